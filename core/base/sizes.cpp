#include "core/base/sizes.h"

#include "core/base/text.h"

#include <string>

namespace truewheel {

std::optional<uint64_t> parseBytes(std::string_view text)
{
    text = trimmed(text);
    constexpr double tooMany = 1e15;
    double number = 0;
    double unitOfDigit = 0; // behind the point
    bool hasDigit = false;
    size_t at = 0;
    for (; at < text.size() && number < tooMany; ++at) {
        const char c = text[at];
        if (c == '.' && unitOfDigit == 0) {
            unitOfDigit = 1;
        } else if (c >= '0' && c <= '9') {
            hasDigit = true;
            unitOfDigit /= 10;
            number = unitOfDigit > 0 ? number + (c - '0') * unitOfDigit : number * 10 + (c - '0');
        } else {
            break;
        }
    }
    std::string unit = toLower(trimmed(text.substr(at)));
    if (unit == "bytes" || unit == "byte" || unit == "b")
        unit.clear();
    for (const std::string_view ending : {"ib", "b"}) {
        if (unit.size() == ending.size() + 1 && unit.ends_with(ending))
            unit.resize(1);
    }
    const size_t power = unit.empty() ? 0 : std::string_view("kmgt").find(unit) + 1;
    if (!hasDigit || number >= tooMany || unit.size() > 1 || (!unit.empty() && power == 0))
        return std::nullopt;
    for (size_t i = 0; i < power; ++i)
        number *= 1024;
    return uint64_t(number);
}

} // namespace truewheel
