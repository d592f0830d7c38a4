#pragma once
#include "core/platform/filesystem.h"
#include "core/python/metadata.h"

#include <string>
#include <vector>

namespace truewheel {

enum class DistributionKind {
    DistInfo, ///< a `*.dist-info` directory
    EggInfo,  ///< a `*.egg-info` directory or file
    EggLink,  ///< a `*.egg-link` file (`setup.py develop`)
};

/// A distribution as its entry in site-packages names it; nothing has been read but the listing.
struct InstalledDistribution {
    DistributionKind kind = DistributionKind::DistInfo;
    std::string name;    ///< as the entry writes it: "foo_bar"; compare with normalizedName()
    std::string version; ///< empty when the entry does not say (egg-link)
    Path path;           ///< of the entry
    bool operator==(const InstalledDistribution &) const = default;
};

struct DistributionList {
    std::vector<InstalledDistribution> distributions; ///< sorted by the entry's name
    std::vector<Error> unreadable;                    ///< entries that are not what their names say
    std::vector<Path> leftovers;                      ///< `~name…`: what an interrupted pip left
    std::vector<Path> pthFiles;                       ///< `*.pth` in the same listing, in the order of site.py (sorted)
};

/// One listing of the directory, no file is read. Errors: of the listing.
Result<DistributionList> listDistributions(const Path &sitePackages, const FileSystem &fs);

/// METADATA of a dist-info, PKG-INFO of an egg-info. Errors: as readMetadata(); Unsupported for an egg-link.
Result<CoreMetadata> readMetadata(const FileSystem &fs, const InstalledDistribution &distribution);

/// The two lines of an egg-link: where the code is, and the project relative to it. Errors: Malformed, FileSystem::read()'s.
struct EggLink {
    Path location; ///< the directory that is on sys.path
    Path project;  ///< the directory of setup.py; clean
};
Result<EggLink> readEggLink(const FileSystem &fs, const Path &file);

} // namespace truewheel
