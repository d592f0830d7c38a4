#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// `text` without what must not be kept: the user and password of every URL (`https://***@host/`), and every occurrence of
/// one of `secrets`. Nothing else changes.
std::string redacted(std::string_view text, const std::vector<std::string> &secrets = {});

/// The values of the process's variables whose names say that they are secret (see isSecretName()): what a tool might repeat in its
/// output. Short values are left out, since they are in any text.
std::vector<std::string> secretsOfProcess();

/// Output that comes in pieces, passed on redacted, a line at a time, so that no secret is cut in two.
class RedactedOutput
{
public:
    using Listener = std::function<void(std::string_view)>;
    RedactedOutput(std::vector<std::string> secrets, Listener listener);
    void add(std::string_view piece);
    void finish(); ///< passes on the line that has no end

private:
    std::vector<std::string> m_secrets;
    Listener m_listener;
    std::string m_pending;
};

} // namespace truewheel
