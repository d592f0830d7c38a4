#pragma once
#include "core/platform/locations.h"

#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// What is secret here, as far as it can be known, and the forms in which secrets stand in texts. For what leaves the machine: it masks
/// rather too much. For the output of tools see redacted().
class Secrets
{
public:
    /// The values of variables whose names say that they are secret, and what the URLs in the others carry.
    void addVariables(const EnvironmentVariables &environment);
    /// User and password of every URL in the text, as they stand and percent-decoded.
    void addUrls(std::string_view text);
    /// The passwords of a netrc file.
    void addNetrc(std::string_view text);

    /// `text` with `***` in place of: what was added, user and query of every URL, the values of what is called a password, token, key, cookie
    /// or the like, the rest of an Authorization line, private keys, and tokens that are known by how they begin.
    std::string masked(std::string_view text) const;

private:
    void add(std::string_view value);
    std::vector<std::string> m_values; // the longest first: one may be a part of another
};

/// True for the name of a variable, option or setting whose value is secret ("UV_PUBLISH_TOKEN", "api-key"). In any case.
bool isSecretName(std::string_view name);

} // namespace truewheel
