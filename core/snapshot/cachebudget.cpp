#include "core/snapshot/cachebudget.h"

#include "core/base/text.h"

#include <charconv>

namespace truewheel {

namespace {

constexpr uint64_t day = 24 * 3600;

std::optional<uint64_t> parseDays(std::string_view text)
{
    uint64_t days = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), days);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || days > 100'000)
        return std::nullopt;
    return days;
}

std::optional<CacheLimits> parseLimits(std::string_view text, std::optional<uint64_t> (*parse)(std::string_view))
{
    CacheLimits limits;
    for (const std::string_view part : split(text, ',')) {
        if (trimmed(part).empty())
            continue;
        const size_t equals = part.find('=');
        const std::string tool = equals == std::string_view::npos ? std::string() : std::string(trimmed(part.substr(0, equals)));
        const auto value = parse(trimmed(part.substr(equals == std::string_view::npos ? 0 : equals + 1)));
        if (!value || (!tool.empty() && !findCacheTool(tool)))
            return std::nullopt;
        limits[tool] = *value;
    }
    return limits;
}

std::optional<uint64_t> limitOf(const CacheLimits &limits, const std::string &tool)
{
    auto found = limits.find(tool);
    if (found == limits.end())
        found = limits.find({});
    return found == limits.end() ? std::nullopt : std::optional(found->second);
}

// The oldest of what no environment uses, and what all that is too old costs.
std::optional<OverBudget> tooOld(const ScannedCache &scanned, uint64_t days, Timestamp now)
{
    OverBudget over{scanned.cache, BudgetKind::Age, days, 0, 0};
    for (const CachedWheel &wheel : scanned.wheels) {
        const std::optional<Timestamp> used = wheel.linked ? wheel.linked : wheel.fetched;
        if (!used || !wheel.environments || !wheel.environments->empty() || used->seconds > now.seconds)
            continue;
        const uint64_t age = uint64_t(now.seconds - used->seconds) / day;
        if (age <= days)
            continue;
        over.found = std::max(over.found, age);
        over.excess += wheel.size ? wheel.size->reclaimable : 0;
    }
    return over.found > 0 ? std::optional(over) : std::nullopt;
}

} // namespace

std::optional<CacheLimits> parseSizeLimits(std::string_view text)
{
    return parseLimits(text, parseBytes);
}

std::optional<CacheLimits> parseDayLimits(std::string_view text)
{
    return parseLimits(text, parseDays);
}

CacheBudget cacheBudget(std::string_view size, std::string_view age, std::string_view free)
{
    return {parseSizeLimits(size).value_or(CacheLimits()), parseDayLimits(age).value_or(CacheLimits()),
            parseSizeLimits(free).value_or(CacheLimits())};
}

std::vector<OverBudget> overBudget(const CacheScan &scan, const CacheBudget &budget, Timestamp now,
                                   const std::function<Result<uint64_t>(const Path &)> &freeOf)
{
    std::vector<OverBudget> over;
    for (const ScannedCache &scanned : scan.caches) {
        const std::string &tool = scanned.cache.tool;
        if (const auto limit = limitOf(budget.size, tool); limit && scanned.size && scanned.size->disk > *limit)
            over.push_back({scanned.cache, BudgetKind::Size, *limit, scanned.size->disk, scanned.size->disk - *limit});
        if (const auto limit = limitOf(budget.age, tool)) {
            if (const auto old = tooOld(scanned, *limit, now))
                over.push_back(*old);
        }
        if (const auto limit = limitOf(budget.free, tool)) {
            const Result<uint64_t> free = freeOf(scanned.cache.path);
            if (free && *free < *limit)
                over.push_back({scanned.cache, BudgetKind::Free, *limit, *free, *limit - *free});
        }
    }
    return over;
}

std::string toString(BudgetKind kind)
{
    switch (kind) {
    case BudgetKind::Size: return "size";
    case BudgetKind::Age: return "age";
    case BudgetKind::Free: return "free";
    }
    return {};
}

} // namespace truewheel
