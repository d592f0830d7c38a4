#include "app/gui/pages/environmentpane.h"

#include "app/gui/text/environmentwords.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "app/gui/widgets/basics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr size_t mostEvidence = 8;
constexpr size_t mostLinks = 40;

/// A card with its icon and a bold word; what follows goes into the column.
QVBoxLayout *beginCard(QVBoxLayout *column, Severity severity, const QString &word)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 12);
    inside->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new SymbolLabel(symbolOf(severity), toneOf(severity), 18), 0, Qt::AlignTop);
    auto *title = new WrapText(word);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    head->addWidget(title, 1);
    inside->addLayout(head);
    column->addWidget(card);
    return inside;
}

void addEvidence(QVBoxLayout *column, const HealthEvidence &evidence, const Path &environment)
{
    QString source = shownPathIn(evidence.source, environment);
    if (evidence.line > 0)
        source += QLatin1Char(':') + QString::number(evidence.line);
    column->addWidget(new WrapText(source, Tone::Muted));
    if (!evidence.detail.empty())
        column->addWidget(new WrapText(worded(evidence.detail)));
}

} // namespace

EnvironmentPane::EnvironmentPane(QWidget *parent)
    : FactsPane(parent)
{
}

void EnvironmentPane::showNothing(const QString &sentence)
{
    m_entry.reset();
    saySentence(sentence);
}

void EnvironmentPane::showEnvironment(const std::shared_ptr<const InventoryEntry> &entry, const std::optional<Measured> &measured,
                                      bool isMeasuring)
{
    const bool isSame = m_entry && m_entry->environment.path == entry->environment.path;
    m_entry = entry;
    QVBoxLayout *column = begin();
    addTitle(column, EnvironmentWords::name(entry->environment));
    const QString python = EnvironmentWords::python(entry->environment.interpreter);
    addState(column, severityOf(*entry), EnvironmentWords::state(*entry),
             {plain(entry->environment.kind), python.isEmpty() ? QString() : QStringLiteral("Python ") + python});
    column->addWidget(new WrapText(EnvironmentWords::summary(*entry)));
    addButtons(column);
    QVBoxLayout *about = addTab(column, tr("About"));
    addHealth(about);
    addErrors(about, entry->unreadable);
    addPlaces(about);
    addSizes(about, measured, isMeasuring);
    addLinks(addTab(column, tr("Links"), int(entry->editables.size())));
    addPackages(addTab(column, tr("Packages"), int(entry->packages.size())));
    column->addStretch(1);
    finish(column, isSame);
}

void EnvironmentPane::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    const auto add = [&](const QString &text, Button::Weight weight, void (EnvironmentPane::*wanted)()) {
        auto *button = new Button(text, weight);
        connect(button, &QPushButton::clicked, this, wanted);
        row->addWidget(button);
    };
    if (EnvironmentWords::isRepairable(*m_entry))
        add(tr("Repair…"), Button::Weight::Main, &EnvironmentPane::repairWanted);
    if (!m_entry->packages.empty())
        add(tr("Update…"), Button::Weight::Other, &EnvironmentPane::updateWanted);
    add(tr("Remove…"), Button::Weight::Other, &EnvironmentPane::removeWanted);
    row->addStretch(1);
    column->addLayout(row);
}

void EnvironmentPane::addHealth(QVBoxLayout *column)
{
    if (m_entry->health.empty())
        return;
    addSection(column, tr("Health"));
    for (const HealthFinding &finding : m_entry->health) {
        QVBoxLayout *card = beginCard(column, severityOf(finding.problem), EnvironmentWords::word(finding.problem));
        card->addWidget(new WrapText(EnvironmentWords::meaning(finding.problem)));
        for (size_t i = 0; i < std::min(finding.evidence.size(), mostEvidence); ++i)
            addEvidence(card, finding.evidence[i], m_entry->environment.path);
        if (finding.evidence.size() > mostEvidence)
            card->addWidget(new WrapText(tr("and %n more", nullptr, int(finding.evidence.size() - mostEvidence)), Tone::Muted));
        card->addWidget(new WrapText(EnvironmentWords::remedy(finding.problem), Tone::Accent));
    }
}

void EnvironmentPane::addLinks(QVBoxLayout *column)
{
    if (m_entry->editables.empty())
        column->addWidget(new WrapText(tr("No editable link in it."), Tone::Muted));
    std::vector<CheckedLink> links = m_entry->editables;
    std::stable_sort(links.begin(), links.end(),
                     [](const CheckedLink &a, const CheckedLink &b) { return severityOf(a.verdict) < severityOf(b.verdict); });
    for (size_t i = 0; i < std::min(links.size(), mostLinks); ++i) {
        const CheckedLink &link = links[i];
        QVBoxLayout *card = beginCard(column, severityOf(link.verdict),
                                      plain(link.link.name) + QStringLiteral(" · ") + Findings::word(link.verdict));
        card->addWidget(new WrapText(Findings::summary(link)));
        card->addWidget(new WrapText(shownPath(link.link.project), Tone::Muted));
        auto *show = new Button(tr("Show link"));
        show->setAccessibleName(tr("Show the link of %1").arg(plain(link.link.name)));
        show->setToolTip(plainToolTip(tr("Go to it on the page of the editable links, where it can be rebuilt")));
        connect(show, &QPushButton::clicked, this, [this, link] { emit linkChosen(link); });
        card->addWidget(show, 0, Qt::AlignLeft);
    }
    if (links.size() > mostLinks)
        column->addWidget(new WrapText(tr("and %n more", nullptr, int(links.size() - mostLinks)), Tone::Muted));
}

void EnvironmentPane::addPlaces(QVBoxLayout *column)
{
    const Environment &environment = m_entry->environment;
    const auto day = [](const SeenTime &seen) { return seen.isKnown() ? shownDay(seen.time) : QString(); };
    const QString used = day(m_entry->lastUsed);
    addSection(column, tr("Where"));
    addFacts(column,
             {{tr("Environment"), shownPath(environment.path)},
              {tr("Project"), environment.project.empty() ? QString() : shownPath(environment.project)},
              {tr("Base"), environment.base.empty() ? QString() : shownPath(environment.base)},
              {tr("Created"), day(m_entry->created)},
              {tr("Last used"),
               used.isEmpty() ? used
                              : tr("%1 or later, by the times of %2").arg(used, shownPathIn(m_entry->lastUsed.source, environment.path))}});
}

void EnvironmentPane::addSizes(QVBoxLayout *column, const std::optional<Measured> &measured, bool isMeasuring)
{
    addSection(column, tr("Size"));
    if (!measured) {
        column->addWidget(new WrapText(isMeasuring ? tr("Being measured.") : tr("Not measured."), Tone::Muted));
        return;
    }
    const auto size = [&measured](uint64_t bytes) { return shownSize(bytes, measured->isComplete); };
    addFacts(column,
             {{tr("On disk"), size(measured->sizes.disk)},
              {tr("Apparent"), size(measured->sizes.apparent)},
              {tr("Freed by removal"), size(measured->sizes.reclaimable)}});
    if (measured->sizes.reclaimable < measured->sizes.disk / 2)
        column->addWidget(new WrapText(tr("Most of its files are shared with a cache or with other environments."), Tone::Muted));
}

void EnvironmentPane::addPackages(QVBoxLayout *column)
{
    QStringList lines;
    for (const InstalledPackage &package : m_entry->packages) {
        QString line = plain(package.name) + QLatin1Char(' ') + plain(package.version);
        if (package.editable)
            line += QStringLiteral(" · ") + tr("editable");
        lines.append(line);
    }
    column->addWidget(lines.isEmpty() ? new WrapText(tr("No package in it."), Tone::Muted) : new WrapText(lines.join(QLatin1Char('\n'))));
}

} // namespace truewheel::gui
