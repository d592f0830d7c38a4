#include "core/packageindex/html.h"

#include "core/base/text.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace truewheel {

namespace {

constexpr size_t attributeCap = 32; // of one tag
constexpr std::string_view blanks = " \t\r\n\f";

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

size_t skipBlanks(std::string_view text, size_t at)
{
    return std::min(text.find_first_not_of(blanks, at), text.size());
}

// The value after "=", quoted or not; `at` is left behind it.
std::string takeValue(std::string_view text, size_t &at)
{
    at = skipBlanks(text, at);
    if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
        const size_t end = std::min(text.find(text[at], at + 1), text.size());
        const std::string_view value = text.substr(at + 1, end - at - 1);
        at = std::min(end + 1, text.size());
        return withoutCharacterReferences(value);
    }
    const size_t end = std::min(text.find_first_of(" \t\r\n\f>", at), text.size());
    const std::string_view value = text.substr(at, end - at);
    at = end;
    return withoutCharacterReferences(value);
}

// The attributes from `at` on; returns the place behind ">".
size_t takeAttributes(std::string_view text, size_t at, HtmlTag &tag)
{
    for (;;) {
        at = std::min(text.find_first_not_of(" \t\r\n\f/", at), text.size());
        if (at == text.size())
            return at;
        if (text[at] == '>')
            return at + 1;
        const size_t end = std::min(text.find_first_of(" \t\r\n\f/>=", at + 1), text.size());
        const std::string name = toLower(text.substr(at, end - at));
        at = skipBlanks(text, end);
        std::string value;
        if (at < text.size() && text[at] == '=')
            value = takeValue(text, ++at);
        if (tag.attributes.size() < attributeCap)
            tag.attributes.emplace_back(name, std::move(value));
    }
}

struct Reference {
    std::string_view name;
    char character;
};
constexpr std::array references = {Reference{"amp", '&'}, Reference{"lt", '<'}, Reference{"gt", '>'}, Reference{"quot", '"'},
                                   Reference{"apos", '\''}};

std::optional<std::string> referenced(std::string_view name)
{
    for (const Reference &known : references) {
        if (name == known.name)
            return std::string(1, known.character);
    }
    if (!name.starts_with('#') || name.size() < 2)
        return std::nullopt;
    const bool isHexadecimal = name[1] == 'x' || name[1] == 'X';
    const std::string_view number = name.substr(isHexadecimal ? 2 : 1);
    uint32_t code = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), code, isHexadecimal ? 16 : 10);
    if (error != std::errc() || end != number.data() + number.size() || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return std::nullopt;
    const auto character = char32_t(code);
    return QString::fromUcs4(&character, 1).toStdString();
}

} // namespace

std::optional<std::string> HtmlTag::attribute(std::string_view wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return std::nullopt;
}

void forEachHtmlTag(std::string_view text, const std::function<void(const HtmlTag &)> &tag)
{
    size_t at = text.find('<');
    while (at != std::string_view::npos && at + 1 < text.size()) {
        if (text.substr(at).starts_with("<!--")) {
            const size_t end = text.find("-->", at + 4);
            at = end == std::string_view::npos ? end : text.find('<', end);
            continue;
        }
        if (!isLetter(text[at + 1])) {
            at = text.find('<', at + 1);
            continue;
        }
        HtmlTag found;
        const size_t end = std::min(text.find_first_of(" \t\r\n\f/>", at), text.size());
        found.name = toLower(text.substr(at + 1, end - at - 1));
        const size_t behind = takeAttributes(text, end, found);
        tag(found);
        at = text.find('<', behind);
    }
}

std::string withoutCharacterReferences(std::string_view text)
{
    constexpr size_t longest = 12;
    std::string out;
    size_t done = 0;
    for (size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const size_t end = text.find(';', at);
        if (end == std::string_view::npos || end - at > longest)
            continue;
        if (const std::optional<std::string> character = referenced(text.substr(at + 1, end - at - 1))) {
            out += text.substr(done, at - done);
            out += *character;
            done = end + 1;
            at = end;
        }
    }
    return out += text.substr(done);
}

} // namespace truewheel
