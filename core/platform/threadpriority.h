#pragma once
#include <functional>

namespace truewheel {

/// Runs `work` on a thread of its own that gives way to those that a person waits for, as does every thread that it starts, and waits for its
/// end. The calling thread stays as it was: it may have a build to run next. On Linux (nice(2), which is kept for each thread there);
/// elsewhere nothing gives way.
void runGivingWay(const std::function<void()> &work);

} // namespace truewheel
