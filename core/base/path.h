#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace truewheel {

/// Paths keep their bytes (on Unix); text for people is made by displayPath().
using Path = std::filesystem::path;

/// The bytes of a path: native on Unix, UTF-8 with forward slashes on Windows.
std::string pathBytes(const Path &path);

/// The path for bytes as they stand in a file (`.pth`, RECORD, a decoded file URL).
Path pathFromBytes(std::string_view bytes);

/// UTF-8 for people and JSON: bytes that are not UTF-8 become U+FFFD. Control characters stay; see displayText().
std::string displayPath(const Path &path);

/// True when displayPath() lost something, so that JSON must carry `pathBytes` too.
bool isLossyPath(const Path &path);

/// The characters of a path that RFC 3986 reserves for no other use in a URL.
constexpr std::string_view unreservedInUrls = "/-._~:";

/// The `file:` URL of an absolute path; every byte but letters, digits and `kept` is percent-encoded.
std::string fileUrl(const Path &path, std::string_view kept = unreservedInUrls);

/// `path` made absolute against `base` and normalised lexically: `..` and `.` removed, no trailing slash. Follows no link.
Path cleanAbsolute(const Path &path, const Path &base);

/// True when `path` is `ancestor` or lies below it. Lexical; both must be clean and absolute.
bool isAtOrBelow(const Path &path, const Path &ancestor);

} // namespace truewheel
