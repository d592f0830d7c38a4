#include "core/base/timestamp.h"

#include <chrono>
#include <cstdio>

namespace truewheel {

std::string toRfc3339(Timestamp time)
{
    using namespace std::chrono;
    const sys_seconds moment{seconds(time.seconds)};
    const sys_days day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss clock{moment - day};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                  int(clock.hours().count()), int(clock.minutes().count()), int(clock.seconds().count()));
    return text;
}

} // namespace truewheel
