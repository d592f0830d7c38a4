#pragma once
#include "app/cli/report.h"

#include <iosfwd>

namespace truewheel::cli {

/// SARIF 2.1.0: a result for each finding that was not accepted, located at the file that should be there. What could not
/// be read is a notification of the run.
void writeSarif(const Report &report, std::ostream &out);

} // namespace truewheel::cli
