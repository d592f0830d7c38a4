#include "app/gui/text/cachewords.h"

#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"

namespace truewheel::gui {

Severity severityOf(StaleKind kind)
{
    return kind == StaleKind::OutputsAbsent ? Severity::Broken : Severity::Suspect;
}

QString CacheWords::word(StaleKind kind)
{
    switch (kind) {
    case StaleKind::OutputsAbsent: return tr("Armed trap");
    case StaleKind::ProjectGone: return tr("Project gone");
    case StaleKind::SupersededBucket: return tr("Old bucket");
    case StaleKind::SupersededRevision: return tr("Old revision");
    case StaleKind::OrphanArchive: return tr("Orphan");
    case StaleKind::UnusedWheel: return tr("Unused");
    case StaleKind::Interrupted: return tr("Interrupted");
    }
    return {};
}

QString CacheWords::meaning(StaleKind kind)
{
    switch (kind) {
    case StaleKind::OutputsAbsent:
        return tr("The generated files of this editable build are gone from the project: the next sync of a fresh environment would "
                  "install it broken.");
    case StaleKind::ProjectGone: return tr("It was built from a project that is gone.");
    case StaleKind::SupersededBucket: return tr("A newer version of the tool keeps its data elsewhere.");
    case StaleKind::SupersededRevision: return tr("A newer build of the same thing has taken its place.");
    case StaleKind::OrphanArchive: return tr("Nothing in the cache refers to it any more.");
    case StaleKind::UnusedWheel: return tr("No environment shares its files, and none has for a long time.");
    case StaleKind::Interrupted: return tr("A download or a build that was interrupted has left it.");
    }
    return {};
}

QString CacheWords::detail(const StaleEntry &stale)
{
    if (stale.subject.empty())
        return {};
    const QString subject = plain(stale.subject);
    switch (stale.kind) {
    case StaleKind::OutputsAbsent:
        return stale.lost.empty()
            ? tr("It was built from %1.").arg(shownPath(pathFromBytes(stale.subject)))
            : tr("It was built from %1. That build put %2 into the project, not into the cache: restoring it does not "
                 "bring the file back.")
                  .arg(shownPath(pathFromBytes(stale.subject)), shownPath(stale.lost));
    case StaleKind::ProjectGone: return tr("The project was %1.").arg(shownPath(pathFromBytes(stale.subject)));
    case StaleKind::SupersededBucket:
        return tr("%1 now keeps this in %2; only an older %1 still reads this one.").arg(plain(stale.tool), subject);
    case StaleKind::OrphanArchive: return tr("It holds %1.").arg(subject);
    case StaleKind::UnusedWheel: return stale.lastUse ? tr("It was last linked on %1.").arg(shownDay(*stale.lastUse)) : QString();
    case StaleKind::SupersededRevision:
    case StaleKind::Interrupted: break;
    }
    return {};
}

QString CacheWords::word(WheelOrigin origin)
{
    switch (origin) {
    case WheelOrigin::Unknown: return {};
    case WheelOrigin::Index: return tr("Index");
    case WheelOrigin::Url: return tr("Address");
    case WheelOrigin::Local: return tr("Folder or file");
    case WheelOrigin::Git: return tr("Git");
    case WheelOrigin::Editable: return tr("Editable build");
    }
    return {};
}

QString CacheWords::word(WheelForm form)
{
    switch (form) {
    case WheelForm::Unpacked: return tr("Unpacked wheel");
    case WheelForm::Wheel: return tr("Wheel");
    case WheelForm::Sdist: return tr("Source");
    case WheelForm::Package: return tr("Conda package");
    }
    return {};
}

QString CacheWords::state(const CachedWheel &wheel)
{
    if (!wheel.environments)
        return tr("In cache");
    return wheel.environments->empty() ? tr("Not in use") : tr("In use");
}

QString CacheWords::meaning(const CachedWheel &wheel)
{
    if (!wheel.environments)
        return tr("Who uses its files is not known.");
    return wheel.environments->empty() ? tr("No environment of this machine shares its files.")
                                       : tr("%n environment(s) share its files.", nullptr, int(wheel.environments->size()));
}

QString CacheWords::word(LossCost cost)
{
    switch (cost) {
    case LossCost::Nothing: return tr("never used again");
    case LossCost::Remake: return tr("environments of uvx, which are made again when next used");
    case LossCost::Download: return tr("must be downloaded again");
    case LossCost::Build: return tr("must be built again");
    }
    return {};
}

QString CacheWords::words(const std::set<LossCost> &costs)
{
    QStringList parts;
    for (const LossCost cost : costs)
        parts.append(word(cost));
    return parts.join(QStringLiteral("; "));
}

QString CacheWords::title(const ReclaimStep &step)
{
    const QString tool = plain(step.cache.tool);
    switch (step.request.verb) {
    //: %1 is a tool such as uv, "prune" and the like are its commands
    case OwnerVerb::Prune: return tr("%1: prune").arg(tool);
    case OwnerVerb::Clean: return tr("%1: clean %2").arg(tool, plain(step.request.name));
    case OwnerVerb::Purge: return tr("%1: purge").arg(tool);
    }
    return {};
}

ShareBar CacheWords::bar(const QString &title, uint64_t disk, uint64_t used, uint64_t stale, uint64_t reclaimable)
{
    ShareBar bar;
    bar.title = title;
    bar.used = std::min(1.0, double(used) / double(disk));
    bar.stale = std::min(1.0 - bar.used, double(stale) / double(disk));
    bar.words = QStringList{tr("%1 on disk").arg(shownSize(disk)), tr("%1 used by environments").arg(shownSize(used)),
                            tr("%1 stale").arg(shownSize(stale)), tr("%1 reclaimable").arg(shownSize(reclaimable))}
                    .join(QStringLiteral(" · "));
    return bar;
}

QString CacheWords::note(const ReclaimPlan &plan)
{
    QStringList lines;
    for (const ReclaimStep &step : plan.steps) {
        for (const Path &environment : step.breaks)
            lines.append(tr("%1 is not run: %2 has links into it and would break.").arg(title(step), shownPath(environment)));
    }
    for (const Error &error : plan.refused)
        lines.append(tr("Nothing is removed in %1: %2.").arg(shownPath(pathFromBytes(error.subject)), worded(error.detail)));
    if (!plan.without.empty())
        lines.append(tr("%n entry(ies) have no command of their owner that removes them alone.", nullptr, int(plan.without.size())));
    if (!plan.environments.empty())
        lines.append(tr("%n environment(s) are counted, and left alone by these commands.", nullptr, int(plan.environments.size())));
    if (!plan.isReached)
        lines.append(tr("That is less than was asked for: no more comes back without breaking an environment."));
    return lines.join(QLatin1Char('\n'));
}

QString CacheWords::sentence(const OverBudget &over)
{
    const QString tool = plain(over.cache.tool);
    switch (over.kind) {
    case BudgetKind::Size: return tr("The cache of %1 takes %2; you allowed %3.").arg(tool, shownSize(over.found), shownSize(over.limit));
    case BudgetKind::Age: return tr("The cache of %1 holds what no environment used for %n day(s).", nullptr, int(over.found)).arg(tool);
    case BudgetKind::Free:
        return tr("The disk of the cache of %1 has %2 free; you want %3.").arg(tool, shownSize(over.found), shownSize(over.limit));
    }
    return {};
}

QStringList CacheWords::states()
{
    QStringList all{tr("In cache"), tr("Not in use"), tr("In use")};
    for (int kind = 0; kind <= int(StaleKind::Interrupted); ++kind)
        all.append(word(StaleKind(kind)));
    return all;
}

} // namespace truewheel::gui
