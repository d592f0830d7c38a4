#pragma once
#include "core/platform/openfile.h"
#include "core/platform/sha256pair.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace truewheel {

/// SHA-256 of many files, two at a time on one thread (sha256pair.h, which says where it can be had). One object for each thread.
class HashLanes
{
public:
    /// The digest's 32 bytes, or why the file could not be read.
    using Done = std::function<void(const Result<std::string> &digest)>;
    /// So many bytes more were read. False ends it all: of what is not done nothing is told.
    using Took = std::function<bool(uint64_t bytes)>;

    explicit HashLanes(Took took);

    /// Tells of this file or of others before it returns; of the last ones flush() tells.
    void add(std::unique_ptr<OpenFile> file, Done done);
    void flush();

private:
    struct Lane {
        std::unique_ptr<OpenFile> file; ///< none: the lane is free
        Done done;
        Sha256State state{};
        uint64_t taken = 0; // bytes read
        bool isLast = false;
        std::vector<char> piece;
        size_t at = 0;     // where the blocks ahead begin in `piece`
        size_t blocks = 0; // ahead
    };

    void fill(Lane &lane);
    void advance(Lane &lane, size_t blocks);
    void end(Lane &lane, const Result<std::string> &digest);
    void stop();

    const Took m_took;
    std::array<Lane, 2> m_lanes;
};

} // namespace truewheel
