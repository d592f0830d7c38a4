#include "core/diagnostics/diagnostics.h"

#include "core/archives/zipwriter.h"
#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/environments/interpreters.h"
#include "core/environments/locators/locator.h"
#include "core/platform/crashreport.h"
#include "core/platform/hostfacts.h"
#include "core/platform/openfile.h"
#include "core/platform/savefile.h"
#include "core/repair/ownertools.h"
#include "core/repair/secrets.h"
#include "core/settings/setting.h"
#include "core/snapshot/cachescan.h"
#include "core/snapshot/state.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace truewheel {

namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

constexpr int journalRows = 100;
constexpr size_t newestLogs = 8;
constexpr uint64_t logTail = 64 * 1024;    // bytes
constexpr uint64_t netrcCap = 1024 * 1024; // bytes

std::string linesOf(const Rows &rows)
{
    std::string lines;
    for (const auto &[name, value] : rows)
        lines += name + " = " + value + '\n';
    return lines;
}

std::string sentence(const Error &error)
{
    return "could not be read: " + displayText(error.subject) + (error.detail.empty() ? "" : ": " + displayText(error.detail));
}

/// With `~` in place of the home directory and of what begins with it at a `/`.
std::string withoutHome(const std::string &text, const std::string &home)
{
    if (home.size() < 2)
        return text;
    constexpr std::string_view inNames = "-_.";
    std::string out;
    size_t done = 0;
    for (size_t at = text.find(home); at != std::string::npos; at = text.find(home, at + home.size())) {
        const char next = at + home.size() < text.size() ? text[at + home.size()] : '/';
        if (std::isalnum(static_cast<unsigned char>(next)) || inNames.find(next) != std::string_view::npos)
            continue;
        out += text.substr(done, at - done) + '~';
        done = at + home.size();
    }
    return out + text.substr(done);
}

/// One collection. What it writes down is as it was found; see finish().
class Collector
{
public:
    Collector(const EnvironmentVariables &environment, Path currentDirectory, Rows settings)
        : m_environment(environment)
        , m_locations(locationsFor(hostOs(), environment))
        , m_currentDirectory(std::move(currentDirectory))
        , m_settings(std::move(settings))
    {
    }

    std::vector<DiagnosticFile> collect(const std::string &program, JobContext &job);

private:
    void about(const std::string &program);
    void tools();
    void places();
    void variables();
    void journal();
    void texts(const std::string &folder, const std::vector<Path> &files);
    std::vector<Path> logs();
    std::string tail(const Path &file) const;
    std::string place(const Path &path) const;
    CacheWorld caches() const { return {m_fs, m_locations, m_environment, m_currentDirectory, {}, wallClock()}; }
    void add(const std::string &name, const std::string &text) { m_files.push_back({name, text}); }
    Secrets secrets() const;
    void finish();

    const EnvironmentVariables &m_environment;
    const Locations m_locations;
    const Path m_currentDirectory;
    const Rows m_settings;
    const NativeFileSystem m_fs;
    std::vector<DiagnosticFile> m_files;
};

void Collector::about(const std::string &program)
{
    Rows rows = {{"program", program}, {"written", toRfc3339(wallClock())}};
    for (const auto &fact : hostFacts())
        rows.push_back(fact);
    add("about.txt", linesOf(rows));
}

void Collector::tools()
{
    Path uvSetting;
    for (const auto &[key, value] : m_settings) {
        if (key == settings::uvPath.key)
            uvSetting = pathFromBytes(value);
    }
    CacheScan scan;
    std::vector<Error> unreadable;
    for (const Cache &cache : findCaches(caches(), unreadable))
        scan.caches.emplace_back().cache = cache;
    const OwnerTools owners = findOwnerTools(scan, m_fs, m_locations, m_environment, {{}, m_currentDirectory}, uvSetting);
    Rows rows;
    for (const auto &[name, tool] : owners.tools)
        rows.emplace_back(name, displayText(tool.version + ' ' + pathBytes(tool.path)));
    if (!owners.whyNoUv.empty())
        rows.emplace_back("uv", owners.whyNoUv);
    for (const BaseInterpreter &base : findBaseInterpreters({m_locations, m_environment, m_fs}))
        rows.emplace_back("python",
                          displayText(base.version + ' ' + base.implementation + ' ' + base.source + ' ' + pathBytes(base.executable)));
    add("tools.txt", linesOf(rows));
}

std::string Collector::place(const Path &path) const
{
    if (path.empty())
        return "not known";
    const Result<FileStatus> status = m_fs.status(path);
    const std::string shown = displayText(pathBytes(path));
    if (!status)
        return isAbsence(status.error()) ? shown + " (not there)" : sentence(status.error());
    return status->type == FileType::Regular ? shown + " (" + std::to_string(status->size) + " bytes)" : shown;
}

void Collector::places()
{
    Rows rows = {
        {"home", place(m_locations.home)},
        {"state.db", place(m_locations.stateDatabase())},
        {"snapshot.db", place(m_locations.snapshotDatabase())},
        {"index.db", place(m_locations.indexDatabase())},
        {"logs", place(m_locations.logDirectory())},
        {"current directory", place(m_currentDirectory)},
    };
    std::vector<Error> unreadable;
    for (const Cache &cache : findCaches(caches(), unreadable))
        rows.emplace_back("cache of " + cache.tool, place(cache.path) + (cache.named.empty() ? "" : ", by " + displayText(cache.named)));
    for (const EnvironmentPlace &root : allEnvironmentPlaces({m_locations, m_environment, m_fs})) {
        if (m_fs.exists(root.path))
            rows.emplace_back("environments", place(root.path));
    }
    for (const Error &error : unreadable)
        rows.emplace_back("unreadable", sentence(error));
    add("places.txt", linesOf(rows));
}

void Collector::variables()
{
    constexpr std::array<std::string_view, 22> beginnings = {
        "UV_",    "PIP_", "POETRY_", "PDM_", "HATCH_",     "PIPENV_", "PIXI_",  "CONDA",       "MAMBA_",      "CARGO_", "RUSTUP_",
        "PYENV_", "RYE_", "XDG_",    "QT_",  "TRUEWHEEL_", "LC_",     "PYTHON", "VIRTUAL_ENV", "WORKON_HOME", "HTTP",   "NO_PROXY"};
    constexpr std::array<std::string_view, 9> names = {"HOME",        "PATH",      "LANG", "SHELL", "TMPDIR", "DISPLAY", "WAYLAND_DISPLAY",
                                                       "https_proxy", "http_proxy"};
    Rows rows;
    for (const auto &[name, value] : m_environment.values) {
        const bool isWanted = std::find(names.begin(), names.end(), name) != names.end()
            || std::any_of(beginnings.begin(), beginnings.end(), [&name = name](std::string_view one) { return name.starts_with(one); });
        if (isWanted)
            rows.emplace_back(name, isSecretName(name) ? "***" : displayText(value));
    }
    add("environment.txt", linesOf(rows));
}

void Collector::journal()
{
    const Result<std::vector<JournalRow>> rows = State(m_locations.stateDatabase()).journal(journalRows);
    std::string text = rows ? "" : sentence(rows.error()) + '\n';
    for (const JournalRow &row : rows ? *rows : std::vector<JournalRow>()) {
        text += toRfc3339(row.started) + ' ' + row.action + ' ' + displayText(row.package) + ": "
            + (row.outcome.empty() ? "runs" : row.outcome);
        text += ", " + (row.before.empty() ? "?" : row.before) + " -> " + (row.after.empty() ? "?" : row.after);
        text += ", exit code " + std::to_string(row.exitCode) + ", " + std::to_string(int64_t(row.seconds)) + " s\n";
        text += "  project " + displayText(pathBytes(row.project)) + ", environment " + displayText(pathBytes(row.environment)) + '\n';
        text += "  " + displayText(shellQuote(row.argv)) + '\n';
    }
    add("journal.txt", text);
}

std::string Collector::tail(const Path &file) const
{
    const Result<std::unique_ptr<OpenFile>> opened = openFile(m_fs, file);
    if (!opened)
        return sentence(opened.error()) + '\n';
    const uint64_t size = (*opened)->size();
    const uint64_t from = size > logTail ? size - logTail : 0;
    std::string text(size_t(size - from), '\0');
    const Result<size_t> read = (*opened)->readAt(from, text.data(), text.size());
    if (!read)
        return sentence(read.error()) + '\n';
    text.resize(*read);
    if (from > 0) // a secret that was cut in two could not be told
        text.erase(0, std::min(text.find('\n'), text.size()));
    return (from > 0 ? "[" + std::to_string(size) + " bytes; the end of them]" : "") + toValidUtf8(text);
}

std::vector<Path> Collector::logs()
{
    std::vector<Path> files;
    const Result<std::vector<DirectoryEntry>> entries = m_fs.list(m_locations.logDirectory());
    if (!entries && !isAbsence(entries.error()))
        add("logs/unreadable.txt", sentence(entries.error()) + '\n');
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (entry.type == FileType::Regular)
            files.push_back(m_locations.logDirectory() / pathFromBytes(entry.name));
    }
    std::reverse(files.begin(), files.end()); // their names begin with the time
    return files;
}

void Collector::texts(const std::string &folder, const std::vector<Path> &files)
{
    for (size_t i = 0; i < std::min(files.size(), newestLogs); ++i)
        add(folder + '/' + displayText(pathBytes(files[i].filename())), tail(files[i]));
}

Secrets Collector::secrets() const
{
    Secrets secrets;
    secrets.addVariables(m_environment);
    for (const auto &[key, value] : m_settings)
        secrets.addUrls(value);
    const std::string named = m_environment.get("NETRC").value_or("");
    for (const Path &file : {pathFromBytes(named), m_locations.home / ".netrc", m_locations.home / "_netrc"}) {
        if (const Result<std::string> text = file.empty() ? failure(ErrorCode::NotFound, {}) : m_fs.read(file, netrcCap))
            secrets.addNetrc(*text);
    }
    return secrets;
}

/// Nothing gets past here: every text and every name.
void Collector::finish()
{
    const Secrets known = secrets();
    const std::string home = pathBytes(m_locations.home);
    const auto clean = [&](const std::string &text) { return withoutHome(known.masked(text), home); };
    for (DiagnosticFile &file : m_files)
        file = {clean(file.name), clean(file.text)};
}

std::vector<DiagnosticFile> Collector::collect(const std::string &program, JobContext &job)
{
    about(program);
    add("settings.txt", linesOf(m_settings));
    variables();
    tools();
    places();
    if (!job.isCancelled())
        journal();
    texts("crashes", crashReports(crashDirectory(m_locations)));
    if (!job.isCancelled())
        texts("logs", logs());
    finish();
    return std::move(m_files);
}

} // namespace

Diagnostics nativeDiagnostics(const EnvironmentVariables &environment, const Path &currentDirectory, const std::string &program,
                              std::function<Rows()> settings)
{
    Diagnostics diagnostics;
    diagnostics.collect = [environment, currentDirectory, program, settings = std::move(settings)](JobContext &job) {
        return Collector(environment, currentDirectory, settings()).collect(program, job);
    };
    diagnostics.save = [](const Path &file, const std::vector<DiagnosticFile> &files) -> Result<void> {
        std::vector<std::pair<std::string, std::string>> packed;
        for (const DiagnosticFile &one : files)
            packed.emplace_back("truewheel-diagnostics/" + one.name, one.text);
        const Result<std::string> zip = makeZip(packed);
        return zip ? saveFile(file, *zip) : tl::unexpected(zip.error());
    };
    return diagnostics;
}

} // namespace truewheel
