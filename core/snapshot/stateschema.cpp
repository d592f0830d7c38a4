#include "core/snapshot/stateschema.h"

#include "core/platform/privatefile.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace truewheel {

namespace {

// "TWst": PRAGMA application_id tells our file from anybody's database.
constexpr int applicationId = 0x54577374;

struct FileState {
    bool isEmpty = false;
    int application = 0;
    int version = 0;
};

// In one statement, so that another process cannot migrate in between.
Result<FileState> stateOf(QSqlDatabase &database, const Path &file)
{
    QSqlQuery query(database);
    const QString statement = QStringLiteral(
        "SELECT (SELECT count(*) FROM sqlite_master), (SELECT application_id FROM pragma_application_id),"
        " (SELECT user_version FROM pragma_user_version)");
    if (!query.exec(statement) || !query.next())
        return tl::unexpected(databaseError(query.lastError(), file));
    return FileState{query.value(0).toInt() == 0, query.value(1).toInt(), query.value(2).toInt()};
}

Result<void> execute(QSqlDatabase &database, const Path &file, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return tl::unexpected(databaseError(query.lastError(), file));
    return {};
}

Result<void> backUp(QSqlDatabase &database, const Path &file, int version)
{
    Path copy = file;
    copy += ".v" + std::to_string(version) + ".bak";
    if (Result<void> removed = removePrivateFile(copy); !removed) // of an earlier migration that failed
        return removed;
    QSqlQuery query(database);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(databaseUri(copy));
    if (!query.exec())
        return tl::unexpected(databaseError(query.lastError(), copy));
    return makeFilePrivate(copy);
}

Result<void> takeSteps(QSqlDatabase &database, const Path &file, const std::vector<SchemaStep> &steps)
{
    if (Result<void> begun = execute(database, file, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    // Another process may have migrated while this one waited.
    const Result<FileState> state = stateOf(database, file);
    Result<void> done = state ? Result<void>() : tl::unexpected(state.error());
    for (size_t step = state ? size_t(state->version) : steps.size(); done && step < steps.size(); ++step) {
        for (const char *statement : steps[step]) {
            if (done)
                done = execute(database, file, QString::fromLatin1(statement));
        }
    }
    if (done)
        done = execute(database, file, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (done)
        done = execute(database, file, QStringLiteral("PRAGMA user_version = %1").arg(steps.size()));
    if (done)
        return execute(database, file, QStringLiteral("COMMIT"));
    (void)execute(database, file, QStringLiteral("ROLLBACK"));
    return done;
}

} // namespace

const std::vector<SchemaStep> &stateSchema()
{
    // Paths are the bytes of the path, as BLOB. Device and inode are unsigned 64-bit numbers, kept as SQLite's signed ones.
    static const std::vector<SchemaStep> steps = {
        {
            "CREATE TABLE ledger (project BLOB NOT NULL, tag TEXT NOT NULL, position INTEGER NOT NULL, module BLOB NOT NULL, file BLOB NOT NULL,"
            " kind TEXT NOT NULL, origin TEXT NOT NULL, seconds INTEGER NOT NULL, nanoseconds INTEGER NOT NULL,"
            " PRIMARY KEY (project, tag, position)) WITHOUT ROWID",
            "CREATE TABLE source (project BLOB NOT NULL, tag TEXT NOT NULL, file BLOB NOT NULL, sha256 TEXT NOT NULL,"
            " PRIMARY KEY (project, tag, file)) WITHOUT ROWID",
            "CREATE TABLE journal (id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, started_seconds INTEGER NOT NULL,"
            " started_nanoseconds INTEGER NOT NULL, seconds REAL NOT NULL, action TEXT NOT NULL, package BLOB NOT NULL, project BLOB NOT NULL,"
            " environment BLOB NOT NULL, argv BLOB NOT NULL, directory BLOB NOT NULL, exit_code INTEGER NOT NULL, before TEXT NOT NULL,"
            " after TEXT NOT NULL, outcome TEXT NOT NULL, log BLOB NOT NULL)",
            "CREATE TABLE trust (project_device INTEGER NOT NULL, project_inode INTEGER NOT NULL, environment_device INTEGER NOT NULL,"
            " environment_inode INTEGER NOT NULL, build_hash TEXT NOT NULL, project BLOB NOT NULL, environment BLOB NOT NULL,"
            " given_seconds INTEGER NOT NULL, given_nanoseconds INTEGER NOT NULL,"
            " PRIMARY KEY (project_device, project_inode, environment_device, environment_inode)) WITHOUT ROWID",
            "CREATE TABLE acceptance (finding BLOB PRIMARY KEY, reason TEXT NOT NULL, until_seconds INTEGER, until_nanoseconds INTEGER,"
            " given_seconds INTEGER NOT NULL, given_nanoseconds INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE environment (path BLOB PRIMARY KEY, seen INTEGER NOT NULL) WITHOUT ROWID",
        },
        {
            "DROP TABLE source", // nothing was ever written to it
            // `build` numbers the builds of one project and tag; files of one number were made from the inputs of that number.
            "CREATE TABLE build_file (project BLOB NOT NULL, tag TEXT NOT NULL, build INTEGER NOT NULL, file BLOB NOT NULL,"
            " size INTEGER NOT NULL, inode INTEGER NOT NULL, seconds INTEGER NOT NULL, nanoseconds INTEGER NOT NULL,"
            " PRIMARY KEY (project, tag, file)) WITHOUT ROWID",
            "CREATE TABLE build_input (project BLOB NOT NULL, tag TEXT NOT NULL, build INTEGER NOT NULL, file BLOB NOT NULL,"
            " size INTEGER NOT NULL, inode INTEGER NOT NULL, seconds INTEGER NOT NULL, nanoseconds INTEGER NOT NULL, role TEXT NOT NULL,"
            " sha256 TEXT NOT NULL, tracked INTEGER NOT NULL, PRIMARY KEY (project, tag, build, role, file)) WITHOUT ROWID",
        },
        {
            "CREATE TABLE removal (id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, started_seconds INTEGER NOT NULL,"
            " started_nanoseconds INTEGER NOT NULL, environment BLOB NOT NULL, device INTEGER NOT NULL, inode INTEGER NOT NULL,"
            " state TEXT NOT NULL, place BLOB NOT NULL, trash_info BLOB NOT NULL, entries INTEGER NOT NULL, apparent INTEGER NOT NULL,"
            " disk INTEGER NOT NULL, reclaimable INTEGER NOT NULL, saved TEXT NOT NULL)",
        }};
    return steps;
}

QString databaseUri(const Path &file)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string uri = "file:";
    const std::string bytes = pathBytes(file);
    if (bytes.empty() || bytes.front() != '/')
        uri += '/'; // a drive letter
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("/-._~:").find(c) != std::string_view::npos;
        if (plain)
            uri += c;
        else
            uri += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return QString::fromLatin1(uri.c_str());
}

Error databaseError(const QSqlError &error, const Path &file)
{
    // Result codes of SQLite; the extended ones carry the primary one in their low byte.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const std::string detail = error.text().toStdString();
    switch (code) {
    case 5:                                                                // SQLITE_BUSY
    case 6: return {ErrorCode::Locked, pathBytes(file), detail};           // SQLITE_LOCKED
    case 3:                                                                // SQLITE_PERM
    case 8: return {ErrorCode::PermissionDenied, pathBytes(file), detail}; // SQLITE_READONLY
    case 11:                                                               // SQLITE_CORRUPT
    case 26: return {ErrorCode::Malformed, pathBytes(file), detail};       // SQLITE_NOTADB
    default: return {ErrorCode::Io, pathBytes(file), detail};
    }
}

Result<void> migrate(QSqlDatabase &database, const Path &file, const std::vector<SchemaStep> &steps)
{
    const Result<FileState> state = stateOf(database, file);
    if (!state)
        return tl::unexpected(state.error());
    if (!state->isEmpty && state->application != applicationId)
        return failure(ErrorCode::Malformed, pathBytes(file), "not a database of Truewheel");
    if (state->version > int(steps.size()))
        return failure(ErrorCode::Unsupported, pathBytes(file),
                       "written by a newer Truewheel (schema " + std::to_string(state->version) + ")");
    if (state->version == int(steps.size()))
        return {};
    if (!state->isEmpty) {
        if (Result<void> copied = backUp(database, file, state->version); !copied)
            return copied;
    }
    if (state->isEmpty)
        (void)execute(database, file,
                      QStringLiteral("PRAGMA journal_mode = WAL")); // kept in the file; without it everything works, only slower
    return takeSteps(database, file, steps);
}

} // namespace truewheel
