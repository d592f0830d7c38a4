#include "core/packageindex/url.h"

#include "core/base/text.h"

#include <QUrl>
#include <algorithm>

namespace truewheel {

namespace {

constexpr std::string_view lowerLetters = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view digits = "0123456789";

bool consistsOf(std::string_view text, std::string_view characters, std::string_view more = {})
{
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return characters.find(c) != std::string_view::npos || digits.find(c) != std::string_view::npos
            || more.find(c) != std::string_view::npos;
    });
}

// The end of the authority of a URL that begins at `at`.
size_t authorityEnd(std::string_view text, size_t at)
{
    return std::min(text.find_first_of("/?#", at), text.size());
}

bool splitPort(HttpUrl &url, std::string_view authority)
{
    std::string_view port;
    if (authority.starts_with('[')) {
        const size_t end = authority.find(']');
        if (end == std::string_view::npos)
            return false;
        url.host = toLower(authority.substr(1, end - 1));
        port = authority.substr(end + 1);
        if (!consistsOf(url.host, "abcdef", ":.") || url.host.find(':') == std::string::npos)
            return false;
    } else {
        const size_t colon = authority.find(':');
        url.host = toLower(authority.substr(0, colon));
        port = colon == std::string_view::npos ? std::string_view() : authority.substr(colon);
        if (!consistsOf(url.host, lowerLetters, "-._"))
            return false;
    }
    if (!port.empty() && port.front() != ':')
        return false;
    url.port = port.empty() ? std::string() : std::string(port.substr(1));
    return !url.host.empty() && url.port.size() <= 5 && consistsOf(url.port, {});
}

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c > ' ' && c < '\x7f' && c != '\\' && c != '"' && c != '<' && c != '>'; });
}

} // namespace

std::string HttpUrl::origin() const
{
    const std::string name = host.find(':') == std::string::npos ? host : '[' + host + ']';
    return scheme + "://" + name + ':' + (!port.empty() ? port : scheme == "http" ? "80" : "443");
}

std::string HttpUrl::text() const
{
    const std::string name = host.find(':') == std::string::npos ? host : '[' + host + ']';
    return scheme + "://" + name + (port.empty() ? std::string() : ':' + port) + rest;
}

bool HttpUrl::isLoopback() const
{
    return host == "localhost" || host == "::1"
        || (host.starts_with("127.") && consistsOf(host, {}, ".") && std::count(host.begin(), host.end(), '.') == 3);
}

Result<HttpUrl> parseHttpUrl(std::string_view text)
{
    const std::string clean = splitCredentials(text).url;
    const auto malformed = [&](const char *why) { return failure(ErrorCode::Malformed, clean, why); };
    const size_t colon = clean.find("://");
    if (colon == std::string::npos || !isPrintable(clean))
        return malformed("not a URL");
    HttpUrl url;
    url.scheme = toLower(std::string_view(clean).substr(0, colon));
    if (url.scheme.empty() || !consistsOf(url.scheme, lowerLetters, "+-."))
        return malformed("not a URL");
    const size_t end = authorityEnd(clean, colon + 3);
    const std::string_view authority = std::string_view(clean).substr(colon + 3, end - colon - 3);
    if (url.scheme == "https" || url.scheme == "http") {
        if (!splitPort(url, authority))
            return malformed("its host cannot be read");
    } else {
        url.host = authority;
    }
    url.rest = clean.substr(end, std::min(clean.find('#', end), clean.size()) - end);
    if (!url.rest.starts_with('/'))
        url.rest.insert(url.rest.begin(), '/');
    return url;
}

SplitUrl splitCredentials(std::string_view url)
{
    const size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {std::string(url), {}};
    const size_t begin = scheme + 3;
    const size_t end = authorityEnd(url, begin);
    const size_t at = url.substr(begin, end - begin).rfind('@');
    if (at == std::string_view::npos)
        return {std::string(url), {}};
    const std::string_view user = url.substr(begin, at);
    const size_t colon = user.find(':');
    Credentials credentials{percentDecoded(user.substr(0, colon)), {}};
    if (colon != std::string_view::npos)
        credentials.password = percentDecoded(user.substr(colon + 1));
    return {std::string(url.substr(0, begin)) + std::string(url.substr(begin + at + 1)), credentials};
}

Result<void> allowUrl(const HttpUrl &url, bool allowsLoopbackHttp)
{
    if (url.scheme == "https")
        return {};
    if (url.scheme != "http")
        return failure(ErrorCode::Refused, url.text(), "only https is asked, not " + url.scheme);
    if (!url.isLoopback())
        return failure(ErrorCode::Refused, url.text(), "only https is asked, not http");
    if (!allowsLoopbackHttp)
        return failure(ErrorCode::Refused, url.text(), "only https is asked; http to this machine is a setting (index/loopbackHttp)");
    return {};
}

std::string resolvedUrl(const std::string &base, const std::string &reference)
{
    const QUrl page(QString::fromStdString(base), QUrl::TolerantMode);
    const QUrl link(QString::fromStdString(reference), QUrl::TolerantMode);
    return page.resolved(link).toEncoded(QUrl::RemoveFragment).toStdString();
}

std::string fragmentOf(std::string_view url)
{
    const size_t hash = url.find('#');
    return hash == std::string_view::npos ? std::string() : std::string(url.substr(hash + 1));
}

} // namespace truewheel
