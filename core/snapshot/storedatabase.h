#pragma once
#include "core/base/path.h"
#include "core/base/result.h"

#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// A row of the store: bytes under a name. Which kinds there are, and what the bytes mean, is the store's affair.
struct KeptRow {
    std::string kind;
    std::string key;
    std::string value; ///< given to write(): empty removes the row
    bool operator==(const KeptRow &) const = default;
};

/// snapshot.db: SQLite with a write-ahead log. A cache: it may vanish at any time, and nothing that is wrong with it is an error. A file
/// that is damaged, or of another `format`, is thrown away when something is to be written; one of a newer schema, or another program's,
/// is left alone. Each row has a checksum, and one whose bytes have changed is not there. Thread-safe.
class StoreDatabase
{
public:
    /// `format` is of the values; the file need not exist.
    StoreDatabase(Path file, uint64_t format);

    /// The rows of these kinds; none when they cannot be read.
    std::vector<KeptRow> read(const std::vector<std::string> &kinds);
    /// All or none, and none when another process writes for longer than a moment.
    void write(const std::vector<KeptRow> &rows);

    /// What kept the store from being read or written the last time.
    std::optional<Error> trouble() const;

private:
    void note(const Error &error);

    const Path m_file;
    const uint64_t m_format;
    mutable std::mutex m_mutex; // of what follows
    std::optional<Error> m_trouble;
};

} // namespace truewheel
