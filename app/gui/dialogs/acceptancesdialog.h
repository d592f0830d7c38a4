#pragma once
#include "core/session/session.h"

#include <QDialog>

class QTreeWidget;

namespace truewheel::gui {

class Button;
class WrapText;

/// Every finding that the person accepted, with its reason and end; each can be withdrawn.
class AcceptancesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The session outlives the dialog.
    explicit AcceptancesDialog(Session &session, QWidget *parent = nullptr);

private:
    void makeLayout();
    void read();
    void showList(const Result<std::vector<Acceptance>> &acceptances);
    void withdrawSelected();

    Session &m_session;
    WrapText *m_note;
    QTreeWidget *m_list;
    Button *m_withdraw;
};

} // namespace truewheel::gui
