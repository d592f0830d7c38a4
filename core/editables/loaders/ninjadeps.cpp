#include "core/editables/loaders/ninjadeps.h"

#include "core/base/text.h"

#include <map>
#include <set>

namespace truewheel {

namespace {

constexpr uint64_t logCap = 64 * 1024 * 1024;    // bytes
constexpr uint64_t depfileCap = 4 * 1024 * 1024; // bytes
constexpr std::string_view head = "# ninjadeps\n";
constexpr size_t word = 4; // bytes
constexpr uint32_t depsBit = 0x80000000;

uint32_t wordAt(std::string_view bytes, size_t at)
{
    uint32_t value = 0;
    for (size_t i = word; i-- > 0;)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

// Records, each behind its size: a path (padded with NULs, then a checksum; its number is how many came before), or, with the
// high bit set, an output, its time and its inputs by number, which replace those of an earlier record.
Result<std::vector<std::string>> ninjaInputs(const FileSystem &fs, const Path &buildDirectory)
{
    const Path file = buildDirectory / ".ninja_deps";
    const Result<std::string> log = fs.read(file, logCap);
    if (!log)
        return tl::unexpected(log.error());
    const std::string_view bytes = *log;
    const bool hasHead = bytes.starts_with(head) && bytes.size() >= head.size() + word;
    const uint32_t version = hasHead ? wordAt(bytes, head.size()) : 0;
    if (version != 3 && version != 4)
        return failure(ErrorCode::Malformed, pathBytes(file), "no deps log of ninja");
    const size_t inputsAt = version == 3 ? 2 * word : 3 * word; // behind the output and its time
    std::vector<std::string_view> paths;
    std::map<uint32_t, std::string_view> inputsOf;
    for (size_t at = head.size() + word; at + word <= bytes.size();) {
        const uint32_t size = wordAt(bytes, at) & ~depsBit;
        const bool isDeps = (wordAt(bytes, at) & depsBit) != 0;
        at += word;
        if (size > bytes.size() - at || size % word != 0 || size < (isDeps ? inputsAt : word))
            break;
        const std::string_view record = bytes.substr(at, size);
        at += size;
        if (isDeps) {
            inputsOf[wordAt(record, 0)] = record.substr(inputsAt);
            continue;
        }
        std::string_view path = record.substr(0, size - word);
        path = path.substr(0, path.find_last_not_of('\0') + 1);
        paths.push_back(path);
    }
    std::set<std::string_view> inputs;
    for (const auto &[output, numbers] : inputsOf) {
        for (size_t at = 0; at < numbers.size(); at += word) {
            if (const uint32_t number = wordAt(numbers, at); number < paths.size())
                inputs.insert(paths[number]);
        }
    }
    return std::vector<std::string>(inputs.begin(), inputs.end());
}

std::vector<std::string> depfileInputs(const FileSystem &fs, const Path &buildDirectory, std::string_view ninjaFile)
{
    constexpr std::string_view ending = ".dep";
    std::vector<std::string> inputs;
    std::set<std::string_view> rules; // that leave OUTPUT.dep
    std::string_view rule;
    for (const std::string_view line : splitLines(ninjaFile)) {
        const size_t colon = line.find(": ");
        if (line.starts_with("rule "))
            rule = line.substr(5);
        else if (trimmed(line) == "depfile = $out.dep")
            rules.insert(rule);
        if (!line.starts_with("build ") || colon == std::string_view::npos)
            continue;
        const std::string_view used = line.substr(colon + 2);
        if (!rules.contains(used.substr(0, used.find(' '))))
            continue;
        const std::string_view outputs = line.substr(6, colon - 6);
        const std::string name = std::string(outputs.substr(0, outputs.find(' '))) + std::string(ending);
        const Result<std::string> text = fs.read(cleanAbsolute(pathFromBytes(name), buildDirectory), depfileCap);
        for (const std::string_view part : text ? splitLines(*text) : std::vector<std::string_view>()) {
            for (const std::string_view input : split(part, ' ')) {
                if (!input.empty() && input != "\\" && !input.ends_with(':'))
                    inputs.emplace_back(input);
            }
        }
    }
    return inputs;
}

} // namespace truewheel
