#include "app/cli/junitwriter.h"

#include "app/cli/words.h"
#include "core/base/text.h"

#include <QXmlStreamWriter>
#include <ostream>

namespace truewheel::cli {

namespace {

// XML 1.0 has no control characters, so everything goes through displayText().
QString xmlText(std::string_view text)
{
    return QString::fromStdString(displayText(text));
}

enum class Outcome { Passed, Failed, Errored };

Outcome outcomeOf(const EditableReport &editable, bool strict)
{
    if (editable.accepted)
        return Outcome::Passed;
    switch (severityOf(editable.checked.verdict)) {
    case Severity::Broken: return Outcome::Failed;
    case Severity::Incomplete: return Outcome::Errored;
    case Severity::Suspect: return strict ? Outcome::Failed : Outcome::Passed;
    case Severity::Fine: return Outcome::Passed;
    }
    return Outcome::Errored;
}

void writeDetails(QXmlStreamWriter &xml, const CheckedLink &checked)
{
    QString text = xmlText(checked.summary) + QLatin1Char('\n');
    for (const Expectation &expected : checked.expected) {
        if (expected.state == FileState::Present)
            continue;
        text += xmlText(toString(expected.state)) + QLatin1Char(' ') + QString::fromStdString(shown(expected.path)) + QLatin1Char('\n');
        for (const Evidence &evidence : expected.evidence) {
            const std::string line = evidence.line > 0 ? ':' + std::to_string(evidence.line) : std::string();
            text += QStringLiteral("  ") + QString::fromStdString(toString(evidence.rule) + ' ' + shown(evidence.source) + line + ' ')
                + xmlText(evidence.detail) + QLatin1Char('\n');
        }
    }
    xml.writeCharacters(text);
}

void writeCase(QXmlStreamWriter &xml, const EditableReport &editable, bool strict)
{
    const CheckedLink &checked = editable.checked;
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), QString::fromStdString(shown(checked.link.environment)));
    xml.writeAttribute(QStringLiteral("name"), xmlText(checked.link.name + ' ' + checked.link.version));
    const Outcome outcome = outcomeOf(editable, strict);
    if (outcome == Outcome::Passed && checked.verdict == Verdict::Intact) {
        xml.writeEndElement();
        return;
    }
    xml.writeStartElement(outcome == Outcome::Passed       ? QStringLiteral("system-out")
                              : outcome == Outcome::Failed ? QStringLiteral("failure")
                                                           : QStringLiteral("error"));
    if (outcome != Outcome::Passed) {
        xml.writeAttribute(QStringLiteral("type"), xmlText(toString(checked.verdict)));
        xml.writeAttribute(QStringLiteral("message"), xmlText(checked.summary));
    }
    writeDetails(xml, checked);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeUnreadable(QXmlStreamWriter &xml, const Error &error)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), QStringLiteral("unreadable"));
    xml.writeAttribute(QStringLiteral("name"), xmlText(error.subject));
    xml.writeStartElement(QStringLiteral("error"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("unreadable"));
    xml.writeAttribute(QStringLiteral("message"), xmlText(reasonOf(error)));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void writeJUnit(const Report &report, bool strict, std::ostream &out)
{
    qsizetype failures = 0;
    qsizetype errors = qsizetype(report.unreadable.size());
    for (const EditableReport &editable : report.editables) {
        const Outcome outcome = outcomeOf(editable, strict);
        failures += outcome == Outcome::Failed;
        errors += outcome == Outcome::Errored;
    }
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("truewheel check"));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(report.editables.size() + report.unreadable.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(errors));
    for (const EditableReport &editable : report.editables)
        writeCase(xml, editable, strict);
    for (const Error &error : report.unreadable)
        writeUnreadable(xml, error);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    out.write(bytes.constData(), bytes.size());
}

} // namespace truewheel::cli
