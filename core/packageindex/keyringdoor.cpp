#include "core/packageindex/keyringdoor.h"

namespace truewheel {

namespace {

std::string originOf(const std::string &url)
{
    const Result<HttpUrl> parsed = parseHttpUrl(url);
    return parsed ? parsed->origin() : std::string();
}

} // namespace

bool asksKeyring(const Environment &environment, const IndexWorld &world)
{
    const std::string tool = indexSetupOf(environment, world).tool;
    if (tool == "uv")
        return keyringProviderOfUv(environment.project.empty() ? environment.path : environment.project, world) == "subprocess";
    return tool == "pip" && keyringProviderOfPip(environment.path, world) == "subprocess";
}

KeyringDoor::KeyringDoor(HttpDoor &inner, const IndexPlan &plan, const IndexWorld &world, const AskKeyring &ask)
    : m_inner(inner)
    , m_ask(ask)
{
    for (size_t i = 0; m_ask && i < plan.setups.size(); ++i) {
        for (const Index &index : plan.setups[i].indexes) {
            const bool isHalf = !index.credentials.user.empty() && index.credentials.password.empty();
            if (isHalf && asksKeyring(plan.environments[i], world))
                m_indexes.emplace(Place(originOf(index.url), index.credentials.user), index.url);
        }
    }
}

Result<void> KeyringDoor::fetch(const std::vector<HttpRequest> &requests, const Sink &sink, JobContext &job)
{
    if (m_indexes.empty())
        return m_inner.fetch(requests, sink, job);
    std::vector<HttpRequest> filled = requests;
    for (HttpRequest &request : filled) {
        const Place place(originOf(request.url), request.credentials.user);
        const auto index = m_indexes.find(place);
        if (index == m_indexes.end() || !request.credentials.password.empty())
            continue;
        if (!m_passwords.contains(place)) {
            Result<std::optional<std::string>> found = m_ask(index->second, place.second, job);
            if (!found)
                return tl::unexpected(found.error());
            m_passwords.emplace(place, *std::move(found));
        }
        request.credentials.password = m_passwords[place].value_or(std::string());
    }
    return m_inner.fetch(filled, sink, job);
}

} // namespace truewheel
