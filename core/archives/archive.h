#pragma once
#include "core/platform/filesystem.h"
#include "core/python/metadata.h"
#include "core/python/record.h"
#include "core/python/wheelfile.h"
#include "core/python/wheelfit.h"

#include <optional>
#include <string>
#include <vector>

/// What a wheel or source distribution holds, without unpacking it: nothing is ever written to the disk by name (THREATS 9). KArchive
/// unpacks the bytes of members; which members there are is read by readers of our own, which compare what an archive says twice.
namespace truewheel {

enum class ArchiveForm { Zip, Tar, Directory };
std::string toString(ArchiveForm form); ///< "zip", "tar", "directory"

enum class MemberKind { File, Directory, Link, HardLink, Special };
std::string toString(MemberKind kind); ///< "file", "directory", "link", "hard-link", "special"

/// Text of a stranger: show names and targets with displayText().
struct ArchiveMember {
    std::string name; ///< bytes, as the archive has them; of a directory without the last `/`
    MemberKind kind = MemberKind::File;
    uint64_t size = 0;      ///< unpacked, in bytes, as the archive says
    uint64_t packed = 0;    ///< what it takes in a zip; 0 in a tar, which is packed as a whole
    std::string target;     ///< of a link, when it is known
    bool isReadable = true; ///< false: readMember() refuses it
    bool operator==(const ArchiveMember &) const = default;
};

enum class ArchiveFault {
    Escapes,       ///< a name with `..` that leads out of where it is unpacked
    Absolute,      ///< an absolute name, or one with a drive
    Duplicate,     ///< two members of one name, or a file that is a directory too
    CaseDuplicate, ///< names that are one on macOS and Windows
    LinkEscapes,   ///< a link out of the tree
    Special,       ///< a device, a FIFO, or a kind that is not known
    Disagrees,     ///< two places of the archive say different things of a member
    Overlap,       ///< two members share bytes
    Hidden,        ///< bytes between the members that no entry lists
    NulInName,     ///< a name with a NUL, which programs cut off there
    Bomb,          ///< unpacks to far more than it is
    Encrypted,     ///< a member that is encrypted
    Link,          ///< a symbolic or hard link: wheels have none
    NotUtf8,       ///< a name that is not UTF-8
    Surroundings,  ///< bytes before or after the archive
    Nested,        ///< an archive in the archive, which is not opened
    Unsupported,   ///< a way of packing that is not known
    TooMany,       ///< more members than are read
    Truncated,     ///< it ends too early
    Malformed,     ///< what it says makes no sense
    Metadata,      ///< METADATA, WHEEL or PKG-INFO is absent, there twice, or no such file
    NameDisagrees, ///< the file's name says another distribution than its metadata
    Swollen,       ///< a member that is hundreds of times what it takes in the archive: one byte over and over
};
std::string toString(ArchiveFault fault); ///< "escapes", "absolute", …
/// No honest tool makes such an archive: it is meant to deceive, or damaged.
bool isHostile(ArchiveFault fault);
/// What follows could not be read: the list of members is not whole.
bool isIncomplete(ArchiveFault fault);

struct ArchiveWarning {
    ArchiveFault fault = ArchiveFault::Malformed;
    std::string member; ///< its name; empty: about the archive
    Said detail;        ///< English; names in it are the stranger's own
    bool operator==(const ArchiveWarning &) const = default;
};

enum class RecordFault {
    Modified,  ///< another hash than RECORD says
    WrongSize, ///< another size than RECORD says
    Missing,   ///< a row without a member
    Unlisted,  ///< a member without a row
    Unhashed,  ///< a row without a hash that can be trusted
    Escapes,   ///< a row that leads out of the tree: nothing was read there
    Unread,    ///< the member could not be unpacked
};
std::string toString(RecordFault fault); ///< "modified", "wrong-size", …
bool isDamage(RecordFault fault);        ///< the wheel is not what was built

struct RecordFinding {
    RecordFault fault = RecordFault::Modified;
    std::string member;
    Said detail; ///< English; may be empty
    bool operator==(const RecordFinding &) const = default;
};

struct RecordCheck {
    uint64_t rows = 0;
    uint64_t verified = 0;               ///< members whose hash and size are as RECORD says
    std::vector<RecordFinding> findings; ///< in the order of RECORD, then what it does not list; capped
    uint64_t moreFindings = 0;
    std::optional<Error> error; ///< RECORD could not be read, or not to its end

    bool isIntact() const;
};

/// How one interpreter of this machine takes the wheel.
struct InterpreterFit {
    Interpreter interpreter;
    WheelFit fit;
};

struct Archive {
    Path path;
    ArchiveForm form = ArchiveForm::Zip;
    uint64_t size = 0;                    ///< of the file, in bytes; of a directory that of its files
    uint64_t unpacked = 0;                ///< of all members, as the archive says
    std::vector<ArchiveMember> members;   ///< as they stand in the archive; of a directory by name
    std::vector<ArchiveWarning> warnings; ///< the hostile ones first; capped
    uint64_t moreWarnings = 0;
    std::string information; ///< the member that is METADATA or PKG-INFO; empty: none
    std::optional<CoreMetadata> metadata;
    std::optional<WheelFile> wheel;
    std::vector<WheelTag> tags; ///< of WHEEL, else of the file's name
    std::vector<InterpreterFit> fits;
    std::optional<RecordCheck> record; ///< nullopt: not a wheel, or not asked for

    bool isWheel() const { return wheel.has_value() || !tags.empty(); }
    bool isHostile() const;
    bool isComplete() const;
};

constexpr size_t archiveMembersCap = 200'000;
constexpr uint64_t memberTextCap = 1024 * 1024; // bytes that a preview shows

struct ArchiveRequest {
    bool checkRecord = true;
    std::vector<Interpreter> interpreters; ///< each version once
    CLibrary library;
};

/// True when a file of this name is taken for an archive: `.whl`, `.zip`, `.tar.gz` and their like.
bool isArchiveFileName(std::string_view name);

/// A `.whl` or `.zip`, a `.tar` packed with gzip, bzip2, xz or zstd or not at all, or the directory of an unpacked wheel. By content, not
/// by name. What is wrong in it is in `warnings`. Progress: per mille of the RECORD check. Errors: Cancelled; Unsupported when it is no
/// archive; those of openFile().
Result<Archive> readArchive(const Path &path, const ArchiveRequest &request, const FileSystem &fs, JobContext &job);

/// The content of one member. Errors: NotFound; TooLarge (over `cap`); Refused when its name or kind is hostile, or there are two of it;
/// Unsupported (encrypted, an unknown way of packing); Malformed; Cancelled; those of openFile().
Result<std::string> readMember(const Path &path, const std::string &member, uint64_t cap, const FileSystem &fs, JobContext &job);

/// The start of a member as text, or nullopt when it is none: it has a NUL, or is not UTF-8.
std::optional<std::string> textOf(const std::string &content);

} // namespace truewheel
