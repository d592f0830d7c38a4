#include "core/environments/hashlanes.h"

#include <algorithm>
#include <utility>

namespace truewheel {

namespace {

constexpr size_t pieceSize = 64 * 1024; // whole blocks; two fit the processor's second cache
constexpr size_t paddingSize = 72;

} // namespace

HashLanes::HashLanes(Took took)
    : m_took(std::move(took))
{
    for (Lane &lane : m_lanes)
        lane.piece.resize(pieceSize + paddingSize);
}

void HashLanes::add(std::unique_ptr<OpenFile> file, Done done)
{
    auto &[a, b] = m_lanes;
    Lane &lane = a.file ? b : a;
    lane.file = std::move(file);
    lane.done = std::move(done);
    lane.state = sha256Start;
    lane.taken = 0;
    fill(lane);
    while (a.file && b.file) {
        const size_t blocks = std::min(a.blocks, b.blocks);
        sha256Add(a.state, a.piece.data() + a.at, b.state, b.piece.data() + b.at, blocks);
        advance(a, blocks);
        if (b.file) // it may have been stopped
            advance(b, blocks);
    }
}

void HashLanes::flush()
{
    for (Lane &lane : m_lanes) {
        while (lane.file) {
            sha256Add(lane.state, lane.piece.data() + lane.at, lane.blocks);
            advance(lane, lane.blocks);
        }
    }
}

// Reads what comes next, with the padding where the file ends.
void HashLanes::fill(Lane &lane)
{
    const Result<size_t> count = lane.file->readAt(lane.taken, lane.piece.data(), pieceSize);
    if (!count)
        return end(lane, tl::unexpected(count.error()));
    lane.taken += *count;
    lane.isLast = *count < pieceSize || (lane.file->size() > 0 && lane.taken >= lane.file->size());
    const size_t filled = *count + (lane.isLast ? sha256Padding(lane.taken, lane.piece.data() + *count) : 0);
    lane.at = 0;
    lane.blocks = filled / sha256Block;
    if (!m_took(*count))
        stop();
}

void HashLanes::advance(Lane &lane, size_t blocks)
{
    lane.at += blocks * sha256Block;
    lane.blocks -= blocks;
    if (lane.blocks > 0)
        return;
    if (lane.isLast)
        end(lane, sha256Digest(lane.state));
    else
        fill(lane);
}

void HashLanes::end(Lane &lane, const Result<std::string> &digest)
{
    lane.file.reset();
    std::exchange(lane.done, nullptr)(digest);
}

void HashLanes::stop()
{
    for (Lane &lane : m_lanes)
        lane.file.reset();
}

} // namespace truewheel
