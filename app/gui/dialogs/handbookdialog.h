#pragma once
#include <QDialog>
#include <QStringList>

class QListWidget;
class QTextBrowser;

namespace truewheel::gui {

class Actions;

/// The handbook of docs/handbook in the language of the window, which is part of the program: a page for each page of the window, and some
/// more. Reads nothing else, from no disk and no network.
class HandbookDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HandbookDialog(const Actions &actions, QWidget *parent = nullptr);

    /// As pageRows() names it, or a file of docs/handbook/en without its ending; one that is not there: the first.
    void showPage(const QString &name);
    QString page() const; ///< the name of the one that is shown
    QString text() const;

private:
    void add(const QString &name, const QString &title);

    QStringList m_names; // in the order of the list
    QListWidget *m_list;
    QTextBrowser *m_browser;
};

} // namespace truewheel::gui
