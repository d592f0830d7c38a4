#include "core/packageindex/advisoryservice.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/packageindex/httpcache.h"
#include "core/python/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t batchSize = 1000;              // of the documented interface
constexpr int pageCap = 20;                     // answers that go on
constexpr uint64_t batchCap = 32 * 1024 * 1024; // bytes
constexpr int64_t freshness = 10 * 60;          // seconds

struct Query {
    PackageVersion package;
    std::string pageToken;
};

QByteArray bodyOf(const std::vector<Query> &queries)
{
    QJsonArray list;
    for (const Query &query : queries) {
        QJsonObject object{{QStringLiteral("package"),
                            QJsonObject{{QStringLiteral("ecosystem"), QStringLiteral("PyPI")},
                                        {QStringLiteral("name"), QString::fromStdString(query.package.name)}}},
                           {QStringLiteral("version"), QString::fromStdString(query.package.version)}};
        if (!query.pageToken.empty())
            object[QStringLiteral("page_token")] = QString::fromStdString(query.pageToken);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("queries"), list}}).toJson(QJsonDocument::Compact);
}

// The ids that a service names for each package, asked or kept.
class Named
{
public:
    Named(const AdvisoryWorld &world, AdvisoryAnswers &answers)
        : m_world(world)
        , m_answers(answers)
        , m_cache(world.cache, wallClock())
    {
    }

    Result<void> ask(const std::set<PackageVersion> &packages, JobContext &job)
    {
        std::vector<Query> queries;
        for (const PackageVersion &package : packages) {
            const std::optional<CachedAnswer> known = m_cache.find(keyOf(package));
            if (known && (m_world.isOffline || known->expires > wallClock().seconds))
                use(package, *known);
            else if (m_world.isOffline)
                m_answers.unknown.insert(package);
            else
                queries.push_back({package, {}});
        }
        if (!m_answers.unknown.empty())
            m_answers.errors.push_back({ErrorCode::NotFound, m_world.service,
                                        "offline, and never asked about " + std::to_string(m_answers.unknown.size()) + " packages"});
        for (int page = 0; !queries.empty() && page < pageCap; ++page) {
            std::vector<Query> more;
            for (size_t begin = 0; begin < queries.size(); begin += batchSize) {
                const auto first = queries.begin() + std::ptrdiff_t(begin);
                const auto last = queries.begin() + std::ptrdiff_t(std::min(begin + batchSize, queries.size()));
                if (const Result<void> done = askBatch({first, last}, more, job); !done)
                    return done;
            }
            queries = std::move(more);
        }
        keep();
        return {};
    }

    const std::map<PackageVersion, std::set<std::string>> &ids() const { return m_ids; }

private:
    std::string keyOf(const PackageVersion &package) const
    {
        return m_world.service + "/v1/query " + package.name + "==" + package.version;
    }

    void use(const PackageVersion &package, const CachedAnswer &known)
    {
        std::set<std::string> &ids = m_ids[package];
        for (const std::string_view id : split(known.body, '\n')) {
            if (!id.empty())
                ids.emplace(id);
        }
        noteAge(known.asked);
    }

    void noteAge(Timestamp asked)
    {
        if (m_answers.oldest.seconds == 0 || asked < m_answers.oldest)
            m_answers.oldest = asked;
    }

    Result<void> askBatch(const std::vector<Query> &queries, std::vector<Query> &more, JobContext &job)
    {
        HttpRequest request;
        request.url = m_world.service + "/v1/querybatch";
        request.accept = "application/json";
        request.body = bodyOf(queries).toStdString();
        request.cap = batchCap;
        Result<HttpAnswer> answer = failure(ErrorCode::Cancelled, {});
        const Result<void> done = m_world.door.fetch(
            {request}, [&](size_t, Result<HttpAnswer> one) { answer = std::move(one); }, job);
        if (!done)
            return done;
        Result<void> taken = answer ? take(queries, *answer, more) : tl::unexpected(answer.error());
        if (!taken) {
            m_answers.errors.push_back(taken.error());
            for (const Query &query : queries)
                m_answers.unknown.insert(query.package);
        }
        return {};
    }

    Result<void> take(const std::vector<Query> &queries, const HttpAnswer &answer, std::vector<Query> &more)
    {
        if (answer.status != 200)
            return failure(ErrorCode::Unreachable, m_world.service, "status " + std::to_string(answer.status));
        const Result<QJsonDocument> document = parseJson(answer.body, batchCap, m_world.service);
        if (!document)
            return tl::unexpected(document.error());
        const QJsonArray results = document->object()[QLatin1String("results")].toArray();
        if (size_t(results.size()) != queries.size())
            return failure(ErrorCode::Malformed, m_world.service, "not an answer for each package");
        for (size_t i = 0; i < queries.size(); ++i) {
            const QJsonObject result = results[qsizetype(i)].toObject();
            std::set<std::string> &ids = m_ids[queries[i].package];
            const QJsonArray vulns = result[QLatin1String("vulns")].toArray();
            for (const auto &vulnerability : vulns)
                ids.insert(vulnerability.toObject()[QLatin1String("id")].toString().toStdString());
            ids.erase(std::string());
            const std::string token = result[QLatin1String("next_page_token")].toString().toStdString();
            if (token.empty())
                m_fresh.insert(queries[i].package);
            else
                more.push_back({queries[i].package, token});
        }
        noteAge(answer.asked);
        return {};
    }

    void keep()
    {
        const int64_t now = wallClock().seconds;
        for (const PackageVersion &package : m_fresh) {
            const std::set<std::string> &ids = m_ids[package];
            CachedAnswer kept;
            kept.status = 200;
            kept.asked = {now, 0};
            kept.expires = now + freshness;
            kept.body = join({ids.begin(), ids.end()}, "\n");
            m_cache.keep(keyOf(package), kept);
        }
    }

    const AdvisoryWorld &m_world;
    AdvisoryAnswers &m_answers;
    HttpCache m_cache;
    std::map<PackageVersion, std::set<std::string>> m_ids;
    std::set<PackageVersion> m_fresh;
};

Result<std::map<std::string, Advisory>> fetchAdvisories(const std::set<std::string> &ids, const AdvisoryWorld &world,
                                                        AdvisoryAnswers &answers, JobContext &job)
{
    std::vector<HttpRequest> requests;
    std::vector<std::string> order(ids.begin(), ids.end());
    for (const std::string &id : order) {
        HttpRequest request;
        request.url = world.service + "/v1/vulns/" + percentEncoded(id, "-._~");
        request.accept = "application/json";
        request.cap = advisoryCap;
        requests.push_back(std::move(request));
    }
    std::map<std::string, Advisory> advisories;
    const auto sink = [&](size_t i, const Result<HttpAnswer> &answer) {
        Result<Advisory> advisory = !answer ? tl::unexpected(answer.error())
            : answer->status != 200         ? failure(ErrorCode::Unreachable, requests[i].url, "status " + std::to_string(answer->status))
                                            : parseAdvisory(answer->body, requests[i].url);
        if (advisory)
            advisories.emplace(order[i], *std::move(advisory));
        else
            answers.errors.push_back(advisory.error());
    };
    if (requests.empty())
        return advisories;
    const Result<void> done = world.door.fetch(requests, sink, job);
    if (!done)
        return tl::unexpected(done.error());
    return advisories;
}

} // namespace

Result<AdvisoryAnswers> askAdvisories(const std::set<PackageVersion> &packages, const AdvisoryWorld &world, JobContext &job)
{
    AdvisoryAnswers answers;
    Named named(world, answers);
    if (const Result<void> done = named.ask(packages, job); !done)
        return tl::unexpected(done.error());
    std::set<std::string> all;
    for (const auto &[package, ids] : named.ids())
        all.insert(ids.begin(), ids.end());
    const Result<std::map<std::string, Advisory>> advisories = fetchAdvisories(all, world, answers, job);
    if (!advisories)
        return tl::unexpected(advisories.error());
    for (const auto &[package, ids] : named.ids()) {
        std::vector<Advisory> found;
        for (const std::string &id : ids) {
            const auto advisory = advisories->find(id);
            if (advisory == advisories->end())
                answers.unknown.insert(package);
            else if (affects(advisory->second, package.name, package.version))
                found.push_back(advisory->second);
        }
        if (!found.empty())
            answers.advisories[package] = withoutTwins(std::move(found));
    }
    return answers;
}

} // namespace truewheel
