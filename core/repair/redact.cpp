#include "core/repair/redact.h"

#include "core/base/text.h"
#include "core/platform/locations.h"
#include "core/repair/secrets.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t lineCap = 64 * 1024; // bytes of a line without an end that are held back
constexpr size_t shortestSecret = 6;  // bytes
constexpr std::string_view mask = "***";

// The end of the authority of a URL that begins at `at`.
size_t authorityEnd(std::string_view text, size_t at)
{
    return std::min(text.find_first_of("/?# \t\r\n\"'`<>|\\", at), text.size());
}

} // namespace

std::string redacted(std::string_view text, const std::vector<std::string> &secrets)
{
    std::string out;
    size_t done = 0;
    for (size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
        const size_t begin = at + 3;
        const size_t end = authorityEnd(text, begin);
        const size_t userEnd = text.substr(begin, end - begin).rfind('@');
        if (userEnd == std::string_view::npos || userEnd == 0)
            continue;
        out += text.substr(done, begin - done);
        out += mask;
        done = begin + userEnd;
    }
    out += text.substr(done);
    for (const std::string &secret : secrets)
        out = replaced(std::move(out), secret, mask);
    return out;
}

std::vector<std::string> secretsOfProcess()
{
    std::vector<std::string> secrets;
    const EnvironmentVariables variables = EnvironmentVariables::ofProcess();
    for (const auto &entry : variables.values) {
        if (isSecretName(entry.first) && entry.second.size() >= shortestSecret)
            secrets.push_back(entry.second);
    }
    // The longest first: one may be a part of another.
    std::sort(secrets.begin(), secrets.end(), [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
    return secrets;
}

RedactedOutput::RedactedOutput(std::vector<std::string> secrets, Listener listener)
    : m_secrets(std::move(secrets))
    , m_listener(std::move(listener))
{
}

void RedactedOutput::add(std::string_view piece)
{
    m_pending += piece;
    size_t end = m_pending.find_last_of("\r\n");
    if (end == std::string::npos && m_pending.size() < lineCap)
        return;
    if (end == std::string::npos)
        end = m_pending.find_last_of(" \t");
    const size_t count = end == std::string::npos ? m_pending.size() : end + 1;
    m_listener(redacted(std::string_view(m_pending).substr(0, count), m_secrets));
    m_pending.erase(0, count);
}

void RedactedOutput::finish()
{
    if (!m_pending.empty())
        m_listener(redacted(m_pending, m_secrets));
    m_pending.clear();
}

} // namespace truewheel
