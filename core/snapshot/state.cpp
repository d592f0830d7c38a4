#include "core/snapshot/state.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/platform/processtree.h"
#include "core/snapshot/staterows.h"

#include <algorithm>
#include <map>

namespace truewheel {

namespace {

constexpr int64_t rememberAgain = 24 * 60 * 60; // seconds; an environment seen before is written again after that

bool isSameButForTime(const std::vector<LedgerRow> &a, const std::vector<LedgerRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](LedgerRow left, const LedgerRow &right) {
        left.seen = right.seen;
        return left == right;
    });
}

std::vector<std::string> wordsOf(const std::string &joined)
{
    std::vector<std::string> words;
    for (size_t begin = 0; begin < joined.size();) {
        const size_t end = std::min(joined.find('\0', begin), joined.size());
        words.push_back(joined.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

std::string joinedWords(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += word + '\0';
    return out;
}

JournalRow journalRow(const QSqlQuery &query)
{
    JournalRow row;
    row.id = query.value(0).toLongLong();
    row.started = timeAt(query, 2);
    row.seconds = query.value(4).toDouble();
    row.action = textAt(query, 5);
    row.package = bytesAt(query, 6);
    row.project = pathAt(query, 7);
    row.environment = pathAt(query, 8);
    row.argv = wordsOf(bytesAt(query, 9));
    row.directory = pathAt(query, 10);
    row.exitCode = query.value(11).toInt();
    row.before = textAt(query, 12);
    row.after = textAt(query, 13);
    row.outcome = textAt(query, 14);
    row.log = pathAt(query, 15);
    if (row.outcome.empty() && !isProcessAlive(textAt(query, 1)))
        row.outcome = "interrupted";
    return row;
}

TrustRow trustRow(const QSqlQuery &query)
{
    return {identityAt(query, 0), identityAt(query, 2), textAt(query, 4), pathAt(query, 5), pathAt(query, 6), timeAt(query, 7)};
}

constexpr const char
    *trustColumns = "project_device, project_inode, environment_device, environment_inode, build_hash, project, environment,"
                    " given_seconds, given_nanoseconds";

} // namespace

State::State(Path file)
    : d(new Private{StateDatabase(std::move(file))})
{
}

State::~State() = default;

const Path &State::file() const
{
    return d->database.file();
}

Result<std::vector<LedgerRow>> State::ledger(const Path &project, const std::string &tag) const
{
    return select<LedgerRow>(
        d->database, "SELECT module, file, kind, origin, seconds, nanoseconds FROM ledger WHERE project = ? AND tag = ? ORDER BY position",
        {blob(project), text(tag)}, [](const QSqlQuery &query) {
            return LedgerRow{bytesAt(query, 0), pathAt(query, 1), textAt(query, 2), textAt(query, 3), timeAt(query, 4)};
        });
}

Result<void> State::setLedger(const Path &project, const std::string &tag, const std::vector<LedgerRow> &rows)
{
    const Result<std::vector<LedgerRow>> known = ledger(project, tag);
    if (!known)
        return tl::unexpected(known.error());
    if (isSameButForTime(*known, rows))
        return {};
    Writer writer(d->database);
    writer.execute("DELETE FROM ledger WHERE project = ? AND tag = ?", {blob(project), text(tag)});
    for (size_t i = 0; i < rows.size(); ++i) {
        const LedgerRow &row = rows[i];
        writer.execute(
            "INSERT INTO ledger (project, tag, position, module, file, kind, origin, seconds, nanoseconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {blob(project), text(tag), number(uint64_t(i)), blob(row.module), blob(row.file), text(row.kind), text(row.origin),
             number(row.seen.seconds), row.seen.nanoseconds});
    }
    return writer.commit();
}

Result<std::vector<BuildRecord>> State::builds(const Path &project, const std::string &tag) const
{
    std::vector<BuildRecord> records;
    std::map<int, size_t> byNumber;
    const auto recordAt = [&](const QSqlQuery &query) -> BuildRecord & {
        const auto [known, isNew] = byNumber.emplace(query.value(0).toInt(), records.size());
        if (isNew)
            records.emplace_back();
        return records[known->second];
    };
    const Result<std::vector<int>> files = select<int>(
        d->database,
        "SELECT build, file, size, inode, seconds, nanoseconds FROM build_file WHERE project = ? AND tag = ? ORDER BY build, file",
        {blob(project), text(tag)}, [&](const QSqlQuery &query) {
            recordAt(query).files.push_back({cleanAbsolute(pathAt(query, 1), project), stampAt(query, 2)});
            return 0;
        });
    if (!files)
        return tl::unexpected(files.error());
    if (records.empty())
        return records;
    const Result<std::vector<int>> inputs = select<int>(
        d->database,
        "SELECT build, file, size, inode, seconds, nanoseconds, role, sha256, tracked FROM build_input WHERE project = ? AND tag = ?"
        " ORDER BY build, role DESC, file",
        {blob(project), text(tag)}, [&](const QSqlQuery &query) {
            const InputRole role = textAt(query, 6) == "source" ? InputRole::Source : InputRole::Proof;
            recordAt(query).inputs.push_back(
                {cleanAbsolute(pathAt(query, 1), project), role, textAt(query, 7), stampAt(query, 2), query.value(8).toBool()});
            return 0;
        });
    if (!inputs)
        return tl::unexpected(inputs.error());
    return records;
}

Result<void> State::setBuilds(const Path &project, const std::string &tag, const std::vector<BuildRecord> &records)
{
    Writer writer(d->database);
    for (const char *statement :
         {"DELETE FROM build_file WHERE project = ? AND tag = ?", "DELETE FROM build_input WHERE project = ? AND tag = ?"})
        writer.execute(statement, {blob(project), text(tag)});
    const auto row = [&](size_t build, const Path &file, const FileStamp &stamp) -> QVariantList {
        return {blob(project),      text(tag),           number(uint64_t(build)),        blob(file.lexically_relative(project)),
                number(stamp.size), number(stamp.inode), number(stamp.modified.seconds), stamp.modified.nanoseconds};
    };
    for (size_t i = 0; i < records.size(); ++i) {
        for (const MadeFile &made : records[i].files)
            writer.execute("INSERT OR REPLACE INTO build_file (project, tag, build, file, size, inode, seconds, nanoseconds)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                           row(i, made.file, made.stamp));
        for (const BuildInput &input : records[i].inputs)
            writer.execute("INSERT OR REPLACE INTO build_input (project, tag, build, file, size, inode, seconds, nanoseconds, role, sha256,"
                           " tracked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           row(i, input.file, input.stamp)
                               << text(input.role == InputRole::Source ? "source" : "proof") << text(input.sha256) << input.tracked);
    }
    return writer.commit();
}

Result<int64_t> State::beginJournal(const JournalRow &row)
{
    Writer writer(d->database);
    writer.execute(
        "INSERT INTO journal (owner, started_seconds, started_nanoseconds, seconds, action, package, project, environment, argv, directory,"
        " exit_code, before, after, outcome, log) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, 0, ?, '', '', ?)",
        {text(ownProcessToken()), number(row.started.seconds), row.started.nanoseconds, text(row.action), blob(row.package),
         blob(row.project), blob(row.environment), blob(joinedWords(row.argv)), blob(row.directory), text(row.before), blob(row.log)});
    const int64_t id = writer.lastId();
    if (const Result<void> done = writer.commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> State::endJournal(const JournalRow &row)
{
    Writer writer(d->database);
    writer.execute("UPDATE journal SET seconds = ?, exit_code = ?, after = ?, outcome = ?, log = ? WHERE id = ?",
                   {row.seconds, row.exitCode, text(row.after), text(row.outcome), blob(row.log), number(row.id)});
    return writer.commit();
}

Result<std::vector<JournalRow>> State::journal(int newest) const
{
    return select<JournalRow>(
        d->database,
        "SELECT id, owner, started_seconds, started_nanoseconds, seconds, action, package, project, environment, argv, directory,"
        " exit_code, before, after, outcome, log FROM journal ORDER BY id DESC LIMIT ?",
        {newest}, journalRow);
}

Result<std::optional<TrustRow>> State::trust(const FileIdentity &project, const FileIdentity &environment) const
{
    const std::string statement = std::string("SELECT ") + trustColumns
        + " FROM trust WHERE project_device = ? AND project_inode = ? AND environment_device = ? AND environment_inode = ?";
    const Result<std::vector<TrustRow>> rows = select<TrustRow>(
        d->database, statement.c_str(),
        {number(project.device), number(project.inode), number(environment.device), number(environment.inode)}, trustRow);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

Result<void> State::setTrust(const TrustRow &row)
{
    Writer writer(d->database);
    const std::string statement = std::string("INSERT OR REPLACE INTO trust (") + trustColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    writer.execute(statement.c_str(),
                   {number(row.project.device), number(row.project.inode), number(row.environment.device), number(row.environment.inode),
                    text(row.buildHash), blob(row.projectPath), blob(row.environmentPath), number(row.given.seconds),
                    row.given.nanoseconds});
    return writer.commit();
}

Result<std::vector<TrustRow>> State::allTrust() const
{
    const std::string statement = std::string("SELECT ") + trustColumns + " FROM trust ORDER BY given_seconds DESC, project";
    return select<TrustRow>(d->database, statement.c_str(), {}, trustRow);
}

Result<void> State::removeTrust(const FileIdentity &project, const FileIdentity &environment)
{
    Writer writer(d->database);
    writer.execute("DELETE FROM trust WHERE project_device = ? AND project_inode = ? AND environment_device = ? AND environment_inode = ?",
                   {number(project.device), number(project.inode), number(environment.device), number(environment.inode)});
    return writer.commit();
}

Result<std::vector<Acceptance>> State::acceptances() const
{
    return select<Acceptance>(
        d->database,
        "SELECT finding, reason, given_seconds, given_nanoseconds, until_seconds, until_nanoseconds FROM acceptance ORDER BY finding", {},
        [](const QSqlQuery &query) {
        Acceptance acceptance{bytesAt(query, 0), textAt(query, 1), std::nullopt, timeAt(query, 2)};
        if (!query.isNull(4))
            acceptance.until = timeAt(query, 4);
        return acceptance;
        });
}

Result<void> State::accept(const Acceptance &acceptance)
{
    const QVariant none;
    Writer writer(d->database);
    writer.execute("INSERT OR REPLACE INTO acceptance (finding, reason, until_seconds, until_nanoseconds, given_seconds, given_nanoseconds)"
                   " VALUES (?, ?, ?, ?, ?, ?)",
                   {blob(acceptance.finding), text(acceptance.reason), acceptance.until ? number(acceptance.until->seconds) : none,
                    acceptance.until ? QVariant(acceptance.until->nanoseconds) : none, number(acceptance.given.seconds),
                    acceptance.given.nanoseconds});
    return writer.commit();
}

Result<void> State::withdraw(const std::string &finding)
{
    Writer writer(d->database);
    writer.execute("DELETE FROM acceptance WHERE finding = ?", {blob(finding)});
    return writer.commit();
}

Result<std::vector<Path>> State::knownEnvironments() const
{
    return select<Path>(d->database, "SELECT path FROM environment ORDER BY seen DESC, path", {},
                        [](const QSqlQuery &query) { return pathAt(query, 0); });
}

Result<void> State::rememberEnvironments(const std::vector<Path> &environments)
{
    const int64_t now = wallClock().seconds;
    const Result<std::vector<Path>> fresh = select<Path>(d->database, "SELECT path FROM environment WHERE seen > ?",
                                                         {number(now - rememberAgain)},
                                                         [](const QSqlQuery &query) { return pathAt(query, 0); });
    if (!fresh)
        return tl::unexpected(fresh.error());
    std::vector<Path> wanted;
    for (const Path &environment : environments) {
        if (std::find(fresh->begin(), fresh->end(), environment) == fresh->end())
            wanted.push_back(environment);
    }
    if (wanted.empty())
        return {};
    Writer writer(d->database);
    for (const Path &environment : wanted)
        writer.execute("INSERT OR REPLACE INTO environment (path, seen) VALUES (?, ?)", {blob(environment), number(now)});
    return writer.commit();
}

} // namespace truewheel
