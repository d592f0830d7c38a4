#include "app/gui/models/cachetable.h"

#include "app/gui/text/cachewords.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"

#include <QLocale>
#include <algorithm>

namespace truewheel::gui {

namespace {

// Words that are found by their field only.
constexpr size_t staleKinds = cacheColumnCount;
constexpr size_t userPaths = cacheColumnCount + 1;

constexpr FilterField fields[] = {
    {"state", size_t(CacheColumn::State)},
    {"stale", staleKinds},
    {"name", size_t(CacheColumn::Name)},
    {"pkg", size_t(CacheColumn::Name)},
    {"version", size_t(CacheColumn::Version)},
    {"tool", size_t(CacheColumn::Tool)},
    {"form", size_t(CacheColumn::Form)},
    {"used-by", userPaths},
    {"unused", size_t(CacheColumn::State), false, true},
    {"users", size_t(CacheColumn::Users), true},
    {"size", size_t(CacheColumn::Size), true},
    {"path", size_t(CacheColumn::Place)},
    {"age", size_t(CacheColumn::Fetched), false, false, true},
};

QString title(CacheColumn column)
{
    switch (column) {
    case CacheColumn::State: return CacheWords::tr("State");
    case CacheColumn::Name: return CacheWords::tr("Name");
    case CacheColumn::Version: return CacheWords::tr("Version");
    case CacheColumn::Tool: return CacheWords::tr("Tool");
    case CacheColumn::Form: return CacheWords::tr("Form");
    case CacheColumn::Users: return CacheWords::tr("Used by");
    case CacheColumn::Size: return CacheWords::tr("Size");
    case CacheColumn::Fetched: return CacheWords::tr("Fetched");
    case CacheColumn::Place: return CacheWords::tr("Place");
    }
    return {};
}

QString sizeOf(const std::optional<Sizes> &size)
{
    return size ? shownSize(size->disk) : QString();
}

QString cell(const StaleEntry &stale, CacheColumn column)
{
    switch (column) {
    case CacheColumn::State: return CacheWords::word(stale.kind);
    case CacheColumn::Name: return shownName(stale.path);
    case CacheColumn::Tool: return plain(stale.tool);
    case CacheColumn::Size: return sizeOf(stale.size);
    case CacheColumn::Place: return shownPath(stale.path);
    case CacheColumn::Version:
    case CacheColumn::Form:
    case CacheColumn::Users:
    case CacheColumn::Fetched: break;
    }
    return {};
}

QString cell(const CachedWheel &wheel, CacheColumn column)
{
    switch (column) {
    case CacheColumn::State: return CacheWords::state(wheel);
    case CacheColumn::Name: return plain(wheel.name);
    case CacheColumn::Version: return plain(wheel.version);
    case CacheColumn::Tool: return plain(wheel.tool);
    case CacheColumn::Form: return CacheWords::word(wheel.form);
    case CacheColumn::Users: return wheel.environments ? QLocale().toString(qulonglong(wheel.environments->size())) : QString();
    case CacheColumn::Size: return sizeOf(wheel.size);
    case CacheColumn::Fetched: return wheel.fetched ? shownDay(*wheel.fetched) : QString();
    case CacheColumn::Place: return shownPath(wheel.path);
    }
    return {};
}

template<typename Thing>
TableRow makeRow(const Thing &thing)
{
    TableRow row;
    for (int column = 0; column < cacheColumnCount; ++column) {
        row.cells.push_back(cell(thing, CacheColumn(column)));
        row.words.push_back(row.cells.back().toLower());
    }
    row.words.resize(cacheColumnCount + 2);
    row.ranks.assign(cacheColumnCount, -1);
    if (thing.size)
        row.ranks[size_t(CacheColumn::Size)] = qint64(thing.size->disk);
    return row;
}

TableRow rowOf(const StaleEntry &stale, const CachedWheel *wheel)
{
    TableRow row = makeRow(stale);
    if (wheel) {
        row.cells[size_t(CacheColumn::Name)] = plain(wheel->name);
        row.cells[size_t(CacheColumn::Version)] = plain(wheel->version);
        row.words[size_t(CacheColumn::Name)] = plain(wheel->name).toLower();
        row.words[size_t(CacheColumn::Version)] = plain(wheel->version).toLower();
    }
    row.key = keyOf(stale);
    row.severity = severityOf(stale.kind);
    const QString kind = QString::fromStdString(toString(stale.kind));
    row.words[staleKinds] = QStringLiteral("stale ") + kind + QLatin1Char(' ') + row.words[size_t(CacheColumn::State)];
    row.words[size_t(CacheColumn::State)] += QLatin1Char(' ') + row.words[staleKinds] + QLatin1Char(' ')
        + QString::fromLatin1(englishWord(row.severity));
    row.ranks[size_t(CacheColumn::State)] = qint64(stale.kind);
    row.spoken = CacheWords::word(stale.kind) + QStringLiteral(": ") + CacheWords::meaning(stale.kind);
    return row;
}

TableRow rowOf(const CachedWheel &wheel)
{
    TableRow row = makeRow(wheel);
    row.key = keyOf(wheel);
    row.severity = Severity::Fine;
    if (wheel.environments) {
        row.words[size_t(CacheColumn::State)] += wheel.environments->empty() ? QStringLiteral(" unused") : QStringLiteral(" used");
        row.ranks[size_t(CacheColumn::Users)] = qint64(wheel.environments->size());
        for (const Path &environment : *wheel.environments)
            row.words[userPaths] += shownPath(environment).toLower() + QLatin1Char('\n');
    }
    const qint64 use = !wheel.environments ? 2 : wheel.environments->empty() ? 0 : 1;
    row.ranks[size_t(CacheColumn::State)] = 100 + use;
    row.ranks[size_t(CacheColumn::Fetched)] = wheel.fetched ? wheel.fetched->seconds : -1;
    row.spoken = CacheWords::state(wheel) + QStringLiteral(": ") + CacheWords::meaning(wheel);
    return row;
}

} // namespace

const CachedWheel *wheelIn(const StaleEntry &stale, const ScannedCache &cache)
{
    const auto found = std::find_if(cache.wheels.begin(), cache.wheels.end(), [&stale](const CachedWheel &wheel) {
        return wheel.origin == WheelOrigin::Editable && isAtOrBelow(wheel.path, stale.path);
    });
    return found == cache.wheels.end() ? nullptr : &*found;
}

std::string keyOf(const StaleEntry &stale)
{
    return "stale " + toString(stale.kind) + ' ' + pathBytes(stale.path);
}

std::string keyOf(const CachedWheel &wheel)
{
    return "wheel " + pathBytes(wheel.path);
}

namespace {

std::vector<CacheShare> sharesOf(const CacheScan &scan, const Reclaim &reclaim)
{
    std::vector<CacheShare> shares;
    const ReclaimPlan everything = reclaim.everything();
    for (const ScannedCache &cache : scan.caches) {
        if (!cache.size || cache.size->disk == 0)
            continue;
        CacheShare share{cache.cache, cache.size->disk, 0, 0, 0};
        for (const CachedWheel &wheel : cache.wheels) {
            if (wheel.size && wheel.environments && !wheel.environments->empty())
                share.used += wheel.size->disk;
        }
        for (const StaleEntry &stale : cache.stale)
            share.stale += stale.size ? stale.size->disk : 0;
        for (const ReclaimStep &step : everything.steps)
            share.reclaimable += step.cache == cache.cache ? step.freed : 0;
        shares.push_back(share);
    }
    return shares;
}

} // namespace

std::shared_ptr<const CacheTable> makeCacheTable(std::shared_ptr<const CacheScan> scan, const Reclaim &reclaim)
{
    auto table = std::make_shared<CacheTable>();
    table->scan = std::move(scan);
    if (!table->scan)
        return table;
    table->shares = sharesOf(*table->scan, reclaim);
    for (const ScannedCache &cache : table->scan->caches) {
        for (const StaleEntry &stale : cache.stale) {
            table->rows.push_back(rowOf(stale, wheelIn(stale, cache)));
            table->items.push_back({nullptr, &stale});
            table->traps += stale.kind == StaleKind::OutputsAbsent ? 1 : 0;
            ++table->stale;
        }
    }
    for (const ScannedCache &cache : table->scan->caches) {
        for (const CachedWheel &wheel : cache.wheels) {
            table->rows.push_back(rowOf(wheel));
            table->items.push_back({&wheel, nullptr});
            ++table->wheels;
        }
    }
    for (const CacheColumn column : {CacheColumn::Name, CacheColumn::Version, CacheColumn::Tool, CacheColumn::Form, CacheColumn::Place})
        rankByText(table->rows, size_t(column));
    return table;
}

QStringList cacheTitles()
{
    QStringList titles;
    for (int column = 0; column < cacheColumnCount; ++column)
        titles.append(title(CacheColumn(column)));
    return titles;
}

std::span<const FilterField> cacheFields()
{
    return fields;
}

WordFilter cacheFilter(const QString &text)
{
    return {text, fields};
}

} // namespace truewheel::gui
