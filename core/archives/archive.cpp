#include "core/archives/archive.h"

#include "core/archives/membernames.h"
#include "core/archives/openedarchive.h"
#include "core/archives/recordcheck.h"
#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t warningsCap = 1'000;

void warn(Archive &archive, ArchiveFault fault, std::string member, Said detail)
{
    archive.warnings.push_back({fault, std::move(member), std::move(detail)});
}

/// The members `DIRECTORY/FILE` where the directory ends so.
std::vector<size_t> inTopDirectory(const OpenedArchive &opened, std::string_view directoryEnd, std::string_view file)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < opened.members().size(); ++i) {
        const std::string clean = cleanName(opened.members()[i].name);
        const std::string_view directory = parentOf(clean);
        const bool isThere = !directory.empty() && directory.find('/') == std::string_view::npos && directory.ends_with(directoryEnd)
            && std::string_view(clean).substr(directory.size() + 1) == file;
        if (isThere && opened.members()[i].kind == MemberKind::File)
            found.push_back(i);
    }
    return found;
}

/// The one such member that can be read; what is wrong with it is warned of.
std::optional<size_t> theOne(Archive &archive, const std::vector<size_t> &found, const std::string &name)
{
    if (found.size() != 1) {
        warn(archive, ArchiveFault::Metadata, {},
             found.empty() ? said("it has no %1", name) : said("it has %1 of %2", std::to_string(found.size()), name));
        return {};
    }
    if (archive.members[found.front()].isReadable)
        return found.front();
    warn(archive, ArchiveFault::Metadata, archive.members[found.front()].name, "it is not read");
    return {};
}

void readInformation(Archive &archive, const OpenedArchive &opened, std::optional<size_t> member, JobContext &job)
{
    if (!member)
        return;
    archive.information = archive.members[*member].name;
    const Result<std::string> text = opened.head(*member, metadataCap + 1, job);
    const Result<CoreMetadata> metadata = text ? parseMetadata(*text, archive.information) : tl::unexpected(text.error());
    if (metadata)
        archive.metadata = *metadata;
    else
        warn(archive, ArchiveFault::Metadata, archive.information, metadata.error().detail);
}

void readWheel(Archive &archive, const OpenedArchive &opened, JobContext &job)
{
    const std::optional<size_t> member = theOne(archive, inTopDirectory(opened, ".dist-info", "WHEEL"), "WHEEL");
    if (!member)
        return;
    const Result<std::string> text = opened.head(*member, wheelFileCap, job);
    const Result<WheelFile> wheel = text ? parseWheelFile(*text, archive.members[*member].name) : tl::unexpected(text.error());
    if (!wheel) {
        warn(archive, ArchiveFault::Metadata, archive.members[*member].name, wheel.error().detail);
        return;
    }
    archive.wheel = *wheel;
    for (const std::string &tag : wheel->tags) {
        if (const Result<std::vector<WheelTag>> tags = parseWheelTags(tag))
            archive.tags.insert(archive.tags.end(), tags->begin(), tags->end());
        else
            warn(archive, ArchiveFault::Metadata, archive.members[*member].name, said("a tag that is none: %1", tag));
    }
}

std::string versionForm(const std::string &version)
{
    return toLower(replaced(version, "_", "-")); // a local version's "+" and "-" are written as "_" in names
}

void compareName(Archive &archive)
{
    const std::string fileName = pathBytes(archive.path.filename());
    if (!fileName.ends_with(".whl") || archive.form != ArchiveForm::Zip)
        return;
    const Result<WheelName> name = parseWheelName(fileName);
    if (!name) {
        warn(archive, ArchiveFault::NameDisagrees, {}, "its name is not that of a wheel");
        return;
    }
    if (archive.metadata && normalizedName(name->name) != normalizedName(archive.metadata->name))
        warn(archive, ArchiveFault::NameDisagrees, {}, said("its name says %1, its METADATA says %2", name->name, archive.metadata->name));
    else if (archive.metadata && versionForm(name->version) != versionForm(archive.metadata->version))
        warn(archive, ArchiveFault::NameDisagrees, {},
             said("its name says version %1, its METADATA says %2", name->version, archive.metadata->version));
    if (archive.tags.empty())
        archive.tags = name->tags;
}

void describe(Archive &archive, const OpenedArchive &opened, JobContext &job)
{
    const std::vector<size_t> metadata = inTopDirectory(opened, ".dist-info", "METADATA");
    const bool isWheelName = pathBytes(archive.path.filename()).ends_with(".whl");
    if (!metadata.empty() || isWheelName) {
        readInformation(archive, opened, theOne(archive, metadata, "METADATA"), job);
        readWheel(archive, opened, job);
    } else if (const std::vector<size_t> information = inTopDirectory(opened, "", "PKG-INFO"); !information.empty()) {
        readInformation(archive, opened, theOne(archive, information, "PKG-INFO"), job);
    }
    compareName(archive);
}

void finishWarnings(Archive &archive)
{
    const auto rank = [](const ArchiveWarning &warning) { return isHostile(warning.fault) ? 0 : isIncomplete(warning.fault) ? 1 : 2; };
    std::stable_sort(archive.warnings.begin(), archive.warnings.end(),
                     [&rank](const ArchiveWarning &a, const ArchiveWarning &b) { return rank(a) < rank(b); });
    if (archive.warnings.size() > warningsCap) {
        archive.moreWarnings = archive.warnings.size() - warningsCap;
        archive.warnings.resize(warningsCap);
    }
}

bool has(const Archive &archive, ArchiveFault fault)
{
    return std::any_of(archive.warnings.begin(), archive.warnings.end(), [fault](const ArchiveWarning &w) { return w.fault == fault; });
}

} // namespace

Result<Archive> readArchive(const Path &path, const ArchiveRequest &request, const FileSystem &fs, JobContext &job)
{
    Result<OpenedArchive> opened = OpenedArchive::open(path, fs, job);
    if (!opened)
        return tl::unexpected(opened.error());
    Archive archive;
    archive.path = path;
    archive.form = opened->form();
    archive.size = opened->size();
    archive.members = opened->members();
    archive.warnings = std::move(opened->warnings());
    for (const ArchiveMember &member : archive.members)
        archive.unpacked += std::min(member.size, UINT64_MAX - archive.unpacked);
    describe(archive, *opened, job);
    if (!archive.tags.empty()) {
        for (const Interpreter &interpreter : request.interpreters)
            archive.fits.push_back({interpreter, fitOf(archive.tags, interpreter, request.library)});
    }
    const std::vector<size_t> records = inTopDirectory(*opened, ".dist-info", "RECORD");
    if (request.checkRecord && archive.isWheel()) {
        const std::optional<size_t> record = theOne(archive, records, "RECORD");
        if (record && has(archive, ArchiveFault::Bomb)) {
            archive.record = RecordCheck{};
            archive.record->error = Error{ErrorCode::TooLarge, archive.members[*record].name, "its members are not unpacked"};
        } else if (record) {
            Result<RecordCheck> check = checkRecord(*opened, *record, job);
            if (!check)
                return tl::unexpected(check.error());
            archive.record = std::move(*check);
        }
    }
    if (job.isCancelled())
        return failure(ErrorCode::Cancelled, pathBytes(path));
    finishWarnings(archive);
    return archive;
}

Result<std::string> readMember(const Path &path, const std::string &member, uint64_t cap, const FileSystem &fs, JobContext &job)
{
    Result<OpenedArchive> opened = OpenedArchive::open(path, fs, job);
    if (!opened)
        return tl::unexpected(opened.error());
    const std::optional<size_t> found = opened->find(member);
    if (!found)
        return failure(ErrorCode::NotFound, member);
    const ArchiveMember &wanted = opened->members()[*found];
    if (wanted.kind == MemberKind::Directory)
        return failure(ErrorCode::NotRegular, member);
    if (!wanted.isReadable)
        return failure(ErrorCode::Refused, member);
    if (wanted.size > cap)
        return failure(ErrorCode::TooLarge, member, bytesSaid(wanted.size));
    std::string content;
    const Result<void> streamed = opened->stream(
        *found,
        [&content](std::string_view piece) {
        content.append(piece);
        return true;
        },
        job);
    if (!streamed)
        return tl::unexpected(streamed.error());
    return content;
}

std::optional<std::string> textOf(const std::string &content)
{
    if (content.find('\0') != std::string::npos || !isValidUtf8(content))
        return {};
    return content;
}

bool Archive::isHostile() const
{
    return std::any_of(warnings.begin(), warnings.end(), [](const ArchiveWarning &warning) { return truewheel::isHostile(warning.fault); });
}

bool Archive::isComplete() const
{
    return !(record && record->error)
        && std::none_of(warnings.begin(), warnings.end(), [](const ArchiveWarning &warning) { return isIncomplete(warning.fault); });
}

bool RecordCheck::isIntact() const
{
    return !error && moreFindings == 0
        && std::none_of(findings.begin(), findings.end(), [](const RecordFinding &f) { return isDamage(f.fault); });
}

} // namespace truewheel
