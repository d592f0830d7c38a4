#include "core/editables/pthlines.h"

#include "core/base/text.h"
#include "core/python/pyvenvcfg.h"
#include "core/python/standardlibrary.h"

#include <algorithm>
#include <span>

namespace truewheel {

namespace {

constexpr uint64_t hookCap = 4 * 1024 * 1024; // bytes

bool losesFirstLine(const PthFile &pth, const Interpreter &python)
{
    return pth.hasByteOrderMark && !pth.lines.empty() && pth.lines.front().line == 1 && python.isKnown()
        && std::pair(python.major, python.minor) < std::pair(3, 13);
}

// What cannot be listed, an archive for example, may hold anything.
bool mayHold(const Path &directory, const std::string &module, const ScanFileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> &entries = fs.listing(directory);
    if (!entries)
        return entries.error().code != ErrorCode::NotFound;
    return std::any_of(entries->begin(), entries->end(),
                       [&](const DirectoryEntry &entry) { return entry.name == module || entry.name.starts_with(module + "."); });
}

// Through a directory that the line adds, or a hook that it sets up.
bool mayProvide(const PthLine &line, const Path &file, const std::string &module, const ScanFileSystem &fs)
{
    if (line.kind == PthKind::Directory)
        return mayHold(pthDirectory(line, file), module, fs);
    return std::any_of(line.imports.begin(), line.imports.end(), [&](const std::string &hook) {
        const Result<std::string> source = fs.read(file.parent_path() / pathFromBytes(hook + ".py"), hookCap);
        return source ? source->find(module) != std::string::npos : !isAbsence(source.error());
    });
}

bool mayProvide(const Path &pthFile, const std::string &module, const ScanFileSystem &fs)
{
    const Result<PthFile> pth = readPth(fs, pthFile);
    if (!pth)
        return !isAbsence(pth.error());
    return std::any_of(pth->lines.begin(), pth->lines.end(), [&](const PthLine &line) { return mayProvide(line, pthFile, module, fs); });
}

bool certainlyLacks(const LinkEnvironment &environment, const std::string &module, const ScanFileSystem &fs)
{
    const Result<PyvenvCfg> cfg = readPyvenvCfg(fs, environment.path / "pyvenv.cfg");
    if (!cfg || cfg->includeSystemSitePackages)
        return false;
    for (const Path &sitePackages : environment.sitePackages) {
        const Result<std::vector<DirectoryEntry>> &entries = fs.listing(sitePackages);
        if (!entries || mayHold(sitePackages, module, fs))
            return false;
        for (const DirectoryEntry &entry : *entries) {
            if (isPthName(entry.name) && mayProvide(sitePackages / pathFromBytes(entry.name), module, fs))
                return false;
        }
    }
    return true;
}

// The module without which the line fails, whatever else it does.
std::string firstImport(const PthLine &line)
{
    if (line.kind != PthKind::Code || line.imports.empty())
        return {};
    const std::string top = line.imports.front().substr(0, line.imports.front().find('.'));
    return mayBeStandard(top) ? std::string() : top;
}

} // namespace

ReachedLines reachedLines(const PthFile &pth, const LinkEnvironment &environment, const ScanFileSystem &fs)
{
    ReachedLines reached;
    const bool isMarked = losesFirstLine(pth, environment.interpreter);
    if (isMarked)
        reached.fault = "starts with a byte order mark, which this Python takes for a part of the first line";
    for (const PthLine &line : std::span(pth.lines).subspan(isMarked ? 1 : 0)) {
        const std::string module = firstImport(line);
        if (!module.empty() && certainlyLacks(environment, module, fs)) {
            const bool isHarmless = &line == &pth.lines.back() && !reached.lines.empty(); // an error is printed, and nothing is left out
            if (reached.fault.empty() && !isHarmless)
                reached.fault = said("imports %1, which is not there: Python leaves out the rest of the file", module);
            break;
        }
        reached.lines.push_back(line);
    }
    return reached;
}

} // namespace truewheel
