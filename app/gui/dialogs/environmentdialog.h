#pragma once
#include "app/gui/text/environmentplans.h"

#include <QDialog>
#include <atomic>
#include <memory>

class QCheckBox;
class QFormLayout;
class QPlainTextEdit;
class QProgressBar;
class QVBoxLayout;

namespace truewheel::gui {

class Button;
class ChangeList;
class CommandBox;
class PlainLabel;
class WrapText;

/// What an action on a whole environment will do, before it does it: first the plan is in the making, then it is shown, and the person
/// goes on or not. Enter alone never does.
class EnvironmentDialog final : public QDialog
{
    Q_OBJECT
public:
    EnvironmentDialog(const QString &title, const Path &environment, QWidget *parent = nullptr);
    ~EnvironmentDialog() override;

    /// A box below the plan; what it says changes the plan.
    void addChoice(const QString &text, const QString &tip);
    void setBusy();
    void showPreview(const EnvironmentPreview &preview);
    void showError(const QString &sentence, const QString &detail);
    /// True when the dialog has gone or the plan is not wanted any more.
    std::shared_ptr<std::atomic<bool>> isDropped() const { return m_dropped; }

signals:
    void chosen(bool isOn); ///< the box

private:
    PlainLabel *m_title;
    WrapText *m_sentence;
    QProgressBar *m_progress;
    QFormLayout *m_facts;
    PlainLabel *m_listTitle;
    QPlainTextEdit *m_list;
    ChangeList *m_changes;
    WrapText *m_notes;
    CommandBox *m_commands;
    QCheckBox *m_choice;
    Button *m_accept;
    std::shared_ptr<std::atomic<bool>> m_dropped = std::make_shared<std::atomic<bool>>(false);
};

} // namespace truewheel::gui
