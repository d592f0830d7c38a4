#include "core/repair/secrets.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

constexpr size_t shortestSecret = 6; // bytes; a shorter one is in any text
constexpr std::string_view mask = "***";
constexpr std::string_view blanks = " \t";
constexpr std::string_view urlEnds = " \t\r\n\"'`<>|\\";

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isWordByte(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
}

size_t wordEnd(std::string_view text, size_t at)
{
    while (at < text.size() && isWordByte(text[at]))
        ++at;
    return at;
}

size_t skip(std::string_view text, size_t at, std::string_view bytes)
{
    return std::min(text.find_first_not_of(bytes, at), text.size());
}

bool startsWithAny(std::string_view word, const auto &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [word](std::string_view one) { return word.starts_with(one); });
}

/// A URL from behind its `://`.
struct UrlParts {
    std::string_view user; ///< with the password
    std::string_view rest; ///< from the host on
};

// A password may hold a `/` that nobody encoded: `user:a/b@host`. A port is of digits.
UrlParts partsOf(std::string_view url)
{
    const size_t pathAt = std::min(url.find_first_of("/?#"), url.size());
    const size_t colon = url.substr(0, pathAt).find(':');
    size_t at = url.substr(0, pathAt).rfind('@');
    if (at == std::string_view::npos && colon != std::string_view::npos
        && url.substr(colon + 1, pathAt - colon - 1).find_first_not_of("0123456789]:") != std::string_view::npos)
        at = url.rfind('@');
    if (at == std::string_view::npos)
        return {{}, url};
    return {url.substr(0, at), url.substr(at + 1)};
}

/// Calls `found` with each URL of the text from behind its `://`, and takes what it gives in its place.
template<typename Found>
std::string eachUrl(std::string_view text, Found found)
{
    std::string out;
    size_t done = 0;
    for (size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", done)) {
        const size_t begin = at + 3;
        const size_t end = std::min(text.find_first_of(urlEnds, begin), text.size());
        out += text.substr(done, begin - done);
        out += found(text.substr(begin, end - begin));
        done = end;
    }
    out += text.substr(done);
    return out;
}

std::string maskedUrl(std::string_view url)
{
    const UrlParts parts = partsOf(url);
    std::string out;
    if (!parts.user.empty())
        out += std::string(mask) + '@';
    const size_t query = parts.rest.find('?');
    if (query == std::string_view::npos || query + 1 == parts.rest.size())
        return out + std::string(parts.rest);
    const size_t fragment = std::min(parts.rest.find('#', query), parts.rest.size());
    return out + std::string(parts.rest.substr(0, query + 1)) + std::string(mask) + std::string(parts.rest.substr(fragment));
}

bool isToken(std::string_view word)
{
    constexpr std::array<std::string_view, 18> beginnings = {"pypi-Ag",     "ghp_",   "gho_",  "ghu_",  "ghs_",  "ghr_",
                                                             "github_pat_", "glpat-", "gldt-", "xoxb-", "xoxp-", "AKIA",
                                                             "ASIA",        "hf_",    "npm_",  "eyJ",   "AIza",  "sk-"};
    constexpr size_t shortest = 18;
    return word.size() >= shortest && startsWithAny(word, beginnings) && word.find_first_of("0123456789") != std::string_view::npos;
}

/// One line, word by word.
class LineMasker
{
public:
    explicit LineMasker(std::string_view line)
        : m_line(line)
    {
    }
    std::string masked();

private:
    void maskTo(size_t end);
    void maskValue(size_t at);
    bool afterName(std::string_view word);
    bool afterScheme(std::string_view word);

    std::string_view m_line;
    std::string m_out;
    size_t m_at = 0;
};

void LineMasker::maskTo(size_t end)
{
    if (end > m_at)
        m_out += mask;
    m_at = end;
}

/// The value that begins at `at`, perhaps quoted; what stands before it is kept.
void LineMasker::maskValue(size_t at)
{
    const bool isQuoted = at < m_line.size() && (m_line[at] == '"' || m_line[at] == '\'');
    const size_t begin = isQuoted ? at + 1 : at;
    const size_t end = std::min(isQuoted ? m_line.find(m_line[at], begin) : m_line.find_first_of(" \t,;&)}\"'", begin), m_line.size());
    m_out += m_line.substr(m_at, begin - m_at);
    m_at = begin;
    maskTo(end);
}

/// `name = value`, `"name": "value"`, `--name value`; of an Authorization or a cookie the whole line.
bool LineMasker::afterName(std::string_view word)
{
    const std::string name = toLower(word);
    const bool isHeader = name.ends_with("authorization") || name.ends_with("cookie");
    if (!isHeader && !isSecretName(word))
        return false;
    const size_t sign = skip(m_line, m_at, "\"' \t");
    const bool isAssigned = sign < m_line.size() && (m_line[sign] == '=' || m_line[sign] == ':');
    const bool isOption = word.starts_with("--") || name == "password";
    if (!isAssigned && !(isOption && sign > m_at && sign < m_line.size() && m_line[sign] != '-'))
        return false;
    const size_t value = isAssigned ? skip(m_line, skip(m_line, sign, "=:"), blanks) : sign;
    if (!isHeader) {
        maskValue(value);
        return true;
    }
    m_out += m_line.substr(m_at, value - m_at);
    m_at = value;
    maskTo(m_line.size());
    return true;
}

bool LineMasker::afterScheme(std::string_view word)
{
    const std::string scheme = toLower(word);
    const size_t value = skip(m_line, m_at, blanks);
    constexpr size_t shortest = 8;
    if ((scheme != "bearer" && scheme != "basic") || value == m_at)
        return false;
    const size_t end = std::min(m_line.find_first_of(" \t,;\"'", value), m_line.size());
    if (end - value < shortest)
        return false;
    m_out += m_line.substr(m_at, value - m_at);
    m_at = value;
    maskTo(end);
    return true;
}

std::string LineMasker::masked()
{
    while (m_at < m_line.size()) {
        const size_t end = wordEnd(m_line, m_at);
        if (end == m_at) {
            m_out += m_line[m_at++];
            continue;
        }
        const std::string_view word = m_line.substr(m_at, end - m_at);
        if (isToken(word)) {
            maskTo(end);
            continue;
        }
        m_out += word;
        m_at = end;
        if (!afterName(word))
            afterScheme(word);
    }
    return std::move(m_out);
}

} // namespace

bool isSecretName(std::string_view name)
{
    constexpr std::array<std::string_view, 12> words = {"password", "passwd", "passphrase", "token",      "secret",      "api_key",
                                                        "api-key",  "apikey", "access_key", "access-key", "private_key", "credential"};
    const std::string lower = toLower(name);
    return std::any_of(words.begin(), words.end(), [&lower](std::string_view word) {
        const size_t at = lower.find(word);
        return at != std::string::npos && !lower.substr(at + word.size()).starts_with("iz"); // a tokenizer
    });
}

void Secrets::add(std::string_view value)
{
    if (value.size() < shortestSecret || std::find(m_values.begin(), m_values.end(), value) != m_values.end())
        return;
    const auto isLonger = [](const std::string &a, const std::string &b) { return a.size() > b.size(); };
    m_values.insert(std::upper_bound(m_values.begin(), m_values.end(), std::string(value), isLonger), std::string(value));
}

void Secrets::addVariables(const EnvironmentVariables &environment)
{
    for (const auto &[name, value] : environment.values) {
        if (isSecretName(name))
            add(value);
        addUrls(value);
    }
}

void Secrets::addUrls(std::string_view text)
{
    eachUrl(text, [this](std::string_view url) {
        const std::string_view user = partsOf(url).user;
        const size_t colon = user.find(':');
        const std::string_view secret = colon == std::string_view::npos ? user : user.substr(colon + 1);
        add(secret);
        add(percentDecoded(secret));
        return std::string(url);
    });
}

void Secrets::addNetrc(std::string_view text)
{
    std::string_view before;
    for (size_t at = skip(text, 0, " \t\r\n"); at < text.size();) {
        const size_t end = std::min(text.find_first_of(" \t\r\n", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        if (before == "password" || before == "account")
            add(word.size() > 1 && word.front() == '"' && word.back() == '"' ? word.substr(1, word.size() - 2) : word);
        before = word;
        at = skip(text, end, " \t\r\n");
    }
}

std::string Secrets::masked(std::string_view text) const
{
    std::string whole(text);
    for (const std::string &value : m_values)
        whole = replaced(std::move(whole), value, mask);
    whole = eachUrl(whole, maskedUrl);
    std::string out;
    bool isInKey = false;
    for (size_t at = 0; at < whole.size();) {
        const size_t end = std::min(whole.find('\n', at), whole.size());
        const std::string_view line = std::string_view(whole).substr(at, end - at);
        const bool isMark = line.find("-----") != std::string_view::npos && line.find("PRIVATE KEY") != std::string_view::npos;
        if (isMark)
            isInKey = line.find("BEGIN") != std::string_view::npos;
        out += isMark || !isInKey ? LineMasker(line).masked() : std::string(mask);
        if (end < whole.size())
            out += '\n';
        at = end + 1;
    }
    return out;
}

} // namespace truewheel
