#pragma once
#include "core/watch/watchplan.h"

#include <chrono>
#include <map>
#include <optional>

namespace truewheel {

/// Turns a stream of changes into few looks: a target is due when nothing has changed for `quiet`, and at the latest `longest` after its
/// first change. A value; the caller has the clock.
class ChangePacer
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds quiet{150};
    static constexpr std::chrono::milliseconds longest{600};

    void add(const WatchTargets &changed, Clock::time_point now);
    /// What is due, once.
    WatchTargets take(Clock::time_point now);
    /// When the next is due; nullopt: nothing has changed.
    std::optional<Clock::time_point> nextDue() const;

private:
    struct Wait {
        Clock::time_point first;
        Clock::time_point last;
        Clock::time_point due() const { return std::min(last + quiet, first + longest); }
    };
    std::map<WatchTarget, Wait> m_waiting;
};

} // namespace truewheel
