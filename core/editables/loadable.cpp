#include "core/editables/loadable.h"

#include "core/python/extensionfile.h"

namespace truewheel {

Result<std::optional<std::string>> loadProblem(const Path &file, const Interpreter &interpreter, const FileSystem &fs)
{
    const Result<BinaryHeader> header = readBinaryHeader(fs, file);
    if (!header) {
        if (isAbsence(header.error()))
            return std::optional<std::string>("is a link to a file that does not exist");
        return tl::unexpected(header.error());
    }
    if (!header->problem.empty())
        return std::optional<std::string>("is no loadable file: " + header->problem);
    if (header->truncated)
        return std::optional<std::string>("is truncated");
    if (header->format != binaryFormatOf(interpreter.os))
        return std::optional<std::string>("was built for another operating system");
    if (!header->isSharedLibrary)
        return std::optional<std::string>("is no shared library");
    if (interpreter.machine != Machine::Unknown && !header->hasMachine(interpreter.machine) && !header->hasMachine(Machine::Unknown))
        return std::optional<std::string>("was built for another processor architecture");
    return std::optional<std::string>();
}

} // namespace truewheel
