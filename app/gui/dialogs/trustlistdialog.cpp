#include "app/gui/dialogs/trustlistdialog.h"

#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "core/jobs/deliver.h"

#include <QTreeWidgetItem>

namespace truewheel::gui {

namespace {
constexpr int rowRole = Qt::UserRole;
}

TrustListDialog::TrustListDialog(Session &session, QWidget *parent)
    : KeptListDialog(tr("Trusted projects"), {tr("Project"), tr("Environment"), tr("Since")}, {400, 380}, tr("Ask me again"), parent)
    , m_session(session)
{
    read();
}

void TrustListDialog::read()
{
    deliver(m_session.allTrust(), this, [this](const Result<std::vector<TrustRow>> &rows) { showList(rows); });
}

void TrustListDialog::showList(const Result<std::vector<TrustRow>> &rows)
{
    clear();
    if (!rows) {
        say(Words::sentence(rows.error()));
        return;
    }
    m_rows = *rows;
    say(m_rows.empty() ? tr("No project is trusted yet. The first build of a project in an environment asks.")
                       : tr("These may be built without a question, as long as their build scripts stay what they were."));
    for (size_t i = 0; i < m_rows.size(); ++i)
        addRow({shownPath(m_rows[i].projectPath), shownPath(m_rows[i].environmentPath), shownDay(m_rows[i].given)})
            ->setData(0, rowRole, qulonglong(i));
    rowsAdded();
}

void TrustListDialog::takeBackSelected()
{
    std::vector<TrustRow> rows;
    for (const QTreeWidgetItem *item : selected())
        rows.push_back(m_rows[size_t(item->data(0, rowRole).toULongLong())]);
    blockTakingBack();
    deliver(m_session.removeTrust(std::move(rows)), this, [this](const Result<void> &removed) {
        if (removed)
            read();
        else
            say(Words::sentence(removed.error()));
    });
}

} // namespace truewheel::gui
