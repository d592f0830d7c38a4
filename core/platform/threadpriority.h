#pragma once

namespace truewheel {

/// The calling thread, and every thread that it starts from now on, gives way to those that a person waits for; for good. On Linux (nice(2), which is
/// kept for each thread there); elsewhere nothing.
void giveWay();

} // namespace truewheel
