#include "core/python/gitrefs.h"
#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr uint64_t refCap = 64 * 1024;           // bytes
constexpr uint64_t packedCap = 64 * 1024 * 1024; // bytes
constexpr int deepestTag = 32;
constexpr std::string_view tagPrefix = "refs/tags/";

using References = std::map<std::string, std::string>;

bool isCommit(std::string_view text)
{
    return text.size() == 40
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); });
}

// The text of a small file without the blanks around it; empty when it is not there.
Result<std::string> textOf(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.read(file, refCap);
    if (!text && isAbsence(text.error()))
        return std::string();
    if (!text)
        return tl::unexpected(text.error());
    return std::string(trimmed(*text));
}

// `<commit> <name>` a line; `#` and `^` (what an annotated tag leads to) start others.
Result<References> packedReferences(const FileSystem &fs, const GitWorkTree &tree)
{
    References references;
    const Result<std::string> text = fs.read(tree.commonDirectory / "packed-refs", packedCap);
    if (!text && isAbsence(text.error()))
        return references;
    if (!text)
        return tl::unexpected(text.error());
    for (const std::string_view raw : splitLines(*text)) {
        const std::string_view line = trimmed(raw);
        const size_t blank = line.find(' ');
        if (blank != std::string_view::npos && isCommit(line.substr(0, blank)))
            references.insert_or_assign(std::string(line.substr(blank + 1)), std::string(line.substr(0, blank)));
    }
    return references;
}

Result<void> addLooseTags(const FileSystem &fs, const Path &directory, const std::string &prefix, int depth, References &tags)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(directory);
    if (!entries && isAbsence(entries.error()))
        return {};
    if (!entries)
        return tl::unexpected(entries.error());
    for (const DirectoryEntry &entry : *entries) {
        const Path path = directory / pathFromBytes(entry.name);
        if (entry.type == FileType::Directory && depth < deepestTag) {
            if (const Result<void> added = addLooseTags(fs, path, prefix + entry.name + '/', depth + 1, tags); !added)
                return added;
        } else if (entry.type == FileType::Regular) {
            const Result<std::string> commit = textOf(fs, path);
            if (!commit)
                return tl::unexpected(commit.error());
            if (!isCommit(*commit))
                return failure(ErrorCode::Malformed, pathBytes(path), "not 40 hexadecimal digits");
            tags.insert_or_assign(prefix + entry.name, *commit);
        }
    }
    return {};
}

} // namespace

Result<std::optional<std::string>> headCommit(const FileSystem &fs, const GitWorkTree &tree, GitRefs refs)
{
    const Result<std::string> head = textOf(fs, tree.gitDirectory / "HEAD");
    if (!head)
        return tl::unexpected(head.error());
    constexpr std::string_view key = "ref:";
    if (!head->starts_with(key))
        return isCommit(*head) ? std::optional(*head) : std::nullopt;
    const std::string name(trimmed(std::string_view(*head).substr(key.size())));
    std::vector<Path> places = {tree.gitDirectory};
    if (refs == GitRefs::All)
        places.push_back(tree.commonDirectory);
    for (const Path &place : places) {
        const Result<std::string> commit = textOf(fs, place / pathFromBytes(name));
        if (!commit)
            return tl::unexpected(commit.error());
        if (!commit->empty())
            return isCommit(*commit) ? std::optional(*commit) : std::nullopt;
    }
    if (refs == GitRefs::Loose)
        return std::nullopt;
    const Result<References> packed = packedReferences(fs, tree);
    if (!packed)
        return tl::unexpected(packed.error());
    const auto found = packed->find(name);
    return found == packed->end() ? std::nullopt : std::optional(found->second);
}

Result<std::map<std::string, std::string>> gitTags(const FileSystem &fs, const GitWorkTree &tree, GitRefs refs)
{
    References tags;
    if (refs == GitRefs::All) {
        const Result<References> packed = packedReferences(fs, tree);
        if (!packed)
            return tl::unexpected(packed.error());
        for (const auto &[name, commit] : *packed) {
            if (name.starts_with(tagPrefix))
                tags.insert_or_assign(name.substr(tagPrefix.size()), commit);
        }
    }
    if (const Result<void> added = addLooseTags(fs, tree.commonDirectory / "refs" / "tags", {}, 0, tags); !added)
        return tl::unexpected(added.error());
    return tags;
}

} // namespace truewheel
