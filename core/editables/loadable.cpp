#include "core/editables/loadable.h"

#include "core/python/extensionfile.h"

namespace truewheel {

namespace {

// The entry of a listing decides about a plain file at no cost; a link is followed. What is no file (a FIFO, a directory) is passed
// over by the import system, and cannot be read by a tool. The places that links name lie anywhere: their directories are not listed for
// one name.
Result<void> lookFor(const Path &file, ExpectedKind kind, const ScanFileSystem &fs)
{
    if (kind != ExpectedKind::Link) {
        const Result<std::vector<DirectoryEntry>> &entries = fs.listing(file.parent_path());
        if (!entries)
            return tl::unexpected(entries.error());
        const DirectoryEntry *entry = fs.find(file.parent_path(), pathBytes(file.filename()));
        if (!entry)
            return failure(ErrorCode::NotFound, pathBytes(file));
        if (entry->type == FileType::Regular)
            return {};
        if (entry->type != FileType::Link)
            return failure(kind == ExpectedKind::Data ? ErrorCode::NotRegular : ErrorCode::NotFound, pathBytes(file), "no regular file");
    }
    const Result<FileStatus> status = fs.status(file);
    if (!status)
        return tl::unexpected(status.error());
    if (kind != ExpectedKind::Link && status->type != FileType::Regular)
        return failure(ErrorCode::NotFound, pathBytes(file), "no regular file");
    return {};
}

// Another file for the same module beside the one that is missing.
void lookForForeign(Expectation &expectation, const ScanFileSystem &fs)
{
    const std::string module = extensionModuleName(pathBytes(expectation.path.filename()));
    const Result<std::vector<DirectoryEntry>> &entries = fs.listing(expectation.path.parent_path());
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (entry.type != FileType::Regular || !looksLikeExtension(entry.name) || extensionModuleName(entry.name) != module)
            continue;
        expectation.state = FileState::Unloadable;
        expectation.found = expectation.path.parent_path() / pathFromBytes(entry.name);
        expectation.note = said("%1 is for another interpreter or platform", entry.name);
        return;
    }
}

} // namespace

Result<std::optional<LoadProblem>> loadProblem(const Path &file, const Interpreter &interpreter, const FileSystem &fs)
{
    const Result<BinaryHeader> header = readBinaryHeader(fs, file);
    if (!header) {
        if (isAbsence(header.error()))
            return LoadProblem{"is a link to a file that does not exist"};
        return tl::unexpected(header.error());
    }
    if (header->format != BinaryFormat::None && header->format != binaryFormatOf(interpreter.os))
        return LoadProblem{"was built for another operating system"};
    if (!header->problem.empty())
        return LoadProblem{said("is no loadable file: %1", header->problem.c_str()), header->endsProcess};
    if (!header->isSharedLibrary)
        return LoadProblem{"is no shared library"};
    if (interpreter.machine != Machine::Unknown && !header->hasMachine(interpreter.machine) && !header->hasMachine(Machine::Unknown))
        return LoadProblem{"was built for another processor architecture"};
    return std::optional<LoadProblem>();
}

void judgeFound(Expectation &expectation, const Interpreter &interpreter, const FileSystem &fs, std::vector<Error> &unreadable)
{
    const Result<std::optional<LoadProblem>> problem = loadProblem(expectation.found, interpreter, fs);
    if (!problem) {
        expectation.state = FileState::Unknown;
        unreadable.push_back(problem.error());
    } else if (*problem) {
        expectation.state = FileState::Unloadable;
        expectation.note = said("%1 %2", pathBytes(expectation.found.filename()), (*problem)->text);
        expectation.endsProcess = (*problem)->endsProcess;
    } else {
        expectation.state = FileState::Present;
    }
}

void judgeFile(Expectation &expectation, FileState missing, const Interpreter &interpreter, const ScanFileSystem &fs,
               std::vector<Error> &unreadable)
{
    const Result<void> there = lookFor(expectation.path, expectation.kind, fs);
    if (!there && isAbsence(there.error())) {
        expectation.state = missing;
        if (expectation.kind == ExpectedKind::Extension)
            lookForForeign(expectation, fs);
        return;
    }
    if (!there) {
        expectation.state = FileState::Unknown;
        unreadable.push_back(there.error());
        return;
    }
    expectation.found = expectation.path;
    expectation.state = FileState::Present;
    if (expectation.kind == ExpectedKind::Extension)
        judgeFound(expectation, interpreter, fs, unreadable);
}

Expectation judgedLink(const Path &place, Evidence evidence, const Interpreter &interpreter, const ScanFileSystem &fs,
                       std::vector<Error> &unreadable)
{
    Expectation expectation;
    expectation.path = place;
    expectation.kind = ExpectedKind::Link;
    expectation.evidence.push_back(std::move(evidence));
    judgeFile(expectation, FileState::Unlinked, interpreter, fs, unreadable);
    return expectation;
}

} // namespace truewheel
