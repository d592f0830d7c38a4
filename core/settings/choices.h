#pragma once
#include "core/base/path.h"

#include <QSettings>
#include <string>
#include <vector>

namespace truewheel {

/// What the person chose that looking and repairing go by. A value; every default is that of its setting.
struct Choices {
    Path uv = {};                      ///< absolute; empty: looked for
    std::vector<Path> roots = {};      ///< looked through besides the home directory and the places of the tools
    std::vector<Path> exclusions = {}; ///< nothing at or below these is looked for
    int threads = 0;                   ///< 0: as many as there are processors
    std::string defaultIndex = {};     ///< see IndexSettings
    std::string advisoryService = {};
    bool allowsLoopbackHttp = false;
    bool readsNetrc = false;
};

Choices choicesOf(const QSettings &store);

} // namespace truewheel
