#pragma once
#include "core/snapshot/reclaim.h"

#include <QWidget>

class QTreeWidget;

namespace truewheel::gui {

class Button;
class CommandBox;
class PlainLabel;
class WrapText;

/// What a reclaim would give back: the entries of the basket or the steps of a proposal, the bytes, what must be known, the commands.
/// Decides nothing itself.
class ReclaimPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReclaimPanel(QWidget *parent = nullptr);

    struct Entry {
        Path path;
        QString name;
        QString size;
    };
    /// Of the basket: the entries can be taken out again.
    void showSelection(const std::vector<Entry> &entries, const ReclaimPlan &plan);
    /// Of a proposal or a prune. `why`: by what rule it is these; may be empty.
    void showSteps(const QString &title, const QString &why, const ReclaimPlan &plan);
    void sayBusy(const QString &sentence);
    void showBudget(const QString &sentence); ///< empty: nothing is over it

signals:
    void removed(const std::vector<truewheel::Path> &paths);
    void cleared();
    void targetChosen(quint64 bytes);
    void runWanted();

private:
    QWidget *makeButtons();
    void showPlan(const ReclaimPlan &plan, const QString &why = {});
    void removeChosen();

    PlainLabel *m_title;
    PlainLabel *m_sum;
    WrapText *m_budget;
    WrapText *m_note;
    QTreeWidget *m_entries;
    CommandBox *m_commands;
    Button *m_run;
    Button *m_remove;
    Button *m_clear;
    Button *m_showCommands;
    bool m_isSelection = true;
};

} // namespace truewheel::gui
