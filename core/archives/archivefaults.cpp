#include "core/archives/archive.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace truewheel {

bool isArchiveFileName(std::string_view name)
{
    constexpr std::array suffixes{".whl", ".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"};
    const std::string lower = toLower(name);
    return std::any_of(suffixes.begin(), suffixes.end(), [&lower](const char *suffix) { return lower.ends_with(suffix); });
}

std::string toString(ArchiveForm form)
{
    switch (form) {
    case ArchiveForm::Zip: return "zip";
    case ArchiveForm::Tar: return "tar";
    case ArchiveForm::Directory: return "directory";
    }
    return {};
}

std::string toString(MemberKind kind)
{
    switch (kind) {
    case MemberKind::File: return "file";
    case MemberKind::Directory: return "directory";
    case MemberKind::Link: return "link";
    case MemberKind::HardLink: return "hard-link";
    case MemberKind::Special: return "special";
    }
    return {};
}

std::string toString(ArchiveFault fault)
{
    switch (fault) {
    case ArchiveFault::Escapes: return "escapes";
    case ArchiveFault::Absolute: return "absolute";
    case ArchiveFault::Duplicate: return "duplicate";
    case ArchiveFault::CaseDuplicate: return "case-duplicate";
    case ArchiveFault::LinkEscapes: return "link-escapes";
    case ArchiveFault::Special: return "special";
    case ArchiveFault::Disagrees: return "disagrees";
    case ArchiveFault::Overlap: return "overlap";
    case ArchiveFault::Hidden: return "hidden";
    case ArchiveFault::NulInName: return "nul-in-name";
    case ArchiveFault::Bomb: return "bomb";
    case ArchiveFault::Encrypted: return "encrypted";
    case ArchiveFault::Link: return "link";
    case ArchiveFault::NotUtf8: return "not-utf-8";
    case ArchiveFault::Surroundings: return "surroundings";
    case ArchiveFault::Nested: return "nested";
    case ArchiveFault::Unsupported: return "unsupported";
    case ArchiveFault::TooMany: return "too-many";
    case ArchiveFault::Truncated: return "truncated";
    case ArchiveFault::Malformed: return "malformed";
    case ArchiveFault::Metadata: return "metadata";
    case ArchiveFault::NameDisagrees: return "name-disagrees";
    case ArchiveFault::Swollen: return "swollen";
    }
    return {};
}

bool isHostile(ArchiveFault fault)
{
    switch (fault) {
    case ArchiveFault::Escapes:
    case ArchiveFault::Absolute:
    case ArchiveFault::Duplicate:
    case ArchiveFault::CaseDuplicate:
    case ArchiveFault::LinkEscapes:
    case ArchiveFault::Special:
    case ArchiveFault::Disagrees:
    case ArchiveFault::Overlap:
    case ArchiveFault::Hidden:
    case ArchiveFault::NulInName:
    case ArchiveFault::Bomb: return true;
    case ArchiveFault::Encrypted:
    case ArchiveFault::Link:
    case ArchiveFault::NotUtf8:
    case ArchiveFault::Surroundings:
    case ArchiveFault::Nested:
    case ArchiveFault::Unsupported:
    case ArchiveFault::TooMany:
    case ArchiveFault::Truncated:
    case ArchiveFault::Malformed:
    case ArchiveFault::Metadata:
    case ArchiveFault::NameDisagrees:
    case ArchiveFault::Swollen: return false;
    }
    return false;
}

bool isIncomplete(ArchiveFault fault)
{
    return fault == ArchiveFault::TooMany || fault == ArchiveFault::Truncated || fault == ArchiveFault::Malformed
        || fault == ArchiveFault::Bomb || fault == ArchiveFault::Encrypted || fault == ArchiveFault::Unsupported;
}

std::string toString(RecordFault fault)
{
    switch (fault) {
    case RecordFault::Modified: return "modified";
    case RecordFault::WrongSize: return "wrong-size";
    case RecordFault::Missing: return "missing";
    case RecordFault::Unlisted: return "unlisted";
    case RecordFault::Unhashed: return "unhashed";
    case RecordFault::Escapes: return "escapes";
    case RecordFault::Unread: return "unread";
    }
    return {};
}

bool isDamage(RecordFault fault)
{
    return fault != RecordFault::Unhashed;
}

} // namespace truewheel
