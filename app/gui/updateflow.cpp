#include "app/gui/updateflow.h"

#include "app/gui/dialogs/updatedialog.h"
#include "app/gui/indexflow.h"
#include "app/gui/pages/picturemaker.h"
#include "app/gui/text/packagewords.h"

namespace truewheel::gui {

UpdateFlow::UpdateFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void UpdateFlow::choose(const std::shared_ptr<const InventoryEntry> &entry)
{
    if (const auto machine = m_session.machine().current())
        m_session.index().recall(machine);
    deliver(m_session.syncChoices(entry->environment.project, entry->environment), this,
            [this, entry](const Result<std::vector<SyncChoice>> &choices) { open(entry, choices.has_value()); });
}

void UpdateFlow::open(const std::shared_ptr<const InventoryEntry> &entry, bool isLocked)
{
    using Table = std::shared_ptr<const PackageTable>;
    auto *dialog = new UpdateDialog(entry->environment, isLocked, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *questions = new IndexFlow(m_session, dialog);
    IndexScan &index = m_session.index();
    const auto work = [entry, &index]() -> PictureMaker<Table>::Work {
        auto alone = std::make_shared<MachinePicture>();
        alone->environments = {entry};
        return [alone, picture = index.current()](JobContext &) { return makePackageTable(alone, picture); };
    };
    const auto maker = std::make_shared<PictureMaker<Table>>(m_session, dialog, work,
                                                             [dialog](const Table &table) { dialog->showPackages(table); });
    const auto showState = [dialog, &index] {
        const auto [done, total] = index.progress();
        dialog->setBusy(index.isAsking() || index.state() == IndexState::Recalling, done, total);
        const std::optional<Error> &error = index.error();
        dialog->setProblem(error ? PackageWords::sentence(*error) + QLatin1Char(' ') + PackageWords::nextStep(*error) : QString());
    };
    connect(&index, &IndexScan::pictureChanged, dialog, [maker] { maker->follow(); });
    connect(&index, &IndexScan::stateChanged, dialog, showState);
    connect(&index, &IndexScan::progressChanged, dialog, showState);
    connect(dialog, &UpdateDialog::askWanted, questions, &IndexFlow::ask);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entry] { emit updateWanted(entry->environment, dialog->chosen()); });
    showState();
    maker->follow();
    dialog->open();
}

} // namespace truewheel::gui
