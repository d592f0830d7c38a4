#include "core/python/gitindex.h"
#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr uint64_t smallFileCap = 1024 * 1024; // `.git` files, commondir, config
constexpr int mostLevels = 512;

uint32_t bigEndian(std::string_view bytes, size_t at, size_t width = 4)
{
    uint32_t value = 0;
    for (size_t i = 0; i < width; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

// The path in a one-line file, relative to `base`; empty when there is none.
Path pathIn(std::string_view text, const Path &base)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    if (text.empty() || text.find('\0') != std::string_view::npos)
        return {};
    return cleanAbsolute(pathFromBytes(text), base);
}

Result<GitWorkTree> workTreeOfFile(const Path &root, const FileSystem &fs)
{
    constexpr std::string_view key = "gitdir: ";
    const Path file = root / ".git";
    const Result<std::string> text = fs.read(file, smallFileCap);
    if (!text)
        return tl::unexpected(text.error());
    const Path directory = text->starts_with(key) ? pathIn(std::string_view(*text).substr(key.size()), root) : Path();
    if (directory.empty())
        return failure(ErrorCode::Malformed, pathBytes(file), "no 'gitdir: '");
    GitWorkTree tree = {root, directory, directory};
    const Result<std::string> common = fs.read(directory / "commondir", smallFileCap);
    if (common) {
        tree.commonDirectory = pathIn(*common, directory);
        if (tree.commonDirectory.empty())
            return failure(ErrorCode::Malformed, pathBytes(directory / "commondir"), "no path");
    } else if (!isAbsence(common.error())) {
        return tl::unexpected(common.error());
    }
    return tree;
}

// `[extensions] objectFormat = sha256` of the repository's configuration.
Result<size_t> hashBytesOf(const FileSystem &fs, const Path &commonDirectory)
{
    const Result<std::string> config = fs.read(commonDirectory / "config", smallFileCap);
    if (!config && isAbsence(config.error()))
        return size_t(20);
    if (!config)
        return tl::unexpected(config.error());
    bool inSection = false;
    for (const std::string_view raw : splitLines(*config)) {
        const std::string line = toLower(trimmed(raw));
        if (line.starts_with('['))
            inSection = line.starts_with("[extensions]");
        const size_t equals = line.find('=');
        if (inSection && equals != std::string::npos && trimmed(std::string_view(line).substr(0, equals)) == "objectformat")
            return trimmed(std::string_view(line).substr(equals + 1)) == "sha256" ? size_t(32) : size_t(20);
    }
    return size_t(20);
}

// Walks the entries and extensions of an index file.
class IndexParser
{
public:
    IndexParser(std::string_view bytes, size_t hashBytes)
        : m_bytes(bytes)
        , m_hashBytes(hashBytes)
    {
    }

    ErrorCode code = ErrorCode::Malformed;
    std::string problem;
    std::vector<std::string> paths;
    std::vector<std::string> folded;

    bool parse()
    {
        constexpr size_t headerBytes = 12;
        if (m_bytes.size() < headerBytes + m_hashBytes || !m_bytes.starts_with("DIRC"))
            return fail("not an index");
        m_end = m_bytes.size() - m_hashBytes;
        m_version = bigEndian(m_bytes, 4);
        if (m_version < 2 || m_version > 4)
            return fail("index version " + std::to_string(m_version), ErrorCode::Unsupported);
        const uint32_t count = bigEndian(m_bytes, 8);
        if (count > m_end / fixedBytes())
            return fail("more entries than fit");
        m_at = headerBytes;
        for (uint32_t i = 0; i < count; ++i) {
            if (!takeEntry())
                return fail("entry " + std::to_string(i) + " is cut off");
        }
        return takeExtensions();
    }

private:
    size_t fixedBytes() const { return 40 + m_hashBytes + 2; } // times, device, mode, owner, size; hash; flags

    bool fail(std::string text, ErrorCode why = ErrorCode::Malformed)
    {
        problem = std::move(text);
        code = why;
        return false;
    }

    bool takeEntry()
    {
        const size_t start = m_at;
        if (m_end - m_at < fixedBytes())
            return false;
        const uint32_t mode = bigEndian(m_bytes, start + 24);
        const uint32_t flags = bigEndian(m_bytes, start + 40 + m_hashBytes, 2);
        m_at += fixedBytes();
        constexpr uint32_t extended = 0x4000;
        if (m_version >= 3 && (flags & extended))
            m_at += 2;
        size_t kept = 0;
        if (m_version == 4 && !takeKept(kept))
            return false;
        const size_t nul = m_bytes.find('\0', m_at);
        if (nul == std::string_view::npos || nul >= m_end)
            return false;
        m_name.resize(kept);
        m_name.append(m_bytes.substr(m_at, nul - m_at));
        m_at = nul + 1;
        if (m_version < 4)
            m_at = start + (nul - start + 8) / 8 * 8;
        if (m_at > m_end)
            return false;
        constexpr uint32_t typeMask = 0170000;
        constexpr uint32_t directory = 0040000;
        ((mode & typeMask) == directory ? folded : paths).push_back(m_name);
        return true;
    }

    // Version 4: how many bytes of the name before are kept.
    bool takeKept(size_t &kept)
    {
        size_t dropped = 0;
        for (int i = 0;; ++i) {
            if (m_at >= m_end || i > 8)
                return false;
            const unsigned char byte = static_cast<unsigned char>(m_bytes[m_at++]);
            dropped = (dropped << 7) + (byte & 0x7F);
            if (!(byte & 0x80))
                break;
            ++dropped;
        }
        if (dropped > m_name.size())
            return false;
        kept = m_name.size() - dropped;
        return true;
    }

    bool takeExtensions()
    {
        while (m_end - m_at >= 8) {
            const std::string_view name = m_bytes.substr(m_at, 4);
            const size_t size = bigEndian(m_bytes, m_at + 4);
            m_at += 8;
            if (size > m_end - m_at)
                return fail("an extension is cut off");
            const std::string_view content = m_bytes.substr(m_at, size);
            m_at += size;
            const std::string_view base = content.substr(0, m_hashBytes);
            if (name == "link" && base.find_first_not_of('\0') != std::string_view::npos)
                return fail("a split index", ErrorCode::Unsupported);
            const bool isOptional = name[0] >= 'A' && name[0] <= 'Z';
            if (!isOptional && name != "link" && name != "sdir")
                return fail("an index extension that is not known", ErrorCode::Unsupported);
        }
        return true;
    }

    std::string_view m_bytes;
    size_t m_hashBytes;
    size_t m_at = 0;
    size_t m_end = 0; // of entries and extensions: the file's own hash follows
    uint32_t m_version = 0;
    std::string m_name;
};

} // namespace

Result<std::optional<GitWorkTree>> findGitWorkTree(const Path &path, const FileSystem &fs)
{
    Path at = path;
    for (int level = 0; level < mostLevels; ++level) {
        const Result<FileStatus> found = fs.status(at / ".git");
        if (!found && !isAbsence(found.error()))
            return tl::unexpected(found.error());
        if (found && found->type == FileType::Regular)
            return workTreeOfFile(at, fs).map([](GitWorkTree tree) { return std::optional(std::move(tree)); });
        if (found && found->type == FileType::Directory && fs.linkStatus(at / ".git" / "HEAD"))
            return GitWorkTree{at, at / ".git", at / ".git"};
        const Path parent = at.parent_path();
        if (parent == at || parent.empty())
            break;
        at = parent;
    }
    return std::nullopt;
}

Result<GitIndex> GitIndex::parse(std::string_view bytes, const std::string &subject, size_t hashBytes)
{
    if (bytes.size() > gitIndexCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(bytes.size()) + " bytes");
    IndexParser parser(bytes, hashBytes);
    if (!parser.parse())
        return failure(parser.code, subject, parser.problem);
    GitIndex index;
    index.m_paths = std::move(parser.paths);
    index.m_folded = std::move(parser.folded);
    std::sort(index.m_paths.begin(), index.m_paths.end());
    std::sort(index.m_folded.begin(), index.m_folded.end());
    return index;
}

bool GitIndex::isFolded(std::string_view path) const
{
    return std::any_of(m_folded.begin(), m_folded.end(), [&](const std::string &folded) { return path.starts_with(folded); });
}

Tracked GitIndex::isTracked(std::string_view path) const
{
    if (std::binary_search(m_paths.begin(), m_paths.end(), path, std::less<>()))
        return Tracked::Yes;
    return isFolded(path) ? Tracked::Unknown : Tracked::No;
}

Tracked GitIndex::isAnythingTrackedBelow(std::string_view directory) const
{
    std::string prefix(directory);
    if (!prefix.empty() && !prefix.ends_with('/'))
        prefix += '/';
    for (const std::vector<std::string> *sorted : {&m_paths, &m_folded}) {
        const auto at = std::lower_bound(sorted->begin(), sorted->end(), prefix);
        if (at != sorted->end() && at->starts_with(prefix))
            return Tracked::Yes;
    }
    return isFolded(prefix) ? Tracked::Unknown : Tracked::No;
}

Result<GitIndex> readGitIndex(const FileSystem &fs, const GitWorkTree &tree)
{
    const Path file = tree.gitDirectory / "index";
    const Result<std::string> bytes = fs.read(file, gitIndexCap);
    if (!bytes && isAbsence(bytes.error()))
        return GitIndex();
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<size_t> hashBytes = hashBytesOf(fs, tree.commonDirectory);
    if (!hashBytes)
        return tl::unexpected(hashBytes.error());
    return GitIndex::parse(*bytes, pathBytes(file), *hashBytes);
}

} // namespace truewheel
