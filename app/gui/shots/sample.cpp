#include "app/gui/shots/sample.h"

#include "app/gui/shots/sampleactions.h"
#include "app/gui/shots/samplearchive.h"
#include "app/gui/shots/samplediagnostics.h"
#include "app/gui/shots/sampleindex.h"

#include <QByteArray>
#include <algorithm>
#include <thread>

namespace truewheel::gui {

namespace {

const Path home = pathFromBytes(qgetenv("HOME").toStdString()); // shown as ~

Environment environmentAt(const Path &path, const std::string &version, int minor)
{
    Environment environment;
    environment.path = path;
    environment.kind = "uv";
    environment.interpreter.major = 3;
    environment.interpreter.minor = minor;
    environment.interpreter.version = version;
    environment.python = path / "bin" / "python";
    return environment;
}

CheckedLink linkOf(const Environment &environment, const std::string &name, const std::string &version, const Path &project,
                   const std::string &backend)
{
    CheckedLink checked;
    checked.link.name = name;
    checked.link.version = version;
    checked.link.environment = environment.path;
    checked.link.distInfo = environment.path / "lib" / ("python3." + std::to_string(environment.interpreter.minor)) / "site-packages"
        / (name + "-" + version + ".dist-info");
    checked.link.project = project;
    checked.link.installer = "uv";
    checked.python = environment.interpreter.version;
    checked.backend = backend;
    checked.verdict = Verdict::Intact;
    return checked;
}

Expectation fileAt(const std::string &module, const Path &path, FileState state, std::vector<Evidence> evidence)
{
    Expectation file;
    file.module = module;
    file.path = path;
    file.state = state;
    if (state == FileState::Present)
        file.found = path;
    file.evidence = std::move(evidence);
    return file;
}

CheckedLink brokenMaturin(const Environment &environment, const Path &project)
{
    CheckedLink checked = linkOf(environment, "matlib", "0.4.1", project, "maturin");
    checked.verdict = Verdict::Absent;
    checked.remedy = Remedy::Rebuild;
    checked.expected = {
        fileAt("matlib._native", project / "python/matlib/_native.cpython-312-x86_64-linux-gnu.so", FileState::Absent,
               {{Rule::Config, project / "pyproject.toml", "[tool.maturin] module-name = \"matlib._native\"", 18},
                {Rule::Import, project / "python/matlib/__init__.py", "from ._native import dot, solve", 3},
                {Rule::Ledger, project, said("a verified build made it, seen %1", "2026-11-19T09:12:44Z"), 0}}),
        fileAt("matlib", project / "python/matlib/__init__.py", FileState::Present,
               {{Rule::Link, environment.path / "lib/python3.12/site-packages/matlib.pth", project.string() + "/python", 1}}),
    };
    return checked;
}

CheckedLink brokenSetuptools(const Environment &environment, const Path &project)
{
    CheckedLink checked = linkOf(environment, "tidewave", "2.11.0", project, "setuptools");
    checked.verdict = Verdict::Absent;
    checked.remedy = Remedy::Rebuild;
    checked.expected = {
        fileAt("tidewave._fft", project / "src/tidewave/_fft.cpython-311-x86_64-linux-gnu.so", FileState::Absent,
               {{Rule::Config, project / "setup.py", "Extension(\"tidewave._fft\", sources=[\"src/_fft.c\"])", 21}}),
        fileAt("tidewave._version", project / "src/tidewave/_version.py", FileState::Absent,
               {{Rule::Config, project / "pyproject.toml", "[tool.setuptools_scm] version_file = \"src/tidewave/_version.py\"", 40}}),
    };
    checked.expected.back().kind = ExpectedKind::Python;
    return checked;
}

std::vector<CheckedLink> otherLinks(const Environment &e311, const Environment &e312, const Environment &e313)
{
    std::vector<CheckedLink> links;
    CheckedLink cut = linkOf(e312, "gridkit", "1.0.3", home / "src/gridkit", "meson-python");
    cut.verdict = Verdict::Unlinked;
    cut.remedy = Remedy::PrepareAndRebuild;
    cut.buildRequires = {"meson-python>=0.16", "ninja", "cython"};
    cut.expected = {
        fileAt("", e312.path / "lib/python3.12/site-packages/_gridkit_editable_loader.py", FileState::Unlinked,
               {{Rule::Link, e312.path / "lib/python3.12/site-packages/_gridkit_editable_loader.py", "/tmp/build-env-x1/bin/ninja", 412}})};
    cut.expected.front().kind = ExpectedKind::Link;
    cut.expected.front().note = "is not there";
    links.push_back(cut);

    CheckedLink other = linkOf(e313, "fastcsv", "0.9", home / "src/fastcsv", "scikit-build-core");
    other.verdict = Verdict::Unloadable;
    other.remedy = Remedy::Rebuild;
    other.expected = {fileAt("fastcsv._core", home / "src/fastcsv/fastcsv/_core.cpython-313-x86_64-linux-gnu.so", FileState::Unloadable,
                             {{Rule::Import, home / "src/fastcsv/fastcsv/__init__.py", "from fastcsv import _core", 1}})};
    other.expected.front().found = home / "src/fastcsv/fastcsv/_core.cpython-312-x86_64-linux-gnu.so";
    links.push_back(other);

    CheckedLink poorer = linkOf(e311, "yamlette", "3.2.0", home / "src/yamlette", "setuptools");
    poorer.verdict = Verdict::Degraded;
    poorer.remedy = Remedy::Rebuild;
    poorer.expected = {fileAt("yamlette._speedups", home / "src/yamlette/yamlette/_speedups.cpython-311-x86_64-linux-gnu.so",
                              FileState::Absent, {{Rule::Config, home / "src/yamlette/setup.py", "Extension(…, optional=True)", 14}})};
    poorer.expected.front().optional = true;
    links.push_back(poorer);

    CheckedLink unread = linkOf(e313, "vault-client", "5.0.0rc1", home / "work/vault-client", "unknown");
    unread.verdict = Verdict::Unknown;
    unread.unreadable = {{ErrorCode::PermissionDenied, pathBytes(home / "work/vault-client/pyproject.toml"), "EACCES"}};
    links.push_back(unread);

    for (const char *name : {"orbit", "lexis", "pinwheel", "stencil"}) {
        const Path project = home / "src" / name;
        CheckedLink fine = linkOf(e312, name, "1.4.2", project, name[0] == 'o' ? "hatchling" : "pdm");
        fine.expected = {fileAt(std::string(name) + "._version", project / name / "_version.py", FileState::Present,
                                {{Rule::Config, project / "pyproject.toml", "version file of the build hook", 31}})};
        links.push_back(fine);
    }
    return links;
}

Result<Plan> planFor(const CheckedLink &checked, const Environment &environment)
{
    Plan plan;
    plan.action = checked.remedy == Remedy::PrepareAndRebuild ? RepairAction::PrepareAndRebuild : RepairAction::Rebuild;
    plan.package = checked.link.name;
    plan.project = checked.link.project;
    plan.environment = environment.path;
    plan.backend = checked.backend;
    Step step;
    step.title = said("Rebuild %1", checked.link.name);
    step.command.argv = {(home / ".local/bin/uv").string(),
                         "pip",
                         "install",
                         "--no-deps",
                         "--reinstall-package",
                         checked.link.name,
                         "-e",
                         checked.link.project.string(),
                         "--python",
                         (environment.path / "bin/python").string()};
    step.command.directory = checked.link.project;
    step.command.unset = {"UV_PROJECT*", "UV_PYTHON", "VIRTUAL_ENV"};
    plan.steps = {step};
    if (plan.action == RepairAction::PrepareAndRebuild)
        plan.installs = checked.buildRequires;
    return plan;
}

/// Says what a build says, then waits to be cancelled.
Result<RepairReport> build(const Plan &plan, const RepairEvents &events, JobContext &job)
{
    events.stepStarted(plan.steps.front());
    events.output("\x1b[2mResolved \x1b[1m1 package\x1b[0m\x1b[2m in 8ms\x1b[0m\n   \x1b[36mBuilding\x1b[0m " + plan.package + " @ file://"
                  + plan.project.string() + "\n");
    if (plan.backend == "maturin")
        events.output("   Compiling libc v0.2.174\n   Compiling unindent v0.2.4\n   Compiling pyo3-build-config v0.25.1\n"
                      "   Compiling pyo3-ffi v0.25.1\n   Compiling pyo3 v0.25.1\n   Compiling matlib v0.4.1\n");
    else
        events.output("      running editable_wheel\n      running build_ext\n      building 'tidewave._fft' extension\n"
                      "      gcc -O2 -Wall -fPIC -c src/_fft.c -o build/temp/src/_fft.o\n"
                      "      gcc -shared build/temp/src/_fft.o -o src/tidewave/_fft.cpython-311-x86_64-linux-gnu.so\n");
    while (!job.isCancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return failure(ErrorCode::Cancelled, plan.package, "The old link is still installed.");
}

InventoryEntry entryFor(const Environment &environment, const std::string &kind, const Path &project, int packages, int64_t usedDaysAgo)
{
    static constexpr const char *names[] = {"anyio",
                                            "attrs",
                                            "certifi",
                                            "charset-normalizer",
                                            "click",
                                            "cython",
                                            "idna",
                                            "jinja2",
                                            "numpy",
                                            "packaging",
                                            "pandas",
                                            "pluggy",
                                            "pydantic",
                                            "pytest",
                                            "requests",
                                            "rich",
                                            "ruff",
                                            "scipy",
                                            "setuptools",
                                            "sniffio",
                                            "typing-extensions",
                                            "urllib3"};
    constexpr int64_t today = 1795305600; // 2026-11-22
    InventoryEntry entry;
    entry.environment = environment;
    entry.environment.kind = kind;
    entry.environment.project = project;
    entry.environment.base = home / ".local/share/uv/python/cpython-3.12.11-linux-x86_64-gnu/bin";
    for (int i = 0; i < packages; ++i)
        entry.packages.push_back({names[size_t(i) % std::size(names)], std::to_string(1 + i % 7) + "." + std::to_string(i % 13) + ".0",
                                  environment.path, false, i % 4 == 0});
    entry.created = {{today - 300 * 86400, 0}, environment.path / "pyvenv.cfg"};
    entry.lastUsed = {{today - usedDaysAgo * 86400, 0}, environment.path / "lib/python3.12/site-packages"};
    return entry;
}

HealthFinding problem(HealthProblem problem, const Path &source, const Said &detail, int line)
{
    return {problem, {}, {{source, detail, line}}, {}};
}

std::vector<InventoryEntry> sampleEntries()
{
    const Snapshot picture = sampleSnapshot();
    std::vector<InventoryEntry> entries;
    const Path projects[] = {home / "src/matlib", home / "src/tidewave", {}, {}};
    const char *kinds[] = {"uv", "uv", "virtualenvwrapper", "venv"};
    for (size_t i = 0; i < picture.environments.size(); ++i) {
        entries.push_back(entryFor(picture.environments[i], kinds[i], projects[i], 22 - int(i) * 4, int64_t(i) * 17));
        for (const CheckedLink &link : picture.editables) {
            if (link.link.environment == picture.environments[i].path)
                entries.back().editables.push_back(link);
        }
    }
    const Environment ruined = environmentAt(home / "work/reports/.venv", "3.9.7", 9);
    entries.push_back(entryFor(ruined, "virtualenv", home / "work/reports", 14, 412));
    entries.back().environment.base = "/opt/python3.9/bin";
    entries.back().health = {
        problem(HealthProblem::BaseMissing, ruined.path / "pyvenv.cfg", said("home = %1, which is not there", "/opt/python3.9/bin"), 1),
        problem(HealthProblem::EndOfLife, ruined.path / "pyvenv.cfg", "version = 3.9.7", 3)};
    const Environment cut = environmentAt(home / ".local/share/uv/tools/httpie", "3.13.5", 13);
    entries.push_back(entryFor(cut, "uv-tool", {}, 9, 3));
    entries.back().health = {problem(HealthProblem::HalfInstalled,
                                     cut.path / "lib/python3.13/site-packages/requests-2.32.5.dist-info/RECORD",
                                     "requests/adapters.py and 11 more are missing", 4)};
    const Environment conda = environmentAt(home / "miniforge3/envs/geo", "3.11.9", 11);
    entries.push_back(entryFor(conda, "conda", {}, 21, 60));
    entries.back().environment.base.clear();
    const Environment empty = environmentAt(home / ".cache/pypoetry/virtualenvs/shop-Xk2-py3.12", "3.12.11", 12);
    entries.push_back(entryFor(empty, "poetry", home / "work/shop", 0, 200));
    entries.back().health = {
        problem(HealthProblem::Empty, empty.path / "lib/python3.12/site-packages", "holds no distribution and no module", 0)};
    return entries;
}

Result<Inventory> sampleScan(const InventorySink &found)
{
    Inventory inventory;
    for (InventoryEntry &entry : sampleEntries()) {
        found(entry);
        inventory.entries.push_back(std::move(entry));
    }
    return inventory;
}

Result<Measurement> sampleMeasure(const std::vector<UsageRoot> &roots)
{
    Measurement measurement;
    for (uint64_t i = 0; i < roots.size(); ++i) {
        const uint64_t disk = (i * 7919 % 13 + 1) * 96'400'000;
        measurement.roots.push_back({{disk + disk / 3, disk, i % 3 == 0 ? disk / 9 : disk - 40960}, i != 5});
    }
    return measurement;
}

CachedWheel wheelOf(const std::string &name, const std::string &version, int megabytes, std::vector<Path> users)
{
    CachedWheel wheel;
    wheel.tool = "uv";
    wheel.name = name;
    wheel.version = version;
    wheel.tags = {"cp312-cp312-manylinux_2_28_x86_64"};
    wheel.origin = WheelOrigin::Index;
    wheel.source = "https://packages.example.org/simple";
    wheel.path = home / ".cache/uv/wheels-v6/index" / name / (version + "-cp312");
    wheel.content = home / ".cache/uv/archive-v0" / ("k" + name);
    wheel.fetched = Timestamp{1795305600 - int64_t(megabytes) * 86400, 0};
    const uint64_t disk = uint64_t(megabytes) << 20;
    wheel.size = Sizes{disk + disk / 7, disk, users.empty() ? disk : 8192};
    wheel.environments = std::move(users);
    return wheel;
}

Result<CacheScan> sampleCaches(JobContext &)
{
    const Path uv = home / ".cache/uv";
    const std::vector<Path> two{home / "src/matlib/.venv", home / ".venvs/data"};
    ScannedCache cache;
    cache.cache = {"uv", uv, {}};
    cache.wheels = {wheelOf("numpy", "2.3.4", 74, two),  wheelOf("pandas", "2.2.3", 61, {two.back()}),
                    wheelOf("torch", "2.4.1", 812, {}),  wheelOf("requests", "2.32.5", 1, two),
                    wheelOf("scipy", "1.16.0", 118, {}), wheelOf("ruff", "0.14.2", 29, {two.front()})};
    CachedWheel built = wheelOf("matlib", "0.4.1", 1, {});
    built.origin = WheelOrigin::Editable;
    built.path = uv / "sdists-v9/editable/1f0c5a7be2/x";
    cache.wheels.push_back(built);
    StaleEntry trap{"uv",
                    StaleKind::OutputsAbsent,
                    uv / "sdists-v9/editable/1f0c5a7be2",
                    {},
                    {},
                    {"uv", "sync", "--reinstall-package", "matlib"},
                    Sizes{14000, 16384, 16384}};
    trap.subject = pathBytes(home / "src/matlib");
    trap.lost = "matlib/_core.cpython-311-x86_64-linux-gnu.so";
    cache.stale = {trap,
                   {"uv",
                    StaleKind::ProjectGone,
                    uv / "sdists-v9/editable/77ab01c9d3",
                    {},
                    pathBytes(home / "src/oldlib"),
                    {},
                    Sizes{9000, 12288, 12288}},
                   {"uv",
                    StaleKind::SupersededBucket,
                    uv / "wheels-v5",
                    {},
                    "wheels-v6",
                    {"uv", "cache", "prune"},
                    Sizes{3u << 30, 2u << 30, 1u << 30}},
                   {"pip",
                    StaleKind::Interrupted,
                    home / ".cache/pip/http-v2/tmp8x1q",
                    {},
                    {},
                    {"pip", "cache", "purge"},
                    Sizes{40960, 40960, 40960}}};
    cache.size = Sizes{7ull << 30, 6ull << 30, 2ull << 30};
    return CacheScan{{cache}, {}};
}

ReclaimStep stepOf(const Cache &cache, OwnerVerb verb, const std::string &name, std::set<LossCost> costs, uint64_t freed)
{
    ReclaimStep step;
    step.cache = cache;
    step.request = {verb, name};
    step.costs = std::move(costs);
    step.freed = freed;
    return step;
}

ReclaimPlan sampleReclaim(const CacheScan &scan)
{
    if (scan.caches.empty())
        return {};
    const Cache &cache = scan.caches.front().cache;
    ReclaimPlan plan;
    plan.steps = {stepOf(cache, OwnerVerb::Prune, {}, {LossCost::Nothing, LossCost::Remake}, 1181116006),
                  stepOf(cache, OwnerVerb::Clean, "torch", {LossCost::Download}, 851443712),
                  stepOf(cache, OwnerVerb::Clean, "scipy", {LossCost::Download}, 123731968),
                  stepOf(cache, OwnerVerb::Clean, "numpy", {LossCost::Download}, 0)};
    plan.steps.back().breaks = {home / ".venvs/data"};
    plan.commands = {{cache, {"uv", "cache", "prune", "--cache-dir", pathBytes(cache.path)}, {0}},
                     {cache, {"uv", "cache", "clean", "torch", "scipy", "--cache-dir", pathBytes(cache.path)}, {1, 2}}};
    for (const ReclaimStep &step : plan.steps)
        plan.freed += step.freed;
    plan.selected = plan.freed - 40960;
    return plan;
}

SyncPreview samplePreview(const SyncRequest &request)
{
    SyncPreview preview;
    preview.changes = {{"ipdb", "0.13.13", {}}, {"idna", "3.4", "3.20"}, {"numpy", "2.3.4", "2.3.5"}, {"pytest-xdist", {}, "3.8.0"}};
    preview.lockIsOlder = true;
    preview.plan.action = RepairAction::Sync;
    preview.plan.project = request.project;
    preview.plan.environment = request.environment.path;
    Step step;
    step.command.argv = {(home / ".local/bin/uv").string(), "sync", "--frozen"};
    for (const SyncChoice &choice : request.choices) {
        if (choice.isHeld) {
            step.command.argv.push_back(choice.isGroup ? "--group" : "--extra");
            step.command.argv.push_back(choice.name);
        }
    }
    step.command.directory = request.project;
    preview.plan.steps = {step};
    return preview;
}

} // namespace

Snapshot sampleSnapshot()
{
    const Path matlib = home / "src/matlib";
    const Path tidewave = home / "src/tidewave";
    const Environment own = environmentAt(matlib / ".venv", "3.12.11", 12);
    const Environment tide = environmentAt(tidewave / ".venv", "3.11.7", 11);
    const Environment data = environmentAt(home / ".venvs/data", "3.12.11", 12);
    const Environment next = environmentAt(home / ".venvs/next", "3.13.5", 13);
    Snapshot snapshot;
    snapshot.environments = {own, tide, data, next};
    snapshot.editables = {brokenMaturin(own, matlib), brokenSetuptools(tide, tidewave)};
    for (CheckedLink &link : otherLinks(tide, data, next))
        snapshot.editables.push_back(std::move(link));
    return snapshot;
}

std::vector<JournalRow> sampleJournal()
{
    constexpr int64_t today = 1795305600; // 2026-11-22
    const auto row = [](int64_t id, const char *action, const char *package, const char *outcome, double seconds) {
        JournalRow made;
        made.id = id;
        made.started = {today - id * 26000, 0};
        made.seconds = seconds;
        made.action = action;
        made.package = package;
        made.project = home / "src" / package;
        made.environment = made.project / ".venv";
        made.argv = {"uv", "pip", "install", "--no-deps", "--reinstall-package", package, "-e", pathBytes(made.project)};
        made.before = "absent";
        made.after = std::string(outcome) == "verified" ? "intact" : "absent";
        made.outcome = outcome;
        made.log = home / ".local/state/truewheel/logs" / (std::string(package) + ".log");
        return made;
    };
    return {row(1, "rebuild", "matlib", "verified", 41.7),          row(2, "sync", "tidewave", "verified", 8.2),
            row(3, "prepare+rebuild", "gridkit", "failed", 63.0),   row(4, "rebuild", "fastcsv", "cancelled", 12.4),
            row(5, "recreate-link", "matlib", "not verified", 3.9), row(6, "rebuild", "tidewave", "interrupted", 0)};
}

SessionServices sampleServices()
{
    SessionServices services;
    services.look = [](const SnapshotRequest &, JobContext &) -> Result<Snapshot> { return sampleSnapshot(); };
    services.describePath = [](const Path &path) -> PathUse {
        if (path.extension() == ".png")
            return {path, PathKind::Unusable, {}};
        return {path, path.filename() == "pyproject.toml" ? PathKind::ProjectFile : PathKind::Project, {}};
    };
    services.storedPicture = []() -> std::optional<StoredPicture> { return std::nullopt; };
    services.scan = [](const InventorySink &found, JobContext &) { return sampleScan(found); };
    services.scanAgain = [](const Path &environment) -> Result<InventoryEntry> {
        const std::vector<InventoryEntry> entries = sampleEntries();
        const auto isIt = [&environment](const InventoryEntry &entry) { return entry.environment.path == environment; };
        return *std::find_if(entries.begin(), entries.end(), isIt);
    };
    services.scanCaches = sampleCaches;
    services.measureCaches = [](CacheScan scan, const CacheUsers &, JobContext &) -> Result<Reclaim> {
        ReclaimPlan plan = sampleReclaim(scan);
        return Reclaim(std::move(scan), std::move(plan));
    };
    services.measure = [](const std::vector<UsageRoot> &roots, JobContext &) { return sampleMeasure(roots); };
    services.archives = sampleArchives();
    services.diagnostics = sampleDiagnostics();
    services.planRepair = planFor;
    services.isTrusted = [](const Path &, const Path &) -> Result<bool> { return false; };
    services.grantTrust = [](const Path &, const Path &) -> Result<void> { return {}; };
    services.runPlan = [](const Plan &plan, const CheckedLink &, const RepairEvents &events, JobContext &job) {
        return build(plan, events, job);
    };
    services.syncChoices = [](const Path &, const Environment &) -> Result<std::vector<SyncChoice>> {
        return std::vector<SyncChoice>{{"plot", false, true}, {"dev", true, true}, {"docs", true, false}};
    };
    services.previewSync = [](const SyncRequest &request, JobContext &) -> Result<SyncPreview> { return samplePreview(request); };
    services.applySync = [](const SyncPreview &preview, const SyncRequest &, const RepairEvents &events, JobContext &job) {
        return build(preview.plan, events, job);
    };
    services.journal = [](int) -> Result<std::vector<JournalRow>> { return sampleJournal(); };
    services.acceptances = []() -> Result<std::vector<Acceptance>> { return std::vector<Acceptance>{}; };
    services.accept = [](const Acceptance &) -> Result<void> { return {}; };
    services.withdraw = [](const std::string &) -> Result<void> { return {}; };
    services.environments = sampleActions();
    services.planIndexes = sampleQuestion;
    services.askIndexes = [](const IndexQuestion &question, const IndexWish &, JobContext &) -> Result<IndexReport> {
        return sampleAnswers(question);
    };
    services.checkGenuine = [](const IndexQuestion &question, JobContext &) -> Result<GenuineReport> { return sampleGenuine(question); };
    return services;
}

} // namespace truewheel::gui
