#pragma once
// Inside core/snapshot: values to and from the columns of state.db.
#include "core/snapshot/state.h"
#include "core/snapshot/statedatabase.h"
#include "core/snapshot/stateschema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace truewheel {

struct State::Private {
    StateDatabase database;
};

inline QVariant blob(const std::string &bytes)
{
    // A null QByteArray would be NULL.
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

inline QVariant blob(const Path &path)
{
    return blob(pathBytes(path));
}

inline QVariant text(const std::string &utf8)
{
    return QString::fromUtf8(utf8.c_str(), qsizetype(utf8.size()));
}

inline QVariant number(uint64_t value)
{
    return QVariant::fromValue(qlonglong(value));
}

inline QVariant number(int64_t value)
{
    return QVariant::fromValue(qlonglong(value));
}

inline std::string bytesAt(const QSqlQuery &query, int column)
{
    return query.value(column).toByteArray().toStdString();
}

inline Path pathAt(const QSqlQuery &query, int column)
{
    return pathFromBytes(bytesAt(query, column));
}

inline std::string textAt(const QSqlQuery &query, int column)
{
    return query.value(column).toString().toStdString();
}

inline Timestamp timeAt(const QSqlQuery &query, int column)
{
    return {query.value(column).toLongLong(), query.value(column + 1).toInt()};
}

inline FileStamp stampAt(const QSqlQuery &query, int column)
{
    return {uint64_t(query.value(column).toLongLong()), uint64_t(query.value(column + 1).toLongLong()), timeAt(query, column + 2)};
}

inline FileIdentity identityAt(const QSqlQuery &query, int column)
{
    return {uint64_t(query.value(column).toLongLong()), uint64_t(query.value(column + 1).toLongLong())};
}

inline Result<QSqlQuery> run(const QSqlDatabase &database, const Path &file, const char *statement, const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool done = query.prepare(QLatin1String(statement));
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return tl::unexpected(databaseError(query.lastError(), file));
    return query;
}

// The rows of a query, made by `row` from the query that stands on each. Nothing when there is no file.
template<typename Row, typename Make>
Result<std::vector<Row>> select(const StateDatabase &state, const char *statement, const QVariantList &values, Make make)
{
    std::vector<Row> rows;
    const Result<std::optional<QSqlDatabase>> database = state.forReading();
    if (!database)
        return tl::unexpected(database.error());
    if (!*database)
        return rows;
    Result<QSqlQuery> query = run(**database, state.file(), statement, values);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        rows.push_back(make(*query));
    if (query->lastError().isValid())
        return tl::unexpected(databaseError(query->lastError(), state.file()));
    return rows;
}

// Collects the statements of one transaction; nothing of it stays when one fails.
class Writer
{
public:
    explicit Writer(const StateDatabase &state)
        : m_file(state.file())
        , m_database(state.forWriting())
    {
        if (m_database)
            execute("BEGIN IMMEDIATE");
        else
            m_done = tl::unexpected(m_database.error());
        m_begun = m_done.has_value();
    }
    ~Writer()
    {
        if (m_begun)
            (void)run(*m_database, m_file, "ROLLBACK");
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void execute(const char *statement, const QVariantList &values = {})
    {
        if (!m_done)
            return;
        const Result<QSqlQuery> query = run(*m_database, m_file, statement, values);
        if (query)
            m_lastId = query->lastInsertId().toLongLong();
        else
            m_done = tl::unexpected(query.error());
    }
    int64_t lastId() const { return m_lastId; }

    Result<void> commit()
    {
        execute("COMMIT");
        m_begun = m_begun && !m_done;
        return m_done;
    }

private:
    Path m_file;
    Result<QSqlDatabase> m_database;
    Result<void> m_done;
    bool m_begun = false;
    int64_t m_lastId = 0;
};

} // namespace truewheel
