#pragma once
#include "core/base/path.h"
#include "core/base/timestamp.h"
#include "core/jobs/jobcontext.h"
#include "core/packageindex/url.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// One thing to ask for.
struct HttpRequest {
    std::string url; ///< without user and password
    std::string accept = "*/*";
    std::string body;        ///< not empty: sent with POST as JSON, never kept
    Credentials credentials; ///< sent to the origin of `url` and to no other
    Path caFile;             ///< certificates to believe in place of the system's; empty: the system's
    std::string proxy;       ///< empty: what the process's variables say
    struct Range {
        uint64_t first = 0;
        uint64_t last = 0; ///< inclusive
    };
    std::optional<Range> range;                ///< never kept
    std::optional<uint64_t> tail;              ///< the last bytes, as many; never kept
    uint64_t cap = uint64_t(32) * 1024 * 1024; ///< bytes of the answer, after decompression
};

enum class AnswerSource {
    Network,
    Confirmed, ///< the server said: as you have it (304)
    Kept,      ///< not asked, because the server said before how long it holds
    Offline,   ///< not asked, because nobody is
};

struct HttpAnswer {
    int status = 0;    ///< 200, 206 or 404; all others are errors
    std::string url;   ///< after redirects
    std::string type;  ///< Content-Type without parameters, lower case
    std::string range; ///< Content-Range
    std::string body;
    Timestamp asked; ///< when a server last said so
    AnswerSource source = AnswerSource::Network;
};

/// Who answers requests; a test answers by hand.
class HttpDoor
{
public:
    virtual ~HttpDoor() = default;
    /// The answer to request number `index`, on the calling thread, as it comes.
    using Sink = std::function<void(size_t index, Result<HttpAnswer> answer)>;
    /// Asks all and returns when each is answered. Errors of one request are its answer: Refused (a URL or redirect that is not
    /// allowed), Unreachable, TimedOut, PermissionDenied (401, 403), TooLarge, Malformed; NotFound: offline, and it was never asked.
    /// Subject: the URL without credentials. Errors of the call: Cancelled, ToolMissing (no libcurl).
    virtual Result<void> fetch(const std::vector<HttpRequest> &requests, const Sink &sink, JobContext &job) = 0;
};

/// THREATS 11.
struct HttpLimits {
    std::chrono::milliseconds connect{5000};
    std::chrono::seconds slow{10}; ///< as long as it may be slower than `slowest`
    long slowest = 100;            ///< bytes a second
    std::chrono::milliseconds total{60000};
    int redirects = 5;
    int atOnce = 8;                         ///< connections to each host, and questions until it is known to speak HTTP/2
    int onHttp2 = 32;                       ///< questions to a host that answers them side by side on one connection
    int tries = 3;                          ///< of a server that is busy or breaks off
    std::chrono::milliseconds backOff{500}; ///< before the second try; doubled before each next one
    std::chrono::seconds longestWait{20};   ///< Retry-After beyond it is the answer
};

struct HttpOptions {
    Path cache; ///< empty: nothing is kept
    bool isOffline = false;
    bool allowsLoopbackHttp = false;
    Path netrc; ///< empty: it is not read
    HttpLimits limits;
};

/// libcurl's multi loop, run by whoever calls fetch(); its connections are kept from call to call. HTTP/2 where the server has it. One call at a time.
/// A host that is lost (of a whole call nothing but silence, or as often in a row as it is asked at once) is waited for once: whatever else is
/// asked of it, in this call and the next ones, has the same error at once.
class HttpClient final : public HttpDoor
{
public:
    explicit HttpClient(HttpOptions options);
    ~HttpClient() override;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    Result<void> fetch(const std::vector<HttpRequest> &requests, const Sink &sink, JobContext &job) override;
    /// A new question begins: hosts that were lost may be back.
    void forgetLostHosts();

private:
    HttpOptions m_options;
    struct Multi;
    std::unique_ptr<Multi> m_multi;
};

} // namespace truewheel
