#include "core/archives/openedarchive.h"

#include "core/archives/membernames.h"
#include "core/archives/tarheaders.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

constexpr uint64_t unpackedCap = 16ull << 30; // bytes of all members together
constexpr uint64_t harmless = 64u << 20;      // bytes that no ratio makes a bomb
constexpr uint64_t mostRatio = 100;
constexpr uint64_t swollenFrom = 8u << 20; // bytes of a member
constexpr uint64_t swollenRatio = 500;     // deflate itself reaches 1032, text hardly 20
constexpr uint64_t linkTargetCap = 4096;
constexpr int deepest = 64; // directories in one another, of an unpacked wheel

tl::unexpected<Error> named(Error error, const std::string &name)
{
    if (error.subject.empty())
        error.subject = name;
    return tl::unexpected(std::move(error));
}

/// Where PKG-INFO of a source distribution stands.
bool isInformation(const ArchiveMember &member)
{
    const std::string clean = cleanName(member.name);
    return parentOf(parentOf(clean)).empty() && clean.ends_with("/PKG-INFO") && std::count(clean.begin(), clean.end(), '/') == 1;
}

TarBytes bytesOf(Unpacker &unpacker)
{
    return [&unpacker](char *into, size_t most) { return unpacker.read(into, most); };
}

UnpackLimits tarLimits()
{
    return {unpackedCap, harmless, mostRatio};
}

} // namespace

Result<OpenedArchive> OpenedArchive::open(const Path &path, const FileSystem &fs, JobContext &job)
{
    OpenedArchive archive;
    archive.m_path = path;
    archive.m_fs = &fs;
    const auto finished = [&](const Result<void> &opened) -> Result<OpenedArchive> {
        if (!opened)
            return named(opened.error(), pathBytes(path));
        std::vector<ArchiveWarning> names = auditMembers(archive.m_members);
        archive.m_warnings.insert(archive.m_warnings.end(), std::make_move_iterator(names.begin()), std::make_move_iterator(names.end()));
        return std::move(archive);
    };
    if (fs.isDirectory(path))
        return finished(archive.openDirectory(path, fs, job));
    Result<std::unique_ptr<OpenFile>> file = openFile(fs, path);
    if (!file)
        return tl::unexpected(file.error());
    archive.m_size = (*file)->size();
    std::array<char, 8> buffer{};
    const Result<size_t> count = (*file)->readAt(0, buffer.data(), buffer.size());
    if (!count)
        return tl::unexpected(count.error());
    const std::string_view head(buffer.data(), *count);
    const Packing packing = packingOf(head);
    if (packing == Packing::None && head.starts_with("PK"))
        return finished(archive.openZip(std::move(*file), job));
    const Result<void> asTar = archive.openTar(std::move(*file), packing, job);
    if (asTar || asTar.error().code != ErrorCode::Unsupported || packing != Packing::None)
        return finished(asTar);
    return finished(archive.openZip(std::move(archive.m_file), job)); // with something before it
}

Result<void> OpenedArchive::openZip(std::unique_ptr<OpenFile> file, JobContext &job)
{
    m_form = ArchiveForm::Zip;
    m_file = std::move(file);
    Result<ZipDirectory> directory = readZipDirectory(*m_file, job);
    if (!directory)
        return tl::unexpected(directory.error());
    m_zip = std::move(directory->members);
    m_warnings = std::move(directory->warnings);
    uint64_t unpacked = 0;
    for (ZipEntry &entry : m_zip) {
        entry.member.isReadable = entry.dataAt > 0 && !entry.isEncrypted() && entry.packing();
        unpacked += std::min(entry.member.size, UINT64_MAX - unpacked);
        m_members.push_back(entry.member);
        if (entry.member.kind == MemberKind::Directory && m_members.back().name.size() > 1 && m_members.back().name.ends_with('/'))
            m_members.back().name.pop_back();
    }
    if (unpacked > unpackedCap || (unpacked > harmless && unpacked / mostRatio > m_size))
        m_warnings.push_back({ArchiveFault::Bomb, {}, said("%1 would come of %2", bytesSaid(unpacked), bytesSaid(m_size))});
    warnOfSwollen();
    readLinkTargets(job);
    return {};
}

/// Not of a bomb, nor where the list may lie. A tar is packed as a whole: none of its members takes more than all of it.
void OpenedArchive::warnOfSwollen()
{
    if (std::any_of(m_warnings.begin(), m_warnings.end(), [](const ArchiveWarning &warning) { return isIncomplete(warning.fault); }))
        return;
    for (const ArchiveMember &member : m_members) {
        const uint64_t packed = m_form == ArchiveForm::Zip ? member.packed : m_size;
        if (member.size >= swollenFrom && member.size / swollenRatio >= packed)
            m_warnings.push_back({ArchiveFault::Swollen, member.name, said("%1 come of %2", bytesSaid(member.size), bytesSaid(packed))});
    }
}

/// In a zip the target of a link is its content.
void OpenedArchive::readLinkTargets(JobContext &job)
{
    for (size_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i].kind != MemberKind::Link || !m_members[i].isReadable)
            continue;
        if (const Result<std::string> target = head(i, linkTargetCap, job))
            m_members[i].target = *target;
        else
            m_warnings.push_back({ArchiveFault::Malformed, m_members[i].name, "the target of this link cannot be read"});
    }
}

Result<void> OpenedArchive::openTar(std::unique_ptr<OpenFile> file, Packing packing, JobContext &job)
{
    m_form = ArchiveForm::Tar;
    m_file = std::move(file);
    m_packing = packing;
    Unpacker unpacker(*m_file, 0, m_size, packing, tarLimits());
    std::string *text = nullptr;
    TarVisitor visitor;
    visitor.wants = [this, &text](const ArchiveMember &member) {
        text = isInformation(member) && m_texts.size() < 16 ? &m_texts[member.name] : nullptr;
        return text != nullptr;
    };
    visitor.take = [&text](std::string_view piece) {
        text->append(piece.substr(0, size_t(metadataCap + 1 - std::min<uint64_t>(metadataCap + 1, text->size()))));
        return true;
    };
    Result<TarHeaders> headers = readTar(bytesOf(unpacker), visitor, job);
    if (!headers)
        return tl::unexpected(headers.error());
    m_members = std::move(headers->members);
    m_warnings = std::move(headers->warnings);
    for (ArchiveMember &member : m_members) {
        while (member.kind == MemberKind::Directory && member.name.size() > 1 && member.name.ends_with('/'))
            member.name.pop_back();
    }
    warnOfSwollen();
    return {};
}

Result<void> OpenedArchive::openDirectory(const Path &path, const FileSystem &fs, JobContext &job)
{
    m_form = ArchiveForm::Directory;
    struct Place {
        std::string name;
        int depth = 0;
    };
    std::vector<Place> ahead{{}};
    while (!ahead.empty()) {
        const Place place = std::move(ahead.back());
        ahead.pop_back();
        if (job.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        const Path directory = place.name.empty() ? path : path / pathFromBytes(place.name);
        const Result<std::vector<DirectoryEntry>> entries = fs.list(directory);
        if (!entries && place.name.empty())
            return tl::unexpected(entries.error());
        if (!entries) {
            m_warnings.push_back({ArchiveFault::Truncated, place.name, "the directory cannot be read"});
            continue;
        }
        for (const DirectoryEntry &entry : *entries) {
            ArchiveMember member;
            member.name = place.name.empty() ? entry.name : place.name + '/' + entry.name;
            const Path at = path / pathFromBytes(member.name);
            const Result<FileStatus> status = fs.linkStatus(at);
            const FileType type = status ? status->type : entry.type;
            if (type == FileType::Directory && place.depth < deepest)
                ahead.push_back({member.name, place.depth + 1});
            member.kind = type == FileType::Regular ? MemberKind::File
                : type == FileType::Directory       ? MemberKind::Directory
                : type == FileType::Link            ? MemberKind::Link
                                                    : MemberKind::Special;
            member.size = status && type == FileType::Regular ? status->size : 0;
            member.isReadable = status.has_value() && type == FileType::Regular;
            if (const Result<Path> target = type == FileType::Link ? fs.readLink(at) : failure(ErrorCode::NotFound, {}))
                member.target = pathBytes(*target);
            m_size += member.size;
            m_members.push_back(std::move(member));
        }
        if (m_members.size() >= archiveMembersCap) {
            m_warnings.push_back({ArchiveFault::TooMany, {}, said("it has more than %1 files", std::to_string(archiveMembersCap))});
            break;
        }
    }
    std::sort(m_members.begin(), m_members.end(), [](const ArchiveMember &a, const ArchiveMember &b) { return a.name < b.name; });
    return {};
}

std::optional<size_t> OpenedArchive::find(std::string_view clean) const
{
    for (size_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i].name == clean || cleanName(m_members[i].name) == clean)
            return i;
    }
    return {};
}

Result<void> OpenedArchive::streamZip(size_t member, const PieceTaker &piece) const
{
    const ZipEntry &entry = m_zip[member];
    const uint64_t wanted = entry.member.size;
    Unpacker unpacker(*m_file, entry.dataAt, entry.member.packed, *entry.packing(), {wanted, harmless, mostRatio * 20});
    std::array<char, 64 * 1024> buffer;
    while (true) {
        const Result<size_t> count = unpacker.read(buffer.data(), buffer.size());
        if (!count)
            return tl::unexpected(count.error());
        if (*count > 0 && !piece({buffer.data(), *count}))
            return failure(ErrorCode::Cancelled, {});
        if (*count < buffer.size())
            break;
    }
    if (unpacker.given() != wanted)
        return failure(ErrorCode::Malformed, {}, said("%1 came instead of %2", bytesSaid(unpacker.given()), bytesSaid(wanted)));
    return {};
}

Result<void> OpenedArchive::streamTar(size_t member, const PieceTaker &piece, JobContext &job) const
{
    Unpacker unpacker(*m_file, 0, m_size, m_packing, tarLimits());
    uint64_t given = 0;
    bool isEnded = false;
    TarVisitor visitor;
    visitor.wants = [&](const ArchiveMember &found) { return found.name == m_members[member].name; };
    visitor.take = [&](std::string_view bytes) {
        given += bytes.size();
        isEnded = !piece(bytes);
        return !isEnded && given < m_members[member].size;
    };
    const Result<TarHeaders> headers = readTar(bytesOf(unpacker), visitor, job);
    if (!headers)
        return tl::unexpected(headers.error());
    if (isEnded)
        return failure(ErrorCode::Cancelled, {});
    if (given != m_members[member].size)
        return failure(ErrorCode::Malformed, {}, "the archive ends before it");
    return {};
}

Result<void> OpenedArchive::stream(size_t member, const PieceTaker &piece, JobContext &job) const
{
    const ArchiveMember &wanted = m_members[member];
    const PieceTaker guarded = [&](std::string_view bytes) { return !job.isCancelled() && piece(bytes); };
    Result<void> streamed;
    switch (m_form) {
    case ArchiveForm::Zip: streamed = streamZip(member, guarded); break;
    case ArchiveForm::Tar: streamed = streamTar(member, guarded, job); break;
    case ArchiveForm::Directory:
        if (const Result<uint64_t> count = m_fs->stream(m_path / pathFromBytes(wanted.name), guarded); !count)
            streamed = tl::unexpected(count.error());
        break;
    }
    return streamed ? streamed : named(streamed.error(), wanted.name);
}

Result<std::string> OpenedArchive::head(size_t member, uint64_t cap, JobContext &job) const
{
    if (const auto kept = m_texts.find(m_members[member].name); kept != m_texts.end())
        return kept->second.substr(0, size_t(cap));
    std::string text;
    bool isFull = false;
    const Result<void> streamed = stream(
        member,
        [&](std::string_view piece) {
        text.append(piece.substr(0, size_t(cap - text.size())));
        isFull = text.size() == cap && !piece.empty();
        return !isFull;
        },
        job);
    if (!streamed && !(isFull && streamed.error().code == ErrorCode::Cancelled && !job.isCancelled()))
        return tl::unexpected(streamed.error());
    return text;
}

} // namespace truewheel
