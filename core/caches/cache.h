#pragma once
#include "core/base/sizes.h"
#include "core/base/timestamp.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"
#include "core/platform/locktable.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// A directory in which a tool keeps its cache.
struct Cache {
    std::string tool; ///< "uv", "pip", …
    Path path;
    std::string named; ///< what names the place: a variable, a file of settings; empty for the tool's own default
    bool operator==(const Cache &) const = default;
};

enum class WheelOrigin { Unknown, Index, Url, Local, Git, Editable };
std::string toString(WheelOrigin origin); ///< "unknown", "index", "url", "path", "git", "editable"

enum class WheelForm {
    Unpacked, ///< a directory, whose files installers link or copy
    Wheel,    ///< a `.whl`
    Sdist,    ///< the source of a build, packed or unpacked
    Package,  ///< a conda archive
};
std::string toString(WheelForm form); ///< "unpacked", "wheel", "sdist", "package"

/// One built or downloaded distribution in a cache. Names and addresses are a stranger's text: show them with displayText().
struct CachedWheel {
    std::string tool;
    std::string name;
    std::string version;
    std::vector<std::string> tags; ///< "cp311-cp311-linux_x86_64", …; of a conda package its build
    WheelOrigin origin = WheelOrigin::Unknown;
    std::string source; ///< the index, URL, directory or project it came from, as far as the cache tells; may be empty
    WheelForm form = WheelForm::Unpacked;
    Path path;                        ///< its entry in the cache
    Path content;                     ///< where its files lie: `path`, or the archive that `path` points to
    std::optional<Timestamp> fetched; ///< when its entry was made
    /// The last change of the links to its METADATA: an installer made or removed a hard link. nullopt: none is seen after `fetched`.
    std::optional<Timestamp> linked;
    std::optional<Sizes> size; ///< of `path` and `content`; nullopt: not measured
    /// Those of the environments looked at that have its files, by hard links or links; nullopt: none was looked at.
    std::optional<std::vector<Path>> environments;
    /// Those whose installed distribution has the same files by the hashes in both RECORDs, also where they are copies; nullopt: not asked.
    std::optional<std::vector<Path>> copies = {};
};

enum class StaleKind {
    OutputsAbsent, ///< the armed trap: restoring this editable build would give a broken install
    ProjectGone,
    SupersededBucket,
    SupersededRevision,
    OrphanArchive,
    UnusedWheel,
    Interrupted,
};
std::string toString(StaleKind kind); ///< "editable-outputs-absent", "superseded-bucket", …

struct StaleEntry {
    std::string tool;
    StaleKind kind = StaleKind::OrphanArchive;
    Path path;
    std::vector<Path> with; ///< what only this entry uses, and goes with it
    /// What it is about, a stranger's text. ProjectGone, OutputsAbsent: the bytes of the project's path; SupersededBucket: the one that is
    /// used now; OrphanArchive, UnusedWheel: the distribution ("idna 3.10"). Empty: nothing more is known.
    std::string subject;
    /// The owner's command, to be run by a person; argv[0] is the tool's name. Empty: the owner offers none for this alone.
    std::vector<std::string> remedy;
    std::optional<Sizes> size = {};        ///< of `path` and `with`; nullopt: not measured
    Path lost = {};                        ///< OutputsAbsent: a file that the project lacks, relative to it
    std::optional<Timestamp> lastUse = {}; ///< UnusedWheel: when it was last linked, or fetched
};

/// What a cache holds. What could not be read is in `unreadable`, and nothing is called stale on the strength of it.
struct CacheContents {
    std::vector<CachedWheel> wheels; ///< sorted by name, version, path
    std::vector<StaleEntry> stale;   ///< sorted by kind, path
    std::vector<Error> unreadable;
    bool isOfNow = false; ///< some of it hangs on the time, or on who works in the cache: the same disk may be told otherwise later
};

/// The world as the tools find it. All outlive the look.
struct CacheWorld {
    const FileSystem &fs;
    const Locations &locations;
    const EnvironmentVariables &environment;
    Path currentDirectory;
    /// lockTable(): who works in a cache now. Asked when a verdict hangs on it, for the kernel may take 20 ms to tell. Nullopt: it is not
    /// known.
    std::function<std::optional<std::vector<LockEntry>>()> locks;
    Timestamp now;
    std::vector<Path> projects = {}; ///< those that are known: what builds of theirs keep is a cache too
};

struct OwnerCommands; // cacheowner.h

/// One tool. To add one: a file in this folder that defines a `const CacheTool`, and its line in caches.cpp.
struct CacheTool {
    std::string_view name;
    /// Where its cache may be, by its variables, its settings and its default, as the tool itself resolves them; the place that the
    /// tool would use now first. Places that do not exist are left out later. What cannot be read goes into `unreadable`.
    std::vector<Cache> (*places)(const CacheWorld &world, std::vector<Error> &unreadable);
    /// Reads; runs nothing, takes no lock. Errors: Cancelled; Unsupported when the directory is no cache of this tool.
    Result<CacheContents> (*read)(const Path &cache, const CacheWorld &world, JobContext &job);
    const OwnerCommands *owner = nullptr; ///< what removes things from its cache; nullptr: it has no such command
};

const std::vector<const CacheTool *> &allCacheTools();
const CacheTool *findCacheTool(std::string_view name);

/// The caches that exist, each directory once, in the order of the tools.
std::vector<Cache> findCaches(const CacheWorld &world, std::vector<Error> &unreadable);

/// As CacheTool::read(), sorted.
Result<CacheContents> readCache(const Cache &cache, const CacheWorld &world, JobContext &job);

} // namespace truewheel
