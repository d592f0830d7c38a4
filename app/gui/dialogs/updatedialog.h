#pragma once
#include "app/gui/models/packagetable.h"

#include <QDialog>

class QProgressBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace truewheel::gui {

class Button;
class CommandBox;
class WrapText;

/// Which of an environment's packages are updated, of those that the indexes are known to have newer versions of. Changes nothing;
/// accepted() means: show what an update of chosen() would change.
class UpdateDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `isLocked`: its project has a uv.lock.
    UpdateDialog(const Environment &environment, bool isLocked, QWidget *parent = nullptr);

    /// Of this environment alone. Names that were unticked stay so.
    void showPackages(const std::shared_ptr<const PackageTable> &table);
    /// The indexes are asked, or what they said is read; of a `total` of 0 nobody knows how much that is.
    void setBusy(bool isBusy, int done = 0, int total = 0);
    void setProblem(const QString &problem); ///< why they could not be asked; empty: none
    std::vector<std::string> chosen() const;

signals:
    void askWanted(); ///< the person wants the indexes asked

private:
    void makeLayout();
    void addItem(const PackageItem &item, const TableRow &row, bool isTicked);
    void setAllTicked(bool isTicked);
    void showChosen();

    Environment m_environment;
    bool m_isLocked;
    WrapText *m_sentence;
    WrapText *m_problem;
    QProgressBar *m_progress;
    QTreeWidget *m_list;
    Button *m_all;
    Button *m_none;
    Button *m_ask;
    CommandBox *m_command;
    Button *m_show;
};

} // namespace truewheel::gui
