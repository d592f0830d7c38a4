#pragma once
#include "app/cli/report.h"

#include <iosfwd>

namespace truewheel::cli {

/// JUnit XML: a test case for each editable link. Broken is a failure, unknown an error; suspect is a failure when `strict`.
/// What could not be read is an error of a test case of its own.
void writeJUnit(const Report &report, bool strict, std::ostream &out);

} // namespace truewheel::cli
