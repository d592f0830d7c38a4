#include "core/session/notices.h"

#include <algorithm>

namespace truewheel {

namespace {

class Decision
{
public:
    Decision(NoticeMemory &memory, const Trouble &now, const NoticeRules &rules, int64_t clock)
        : m_memory(memory)
        , m_now(now)
        , m_rules(rules)
        , m_clock(clock)
    {
    }

    void seeLinks();
    void seeTraps();
    void seeCaches();
    void seeBudget();
    NoticeDecision decide();

private:
    bool isMuted(const Path &project) const { return m_rules.mutedProjects.contains(project); }
    /// False when this kind must wait; it is asked for again then.
    bool isFree(Notice::Kind kind);
    void askAgain(int64_t at) { m_decision.again = std::min(m_decision.again.value_or(at), at); }
    void tell(Notice notice);
    void tellLinks();
    void tellTraps();
    void tellCaches();
    void tellBudget();

    NoticeMemory &m_memory;
    const Trouble &m_now;
    const NoticeRules &m_rules;
    const int64_t m_clock;
    NoticeDecision m_decision;
};

void Decision::seeLinks()
{
    std::set<std::string> untold;
    for (const auto &[key, link] : m_now.links) {
        const Severity severity = severityOf(link.checked.verdict);
        const auto known = m_memory.links.find(key);
        const bool wasBroken = known == m_memory.links.end() || known->second;
        const bool isBroken = severity == Severity::Incomplete ? wasBroken : severity == Severity::Broken && !link.isAccepted;
        if (isBroken && (!wasBroken || m_memory.untoldLinks.contains(key)) && !isMuted(link.checked.link.project))
            untold.insert(key);
        if (known == m_memory.links.end() && severity == Severity::Incomplete)
            continue; // not seen yet
        m_memory.links[key] = isBroken;
    }
    m_memory.untoldLinks = std::move(untold);
}

void Decision::seeTraps()
{
    std::set<Path> untold;
    std::set<Path> armed;
    for (const auto &[entry, trap] : m_now.traps) {
        const bool isNew = m_memory.hasCaches && !m_memory.traps.contains(entry);
        const bool isSaid = std::any_of(m_now.links.begin(), m_now.links.end(), [&trap = trap](const auto &one) {
            return one.second.checked.link.project == trap.project && severityOf(one.second.checked.verdict) == Severity::Broken;
        });
        armed.insert(entry);
        if ((isNew || m_memory.untoldTraps.contains(entry)) && !isMuted(trap.project) && !isSaid)
            untold.insert(entry);
    }
    if (!m_now.hasCaches)
        return;
    m_memory.traps = std::move(armed);
    m_memory.untoldTraps = std::move(untold);
    m_memory.hasCaches = true;
}

void Decision::seeCaches()
{
    for (const auto &[cache, bytes] : m_now.stale) {
        uint64_t &said = m_memory.saidOfStale.try_emplace(cache, bytes).first->second;
        said = std::min(said, bytes);
        if (bytes - said >= m_rules.staleStep)
            m_memory.untoldCaches.insert(cache);
        else
            m_memory.untoldCaches.erase(cache);
    }
}

void Decision::seeBudget()
{
    if (!m_now.hasCaches)
        return;
    std::set<std::pair<Path, BudgetKind>> over;
    std::set<std::pair<Path, BudgetKind>> untold;
    for (const OverBudget &one : m_now.overBudget) {
        const std::pair key(one.cache.path, one.kind);
        over.insert(key);
        if (!m_memory.overBudget.contains(key) || m_memory.untoldBudget.contains(key))
            untold.insert(key);
    }
    m_memory.overBudget = std::move(over);
    m_memory.untoldBudget = std::move(untold);
}

bool Decision::isFree(Notice::Kind kind)
{
    const auto last = m_memory.lastOfKind.find(kind);
    if (last == m_memory.lastOfKind.end() || m_clock >= last->second + betweenNotices || m_clock < last->second)
        return true;
    askAgain(last->second + betweenNotices);
    return false;
}

void Decision::tell(Notice notice)
{
    m_memory.lastOfKind[notice.kind] = m_clock;
    m_decision.notices.push_back(std::move(notice));
}

void Decision::tellLinks()
{
    Notice notice;
    if (m_memory.untoldLinks.empty() || !isFree(notice.kind))
        return;
    for (const std::string &key : std::set<std::string>(m_memory.untoldLinks)) {
        const auto said = m_memory.saidOfLinks.find(key);
        if (said != m_memory.saidOfLinks.end() && m_clock < said->second + betweenSameLink && m_clock >= said->second) {
            askAgain(said->second + betweenSameLink);
            continue;
        }
        m_memory.saidOfLinks[key] = m_clock;
        m_memory.untoldLinks.erase(key);
        notice.links.push_back(m_now.links.at(key).checked);
    }
    if (!notice.links.empty())
        tell(std::move(notice));
}

void Decision::tellTraps()
{
    Notice notice;
    notice.kind = Notice::Kind::TrapsArmed;
    if (m_memory.untoldTraps.empty() || !isFree(notice.kind))
        return;
    for (const Path &entry : std::exchange(m_memory.untoldTraps, {})) {
        if (const auto trap = m_now.traps.find(entry); trap != m_now.traps.end())
            notice.traps.push_back(trap->second);
    }
    if (!notice.traps.empty())
        tell(std::move(notice));
}

void Decision::tellCaches()
{
    for (const Path &cache : std::set<Path>(m_memory.untoldCaches)) {
        const auto stale = m_now.stale.find(cache);
        if (stale == m_now.stale.end() || !isFree(Notice::Kind::CacheGrew))
            continue;
        m_memory.untoldCaches.erase(cache);
        m_memory.saidOfStale[cache] = stale->second;
        Notice notice;
        notice.kind = Notice::Kind::CacheGrew;
        notice.cache = cache;
        notice.bytes = stale->second;
        tell(std::move(notice));
    }
}

void Decision::tellBudget()
{
    Notice notice;
    notice.kind = Notice::Kind::OverBudget;
    if (m_memory.untoldBudget.empty() || !isFree(notice.kind))
        return;
    for (const OverBudget &one : m_now.overBudget) {
        if (m_memory.untoldBudget.contains({one.cache.path, one.kind}))
            notice.budget.push_back(one);
    }
    m_memory.untoldBudget.clear();
    tell(std::move(notice));
}

NoticeDecision Decision::decide()
{
    seeLinks();
    seeTraps();
    seeCaches();
    seeBudget();
    if (!m_rules.isOn) {
        m_memory.untoldLinks.clear();
        m_memory.untoldTraps.clear();
        m_memory.untoldBudget.clear();
    } else if (m_clock < m_rules.pausedUntil) {
        askAgain(m_rules.pausedUntil);
    } else {
        tellLinks();
        tellTraps();
        tellCaches();
        tellBudget();
    }
    m_decision.memory = std::move(m_memory);
    return std::move(m_decision);
}

} // namespace

Path Notice::project() const
{
    std::set<Path> projects;
    for (const CheckedLink &link : links)
        projects.insert(link.link.project);
    for (const Trouble::Trap &trap : traps)
        projects.insert(trap.project);
    return projects.size() == 1 ? *projects.begin() : Path();
}

uint64_t Notice::excess() const
{
    std::map<Path, uint64_t> ofCaches;
    uint64_t ofDisks = 0; // caches on one disk want the same bytes free
    for (const OverBudget &over : budget) {
        if (over.kind == BudgetKind::Free)
            ofDisks = std::max(ofDisks, over.excess);
        else
            ofCaches[over.cache.path] = std::max(ofCaches[over.cache.path], over.excess);
    }
    uint64_t sum = 0;
    for (const auto &[path, most] : ofCaches)
        sum += most;
    return std::max(sum, ofDisks);
}

NoticeDecision decideNotices(NoticeMemory before, const Trouble &now, const NoticeRules &rules, int64_t clock)
{
    return Decision(before, now, rules, clock).decide();
}

} // namespace truewheel
