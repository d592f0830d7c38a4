#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QSqlDatabase>
#include <optional>
#include <string>

namespace truewheel {

/// An answer as it is kept.
struct CachedAnswer {
    int status = 0;
    std::string url;      ///< after redirects
    std::string type;     ///< Content-Type
    std::string etag;     ///< as sent
    std::string modified; ///< Last-Modified, as sent
    Timestamp asked;      ///< when a server last said that it holds
    int64_t expires = 0;  ///< seconds since the epoch: until then it need not be asked again
    std::string body;
    bool operator==(const CachedAnswer &) const = default;
};

/// What the indexes answered, by URL without credentials: one SQLite file, for its user alone, that may be deleted at any time. A file that is damaged
/// or of another version is made anew; where none can be made nothing is kept. For one thread.
class HttpCache
{
public:
    /// Answers that nobody confirmed for ninety days are dropped.
    HttpCache(const Path &file, Timestamp now);
    ~HttpCache();
    HttpCache(const HttpCache &) = delete;
    HttpCache &operator=(const HttpCache &) = delete;

    std::optional<CachedAnswer> find(const std::string &url) const;
    void keep(const std::string &url, const CachedAnswer &answer);
    /// The server says that the answer still holds.
    void confirm(const std::string &url, Timestamp asked, int64_t expires);

private:
    bool open(const Path &file);
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace truewheel
