#include "core/snapshot/armedtrap.h"

#include "core/base/text.h"
#include "core/caches/unpackedwheel.h"
#include "core/caches/uvcacheentry.h"
#include "core/python/wheelname.h"
#include "core/snapshot/environmentcheck.h"

#include <algorithm>
#include <charconv>

namespace truewheel {

namespace {

/// An unpacked wheel with the direct_url.json that an installer would write into it.
class InstalledWheel final : public FileSystem
{
public:
    InstalledWheel(const FileSystem &base, Path distInfo, const Path &project)
        : m_base(base)
        , m_distInfo(std::move(distInfo))
        , m_file(m_distInfo / "direct_url.json")
        , m_content(R"({"url": ")" + uvProjectUrl(project) + R"(", "dir_info": {"editable": true}})")
    {
    }

    Result<FileStatus> status(const Path &path) const override { return path == m_file ? own() : m_base.status(path); }
    Result<FileStatus> linkStatus(const Path &path) const override { return path == m_file ? own() : m_base.linkStatus(path); }
    Result<std::vector<DirectoryEntry>> list(const Path &directory) const override
    {
        Result<std::vector<DirectoryEntry>> entries = m_base.list(directory);
        if (entries && directory == m_distInfo) {
            const DirectoryEntry entry{"direct_url.json", FileType::Regular};
            const auto place = std::lower_bound(entries->begin(), entries->end(), entry,
                                                [](const DirectoryEntry &a, const DirectoryEntry &b) { return a.name < b.name; });
            entries->insert(place, entry);
        }
        return entries;
    }
    Result<std::string> read(const Path &file, uint64_t cap) const override { return file == m_file ? m_content : m_base.read(file, cap); }
    Result<std::string> readHead(const Path &file, uint64_t bytes) const override
    {
        return file == m_file ? m_content.substr(0, bytes) : m_base.readHead(file, bytes);
    }
    Result<Path> readLink(const Path &link) const override { return m_base.readLink(link); }
    Result<Path> realPath(const Path &path) const override { return m_base.realPath(path); }

private:
    Result<FileStatus> own() const
    {
        FileStatus status;
        status.type = FileType::Regular;
        status.size = m_content.size();
        return status;
    }

    const FileSystem &m_base;
    Path m_distInfo;
    Path m_file;
    std::string m_content;
};

std::optional<int> minorOf(std::string_view digits)
{
    int minor = 0;
    const char *end = digits.data() + digits.size();
    return std::from_chars(digits.data(), end, minor).ec == std::errc() ? std::optional(minor) : std::nullopt;
}

// The interpreters that a wheel may be for: the one of its tag; for a wheel of any Python the one that the project asks for, else an
// old and a new one, of which both must agree.
std::vector<Interpreter> interpretersFor(const WheelName &wheel, const Path &project, const FileSystem &fs, Os os)
{
    Interpreter interpreter;
    interpreter.major = 3;
    interpreter.os = os;
    interpreter.machine = hostMachine();
    std::vector<int> minors;
    for (const WheelTag &tag : wheel.tags) {
        const std::optional<int> minor = tag.python.starts_with("cp3") ? minorOf(std::string_view(tag.python).substr(3)) : std::nullopt;
        if (!minor || !minors.empty())
            continue;
        minors.push_back(*minor);
        interpreter.freeThreaded = tag.abi.ends_with('t');
        if (const std::optional<PlatformTag> platform = parsePlatformTag(tag.platform); platform && platform->machine != Machine::Unknown)
            interpreter.machine = platform->machine;
    }
    if (minors.empty()) {
        const Result<std::string> asked = fs.read(project / ".python-version", 1024);
        const std::string_view version = asked ? trimmed(*asked) : std::string_view();
        const std::optional<int> minor = version.starts_with("3.") ? minorOf(version.substr(2)) : std::nullopt;
        minors = minor ? std::vector{*minor} : std::vector{9, 14};
    }
    std::vector<Interpreter> interpreters;
    for (const int minor : minors) {
        interpreter.minor = minor;
        interpreters.push_back(interpreter);
    }
    return interpreters;
}

// The link as it would be in an environment of that interpreter; nullopt: the wheel is no editable one.
std::optional<CheckedLink> judged(const Path &wheel, const Path &distInfo, const Interpreter &interpreter, const Path &project,
                                  const FileSystem &fs, const Path &home)
{
    Environment environment;
    environment.path = wheel;
    environment.sitePackages = {wheel};
    environment.interpreter = interpreter;
    const InstalledWheel installed(fs, distInfo, project);
    const ScanFileSystem scan(installed);
    EnvironmentCheck check = checkEnvironment(environment, [&](const Path &linked) { return linked == project; }, home, {}, scan, nullptr,
                                              {});
    if (check.links.empty())
        return std::nullopt;
    return std::move(check.links.front());
}

// The files that a build put into the project and that are there no more.
const Expectation *lostFile(const CheckedLink &checked)
{
    for (const Expectation &expected : checked.expected) {
        const bool isLost = expected.state == FileState::Absent && !expected.optional && !expected.tracked
            && expected.kind != ExpectedKind::Link && isAtOrBelow(expected.path, checked.link.project);
        if (isLost)
            return &expected;
    }
    return nullptr;
}

std::optional<CheckedLink> brokenBy(const Path &wheel, const Path &project, const FileSystem &fs, const Locations &locations)
{
    const Result<WheelName> name = parseWheelName(pathBytes(wheel.filename()));
    const Result<Path> distInfo = distInfoOf(fs, wheel);
    if (!name || !distInfo)
        return std::nullopt;
    std::optional<CheckedLink> broken;
    for (const Interpreter &interpreter : interpretersFor(*name, project, fs, locations.os)) {
        std::optional<CheckedLink> checked = judged(wheel, *distInfo, interpreter, project, fs, locations.home);
        if (!checked || checked->verdict != Verdict::Absent || !lostFile(*checked))
            return std::nullopt;
        if (!broken)
            broken = std::move(checked);
    }
    return broken;
}

} // namespace

Result<std::optional<ArmedTrap>> armedTrapOf(const Path &project, const FileSystem &fs, const Locations &locations,
                                             const UvSurroundings &around, JobContext &job)
{
    const auto entry = findUvCacheEntry(fs, locations.uvCache, project, job);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry || !(*entry)->revision)
        return std::nullopt;
    const UvCacheInfo &recorded = (*entry)->revision->info;
    const auto watched = watchedNow(fs, project, recorded.knowsDirectories, around);
    if (!watched)
        return tl::unexpected(watched.error());
    if (!isSameState(recorded, watched->info))
        return std::nullopt;
    for (const Path &wheel : (*entry)->wheels) {
        std::optional<CheckedLink> checked = brokenBy(wheel, project, fs, locations);
        if (!checked || isReinstalledAlways(fs, project, checked->link.name))
            continue;
        ArmedTrap trap;
        trap.lost = lostFile(*checked)->path.lexically_relative(project);
        const std::string lost = displayPath(trap.lost);
        trap.uv.cacheEntry = (*entry)->directory;
        trap.uv.trap = true;
        trap.uv.decision = UvDecision::Restore;
        trap.uv.because = {"No environment that was looked at has this project installed, and uv's cache holds a build of it.",
                           "The files that uv watches (" + join(watched->keys, ", ") + ") are as they were when it was made.",
                           "That build put " + lost + " into the project, not into the cache: restoring it does not bring the file back."};
        checked->link.environment.clear();
        checked->link.distInfo = (*entry)->directory;
        checked->python.clear();
        checked->remedy = Remedy::None;
        checked->summary = "Not installed. uv would restore a build from its cache that lacks " + lost + ".";
        checked->advice = said("Let the next sync build: %1, run in %2.", "uv sync --reinstall-package " + shellQuote(checked->link.name),
                               displayPath(project));
        trap.checked = std::move(*checked);
        return trap;
    }
    return std::nullopt;
}

} // namespace truewheel
