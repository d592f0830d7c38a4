#include "core/snapshot/statedatabase.h"

#include "core/platform/filesystem.h"
#include "core/platform/privatefile.h"
#include "core/snapshot/stateschema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace truewheel {

struct StateDatabase::Connections {
    std::mutex mutex;
    std::map<std::thread::id, QString> names;

    void close(std::thread::id thread)
    {
        const std::lock_guard lock(mutex);
        const auto found = names.find(thread);
        if (found == names.end())
            return;
        QSqlDatabase::removeDatabase(found->second);
        names.erase(found);
    }
};

namespace {

// Closes the connections of a thread when it ends.
struct ThreadEnd {
    std::vector<std::weak_ptr<StateDatabase::Connections>> used;

    ~ThreadEnd()
    {
        for (const auto &weak : used) {
            if (const auto connections = weak.lock())
                connections->close(std::this_thread::get_id());
        }
    }
};

thread_local ThreadEnd threadEnd;

bool isWithoutLog(const Path &file)
{
    Path log = file;
    log += "-wal";
    const Result<FileStatus> status = NativeFileSystem().status(log);
    return !status && isAbsence(status.error());
}

} // namespace

StateDatabase::StateDatabase(Path file)
    : m_file(std::move(file))
    , m_connections(std::make_shared<Connections>())
{
}

StateDatabase::~StateDatabase()
{
    const std::lock_guard lock(m_connections->mutex);
    for (const auto &[thread, name] : m_connections->names)
        QSqlDatabase::removeDatabase(name);
    m_connections->names.clear();
}

std::optional<QSqlDatabase> StateDatabase::opened() const
{
    const std::lock_guard lock(m_connections->mutex);
    const auto found = m_connections->names.find(std::this_thread::get_id());
    if (found == m_connections->names.end())
        return std::nullopt;
    return QSqlDatabase::database(found->second, false);
}

Result<std::optional<QSqlDatabase>> StateDatabase::forReading() const
{
    if (std::optional<QSqlDatabase> known = opened())
        return known;
    const Result<FileStatus> status = NativeFileSystem().status(m_file);
    if (!status && isAbsence(status.error()))
        return std::nullopt;
    if (!status)
        return tl::unexpected(status.error());
    if (status->type != FileType::Regular)
        return failure(ErrorCode::NotRegular, pathBytes(m_file), "not a regular file");
    Result<QSqlDatabase> database = open();
    if (!database)
        return tl::unexpected(database.error());
    return *database;
}

Result<QSqlDatabase> StateDatabase::forWriting() const
{
    Result<std::optional<QSqlDatabase>> existing = forReading();
    if (!existing)
        return tl::unexpected(existing.error());
    if (*existing)
        return **existing;
    if (Result<void> made = makePrivateFile(m_file); !made)
        return tl::unexpected(made.error());
    return open();
}

Result<QSqlDatabase> StateDatabase::open() const
{
    static std::atomic<int> counter = 0;
    const QString name = QStringLiteral("truewheel-state-%1").arg(++counter);
    const auto attempt = [&](const QString &uri) -> Result<void> {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        if (!database.isValid())
            return failure(ErrorCode::Unsupported, pathBytes(m_file), "Qt has no SQLite driver here");
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"));
        database.setDatabaseName(uri);
        if (!database.open())
            return tl::unexpected(databaseError(database.lastError(), m_file));
        QSqlQuery(database).exec(QStringLiteral("PRAGMA synchronous = NORMAL")); // safe with the write-ahead log; one fsync less
        return migrate(database, m_file, stateSchema());
    };
    Result<void> done = attempt(databaseUri(m_file));
    // In a directory that cannot be written to, SQLite cannot make the files of its write-ahead log.
    if (!done && (done.error().code == ErrorCode::PermissionDenied || done.error().code == ErrorCode::Io) && isWithoutLog(m_file)
        && !isKnownWritable(m_file.parent_path())) {
        QSqlDatabase::removeDatabase(name);
        if (const Result<void> fixed = attempt(databaseUri(m_file) + QStringLiteral("?immutable=1")); fixed)
            done = fixed;
    }
    if (!done) {
        QSqlDatabase::removeDatabase(name);
        return tl::unexpected(done.error());
    }
    const std::lock_guard lock(m_connections->mutex);
    m_connections->names.emplace(std::this_thread::get_id(), name);
    threadEnd.used.push_back(m_connections);
    return QSqlDatabase::database(name, false);
}

} // namespace truewheel
