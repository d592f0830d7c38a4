#pragma once
#include "core/archives/openedarchive.h"

namespace truewheel {

/// Compares every member with RECORD (PEP 376, 427 and 627), which is the member `record`. Errors: Cancelled.
Result<RecordCheck> checkRecord(const OpenedArchive &archive, size_t record, JobContext &job);

} // namespace truewheel
