#include "app/gui/models/packagetable.h"

#include "app/gui/text/environmentwords.h"
#include "app/gui/text/packagewords.h"
#include "app/gui/text/plaintext.h"
#include "core/base/text.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace truewheel::gui {

namespace {

constexpr size_t mostNames = 12; // of environments in a cell

/// Words that are found by their field only.
enum ExtraWords { EnvironmentWordsAt = packageColumnCount, GravityAt, OutdatedAt, YankedAt, WithdrawnAt, ExtraEnd };

constexpr FilterField fields[] = {
    {"state", size_t(PackageColumn::State)},
    {"name", size_t(PackageColumn::Name)},
    {"pkg", size_t(PackageColumn::Name)},
    {"package", size_t(PackageColumn::Name)},
    {"version", size_t(PackageColumn::Version)},
    {"latest", size_t(PackageColumn::Latest)},
    {"env", EnvironmentWordsAt},
    {"environments", size_t(PackageColumn::Environments), true},
    {"advisories", size_t(PackageColumn::Advisories), true},
    {"vuln", GravityAt, false, true},
    {"outdated", OutdatedAt, false, true},
    {"yanked", YankedAt, false, true},
    {"withdrawn", WithdrawnAt, false, true},
};

using Key = std::pair<std::string, std::string>; // normalized name, version

/// The answers of an index picture by what they are about.
class Answers
{
public:
    explicit Answers(const IndexPicture *index)
        : m_index(index)
    {
        if (!index)
            return;
        for (const PackageAnswer &answer : index->report.packages)
            m_byKey[{normalizedName(answer.name), answer.version}].emplace(index->report.environments[answer.environment].path, &answer);
    }
    /// Of this environment, else of another one: only what is the latest differs.
    const PackageAnswer *find(const Key &key, const Path &environment) const
    {
        const auto found = m_byKey.find(key);
        if (found == m_byKey.end())
            return nullptr;
        const auto own = found->second.find(environment);
        if (own != found->second.end())
            return own->second;
        const PackageAnswer *any = found->second.begin()->second;
        return any->standing == Standing::NotAsked ? nullptr : any; // why it was not is of that environment
    }
    PackageState state(const PackageAnswer &answer) const
    {
        if (!answer.advisories.empty())
            return PackageState::Vulnerable;
        if (answer.status == "quarantined")
            return PackageState::Quarantined;
        if (answer.yanked)
            return PackageState::Yanked;
        if (answer.isWithdrawn)
            return PackageState::Withdrawn;
        if (answer.standing == Standing::NotAsked)
            return PackageState::NotAsked;
        const bool lacksAdvisories = m_index->wantedAdvisories && !answer.areAdvisoriesKnown;
        if (answer.standing == Standing::Unknown || lacksAdvisories)
            return m_index->isRecalled ? PackageState::NotAskedYet : PackageState::Unknown;
        if (answer.standing == Standing::NotOnIndex)
            return PackageState::NotOnIndex;
        if (answer.isOutdated)
            return PackageState::Outdated;
        if (answer.status == "deprecated")
            return PackageState::Deprecated;
        return answer.status == "active" ? PackageState::Current : PackageState::Archived;
    }

private:
    const IndexPicture *m_index;
    std::map<Key, std::map<Path, const PackageAnswer *>> m_byKey;
};

void addAdvisories(PackageItem &item, const PackageAnswer &answer)
{
    for (const AdvisoryNote &note : answer.advisories) {
        const auto isSame = [&note](const AdvisoryNote *known) { return known->id == note.id; };
        if (std::none_of(item.advisories.begin(), item.advisories.end(), isSame))
            item.advisories.push_back(&note);
    }
    std::stable_sort(item.advisories.begin(), item.advisories.end(),
                     [](const AdvisoryNote *a, const AdvisoryNote *b) { return a->severity > b->severity; });
}

std::vector<PackageItem> itemsOf(const MachinePicture &machine, const Answers &answers)
{
    std::map<Key, PackageItem> items;
    for (size_t i = 0; i < machine.environments.size(); ++i) {
        for (const InstalledPackage &package : machine.environments[i]->packages) {
            const Key key(normalizedName(package.name), package.version);
            PackageItem &item = items[key];
            if (!item.environments.empty() && item.environments.back() == i)
                continue; // twice in the same environment
            if (item.environments.empty()) {
                item.name = package.name;
                item.normalized = key.first;
                item.version = key.second;
            }
            item.environments.push_back(i);
            const PackageAnswer *answer = answers.find(key, machine.environments[i]->environment.path);
            item.answers.push_back(answer);
            if (!answer)
                continue;
            if (const PackageState state = answers.state(*answer); !item.worst || state < item.state) {
                item.worst = answer;
                item.state = state;
            }
            addAdvisories(item, *answer);
        }
    }
    std::vector<PackageItem> list;
    for (auto &[key, item] : items)
        list.push_back(std::move(item));
    return list;
}

QString title(PackageColumn column)
{
    switch (column) {
    case PackageColumn::State: return PackageWords::tr("State");
    case PackageColumn::Name: return PackageWords::tr("Package");
    case PackageColumn::Version: return PackageWords::tr("Version");
    case PackageColumn::Latest: return PackageWords::tr("Latest");
    case PackageColumn::Advisories: return PackageWords::tr("Advisories");
    case PackageColumn::Environments: return PackageWords::tr("Environments");
    case PackageColumn::Where: return PackageWords::tr("Where");
    }
    return {};
}

/// Environments with different Pythons may have different ones.
QString latest(const PackageItem &item)
{
    QStringList versions;
    for (const PackageAnswer *answer : item.answers) {
        if (answer && !answer->latest.empty() && !versions.contains(plain(answer->latest)))
            versions.append(plain(answer->latest));
    }
    return versions.join(QStringLiteral(", "));
}

QString where(const PackageItem &item, const MachinePicture &machine)
{
    QStringList names;
    for (size_t i = 0; i < std::min(item.environments.size(), mostNames); ++i)
        names.append(EnvironmentWords::name(machine.environments[item.environments[i]]->environment));
    if (item.environments.size() > mostNames)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QString cell(const PackageItem &item, const MachinePicture &machine, PackageColumn column)
{
    switch (column) {
    case PackageColumn::State: return PackageWords::state(item);
    case PackageColumn::Name: return plain(item.name);
    case PackageColumn::Version: return plain(item.version);
    case PackageColumn::Latest: return latest(item);
    case PackageColumn::Advisories: return item.advisories.empty() ? QString() : QLocale().toString(item.advisories.size());
    case PackageColumn::Environments: return QLocale().toString(item.environments.size());
    case PackageColumn::Where: return where(item, machine);
    }
    return {};
}

/// `vuln` and every gravity up to its own: who looks for high ones wants the critical ones too.
QString gravityWords(const PackageItem &item)
{
    if (item.advisories.empty())
        return {};
    QStringList words{QStringLiteral("vuln")};
    for (int gravity = 0; gravity <= int(item.gravity()); ++gravity)
        words += {QString::fromStdString(toString(Gravity(gravity))), PackageWords::word(Gravity(gravity)).toLower()};
    return words.join(QLatin1Char(' '));
}

QString environmentWords(const PackageItem &item, const MachinePicture &machine)
{
    QString words;
    for (const size_t at : item.environments) {
        const Environment &environment = machine.environments[at]->environment;
        words += EnvironmentWords::name(environment).toLower() + QLatin1Char(' ') + shownPath(environment.path).toLower()
            + QLatin1Char('\n');
    }
    return words;
}

bool has(const PackageItem &item, bool (*is)(const PackageAnswer &))
{
    return std::any_of(item.answers.begin(), item.answers.end(), [is](const PackageAnswer *answer) { return answer && is(*answer); });
}

TableRow makeRow(const PackageItem &item, const MachinePicture &machine)
{
    TableRow row;
    row.key = item.normalized + "==" + item.version;
    row.severity = severityOf(item);
    row.ranks.resize(packageColumnCount);
    for (int column = 0; column < packageColumnCount; ++column) {
        row.cells.push_back(cell(item, machine, PackageColumn(column)));
        row.words.push_back(row.cells.back().toLower());
    }
    row.words[size_t(PackageColumn::State)] += QLatin1Char(' ') + QLatin1String(englishWord(item.state));
    row.words[size_t(PackageColumn::Name)] += QLatin1Char(' ') + plain(item.normalized);
    row.words.resize(ExtraEnd);
    row.words[EnvironmentWordsAt] = environmentWords(item, machine);
    row.words[GravityAt] = gravityWords(item);
    if (has(item, [](const PackageAnswer &answer) { return answer.isOutdated; }))
        row.words[OutdatedAt] = QStringLiteral("outdated");
    if (has(item, [](const PackageAnswer &answer) { return answer.yanked.has_value(); }))
        row.words[YankedAt] = QStringLiteral("yanked");
    if (has(item, [](const PackageAnswer &answer) { return answer.isWithdrawn; }))
        row.words[WithdrawnAt] = QStringLiteral("withdrawn");
    row.spoken = row.cells[size_t(PackageColumn::State)] + QStringLiteral(": ") + plain(item.name) + QLatin1Char(' ') + plain(item.version)
        + QStringLiteral(". ") + PackageWords::summary(item);
    return row;
}

} // namespace

int PackageTable::count(PackageState state) const
{
    return int(std::count_if(items.begin(), items.end(), [state](const PackageItem &item) { return item.state == state; }));
}

std::shared_ptr<const PackageTable> makePackageTable(std::shared_ptr<const MachinePicture> machine,
                                                     std::shared_ptr<const IndexPicture> index)
{
    auto table = std::make_shared<PackageTable>();
    table->machine = std::move(machine);
    table->index = std::move(index);
    if (!table->machine)
        return table;
    table->items = itemsOf(*table->machine, Answers(table->index.get()));
    for (const PackageItem &item : table->items)
        table->rows.push_back(makeRow(item, *table->machine));
    for (const PackageColumn column : {PackageColumn::Name, PackageColumn::Version, PackageColumn::Latest, PackageColumn::Where})
        rankByText(table->rows, size_t(column));
    for (size_t i = 0; i < table->rows.size(); ++i) {
        const PackageItem &item = table->items[i];
        std::vector<qint64> &ranks = table->rows[i].ranks;
        ranks[size_t(PackageColumn::State)] = qint64(item.state) * 10 + (int(Gravity::Critical) - int(item.gravity()));
        ranks[size_t(PackageColumn::Advisories)] = qint64(item.advisories.size());
        ranks[size_t(PackageColumn::Environments)] = qint64(item.environments.size());
    }
    return table;
}

QStringList packageTitles()
{
    QStringList titles;
    for (int column = 0; column < packageColumnCount; ++column)
        titles.append(title(PackageColumn(column)));
    return titles;
}

std::span<const FilterField> packageFields()
{
    return fields;
}

WordFilter packageFilter(const QString &text)
{
    return {text, fields};
}

} // namespace truewheel::gui
