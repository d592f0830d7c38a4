#include "core/python/installed.h"
#include "core/base/text.h"
#include "core/python/pth.h"

#include <cctype>

namespace truewheel {

namespace {

constexpr std::string_view distInfo = ".dist-info";
constexpr std::string_view eggInfo = ".egg-info";
constexpr std::string_view eggLink = ".egg-link";
constexpr uint64_t eggLinkCap = 64 * 1024;

bool startsWithDigit(std::string_view text)
{
    return !text.empty() && std::isdigit(static_cast<unsigned char>(text.front()));
}

// "foo_bar-1.0" to name and version. Old tools leave hyphens in names, so the version is what follows the last one
// when that starts as a version does.
void splitStem(std::string_view stem, InstalledDistribution &distribution)
{
    size_t hyphen = stem.rfind('-');
    if (hyphen != std::string_view::npos && !startsWithDigit(stem.substr(hyphen + 1)))
        hyphen = stem.find('-');
    distribution.name = stem.substr(0, hyphen);
    if (hyphen != std::string_view::npos)
        distribution.version = stem.substr(hyphen + 1);
}

// Egg directories end in "-py3.11" and sometimes a platform after it.
std::string_view withoutPythonTag(std::string_view stem)
{
    const size_t tag = stem.find("-py");
    return tag != std::string_view::npos && startsWithDigit(stem.substr(tag + 3)) ? stem.substr(0, tag) : stem;
}

ErrorCode wrongType(FileType type)
{
    return type == FileType::Regular ? ErrorCode::NotADirectory : ErrorCode::NotRegular;
}

void addEntry(const DirectoryEntry &entry, const Path &directory, DistributionList &list)
{
    const std::string_view name = entry.name;
    InstalledDistribution found;
    const bool isLink = entry.type == FileType::Link;
    bool fits = isLink;
    if (name.ends_with(distInfo)) {
        found.kind = DistributionKind::DistInfo;
        fits |= entry.type == FileType::Directory;
        splitStem(name.substr(0, name.size() - distInfo.size()), found);
    } else if (name.ends_with(eggInfo)) {
        found.kind = DistributionKind::EggInfo;
        fits |= entry.type == FileType::Directory || entry.type == FileType::Regular;
        splitStem(withoutPythonTag(name.substr(0, name.size() - eggInfo.size())), found);
    } else if (name.ends_with(eggLink)) {
        found.kind = DistributionKind::EggLink;
        fits |= entry.type == FileType::Regular;
        found.name = name.substr(0, name.size() - eggLink.size());
    } else {
        return;
    }
    found.path = directory / pathFromBytes(name);
    if (name.starts_with('~'))
        list.leftovers.push_back(found.path);
    else if (!fits)
        list.unreadable.push_back({wrongType(entry.type), pathBytes(found.path), "not what its name says"});
    else if (found.name.empty())
        list.unreadable.push_back({ErrorCode::Malformed, pathBytes(found.path), "no name before the suffix"});
    else
        list.distributions.push_back(std::move(found));
}

} // namespace

Result<DistributionList> listDistributions(const Path &sitePackages, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(sitePackages);
    if (!entries)
        return tl::unexpected(entries.error());
    DistributionList list;
    for (const DirectoryEntry &entry : *entries) {
        if (isPthName(entry.name))
            list.pthFiles.push_back(sitePackages / pathFromBytes(entry.name));
        else
            addEntry(entry, sitePackages, list);
    }
    return list;
}

Result<CoreMetadata> readMetadata(const FileSystem &fs, const InstalledDistribution &distribution)
{
    switch (distribution.kind) {
    case DistributionKind::DistInfo: return readMetadata(fs, distribution.path / "METADATA");
    case DistributionKind::EggInfo:
        return readMetadata(fs, fs.isDirectory(distribution.path) ? distribution.path / "PKG-INFO" : distribution.path);
    case DistributionKind::EggLink: break;
    }
    return failure(ErrorCode::Unsupported, pathBytes(distribution.path), "an egg-link has no metadata of its own");
}

Result<EggLink> readEggLink(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.read(file, eggLinkCap);
    if (!text)
        return tl::unexpected(text.error());
    const std::vector<std::string_view> lines = splitLines(*text);
    const std::string_view location = lines.empty() ? std::string_view() : trimmed(lines[0]);
    const std::string_view up = lines.size() < 2 ? std::string_view() : trimmed(lines[1]);
    if (location.empty() || text->find('\0') != std::string::npos)
        return failure(ErrorCode::Malformed, pathBytes(file), "no usable path in the first line");
    EggLink link;
    link.location = cleanAbsolute(pathFromBytes(location), file.parent_path());
    link.project = cleanAbsolute(pathFromBytes(up), link.location);
    return link;
}

} // namespace truewheel
