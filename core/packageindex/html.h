#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// A start tag of an HTML page. Names are lower case; values have their character references replaced.
struct HtmlTag {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;

    /// The first of that name; an attribute without a value is empty.
    std::optional<std::string> attribute(std::string_view name) const;
};

/// Calls `tag` for every start tag outside comments, in order: as much of HTML as pages of links need. Never fails; what is no tag is text.
void forEachHtmlTag(std::string_view text, const std::function<void(const HtmlTag &)> &tag);

/// `&amp;`, `&#62;` and `&#x3e;` as UTF-8; what is no known reference stays as it is.
std::string withoutCharacterReferences(std::string_view text);

} // namespace truewheel
