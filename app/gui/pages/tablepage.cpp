#include "app/gui/pages/tablepage.h"

#include "app/gui/actions.h"
#include "app/gui/text/errors.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/mappane.h"
#include "app/gui/widgets/messageview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace truewheel::gui {

namespace {

constexpr std::chrono::milliseconds slowLook(5000);
constexpr std::chrono::milliseconds lastRows(200);
constexpr int besideFrom = 800;   // px: the details stand beside the table from this width on, else below
constexpr int widestFilter = 360; // pixels, unless its chips need more

} // namespace

TablePage::TablePage(const QString &title, Actions &actions, RowModel *model, QWidget *details, TableColumns columns, Kept kept)
    : Page(title, actions)
    , m_model(model)
    , m_columns(std::move(columns))
    , m_kept(kept)
    , m_table(new QTableView)
    , m_details(details)
    , m_message(new MessageView)
    , m_headline(new PlainLabel({}, Tone::Muted))
    , m_incomplete(new WrapText({}, Tone::Incomplete))
    , m_filter(new FilterBox)
    , m_chips(new ChipBar(*m_filter))
    , m_progress(makeProgressLine(tr("Looking")))
    , m_splitter(new QSplitter)
    , m_tableSide(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
    , m_detailsTimer(new QTimer(this))
{
    m_model->setParent(this);
    makePanes(details);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
}

void TablePage::makePanes(QWidget *details)
{
    setUpTable(*m_table, *m_model, m_columns);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->setAccessibleName(title());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tableSide->addWidget(m_table);
    m_tableSide->setChildrenCollapsible(false);
    m_tableSide->setHandleWidth(1);
    m_splitter->addWidget(m_tableSide);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({960, 350});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_splitter);

    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(0);
    connect(m_detailsTimer, &QTimer::timeout, this, [this] { showDetails(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_hasChosen = m_hasChosen || !m_isChoosing;
        if (const int row = currentRow(); row >= 0)
            m_wanted = m_model->row(row).key;
        if (m_map)
            m_map->map().setCurrent(m_wanted);
        showHeadline();
        refreshActions();
        m_detailsTimer->start();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_details->setFocus(); });
}

void TablePage::addBelowHeader(QWidget *widget)
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, widget);
}

QWidget *TablePage::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(18, 14, 18, 12);
    row->setSpacing(16);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(makeHeading(title(), 6));
    titles->addWidget(m_headline);
    titles->addWidget(m_incomplete);
    m_headline->setWordWrap(true);
    m_incomplete->hide();
    row->addLayout(titles, 3);

    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false);
    m_filter->addAction(symbol(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->setMinimumSize(220, 34);
    auto *side = new QWidget;
    side->setMaximumWidth(widestFilter);
    auto *filters = new QVBoxLayout(side);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(6);
    filters->addWidget(m_filter);
    filters->addWidget(m_chips, 0, Qt::AlignLeft);
    row->addWidget(side, 2);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const std::string wanted = m_wanted;
        m_model->setFilter(filterOf(text));
        chooseRow(wanted);
        m_wanted = wanted;
        showState();
    });
    return header;
}

void TablePage::addMap(MapPane *map, const Setting<bool> &kept)
{
    m_map = map;
    m_mapKept = &kept;
    m_tableSide->insertWidget(0, map);
    m_tableSide->setSizes({300, 400});
    map->hide();
    connect(&map->map(), &TreeMap::chosen, this, [this](const MapNode &node) { want(node.key); });
    connect(&map->map(), &TreeMap::opened, this, [this] { m_details->setFocus(); });
}

void TablePage::setMapShown(bool isShown)
{
    if (!m_map)
        return;
    m_map->setVisible(isShown);
    refreshActions();
}

void TablePage::setFilterHelp(const QString &placeholder, const QString &toolTip)
{
    m_filter->setPlaceholderText(placeholder);
    m_filter->setToolTip(toolTip);
}

void TablePage::setFilterFields(std::span<const FilterField> fields, const std::vector<FilterChip> &chips)
{
    m_filter->setSource(fields, *m_model);
    m_chips->setChips(chips);
    m_chips->parentWidget()->setMaximumWidth(std::max(widestFilter, m_chips->sizeHint().width()));
}

QByteArray TablePage::selectedRowsAs(RowFormat format) const
{
    return rowsAs(format, *m_model, selectedRows(), shownColumns(*m_table, m_columns));
}

QByteArray TablePage::shownRowsAs(RowFormat format) const
{
    return rowsAs(format, *m_model, allRows(*m_model), shownColumns(*m_table, m_columns));
}

void TablePage::refreshActions()
{
    if (!isCurrent())
        return;
    updateActions();
    actions().rescan->setEnabled(canRescan());
    actions().stopLooking->setEnabled(isLooking());
    actions().clearFilter->setEnabled(!m_filter->text().isEmpty());
    actions().reveal->setEnabled(selectedRows().size() == 1 && !revealed().empty());
    actions().lookInside->setEnabled(selectedRows().size() == 1 && !archive().empty());
    actions().copyCommand->setEnabled(!command().isEmpty());
    for (QAction *copy : {actions().copyRows, actions().copyCsv, actions().copyJson})
        copy->setEnabled(currentRow() >= 0);
    actions().exportRows->setEnabled(m_model->rowCount() > 0);
    actions().showMap->setEnabled(m_map && m_model->rowCount() > 0);
    actions().showMap->setChecked(m_map && !m_map->isHidden());
}

void TablePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TablePage::clearFilter()
{
    m_filter->clear();
}

void TablePage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

QString TablePage::filterText() const
{
    return m_filter->text();
}

void TablePage::focusNextPane()
{
    QWidget *next = m_table->hasFocus() ? m_details : m_table;
    if (m_stack->currentWidget() == m_message) {
        auto *wayOn = m_message->findChild<QPushButton *>();
        next = wayOn && wayOn->isEnabled() ? static_cast<QWidget *>(wayOn) : m_filter;
    }
    next->setFocus(Qt::ShortcutFocusReason);
}

bool TablePage::isTableFocused() const
{
    return m_table->hasFocus();
}

int TablePage::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return -1;
    const QModelIndex now = m_table->currentIndex();
    return now.isValid() && m_table->selectionModel()->isRowSelected(now.row()) ? now.row() : rows.first().row();
}

std::vector<int> TablePage::selectedRows() const
{
    return gui::selectedRows(*m_table);
}

void TablePage::chooseRow(const std::string &wanted)
{
    const int found = m_model->rowOf(wanted);
    m_isChoosing = true;
    if (m_model->rowCount() > 0) // not selectRow(): that would heed the keys of a shortcut
        m_table->selectionModel()->setCurrentIndex(m_model->index(std::max(0, found), 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isChoosing = false;
    if (found >= 0)
        m_wanted = wanted;
    refreshActions();
    m_detailsTimer->start();
}

bool TablePage::want(const std::string &key)
{
    if (m_model->rowOf(key) < 0)
        m_filter->clear();
    chooseRow(key);
    m_hasChosen = true;
    m_wanted = key;
    return m_model->rowOf(key) >= 0;
}

void TablePage::rowsChanged()
{
    chooseRow(m_hasChosen ? std::string(m_wanted) : std::string());
    showState();
}

/// To the first rows that are seen, and once more when all are there; from then on they are the person's own.
void TablePage::fitColumnsToRows()
{
    m_hasLooked = m_hasLooked || isLooking(); // what was stored is not all that a look tells
    const bool isLast = m_hasLooked && !isLooking();
    if (!m_table->isVisible() || m_columnsFit || m_model->rowCount() == 0 || (m_columnsFitSome && !isLast))
        return;
    m_columnsFit = isLast;
    m_columnsFitSome = true;
    // Once it is laid out; the last rows of a look come a little after its end.
    QTimer::singleShot(m_columnsFit ? lastRows : std::chrono::milliseconds(0), m_table, [this] { fitColumns(*m_table, m_columns); });
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Show) {
        fitColumnsToRows();
    } else if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_table->isVisible()) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        followWidth(*m_table, m_columns, resize->size().width() - resize->oldSize().width());
    }
    return Page::eventFilter(watched, event);
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= besideFrom * logicalDpiX() / 96;
    if (isWide == (m_splitter->orientation() == Qt::Horizontal))
        return;
    if (!isWide)
        m_beside = m_splitter->saveState();
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_splitter->setStretchFactor(1, isWide ? 0 : 1);
    QTimer::singleShot(0, m_splitter, [this] { // once it has its new size
        if (m_splitter->orientation() == Qt::Vertical)
            m_splitter->setSizes({m_splitter->height() / 2, m_splitter->height() / 2});
        else if (!m_beside.isEmpty())
            m_splitter->restoreState(std::exchange(m_beside, {}));
    });
}

void TablePage::showIncomplete()
{
    const std::vector<Error> errors = unreadable();
    if (!errors.empty()) {
        const QString first = Words::sentence(errors.front());
        const int more = int(errors.size()) - 1;
        m_incomplete->setText(more == 0 ? tr("Incomplete: %1").arg(first) : tr("Incomplete: %1 (and %n more)", nullptr, more).arg(first));
    }
    m_incomplete->setVisible(!errors.empty());
}

void TablePage::showHeadline()
{
    const int selected = int(selectedRows().size());
    m_headline->setText(selected < 2 ? headline() : headline() + QStringLiteral(" · ") + tr("%n selected", nullptr, selected));
}

void TablePage::showState()
{
    if (isCurrent()) {
        actions().rescan->setEnabled(canRescan());
        actions().stopLooking->setEnabled(isLooking());
        actions().clearFilter->setEnabled(!m_filter->text().isEmpty());
        actions().showMap->setEnabled(m_map && m_model->rowCount() > 0);
    }
    showHeadline();
    m_progress->setVisible(isLooking() && isReady());
    showIncomplete();

    const bool hasRows = m_model->rowCount() > 0;
    const bool hadRows = m_stack->currentWidget() == m_splitter;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_splitter) : m_message);
    if (hasRows && !hadRows && isCurrent() && m_filter->text().isEmpty())
        m_table->setFocus();
    if (!hasRows)
        showNoRows();
    fitColumnsToRows();
}

void TablePage::showProgress()
{
    const auto [done, total] = progress();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (!isLooking() || m_model->rowCount() > 0 || m_stack->currentWidget() != m_message)
        return;
    if (elapsed() > slowLook)
        saySlow();
    m_message->setProgress(done, total);
}

void TablePage::restore(const QSettings &store)
{
    if (m_splitter->orientation() == Qt::Horizontal)
        m_splitter->restoreState(m_kept.splitter.read(store));
    else
        m_beside = m_kept.splitter.read(store);
    if (m_map)
        setMapShown(m_mapKept->read(store));
    const QByteArray columns = m_kept.header.read(store);
    restoreColumns(*m_table, m_columns, columns);
    m_columnsFit = !columns.isEmpty();
}

void TablePage::save(QSettings &store) const
{
    m_kept.splitter.write(store, m_splitter->orientation() == Qt::Horizontal ? m_splitter->saveState() : m_beside);
    if (m_map)
        m_mapKept->write(store, !m_map->isHidden());
    if (m_columnsFit)
        m_kept.header.write(store, m_table->horizontalHeader()->saveState());
}

} // namespace truewheel::gui
