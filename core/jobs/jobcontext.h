#pragma once
#include <functional>

namespace truewheel {

/// What a long-running function may ask of its caller. No Qt, no thread: a test passes the default.
/// Both functions may be called from any thread.
struct JobContext {
    std::function<bool()> isCancelled = [] { return false; };
    /// `total` is 0 while unknown.
    std::function<void(int done, int total)> progress = [](int, int) {};
};

} // namespace truewheel
