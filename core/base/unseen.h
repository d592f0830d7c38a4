#pragma once

namespace truewheel {

/// What a screen obeys or leaves out: control characters, and the characters of Unicode that turn the direction, end a line, join, or take no
/// room. No name needs them, and two names may differ by nothing else.
bool isUnseen(char32_t c);

} // namespace truewheel
