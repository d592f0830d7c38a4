#include "core/repair/repointing.h"

#include "core/base/text.h"
#include "core/platform/digest.h"
#include "core/python/installed.h"
#include "core/python/record.h"

#include <algorithm>
#include <map>

namespace truewheel {

namespace {

constexpr uint64_t scriptCap = 1024 * 1024;    // bytes; a longer one is a program
constexpr size_t longestInterpreterLine = 127; // bytes; what the oldest kernels take of "#!…"

bool isPartOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80
        || std::string_view("._-+~@").find(c) != std::string_view::npos;
}

// The "#!" line, and the one after it of the form for long addresses: #!/bin/sh, '''exec' PREFIX/bin/python …
size_t headOfScript(std::string_view text)
{
    size_t end = 0;
    for (int line = 0; line < 2 && end != std::string_view::npos; ++line)
        end = text.find('\n', end == 0 ? 0 : end + 1);
    return std::min(end, text.size());
}

std::string mappedScript(const std::string &name, const std::string &text, const TextMap &mapped)
{
    if (text.find('\0') != std::string::npos)
        return text;
    if (name.starts_with("activate") || name.starts_with("deactivate"))
        return mapped(text);
    if (!text.starts_with("#!"))
        return text;
    const size_t head = headOfScript(text);
    return mapped(std::string_view(text).substr(0, head)) + text.substr(head);
}

std::string sha256(std::string_view text)
{
    Digest digest(DigestAlgorithm::Sha256);
    digest.add(text);
    std::string encoded = replaced(replaced(toBase64(digest.finish()), "+", "-"), "/", "_"); // RECORD: URL-safe, without padding
    encoded.erase(std::find(encoded.begin(), encoded.end(), '='), encoded.end());
    return encoded;
}

struct RecordedRow {
    std::string before; // ",sha256=…,size" as the row ends
    std::string after;
};

// The rows of one RECORD that are of a changed file and hold what it was.
Result<void> addRecord(const Path &record, const Path &sitePackages, const std::vector<FileChange> &scripts, const FileSystem &fs,
                       std::vector<FileChange> &changes)
{
    const Result<std::string> text = fs.read(record, recordCap);
    if (!text)
        return isAbsence(text.error()) ? Result<void>() : tl::unexpected(text.error());
    std::map<int, RecordedRow> rows;
    const Result<void> read = forEachRecordRow(*text, pathBytes(record), [&](const RecordRow &row) {
        if (row.path.find("..") == std::string::npos || !row.hash.starts_with("sha256="))
            return;
        const Path file = cleanAbsolute(pathFromBytes(row.path), sitePackages);
        const auto changed = std::find_if(scripts.begin(), scripts.end(), [&](const FileChange &change) { return change.file == file; });
        if (changed != scripts.end() && row.hash == "sha256=" + sha256(changed->before))
            rows[row.line] = {row.hash + "," + std::to_string(changed->before.size()),
                              "sha256=" + sha256(changed->after) + "," + std::to_string(changed->after.size())};
    });
    if (!read || rows.empty())
        return {}; // a RECORD that nobody can read is none of ours to mend
    const Result<FileStatus> status = fs.linkStatus(record);
    if (!status)
        return tl::unexpected(status.error());
    std::string after;
    int line = 0;
    for (size_t begin = 0; begin < text->size();) {
        const size_t end = std::min(text->find('\n', begin), text->size() - 1) + 1;
        std::string own = text->substr(begin, end - begin);
        const auto row = rows.find(++line);
        after += row == rows.end() ? own : replaced(std::move(own), row->second.before, row->second.after);
        begin = end;
    }
    if (after != *text)
        changes.push_back({record, status->identity, *text, std::move(after)});
    return {};
}

Result<void> addChange(const Path &file, const FileSystem &fs, const std::function<std::string(const std::string &)> &mapped,
                       std::vector<FileChange> &changes)
{
    const Result<FileStatus> status = fs.linkStatus(file);
    if (!status || status->type != FileType::Regular || status->size > scriptCap)
        return {};
    const Result<std::string> text = fs.read(file, scriptCap);
    if (!text)
        return tl::unexpected(text.error());
    std::string after = mapped(*text);
    if (after != *text)
        changes.push_back({file, status->identity, *text, std::move(after)});
    return {};
}

} // namespace

std::string repointedText(std::string_view text, const Path &from, const Path &to)
{
    const std::string wanted = pathBytes(from);
    std::string out;
    size_t done = 0;
    for (size_t at = text.find(wanted); at != std::string_view::npos && !wanted.empty(); at = text.find(wanted, at + 1)) {
        const size_t end = at + wanted.size();
        const bool isWhole = (at == 0 || !isPartOfName(text[at - 1])) && (end == text.size() || !isPartOfName(text[end]));
        if (!isWhole || at < done)
            continue;
        out += text.substr(done, at - done);
        out += pathBytes(to);
        done = end;
    }
    out += text.substr(done);
    return out;
}

std::optional<MakeNoteCode> reasonNotToName(const Path &to)
{
    const std::string bytes = pathBytes(to);
    if (!isValidUtf8(bytes) || !std::all_of(bytes.begin(), bytes.end(), [](char c) { return isPartOfName(c) || c == '/'; }))
        return MakeNoteCode::PathIsQuoted;
    if (bytes.size() + std::string_view("#!/bin/python3.13t").size() > longestInterpreterLine)
        return MakeNoteCode::PathTooLong;
    return std::nullopt;
}

Result<std::vector<FileChange>> changesOfPlace(const Environment &environment, const FileSystem &fs, const TextMap &mapped)
{
    std::vector<FileChange> changes;
    const Path scripts = environment.python.parent_path();
    const Result<std::vector<DirectoryEntry>> entries = fs.list(scripts);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const DirectoryEntry &entry : *entries) {
        const auto mapScript = [&](const std::string &text) { return mappedScript(entry.name, text, mapped); };
        if (const Result<void> added = addChange(scripts / pathFromBytes(entry.name), fs, mapScript, changes); !added)
            return tl::unexpected(added.error());
    }
    const std::vector<FileChange> changedScripts = changes;
    if (const Result<void> added = addChange(environment.path / "pyvenv.cfg", fs, mapped, changes); !added)
        return tl::unexpected(added.error());
    for (const Path &sitePackages : environment.sitePackages) {
        const Result<DistributionList> list = listDistributions(sitePackages, fs);
        for (const InstalledDistribution &distribution : list ? list->distributions : std::vector<InstalledDistribution>()) {
            if (distribution.kind != DistributionKind::DistInfo)
                continue;
            const Result<void> added = addRecord(distribution.path / "RECORD", sitePackages, changedScripts, fs, changes);
            if (!added)
                return tl::unexpected(added.error());
        }
    }
    return changes;
}

Result<void> applyChanges(const std::vector<FileChange> &changes, const FileSystem &fs, FileChanger &changer)
{
    for (const FileChange &change : changes) {
        const Result<std::string> now = fs.read(change.file, recordCap);
        if (!now)
            return tl::unexpected(now.error());
        if (*now != change.before)
            return failure(ErrorCode::Refused, pathBytes(change.file), "it has changed since it was looked at");
        if (const Result<void> replaced = changer.replaceFile(change.file, change.identity, change.after); !replaced)
            return replaced;
    }
    return {};
}

} // namespace truewheel
