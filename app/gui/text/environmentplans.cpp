#include "app/gui/text/environmentplans.h"

#include "app/gui/text/commands.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/plaintext.h"

#include <QLocale>

namespace truewheel::gui {

QString EnvironmentPlanWords::described(const SavedEnvironment &saved)
{
    const QString packages = tr("%n package(s)", nullptr, int(saved.packages.size()));
    return QStringList{plain(saved.kind), QStringLiteral("Python ") + plain(saved.python), packages}.join(QStringLiteral(", "));
}

QStringList EnvironmentPlanWords::packages(const SavedEnvironment &saved)
{
    QStringList lines;
    for (const SavedPackage &package : saved.packages) {
        QString line = plain(package.name) + QLatin1Char(' ') + plain(package.version);
        if (package.editable)
            line += QStringLiteral(" · ") + tr("linked to %1").arg(shownPath(package.project));
        lines.append(line);
    }
    return lines;
}

void EnvironmentPlanWords::addNotes(EnvironmentPreview &preview, const Plan &plan, const std::vector<MakeNote> &notes,
                                    const std::vector<Path> &builds)
{
    for (const Path &project : builds)
        preview.notes.append(tr("This runs the code of %1.").arg(shownPath(project)));
    for (const MakeNote &note : notes)
        preview.notes.append(sentence(note));
    if (plan.steps.empty())
        return;
    preview.shownCommands = shownCommands(plan);
    preview.copiedCommands = copiedCommands(plan);
}

EnvironmentPreview EnvironmentPlanWords::preview(const RemovalPlan &plan)
{
    const bool toTrash = plan.mode == RemovalMode::ToTrash;
    const uint64_t files = plan.manifest->files();
    EnvironmentPreview preview;
    preview.isLoss = !toTrash;
    preview.sentence = toTrash
        ? tr("It is moved to the trash as it is. Until the trash is emptied it comes back whole; after that it can be "
             "made again from the list below.")
        : tr("It is deleted for good. It can be made again from the list below, from what the indexes have then.");
    preview.facts = {
        {tr("What"), described(plan.saved)},
        {tr("On disk"), exactSize(plan.sizes.disk)},
        {tr("Apparent"), exactSize(plan.sizes.apparent)},
        {tr("Freed"), exactSize(plan.sizes.reclaimable)},
        {tr("Files"),
         tr("%1 in %n folder(s)", nullptr, int(plan.manifest->entries.size() - files + 1)).arg(QLocale().toString(qulonglong(files)))},
        {tr("Goes to"), toTrash ? tr("the trash") : tr("nowhere: it is deleted")}};
    preview.listTitle = tr("Kept, to make it again");
    preview.list = packages(plan.saved);
    for (const Path &inside : plan.inside)
        preview.notes.append(tr("%1 lies in it and goes with it.").arg(shownPath(inside)));
    for (const std::string &name : plan.strangers)
        preview.notes.append(tr("“%1” lies in it, and no installer put it there.").arg(plain(name)));
    if (!plan.notSaved.empty())
        preview.notes.append(tr("The list is not whole: %n thing(s) in it could not be read.", nullptr, int(plan.notSaved.size())));
    if (!plan.leftover.empty())
        preview.notes.append(tr("Its removal was cut off; what is left lies in %1.").arg(shownPath(plan.leftover)));
    preview.accept = toTrash ? tr("Move to the trash") : tr("Delete for good");
    return preview;
}

EnvironmentPreview EnvironmentPlanWords::preview(const RestorePlan &plan)
{
    EnvironmentPreview preview;
    if (plan.from.where == Whereabouts::NeverMoved)
        preview.sentence = tr("Its removal was cut off before it began: it is where it was, and whole.");
    else if (plan.movesBack)
        preview.sentence = tr("It is moved back to where it was, as it is.");
    else
        preview.sentence = tr("It is not in the trash any more: it is made again from the list that was kept, with the exact versions.");
    preview.facts = {{tr("What"), described(plan.from.saved)},
                     {tr("Removed"), shownDay(plan.from.removal.started)},
                     {tr("Comes from"), plan.movesBack ? shownPath(plan.from.trashed.place) : QString()}};
    preview.listTitle = tr("What will be in it");
    preview.list = packages(plan.from.saved);
    addNotes(preview, plan.plan, plan.notes, plan.builds);
    preview.accept = tr("Restore");
    return preview;
}

EnvironmentPreview EnvironmentPlanWords::preview(const EnvironmentRepairPlan &plan)
{
    EnvironmentPreview preview;
    QStringList problems;
    for (const HealthFinding &finding : plan.before.health)
        problems.append(EnvironmentWords::word(finding.problem));
    preview.facts = {{tr("What"), described(plan.saved)}, {tr("Health"), problems.join(QStringLiteral(", "))}};
    if (!plan.isNeeded()) {
        preview.sentence = tr("There is nothing to repair in it.");
        return preview;
    }
    if (plan.plan.action == RepairAction::RepointEnvironment) {
        preview.sentence = tr(
            "It was moved, and its scripts name the place where it was made. They are made to name the place where it is.");
        preview.listTitle = tr("Files that change");
        for (const FileChange &change : plan.changes)
            preview.list.append(shownPathIn(change.file, plan.before.environment.path));
    } else {
        preview.sentence = plan.isFromLock
            ? tr(
                "A new one is made beside it, from its project’s uv.lock. Once that is whole, the old one goes to the trash and the new one "
                "takes its place.")
            : tr(
                "A new one is made beside it, from its own package list. Once that is whole, the old one goes to the trash and the new one "
                "takes its place.");
        preview.listTitle = tr("What will be in it");
        preview.list = packages(plan.saved);
    }
    addNotes(preview, plan.plan, plan.notes, plan.builds);
    preview.accept = tr("Repair");
    return preview;
}

EnvironmentPreview EnvironmentPlanWords::preview(const UpgradePlan &plan)
{
    EnvironmentPreview preview;
    if (!plan.isNeeded()) {
        preview.sentence = tr("There is nothing newer that the environment’s own tool would install.");
        return preview;
    }
    preview.sentence = tr("The environment’s own tool says that this changes, and nothing else. Afterwards it is looked at again.");
    preview.listTitle = tr("What changes");
    preview.changes = plan.changes;
    addNotes(preview, plan.plan, {}, {});
    preview.accept = tr("Update");
    return preview;
}

QString EnvironmentPlanWords::updateTitle(const std::vector<std::string> &packages)
{
    return packages.size() == 1 ? tr("Update %1").arg(plain(packages.front())) : tr("Update %n package(s)", nullptr, int(packages.size()));
}

QString EnvironmentPlanWords::sentence(const MakeNote &note)
{
    const QString subject = plain(note.subject);
    switch (note.code) {
    case MakeNoteCode::OtherPython:
        return tr("There is no Python %1 on this machine any more: it is made with %2.")
            .arg(plain(note.from), shownPath(pathFromBytes(note.to)));
    case MakeNoteCode::PythonNotFound:
        return tr("No Python %1 was found on this machine: uv gets one, if its settings allow that.").arg(plain(note.from));
    case MakeNoteCode::ProjectGone:
        return tr("%1 cannot be linked again: its project is gone (%2).").arg(subject, shownPath(pathFromBytes(note.from)));
    case MakeNoteCode::VersionUnknown: return tr("%1 cannot be asked for again: nobody wrote down its version.").arg(subject);
    case MakeNoteCode::PathIsQuoted:
        return tr("Its scripts cannot be changed, since its path holds characters that they would have to quote: it is made anew.");
    case MakeNoteCode::PathTooLong:
        return tr("Its scripts cannot be changed, since its path is too long for the first line of a script: it is made anew.");
    case MakeNoteCode::LockNotUsed: return tr("Its project’s uv.lock cannot be used: it is made from its own package list.");
    case MakeNoteCode::NewPackage: return tr("%1 is new: uv.lock has it.").arg(subject);
    case MakeNoteCode::OtherVersion: return tr("%1 %2 becomes %3, as uv.lock says.").arg(subject, plain(note.from), plain(note.to));
    case MakeNoteCode::PartIsLeft:
        return tr("A part of it is gone already; what is left stays in %1.").arg(shownPath(pathFromBytes(note.subject)));
    }
    return {};
}

QString EnvironmentPlanWords::word(Whereabouts where)
{
    switch (where) {
    case Whereabouts::InTrash: return tr("In the trash");
    case Whereabouts::Beside: return tr("Whole, beside where it was");
    case Whereabouts::InPart: return tr("A part of it is left");
    case Whereabouts::NeverMoved: return tr("Where it was");
    case Whereabouts::ListOnly: return tr("Its package list");
    }
    return {};
}

} // namespace truewheel::gui
