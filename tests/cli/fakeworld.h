#pragma once
#include "app/cli/context.h"
#include "app/cli/program.h"
#include "app/cli/report.h"
#include "tests/support/memoryfilesystem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <functional>
#include <sstream>

namespace truewheel::cli::test {

CheckedLink intactLink(const std::string &name, const Path &project, const Path &environment);
/// One generated extension `NAME._native` is absent; two pieces of evidence say that it must be there.
CheckedLink absentLink(const std::string &name, const Path &project, const Path &environment);
CheckedLink linkWith(Verdict verdict, const std::string &name, const Path &project, const Path &environment);
Plan rebuildPlan(const CheckedLink &checked);

/// The program in a world that the test makes up. Nothing real is touched: no disk, no process, no clock.
struct FakeWorld {
    FakeWorld();
    FakeWorld(const FakeWorld &) = delete;
    FakeWorld &operator=(const FakeWorld &) = delete;

    truewheel::test::MemoryFileSystem fs;
    Snapshot snapshot;
    Inventory inventory;
    std::vector<Path> missing; ///< PATHs that the look calls NotFound
    std::vector<Acceptance> acceptances;
    std::optional<Error> stateError;  ///< state.db cannot be read
    std::vector<Path> known;          ///< the environments that the look was told of
    std::vector<std::string> trusted; ///< "PROJECT in ENVIRONMENT"
    std::vector<std::string> events;  ///< what the verbs asked for, in order
    std::map<std::string, std::string> variables;
    Path here = "/here"; ///< the current directory
    std::string input;
    bool isTerminal = false;
    bool cancelled = false;
    bool isOutFull = false; ///< nothing can be written to standard output
    std::optional<Error> planError;
    std::vector<std::string> planInstalls;
    /// What a repair of this link comes to; by default it becomes intact.
    std::function<Result<RepairReport>(const CheckedLink &, const RepairEvents &)> repair;
    std::optional<Tool> uv = Tool{"/usr/bin/uv", "0.13.9"};
    std::vector<SyncChoice> choices;
    SyncPreview preview;
    Result<CacheScan> caches;
    Result<IndexReport> indexReport;
    GenuineReport genuineReport;
    Locations emptyLocations;
    EnvironmentVariables emptyVariables;
    bool isSyncVerified = true;

    ExitCode run(const std::vector<std::string> &arguments);
    std::string out;
    std::string err;
    QJsonObject document() const { return QJsonDocument::fromJson(QByteArray::fromStdString(out)).object(); }

    void addEnvironment(const Path &path);
    void addProject(const Path &path);
    void setVerdict(const CheckedLink &checked); ///< replaces the link of the same name and environment

private:
    Engine engine();
};

} // namespace truewheel::cli::test
