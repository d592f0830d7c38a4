#include "app/gui/text/archivewords.h"

#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"

namespace truewheel::gui {

QString ArchiveWords::word(ArchiveFault fault)
{
    switch (fault) {
    case ArchiveFault::Escapes: return tr("Leads out");
    case ArchiveFault::Absolute: return tr("Absolute name");
    case ArchiveFault::Duplicate: return tr("There twice");
    case ArchiveFault::CaseDuplicate: return tr("Differs in case only");
    case ArchiveFault::LinkEscapes: return tr("Link leads out");
    case ArchiveFault::Special: return tr("Device");
    case ArchiveFault::Disagrees: return tr("Contradicts itself");
    case ArchiveFault::Overlap: return tr("Shared bytes");
    case ArchiveFault::Hidden: return tr("Hidden bytes");
    case ArchiveFault::NulInName: return tr("NUL in the name");
    case ArchiveFault::Bomb: return tr("Archive bomb");
    case ArchiveFault::Encrypted: return tr("Encrypted");
    case ArchiveFault::Link: return tr("Link");
    case ArchiveFault::NotUtf8: return tr("Name not UTF-8");
    case ArchiveFault::Surroundings: return tr("More in the file");
    case ArchiveFault::Nested: return tr("Archive");
    case ArchiveFault::Unsupported: return tr("Not supported");
    case ArchiveFault::TooMany: return tr("Too many");
    case ArchiveFault::Truncated: return tr("Cut off");
    case ArchiveFault::Malformed: return tr("Malformed");
    case ArchiveFault::Metadata: return tr("Metadata");
    case ArchiveFault::NameDisagrees: return tr("Other name");
    case ArchiveFault::Swollen: return tr("Swells up");
    }
    return {};
}

QString ArchiveWords::meaning(ArchiveFault fault)
{
    switch (fault) {
    case ArchiveFault::Escapes: return tr("Its name would lead out of the folder that it is unpacked in.");
    case ArchiveFault::Absolute: return tr("Its name is absolute: it would be unpacked anywhere on the disk.");
    case ArchiveFault::Duplicate: return tr("Two files have this name: which one is unpacked depends on the program.");
    case ArchiveFault::CaseDuplicate: return tr("On macOS and Windows two files would have this name.");
    case ArchiveFault::LinkEscapes: return tr("A link leads out of the archive: what is written through it lands elsewhere.");
    case ArchiveFault::Special: return tr("It is a device, a pipe or something else that no package needs.");
    case ArchiveFault::Disagrees: return tr("Two places of the archive say different things: programs would see different files.");
    case ArchiveFault::Overlap: return tr("Two files share their bytes.");
    case ArchiveFault::Hidden: return tr("It holds bytes that its list of files does not tell of.");
    case ArchiveFault::NulInName: return tr("Some programs would cut its name off at the NUL.");
    case ArchiveFault::Bomb: return tr("It would unpack to far more than it is. Nothing more of it was unpacked.");
    case ArchiveFault::Encrypted: return tr("It is encrypted, and cannot be looked into.");
    case ArchiveFault::Link: return tr("It is a link; wheels have none.");
    case ArchiveFault::NotUtf8: return tr("Its name is not UTF-8, and looks different on other machines.");
    case ArchiveFault::Surroundings: return tr("The file holds something before or after the archive.");
    case ArchiveFault::Nested: return tr("It is an archive itself, and is not opened.");
    case ArchiveFault::Unsupported: return tr("It is packed in a way that is not read here.");
    case ArchiveFault::TooMany: return tr("It has more files than are read; the list is not whole.");
    case ArchiveFault::Truncated: return tr("The archive ends too early; the list of files is not whole.");
    case ArchiveFault::Malformed: return tr("What the archive says here makes no sense.");
    case ArchiveFault::Metadata: return tr("What it says of itself is missing or not as it should be.");
    case ArchiveFault::NameDisagrees: return tr("The name of the file and its content tell of different things.");
    case ArchiveFault::Swollen:
        return tr("It unpacks to hundreds of times what it takes in the archive: hardly anything but one byte, over and over.");
    }
    return {};
}

QString ArchiveWords::word(RecordFault fault)
{
    switch (fault) {
    case RecordFault::Modified: return tr("Modified");
    case RecordFault::WrongSize: return tr("Wrong size");
    case RecordFault::Missing: return tr("Missing");
    case RecordFault::Unlisted: return tr("Not in RECORD");
    case RecordFault::Unhashed: return tr("No hash");
    case RecordFault::Escapes: return tr("Leads out");
    case RecordFault::Unread: return tr("Not read");
    }
    return {};
}

QString ArchiveWords::meaning(RecordFault fault)
{
    switch (fault) {
    case RecordFault::Modified: return tr("Its content is not what RECORD has the hash of.");
    case RecordFault::WrongSize: return tr("It has another size than RECORD says.");
    case RecordFault::Missing: return tr("RECORD lists it, and it is not there.");
    case RecordFault::Unlisted: return tr("It is there, and RECORD does not list it.");
    case RecordFault::Unhashed: return tr("RECORD has no hash of it that can be trusted.");
    case RecordFault::Escapes: return tr("This row of RECORD would lead out of the archive; nothing was read there.");
    case RecordFault::Unread: return tr("It could not be unpacked, so its hash is not known.");
    }
    return {};
}

QString ArchiveWords::word(MemberKind kind)
{
    switch (kind) {
    case MemberKind::File: return tr("File");
    case MemberKind::Directory: return tr("Folder");
    case MemberKind::Link: return tr("Link");
    case MemberKind::HardLink: return tr("Hard link");
    case MemberKind::Special: return tr("Device");
    }
    return {};
}

QString ArchiveWords::interpreter(const Interpreter &interpreter)
{
    const QString version = QStringLiteral("%1.%2").arg(interpreter.major).arg(interpreter.minor);
    const QString name = interpreter.implementation == "cpython" ? QStringLiteral("Python") : plain(interpreter.implementation);
    return name + QLatin1Char(' ') + version + (interpreter.freeThreaded ? QStringLiteral("t") : QString());
}

QString ArchiveWords::fit(const WheelFit &fit)
{
    if (!fit.why)
        return tr("fits");
    switch (*fit.why) {
    case Misfit::Implementation: return tr("does not fit: it is for another implementation of Python");
    case Misfit::Version: return tr("does not fit: it is for another version");
    case Misfit::Abi: return tr("does not fit: it is for another build of this version");
    case Misfit::System: return tr("does not fit: it is for another operating system");
    case Misfit::Machine: return tr("does not fit: it is for another processor");
    case Misfit::Library: return tr("does not fit: it needs another C library, or a newer one");
    case Misfit::Unknown: return tr("does not fit: its tags are not known");
    }
    return {};
}

QString ArchiveWords::record(const RecordCheck &check)
{
    if (check.error)
        return tr("It was not checked to its end: %1").arg(why(*check.error));
    if (check.isIntact())
        return tr("Every file is as RECORD says (%n verified).", nullptr, int(check.verified));
    return tr("%n file(s) are not as RECORD says.", nullptr, int(check.findings.size() + check.moreFindings));
}

QString ArchiveWords::summary(const Archive &archive)
{
    if (archive.isHostile())
        return tr("No honest tool makes such an archive. Nothing of it was unpacked; do not install it.");
    if (archive.record && !archive.record->error && !archive.record->isIntact())
        return tr("It is not what was built: its files are not as its RECORD says.");
    if (!archive.isComplete())
        return tr("It could not be read to its end.");
    return tr("Nothing is wrong with it.");
}

QString ArchiveWords::why(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Refused: return tr("This file is not read, for what its archive says of it is not to be trusted.");
    case ErrorCode::TooLarge: return tr("It is too large to be shown.");
    case ErrorCode::Unsupported: return tr("It is no archive that can be looked into.");
    case ErrorCode::Malformed: return tr("Its bytes are damaged.");
    default: return Words::sentence(error);
    }
}

Severity severityOf(ArchiveFault fault)
{
    if (isHostile(fault))
        return Severity::Broken;
    if (isIncomplete(fault))
        return Severity::Incomplete;
    return fault == ArchiveFault::Nested || fault == ArchiveFault::Link ? Severity::Fine : Severity::Suspect;
}

Severity severityOf(RecordFault fault)
{
    return isDamage(fault) ? Severity::Broken : Severity::Suspect;
}

Severity severityOf(const Archive &archive)
{
    if (archive.isHostile() || (archive.record && !archive.record->error && !archive.record->isIntact()))
        return Severity::Broken;
    if (!archive.isComplete())
        return Severity::Incomplete;
    return archive.warnings.empty() ? Severity::Fine : Severity::Suspect;
}

} // namespace truewheel::gui
