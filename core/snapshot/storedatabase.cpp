#include "core/snapshot/storedatabase.h"

#include "core/base/seahash.h"
#include "core/platform/filesystem.h"
#include "core/platform/privatefile.h"
#include "core/snapshot/stateschema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>

namespace truewheel {

namespace {

constexpr int applicationId = 0x54577373; // "TWss": PRAGMA application_id tells our file from anybody's database
constexpr int schema = 1;                 // PRAGMA user_version

QByteArray toBytes(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size())); // a null QByteArray would be NULL
}

qint64 checksum(const KeptRow &row)
{
    return qint64(seaHash(row.kind + '\0' + row.key + '\0' + row.value));
}

/// One connection, for as long as it lives. For writing it makes the file.
class Connection
{
public:
    Connection(const Path &file, bool forWriting)
        : m_file(file)
    {
        static std::atomic<int> counter = 0;
        m_name = QStringLiteral("truewheel-store-%1").arg(++counter);
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setConnectOptions(forWriting ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=300;QSQLITE_OPEN_URI")
                                                : QStringLiteral("QSQLITE_BUSY_TIMEOUT=100;QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        m_database.setDatabaseName(databaseUri(file));
        if (!m_database.isValid())
            m_error = Error{ErrorCode::Unsupported, pathBytes(file), "Qt has no SQLite driver here"};
        else if (!m_database.open())
            m_error = databaseError(m_database.lastError(), file);
    }
    ~Connection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const std::optional<Error> &error() const { return m_error; }

    /// Nothing more is done after the first error.
    void execute(const QString &statement, const QVariantList &values = {})
    {
        if (m_error)
            return;
        QSqlQuery query(m_database);
        if (!prepare(query, statement, values))
            m_error = databaseError(query.lastError(), m_file);
    }
    void executeEach(const QString &statement, const std::vector<QVariantList> &rows)
    {
        if (m_error || rows.empty())
            return;
        QSqlQuery query(m_database);
        bool isGood = query.prepare(statement);
        for (size_t i = 0; isGood && i < rows.size(); ++i) {
            for (qsizetype column = 0; column < rows[i].size(); ++column)
                query.bindValue(int(column), rows[i][column]);
            isGood = query.exec();
        }
        if (!isGood)
            m_error = databaseError(query.lastError(), m_file);
    }
    template<typename Take>
    void select(const QString &statement, const QVariantList &values, Take take)
    {
        if (m_error)
            return;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        bool isGood = prepare(query, statement, values);
        while (isGood && query.next())
            take(query);
        if (!isGood || query.lastError().isValid())
            m_error = databaseError(query.lastError(), m_file);
    }

private:
    static bool prepare(QSqlQuery &query, const QString &statement, const QVariantList &values)
    {
        const bool isPrepared = query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        return isPrepared && query.exec();
    }

    const Path &m_file;
    QString m_name;
    QSqlDatabase m_database;
    std::optional<Error> m_error;
};

enum class FileKind { Empty, Usable, OtherFormat, Newer, Strange };

FileKind kindOf(Connection &connection, uint64_t format)
{
    FileKind kind = FileKind::Strange;
    connection.select(QStringLiteral("SELECT (SELECT count(*) FROM sqlite_master), (SELECT application_id FROM pragma_application_id),"
                                     " (SELECT user_version FROM pragma_user_version)"),
                      {}, [&](const QSqlQuery &query) {
                          if (query.value(0).toInt() == 0)
                              kind = FileKind::Empty;
                          else if (query.value(1).toInt() == applicationId)
                              kind = query.value(2).toInt() == schema ? FileKind::Usable
                                  : query.value(2).toInt() > schema   ? FileKind::Newer
                                                                      : FileKind::OtherFormat;
                      });
    if (kind == FileKind::Usable && !connection.error()) {
        connection.select(QStringLiteral("SELECT format FROM origin"), {}, [&](const QSqlQuery &query) {
            if (query.value(0).toULongLong() != format)
                kind = FileKind::OtherFormat;
        });
    }
    return kind;
}

void makeTables(Connection &connection, uint64_t format)
{
    connection.execute(QStringLiteral("CREATE TABLE origin (format INTEGER NOT NULL)"));
    connection.execute(QStringLiteral("INSERT INTO origin VALUES (?)"), {QVariant::fromValue(qulonglong(format))});
    connection.execute(
        QStringLiteral("CREATE TABLE kept (kind TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, checksum INTEGER NOT NULL,"
                       " PRIMARY KEY (kind, key))"));
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(schema));
}

Error leftAlone(const Path &file, FileKind kind)
{
    if (kind == FileKind::Newer)
        return {ErrorCode::Unsupported, pathBytes(file), "written by a newer Truewheel; it is left alone"};
    return {ErrorCode::Malformed, pathBytes(file), "not a store of Truewheel's; it is left alone"};
}

// What it was is found out by looking again.
void throwAway(const Path &file)
{
    for (const char *ending : {"-wal", "-shm", ""}) {
        Path one = file;
        one += ending;
        (void)removePrivateFile(one);
    }
}

// An error when something that is no file is there.
std::optional<Error> strangeThing(const Path &file)
{
    const Result<FileStatus> status = NativeFileSystem().status(file);
    if (status && status->type != FileType::Regular)
        return Error{ErrorCode::NotRegular, pathBytes(file), "not a regular file"};
    if (!status && !isAbsence(status.error()))
        return status.error();
    return std::nullopt;
}

std::optional<Error> writeAll(const Path &file, uint64_t format, const std::vector<KeptRow> &rows)
{
    Connection connection(file, true);
    connection.execute(QStringLiteral("PRAGMA synchronous = OFF")); // a loss of power may cost the file, which is a cache
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    const FileKind kind = kindOf(connection, format);
    if (connection.error())
        return connection.error();
    if (kind == FileKind::Newer || kind == FileKind::Strange)
        return leftAlone(file, kind);
    if (kind == FileKind::OtherFormat)
        return Error{ErrorCode::Malformed, pathBytes(file), "of another format"};
    if (kind == FileKind::Empty)
        makeTables(connection, format);
    std::vector<QVariantList> kept;
    std::vector<QVariantList> gone;
    for (const KeptRow &row : rows) {
        if (row.value.empty())
            gone.push_back({QString::fromStdString(row.kind), toBytes(row.key)});
        else
            kept.push_back({QString::fromStdString(row.kind), toBytes(row.key), toBytes(row.value), checksum(row)});
    }
    connection.executeEach(QStringLiteral("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)"), kept);
    connection.executeEach(QStringLiteral("DELETE FROM kept WHERE kind = ? AND key = ?"), gone);
    connection.execute(QStringLiteral("COMMIT")); // what was not committed goes with the connection
    if (kind == FileKind::Empty)
        connection.execute(QStringLiteral("PRAGMA journal_mode = WAL")); // kept in the file; what was written goes through no log twice
    return connection.error();
}

} // namespace

StoreDatabase::StoreDatabase(Path file, uint64_t format)
    : m_file(std::move(file))
    , m_format(format)
{
}

void StoreDatabase::note(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_trouble = error;
}

std::optional<Error> StoreDatabase::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

std::vector<KeptRow> StoreDatabase::read(const std::vector<std::string> &kinds)
{
    std::vector<KeptRow> rows;
    if (const std::optional<Error> strange = strangeThing(m_file))
        note(*strange);
    if (!NativeFileSystem().isRegular(m_file))
        return rows;
    Connection connection(m_file, false);
    const FileKind kind = kindOf(connection, m_format);
    if (!connection.error() && kind == FileKind::Usable) {
        for (const std::string &wanted : kinds) {
            const QVariantList values{QString::fromStdString(wanted)};
            connection.select(QStringLiteral("SELECT key, value, checksum FROM kept WHERE kind = ?"), values, [&](const QSqlQuery &query) {
                KeptRow row{wanted, query.value(0).toByteArray().toStdString(), query.value(1).toByteArray().toStdString()};
                if (checksum(row) == query.value(2).toLongLong())
                    rows.push_back(std::move(row));
            });
        }
    } else if (!connection.error() && (kind == FileKind::Newer || kind == FileKind::Strange)) {
        note(leftAlone(m_file, kind));
    }
    if (connection.error()) {
        note(*connection.error());
        rows.clear();
    }
    return rows;
}

void StoreDatabase::write(const std::vector<KeptRow> &rows)
{
    if (rows.empty())
        return;
    std::optional<Error> error = strangeThing(m_file);
    for (int attempt = 0; attempt < 2 && (attempt > 0 || !error); ++attempt) {
        const Result<void> made = makePrivateFile(m_file);
        error = made ? writeAll(m_file, m_format, rows) : std::optional(made.error());
        const bool isDamaged = error && error->code == ErrorCode::Malformed && *error != leftAlone(m_file, FileKind::Strange);
        if (!isDamaged)
            break;
        throwAway(m_file);
    }
    if (error)
        note(*error);
}

} // namespace truewheel
