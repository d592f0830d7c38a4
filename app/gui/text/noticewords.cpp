#include "app/gui/text/noticewords.h"

#include "app/gui/text/cachewords.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"

#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr qsizetype mostLines = 4;

QString capped(QStringList lines, const QString &more)
{
    if (lines.size() > mostLines) {
        lines.resize(mostLines - 1);
        lines.append(more);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString NoticeWords::title(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::LinksBroken:
        if (notice.links.size() == 1)
            return tr("%1 is broken").arg(plain(notice.links.front().link.name));
        return tr("%n links are broken", nullptr, int(notice.links.size()));
    case Notice::Kind::TrapsArmed:
        if (notice.traps.size() == 1)
            return tr("A trap is armed: %1").arg(plain(notice.traps.front().name));
        return tr("%n traps are armed", nullptr, int(notice.traps.size()));
    case Notice::Kind::CacheGrew: return tr("%1 are stale in a cache").arg(shownSize(notice.bytes));
    case Notice::Kind::OverBudget: return tr("%n limit(s) of your caches are exceeded", nullptr, int(notice.budget.size()));
    }
    return {};
}

QString NoticeWords::body(const Notice &notice)
{
    QStringList lines;
    for (const CheckedLink &link : notice.links) {
        const QString place = tr("in %1").arg(shownPath(link.link.project));
        lines.append(notice.links.size() == 1 ? Findings::problem(link) + QLatin1Char('\n') + place
                                              : plain(link.link.name) + QStringLiteral(": ") + Findings::problem(link));
    }
    for (const Trouble::Trap &trap : notice.traps)
        lines.append(tr("uv sync would restore %1 without its generated files").arg(shownPath(trap.project)));
    for (const OverBudget &over : notice.budget)
        lines.append(CacheWords::sentence(over));
    if (notice.kind == Notice::Kind::CacheGrew)
        lines.append(shownPath(notice.cache));
    return capped(lines, tr("and %n more", nullptr, int(lines.size() - mostLines + 1)));
}

QString NoticeWords::title(const Job &job)
{
    return Words::title(job.plan) + QStringLiteral(": ") + Words::word(job);
}

QString NoticeWords::state(const Trouble &trouble, int runningJobs)
{
    if (runningJobs > 0)
        return tr("%n job(s) running", nullptr, runningJobs);
    if (const int broken = trouble.count(Severity::Broken))
        return tr("%n link(s) broken", nullptr, broken);
    if (const int traps = int(trouble.traps.size()))
        return tr("%n armed trap(s)", nullptr, traps);
    if (const int suspect = trouble.count(Severity::Suspect))
        return tr("%n link(s) suspect", nullptr, suspect);
    if (const int unknown = trouble.count(Severity::Incomplete))
        return tr("%n link(s) could not be looked at", nullptr, unknown);
    return tr("All links run true");
}

} // namespace truewheel::gui
