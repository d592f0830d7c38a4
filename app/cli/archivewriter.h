#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "core/archives/archive.h"

#include <QJsonObject>

namespace truewheel::cli {

/// An entry of `archives`.
QJsonObject toJson(const Archive &archive);

/// A block of lines: what it is, whom it fits, what its RECORD says, what is wrong; then its files, unless quiet.
void writeArchive(const Archive &archive, const Context &context);

/// A member for a terminal: line by line, control characters but tabs as escapes. False: it is no text.
bool writeText(const std::string &content, const Context &context);

/// Findings when it is hostile or is not as its RECORD says, Incomplete when it could not be read to its end.
Outcome outcomeOf(const Archive &archive);

} // namespace truewheel::cli
