#include "app/gui/pages/packagepane.h"

#include "app/gui/text/commands.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/packagewords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "core/base/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace truewheel::gui {

namespace {

constexpr size_t mostEnvironments = 40;

QString joined(const std::vector<std::string> &texts, const QString &between)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(plain(text));
    return list.join(between);
}

/// A card for one thing, with its name in bold.
QVBoxLayout *beginCard(QVBoxLayout *column, const QString &name)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 12);
    inside->setSpacing(6);
    auto *title = new WrapText(name);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    inside->addWidget(title);
    column->addWidget(card);
    return inside;
}

void addMore(QVBoxLayout *column, size_t all, size_t shown)
{
    if (all > shown)
        column->addWidget(new WrapText(PackagePane::tr("and %n more", nullptr, int(all - shown)), Tone::Muted));
}

} // namespace

PackagePane::PackagePane(QWidget *parent)
    : FactsPane(parent)
{
}

void PackagePane::showNothing(const QString &sentence)
{
    m_table.reset();
    m_shown.clear();
    saySentence(sentence);
}

void PackagePane::showPackage(const std::shared_ptr<const PackageTable> &table, size_t at, const std::map<Path, bool> &locked,
                              const std::map<Path, GenuineNote> &genuine)
{
    const PackageItem &item = table->items[at];
    const bool isSame = m_shown == table->rows[at].key;
    m_table = table;
    m_shown = table->rows[at].key;
    QVBoxLayout *column = begin();
    addTitle(column, plain(item.name) + QLatin1Char(' ') + plain(item.version));
    const QString latest = table->rows[at].cells[size_t(PackageColumn::Latest)];
    addState(column, severityOf(item), PackageWords::state(item), {latest.isEmpty() ? latest : tr("latest %1").arg(latest)});
    column->addWidget(new WrapText(PackageWords::summary(item)));
    if (item.worst && item.worst->asked.seconds != 0)
        column->addWidget(new WrapText(tr("As the index said on %1.").arg(shownMoment(item.worst->asked)), Tone::Muted));
    addMarks(column, item);
    addAdvisories(column, item);
    addUpdate(column, item, locked);
    addGenuine(column, plain(item.name), knownOf(item, genuine));
    addEnvironments(column, item);
    column->addStretch(1);
    finish(column, isSame);
}

/// What its index or publisher says against it.
void PackagePane::addMarks(QVBoxLayout *column, const PackageItem &item)
{
    const PackageAnswer *answer = item.worst;
    if (!answer || !answer->isMarked())
        return;
    const auto reason = [](const std::string &given) { return given.empty() ? tr("no reason is given") : plain(given); };
    addSection(column, tr("What is said against it"));
    addFacts(column,
             {{tr("Yanked"), answer->yanked ? reason(*answer->yanked) : QString()},
              {tr("Withdrawn"), answer->isWithdrawn ? tr("the index has no file of this version") : QString()},
              {tr("Project"),
               answer->status == "active" ? QString() : plain(answer->status) + QStringLiteral(": ") + reason(answer->statusReason)}});
}

void PackagePane::addAdvisories(QVBoxLayout *column, const PackageItem &item)
{
    if (item.advisories.empty())
        return;
    addSection(column, tr("Advisories (%1)").arg(item.advisories.size()));
    for (const AdvisoryNote *note : item.advisories) {
        QVBoxLayout *card = beginCard(column, plain(note->id));
        addState(card, severityOf(note->severity), PackageWords::word(note->severity), {joined(note->aliases, QStringLiteral(", "))});
        if (!note->summary.empty())
            card->addWidget(new WrapText(plain(note->summary)));
        card->addWidget(new WrapText(note->fixed.empty() ? tr("No version that fixes it is known.")
                                                         : tr("Fixed in %1.").arg(joined(note->fixed, QStringLiteral(", "))),
                                     Tone::Accent));
        if (const QString details = plainLines(note->details).trimmed(); !details.isEmpty())
            card->addWidget(new WrapText(details, Tone::Muted));
        if (!note->links.empty())
            card->addWidget(new WrapText(joined(note->links, QStringLiteral("\n"))));
    }
}

void PackagePane::addUpdate(QVBoxLayout *column, const PackageItem &item, const std::map<Path, bool> &locked)
{
    if (!hasUpdate(item))
        return;
    addSection(column, tr("How to update it"));
    column->addWidget(new WrapText(tr("With the environment’s own tool; Update shows first what it changes."), Tone::Muted));
    std::set<QString> said;
    for (size_t i = 0; i < std::min(item.environments.size(), mostCommands); ++i) {
        const Environment &environment = m_table->environment(item.environments[i]).environment;
        const auto lock = locked.find(environment.project);
        if (!environment.project.empty() && lock == locked.end())
            continue; // it is being looked at
        const Plan plan = updateOf({item.normalized}, environment, lock != locked.end() && lock->second);
        if (plan.steps.empty() || !said.insert(copiedCommands(plan)).second)
            continue;
        column->addWidget(new WrapText(EnvironmentWords::name(environment)));
        column->addWidget(new CommandBox(shownCommands(plan), copiedCommands(plan)));
        if (!isOurs(plan))
            continue;
        auto *update = new Button(tr("Update…"));
        update->setAccessibleName(tr("Update %1 in %2").arg(plain(item.name), EnvironmentWords::name(environment)));
        update->setToolTip(plainToolTip(tr("Shows what changes; nothing is changed before you say so")));
        connect(update, &QPushButton::clicked, this, [this, environment, name = item.name] { emit updateWanted(environment, name); });
        column->addWidget(update, 0, Qt::AlignLeft);
    }
}

/// The answer for each environment, since each has files of its own.
std::vector<std::pair<QString, GenuineNote>> PackagePane::knownOf(const PackageItem &item, const std::map<Path, GenuineNote> &genuine) const
{
    std::vector<std::pair<QString, GenuineNote>> known;
    for (size_t i = 0; i < std::min(item.environments.size(), mostEnvironments); ++i) {
        const InventoryEntry &entry = m_table->environment(item.environments[i]);
        for (const InstalledPackage &package : entry.packages) {
            const auto note = normalizedName(package.name) == item.normalized ? genuine.find(package.path()) : genuine.end();
            if (note != genuine.end())
                known.emplace_back(EnvironmentWords::name(entry.environment), note->second);
        }
    }
    return known;
}

void PackagePane::addEnvironments(QVBoxLayout *column, const PackageItem &item)
{
    addSection(column, tr("Installed in (%1)").arg(item.environments.size()));
    for (size_t i = 0; i < std::min(item.environments.size(), mostEnvironments); ++i) {
        const Environment &environment = m_table->environment(item.environments[i]).environment;
        const QString name = EnvironmentWords::name(environment);
        QVBoxLayout *card = beginCard(column, name);
        card->addWidget(new WrapText(shownPath(environment.path), Tone::Muted));
        const PackageAnswer *answer = item.answers[i];
        if (answer && answer->standing == Standing::NotAsked)
            card->addWidget(new WrapText(PackageWords::whyNotAsked(answer->unasked), Tone::Muted));
        else if (answer && answer->isOutdated)
            card->addWidget(new WrapText(
                tr("Its Python %1 can use %2.").arg(EnvironmentWords::python(environment.interpreter), plain(answer->latest))));
        auto *show = new Button(tr("Show environment"));
        show->setAccessibleName(tr("Show the environment %1").arg(name));
        show->setToolTip(plainToolTip(tr("Go to it on the page of the environments")));
        connect(show, &QPushButton::clicked, this, [this, path = environment.path] { emit environmentChosen(path); });
        card->addWidget(show, 0, Qt::AlignLeft);
    }
    addMore(column, item.environments.size(), mostEnvironments);
}

} // namespace truewheel::gui
