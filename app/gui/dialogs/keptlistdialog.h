#pragma once
#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace truewheel::gui {

class Button;
class WrapText;

/// A list of what the person said once, some of which can be taken back.
class KeptListDialog : public QDialog
{
    Q_OBJECT
protected:
    /// `takeBack` is the button's text.
    KeptListDialog(const QString &title, const QStringList &columns, const std::vector<int> &widths, const QString &takeBack,
                   QWidget *parent);

    /// The button was pressed: of the chosen items.
    virtual void takeBackSelected() = 0;

    void say(const QString &note);
    void clear();
    /// A row; tool tips for the first two columns.
    QTreeWidgetItem *addRow(const QStringList &texts);
    void rowsAdded();
    QList<QTreeWidgetItem *> selected() const;
    void blockTakingBack();

private:
    WrapText *m_note;
    QTreeWidget *m_list;
    Button *m_takeBack;
};

} // namespace truewheel::gui
