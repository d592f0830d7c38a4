#include "core/watch/changepacer.h"

#include <algorithm>

namespace truewheel {

void ChangePacer::add(const WatchTargets &changed, Clock::time_point now)
{
    for (const WatchTarget &target : changed)
        m_waiting.try_emplace(target, Wait{now, now}).first->second.last = now;
}

WatchTargets ChangePacer::take(Clock::time_point now)
{
    WatchTargets due;
    for (auto one = m_waiting.begin(); one != m_waiting.end();) {
        if (one->second.due() > now) {
            ++one;
            continue;
        }
        due.insert(one->first);
        one = m_waiting.erase(one);
    }
    return due;
}

std::optional<ChangePacer::Clock::time_point> ChangePacer::nextDue() const
{
    const auto next = std::min_element(m_waiting.begin(), m_waiting.end(),
                                       [](const auto &a, const auto &b) { return a.second.due() < b.second.due(); });
    return next == m_waiting.end() ? std::nullopt : std::optional(next->second.due());
}

} // namespace truewheel
