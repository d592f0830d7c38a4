#include "app/cli/archivewriter.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/surveying.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <algorithm>
#include <ostream>

namespace truewheel::cli {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// A name of a member: its bytes besides when they are not UTF-8.
void insertName(QJsonObject &object, const char *name, const std::string &bytes)
{
    insertPath(object, key(name), pathFromBytes(bytes));
}

std::string tagText(const WheelTag &tag)
{
    return tag.python + '-' + tag.abi + '-' + tag.platform;
}

std::string nameOf(const Interpreter &interpreter)
{
    const std::string version = std::to_string(interpreter.major) + '.' + std::to_string(interpreter.minor);
    const std::string name = interpreter.implementation == "cpython" ? "Python" : interpreter.implementation;
    return name + ' ' + version + (interpreter.freeThreaded ? "t" : "");
}

std::string whyNot(Misfit misfit)
{
    switch (misfit) {
    case Misfit::Implementation: return "it is for another implementation of Python";
    case Misfit::Version: return "it is for another version";
    case Misfit::Abi: return "it is for another build of this version";
    case Misfit::System: return "it is for another operating system";
    case Misfit::Machine: return "it is for another processor";
    case Misfit::Library: return "it needs another C library, or a newer one";
    case Misfit::Unknown: return "its tags are not known";
    }
    return {};
}

std::string sentenceOf(ArchiveFault fault)
{
    switch (fault) {
    case ArchiveFault::Escapes: return "the name leads out of the directory that it is unpacked in";
    case ArchiveFault::Absolute: return "the name is absolute";
    case ArchiveFault::Duplicate: return "there are two of this name";
    case ArchiveFault::CaseDuplicate: return "the name differs only in case from another";
    case ArchiveFault::LinkEscapes: return "a link leads out of the archive";
    case ArchiveFault::Special: return "it is a device or something else that no archive needs";
    case ArchiveFault::Disagrees: return "two places of the archive say different things";
    case ArchiveFault::Overlap: return "two members share bytes";
    case ArchiveFault::Hidden: return "it holds bytes that it does not list";
    case ArchiveFault::NulInName: return "the name has a NUL in it";
    case ArchiveFault::Bomb: return "it would unpack to far more than it is";
    case ArchiveFault::Encrypted: return "it is encrypted";
    case ArchiveFault::Link: return "it is a link";
    case ArchiveFault::NotUtf8: return "the name is not UTF-8";
    case ArchiveFault::Surroundings: return "there is something besides the archive in the file";
    case ArchiveFault::Nested: return "it is an archive itself, and is not opened";
    case ArchiveFault::Unsupported: return "it is packed in a way that is not read";
    case ArchiveFault::TooMany: return "it has too many members";
    case ArchiveFault::Truncated: return "it ends too early";
    case ArchiveFault::Malformed: return "what it says makes no sense";
    case ArchiveFault::Metadata: return "its metadata is not as it should be";
    case ArchiveFault::NameDisagrees: return "the name of the file does not say what is in it";
    case ArchiveFault::Swollen: return "it unpacks to hundreds of times what it takes in the archive";
    }
    return {};
}

std::string sentenceOf(RecordFault fault)
{
    switch (fault) {
    case RecordFault::Modified: return "another content than RECORD says";
    case RecordFault::WrongSize: return "another size than RECORD says";
    case RecordFault::Missing: return "in RECORD and not in the archive";
    case RecordFault::Unlisted: return "in the archive and not in RECORD";
    case RecordFault::Unhashed: return "without a hash in RECORD that can be trusted";
    case RecordFault::Escapes: return "in RECORD, and would lead out of the archive";
    case RecordFault::Unread: return "not read, so its hash is not known";
    }
    return {};
}

QJsonArray filesToJson(const Archive &archive)
{
    QJsonArray files;
    for (const ArchiveMember &member : archive.members) {
        QJsonObject file{{key("kind"), jsonText(toString(member.kind))}, {key("size"), qint64(member.size)}};
        insertName(file, "name", member.name);
        if (archive.form == ArchiveForm::Zip)
            file[key("packed")] = qint64(member.packed);
        if (!member.target.empty())
            insertName(file, "target", member.target);
        files.append(file);
    }
    return files;
}

QJsonArray words(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &word : list)
        array.append(jsonText(word));
    return array;
}

QJsonValue metadataToJson(const std::optional<CoreMetadata> &metadata)
{
    if (!metadata)
        return QJsonValue::Null;
    return QJsonObject{{key("name"), jsonText(metadata->name)},          {key("version"), textOrNull(metadata->version)},
                       {key("summary"), textOrNull(metadata->summary)},  {key("requiresPython"), textOrNull(metadata->requiresPython)},
                       {key("requires"), words(metadata->requiresDist)}, {key("extras"), words(metadata->providesExtra)}};
}

QJsonValue tagsToJson(const Archive &archive)
{
    if (!archive.isWheel())
        return QJsonValue::Null;
    std::vector<std::string> tags;
    std::transform(archive.tags.begin(), archive.tags.end(), std::back_inserter(tags), tagText);
    QJsonArray fits;
    for (const InterpreterFit &fit : archive.fits)
        fits.append(QJsonObject{{key("python"), jsonText(nameOf(fit.interpreter))},
                                {key("fits"), !fit.fit.why},
                                {key("tag"), fit.fit.tag ? jsonText(tagText(*fit.fit.tag)) : QJsonValue(QJsonValue::Null)},
                                {key("why"), fit.fit.why ? jsonText(toString(*fit.fit.why)) : QJsonValue(QJsonValue::Null)}});
    return QJsonObject{{key("list"), words(tags)}, {key("interpreters"), fits}};
}

QJsonValue recordToJson(const std::optional<RecordCheck> &check)
{
    if (!check)
        return QJsonValue::Null;
    QJsonArray findings;
    for (const RecordFinding &finding : check->findings) {
        QJsonObject row{{key("fault"), jsonText(toString(finding.fault))}, {key("detail"), textOrNull(finding.detail)}};
        insertName(row, "name", finding.member);
        findings.append(row);
    }
    return QJsonObject{{key("intact"), check->isIntact()},
                       {key("rows"), qint64(check->rows)},
                       {key("verified"), qint64(check->verified)},
                       {key("findings"), findings},
                       {key("moreFindings"), qint64(check->moreFindings)},
                       {key("error"), check->error ? jsonText(reasonOf(*check->error)) : QJsonValue(QJsonValue::Null)}};
}

void writeWarnings(const Archive &archive, const Context &context)
{
    for (const ArchiveWarning &warning : archive.warnings) {
        const std::string name = toString(warning.fault);
        context.streams.out << "  " << (isHostile(warning.fault) ? context.paintOut().red(name) : context.paintOut().yellow(name)) << "  "
                            << (warning.member.empty() ? "" : displayText(warning.member) + ": ") << sentenceOf(warning.fault)
                            << (warning.detail.empty() ? "" : " (" + displayText(warning.detail) + ')') << '\n';
    }
    if (archive.moreWarnings > 0)
        context.streams.out << "  and " << archive.moreWarnings << " more\n";
}

void writeRecord(const RecordCheck &check, const Context &context)
{
    std::ostream &out = context.streams.out;
    out << "  record   ";
    if (check.error)
        out << "not checked: " << displayText(reasonOf(*check.error)) << '\n';
    else if (check.isIntact())
        out << context.paintOut().green("intact") << ", " << counted(check.verified, "file") << " verified\n";
    else
        out << context.paintOut().red("not intact") << ", " << counted(check.verified, "file") << " verified\n";
    for (const RecordFinding &finding : check.findings)
        out << "    " << toString(finding.fault) << "  " << displayText(finding.member) << ": " << sentenceOf(finding.fault)
            << (finding.detail.empty() ? "" : " (" + displayText(finding.detail) + ')') << '\n';
    if (check.moreFindings > 0)
        out << "    and " << check.moreFindings << " more\n";
}

void writeFiles(const Archive &archive, const Context &context)
{
    for (const ArchiveMember &member : archive.members) {
        std::string size = member.kind == MemberKind::File ? shownBytes(member.size) : toString(member.kind);
        size.insert(0, 11 - std::min<size_t>(11, size.size()), ' ');
        context.streams.out << size << "  " << displayText(member.name)
                            << (member.target.empty() ? "" : " -> " + displayText(member.target)) << '\n';
    }
}

} // namespace

QJsonObject toJson(const Archive &archive)
{
    QJsonArray warnings;
    for (const ArchiveWarning &warning : archive.warnings) {
        QJsonObject row{{key("fault"), jsonText(toString(warning.fault))},
                        {key("hostile"), isHostile(warning.fault)},
                        {key("detail"), textOrNull(warning.detail)}};
        insertName(row, "name", warning.member);
        warnings.append(row);
    }
    QJsonObject object{{key("form"), jsonText(toString(archive.form))},
                       {key("size"), qint64(archive.size)},
                       {key("unpacked"), qint64(std::min<uint64_t>(archive.unpacked, INT64_MAX))},
                       {key("complete"), archive.isComplete()},
                       {key("metadata"), metadataToJson(archive.metadata)},
                       {key("generator"), archive.wheel ? textOrNull(archive.wheel->generator) : QJsonValue(QJsonValue::Null)},
                       {key("tags"), tagsToJson(archive)},
                       {key("record"), recordToJson(archive.record)},
                       {key("warnings"), warnings},
                       {key("moreWarnings"), qint64(archive.moreWarnings)},
                       {key("files"), filesToJson(archive)}};
    insertPath(object, key("path"), archive.path);
    return object;
}

void writeArchive(const Archive &archive, const Context &context)
{
    std::ostream &out = context.streams.out;
    const std::string name = archive.metadata ? archive.metadata->name + ' ' + archive.metadata->version
                                              : pathBytes(archive.path.filename());
    out << context.paintOut().bold(displayText(name)) << "  " << shown(archive.path) << '\n';
    out << "  holds    " << counted(archive.members.size(), "member") << ", " << shownBytes(archive.unpacked) << " unpacked, "
        << shownBytes(archive.size) << " here\n";
    if (archive.metadata && !archive.metadata->summary.empty())
        out << "  summary  " << displayText(archive.metadata->summary) << '\n';
    if (archive.metadata && !archive.metadata->requiresPython.empty())
        out << "  python   " << displayText(archive.metadata->requiresPython) << '\n';
    for (const WheelTag &tag : archive.tags)
        out << "  tag      " << displayText(tagText(tag)) << '\n';
    for (const InterpreterFit &fit : archive.fits)
        out << "  " << (fit.fit.why ? "no       " : "fits     ") << nameOf(fit.interpreter)
            << (fit.fit.why ? ": " + whyNot(*fit.fit.why) : std::string()) << '\n';
    if (archive.record)
        writeRecord(*archive.record, context);
    writeWarnings(archive, context);
    if (!context.options.quiet)
        writeFiles(archive, context);
}

bool writeText(const std::string &content, const Context &context)
{
    const std::optional<std::string> text = textOf(content);
    if (!text)
        return false;
    for (const std::string_view line : splitLines(*text)) {
        const std::vector<std::string_view> cells = split(line, '\t');
        for (size_t i = 0; i < cells.size(); ++i)
            context.streams.out << (i > 0 ? "\t" : "") << displayText(cells[i]);
        context.streams.out << '\n';
    }
    return true;
}

Outcome outcomeOf(const Archive &archive)
{
    Outcome outcome;
    if (archive.isHostile() || (archive.record && !archive.record->error && !archive.record->isIntact()))
        outcome.add(ExitCode::Findings);
    if (!archive.isComplete())
        outcome.add(ExitCode::Incomplete);
    return outcome;
}

} // namespace truewheel::cli
