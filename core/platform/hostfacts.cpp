#include "core/platform/hostfacts.h"

#include "core/platform/clibrary.h"

#include <QSysInfo>
#include <QThread>

namespace truewheel {

std::vector<std::pair<std::string, std::string>> hostFacts()
{
    const CLibrary library = hostCLibrary();
    std::vector<std::pair<std::string, std::string>> facts = {
        {"system", QSysInfo::prettyProductName().toStdString()},
        {"kernel", (QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()).toStdString()},
        {"processor", QSysInfo::currentCpuArchitecture().toStdString()},
        {"processors", std::to_string(QThread::idealThreadCount())},
        {"Qt", std::string(qVersion()) + " (built with " QT_VERSION_STR ")"},
    };
    if (library.major > 0)
        facts.emplace_back(library.name, std::to_string(library.major) + '.' + std::to_string(library.minor));
    return facts;
}

} // namespace truewheel
