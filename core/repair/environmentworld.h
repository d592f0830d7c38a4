#pragma once
#include "core/platform/filechanger.h"
#include "core/platform/process.h"
#include "core/platform/processuse.h"
#include "core/repair/runner.h"
#include "core/repair/tools.h"
#include "core/snapshot/inventory.h"

#include <functional>
#include <optional>

namespace truewheel {

/// What removing, restoring and repairing whole environments use of the world. All outlive the call.
struct EnvironmentWorld {
    const FileSystem &fs;
    FileChanger &changer;
    const ProcessRunner &processes;
    const Locations &locations;
    const EnvironmentVariables &variables;
    State &state;
    std::function<ProcessUses(const Path &)> usersOf; ///< processesIn()
    std::optional<Tool> uv;
    Said whyNoUv;          ///< a sentence, when there is none
    Path toolDirectory;    ///< where the uv lies that Truewheel uses; empty: none
    Path programDirectory; ///< where Truewheel itself lies

    RepairWorld repairs() const { return {fs, processes, locations, state}; }
    InventoryWorld inventory() const { return {fs, locations, variables, &state}; }
};

/// What became of an environment. What looking again said, never a tool's exit code.
struct EnvironmentReport {
    bool verified = false;
    Said reason;            ///< English; why it is not; empty when it is
    Path place;             ///< where the old one lies now: in the trash, or beside; empty: nowhere
    std::vector<Path> kept; ///< what was left alone, since it had not been previewed
    double seconds = 0;
    Path log;                          ///< of the commands; empty when none ran
    std::string toolError;             ///< as RepairReport
    std::optional<Error> stopped = {}; ///< Cancelled, or what kept a command from running
};

} // namespace truewheel
