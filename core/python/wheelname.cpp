#include "core/python/wheelname.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace truewheel {

namespace {

constexpr size_t tagCap = 1024;

bool isTagWord(std::string_view word)
{
    const auto fits = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    return !word.empty() && std::all_of(word.begin(), word.end(), fits);
}

bool startsWithDigit(std::string_view text)
{
    return !text.empty() && std::isdigit(static_cast<unsigned char>(text.front()));
}

Result<std::vector<WheelTag>> expanded(std::string_view python, std::string_view abi, std::string_view platform, const std::string &subject)
{
    std::vector<WheelTag> tags;
    for (const std::string_view p : split(python, '.')) {
        for (const std::string_view a : split(abi, '.')) {
            for (const std::string_view f : split(platform, '.')) {
                if (!isTagWord(p) || !isTagWord(a) || !isTagWord(f))
                    return failure(ErrorCode::Malformed, subject, "not a compatibility tag");
                if (tags.size() == tagCap)
                    return failure(ErrorCode::Malformed, subject, "too many tags");
                tags.push_back({std::string(p), std::string(a), std::string(f)});
            }
        }
    }
    return tags;
}

Machine machineOf(std::string_view word)
{
    struct Row {
        std::string_view word;
        Machine machine;
    };
    static constexpr std::array rows = {
        Row{"x86_64", Machine::X86_64},   Row{"amd64", Machine::X86_64},
        Row{"i686", Machine::X86},        Row{"i386", Machine::X86},
        Row{"aarch64", Machine::Arm64},   Row{"arm64", Machine::Arm64},
        Row{"armv7l", Machine::Arm},      Row{"armv6l", Machine::Arm},
        Row{"arm32", Machine::Arm},       Row{"ppc64le", Machine::Ppc64Le},
        Row{"ppc64", Machine::Ppc64},     Row{"s390x", Machine::S390x},
        Row{"riscv64", Machine::RiscV64}, Row{"loongarch64", Machine::LoongArch64},
    };
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.word == word; });
    return found == rows.end() ? Machine::Unknown : found->machine;
}

// "2_17_x86_64": two numbers, then the machine.
bool takeVersion(std::string_view rest, PlatformTag &tag)
{
    for (int *number : {&tag.major, &tag.minor}) {
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), *number);
        if (error != std::errc() || *number < 0 || end == rest.data() + rest.size() || *end != '_')
            return false;
        rest.remove_prefix(size_t(end - rest.data()) + 1);
    }
    tag.machine = machineOf(rest);
    return true;
}

} // namespace

Result<WheelName> parseWheelName(std::string_view fileName)
{
    const std::string subject(fileName);
    fileName = fileName.substr(fileName.find_last_of("/\\") + 1);
    if (fileName.ends_with(".whl"))
        fileName.remove_suffix(4);
    const std::vector<std::string_view> parts = split(fileName, '-');
    if (parts.size() != 5 && parts.size() != 6)
        return failure(ErrorCode::Malformed, subject, "not name-version[-build]-python-abi-platform");
    WheelName wheel;
    wheel.name = parts[0];
    wheel.version = parts[1];
    if (parts.size() == 6)
        wheel.build = parts[2];
    if (wheel.name.empty() || wheel.version.empty() || (parts.size() == 6 && !startsWithDigit(wheel.build)))
        return failure(ErrorCode::Malformed, subject, "not name-version[-build]-python-abi-platform");
    const size_t first = parts.size() - 3;
    Result<std::vector<WheelTag>> tags = expanded(parts[first], parts[first + 1], parts[first + 2], subject);
    if (!tags)
        return tl::unexpected(tags.error());
    wheel.tags = std::move(*tags);
    return wheel;
}

Result<std::vector<WheelTag>> parseWheelTags(std::string_view text)
{
    const std::vector<std::string_view> parts = split(trimmed(text), '-');
    if (parts.size() != 3)
        return failure(ErrorCode::Malformed, std::string(text), "not python-abi-platform");
    return expanded(parts[0], parts[1], parts[2], std::string(text));
}

std::optional<PlatformTag> parsePlatformTag(std::string_view platform)
{
    struct Row {
        std::string_view prefix;
        PlatformTag tag;
    };
    static const std::array rows = {
        Row{"manylinux1_", {Os::Linux, Machine::Unknown, "glibc", 2, 5}},
        Row{"manylinux2010_", {Os::Linux, Machine::Unknown, "glibc", 2, 12}},
        Row{"manylinux2014_", {Os::Linux, Machine::Unknown, "glibc", 2, 17}},
        Row{"linux_", {Os::Linux, Machine::Unknown, "", 0, 0}},
        Row{"win_", {Os::Windows, Machine::Unknown, "", 0, 0}},
    };
    if (platform == "win32")
        return PlatformTag{Os::Windows, Machine::X86, "", 0, 0};
    for (const Row &row : rows) {
        if (!platform.starts_with(row.prefix))
            continue;
        PlatformTag tag = row.tag;
        tag.machine = machineOf(platform.substr(row.prefix.size()));
        return tag;
    }
    PlatformTag tag;
    if (platform.starts_with("manylinux_")) {
        tag.libc = "glibc";
        platform.remove_prefix(10);
    } else if (platform.starts_with("musllinux_")) {
        tag.libc = "musl";
        platform.remove_prefix(10);
    } else if (platform.starts_with("macosx_")) {
        tag.os = Os::MacOs;
        platform.remove_prefix(7);
    } else {
        return std::nullopt;
    }
    return takeVersion(platform, tag) ? std::optional(tag) : std::nullopt;
}

} // namespace truewheel
