#include "app/gui/models/environmenttable.h"

#include "app/gui/text/environmentwords.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"

#include <QLocale>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr size_t packageNames = environmentColumnCount; // words that are found by their field only

constexpr FilterField fields[] = {
    {"state", size_t(EnvironmentColumn::State)},
    {"health", size_t(EnvironmentColumn::State)},
    {"name", size_t(EnvironmentColumn::Name)},
    {"env", size_t(EnvironmentColumn::Name)},
    {"kind", size_t(EnvironmentColumn::Kind)},
    {"python", size_t(EnvironmentColumn::Python)},
    {"project", size_t(EnvironmentColumn::Project)},
    {"pkg", packageNames},
    {"package", packageNames},
    {"packages", size_t(EnvironmentColumn::Packages), true},
    {"links", size_t(EnvironmentColumn::Links), true},
    {"size", size_t(EnvironmentColumn::Size), true},
    {"age", size_t(EnvironmentColumn::LastUsed), false, false, true},
};

QString title(EnvironmentColumn column)
{
    switch (column) {
    case EnvironmentColumn::State: return EnvironmentWords::tr("State");
    case EnvironmentColumn::Name: return EnvironmentWords::tr("Environment");
    case EnvironmentColumn::Kind: return EnvironmentWords::tr("Kind");
    case EnvironmentColumn::Python: return EnvironmentWords::tr("Python");
    case EnvironmentColumn::Packages: return EnvironmentWords::tr("Packages");
    case EnvironmentColumn::Links: return EnvironmentWords::tr("Links");
    case EnvironmentColumn::Size: return EnvironmentWords::tr("Size");
    case EnvironmentColumn::LastUsed: return EnvironmentWords::tr("Last used");
    case EnvironmentColumn::Project: return EnvironmentWords::tr("Project");
    }
    return {};
}

QString cell(const InventoryEntry &entry, const std::optional<Measured> &measured, EnvironmentColumn column)
{
    switch (column) {
    case EnvironmentColumn::State: return EnvironmentWords::state(entry);
    case EnvironmentColumn::Name: return EnvironmentWords::name(entry.environment);
    case EnvironmentColumn::Kind: return plain(entry.environment.kind);
    case EnvironmentColumn::Python: return EnvironmentWords::python(entry.environment.interpreter);
    case EnvironmentColumn::Packages: return QLocale().toString(entry.packages.size());
    case EnvironmentColumn::Links: return EnvironmentWords::links(entry);
    case EnvironmentColumn::Size:
        return measured ? (measured->isComplete ? QString() : QStringLiteral("≥ ")) + shownSize(measured->sizes.disk) : QString();
    case EnvironmentColumn::LastUsed: return entry.lastUsed.isKnown() ? shownDay(entry.lastUsed.time) : QString();
    case EnvironmentColumn::Project: return entry.environment.project.empty() ? QString() : shownPath(entry.environment.project);
    }
    return {};
}

/// The filter knows a state by its word in the person's language, by that of the contract, and by its severity.
QString stateWords(const InventoryEntry &entry, Severity severity)
{
    QStringList words{EnvironmentWords::state(entry), Findings::word(severity), QString::fromLatin1(englishWord(severity))};
    for (const HealthFinding &finding : entry.health)
        words += {EnvironmentWords::word(finding.problem), QString::fromStdString(toString(finding.problem))};
    return words.join(QLatin1Char(' ')).toLower();
}

TableRow makeRow(const InventoryEntry &entry, const std::optional<Measured> &measured)
{
    TableRow row;
    row.key = pathBytes(entry.environment.path);
    row.severity = severityOf(entry);
    row.ranks.resize(environmentColumnCount);
    for (int column = 0; column < environmentColumnCount; ++column) {
        row.cells.push_back(cell(entry, measured, EnvironmentColumn(column)));
        row.words.push_back(row.cells.back().toLower());
    }
    row.words[size_t(EnvironmentColumn::State)] = stateWords(entry, row.severity);
    row.words[size_t(EnvironmentColumn::Name)] += QLatin1Char(' ') + shownPath(entry.environment.path).toLower();
    QString packages;
    for (const InstalledPackage &package : entry.packages)
        packages += plain(package.name).toLower() + QLatin1Char(' ') + plain(package.version).toLower() + QLatin1Char('\n');
    row.words.push_back(packages);
    row.spoken = row.cells[size_t(EnvironmentColumn::State)] + QStringLiteral(": ") + EnvironmentWords::summary(entry);
    return row;
}

} // namespace

std::shared_ptr<const EnvironmentTable> makeEnvironmentTable(std::shared_ptr<const MachinePicture> picture)
{
    auto table = std::make_shared<EnvironmentTable>();
    table->picture = std::move(picture);
    if (!table->picture)
        return table;
    for (size_t i = 0; i < table->picture->environments.size(); ++i) {
        table->rows.push_back(makeRow(table->entry(i), table->measured(i)));
        ++table->counts[size_t(table->rows.back().severity)];
        table->packages += int(table->entry(i).packages.size());
    }
    for (const EnvironmentColumn column :
         {EnvironmentColumn::Name, EnvironmentColumn::Kind, EnvironmentColumn::Python, EnvironmentColumn::Project})
        rankByText(table->rows, size_t(column));
    for (size_t i = 0; i < table->rows.size(); ++i) {
        const InventoryEntry &entry = table->entry(i);
        std::vector<qint64> &ranks = table->rows[i].ranks;
        const qint64 problem = entry.health.empty() ? 50 : qint64(entry.health.front().problem);
        ranks[size_t(EnvironmentColumn::State)] = qint64(table->rows[i].severity) * 100 + problem;
        ranks[size_t(EnvironmentColumn::Packages)] = qint64(entry.packages.size());
        ranks[size_t(EnvironmentColumn::Links)] = qint64(entry.editables.size());
        const std::optional<Measured> measured = table->measured(i);
        ranks[size_t(EnvironmentColumn::Size)] = measured ? qint64(measured->sizes.disk) : -1;
        ranks[size_t(EnvironmentColumn::LastUsed)] = entry.lastUsed.time.seconds;
    }
    return table;
}

QStringList environmentTitles()
{
    QStringList titles;
    for (int column = 0; column < environmentColumnCount; ++column)
        titles.append(title(EnvironmentColumn(column)));
    return titles;
}

std::span<const FilterField> environmentFields()
{
    return fields;
}

WordFilter environmentFilter(const QString &text)
{
    return {text, fields};
}

} // namespace truewheel::gui
