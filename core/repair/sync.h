#pragma once
#include "core/environments/environment.h"
#include "core/repair/runner.h"
#include "core/repair/tools.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

struct SyncChange {
    std::string name;
    std::optional<std::string> from; ///< nullopt: it is not there now
    std::optional<std::string> to;   ///< nullopt: it is removed
};

/// An extra or a dependency group of the project.
struct SyncChoice {
    std::string name;
    bool isGroup = false;
    bool isHeld = false; ///< all of its locked packages for this platform are installed now: ticked by default
};

/// What may be asked of a sync: which extras and groups the environment keeps.
struct SyncRequest {
    Path project;
    Environment environment;
    std::vector<SyncChoice> choices; ///< `isHeld` says what is asked for
};

struct SyncPreview {
    std::vector<SyncChange> changes;
    bool lockIsOlder = false; ///< pyproject.toml asks for what uv.lock does not have
    bool computedFromLock = false; ///< this uv has no preview of its own; read from uv.lock
    std::string warning;      ///< English; empty when there is none
    Plan plan;                ///< the exact `uv sync --frozen …` that applies it
};

/// The extras and groups of the project, ticked by what the environment holds. Reads pyproject.toml, uv.lock and the
/// environment. Errors: NotFound (no uv.lock: detail says `uv lock` makes one), Malformed.
Result<std::vector<SyncChoice>> syncChoices(const FileSystem &fs, const Path &project, const Environment &environment);

/// Asks uv what an exact sync would do (`--dry-run --output-format json`), or computes it from uv.lock where uv is too
/// old to say. Changes nothing. Refused when uv would replace the environment (`.python-version`, requires-python).
Result<SyncPreview> previewSync(const SyncRequest &request, const Tool &uv, const RepairWorld &world, JobContext &job);

/// Runs preview.plan. The report's changes are what the environment shows afterwards. Errors as runPlan().
Result<RepairReport> applySync(const SyncPreview &preview, const SyncRequest &request, const RepairWorld &world, const RepairEvents &events,
                               JobContext &job);

} // namespace truewheel
