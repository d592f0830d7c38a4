// The environments that were taken away, in state.db.
#include "core/platform/processtree.h"
#include "core/snapshot/staterows.h"

#include <array>

namespace truewheel {

namespace {

constexpr std::array stateNames = {std::pair(RemovalState::Running, "running"), std::pair(RemovalState::Interrupted, "interrupted"),
                                   std::pair(RemovalState::Trashed, "trashed"), std::pair(RemovalState::Deleted, "deleted"),
                                   std::pair(RemovalState::Restored, "restored")};

QVariant nameOf(RemovalState state)
{
    for (const auto &[value, name] : stateNames) {
        if (value == state)
            return text(name);
    }
    return {};
}

RemovalState stateNamed(const std::string &name, const std::string &owner)
{
    for (const auto &[value, known] : stateNames) {
        if (name == known && value != RemovalState::Running)
            return value;
    }
    return isProcessAlive(owner) ? RemovalState::Running : RemovalState::Interrupted;
}

RemovalRow removalRow(const QSqlQuery &query)
{
    RemovalRow row;
    row.id = query.value(0).toLongLong();
    row.started = timeAt(query, 2);
    row.environment = pathAt(query, 4);
    row.identity = identityAt(query, 5);
    row.state = stateNamed(textAt(query, 7), textAt(query, 1));
    row.place = pathAt(query, 8);
    row.trashInfo = pathAt(query, 9);
    row.entries = uint64_t(query.value(10).toLongLong());
    row.sizes = {uint64_t(query.value(11).toLongLong()), uint64_t(query.value(12).toLongLong()), uint64_t(query.value(13).toLongLong())};
    row.saved = textAt(query, 14);
    return row;
}

} // namespace

Result<std::vector<RemovalRow>> State::removals() const
{
    return select<RemovalRow>(
        d->database,
        "SELECT id, owner, started_seconds, started_nanoseconds, environment, device, inode, state, place, trash_info,"
        " entries, apparent, disk, reclaimable, saved FROM removal ORDER BY id DESC",
        {}, removalRow);
}

Result<int64_t> State::addRemoval(const RemovalRow &row)
{
    Writer writer(d->database);
    writer.execute("INSERT INTO removal (owner, started_seconds, started_nanoseconds, environment, device, inode, state, place, trash_info,"
                   " entries, apparent, disk, reclaimable, saved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {text(ownProcessToken()), number(row.started.seconds), row.started.nanoseconds, blob(row.environment),
                    number(row.identity.device), number(row.identity.inode), nameOf(row.state), blob(row.place), blob(row.trashInfo),
                    number(row.entries), number(row.sizes.apparent), number(row.sizes.disk), number(row.sizes.reclaimable),
                    text(row.saved)});
    const int64_t id = writer.lastId();
    if (const Result<void> done = writer.commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> State::updateRemoval(const RemovalRow &row)
{
    Writer writer(d->database);
    writer.execute("UPDATE removal SET owner = ?, state = ?, place = ?, trash_info = ? WHERE id = ?",
                   {text(ownProcessToken()), nameOf(row.state), blob(row.place), blob(row.trashInfo), number(row.id)});
    return writer.commit();
}

} // namespace truewheel
