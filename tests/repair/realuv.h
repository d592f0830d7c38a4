#pragma once
#include "core/base/text.h"
#include "core/environments/reader.h"
#include "core/repair/planner.h"
#include "core/repair/runner.h"
#include "core/repair/trust.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <sys/stat.h>

namespace truewheel::test {

namespace fs = std::filesystem;

inline void put(const Path &file, const std::string &text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

inline std::string contents(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// What the import system and installers see of an environment, but for one package: names, inodes and times of its files.
inline std::vector<std::string> otherPackages(const Path &environment, const std::string &but)
{
    std::vector<std::string> seen;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(environment / "lib")) {
        const std::string path = entry.path().native();
        if (path.find(but) != std::string::npos || path.find("__pycache__") != std::string::npos || !entry.is_regular_file())
            continue;
        struct stat found;
        ::stat(path.c_str(), &found);
        seen.push_back(path + " " + std::to_string(found.st_ino) + " " + std::to_string(found.st_mtim.tv_sec) + "."
                       + std::to_string(found.st_mtim.tv_nsec));
    }
    std::sort(seen.begin(), seen.end());
    return seen;
}

/// Real uv, real build backends, real environments, below one temporary directory. A test's rows are bothVersions() or
/// oneVersion(), and it begins with useUv().
class RealUv : public QObject
{
protected:
    struct Run {
        Result<RepairReport> report = failure(ErrorCode::Io, "");
        std::string output;
        std::vector<std::string> waiting;
    };

    QTemporaryDir m_root;
    Path m_at;
    Path m_uv;
    NativeFileSystem m_fs;
    NativeProcessRunner m_processes;
    Locations m_locations;
    std::unique_ptr<State> m_state;

    std::string call(const std::vector<std::string> &argv, const Path &directory, int expected = 0)
    {
        std::string output;
        JobContext job;
        const Result<Exit> exit = m_processes.run(
            {argv, directory, {}, {}}, [&](std::string_view piece) { output += piece; }, job);
        if (!exit || exit->code != expected)
            qWarning("%s: %s", join(argv, " ").c_str(), output.c_str());
        return output;
    }

    std::string uv(std::vector<std::string> words, const Path &directory, int expected = 0)
    {
        words.insert(words.begin(), m_uv.native());
        return call(words, directory, expected);
    }

    // One of the sample projects, in a directory of its own.
    Path project(const std::string &kind, const std::string &name)
    {
        const Path directory = m_at / name;
        call({"/bin/bash", qEnvironmentVariable("TRUEWHEEL_SHARED").toStdString() + "/projects/make_" + kind + ".sh", directory.native()},
             m_at);
        return directory;
    }

    Environment environmentAt(const Path &path) { return readEnvironment(path, m_fs, hostOs()).value_or(Environment{}); }

    CheckedLink check(const Path &environment, const std::string &name)
    {
        JobContext job;
        const Result<Snapshot> snapshot = takeSnapshot({{environment}, {}}, {m_fs, m_locations, m_state.get()}, job);
        for (const CheckedLink &checked : snapshot ? snapshot->editables : std::vector<CheckedLink>()) {
            if (checked.link.name == name)
                return checked;
        }
        return {};
    }

    Run repair(const CheckedLink &checked, JobContext job = {}, bool trusted = true)
    {
        Run run;
        const Result<Plan> plan = planRepair(checked, environmentAt(checked.link.environment), {Tool{m_uv, {}}, m_locations.uvCache});
        if (!plan) {
            run.report = tl::unexpected(plan.error());
            return run;
        }
        if (trusted && !grantTrust(m_fs, *m_state, checked.link.project, checked.link.environment))
            qWarning("not trusted");
        RepairEvents events;
        events.output = [&](std::string_view text) { run.output += text; };
        events.waiting = [&](const Said &text) { run.waiting.emplace_back(text); };
        run.report = runPlan(*plan, checked, {m_fs, m_processes, m_locations, *m_state}, events, job);
        return run;
    }

    bool imports(const Path &environment, const std::string &module)
    {
        return trimmed(call({(environment / "bin/python").native(), "-c", "import " + module + "; print(" + module + ".answer())"}, "/"))
            == "42";
    }

    void useUv()
    {
        QFETCH(QString, program);
        m_uv = program.toStdString();
        static int counter = 0;
        m_at = Path(m_root.path().toStdString()) / ("case" + std::to_string(++counter));
        fs::create_directories(m_at);
        m_state = std::make_unique<State>(m_at / "state.db");
    }

    // For what does not depend on the version.
    static void oneVersion()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("uv") << qEnvironmentVariable("TRUEWHEEL_UV");
    }

    static void bothVersions()
    {
        oneVersion();
        if (qEnvironmentVariableIsSet("TRUEWHEEL_UV_OLD"))
            QTest::newRow("old uv") << qEnvironmentVariable("TRUEWHEEL_UV_OLD");
    }

    static bool isAvailable() { return qEnvironmentVariableIsSet("TRUEWHEEL_UV"); }

    void setUp()
    {
        const QString home = m_root.filePath("home");
        fs::create_directories(home.toStdString());
        const std::vector<std::pair<const char *, QString>> variables = {
            {"HOME", home},
            {"XDG_CACHE_HOME", home + "/.cache"},
            {"XDG_DATA_HOME", home + "/.local/share"},
            {"XDG_CONFIG_HOME", home + "/.config"},
            {"UV_CACHE_DIR", home + "/.cache/uv"},
            {"UV_PYTHON_DOWNLOADS", "never"},
            {"PYTHONDONTWRITEBYTECODE", "1"},
        };
        for (const auto &[name, value] : variables)
            qputenv(name, value.toLocal8Bit());
        for (const char *name : {"UV_PYTHON", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT", "CONDA_PREFIX"})
            qunsetenv(name);
        m_locations = locationsFor(hostOs(), EnvironmentVariables::ofProcess());
    }
};

} // namespace truewheel::test
