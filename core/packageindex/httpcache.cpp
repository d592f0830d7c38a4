#include "core/packageindex/httpcache.h"

#include "core/platform/privatefile.h"

#include <QSqlQuery>
#include <QVariant>
#include <atomic>

namespace truewheel {

namespace {

constexpr int schemaVersion = 1;
constexpr int64_t keptFor = int64_t(90) * 24 * 3600; // seconds
constexpr int compression = 1;

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

int versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("PRAGMA user_version")) && query.next() ? query.value(0).toInt() : -1;
}

bool makeSchema(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral(
               "CREATE TABLE answers (url TEXT PRIMARY KEY, status INTEGER, place TEXT, type TEXT, etag TEXT, modified TEXT, "
               "asked INTEGER, expires INTEGER, body BLOB)"))
        && query.exec(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
}

} // namespace

HttpCache::HttpCache(const Path &file, Timestamp now)
{
    static std::atomic<int> counter = 0;
    m_name = QStringLiteral("truewheel-index-%1").arg(++counter);
    if (file.empty())
        return;
    if (!open(file)) {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        if (!removePrivateFile(file) || !open(file)) {
            m_database = {};
            QSqlDatabase::removeDatabase(m_name);
            return;
        }
    }
    QSqlQuery old(m_database);
    old.prepare(QStringLiteral("DELETE FROM answers WHERE asked < ?"));
    old.addBindValue(qlonglong(now.seconds - keptFor));
    old.exec();
}

HttpCache::~HttpCache()
{
    if (!m_database.isOpen())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool HttpCache::open(const Path &file)
{
    if (!makePrivateFile(file))
        return false;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    m_database.setDatabaseName(text(pathBytes(file)));
    if (!m_database.open())
        return false;
    QSqlQuery(m_database).exec(QStringLiteral("PRAGMA journal_mode = WAL")); // no wait for the disk with each answer
    QSqlQuery(m_database).exec(QStringLiteral("PRAGMA synchronous = NORMAL"));
    const int version = versionOf(m_database);
    return version == schemaVersion || (version == 0 && makeSchema(m_database));
}

std::optional<CachedAnswer> HttpCache::find(const std::string &url) const
{
    if (!m_database.isOpen())
        return std::nullopt;
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT status, place, type, etag, modified, asked, expires, body FROM answers WHERE url = ?"));
    query.addBindValue(text(url));
    if (!query.exec() || !query.next())
        return std::nullopt;
    CachedAnswer answer;
    answer.status = query.value(0).toInt();
    answer.url = query.value(1).toString().toStdString();
    answer.type = query.value(2).toString().toStdString();
    answer.etag = query.value(3).toString().toStdString();
    answer.modified = query.value(4).toString().toStdString();
    answer.asked = {query.value(5).toLongLong(), 0};
    answer.expires = query.value(6).toLongLong();
    answer.body = qUncompress(query.value(7).toByteArray()).toStdString();
    return answer;
}

void HttpCache::keep(const std::string &url, const CachedAnswer &answer)
{
    if (!m_database.isOpen())
        return;
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const QByteArray body = qCompress(QByteArray::fromStdString(answer.body), compression);
    for (const QVariant &value : {QVariant(text(url)), QVariant(answer.status), QVariant(text(answer.url)), QVariant(text(answer.type)),
                                  QVariant(text(answer.etag)), QVariant(text(answer.modified)), QVariant(qlonglong(answer.asked.seconds)),
                                  QVariant(qlonglong(answer.expires)), QVariant(body)})
        query.addBindValue(value);
    query.exec();
}

void HttpCache::confirm(const std::string &url, Timestamp asked, int64_t expires)
{
    if (!m_database.isOpen())
        return;
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("UPDATE answers SET asked = ?, expires = ? WHERE url = ?"));
    query.addBindValue(qlonglong(asked.seconds));
    query.addBindValue(qlonglong(expires));
    query.addBindValue(text(url));
    query.exec();
}

} // namespace truewheel
