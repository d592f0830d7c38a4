#include "app/gui/text/environmentwords.h"

#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"

#include <algorithm>
#include <array>

namespace truewheel::gui {

Severity severityOf(HealthProblem problem)
{
    return isBroken(problem) ? Severity::Broken : Severity::Suspect;
}

Severity severityOf(const InventoryEntry &entry)
{
    if (isBroken(entry))
        return Severity::Broken;
    if (!entry.unreadable.empty())
        return Severity::Incomplete;
    const bool isSuspect = !entry.health.empty()
        || std::any_of(entry.editables.begin(), entry.editables.end(),
                       [](const CheckedLink &link) { return severityOf(link.verdict) != Severity::Fine; });
    return isSuspect ? Severity::Suspect : Severity::Fine;
}

int brokenLinks(const InventoryEntry &entry)
{
    return int(std::count_if(entry.editables.begin(), entry.editables.end(),
                             [](const CheckedLink &link) { return severityOf(link.verdict) == Severity::Broken; }));
}

QString EnvironmentWords::word(HealthProblem problem)
{
    switch (problem) {
    case HealthProblem::BaseMissing: return tr("Base missing");
    case HealthProblem::BaseUpgraded: return tr("Base upgraded");
    case HealthProblem::HalfInstalled: return tr("Half installed");
    case HealthProblem::Moved: return tr("Moved");
    case HealthProblem::ProjectMissing: return tr("Project missing");
    case HealthProblem::Empty: return tr("Empty");
    case HealthProblem::EndOfLife: return tr("End of life");
    }
    return {};
}

QString EnvironmentWords::meaning(HealthProblem problem)
{
    switch (problem) {
    case HealthProblem::BaseMissing: return tr("The Python that it was made from is gone.");
    case HealthProblem::BaseUpgraded:
        return tr("The Python that it was made from is now another version, which looks for packages elsewhere.");
    case HealthProblem::HalfInstalled: return tr("An installation or removal was cut off: parts of a package are missing.");
    case HealthProblem::Moved: return tr("Its scripts point to the place where it was made, and it is somewhere else now.");
    case HealthProblem::ProjectMissing: return tr("The project that it belongs to is gone.");
    case HealthProblem::Empty: return tr("Nothing is installed in it.");
    case HealthProblem::EndOfLife: return tr("Its version of Python gets no security fixes any more.");
    }
    return {};
}

QString EnvironmentWords::remedy(HealthProblem problem)
{
    switch (problem) {
    case HealthProblem::BaseMissing: return tr("Install that Python again, or recreate the environment.");
    case HealthProblem::BaseUpgraded:
        return tr("Recreate the environment with the Python that is there now, or install the older one again.");
    case HealthProblem::HalfInstalled: return tr("Install the packages again, or recreate the environment.");
    case HealthProblem::Moved: return tr("Move it back, or recreate it where it is now.");
    case HealthProblem::ProjectMissing: return tr("Remove the environment when the project is not coming back.");
    case HealthProblem::Empty: return tr("Install what it is for, or remove it.");
    case HealthProblem::EndOfLife: return tr("Recreate the environment with a newer Python.");
    }
    return {};
}

QStringList EnvironmentWords::states()
{
    QStringList all{tr("Link broken"), tr("Not all read"), tr("Link suspect"), tr("Healthy")};
    for (int problem = 0; problem <= int(HealthProblem::EndOfLife); ++problem)
        all.append(word(HealthProblem(problem)));
    return all;
}

bool EnvironmentWords::isRepairable(const InventoryEntry &entry)
{
    return std::any_of(entry.health.begin(), entry.health.end(), [](const HealthFinding &finding) { return isBroken(finding.problem); });
}

QString EnvironmentWords::state(const InventoryEntry &entry)
{
    if (!entry.health.empty() && isBroken(entry.health.front().problem))
        return word(entry.health.front().problem);
    switch (severityOf(entry)) {
    case Severity::Broken: return brokenLinks(entry) > 0 ? tr("Link broken") : word(entry.health.front().problem);
    case Severity::Incomplete: return tr("Not all read");
    case Severity::Suspect: return entry.health.empty() ? tr("Link suspect") : word(entry.health.front().problem);
    case Severity::Fine: return tr("Healthy");
    }
    return {};
}

QString EnvironmentWords::summary(const InventoryEntry &entry)
{
    if (!entry.health.empty() && isBroken(entry.health.front().problem))
        return meaning(entry.health.front().problem);
    const int broken = brokenLinks(entry);
    switch (severityOf(entry)) {
    case Severity::Broken:
        return broken > 0 ? tr("%n editable link(s) in it are broken.", nullptr, broken) : meaning(entry.health.front().problem);
    case Severity::Incomplete: return tr("Not everything in it could be read.");
    case Severity::Suspect:
        return entry.health.empty() ? tr("An editable link in it deserves a look.") : meaning(entry.health.front().problem);
    case Severity::Fine: return tr("Nothing is wrong with it.");
    }
    return {};
}

QString EnvironmentWords::name(const Environment &environment)
{
    static constexpr std::array common{".venv", "venv", "env", ".env", "virtualenv", ".virtualenv", "default", "dev", "py"};
    const std::string own = pathBytes(environment.path.filename());
    if (environment.path.parent_path().has_filename() && std::find(common.begin(), common.end(), own) != common.end())
        return shownName(environment.path.parent_path()) + QLatin1Char('/') + plain(own);
    return shownName(environment.path);
}

QString EnvironmentWords::links(const InventoryEntry &entry)
{
    if (entry.editables.empty())
        return {};
    const int broken = brokenLinks(entry);
    const QString all = QString::number(entry.editables.size());
    return broken == 0 ? all : tr("%1/%2 broken").arg(QString::number(broken), all);
}

QString EnvironmentWords::python(const Interpreter &interpreter)
{
    if (!interpreter.isKnown())
        return {};
    QString version = plain(interpreter.version);
    if (version.isEmpty())
        version = QStringLiteral("%1.%2").arg(interpreter.major).arg(interpreter.minor);
    if (interpreter.freeThreaded)
        version += QLatin1Char('t');
    if (interpreter.implementation == "pypy")
        version += QStringLiteral(" PyPy");
    else if (interpreter.implementation == "graalpy")
        version += QStringLiteral(" GraalPy");
    return version;
}

} // namespace truewheel::gui
