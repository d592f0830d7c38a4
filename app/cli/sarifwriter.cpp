#include "app/cli/sarifwriter.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/version.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/snapshot/finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <array>

namespace truewheel::cli {

namespace {

constexpr std::array findingVerdicts{Verdict::Unlinked, Verdict::Absent, Verdict::Unloadable, Verdict::Unknown,
                                     Verdict::Shadowed, Verdict::Stale,  Verdict::Degraded};

const char *meaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unlinked: return "The editable link itself is cut.";
    case Verdict::Absent: return "An expected generated file does not exist.";
    case Verdict::Unloadable: return "A generated file exists only for another interpreter, ABI, platform or architecture.";
    case Verdict::Unknown: return "The project could not be read.";
    case Verdict::Shadowed: return "Two files claim one module and the import system picks the older.";
    case Verdict::Stale: return "A source has other content than when it was built.";
    case Verdict::Degraded: return "An optional generated file is absent.";
    case Verdict::Intact: return "Every expected file is present and loadable.";
    }
    return "";
}

QString levelOf(Verdict verdict)
{
    switch (severityOf(verdict)) {
    case Severity::Broken: return QStringLiteral("error");
    case Severity::Incomplete:
    case Severity::Suspect: return QStringLiteral("warning");
    case Severity::Fine: return QStringLiteral("none");
    }
    return QStringLiteral("none");
}

QJsonObject message(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QJsonObject locationOf(const Path &path)
{
    return {
        {QStringLiteral("physicalLocation"),
         QJsonObject{{QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), QString::fromStdString(fileUrl(path))}}}}}};
}

QJsonObject resultFor(const CheckedLink &checked, const Expectation *expected)
{
    QString text = jsonText(checked.link.name) + QStringLiteral(": ") + jsonText(checked.summary);
    if (expected) {
        for (const Evidence &evidence : expected->evidence)
            text += QStringLiteral("\n") + jsonText(toString(evidence.rule)) + QStringLiteral(": ") + jsonText(evidence.detail);
    }
    const Path where = expected && !expected->path.empty() ? expected->path : checked.link.project;
    return {{QStringLiteral("ruleId"), jsonText(toString(checked.verdict))},
            {QStringLiteral("level"), levelOf(checked.verdict)},
            {QStringLiteral("message"), message(text)},
            {QStringLiteral("locations"), QJsonArray{locationOf(where)}},
            {QStringLiteral("partialFingerprints"), QJsonObject{{QStringLiteral("finding/v1"), jsonText(findingOf(checked, expected))}}}};
}

QJsonArray resultsFor(const EditableReport &editable)
{
    QJsonArray results;
    if (editable.accepted || editable.checked.verdict == Verdict::Intact)
        return results;
    for (const Expectation &expected : editable.checked.expected) {
        if (expected.state != FileState::Present)
            results.append(resultFor(editable.checked, &expected));
    }
    if (results.isEmpty())
        results.append(resultFor(editable.checked, nullptr));
    return results;
}

QJsonObject driver()
{
    QJsonArray rules;
    for (const Verdict verdict : findingVerdicts) {
        rules.append(QJsonObject{{QStringLiteral("id"), jsonText(toString(verdict))},
                                 {QStringLiteral("shortDescription"), message(QLatin1String(meaning(verdict)))},
                                 {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), levelOf(verdict)}}}});
    }
    return {{QStringLiteral("name"), QStringLiteral("truewheel")},
            {QStringLiteral("version"), QLatin1String(version)},
            {QStringLiteral("rules"), rules}};
}

} // namespace

void writeSarif(const Report &report, std::ostream &out)
{
    QJsonArray results;
    for (const EditableReport &editable : report.editables) {
        const QJsonArray own = resultsFor(editable);
        for (const auto &result : own)
            results.append(result);
    }
    QJsonArray notifications;
    for (const Error &error : report.unreadable) {
        QJsonObject row{{QStringLiteral("level"), QStringLiteral("error")},
                        {QStringLiteral("message"), message(jsonText(reasonOf(error)))}};
        const Path path = pathFromBytes(error.subject);
        if (path.is_absolute())
            row[QStringLiteral("locations")] = QJsonArray{locationOf(path)};
        notifications.append(row);
    }
    const QJsonObject run{
        {QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver()}}},
        {QStringLiteral("invocations"),
         QJsonArray{QJsonObject{{QStringLiteral("executionSuccessful"), report.complete},
                                {QStringLiteral("toolExecutionNotifications"), notifications}}}},
        {QStringLiteral("results"), results},
    };
    writeJson({{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
               {QStringLiteral("version"), QStringLiteral("2.1.0")},
               {QStringLiteral("runs"), QJsonArray{run}}},
              out);
}

} // namespace truewheel::cli
