#include "app/cli/cachewriter.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/surveying.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <algorithm>
#include <ostream>

namespace truewheel::cli {

namespace {

QJsonValue timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(jsonText(toRfc3339(*time))) : QJsonValue(QJsonValue::Null);
}

QJsonArray words(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &word : list)
        array.append(jsonText(word));
    return array;
}

QJsonValue sizeToJson(const std::optional<Sizes> &size)
{
    return size ? QJsonValue(toJson(*size)) : QJsonValue(QJsonValue::Null);
}

std::string inWords(const std::optional<Sizes> &size)
{
    if (!size)
        return "size not known";
    return shownBytes(size->disk) + " on disk, " + shownBytes(size->reclaimable) + " reclaimable";
}

QJsonValue environmentsToJson(const std::optional<std::vector<Path>> &environments)
{
    if (!environments)
        return QJsonValue::Null;
    QJsonArray array;
    for (const Path &path : *environments)
        array.append(QString::fromStdString(displayPath(path)));
    return array;
}

QJsonObject wheelToJson(const CachedWheel &wheel)
{
    QJsonObject object{{QStringLiteral("tool"), jsonText(wheel.tool)},
                       {QStringLiteral("name"), textOrNull(wheel.name)},
                       {QStringLiteral("version"), textOrNull(wheel.version)},
                       {QStringLiteral("tags"), words(wheel.tags)},
                       {QStringLiteral("origin"), jsonText(toString(wheel.origin))},
                       {QStringLiteral("source"), textOrNull(wheel.source)},
                       {QStringLiteral("form"), jsonText(toString(wheel.form))},
                       {QStringLiteral("fetched"), timeOrNull(wheel.fetched)},
                       {QStringLiteral("linked"), timeOrNull(wheel.linked)},
                       {QStringLiteral("size"), sizeToJson(wheel.size)},
                       {QStringLiteral("environments"), environmentsToJson(wheel.environments)},
                       {QStringLiteral("copies"), environmentsToJson(wheel.copies)}};
    insertPath(object, QStringLiteral("path"), wheel.path);
    insertPath(object, QStringLiteral("content"), wheel.content);
    return object;
}

// What it is, in one sentence; not escaped.
std::string sentenceFor(const StaleEntry &stale)
{
    const std::string &subject = stale.subject;
    switch (stale.kind) {
    case StaleKind::OutputsAbsent:
        return "An armed trap: uv would restore this editable build of " + subject + ", whose generated files are absent from the project. "
            + "That build put " + pathBytes(stale.lost)
            + " into the project, not into the cache: restoring it does not bring the file back.";
    case StaleKind::ProjectGone: return "An editable build of " + subject + ", which is not there.";
    case StaleKind::SupersededBucket:
        return stale.tool + " now keeps this in " + subject + "; only an older " + stale.tool + " still reads this one.";
    case StaleKind::SupersededRevision: return "A newer build has taken the place of this one; " + stale.tool + " never uses it again.";
    case StaleKind::OrphanArchive:
        return "Nothing in the cache points to this " + (subject.empty() ? "archive" : "unpacked " + subject) + " any more.";
    case StaleKind::UnusedWheel:
        return "No environment shares the files of " + subject
            + (stale.lastUse ? ", and none was linked since " + toRfc3339(*stale.lastUse) + '.' : ".");
    case StaleKind::Interrupted: return "Left by a build or download that was interrupted.";
    }
    return {};
}

QJsonObject staleEntryToJson(const StaleEntry &stale)
{
    QJsonArray with;
    for (const Path &path : stale.with) {
        QJsonObject row;
        insertPath(row, QStringLiteral("path"), path);
        with.append(row);
    }
    QJsonObject object{{QStringLiteral("tool"), jsonText(stale.tool)},
                       {QStringLiteral("kind"), jsonText(toString(stale.kind))},
                       {QStringLiteral("size"), sizeToJson(stale.size)},
                       {QStringLiteral("with"), with},
                       {QStringLiteral("detail"), jsonText(sentenceFor(stale))},
                       {QStringLiteral("remedy"), stale.remedy.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(words(stale.remedy))}};
    insertPath(object, QStringLiteral("path"), stale.path);
    return object;
}

void writeHead(const ScannedCache &scanned, const Context &context)
{
    context.streams.out << context.paintOut().bold(scanned.cache.tool) << "  " << shown(scanned.cache.path) << "  "
                        << counted(scanned.wheels.size(), "distribution");
    if (!scanned.stale.empty())
        context.streams.out << ", " << scanned.stale.size() << " stale";
    context.streams.out << ", " << inWords(scanned.size) << '\n';
}

std::string padded(std::string text, size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string nameOf(const CachedWheel &wheel)
{
    const std::string name = wheel.name.empty() ? "(unnamed)" : displayText(wheel.name);
    return wheel.version.empty() ? name : name + ' ' + displayText(wheel.version);
}

std::string originOf(const CachedWheel &wheel)
{
    if (wheel.origin == WheelOrigin::Unknown && wheel.source.empty())
        return {};
    return toString(wheel.origin) + (wheel.source.empty() ? "" : ' ' + displayText(wheel.source));
}

} // namespace

QJsonArray cachesToJson(const CacheScan &scan)
{
    QJsonArray rows;
    for (const ScannedCache &scanned : scan.caches) {
        QJsonObject row{{QStringLiteral("tool"), jsonText(scanned.cache.tool)},
                        {QStringLiteral("size"), sizeToJson(scanned.size)},
                        {QStringLiteral("wheels"), qint64(scanned.wheels.size())},
                        {QStringLiteral("stale"), qint64(scanned.stale.size())}};
        insertPath(row, QStringLiteral("path"), scanned.cache.path);
        rows.append(row);
    }
    return rows;
}

QJsonArray wheelsToJson(const CacheScan &scan)
{
    QJsonArray rows;
    for (const ScannedCache &scanned : scan.caches) {
        for (const CachedWheel &wheel : scanned.wheels)
            rows.append(wheelToJson(wheel));
    }
    return rows;
}

QJsonArray staleToJson(const CacheScan &scan)
{
    QJsonArray rows;
    for (const ScannedCache &scanned : scan.caches) {
        for (const StaleEntry &stale : scanned.stale)
            rows.append(staleEntryToJson(stale));
    }
    return rows;
}

QJsonArray overBudgetToJson(const std::vector<OverBudget> &over)
{
    QJsonArray rows;
    for (const OverBudget &one : over) {
        QJsonObject row{{QStringLiteral("tool"), jsonText(one.cache.tool)},
                        {QStringLiteral("limit"), jsonText(toString(one.kind))},
                        {QStringLiteral("allowed"), double(one.limit)},
                        {QStringLiteral("found"), double(one.found)},
                        {QStringLiteral("excess"), double(one.excess)}};
        insertPath(row, QStringLiteral("path"), one.cache.path);
        rows.append(row);
    }
    return rows;
}

std::vector<OverBudget> overBudgetOf(const CacheScan &scan, const Context &context)
{
    return context.engine.overBudget ? context.engine.overBudget(scan) : std::vector<OverBudget>();
}

void writeOverBudget(const std::vector<OverBudget> &over, const Context &context)
{
    for (const OverBudget &one : over) {
        context.streams.out << context.paintOut().yellow("over budget") << "  " << one.cache.tool << "  " << shown(one.cache.path) << "  ";
        switch (one.kind) {
        case BudgetKind::Size: context.streams.out << shownBytes(one.found) << " on disk, " << shownBytes(one.limit) << " allowed"; break;
        case BudgetKind::Age: context.streams.out << "unused for " << one.found << " days, " << one.limit << " allowed"; break;
        case BudgetKind::Free: context.streams.out << shownBytes(one.found) << " free, " << shownBytes(one.limit) << " wanted"; break;
        }
        context.streams.out << "; `truewheel cache reclaim --tool " << one.cache.tool << " --target " << one.excess
                            << "` proposes what to lose\n";
    }
}

void writeWheels(const CacheScan &scan, const Context &context)
{
    std::ostream &out = context.streams.out;
    for (const ScannedCache &scanned : scan.caches) {
        writeHead(scanned, context);
        size_t width = 0;
        for (const CachedWheel &wheel : scanned.wheels)
            width = std::max(width, nameOf(wheel).size());
        for (const CachedWheel &wheel : scanned.wheels) {
            out << "  " << padded(nameOf(wheel), std::min<size_t>(width, 40)) << "  " << padded(toString(wheel.form), 8) << "  "
                << padded(wheel.size ? shownBytes(wheel.size->disk) : "?", 10);
            const std::string origin = originOf(wheel);
            out << (origin.empty() ? "" : "  ") << origin;
            if (wheel.copies)
                out << "  in " << counted(wheel.copies->size(), "environment");
            out << '\n';
        }
    }
}

void writeWheelDetails(const CacheScan &scan, const Context &context)
{
    std::ostream &out = context.streams.out;
    for (const ScannedCache &scanned : scan.caches) {
        for (const CachedWheel &wheel : scanned.wheels) {
            out << context.paintOut().bold(nameOf(wheel)) << "  " << wheel.tool << ", " << toString(wheel.form) << '\n';
            out << "  path     " << shown(wheel.path) << '\n';
            if (wheel.content != wheel.path)
                out << "  files    " << shown(wheel.content) << '\n';
            if (!originOf(wheel).empty())
                out << "  origin   " << originOf(wheel) << '\n';
            if (!wheel.tags.empty())
                out << "  tags     " << displayText(join(wheel.tags, " ")) << '\n';
            out << "  size     " << inWords(wheel.size) << '\n';
            for (const Path &environment : wheel.environments.value_or(std::vector<Path>()))
                out << "  used by  " << shown(environment) << '\n';
            for (const Path &environment : wheel.copies.value_or(std::vector<Path>()))
                out << "  same as  " << shown(environment) << " (the hashes in RECORD)\n";
            if (wheel.fetched)
                out << "  fetched  " << toRfc3339(*wheel.fetched) << " (the time of its entry)\n";
            if (wheel.linked)
                out << "  linked   " << toRfc3339(*wheel.linked) << " (the last change of the links to its METADATA)\n";
        }
    }
}

void writeStale(const CacheScan &scan, const Context &context)
{
    std::ostream &out = context.streams.out;
    for (const ScannedCache &scanned : scan.caches) {
        for (const StaleEntry &stale : scanned.stale) {
            const std::string kind = toString(stale.kind);
            out << (stale.kind == StaleKind::OutputsAbsent ? context.paintOut().red(kind) : context.paintOut().yellow(kind)) << "  "
                << stale.tool << "  " << shown(stale.path) << '\n';
            if (context.options.quiet)
                continue;
            out << "  " << displayText(sentenceFor(stale)) << '\n';
            for (const Path &path : stale.with)
                out << "  with it  " << shown(path) << '\n';
            out << "  size     " << inWords(stale.size) << '\n';
            if (stale.remedy.empty())
                out << "  remedy   none: " << stale.tool << " offers no command for this\n";
            else
                out << "  remedy   " << shellQuote(stale.remedy) << '\n';
        }
    }
}

} // namespace truewheel::cli
