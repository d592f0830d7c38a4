#include "core/snapshot/statedatabase.h"

#include "core/snapshot/stateschema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <atomic>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

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

Error systemError(const Path &file, const std::error_code &code)
{
    const bool denied = code == std::errc::permission_denied || code == std::errc::operation_not_permitted || code == std::errc::read_only_file_system;
    return {denied ? ErrorCode::PermissionDenied : ErrorCode::Io, pathBytes(file), code.message()};
}

// For the user alone: the journal holds paths and commands.
Result<void> makeFile(const Path &file)
{
    namespace fs = std::filesystem;
    std::error_code code;
    const Path directory = file.parent_path();
    if (fs::create_directories(directory, code))
        fs::permissions(directory, fs::perms::owner_all, code);
    if (code)
        return tl::unexpected(systemError(directory, code));
#ifndef _WIN32
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0)
        ::close(fd);
    else if (errno != EEXIST)
        return tl::unexpected(systemError(file, std::error_code(errno, std::generic_category())));
#endif
    return {};
}

bool isWithoutLog(const Path &file)
{
    Path log = file;
    log += "-wal";
    std::error_code code;
    return !std::filesystem::exists(log, code) && !code;
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
    std::error_code code;
    const std::filesystem::file_status status = std::filesystem::status(m_file, code);
    if (status.type() == std::filesystem::file_type::not_found)
        return std::nullopt;
    if (code)
        return tl::unexpected(systemError(m_file, code));
    if (status.type() != std::filesystem::file_type::regular)
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
    if (Result<void> made = makeFile(m_file); !made)
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
    if (!done && (done.error().code == ErrorCode::PermissionDenied || done.error().code == ErrorCode::Io) && isWithoutLog(m_file)) {
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
