#pragma once
#include "app/gui/dialogs/keptlistdialog.h"
#include "core/session/session.h"

namespace truewheel::gui {

/// Every pair of project and environment whose builds the person allowed; each can be asked for again.
class TrustListDialog final : public KeptListDialog
{
    Q_OBJECT
public:
    /// The session outlives the dialog.
    explicit TrustListDialog(Session &session, QWidget *parent = nullptr);

private:
    void read();
    void showList(const Result<std::vector<TrustRow>> &rows);
    void takeBackSelected() override;

    Session &m_session;
    std::vector<TrustRow> m_rows;
};

} // namespace truewheel::gui
