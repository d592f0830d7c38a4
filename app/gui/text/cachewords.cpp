#include "app/gui/text/cachewords.h"

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

QStringList CacheWords::states()
{
    QStringList all{tr("In cache"), tr("Not in use"), tr("In use")};
    for (int kind = 0; kind <= int(StaleKind::Interrupted); ++kind)
        all.append(word(StaleKind(kind)));
    return all;
}

} // namespace truewheel::gui
