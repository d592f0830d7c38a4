#include "app/gui/pages/cachespage.h"

#include "app/gui/actions.h"
#include "app/gui/indexflow.h"
#include "app/gui/pages/cachepane.h"
#include "app/gui/text/cachewords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/mappane.h"
#include "app/gui/widgets/messageview.h"
#include "app/gui/widgets/sharebars.h"

#include <QTableView>
#include <algorithm>
#include <utility>

namespace truewheel::gui {

namespace {

TableColumns cacheColumns()
{
    using Kind = TableColumn::Kind;
    TableColumns columns;
    columns.all = {{Kind::State, 0, 0},   {Kind::Name, 220, 1},  {Kind::Words, 90, 0},  {Kind::Words, 70, 0},    {Kind::Words, 120, 0},
                   {Kind::Number, 80, 0}, {Kind::Number, 90, 0}, {Kind::Words, 100, 0}, {Kind::Rest, 0, 0, true}};
    columns.restAt = int(CacheColumn::Place);
    columns.narrowestRest = 120;
    columns.states = CacheWords::states();
    columns.names = {QStringLiteral("state"), QStringLiteral("name"),    QStringLiteral("version"),
                     QStringLiteral("tool"),  QStringLiteral("form"),    QStringLiteral("usedBy"),
                     QStringLiteral("size"),  QStringLiteral("fetched"), QStringLiteral("place")};
    return columns;
}

/// Of a tool with several caches each is named by its place too.
std::vector<ShareBar> barsOf(const std::vector<CacheShare> &shares)
{
    std::vector<ShareBar> bars;
    for (const CacheShare &share : shares) {
        const auto isOfTool = [&share](const CacheShare &other) { return other.cache.tool == share.cache.tool; };
        const bool isOnly = std::count_if(shares.begin(), shares.end(), isOfTool) == 1;
        const QString tool = plain(share.cache.tool);
        const QString title = isOnly ? tool : tool + QLatin1Char(' ') + shownPath(share.cache.path);
        bars.push_back(CacheWords::bar(title, share.disk, share.used, share.stale, share.reclaimable));
    }
    return bars;
}

std::vector<int> numbers()
{
    return {int(CacheColumn::Users), int(CacheColumn::Size)};
}

} // namespace

CachesPage::CachesPage(Session &session, Actions &actions)
    : CachesPage(session, actions, new RowModel(cacheTitles(), numbers()), new CachePane)
{
}

CachesPage::CachesPage(Session &session, Actions &actions, RowModel *model, CachePane *details)
    : MachinePage(tr("Caches"), session, actions, model, details, cacheColumns(), {settings::cachesSplitter, settings::cachesHeader})
    , m_model(model)
    , m_details(details)
    , m_map(new MapPane(tr("Room taken by the caches")))
    , m_bars(new ShareBars)
    , m_flow(new IndexFlow(session, this))
    , m_maker(
          session, this, [this] { return work(); }, [this](const Made &made) { show(made); })
{
    setFilterHelp(
        tr("Filter: words, unused:, stale:, tool:uv, size:>100M"),
        tr("Words, or unused: alone, or state: stale: name: version: tool: form: path: used-by: with a word, or size: users: with a "
           "number such as >100M, or age: with days such as >90d; a leading - turns it round"));
    setFilterFields(cacheFields(),
                    {{tr("Armed traps"), QStringLiteral("stale:editable-outputs-absent")},
                     {tr("Orphans"), QStringLiteral("stale:orphan-archive")},
                     {tr("> 90 days"), QStringLiteral("age:>90d")}});
    table().addActions({actions.addToBasket, actions.lookInside, actions.checkGenuine, actions.copyCommand, actions.reveal, actions.rescan,
                        actions.copyRows, actions.copyCsv, actions.copyJson, actions.exportRows});
    connect(actions.checkGenuine, &QAction::triggered, this, [this] {
        if (isCurrent())
            checkGenuine();
    });
    connect(details, &CachePane::genuineWanted, this, &CachesPage::checkGenuine);
    addBelowHeader(m_bars);
    addMap(m_map, settings::cachesMap);
    connect(&session.machine(), &MachineScan::pictureChanged, this, [this] { m_maker.follow(); });
    m_maker.follow();
    showState();
}

QList<QAction *> CachesPage::tools() const
{
    return {actions().stopLooking, actions().addToBasket,  actions().prune,       actions().showMap,
            actions().lookInside,  actions().checkGenuine, actions().copyCommand, actions().reveal};
}

CacheItem CachesPage::current() const
{
    const int row = currentRow();
    return row < 0 ? CacheItem{} : m_table->items[m_model->source(row)];
}

Path CachesPage::revealed() const
{
    const CacheItem item = current();
    const Path path = item.wheel ? item.wheel->path : item.stale ? item.stale->path : Path();
    return path.parent_path(); // an entry may be a file
}

Path CachesPage::archive() const
{
    const CacheItem item = current();
    return item.wheel ? item.wheel->content : Path();
}

QString CachesPage::command() const
{
    const CacheItem item = current();
    return item.stale ? removalCommand(*item.stale) : QString();
}

PictureMaker<CachesPage::Made>::Work CachesPage::work()
{
    const auto picture = session().machine().current();
    const std::shared_ptr<const CacheScan> scan = picture ? picture->caches : nullptr;
    if (scan == m_followed)
        return {};
    m_followed = scan;
    return [picture, scan](JobContext &) {
        return Made(makeCacheTable(scan, picture ? picture->reclaim : Reclaim()),
                    picture ? makeSizeMap(*picture, MapParts::Caches) : nullptr);
    };
}

const GenuineNote *CachesPage::genuineOf(const CachedWheel &wheel) const
{
    const auto found = m_genuine.find(wheel.path);
    return found == m_genuine.end() ? nullptr : &found->second;
}

/// As an environment that has its files would ask for it.
void CachesPage::checkGenuine()
{
    const CachedWheel *wheel = current().wheel;
    if (!wheel || !canBeCompared(*wheel))
        return;
    const std::vector<Path> users = wheel->environments.value_or(std::vector<Path>());
    const std::optional<Environment> user = users.empty() ? std::nullopt : session().environment(users.front());
    m_flow->check({askedOf(*wheel, user ? &*user : nullptr)},
                  [this, path = wheel->path](const IndexQuestion &question, const Result<GenuineReport> &report) {
        for (auto &[place, note] : genuineNotes(question, report))
            m_genuine[path] = std::move(note);
        if (!current().wheel)
            return;
        showDetails();
        m_details->reveal(QStringLiteral("genuine"));
    });
}

void CachesPage::show(const Made &made)
{
    m_genuine.clear(); // the disk has changed
    auto older = std::exchange(m_table, made.first);
    m_maker.drop(m_model->setRows(RowModel::Rows(m_table, &m_table->rows)), std::move(older));
    m_bars->setBars(barsOf(m_table->shares));
    rowsChanged();
    m_map->map().setMap(made.second);
    emit shown();
}

std::vector<Path> CachesPage::reclaimable() const
{
    std::vector<Path> paths;
    for (const int row : selectedRows()) {
        const CacheItem item = m_table->items[m_model->source(row)];
        paths.push_back(item.wheel ? item.wheel->path : item.stale->path);
    }
    return paths;
}

void CachesPage::updateActions()
{
    actions().addToBasket->setEnabled(!selectedRows().empty());
    const CacheItem item = current();
    actions().checkGenuine->setEnabled(item.wheel && canBeCompared(*item.wheel));
}

QString CachesPage::headline() const
{
    if (!m_table->scan)
        return {};
    QStringList parts{tr("%n cache(s)", nullptr, int(m_table->scan->caches.size())), tr("%n cached wheel(s)", nullptr, m_table->wheels)};
    if (const auto picture = session().machine().current(); picture && picture->isStored)
        parts.append(tr("as of %1").arg(shownMoment(picture->taken)));
    if (m_table->traps > 0)
        parts.append(tr("%n armed trap(s)", nullptr, m_table->traps));
    if (m_table->stale > m_table->traps)
        parts.append(tr("%n stale", nullptr, m_table->stale - m_table->traps));
    uint64_t disk = 0;
    bool isMeasured = !m_table->scan->caches.empty();
    for (const ScannedCache &cache : m_table->scan->caches) {
        isMeasured &= cache.size.has_value();
        disk += cache.size ? cache.size->disk : 0;
    }
    if (isMeasured)
        parts.append(shownSize(disk));
    if (m_model->rowCount() < int(m_table->rows.size()))
        parts.append(tr("%n shown", nullptr, m_model->rowCount()));
    if (isLooking())
        parts.append(isMeasured ? tr("looking again…") : tr("measuring…"));
    return parts.join(QStringLiteral(" · "));
}

std::vector<Error> CachesPage::unreadable() const
{
    return m_table->scan ? m_table->scan->unreadable : std::vector<Error>();
}

WordFilter CachesPage::filterOf(const QString &text) const
{
    return cacheFilter(text);
}

void CachesPage::showDetails()
{
    const CacheItem item = current();
    if (item.stale)
        m_details->showStale(*item.stale, m_table->rows[m_model->source(currentRow())].cells[size_t(CacheColumn::Name)]);
    else if (item.wheel)
        m_details->showWheel(*item.wheel, genuineOf(*item.wheel));
    else
        m_details->showNothing(tr("Choose an entry to see what it is, who uses it and what removes it."));
}

CachesPage::Sentences CachesPage::sentences() const
{
    return {
        QStringLiteral("caches"),
        {tr("Nothing in the caches matches the filter"), tr("%n entry(ies) are hidden by it.", nullptr, int(m_table->rows.size()))},
        {tr("The caches have not been looked into yet"),
         tr("Truewheel reads the caches of uv, pip, conda, poetry and the others, and changes nothing in them.")},
        {tr("Looking into the caches"), tr("First the environments are found, so that it can be said who uses what. Nothing is changed.")},
        {tr("Still looking into the caches"),
         tr("It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.")},
        {tr("No cached wheel was found on this machine"),
         tr("The caches of uv, pip, conda, poetry and the others are empty, or are kept elsewhere.")},
        Tone::Fine};
}

void CachesPage::showNoRows()
{
    MachinePage::showNoRows();
    if (!m_followed && session().machine().state() == ScanState::Ready) { // stopped before
        const Sentence nothing = sentences().nothing;
        message().setMessage(QStringLiteral("caches"), Tone::Accent, nothing.title, nothing.below, {actions().rescan});
    }
}

} // namespace truewheel::gui
