#pragma once
#ifndef _WIN32

#include <vector>

namespace truewheel {

/// Ends a process group when the process that started it has died without ending it itself (SIGKILL, a crash): a small process of
/// its own that waits for that. It keeps the file locks of its maker until the group is gone. Who left the group is not seen.
class ProcessGuard
{
public:
    /// `notItsOwn` are descriptors that it must not hold open. Without a process to spare there is no guard, and that is no error.
    ProcessGuard(int group, const std::vector<int> &notItsOwn);
    /// Nothing is signalled: the maker lives and has ended the group.
    ~ProcessGuard();
    ProcessGuard(const ProcessGuard &) = delete;
    ProcessGuard &operator=(const ProcessGuard &) = delete;

private:
    int m_process = -1;
    int m_life = -1; // the writing end of a pipe that only the maker holds
};

} // namespace truewheel

#endif
