#pragma once
#include "app/gui/models/rowmodel.h"
#include "app/gui/pages/page.h"
#include "app/gui/widgets/filterbox.h"
#include "app/gui/widgets/tablecolumns.h"
#include "core/base/result.h"
#include "core/settings/setting.h"

class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace truewheel::gui {

class MapPane;
class MessageView;
class PlainLabel;
class WrapText;

/// A page with a table: a heading with the state in a line, a filter, and the table with the details of the current row, or a
/// sentence where there are no rows. What the table holds is the page's own.
class TablePage : public Page
{
    Q_OBJECT
public:
    void focusFilter() override;
    void clearFilter() override;
    void setFilter(const QString &text) override;
    void focusNextPane() override; ///< the table, else the details; without rows what leads on
    bool isTableFocused() const override;
    void setMapShown(bool isShown) override;
    /// A filter that hides the row is cleared.
    void choose(const std::string &key) override { want(key); }

    QByteArray selectedRowsAs(RowFormat format) const override;
    QByteArray shownRowsAs(RowFormat format) const override;

    void restore(const QSettings &store) override;
    void save(QSettings &store) const override;

protected:
    /// Rows of the settings table; constants.
    struct Kept {
        const Setting<QByteArray> &splitter;
        const Setting<QByteArray> &header;
    };
    /// The actions outlive the page; the model and the details become the page's own.
    TablePage(const QString &title, Actions &actions, RowModel *model, QWidget *details, TableColumns columns, Kept kept);
    /// A map above the table, linked with it by the keys of its rows: hidden, until the person or `kept` has it shown.
    void addMap(MapPane *map, const Setting<bool> &kept);
    void addBelowHeader(QWidget *widget);
    void setFilterHelp(const QString &placeholder, const QString &toolTip);
    void setFilterFields(std::span<const FilterField> fields, const std::vector<FilterChip> &chips);

    /// What a page says of itself. isReady(): there is a picture, although it may have no rows.
    virtual bool isLooking() const = 0;
    virtual bool isReady() const = 0;
    virtual bool canRescan() const = 0;
    virtual std::pair<int, int> progress() const = 0;
    virtual std::chrono::milliseconds elapsed() const = 0;
    virtual QString headline() const = 0;
    virtual std::vector<Error> unreadable() const = 0;
    virtual WordFilter filterOf(const QString &text) const = 0;
    virtual void showNoRows() = 0; ///< into message()
    virtual void showDetails() = 0;
    virtual void updateActions() = 0; ///< called while current only
    /// Into message(), when looking takes long.
    virtual void saySlow() = 0;

    /// The row is the current one, now or as soon as there is such a row; a filter that hides it is cleared. False: there is none now.
    bool want(const std::string &key);
    void rowsChanged(); ///< after model().setRows(): keeps the current row, or what takes its place
    void showState();
    void showProgress();
    void refreshActions() final;

    QTableView &table() const { return *m_table; }
    MessageView &message() const { return *m_message; }
    int currentRow() const; ///< -1: none is selected
    std::vector<int> selectedRows() const;
    QString filterText() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    void makePanes(QWidget *details);
    void chooseRow(const std::string &wanted);
    void showIncomplete();
    void showHeadline();
    void fitColumnsToRows();

    RowModel *m_model;
    TableColumns m_columns;
    Kept m_kept;
    QTableView *m_table;
    QWidget *m_details;
    MessageView *m_message;
    PlainLabel *m_headline;
    WrapText *m_incomplete;
    FilterBox *m_filter;
    ChipBar *m_chips;
    QProgressBar *m_progress;
    QSplitter *m_splitter;
    QByteArray m_beside;    // the splitter's state, while the details stand below the table
    QSplitter *m_tableSide; // the table, and the map above it
    MapPane *m_map = nullptr;
    const Setting<bool> *m_mapKept = nullptr;
    QStackedWidget *m_stack;
    QTimer *m_detailsTimer;
    std::string m_wanted;     // the key of the current row, kept over a rescan and a filter
    bool m_hasChosen = false; // the person has; until then the first row is the current one
    bool m_isChoosing = false;
    bool m_columnsFit = false;     // their widths come from the contents, or from the person
    bool m_columnsFitSome = false; // from the first rows of a picture that grows
    bool m_hasLooked = false;
};

} // namespace truewheel::gui
