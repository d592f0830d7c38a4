#include "app/gui/pages/archivepane.h"

#include "app/gui/text/archivewords.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "app/gui/widgets/basics.h"

#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr size_t mostShown = 50; // of warnings, of findings

QString joined(const std::vector<std::string> &lines)
{
    QStringList list;
    for (const std::string &line : lines)
        list.append(plain(line));
    return list.join(QLatin1Char('\n'));
}

QString sentence(const std::string &member, const QString &meaning, const Said &detail)
{
    QString text = member.empty() ? meaning : plain(member) + QLatin1Char('\n') + meaning;
    if (!detail.empty())
        text += QStringLiteral(" (") + worded(detail) + QLatin1Char(')');
    return text;
}

} // namespace

ArchivePane::ArchivePane(QWidget *parent)
    : FactsPane(parent)
{
    setAccessibleName(tr("About the archive"));
}

void ArchivePane::showArchive(const Archive &archive)
{
    QVBoxLayout *column = begin();
    addState(column, severityOf(archive), Findings::word(severityOf(archive)), {});
    column->addWidget(new WrapText(ArchiveWords::summary(archive)));
    addWarnings(column, archive);
    if (archive.record)
        addRecord(column, *archive.record);
    if (!archive.fits.empty()) {
        addSection(column, tr("Interpreters of this machine"));
        QList<std::pair<QString, QString>> fits;
        for (const InterpreterFit &fit : archive.fits)
            fits.append({ArchiveWords::interpreter(fit.interpreter), ArchiveWords::fit(fit.fit)});
        addFacts(column, fits);
    }
    addSection(column, tr("What it says of itself"));
    const CoreMetadata metadata = archive.metadata.value_or(CoreMetadata());
    QStringList tags;
    for (const WheelTag &tag : archive.tags)
        tags.append(plain(tag.python + '-' + tag.abi + '-' + tag.platform));
    addFacts(column,
             {{tr("Name"), plain(metadata.name)},
              {tr("Version"), plain(metadata.version)},
              {tr("Summary"), plain(metadata.summary)},
              {tr("Python"), plain(metadata.requiresPython)},
              {tr("Requires"), joined(metadata.requiresDist)},
              {tr("Built by"), archive.wheel ? plain(archive.wheel->generator) : QString()},
              {tr("Tags"), tags.join(QLatin1Char('\n'))}});
    addSection(column, tr("Size"));
    addFacts(column, {{tr("Here"), shownSize(archive.size)}, {tr("Unpacked"), shownSize(archive.unpacked)}});
    column->addStretch(1);
    finish(column, false);
}

void ArchivePane::addWarnings(QVBoxLayout *column, const Archive &archive)
{
    if (archive.warnings.empty())
        return;
    addSection(column, tr("What is wrong with it"));
    for (size_t i = 0; i < std::min(mostShown, archive.warnings.size()); ++i) {
        const ArchiveWarning &warning = archive.warnings[i];
        addState(column, severityOf(warning.fault), ArchiveWords::word(warning.fault), {});
        column->addWidget(new WrapText(sentence(warning.member, ArchiveWords::meaning(warning.fault), warning.detail)));
    }
    if (const uint64_t more = archive.warnings.size() - std::min(mostShown, archive.warnings.size()) + archive.moreWarnings; more > 0)
        column->addWidget(new WrapText(tr("and %n more", nullptr, int(more)), Tone::Muted));
}

void ArchivePane::addRecord(QVBoxLayout *column, const RecordCheck &check)
{
    addSection(column, tr("RECORD"));
    column->addWidget(new WrapText(ArchiveWords::record(check)));
    for (size_t i = 0; i < std::min(mostShown, check.findings.size()); ++i) {
        const RecordFinding &finding = check.findings[i];
        addState(column, severityOf(finding.fault), ArchiveWords::word(finding.fault), {});
        column->addWidget(new WrapText(sentence(finding.member, ArchiveWords::meaning(finding.fault), finding.detail)));
    }
    if (const uint64_t more = check.findings.size() - std::min(mostShown, check.findings.size()) + check.moreFindings; more > 0)
        column->addWidget(new WrapText(tr("and %n more", nullptr, int(more)), Tone::Muted));
}

} // namespace truewheel::gui
