#pragma once
#include "app/gui/models/linkmodel.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace truewheel::gui {

class Actions;
class DetailsPane;
class MessageView;
class PlainLabel;
class WrapText;

/// "Editable links": the table with its filter, the details of the current row, and a sentence where there are no rows.
class LinksPage final : public QWidget
{
    Q_OBJECT
public:
    /// Session and actions outlive the page.
    LinksPage(Session &session, Actions &actions, QWidget *parent = nullptr);

    static QString title();
    std::vector<CheckedLink> selected() const;
    const CheckedLink *current() const;      ///< nullptr when no row is; valid until the next event
    bool isSelectionAccepted() const;        ///< a selected link is one that the person accepted
    std::vector<CheckedLink> broken() const; ///< of the whole table, that a repair is known for and that is not accepted
    void focusFilter();
    void focusNextPane(); ///< the table, else the details
    bool isTableFocused() const;

    void restore(const QSettings &store);
    void save(QSettings &store) const;

signals:
    /// The table shows the session's newest picture.
    void shown();

private:
    void makeTable();
    QWidget *makeHeader();
    void followSession();
    void showTable(std::shared_ptr<const LinkTable> table);
    void showState();
    void showNoRows();
    void showDetails();
    void showProgress();
    void updateActions();
    void setFilter(const QString &text);
    void chooseRow(const std::optional<CheckedLink> &wanted);
    QString headline() const;
    QString places() const;

    Session &m_session;
    Actions &m_actions;
    LinkModel *m_model;
    QTableView *m_table;
    DetailsPane *m_details;
    MessageView *m_message;
    PlainLabel *m_headline;
    WrapText *m_incomplete;
    QLineEdit *m_filter;
    QProgressBar *m_progress;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTimer *m_detailsTimer;
    std::optional<CheckedLink> m_wanted; // the current link, kept over a rescan and a filter
    uint64_t m_generation = 0;
    bool m_hasTable = false;
    bool m_columnsFit = false; // their widths come from the contents, or from the person
};

} // namespace truewheel::gui
