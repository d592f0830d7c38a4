#pragma once
#include "core/editables/editablelink.h"
#include "core/editables/expectation.h"
#include "core/platform/filesystem.h"

#include <utility>
#include <vector>

namespace truewheel {

/// One editable link as its own files describe it.
struct LinkReading {
    EditableLink link;
    std::vector<Expectation> expectations; ///< rules `link` and `record`, already judged
    /// Modules that the link promises without saying which file each is: it is looked for as the import system would.
    std::vector<std::pair<std::string, Evidence>> modules;
    std::vector<Error> unreadable;
    bool waysUnknown = false;    ///< a `.pth`, finder or loader could not be read: it may lead to what is not found otherwise
    std::string summary;         ///< METADATA
    bool loaderRebuilds = false; ///< the loader builds what is missing at import, and has what it needs for that
    bool loaderToolGone = false; ///< it would, but a tool or directory it names is gone: an isolated build left it so
};

struct LinkReadings {
    std::vector<LinkReading> links; ///< sorted by name
    std::vector<Error> unreadable;  ///< entries of site-packages that could not be read
};

/// Every editable link of an environment: distributions whose direct_url.json says `dir_info.editable` (PEP 610), and
/// the egg-links of `setup.py develop`; also those whose direct_url.json is gone while their `.pth` leads out of the environment. `home` guards against links to a home directory (THREATS 15).
LinkReadings readLinks(const LinkEnvironment &environment, const Path &home, const ScanFileSystem &fs);

} // namespace truewheel
