#include "core/packageindex/asker.h"

namespace truewheel {

namespace {

std::string withoutSlash(std::string url)
{
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

Path cacheFile(const Locations &locations)
{
    return locations.cacheHome / "truewheel" / "index.db";
}

Path netrcOf(const Locations &locations, const EnvironmentVariables &variables)
{
    if (const std::optional<std::string> named = variables.get("NETRC"))
        return pathFromBytes(*named);
    return locations.home / (locations.os == Os::Windows ? "_netrc" : ".netrc");
}

} // namespace

IndexAsker::IndexAsker(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &variables, IndexSettings settings,
                       AskKeyring keyring)
    : m_fs(fs)
    , m_locations(locations)
    , m_variables(variables)
    , m_settings(std::move(settings))
    , m_keyring(std::move(keyring))
{
}

IndexPlan IndexAsker::plan(const std::vector<AskedEnvironment> &environments) const
{
    return planIndexQuestion(environments, world());
}

IndexWorld IndexAsker::world() const
{
    return {m_fs, m_locations, m_variables, m_settings.defaultIndex, TRUEWHEEL_DEFAULT_INDEX};
}

std::string IndexAsker::advisoryService() const
{
    return withoutSlash(splitCredentials(m_settings.advisoryService.empty() ? TRUEWHEEL_ADVISORY_SERVICE : m_settings.advisoryService).url);
}

HttpDoor &IndexAsker::doorForQuestion(bool isOffline)
{
    std::unique_ptr<HttpClient> &client = isOffline ? m_offline : m_online;
    if (!client) {
        HttpOptions options;
        options.cache = cacheFile(m_locations);
        options.isOffline = isOffline;
        options.allowsLoopbackHttp = m_settings.allowsLoopbackHttp;
        if (m_settings.readsNetrc)
            options.netrc = netrcOf(m_locations, m_variables);
        client = std::make_unique<HttpClient>(std::move(options));
    }
    client->forgetLostHosts();
    return *client;
}

Result<IndexReport> IndexAsker::answer(const IndexPlan &plan, const IndexWish &wish, JobContext &job)
{
    AnswerOptions options;
    options.wantsReleases = wish.releases;
    options.wantsAdvisories = wish.advisories;
    options.advisoryService = advisoryService();
    options.cache = cacheFile(m_locations);
    options.isOffline = wish.isOffline;
    const AskKeyring nobody;
    const IndexWorld own = world();
    KeyringDoor door(doorForQuestion(wish.isOffline), plan, own, wish.isOffline ? nobody : m_keyring);
    return answerPlan(plan, options, door, m_fs, job);
}

Result<GenuineReport> IndexAsker::checkGenuine(const IndexPlan &plan, JobContext &job)
{
    const IndexWorld own = world();
    KeyringDoor door(doorForQuestion(false), plan, own, m_keyring);
    return truewheel::checkGenuine(plan, door, m_fs, job);
}

} // namespace truewheel
