#include "core/packageindex/client.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/packageindex/transfer.h"

#include <QDateTime>
#include <algorithm>
#include <charconv>
#include <deque>
#include <map>
#include <set>

namespace truewheel {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int pollTime = 50;                  // milliseconds: how soon a cancel is heard
constexpr int64_t longestFreshness = 10 * 60; // seconds

// The seconds of `max-age` in Cache-Control; 0 when it must be asked again.
int64_t maxAge(const std::string &cacheControl)
{
    int64_t age = 0;
    for (const std::string_view part : split(cacheControl, ',')) {
        const std::string word = toLower(trimmed(part));
        if (word == "no-cache" || word == "no-store")
            return 0;
        if (word.starts_with("max-age="))
            std::from_chars(word.data() + 8, word.data() + word.size(), age);
    }
    return std::clamp<int64_t>(age, 0, longestFreshness);
}

// How long a server asks to be left alone: seconds, or a date (RFC 9110, 10.2.3). nullopt when it does not say.
std::optional<std::chrono::seconds> retryAfter(const std::string &header)
{
    int64_t count = 0;
    const auto [end, error] = std::from_chars(header.data(), header.data() + header.size(), count);
    if (!header.empty() && error == std::errc() && end == header.data() + header.size())
        return std::chrono::seconds(std::max<int64_t>(count, 0));
    const QDateTime date = QDateTime::fromString(QString::fromStdString(header), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<int64_t>(date.toSecsSinceEpoch() - wallClock().seconds, 0));
}

std::string mediaType(const std::string &header)
{
    return toLower(trimmed(std::string_view(header).substr(0, header.find(';'))));
}

bool isKept(const HttpRequest &request)
{
    return request.body.empty() && !request.range && !request.tail;
}

HttpAnswer answerOf(CachedAnswer cached, AnswerSource source)
{
    return {cached.status, std::move(cached.url), mediaType(cached.type), {}, std::move(cached.body), cached.asked, source};
}

void answerOffline(const std::vector<HttpRequest> &requests, const Path &file, const HttpDoor::Sink &sink)
{
    const HttpCache cache(file, wallClock());
    for (size_t i = 0; i < requests.size(); ++i) {
        std::optional<CachedAnswer> known = isKept(requests[i]) ? cache.find(requests[i].url) : std::nullopt;
        if (known)
            sink(i, answerOf(*std::move(known), AnswerSource::Offline));
        else
            sink(i, failure(ErrorCode::NotFound, requests[i].url, "offline, and never asked before"));
    }
}

} // namespace

struct HttpClient::Multi {
    const CurlLibrary &curl;
    CURLM *handle;
    std::map<std::string, Error> lost; // by route: why

    Multi(const CurlLibrary &library, const HttpLimits &limits)
        : curl(library)
        , handle(library.multiInit())
    {
        curl.multiSetopt(handle, CURLMOPT_PIPELINING, long(CURLPIPE_MULTIPLEX));
        curl.multiSetopt(handle, CURLMOPT_MAX_HOST_CONNECTIONS, long(limits.atOnce));
    }
    ~Multi() { curl.multiCleanup(handle); }
    Multi(const Multi &) = delete;
    Multi &operator=(const Multi &) = delete;
};

namespace {

// A request that is not answered yet.
struct Pending {
    size_t index = 0;
    HttpUrl url; // after redirects
    std::optional<CachedAnswer> known;
    int redirects = 0;
    int tries = 0;
    std::unique_ptr<Transfer> transfer;
};

// One call of fetch(): who waits, who runs, host by host.
class Round
{
public:
    Round(const CurlLibrary &curl, CURLM *multi, std::map<std::string, Error> &lost, const HttpOptions &options,
          const std::vector<HttpRequest> &requests, const HttpDoor::Sink &sink)
        : m_curl(curl)
        , m_multi(multi)
        , m_lost(lost)
        , m_options(options)
        , m_requests(requests)
        , m_sink(sink)
        , m_cache(options.cache, wallClock())
    {
    }
    ~Round()
    {
        for (auto &[handle, pending] : m_running)
            m_curl.multiRemove(m_multi, handle);
    }
    Round(const Round &) = delete;
    Round &operator=(const Round &) = delete;

    Result<void> run(JobContext &job)
    {
        for (size_t i = 0; i < m_requests.size(); ++i)
            accept(i);
        while (m_answered < m_requests.size()) {
            if (job.isCancelled())
                return failure(ErrorCode::Cancelled, {});
            job.progress(int(m_answered), int(m_requests.size()));
            start();
            int running = 0;
            m_curl.multiPerform(m_multi, &running);
            if (!collect())
                m_curl.multiPoll(m_multi, nullptr, 0, pollTime, nullptr);
        }
        for (const auto &[route, error] : m_silent) {
            if (!m_heard.contains(route))
                m_lost.emplace(route, error);
        }
        return {};
    }

private:
    struct Host {
        std::deque<Pending> waiting;
        int running = 0;
        bool speaksHttp2 = false;
        Clock::time_point closedUntil; // it asked to be left alone
        int failures = 0;              // in a row
    };

    void answer(size_t index, Result<HttpAnswer> answer)
    {
        ++m_answered;
        m_sink(index, std::move(answer));
    }

    // Answers from what is kept, or queues.
    void accept(size_t index)
    {
        const HttpRequest &request = m_requests[index];
        Pending pending;
        pending.index = index;
        if (isKept(request))
            pending.known = m_cache.find(request.url);
        if (pending.known && pending.known->expires > wallClock().seconds)
            return answer(index, answerOf(*std::move(pending.known), AnswerSource::Kept));
        Result<HttpUrl> url = parseHttpUrl(request.url);
        if (!url)
            return answer(index, tl::unexpected(url.error()));
        if (const Result<void> allowed = allowUrl(*url, m_options.allowsLoopbackHttp); !allowed)
            return answer(index, tl::unexpected(allowed.error()));
        pending.url = *std::move(url);
        queue(std::move(pending));
    }

    // A host is lost on the way that was taken to it.
    std::string routeOf(const Pending &pending) const { return pending.url.origin() + ' ' + m_requests[pending.index].proxy; }

    void queue(Pending pending)
    {
        if (const auto lost = m_lost.find(routeOf(pending)); lost != m_lost.end())
            return answer(pending.index, failure(lost->second.code, m_requests[pending.index].url, lost->second.detail));
        Host &host = m_hosts[pending.url.origin()];
        host.waiting.push_back(std::move(pending));
    }

    void start()
    {
        for (auto &[origin, host] : m_hosts) {
            const int most = host.speaksHttp2 ? m_options.limits.onHttp2 : m_options.limits.atOnce;
            while (!host.waiting.empty() && host.running < most && Clock::now() >= host.closedUntil) {
                Pending pending = std::move(host.waiting.front());
                host.waiting.pop_front();
                ++host.running;
                pending.transfer = std::make_unique<Transfer>(m_curl, m_requests[pending.index], m_options);
                pending.transfer->prepare(pending.url, pending.known);
                CURL *handle = pending.transfer->handle();
                m_curl.multiAdd(m_multi, handle);
                m_running.emplace(handle, std::move(pending));
            }
        }
    }

    bool collect()
    {
        bool any = false;
        int left = 0;
        while (const CURLMsg *message = m_curl.multiInfoRead(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            any = true;
            const CURLcode code = message->data.result;
            auto node = m_running.extract(message->easy_handle);
            Pending pending = std::move(node.mapped());
            m_curl.multiRemove(m_multi, pending.transfer->handle());
            --m_hosts[pending.url.origin()].running;
            finish(std::move(pending), code);
        }
        return any;
    }

    void finish(Pending pending, CURLcode code)
    {
        const HttpRequest &request = m_requests[pending.index];
        const Transfer::Outcome outcome = pending.transfer->outcome(code);
        const auto fail = [&](ErrorCode kind, std::string detail) { answer(pending.index, failure(kind, request.url, std::move(detail))); };
        if (outcome.error) {
            if (outcome.isWorthAnotherTry && again(pending, std::nullopt))
                return;
            answer(pending.index, tl::unexpected(*outcome.error));
            if (outcome.isSilence)
                m_silent.insert_or_assign(routeOf(pending), *outcome.error);
            return noteFailure(pending, *outcome.error);
        }
        Host &host = m_hosts[pending.url.origin()];
        host.failures = 0;
        host.speaksHttp2 = outcome.isHttp2;
        m_heard.insert(routeOf(pending));
        const std::string status = std::to_string(outcome.status);
        switch (outcome.status) {
        case 200:
        case 206:
        case 404:
        case 410: return take(pending, outcome.status == 410 ? 404 : outcome.status);
        case 304:
            if (pending.known)
                return confirm(pending);
            return fail(ErrorCode::Malformed, "status 304 to what nobody knew");
        case 301:
        case 302:
        case 303:
        case 307:
        case 308: return redirect(std::move(pending), outcome.redirect);
        case 401:
        case 403: return fail(ErrorCode::PermissionDenied, "status " + status);
        case 429:
        case 500:
        case 502:
        case 503:
        case 504: {
            const std::optional<std::chrono::seconds> wait = retryAfter(pending.transfer->header("retry-after"));
            if (wait && *wait > m_options.limits.longestWait)
                return fail(ErrorCode::Unreachable, "status " + status + ", asks to come again in " + std::to_string(wait->count()) + " s");
            if (again(pending, wait))
                return;
            return fail(ErrorCode::Unreachable, "status " + status + ", " + std::to_string(m_options.limits.tries) + " times");
        }
        default: return fail(ErrorCode::Unreachable, "status " + status);
        }
    }

    // A host that failed as often as it is asked at once is not asked for the rest: each would wait as long.
    void noteFailure(const Pending &failed, const Error &error)
    {
        if (error.code != ErrorCode::Unreachable && error.code != ErrorCode::TimedOut)
            return;
        Host &host = m_hosts[failed.url.origin()];
        if (++host.failures < m_options.limits.atOnce)
            return;
        if (m_silent.contains(routeOf(failed)))
            m_lost.emplace(routeOf(failed), error);
        for (const Pending &pending : std::exchange(host.waiting, {}))
            answer(pending.index, failure(error.code, m_requests[pending.index].url, error.detail));
    }

    // Queues it once more, later. False: that was the last try.
    bool again(Pending &pending, std::optional<std::chrono::seconds> wait)
    {
        if (++pending.tries >= m_options.limits.tries)
            return false;
        Host &host = m_hosts[pending.url.origin()];
        const std::chrono::milliseconds pause = wait ? std::chrono::milliseconds(*wait)
                                                     : m_options.limits.backOff * (1 << (pending.tries - 1));
        host.closedUntil = std::max(host.closedUntil, Clock::now() + pause);
        pending.transfer.reset();
        host.waiting.push_front(std::move(pending));
        return true;
    }

    void redirect(Pending pending, const std::string &target)
    {
        const HttpRequest &request = m_requests[pending.index];
        const auto refuse = [&](const std::string &why) { answer(pending.index, failure(ErrorCode::Refused, request.url, why)); };
        if (!request.body.empty())
            return refuse("redirected, which a question with content does not follow");
        if (++pending.redirects > m_options.limits.redirects)
            return refuse("more than " + std::to_string(m_options.limits.redirects) + " redirects");
        Result<HttpUrl> url = parseHttpUrl(target);
        if (!url)
            return answer(pending.index, failure(ErrorCode::Malformed, request.url, "redirected to what is no URL"));
        if (const Result<void> allowed = allowUrl(*url, m_options.allowsLoopbackHttp); !allowed)
            return refuse("redirected: " + allowed.error().detail);
        pending.url = *std::move(url);
        pending.transfer.reset();
        queue(std::move(pending));
    }

    int64_t expiry(const Transfer &transfer) const
    {
        const int64_t age = maxAge(transfer.header("cache-control"));
        return age == 0 ? 0 : wallClock().seconds + age;
    }

    void take(Pending &pending, long status)
    {
        const HttpRequest &request = m_requests[pending.index];
        Transfer &transfer = *pending.transfer;
        CachedAnswer cached{int(status),
                            pending.url.text(),
                            transfer.header("content-type"),
                            transfer.header("etag"),
                            transfer.header("last-modified"),
                            wallClock(),
                            expiry(transfer),
                            transfer.takeBody()};
        if (status == 404)
            cached.body.clear();
        if (isKept(request) && status != 206)
            m_cache.keep(request.url, cached);
        HttpAnswer found = answerOf(std::move(cached), AnswerSource::Network);
        found.range = transfer.header("content-range");
        answer(pending.index, std::move(found));
    }

    void confirm(Pending &pending)
    {
        pending.known->asked = wallClock();
        m_cache.confirm(m_requests[pending.index].url, pending.known->asked, expiry(*pending.transfer));
        answer(pending.index, answerOf(*std::move(pending.known), AnswerSource::Confirmed));
    }

    const CurlLibrary &m_curl;
    CURLM *m_multi;
    std::map<std::string, Error> &m_lost;
    const HttpOptions &m_options;
    const std::vector<HttpRequest> &m_requests;
    const HttpDoor::Sink &m_sink;
    HttpCache m_cache;
    std::map<std::string, Host> m_hosts;   // by origin
    std::map<std::string, Error> m_silent; // by route: the last time that nothing was heard
    std::set<std::string> m_heard;         // routes
    std::map<CURL *, Pending> m_running;
    size_t m_answered = 0;
};

} // namespace

HttpClient::HttpClient(HttpOptions options)
    : m_options(std::move(options))
{
}

HttpClient::~HttpClient() = default;

Result<void> HttpClient::fetch(const std::vector<HttpRequest> &requests, const Sink &sink, JobContext &job)
{
    if (m_options.isOffline) {
        answerOffline(requests, m_options.cache, sink);
        return {};
    }
    const Result<const CurlLibrary *> curl = curlLibrary();
    if (!curl)
        return tl::unexpected(curl.error());
    if (!m_multi)
        m_multi = std::make_unique<Multi>(**curl, m_options.limits);
    return Round(**curl, m_multi->handle, m_multi->lost, m_options, requests, sink).run(job);
}

void HttpClient::forgetLostHosts()
{
    if (m_multi)
        m_multi->lost.clear();
}

} // namespace truewheel
