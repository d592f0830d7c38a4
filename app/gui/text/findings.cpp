#include "app/gui/text/findings.h"

#include "app/gui/text/plaintext.h"

#include <algorithm>

namespace truewheel::gui {

QString Findings::word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unlinked: return tr("Unlinked");
    case Verdict::Absent: return tr("Absent");
    case Verdict::Unloadable: return tr("Unloadable");
    case Verdict::Unknown: return tr("Unknown");
    case Verdict::Shadowed: return tr("Shadowed");
    case Verdict::Stale: return tr("Stale");
    case Verdict::Degraded: return tr("Degraded");
    case Verdict::Intact: return tr("Intact");
    }
    return {};
}

QString Findings::word(Severity severity)
{
    switch (severity) {
    case Severity::Broken: return tr("Broken");
    case Severity::Incomplete: return tr("Incomplete");
    case Severity::Suspect: return tr("Suspect");
    case Severity::Fine: return tr("Fine");
    }
    return {};
}

QString Findings::word(FileState state)
{
    switch (state) {
    case FileState::Present: return tr("Present");
    case FileState::Absent: return tr("Absent");
    case FileState::Unloadable: return tr("Unloadable");
    case FileState::Unlinked: return tr("Unlinked");
    case FileState::Shadowed: return tr("Shadowed");
    case FileState::Stale: return tr("Stale");
    case FileState::Unknown: return tr("Unknown");
    }
    return {};
}

QString Findings::word(ExpectedKind kind)
{
    switch (kind) {
    case ExpectedKind::Extension: return tr("Extension module");
    case ExpectedKind::Python: return tr("Python module");
    case ExpectedKind::Data: return tr("Data file");
    case ExpectedKind::Link: return tr("Part of the link");
    }
    return {};
}

QString Findings::meaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unlinked: return tr("The link from the environment to the project is cut.");
    case Verdict::Absent: return tr("A generated file that must exist does not.");
    case Verdict::Unloadable: return tr("A generated file is there only for another interpreter or platform.");
    case Verdict::Unknown: return tr("Something could not be read, so there is no verdict.");
    case Verdict::Shadowed: return tr("Two files claim one module, and the older one is imported.");
    case Verdict::Stale: return tr("A source has changed since the file was built from it.");
    case Verdict::Degraded: return tr("An optional file is absent: the package works, slower or with less.");
    case Verdict::Intact: return tr("Every expected file is present and can be loaded.");
    }
    return {};
}

QString Findings::source(Rule rule)
{
    switch (rule) {
    case Rule::Link: return tr("Link");
    case Rule::Record: return tr("Installed record");
    case Rule::Ledger: return tr("Seen before");
    case Rule::Config: return tr("Build configuration");
    case Rule::Import: return tr("Import");
    case Rule::CachedWheel: return tr("Cached wheel");
    case Rule::Witness: return tr("Witness");
    }
    return {};
}

QString Findings::subject(const Expectation &expectation)
{
    if (!expectation.path.empty() && expectation.kind != ExpectedKind::Extension)
        return shownName(expectation.path);
    return expectation.module.empty() ? shownName(expectation.path) : plain(expectation.module);
}

const char *englishWord(Severity severity)
{
    switch (severity) {
    case Severity::Broken: return "broken";
    case Severity::Incomplete: return "incomplete";
    case Severity::Suspect: return "suspect";
    case Severity::Fine: return "fine";
    }
    return "";
}

std::vector<const Expectation *> troubled(const CheckedLink &checked)
{
    std::vector<const Expectation *> found;
    for (const Expectation &expectation : checked.expected) {
        if (expectation.state != FileState::Present)
            found.push_back(&expectation);
    }
    return found;
}

QString Findings::problem(const CheckedLink &checked)
{
    if (checked.verdict == Verdict::Intact)
        return {};
    const std::vector<const Expectation *> wrong = troubled(checked);
    if (wrong.empty())
        return checked.unreadable.empty() ? meaning(checked.verdict)
                                          : tr("%n place(s) could not be read", nullptr, int(checked.unreadable.size()));
    const QString first = subject(*wrong.front());
    if (wrong.size() > 1)
        return tr("%1 and %n more", nullptr, int(wrong.size()) - 1).arg(first);
    switch (checked.verdict) {
    case Verdict::Unlinked: return tr("the link is cut at %1").arg(first);
    case Verdict::Absent: return tr("%1 is missing").arg(first);
    case Verdict::Unloadable: return tr("%1 is for another Python").arg(first);
    case Verdict::Unknown: return tr("%1 could not be judged").arg(first);
    case Verdict::Shadowed: return tr("%1 exists twice").arg(first);
    case Verdict::Stale: return tr("%1 is older than its source").arg(first);
    case Verdict::Degraded: return tr("optional %1 is missing").arg(first);
    case Verdict::Intact: break;
    }
    return {};
}

QString Findings::accepted(const QString &words)
{
    //: %1 is a problem, such as "_native is missing", that the person asked not to be told of again
    return tr("Accepted: %1").arg(words);
}

QString Findings::summary(const CheckedLink &checked)
{
    const std::vector<const Expectation *> wrong = troubled(checked);
    const QString package = plain(checked.link.name);
    const QString first = wrong.empty() ? QString() : subject(*wrong.front());
    const int all = int(checked.expected.size());
    switch (checked.verdict) {
    case Verdict::Intact:
        return all == 0 ? tr("The link is in order, and nothing says that %1 needs generated files.").arg(package)
                        : tr("All %n expected file(s) of %1 are there and can be loaded.", nullptr, all).arg(package);
    case Verdict::Absent:
        if (wrong.size() == 1)
            return tr("%1 must exist and does not, so importing %2 fails.").arg(first, package);
        return tr("%n expected file(s) of %1 do not exist, so importing it fails.", nullptr, int(wrong.size())).arg(package);
    case Verdict::Unlinked: return tr("The environment no longer finds %1: its link is cut.").arg(package);
    case Verdict::Unloadable:
        return tr("%1 was built for another interpreter, so this environment cannot import it.").arg(first.isEmpty() ? package : first);
    case Verdict::Unknown: return tr("There is no verdict on %1, because not everything could be read.").arg(package);
    case Verdict::Shadowed: return tr("%1 has two builds of one module, and Python imports the older one.").arg(package);
    case Verdict::Stale: return tr("%1 works, but a source has changed since it was built.").arg(package);
    case Verdict::Degraded: return tr("%1 works without an optional file that a build would make.").arg(package);
    }
    return {};
}

} // namespace truewheel::gui
