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
    if (const QString detail = CacheWords::detail(stale); !detail.isEmpty())
        column->addWidget(new WrapText(detail, Tone::Muted));
    QVBoxLayout *removal = addTab(column, tr("Remedy"));
    addSection(removal, stale.kind == StaleKind::OutputsAbsent ? tr("What disarms it") : tr("What removes it"));
    if (stale.remedy.empty())
        removal->addWidget(new WrapText(tr("Nothing: %1 offers no command for this alone.").arg(plain(stale.tool)), Tone::Muted));
    else
        removal->addWidget(new CommandBox(QString::fromStdString(displayText(shellQuote(stale.remedy))), removalCommand(stale)));
    addSizes(removal, stale.size);
    addFacts(addTab(column, tr("Places")), {{tr("Entry"), shownPath(stale.path)}, {tr("Goes with it"), joinedPaths(stale.with)}});
    column->addStretch(1);
    finish(column, isSame);
}

bool canBeCompared(const CachedWheel &wheel)
{
    return wheel.origin == WheelOrigin::Index && (wheel.form == WheelForm::Unpacked || wheel.form == WheelForm::Wheel);
}

void CachePane::showWheel(const CachedWheel &wheel, const GenuineNote *genuine)
{
    const bool isSame = m_shown == wheel.path;
    m_shown = wheel.path;
    QVBoxLayout *column = begin();
    addTitle(column, plain(wheel.name) + QLatin1Char(' ') + plain(wheel.version));
    addState(column, Severity::Fine, CacheWords::state(wheel), {plain(wheel.tool), CacheWords::word(wheel.form)});
    column->addWidget(new WrapText(CacheWords::meaning(wheel)));
    QStringList tags;
    for (const std::string &tag : wheel.tags)
        tags.append(plain(tag));
    QVBoxLayout *about = addTab(column, tr("About"));
    addSizes(about, wheel.size);
    addSection(about, tr("Where"));
    addFacts(about,
             {{tr("Entry"), shownPath(wheel.path)},
              {tr("Files"), wheel.content == wheel.path ? QString() : shownPath(wheel.content)},
              {tr("Origin"), CacheWords::word(wheel.origin)},
              {tr("Source"), plain(wheel.source)},
              {tr("Tags"), tags.join(QLatin1Char('\n'))},
              {tr("Fetched"), wheel.fetched ? shownDay(*wheel.fetched) : QString()},
              {tr("Last linked"), wheel.linked ? shownDay(*wheel.linked) : QString()}});
    if (canBeCompared(wheel)) {
        using Known = std::vector<std::pair<QString, GenuineNote>>;
        addGenuine(about, plain(wheel.name), genuine ? Known{{QString(), *genuine}} : Known());
    }
    if (wheel.environments) {
        QVBoxLayout *users = addTab(column, tr("Used by"), int(wheel.environments->size()));
        users->addWidget(wheel.environments->empty() ? new WrapText(CacheWords::meaning(wheel), Tone::Muted)
                                                     : new WrapText(joinedPaths(*wheel.environments)));
    }
    column->addStretch(1);
    finish(column, isSame);
}

} // namespace truewheel::gui
