#pragma once
#include "app/cli/context.h"

#include <QJsonObject>
#include <iosfwd>
#include <string>

namespace truewheel::cli {

/// What an action on an environment will do, for people: a block of lines.
void writePlan(const RemovalPlan &plan, const Context &context, std::ostream &out);
void writePlan(const RestorePlan &plan, const Context &context, std::ostream &out);
void writePlan(const EnvironmentRepairPlan &plan, const Context &context, std::ostream &out);
void writePlan(const UpgradePlan &plan, const Context &context, std::ostream &out);
/// The same in the JSON contract (docs/cli.md).
QJsonObject planToJson(const RemovalPlan &plan);
QJsonObject planToJson(const RestorePlan &plan);
QJsonObject planToJson(const EnvironmentRepairPlan &plan);
QJsonObject planToJson(const UpgradePlan &plan);

/// A line of `env restore --list`.
void writeLine(const Restorable &restorable, const Context &context);
QJsonObject toJson(const Restorable &restorable);

/// "place", "kept", "seconds" and "log" of an action; null when it did not run.
void insertReport(QJsonObject &object, const EnvironmentReport *report);
/// On stderr: `done`, or why not.
void tellOutcome(const Path &path, const EnvironmentReport &report, const std::string &done, const Context &context);
/// On stderr: removals that were cut off, and where what is left lies.
void sayInterrupted(const Context &context);

} // namespace truewheel::cli
