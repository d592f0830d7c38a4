#pragma once
#include "core/base/path.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <memory>
#include <optional>

namespace truewheel {

/// The connections to one state.db: each thread has its own, opened at its first call and closed when the thread ends.
class StateDatabase
{
public:
    explicit StateDatabase(Path file);
    ~StateDatabase();
    StateDatabase(const StateDatabase &) = delete;
    StateDatabase &operator=(const StateDatabase &) = delete;

    const Path &file() const { return m_file; }

    /// nullopt when there is no file yet. Makes none.
    Result<std::optional<QSqlDatabase>> forReading() const;
    /// Makes the file (mode 0600) and its directory (0700) when they are not there.
    Result<QSqlDatabase> forWriting() const;

    struct Connections;

private:
    std::optional<QSqlDatabase> opened() const;
    Result<QSqlDatabase> open() const;

    Path m_file;
    std::shared_ptr<Connections> m_connections;
};

} // namespace truewheel
