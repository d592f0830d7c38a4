#pragma once
#include "core/session/trouble.h"

#include <optional>
#include <set>

namespace truewheel {

/// One thing to tell the person. It may speak of several of a kind.
struct Notice {
    enum class Kind { LinksBroken, TrapsArmed, CacheGrew, OverBudget };
    Kind kind = Kind::LinksBroken;
    std::vector<CheckedLink> links;   ///< LinksBroken
    std::vector<Trouble::Trap> traps; ///< TrapsArmed
    Path cache;                       ///< CacheGrew
    uint64_t bytes = 0;               ///< CacheGrew: what its stale entries hold
    std::vector<OverBudget> budget;   ///< OverBudget

    /// The project that it speaks of; empty when it is none or several.
    Path project() const;
    /// OverBudget: the bytes that must come back so that every limit is kept.
    uint64_t excess() const;
};

/// What the person wants to hear.
struct NoticeRules {
    bool isOn = true;
    std::set<Path> mutedProjects;
    int64_t pausedUntil = 0;                ///< seconds since the Unix epoch; what became broken meanwhile is told then, if it still is
    uint64_t staleStep = uint64_t(2) << 30; ///< bytes: a cache is spoken of when its stale entries grew by as much
};

/// What was seen and said so far. A value.
struct NoticeMemory {
    std::map<std::string, bool> links;          ///< every link ever seen: whether it was broken
    std::map<std::string, int64_t> saidOfLinks; ///< when each was last spoken of
    std::set<std::string> untoldLinks;          ///< became broken, and nobody was told
    bool hasCaches = false;
    std::set<Path> traps;
    std::set<Path> untoldTraps;
    std::map<Path, uint64_t> saidOfStale; ///< bytes
    std::set<Path> untoldCaches;
    std::set<std::pair<Path, BudgetKind>> overBudget; ///< caches, and the limits that they are over
    std::set<std::pair<Path, BudgetKind>> untoldBudget;
    std::map<Notice::Kind, int64_t> lastOfKind;
};

struct NoticeDecision {
    NoticeMemory memory;
    std::vector<Notice> notices;
    std::optional<int64_t> again; ///< ask again then, although nothing changes: something is held back
};

inline constexpr int64_t betweenNotices = 10;  ///< seconds, of one kind
inline constexpr int64_t betweenSameLink = 60; ///< seconds: a link that goes to and fro

/// What to tell of `now`, given what was seen before: what *became* broken, armed or large. What is broken when it is first seen is not told,
/// nor what could not be looked at. A trap is not told where a broken link of its project is. A cache over its budget is told also when it is
/// first seen, for the person set the limit. Pure.
NoticeDecision decideNotices(NoticeMemory before, const Trouble &now, const NoticeRules &rules, int64_t clock);

} // namespace truewheel
