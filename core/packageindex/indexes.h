#pragma once
#include "core/environments/environment.h"
#include "core/packageindex/url.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <map>
#include <string>
#include <vector>

namespace truewheel {

/// One place that packages come from.
struct Index {
    std::string name; ///< as its tool's configuration calls it; may be empty
    std::string url;  ///< without credentials and without a slash at the end; of a flat one also a `file:` URL or a path's bytes
    Credentials credentials;
    bool isFlat = false;     ///< one page or directory of files of all projects (`find-links`)
    bool isExplicit = false; ///< asked only for the packages that name it
    int tier = 0;            ///< the indexes of a tier are one; the next is asked only for what the ones before do not have
    std::string source;      ///< where it was read: the bytes of a path, the name of a variable
    bool operator==(const Index &) const = default;
};

/// The indexes of one environment, as its own tools resolve them.
struct IndexSetup {
    std::string tool;                        ///< "uv", "pip", "poetry", "pdm"
    std::vector<Index> indexes;              ///< by tier
    std::map<std::string, std::string> pins; ///< normalized name of a package: the name of its only index
    bool hasDefault = false;                 ///< the configuration says what the default is, or that there is none
    Path caFile;
    std::string proxy;
    std::vector<Error> unreadable; ///< configuration that could not be read: the answer may be another's

    /// Those to ask for a package, by tier.
    std::vector<const Index *> indexesFor(const std::string &normalizedName) const;
};

struct IndexWorld {
    const FileSystem &fs;
    const Locations &locations;
    const EnvironmentVariables &variables;
    /// Whoever has no index in his configuration asks this one: the setting `index/default`. Empty: learnt from the tools.
    std::string defaultIndex;
    /// Tried when nothing tells (the build option TRUEWHEEL_DEFAULT_INDEX); may be empty.
    std::string fallbackIndex;
};

/// What the environment's tool has configured, and the default where it leaves it open: the setting; the registry of the project's uv.lock; what
/// an installed pip carries in its own files; the build option; for uv, what pip is told. Reads files, runs nothing. It may have no index at all.
IndexSetup indexSetupOf(const Environment &environment, const IndexWorld &world);

// The parts of it, by tool.

/// `[[tool.uv.index]]`, `[tool.uv.sources]`, uv.toml of the project, the user and the system, UV_INDEX and its kin.
/// `directory` is where uv would run: the environment's project, or the environment itself.
IndexSetup uvIndexes(const Path &directory, const std::map<std::string, std::string> &markerVariables, const IndexWorld &world);
/// pip.conf of the system, the user and the environment, PIP_CONFIG_FILE, and the PIP_* variables.
IndexSetup pipIndexes(const Path &environment, const IndexWorld &world);
/// Where passwords come from that no configuration holds, in the tool's own word: "subprocess", "disabled", …; empty: not said.
std::string keyringProviderOfUv(const Path &directory, const IndexWorld &world);
std::string keyringProviderOfPip(const Path &environment, const IndexWorld &world);
/// `[[tool.poetry.source]]`.
IndexSetup poetryIndexes(const Path &project, const IndexWorld &world);
/// `[[tool.pdm.source]]`.
IndexSetup pdmIndexes(const Path &project, const IndexWorld &world);

/// The URL that an installed pip carries; empty when there is none at `sitePackages`.
std::string indexOfInstalledPip(const Path &sitePackages, const FileSystem &fs);
/// The registry that most packages of a uv.lock come from; empty when it has none.
std::string indexOfUvLock(const Path &project, const FileSystem &fs);

// What the tools share.

/// A URL, a path or `name=url` (uv) as an index.
Index indexFrom(const std::string &text, const std::string &source);
/// Whitespace-separated words.
std::vector<std::string> wordsOf(const std::string &text);
/// A TOML file that need not be there; what keeps it from being read is noted.
class TomlValue;
const TomlValue &tomlOrNull(const FileSystem &fs, const Path &file, TomlValue &storage, std::vector<Error> &unreadable);

} // namespace truewheel
