#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

bool isValidUtf8(std::string_view bytes);

/// Every byte sequence that is not UTF-8 is replaced by U+FFFD.
std::string toValidUtf8(std::string_view bytes);

/// Text from a stranger made safe for a terminal or a label: valid UTF-8, control and bidirectional formatting
/// characters shown as escapes (`\x1b`, `\u202e`). Newlines and tabs are escaped too.
std::string displayText(std::string_view bytes);

/// Quoted for a POSIX shell; control characters as `$'…'`, so that a copied command cannot run what it carries.
std::string shellQuote(std::string_view word);
std::string shellQuote(const std::vector<std::string> &words);

std::string_view trimmed(std::string_view text);
std::string toLower(std::string_view text); ///< ASCII only
std::vector<std::string_view> split(std::string_view text, char separator);
/// Lines without their ends; `\n`, `\r\n` and `\r` end a line.
std::vector<std::string_view> splitLines(std::string_view text);
std::string join(const std::vector<std::string> &parts, std::string_view separator);
std::string replaced(std::string text, std::string_view from, std::string_view to);

/// A distribution name as PEP 503 compares it: lower case, runs of `-_.` as one `-`.
std::string normalizedName(std::string_view name);

std::string toBase64(std::string_view bytes);

/// Every byte but letters, digits and those of `kept` as `%XX`.
std::string percentEncoded(std::string_view bytes, std::string_view kept);

/// `%XX` decoded; a malformed escape stays as it is.
std::string percentDecoded(std::string_view text);

} // namespace truewheel
