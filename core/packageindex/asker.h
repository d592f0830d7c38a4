#pragma once
#include "core/packageindex/answers.h"
#include "core/packageindex/genuine.h"
#include "core/packageindex/keyringdoor.h"

namespace truewheel {

/// What the person has said about asking (core/settings).
struct IndexSettings {
    std::string defaultIndex;        ///< as IndexWorld
    std::string advisoryService;     ///< base URL of an OSV-compatible service; empty: that of the build, which may have none
    bool allowsLoopbackHttp = false; ///< http to this machine itself
    bool readsNetrc = false;
};

/// What is to be asked.
struct IndexWish {
    bool releases = false;
    bool advisories = false;
    bool isOffline = false; ///< only what is known already
};

/// Everything that is needed to ask: configuration, client, cache. Functions may be called from any thread, one at a time.
class IndexAsker
{
public:
    /// What is passed outlives it.
    IndexAsker(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &variables, IndexSettings settings,
               AskKeyring keyring);

    /// Sends nothing.
    IndexPlan plan(const std::vector<AskedEnvironment> &environments) const;
    std::string advisoryService() const;

    /// Errors: as answerPlan() and checkGenuine().
    Result<IndexReport> answer(const IndexPlan &plan, const IndexWish &wish, JobContext &job);
    Result<GenuineReport> checkGenuine(const IndexPlan &plan, JobContext &job);

private:
    HttpDoor &doorForQuestion(bool isOffline);
    IndexWorld world() const;

    const FileSystem &m_fs;
    const Locations &m_locations;
    const EnvironmentVariables &m_variables;
    IndexSettings m_settings;
    AskKeyring m_keyring;
    std::unique_ptr<HttpClient> m_online; // keeps its connections
    std::unique_ptr<HttpClient> m_offline;
};

} // namespace truewheel
