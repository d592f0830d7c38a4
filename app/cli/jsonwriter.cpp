#include "app/cli/jsonwriter.h"

#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/base/unseen.h"
#include "core/repair/redact.h"
#include "core/snapshot/finding.h"

#include <algorithm>
#include <ostream>

namespace truewheel::cli {

namespace {

QJsonArray wordsToJson(const std::vector<std::string> &words)
{
    QJsonArray array;
    for (const std::string &word : words)
        array.append(jsonText(word));
    return array;
}

// The words of a command line; when one of them is not UTF-8, the bytes of all stand beside them.
void insertWords(QJsonObject &object, const QString &key, const std::vector<std::string> &words)
{
    object[key] = wordsToJson(words);
    if (std::all_of(words.begin(), words.end(), [](const std::string &word) { return isValidUtf8(word); }))
        return;
    QJsonArray bytes;
    for (const std::string &word : words)
        bytes.append(QString::fromStdString(toBase64(word)));
    object[key + QStringLiteral("Bytes")] = bytes;
}

QJsonObject commandToJson(const truewheel::Command &command)
{
    QJsonObject object;
    insertWords(object, QStringLiteral("argv"), command.argv);
    insertPath(object, QStringLiteral("cwd"), command.directory);
    object[QStringLiteral("unset")] = wordsToJson(command.unset);
    QJsonObject set;
    for (const auto &[name, value] : command.set)
        set[jsonText(name)] = jsonText(value);
    object[QStringLiteral("set")] = set;
    return object;
}

QJsonObject evidenceToJson(const Evidence &evidence)
{
    QJsonObject object;
    object[QStringLiteral("rule")] = jsonText(toString(evidence.rule));
    insertPath(object, QStringLiteral("source"), evidence.source);
    object[QStringLiteral("detail")] = jsonText(evidence.detail);
    if (evidence.line > 0)
        object[QStringLiteral("line")] = evidence.line;
    return object;
}

QJsonObject expectationToJson(const CheckedLink &checked, const Expectation &expected)
{
    QJsonObject object;
    object[QStringLiteral("module")] = textOrNull(expected.module);
    insertPath(object, QStringLiteral("path"), expected.path);
    insertPath(object, QStringLiteral("found"), expected.found);
    object[QStringLiteral("kind")] = jsonText(toString(expected.kind));
    object[QStringLiteral("optional")] = expected.optional;
    object[QStringLiteral("state")] = jsonText(toString(expected.state));
    QJsonArray evidence;
    for (const Evidence &piece : expected.evidence)
        evidence.append(evidenceToJson(piece));
    object[QStringLiteral("evidence")] = evidence;
    if (!expected.note.empty())
        object[QStringLiteral("note")] = jsonText(expected.note);
    object[QStringLiteral("tracked")] = expected.tracked;
    if (expected.state != FileState::Present)
        object[QStringLiteral("finding")] = jsonText(findingOf(checked, &expected));
    return object;
}

QJsonObject explanationToJson(const Explanation &explanation)
{
    QJsonObject uv;
    insertPath(uv, QStringLiteral("entry"), explanation.cacheEntry);
    uv[QStringLiteral("trap")] = explanation.trap;
    uv[QStringLiteral("decision")] = jsonText(toString(explanation.decision));
    uv[QStringLiteral("because")] = wordsToJson(explanation.because);
    return uv;
}

QJsonArray lastingToJson(const std::vector<LastingFix> &fixes)
{
    QJsonArray array;
    for (const LastingFix &fix : fixes) {
        array.append(QJsonObject{{QStringLiteral("key"), jsonText(fix.key)},
                                 {QStringLiteral("diff"), jsonText(redacted(fix.diff))},
                                 {QStringLiteral("cost"), jsonText(fix.cost)}});
    }
    return array;
}

void insertFix(QJsonObject &object, const FixOutcome &fix)
{
    object[QStringLiteral("before")] = jsonText(toString(fix.before));
    object[QStringLiteral("seconds")] = fix.seconds;
    insertPath(object, QStringLiteral("log"), fix.log);
    object[QStringLiteral("skipped")] = textOrNull(fix.skipped);
    object[QStringLiteral("reason")] = textOrNull(fix.reason);
}

QJsonObject editableToJson(const EditableReport &editable)
{
    const CheckedLink &checked = editable.checked;
    QJsonObject object;
    object[QStringLiteral("name")] = jsonText(checked.link.name);
    object[QStringLiteral("version")] = jsonText(checked.link.version);
    insertPath(object, QStringLiteral("project"), checked.link.project);
    insertPath(object, QStringLiteral("environment"), checked.link.environment);
    object[QStringLiteral("python")] = editable.isTrap() ? QJsonValue(QJsonValue::Null) : QJsonValue(jsonText(checked.python));
    object[QStringLiteral("backend")] = jsonText(checked.backend);
    object[QStringLiteral("verdict")] = jsonText(toString(checked.verdict));
    object[QStringLiteral("summary")] = jsonText(checked.summary);
    QJsonArray expected;
    for (const Expectation &expectation : checked.expected)
        expected.append(expectationToJson(checked, expectation));
    object[QStringLiteral("expected")] = expected;
    if (editable.repair) {
        QJsonObject repair = planToJson(editable.repair->plan);
        repair[QStringLiteral("needsTrust")] = editable.repair->needsTrust;
        object[QStringLiteral("repair")] = repair;
    } else {
        object[QStringLiteral("repair")] = QJsonValue::Null;
    }
    object[QStringLiteral("advice")] = textOrNull(editable.advice);
    object[QStringLiteral("accepted")] = editable.accepted;
    if (editable.fix)
        insertFix(object, *editable.fix);
    if (editable.explanation) {
        object[QStringLiteral("uv")] = explanationToJson(*editable.explanation);
        object[QStringLiteral("lasting")] = lastingToJson(editable.explanation->lasting);
    }
    return object;
}

} // namespace

QString jsonText(std::string_view text)
{
    return QString::fromStdString(toValidUtf8(text));
}

QJsonValue textOrNull(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(jsonText(text));
}

void insertPath(QJsonObject &object, const QString &key, const Path &path)
{
    if (path.empty()) {
        object[key] = QJsonValue::Null;
        return;
    }
    object[key] = QString::fromStdString(displayPath(path));
    if (isLossyPath(path))
        object[key + QStringLiteral("Bytes")] = QString::fromStdString(toBase64(pathBytes(path)));
}

QJsonObject planToJson(const Plan &plan)
{
    QJsonObject object;
    if (!plan.steps.empty())
        object = commandToJson(plan.steps.back().command);
    object[QStringLiteral("action")] = jsonText(toString(plan.action));
    QJsonArray steps;
    for (const Step &step : plan.steps) {
        QJsonObject row = commandToJson(step.command);
        row[QStringLiteral("title")] = jsonText(step.title);
        steps.append(row);
    }
    object[QStringLiteral("steps")] = steps;
    object[QStringLiteral("installs")] = wordsToJson(plan.installs);
    return object;
}

QJsonObject documentHead(const std::string &command, bool complete, const std::vector<Error> &unreadable)
{
    QJsonArray errors;
    for (const Error &error : unreadable) {
        QJsonObject row;
        insertPath(row, QStringLiteral("path"), pathFromBytes(error.subject));
        row[QStringLiteral("reason")] = jsonText(reasonOf(error));
        errors.append(row);
    }
    return {{QStringLiteral("schema"), QStringLiteral("truewheel/1")},
            {QStringLiteral("command"), jsonText(command)},
            {QStringLiteral("complete"), complete},
            {QStringLiteral("unreadable"), errors}};
}

QJsonObject toJson(const Report &report)
{
    QJsonObject document = documentHead(report.command, report.complete, report.unreadable);
    QJsonArray editables;
    for (const EditableReport &editable : report.editables)
        editables.append(editableToJson(editable));
    document[QStringLiteral("editables")] = editables;
    return document;
}

QJsonArray changesToJson(const std::vector<SyncChange> &changes)
{
    QJsonArray array;
    for (const SyncChange &change : changes) {
        array.append(QJsonObject{{QStringLiteral("name"), jsonText(change.name)},
                                 {QStringLiteral("from"), change.from ? QJsonValue(jsonText(*change.from)) : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("to"), change.to ? QJsonValue(jsonText(*change.to)) : QJsonValue(QJsonValue::Null)}});
    }
    return array;
}

void writeJson(const QJsonObject &document, std::ostream &out, QJsonDocument::JsonFormat format)
{
    const QByteArray bytes = QJsonDocument(document).toJson(format) + (format == QJsonDocument::Compact ? "\n" : "");
    const auto isPlain = [](char byte) { return static_cast<unsigned char>(byte) < 0x7F; };
    if (std::all_of(bytes.begin(), bytes.end(), isPlain)) {
        out.write(bytes.constData(), bytes.size());
        return;
    }
    const QString text = QString::fromUtf8(bytes);
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype after = i + (isPair ? 2 : 1);
        if (c != U'\n' && isUnseen(c)) { // it can only stand in a string
            out << text.mid(written, i - written).toStdString();
            for (written = i; written < after; ++written)
                out << "\\u" << QString::number(text[written].unicode(), 16).rightJustified(4, u'0').toStdString();
        }
        i = after - 1;
    }
    out << text.mid(written).toStdString();
}

} // namespace truewheel::cli
