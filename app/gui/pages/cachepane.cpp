#include "app/gui/pages/cachepane.h"

#include "app/gui/text/cachewords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "core/base/text.h"

#include <QVBoxLayout>

namespace truewheel::gui {

namespace {

QString joinedPaths(const std::vector<Path> &paths)
{
    QStringList lines;
    for (const Path &path : paths)
        lines.append(shownPath(path));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString removalCommand(const StaleEntry &stale)
{
    return stale.remedy.empty() ? QString() : QString::fromStdString(shellQuote(stale.remedy));
}

CachePane::CachePane(QWidget *parent)
    : FactsPane(parent)
{
}

void CachePane::showNothing(const QString &sentence)
{
    m_shown.clear();
    saySentence(sentence);
}

void CachePane::addSizes(QVBoxLayout *column, const std::optional<Sizes> &size)
{
    addSection(column, tr("Size"));
    if (!size)
        column->addWidget(new WrapText(tr("Not measured."), Tone::Muted));
    else
        addFacts(column,
                 {{tr("On disk"), shownSize(size->disk)},
                  {tr("Apparent"), shownSize(size->apparent)},
                  {tr("Freed by removal"), shownSize(size->reclaimable)}});
}

void CachePane::showStale(const StaleEntry &stale, const QString &name)
{
    const bool isSame = m_shown == stale.path;
    m_shown = stale.path;
    QVBoxLayout *column = begin();
    addTitle(column, name);
    addState(column, severityOf(stale.kind), CacheWords::word(stale.kind), {plain(stale.tool)});
    column->addWidget(new WrapText(CacheWords::meaning(stale.kind)));
    if (!stale.detail.empty())
        column->addWidget(new WrapText(plain(stale.detail), Tone::Muted));
    addSection(column, tr("What removes it"));
    if (stale.remedy.empty())
        column->addWidget(new WrapText(tr("Nothing: %1 offers no command for this alone.").arg(plain(stale.tool)), Tone::Muted));
    else
        column->addWidget(new CommandBox(QString::fromStdString(displayText(shellQuote(stale.remedy))), removalCommand(stale)));
    addSection(column, tr("Where"));
    addFacts(column, {{tr("Entry"), shownPath(stale.path)}, {tr("Goes with it"), joinedPaths(stale.with)}});
    addSizes(column, stale.size);
    column->addStretch(1);
    finish(column, isSame);
}

void CachePane::showWheel(const CachedWheel &wheel)
{
    const bool isSame = m_shown == wheel.path;
    m_shown = wheel.path;
    QVBoxLayout *column = begin();
    addTitle(column, plain(wheel.name) + QLatin1Char(' ') + plain(wheel.version));
    addState(column, Severity::Fine, CacheWords::state(wheel), {plain(wheel.tool), CacheWords::word(wheel.form)});
    column->addWidget(new WrapText(CacheWords::meaning(wheel)));
    if (wheel.environments && !wheel.environments->empty()) {
        addSection(column, tr("Used by (%1)").arg(wheel.environments->size()));
        column->addWidget(new WrapText(joinedPaths(*wheel.environments)));
    }
    QStringList tags;
    for (const std::string &tag : wheel.tags)
        tags.append(plain(tag));
    addSection(column, tr("Where"));
    addFacts(column,
             {{tr("Entry"), shownPath(wheel.path)},
              {tr("Files"), wheel.content == wheel.path ? QString() : shownPath(wheel.content)},
              {tr("Origin"), CacheWords::word(wheel.origin)},
              {tr("Source"), plain(wheel.source)},
              {tr("Tags"), tags.join(QLatin1Char('\n'))},
              {tr("Fetched"), wheel.fetched ? shownDay(*wheel.fetched) : QString()},
              {tr("Last linked"), wheel.linked ? shownDay(*wheel.linked) : QString()}});
    addSizes(column, wheel.size);
    column->addStretch(1);
    finish(column, isSame);
}

} // namespace truewheel::gui
