#pragma once
#include "core/environments/environment.h"
#include "core/repair/runner.h"
#include "core/repair/tools.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// `from` and `to` equal: installed again (uv builds an editable anew whose pyproject.toml is newer).
struct SyncChange {
    std::string name;
    std::optional<std::string> from; ///< nullopt: it is not there now
    std::optional<std::string> to;   ///< nullopt: it is removed; empty: the lock does not say the version (a dynamic one)
    bool operator==(const SyncChange &) const = default;
};

/// An extra or a dependency group of the project.
struct SyncChoice {
    std::string name; ///< as pyproject.toml writes it
    bool isGroup = false;
    bool isHeld = false; ///< all of its locked packages for this platform are installed now: ticked by default
    bool operator==(const SyncChoice &) const = default;
};

/// What may be asked of a sync: which extras and groups the environment keeps, and which packages are updated in the lock before.
struct SyncRequest {
    Path project;
    Environment environment;
    std::vector<SyncChoice> choices;        ///< `isHeld` says what is asked for
    std::vector<std::string> upgrades = {}; ///< names of locked packages; empty: uv.lock stays as it is
};

struct SyncPreview {
    std::vector<SyncChange> changes; ///< by name
    bool lockIsOlder = false;        ///< pyproject.toml asks for what uv.lock does not have
    bool computedFromLock = false;   ///< this uv has no preview of its own; read from uv.lock
    Said warning;                    ///< English; empty when there is none
    Plan plan;                       ///< the exact `uv sync --frozen …`, or `uv sync --upgrade-package NAME …`, that applies it
    std::vector<std::string> lockChanges = {}; ///< what an update changes in uv.lock, a line each, as `uv lock` says it
};

/// The first of the changes that is not to be seen in `installed` (installedVersions()): "idna is 3.6 and not 3.10"; empty: all are.
Said firstMismatch(const std::vector<SyncChange> &changes, const std::map<std::string, std::string> &installed);

/// The extras and groups of the project, ticked by what the environment holds. Reads pyproject.toml, uv.lock (the project's, or
/// its workspace's) and the environment. Errors: NotFound (no uv.lock: detail says `uv lock` makes one), Malformed, and those of
/// readUvLock() and of the listing of site-packages.
Result<std::vector<SyncChoice>> syncChoices(const FileSystem &fs, const Path &project, const Environment &environment);

/// Asks uv what an exact sync would do (`--dry-run --output-format json`), or computes it from uv.lock where uv is too
/// old to say. Changes nothing. uv runs the environment's Python for it: Untrusted without the person's word. Refused when
/// uv would replace the environment (the project's requires-python does not allow its Python) or the environment is not a
/// virtual one; the detail is the sentence. Of an update: NotFound for a package that is not locked, Unsupported where uv is too old to
/// say what it would do. ToolFailed (detail: what uv said). NotRegular as checkInstallerReads(). Else as syncChoices() and
/// ProcessRunner::run().
Result<SyncPreview> previewSync(const SyncRequest &request, const Tool &uv, const RepairWorld &world, JobContext &job);

/// The same from uv.lock alone: starts no program. Unsupported for an update.
Result<SyncPreview> previewSyncFromLock(const SyncRequest &request, const Tool &uv, const FileSystem &fs);

/// Runs preview.plan, then reads the environment: verified when each package of the preview is as announced and no editable link of
/// the environment is broken. `after` is the worst link then: one that was restored from uv's cache without its generated files
/// is broken, and the caller offers a rebuild of it. Errors as runPlan().
Result<RepairReport> applySync(const SyncPreview &preview, const SyncRequest &request, const RepairWorld &world, const RepairEvents &events,
                               JobContext &job);

} // namespace truewheel
