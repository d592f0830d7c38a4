#pragma once
#include "app/cli/context.h"
#include "core/packageindex/asker.h"

#include <QJsonArray>
#include <QJsonObject>

namespace truewheel::cli {

/// What makes `index outdated` and `index advisories` end with 1.
bool isFinding(const PackageAnswer &package);

/// `packages` (the findings), `oldest` and `offline` of the contract (docs/cli.md).
void insertAnswers(QJsonObject &document, const IndexReport &report);
QJsonArray genuineToJson(const IndexPlan &plan, const GenuineReport &report);

/// Text for people: a block for each environment with findings, and a closing sentence.
void writeAnswers(Context &context, const IndexReport &report, const IndexWish &wish);
void writeGenuine(Context &context, const IndexPlan &plan, const GenuineReport &report);

} // namespace truewheel::cli
