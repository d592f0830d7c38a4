#pragma once
#include "core/base/timestamp.h"
#include "core/editables/buildrecord.h"
#include "core/editables/checkedlink.h"
#include "core/editables/linkreader.h"
#include "core/editables/modulefinder.h"

#include <optional>
#include <vector>

namespace truewheel {

/// A generated file that the ledger remembers for this project and interpreter.
struct RememberedFile {
    std::string module;
    Path file; ///< absolute
    ExpectedKind kind = ExpectedKind::Extension;
    std::string origin; ///< "build" or "scan"
    Timestamp seen;
    bool operator==(const RememberedFile &) const = default;
};

/// A module that another build of the same name and version holds: supports an expectation, proves none (DESIGN 4, rule `cached-wheel`).
struct CachedModule {
    std::string module;
    Evidence evidence; ///< the source is the file in the cache
};

struct CheckInput {
    const LinkReading &reading; ///< the link to judge
    const LinkEnvironment &environment;
    const ModuleFinder &finder; ///< over every link of the environment
    const ScanFileSystem &fs;
    std::vector<RememberedFile> remembered;
    Path ledger; ///< the file that `remembered` was read in: evidence names it
    /// What is known of earlier builds; nullopt: nothing is kept, so that no source is looked for.
    std::optional<std::vector<BuildRecord>> builds;
    Timestamp now;
    std::vector<CachedModule> cached;
    bool seesBasePackages = false; ///< packages outside `environment` can be imported, too
};

struct CheckOutput {
    CheckedLink checked;
    /// Modules of the package that are imported and not there, of which nothing tells whether a build makes them.
    bool hasUnexplainedImports = false;
    /// What an intact link shows that a build made: the ledger keeps it. Empty when the link is not intact.
    std::vector<RememberedFile> generated;
    /// What is to be kept in place of CheckInput::builds; nullopt when that has not changed.
    std::optional<std::vector<BuildRecord>> builds;
};

/// Judges one editable link: collects the expectations of every rule, looks for each file, and adds them up (DESIGN 4).
/// Pure but for reads through `fs`.
CheckOutput checkLink(const CheckInput &input);

} // namespace truewheel
