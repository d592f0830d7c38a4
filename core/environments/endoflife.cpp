#include "core/environments/health.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace truewheel {

namespace {

struct Branch {
    int major;
    int minor;
    const char *day;
};

// The status page of the branches in Python's developer's guide, as of 2026-11. Days that lie ahead are the plan of that time.
constexpr std::array branches = {
    Branch{2, 6, "2013-10-29"},  Branch{2, 7, "2020-01-01"},  Branch{3, 0, "2009-06-27"},  Branch{3, 1, "2012-04-09"},
    Branch{3, 2, "2016-02-20"},  Branch{3, 3, "2017-09-29"},  Branch{3, 4, "2019-03-18"},  Branch{3, 5, "2020-09-30"},
    Branch{3, 6, "2021-12-23"},  Branch{3, 7, "2023-06-27"},  Branch{3, 8, "2024-10-07"},  Branch{3, 9, "2025-10-31"},
    Branch{3, 10, "2026-10-31"}, Branch{3, 11, "2027-10-31"}, Branch{3, 12, "2028-10-31"}, Branch{3, 13, "2029-10-31"},
    Branch{3, 14, "2030-10-31"},
};

int64_t endOfDay(const std::string &day)
{
    using namespace std::chrono;
    const year_month_day date{year(std::stoi(day.substr(0, 4))), month(unsigned(std::stoi(day.substr(5, 2)))),
                              std::chrono::day(unsigned(std::stoi(day.substr(8, 2))))};
    return duration_cast<seconds>((sys_days(date) + days(1)).time_since_epoch()).count();
}

} // namespace

std::optional<EndOfLife> endOfLifeOf(int major, int minor)
{
    const auto found = std::find_if(branches.begin(), branches.end(),
                                    [&](const Branch &b) { return b.major == major && b.minor == minor; });
    if (found == branches.end())
        return std::nullopt;
    return EndOfLife{major, minor, found->day, endOfDay(found->day)};
}

} // namespace truewheel
