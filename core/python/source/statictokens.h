#pragma once
#include "core/python/source/lexer.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace truewheel {

/// The index of the first token at depth 0 that fits, from `at`; the size when there is none before a bracket closes that was
/// not opened behind `at`.
std::size_t findAtDepth0(std::span<const Token> tokens, std::size_t at, const std::function<bool(const Token &)> &fits);

/// The same for one operator of one character.
std::size_t findAtDepth0(std::span<const Token> tokens, std::size_t at, char oneCharacterOperator);

/// The parts between the separators at depth 0; one empty part for no tokens.
std::vector<std::span<const Token>> splitAtDepth0(std::span<const Token> tokens, char separator);

/// The index of the bracket that closes the one at `open`; the size when there is none.
std::size_t closingBracket(std::span<const Token> tokens, std::size_t open);

} // namespace truewheel
