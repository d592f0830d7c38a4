#pragma once
#include "core/packageindex/client.h"
#include "core/packageindex/curllibrary.h"
#include "core/packageindex/httpcache.h"

#include <array>

namespace truewheel {

/// One request on its way: a libcurl handle, and what has come of the answer. It does not move: libcurl holds its address.
class Transfer
{
public:
    Transfer(const CurlLibrary &curl, const HttpRequest &request, const HttpOptions &options);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *handle() const { return m_handle; }

    /// Sets the handle up for `url`. Credentials go along to the origin of the request only. `known`: what is kept of an
    /// earlier answer, for a conditional request.
    void prepare(const HttpUrl &url, const std::optional<CachedAnswer> &known);

    /// What came of it when libcurl is done with the handle.
    struct Outcome {
        long status = 0; ///< 0: `error` holds
        std::string redirect;
        std::optional<Error> error;
        bool isSilence = false; ///< nothing was heard of the host
        bool isWorthAnotherTry = false;
        bool isHttp2 = false; ///< what was heard
    };
    Outcome outcome(CURLcode code) const;

    /// The value of a header of the last answer; empty when there is none. `name` in lower case.
    std::string header(std::string_view name) const;
    std::string takeBody() { return std::move(m_body); }

private:
    static size_t onBody(char *data, size_t size, size_t count, void *transfer);
    static size_t onHeader(char *data, size_t size, size_t count, void *transfer);
    Error timeOutError() const;
    void setLimits();
    void setHeaders(const std::optional<CachedAnswer> &known, bool isOwnOrigin);

    const CurlLibrary &m_curl;
    const HttpRequest &m_request;
    const HttpOptions &m_options;
    CURL *m_handle = nullptr;
    curl_slist *m_headers = nullptr;
    std::string m_body;
    std::string m_received; // header lines of the last answer
    bool m_isOverCap = false;
    std::array<char, CURL_ERROR_SIZE> m_message{};
};

} // namespace truewheel
