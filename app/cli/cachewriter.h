#pragma once
#include "app/cli/context.h"
#include "core/snapshot/cachescan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <iosfwd>

namespace truewheel::cli {

/// `caches` of the contract: one row for each cache, with what adds up in it.
QJsonArray cachesToJson(const CacheScan &scan);
QJsonArray wheelsToJson(const CacheScan &scan);
QJsonArray staleToJson(const CacheScan &scan);

QJsonArray overBudgetToJson(const std::vector<OverBudget> &over);
/// Of the caches that were measured.
std::vector<OverBudget> overBudgetOf(const CacheScan &scan, const Context &context);
/// A line for each, with what to do about it.
void writeOverBudget(const std::vector<OverBudget> &over, const Context &context);

/// A line for each wheel, under the cache that holds it.
void writeWheels(const CacheScan &scan, const Context &context);
/// A block for each wheel, with all that the cache tells of it.
void writeWheelDetails(const CacheScan &scan, const Context &context);
/// A block for each stale entry, the armed traps first.
void writeStale(const CacheScan &scan, const Context &context);

} // namespace truewheel::cli
