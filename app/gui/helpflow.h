#pragma once
#include "core/session/session.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QDialog;

namespace truewheel::gui {

class Actions;
class HandbookDialog;

/// The Help menu: handbook, keys, diagnostics, about.
class HelpFlow final : public QObject
{
    Q_OBJECT
public:
    /// Session and actions outlive the flow; dialogs belong to `window`.
    HelpFlow(Session &session, Actions &actions, QWidget *window);

private:
    void showHandbook();
    static void open(QDialog *dialog);

    Actions &m_actions;
    QWidget *m_window;
    QPointer<HandbookDialog> m_handbook; // stays beside the window
};

} // namespace truewheel::gui
