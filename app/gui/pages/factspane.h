#pragma once
#include "app/gui/text/packagewords.h"
#include "app/gui/theme.h"
#include "core/base/result.h"

#include <QScrollArea>
#include <QStringList>

class QTabBar;
class QVBoxLayout;

namespace truewheel::gui {

/// The details of a row, in a column that scrolls and is made anew for each row: what stands before the tabs is always shown, and of
/// the tabs the one that the person chose last. All text in it is plain and can be copied; all of it at once, of every tab, by the
/// context menu, and by the keys for Copy while the pane itself has the focus.
class FactsPane : public QScrollArea
{
    Q_OBJECT
public:
    QString text() const;                    ///< all that it says, a line for each text
    void reveal(const QString &objectName);  ///< scrolls to the part that has this name, once it has its place
    QTabBar *tabs() const { return m_tabs; } ///< nullptr while what is shown has none

signals:
    /// The person wants to know whether what is shown is what was published.
    void genuineWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    explicit FactsPane(QWidget *parent = nullptr);

    QVBoxLayout *begin(); ///< a new content with its layout
    /// A tab with its layout; its number, unless it is negative, stands behind its name. For begin()'s column.
    QVBoxLayout *addTab(QVBoxLayout *column, const QString &name, int number = -1);
    /// Shows it; scrolled to where the one before was, when it is about the same thing.
    void finish(QVBoxLayout *column, bool isSame);
    void saySentence(const QString &sentence); ///< instead of a content

    static void addTitle(QVBoxLayout *column, const QString &name);
    /// What the state is, with what kind of thing it is; empty facts are left out.
    static void addState(QVBoxLayout *column, Severity severity, const QString &word, QStringList facts);
    static void addSection(QVBoxLayout *column, const QString &title);
    /// Pairs of label and value, aligned; a pair without a value is left out.
    static void addFacts(QVBoxLayout *column, const QList<std::pair<QString, QString>> &facts);
    /// The section "Is it what was published?" about a package of this name: what is known goes into it, and its button asks.
    void addGenuine(QVBoxLayout *column, const QString &name, const std::vector<std::pair<QString, GenuineNote>> &known);
    /// "Could not look", nothing when there are none.
    static void addErrors(QVBoxLayout *column, const std::vector<Error> &errors);

private:
    void copyAll() const;
    void showTab(int index);

    QTabBar *m_tabs = nullptr;
    std::vector<QWidget *> m_pages; // of the tabs
    bool m_hadFocus = false;        // the tabs of the content before
    QString m_wanted;               // the name of the tab that the person chose
};

} // namespace truewheel::gui
