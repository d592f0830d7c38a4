#pragma once
#include "app/gui/dialogs/keptlistdialog.h"
#include "core/session/session.h"

namespace truewheel::gui {

/// Every finding that the person accepted, with its reason and end; each can be withdrawn.
class AcceptancesDialog final : public KeptListDialog
{
    Q_OBJECT
public:
    /// The session outlives the dialog.
    explicit AcceptancesDialog(Session &session, QWidget *parent = nullptr);

private:
    void read();
    void showList(const Result<std::vector<Acceptance>> &acceptances);
    void takeBackSelected() override;

    Session &m_session;
};

} // namespace truewheel::gui
