#include "core/base/said.h"

namespace truewheel {

Said::Said(const char *sentence, std::vector<Said> all)
    : pattern(sentence)
    , subjects(std::move(all))
{
    for (const char *at = sentence; *at != '\0'; ++at) {
        const size_t number = at[0] == '%' && at[1] >= '1' && at[1] <= '9' ? size_t(at[1] - '1') : subjects.size();
        if (number >= subjects.size()) {
            push_back(*at);
            continue;
        }
        append(subjects[number]);
        ++at;
    }
}

} // namespace truewheel
