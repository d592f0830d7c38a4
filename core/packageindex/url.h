#pragma once
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace truewheel {

/// A user and a password (or token). Never part of a URL, an error, a log or a database.
struct Credentials {
    std::string user;
    std::string password;
    bool isEmpty() const { return user.empty() && password.empty(); }
    bool operator==(const Credentials &) const = default;
};

/// A URL of the shape that requests are made to: `scheme://host[:port]/path`, taken apart strictly (RFC 3986, ASCII), so that no two
/// readers can disagree about its host.
struct HttpUrl {
    std::string scheme; ///< lower case
    std::string host;   ///< lower case; an IPv6 address without its brackets
    std::string port;   ///< empty: the scheme's own
    std::string rest;   ///< path and query; begins with '/'; without fragment

    /// `scheme://host:port`: what credentials belong to.
    std::string origin() const;
    std::string text() const;
    bool isLoopback() const;
};

/// Errors: Malformed (subject: the text, without user and password). User and password are skipped: see splitCredentials().
Result<HttpUrl> parseHttpUrl(std::string_view text);

/// The URL without its user and password, and these, percent-decoded. Text that is no URL stays as it is.
struct SplitUrl {
    std::string url;
    Credentials credentials;
};
SplitUrl splitCredentials(std::string_view url);

/// THREATS 11: https only; http to this machine itself where that is allowed. Refused says what it was instead.
Result<void> allowUrl(const HttpUrl &url, bool allowsLoopbackHttp);

/// `reference` as a link on the page `base` means it, without its fragment (RFC 3986, 5.2).
std::string resolvedUrl(const std::string &base, const std::string &reference);

/// What a `fragment` says of the file ("sha256=…"); empty without one.
std::string fragmentOf(std::string_view url);

} // namespace truewheel
