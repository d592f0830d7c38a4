#include "app/gui/shots/dialogshots.h"

#include "app/gui/actions.h"
#include "app/gui/dialogs/aboutdialog.h"
#include "app/gui/dialogs/acceptdialog.h"
#include "app/gui/dialogs/archivedialog.h"
#include "app/gui/dialogs/diagnosticsdialog.h"
#include "app/gui/dialogs/handbookdialog.h"
#include "app/gui/dialogs/settingsdialog.h"
#include "app/gui/dialogs/shortcutsdialog.h"
#include "app/gui/dialogs/syncdialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/shots/sample.h"
#include "core/settings/setting.h"

#include <QLineEdit>
#include <QSettings>

namespace truewheel::gui {

namespace {

void shootArchive(Camera &camera, const char *name, const Path &path)
{
    Session session(sampleServices());
    ArchiveDialog dialog(session, path);
    camera.shootWhen(dialog, &ArchiveDialog::shown, name);
}

void shootHelp(Camera &camera, const Actions &actions, Session &session)
{
    HandbookDialog handbook(actions);
    handbook.showPage(QStringLiteral("links"));
    camera.shoot(handbook, "handbook");
    AboutDialog about;
    camera.shoot(about, "about");
    DiagnosticsDialog diagnostics(session);
    camera.shootWhen(diagnostics, &DiagnosticsDialog::collected, "diagnostics");
    QSettings store(QString(), QSettings::IniFormat);
    store.setValue(QLatin1String(settings::cacheSizeLimit.key), QStringLiteral("20G, pip=2.5G"));
    store.setValue(QLatin1String(settings::cacheAgeLimit.key), QStringLiteral("uv=lots"));
    SettingsDialog settings(store);
    for (const SettingRow &row : settingRows()) {
        if (keyOf(row) == QLatin1String(settings::cacheSizeLimit.key))
            settings.findChild<QLineEdit *>()->setText(row.section);
    }
    camera.shoot(settings, "settings-budgets");
}

} // namespace

void shootDialogs(Camera &camera)
{
    const Snapshot sample = sampleSnapshot();
    std::vector<TrustQuestion> questions;
    for (const CheckedLink &link : {sample.editables[0], sample.editables[2]}) {
        if (const Result<Plan> plan = sampleServices().planRepair(link, sample.environments[0]))
            questions.push_back({*plan, true});
    }
    TrustDialog trust({questions.front()});
    camera.shoot(trust, "trust");
    AcceptDialog accept({sample.editables[1]});
    camera.shoot(accept, "accept");
    TrustDialog many(questions);
    camera.shoot(many, "trust-many");

    Session session(sampleServices());
    SyncDialog sync(session, {sample.editables[0].link.project, sample.environments[0], {}}, true);
    camera.shootWhen(sync, &SyncDialog::previewed, "sync");

    shootArchive(camera, "archive", "/home/ada/numpy-2.3.4-cp312-cp312-manylinux_2_28_x86_64.whl");
    shootArchive(camera, "archive-hostile", "/home/ada/evil-2.3.4-cp312-cp312-manylinux_2_28_x86_64.whl");

    Actions actions;
    shootHelp(camera, actions, session);
    ShortcutsDialog shortcuts(actions);
    camera.shoot(shortcuts, "shortcuts");
}

} // namespace truewheel::gui
