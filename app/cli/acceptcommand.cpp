#include "app/cli/acceptcommand.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace truewheel::cli {

std::string AcceptCommand::examples() const
{
    return "  truewheel check --json                                            lists each finding under \"finding\"\n"
           "  truewheel accept 'matmix@/src/matmix/.venv:absent:matmix._native' --why 'not built on this machine'\n"
           "  truewheel accept FINDING --until 2026-12-31\n"
           "  truewheel accept --list\n"
           "  truewheel accept --withdraw FINDING\n";
}

void AcceptCommand::addOptions(CLI::App &app)
{
    app.add_option("FINDING", m_finding, "NAME@ENVIRONMENT:VERDICT:MODULE-OR-FILE, as `check --json` and `check -v` show it")
        ->type_name("");
    CLI::Option *until = app.add_option("--until", m_until, "The last day on which it holds (2026-12-31, UTC), or a moment (RFC 3339)")
                             ->type_name("DATE");
    CLI::Option *why = app.add_option("--why", m_why, "The reason, for the list")->type_name("TEXT");
    CLI::Option *list = app.add_flag("--list", m_list, "List what is accepted");
    app.add_flag("--withdraw", m_withdraw, "Let FINDING count again")->excludes(list)->excludes(until)->excludes(why);
}

bool looksLikeFinding(const std::string &text)
{
    constexpr std::array verdicts{Verdict::Unlinked, Verdict::Absent, Verdict::Unloadable, Verdict::Unknown,
                                  Verdict::Shadowed, Verdict::Stale,  Verdict::Degraded};
    const size_t at = text.find('@');
    return at != std::string::npos && at > 0 && std::any_of(verdicts.begin(), verdicts.end(), [&](Verdict verdict) {
               return text.find(':' + toString(verdict) + ':', at) != std::string::npos;
           });
}

std::optional<Timestamp> momentFrom(const std::string &date)
{
    const QString text = QString::fromStdString(date);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return Timestamp{day.addDays(1).startOfDay(Qt::UTC).toSecsSinceEpoch(), 0};
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return Timestamp{moment.toSecsSinceEpoch(), 0};
}

ExitCode AcceptCommand::run(Context &context)
{
    if (m_list && m_finding.empty())
        return list(context);
    if (m_list || m_finding.empty()) {
        context.streams.err << "truewheel: accept takes a FINDING, or --list\n";
        return ExitCode::Usage;
    }
    return m_withdraw ? withdraw(context) : accept(context);
}

ExitCode AcceptCommand::accept(Context &context) const
{
    if (!looksLikeFinding(m_finding)) {
        context.streams.err << "truewheel: not a finding: " << displayText(m_finding) << "\n"
                            << "A finding is NAME@ENVIRONMENT:VERDICT:MODULE-OR-FILE, as `truewheel check --json` shows it.\n";
        return refuse(context, ExitCode::Usage);
    }
    Acceptance acceptance{m_finding, m_why, std::nullopt, context.engine.now()};
    if (!m_until.empty()) {
        acceptance.until = momentFrom(m_until);
        if (!acceptance.until || *acceptance.until <= acceptance.given) {
            context.streams.err << "truewheel: --until takes a day or a moment that is still to come, not " << displayText(m_until) << '\n';
            return refuse(context, ExitCode::Usage);
        }
    }
    const auto written = context.engine.accept(acceptance);
    if (!written)
        return fail(context, written.error());
    return context.options.json ? list(context) : ExitCode::Fine;
}

ExitCode AcceptCommand::withdraw(Context &context) const
{
    const auto known = context.engine.acceptances();
    if (!known)
        return fail(context, known.error());
    if (std::none_of(known->begin(), known->end(), [&](const Acceptance &acceptance) { return acceptance.finding == m_finding; })) {
        context.streams.err << "truewheel: not accepted: " << displayText(m_finding) << "\n`truewheel accept --list` shows what is.\n";
        return refuse(context, ExitCode::Usage);
    }
    const auto withdrawn = context.engine.withdraw(m_finding);
    if (!withdrawn)
        return fail(context, withdrawn.error());
    return context.options.json ? list(context) : ExitCode::Fine;
}

// Nothing was changed: the document says what is accepted all the same.
ExitCode AcceptCommand::refuse(Context &context, ExitCode code) const
{
    if (context.options.json)
        (void)writeList(context, {});
    return code;
}

ExitCode AcceptCommand::fail(Context &context, const Error &error) const
{
    context.streams.err << "truewheel: " << sentenceFor(error) << '\n';
    if (context.options.json)
        (void)writeList(context, {error});
    return ExitCode::Incomplete;
}

ExitCode AcceptCommand::list(Context &context) const
{
    const std::vector<Error> unreadable = writeList(context, {});
    for (const Error &error : unreadable)
        context.streams.err << "truewheel: " << sentenceFor(error) << '\n';
    return unreadable.empty() ? ExitCode::Fine : ExitCode::Incomplete;
}

std::vector<Error> AcceptCommand::writeList(Context &context, std::vector<Error> unreadable) const
{
    const auto known = context.engine.acceptances();
    if (!known && unreadable.empty())
        unreadable.push_back(known.error());
    const std::vector<Acceptance> acceptances = known.value_or(std::vector<Acceptance>());
    if (context.options.json) {
        QJsonArray rows;
        for (const Acceptance &acceptance : acceptances) {
            const QJsonValue until = acceptance.until ? QJsonValue(jsonText(toRfc3339(*acceptance.until))) : QJsonValue(QJsonValue::Null);
            rows.append(QJsonObject{{QStringLiteral("finding"), jsonText(acceptance.finding)},
                                    {QStringLiteral("why"), textOrNull(acceptance.reason)},
                                    {QStringLiteral("until"), until},
                                    {QStringLiteral("given"), jsonText(toRfc3339(acceptance.given))}});
        }
        QJsonObject document = documentHead(name(), unreadable.empty(), unreadable);
        document[QStringLiteral("acceptances")] = rows;
        writeJson(document, context.streams.out);
    } else {
        for (const Acceptance &acceptance : acceptances) {
            context.streams.out << displayText(acceptance.finding) << '\n' << "  since " << toRfc3339(acceptance.given);
            if (acceptance.until)
                context.streams.out << (*acceptance.until <= context.engine.now() ? ", ended " : ", until ")
                                    << toRfc3339(*acceptance.until);
            context.streams.out << '\n';
            if (!acceptance.reason.empty())
                context.streams.out << "  " << displayText(acceptance.reason) << '\n';
        }
    }
    return unreadable;
}

} // namespace truewheel::cli
