#include "core/packageindex/transfer.h"

#include "core/base/text.h"

namespace truewheel {

namespace {

constexpr uint64_t headerCap = 256 * 1024; // bytes of header lines
constexpr const char *userAgent = "truewheel";

std::string seconds(std::chrono::milliseconds time)
{
    return std::to_string(time.count() / 1000) + (time.count() % 1000 ? '.' + std::to_string(time.count() % 1000 / 100) : std::string())
        + " s";
}

} // namespace

Transfer::Transfer(const CurlLibrary &curl, const HttpRequest &request, const HttpOptions &options)
    : m_curl(curl)
    , m_request(request)
    , m_options(options)
    , m_handle(curl.easyInit())
{
}

Transfer::~Transfer()
{
    m_curl.easyCleanup(m_handle);
    m_curl.slistFree(m_headers);
}

void Transfer::prepare(const HttpUrl &url, const std::optional<CachedAnswer> &known)
{
    const auto set = [this](CURLoption option, auto value) { m_curl.easySetopt(m_handle, option, value); };
    const Result<HttpUrl> own = parseHttpUrl(m_request.url);
    const bool isOwnOrigin = own && own->origin() == url.origin();
    m_body.clear();
    m_received.clear();
    m_isOverCap = false;
    m_message.front() = '\0';
    set(CURLOPT_URL, url.text().c_str()); // copied
    set(CURLOPT_PRIVATE, static_cast<void *>(this));
    set(CURLOPT_ERRORBUFFER, m_message.data());
    set(CURLOPT_USERAGENT, userAgent);
    set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
    // Only the handshake of TLS tells of HTTP/2 at once: without it each question would wait for the answer to the first one.
    set(CURLOPT_PIPEWAIT, long(url.scheme == "https"));
    set(CURLOPT_FOLLOWLOCATION, 0L); // each redirect is judged like a URL of its own
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_request.caFile.empty())
        set(CURLOPT_CAINFO, pathBytes(m_request.caFile).c_str());
    if (!m_request.proxy.empty())
        set(CURLOPT_PROXY, m_request.proxy.c_str());
    setLimits();
    setHeaders(known, isOwnOrigin);
    if (!m_request.body.empty()) {
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        set(CURLOPT_POSTFIELDS, m_request.body.data()); // not copied: the request outlives the transfer
    }
}

void Transfer::setLimits()
{
    const auto set = [this](CURLoption option, auto value) { m_curl.easySetopt(m_handle, option, value); };
    const HttpLimits &limits = m_options.limits;
    set(CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075500
    set(CURLOPT_PROTOCOLS_STR, "http,https");
#else
    set(CURLOPT_PROTOCOLS, long(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    set(CURLOPT_CONNECTTIMEOUT_MS, long(limits.connect.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, limits.slowest);
    set(CURLOPT_LOW_SPEED_TIME, long(limits.slow.count()));
    set(CURLOPT_TIMEOUT_MS, long(limits.total.count()));
}

void Transfer::setHeaders(const std::optional<CachedAnswer> &known, bool isOwnOrigin)
{
    const auto set = [this](CURLoption option, auto value) { m_curl.easySetopt(m_handle, option, value); };
    std::vector<std::string> lines = {"Accept: " + m_request.accept};
    if (known && !known->etag.empty())
        lines.push_back("If-None-Match: " + known->etag);
    if (known && !known->modified.empty())
        lines.push_back("If-Modified-Since: " + known->modified);
    if (!m_request.body.empty())
        lines.emplace_back("Content-Type: application/json");
    if (m_request.range || m_request.tail) {
        const std::string range = m_request.range ? std::to_string(m_request.range->first) + '-' + std::to_string(m_request.range->last)
                                                  : '-' + std::to_string(*m_request.tail);
        set(CURLOPT_RANGE, range.c_str());
    } else {
        set(CURLOPT_ACCEPT_ENCODING, "");
    }
    m_curl.slistFree(m_headers);
    m_headers = nullptr;
    for (const std::string &line : lines)
        m_headers = m_curl.slistAppend(m_headers, line.c_str());
    set(CURLOPT_HTTPHEADER, m_headers);

    const bool hasCredentials = isOwnOrigin && !m_request.credentials.isEmpty();
    set(CURLOPT_HTTPAUTH, long(CURLAUTH_BASIC));
    set(CURLOPT_USERNAME, hasCredentials ? m_request.credentials.user.c_str() : nullptr);
    set(CURLOPT_PASSWORD, hasCredentials ? m_request.credentials.password.c_str() : nullptr);
    const bool readsNetrc = isOwnOrigin && !hasCredentials && !m_options.netrc.empty();
    set(CURLOPT_NETRC, long(readsNetrc ? CURL_NETRC_OPTIONAL : CURL_NETRC_IGNORED));
    if (readsNetrc)
        set(CURLOPT_NETRC_FILE, pathBytes(m_options.netrc).c_str());
}

size_t Transfer::onBody(char *data, size_t size, size_t count, void *transfer)
{
    auto &self = *static_cast<Transfer *>(transfer);
    const size_t bytes = size * count;
    self.m_isOverCap = self.m_isOverCap || self.m_body.size() + bytes > self.m_request.cap;
    if (self.m_isOverCap)
        return 0;
    self.m_body.append(data, bytes);
    return bytes;
}

size_t Transfer::onHeader(char *data, size_t size, size_t count, void *transfer)
{
    auto &self = *static_cast<Transfer *>(transfer);
    const std::string_view line(data, size * count);
    if (line.starts_with("HTTP/"))
        self.m_received.clear(); // of an answer before: 100 Continue, a proxy's
    self.m_isOverCap = self.m_isOverCap || self.m_received.size() + line.size() > headerCap;
    if (self.m_isOverCap)
        return 0;
    self.m_received.append(line);
    return line.size();
}

std::string Transfer::header(std::string_view name) const
{
    for (const std::string_view line : splitLines(m_received)) {
        const size_t colon = line.find(':');
        if (colon != std::string_view::npos && toLower(line.substr(0, colon)) == name)
            return std::string(trimmed(line.substr(colon + 1)));
    }
    return {};
}

Error Transfer::timeOutError() const
{
    curl_off_t connected = 0; // microseconds
    curl_off_t elapsed = 0;
    m_curl.easyGetinfo(m_handle, CURLINFO_PRETRANSFER_TIME_T, &connected);
    m_curl.easyGetinfo(m_handle, CURLINFO_TOTAL_TIME_T, &elapsed);
    const HttpLimits &limits = m_options.limits;
    std::string detail;
    // libcurl ends a transfer some milliseconds before the limit that it was given.
    if (std::chrono::microseconds(elapsed) + std::chrono::milliseconds(100) >= limits.total)
        detail = "not done within " + seconds(limits.total);
    else if (connected == 0)
        detail = "no connection within " + seconds(limits.connect);
    else
        detail = "slower than " + std::to_string(limits.slowest) + " bytes a second for " + seconds(limits.slow);
    return {ErrorCode::TimedOut, m_request.url, detail};
}

Transfer::Outcome Transfer::outcome(CURLcode code) const
{
    Outcome outcome;
    const auto failed = [&](ErrorCode kind, const std::string &detail, bool again = false) {
        outcome.error = Error{kind, m_request.url, detail};
        outcome.isWorthAnotherTry = again;
        return outcome;
    };
    long version = 0;
    m_curl.easyGetinfo(m_handle, CURLINFO_HTTP_VERSION, &version);
    outcome.isHttp2 = version >= CURL_HTTP_VERSION_2_0;
    const std::string words = m_message.front() ? std::string(m_message.data()) : std::string(m_curl.easyStrerror(code));
    if (m_isOverCap)
        return failed(ErrorCode::TooLarge, "more than " + std::to_string(m_request.cap) + " bytes");
    switch (code) {
    case CURLE_OK: break;
    case CURLE_OPERATION_TIMEDOUT:
        outcome.error = timeOutError();
        outcome.isSilence = m_received.empty();
        return outcome;
    case CURLE_PARTIAL_FILE: // of HTTP/2: the connection broke, for all that were on their way on it
        if (m_received.empty())
            return failed(ErrorCode::Unreachable, m_curl.easyStrerror(CURLE_GOT_NOTHING), true);
        return failed(ErrorCode::Malformed, "it ends before the announced length", outcome.isHttp2);
    case CURLE_BAD_CONTENT_ENCODING: return failed(ErrorCode::Malformed, "it cannot be decompressed");
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL: return failed(ErrorCode::Malformed, "it does not speak HTTP: " + words);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE: return failed(ErrorCode::Unreachable, "its certificate is not to be believed: " + words);
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        failed(ErrorCode::Unreachable, m_curl.easyStrerror(code)); // the long form counts milliseconds
        outcome.isSilence = true;
        return outcome;
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return failed(ErrorCode::Unreachable, m_curl.easyStrerror(code), true);
    default: return failed(ErrorCode::Unreachable, words);
    }
    m_curl.easyGetinfo(m_handle, CURLINFO_RESPONSE_CODE, &outcome.status);
    const char *redirect = nullptr;
    m_curl.easyGetinfo(m_handle, CURLINFO_REDIRECT_URL, &redirect);
    if (redirect)
        outcome.redirect = redirect;
    return outcome;
}

} // namespace truewheel
