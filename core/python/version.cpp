#include "core/python/version.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

constexpr size_t longestNumber = 18; // digits that fit in 64 bits

class VersionParser
{
public:
    explicit VersionParser(std::string text)
        : m_text(std::move(text))
    {
    }

    std::optional<PythonVersion> parse()
    {
        PythonVersion version;
        skip("v");
        std::optional<uint64_t> first = number();
        if (first && skip("!")) {
            version.epoch = *first;
            first = number();
        }
        if (!first)
            return std::nullopt;
        version.release.push_back(*first);
        while (next() == '.' && isDigit(next(1))) {
            ++m_at;
            const std::optional<uint64_t> part = number();
            if (!part)
                return std::nullopt;
            version.release.push_back(*part);
        }
        readPre(version);
        readPost(version);
        if (const std::optional<uint64_t> value = labelled({"dev"}))
            version.dev = value;
        if (next() == '+' && !readLocal(version))
            return std::nullopt;
        return m_at == m_text.size() ? std::optional(version) : std::nullopt;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isSeparator(char c) { return c == '.' || c == '-' || c == '_'; }
    char next(size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    bool skip(std::string_view word)
    {
        if (m_text.compare(m_at, word.size(), word) != 0)
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<uint64_t> number()
    {
        const size_t begin = m_at;
        while (isDigit(next()))
            ++m_at;
        if (m_at == begin || m_at - begin > longestNumber)
            return std::nullopt;
        return std::stoull(m_text.substr(begin, m_at - begin));
    }

    // [-_.]? label [-_.]? number?, the number being 0 when it is left out, also behind a separator.
    std::optional<uint64_t> labelled(const std::vector<std::string_view> &labels)
    {
        const size_t before = m_at;
        if (isSeparator(next()))
            ++m_at;
        for (const std::string_view label : labels) {
            if (!skip(label))
                continue;
            if (isSeparator(next()))
                ++m_at;
            return number().value_or(0);
        }
        m_at = before;
        return std::nullopt;
    }

    void readPre(PythonVersion &version)
    {
        // Longer spellings first: "c" is the beginning of none of those before it.
        constexpr std::array<std::pair<std::string_view, char>, 8> spellings = {
            {{"alpha", 'a'}, {"beta", 'b'}, {"preview", 'r'}, {"pre", 'r'}, {"rc", 'r'}, {"a", 'a'}, {"b", 'b'}, {"c", 'r'}}};
        for (const auto &[label, letter] : spellings) {
            if (const std::optional<uint64_t> value = labelled({label})) {
                version.pre = {letter, *value};
                return;
            }
        }
    }

    void readPost(PythonVersion &version)
    {
        if (next() == '-' && isDigit(next(1))) {
            ++m_at;
            version.post = number();
        } else {
            version.post = labelled({"post", "rev", "r"});
        }
    }

    bool readLocal(PythonVersion &version)
    {
        ++m_at;
        std::string part;
        for (; m_at <= m_text.size(); ++m_at) {
            const char c = next();
            if (isDigit(c) || (c >= 'a' && c <= 'z')) {
                part += c;
                continue;
            }
            if (part.empty() || (c != '\0' && !isSeparator(c)))
                return false;
            version.local.push_back(std::exchange(part, {}));
            if (c == '\0')
                return true;
        }
        return false;
    }

    std::string m_text;
    size_t m_at = 0;
};

// Dev releases come first, then a, b, rc, the release, and its post releases.
std::array<uint64_t, 6> phaseOf(const PythonVersion &v)
{
    const bool onlyDev = v.dev && !v.pre && !v.post;
    const uint64_t pre = onlyDev ? 0 : v.pre ? uint64_t(v.pre->first == 'a' ? 1 : v.pre->first == 'b' ? 2 : 3) : 4;
    return {pre, v.pre ? v.pre->second : 0, v.post ? 1U : 0U, v.post.value_or(0), v.dev ? 0U : 1U, v.dev.value_or(0)};
}

std::strong_ordering compareLocal(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const bool aIsNumber = a[i].find_first_not_of("0123456789") == std::string::npos;
        const bool bIsNumber = b[i].find_first_not_of("0123456789") == std::string::npos;
        if (aIsNumber != bIsNumber)
            return aIsNumber ? std::strong_ordering::greater : std::strong_ordering::less;
        const auto stripped = [](const std::string &digits) {
            return digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1));
        };
        const std::string left = aIsNumber ? stripped(a[i]) : a[i];
        const std::string right = bIsNumber ? stripped(b[i]) : b[i];
        if (aIsNumber && left.size() != right.size())
            return left.size() <=> right.size();
        if (left != right)
            return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return a.size() <=> b.size();
}

std::strong_ordering compareRelease(const PythonVersion &a, const PythonVersion &b)
{
    if (a.epoch != b.epoch)
        return a.epoch <=> b.epoch;
    for (size_t i = 0; i < std::max(a.release.size(), b.release.size()); ++i) {
        const uint64_t left = i < a.release.size() ? a.release[i] : 0;
        const uint64_t right = i < b.release.size() ? b.release[i] : 0;
        if (left != right)
            return left <=> right;
    }
    return std::strong_ordering::equal;
}

PythonVersion withoutLocal(PythonVersion version)
{
    version.local.clear();
    return version;
}

// `==3.8.*`: the same numbers as far as the prefix goes, whatever follows.
bool hasPrefix(const PythonVersion &version, const PythonVersion &prefix)
{
    if (version.epoch != prefix.epoch)
        return false;
    for (size_t i = 0; i < prefix.release.size(); ++i) {
        if ((i < version.release.size() ? version.release[i] : 0) != prefix.release[i])
            return false;
    }
    return true;
}

// `<1.0` takes no pre-release of 1.0, unless it names a pre-release itself.
bool isBelow(const PythonVersion &version, PythonVersion bound)
{
    if (!bound.isPrerelease())
        bound.dev = 0;
    return compareVersions(version, bound) < 0;
}

// `>1.0` takes no post-release of 1.0.
bool isPostReleaseOf(const PythonVersion &version, const PythonVersion &bound)
{
    return version.post && !bound.post && !bound.dev && version.pre == bound.pre && compareRelease(version, bound) == 0;
}

std::optional<bool> satisfiesClause(const PythonVersion &version, std::string_view clause)
{
    constexpr std::array<std::string_view, 8> operators = {"===", "~=", "==", "!=", "<=", ">=", "<", ">"};
    const auto found = std::find_if(operators.begin(), operators.end(), [&](std::string_view op) { return clause.starts_with(op); });
    if (found == operators.end())
        return std::nullopt;
    const std::string_view op = *found;
    std::string_view text = trimmed(clause.substr(op.size()));
    if (op == "===")
        return text.empty() || text.find_first_of(" \t;)") != std::string_view::npos ? std::nullopt
                                                                                     : std::optional(toLower(text) == toString(version));
    const bool isPrefix = text.ends_with(".*");
    if (isPrefix)
        text.remove_suffix(2);
    const std::optional<PythonVersion> wanted = parseVersion(text);
    const bool isEquality = op == "==" || op == "!=";
    if (!wanted || ((isPrefix || !wanted->local.empty()) && !isEquality))
        return std::nullopt;
    if (isPrefix && (wanted->pre || wanted->post || wanted->dev || !wanted->local.empty()))
        return std::nullopt;
    if (isPrefix)
        return hasPrefix(version, *wanted) == (op == "==");
    const PythonVersion candidate = wanted->local.empty() ? withoutLocal(version) : version;
    const std::strong_ordering order = compareVersions(candidate, *wanted);
    if (op == "==")
        return order == 0;
    if (op == "!=")
        return order != 0;
    if (op == "<=")
        return order <= 0;
    if (op == ">=")
        return order >= 0;
    if (op == "<")
        return isBelow(candidate, *wanted);
    if (op == ">")
        return order > 0 && !isPostReleaseOf(candidate, *wanted);
    if (wanted->release.size() < 2)
        return std::nullopt;
    PythonVersion prefix = *wanted;
    prefix.release.pop_back();
    return order >= 0 && hasPrefix(version, prefix);
}

} // namespace

std::string toString(const PythonVersion &version)
{
    std::string text = version.epoch == 0 ? std::string() : std::to_string(version.epoch) + "!";
    for (size_t i = 0; i < version.release.size(); ++i)
        text += (i > 0 ? "." : "") + std::to_string(version.release[i]);
    if (version.pre)
        text += (version.pre->first == 'r' ? "rc" : std::string(1, version.pre->first)) + std::to_string(version.pre->second);
    if (version.post)
        text += ".post" + std::to_string(*version.post);
    if (version.dev)
        text += ".dev" + std::to_string(*version.dev);
    for (size_t i = 0; i < version.local.size(); ++i) {
        const std::string &part = version.local[i];
        const bool isNumber = part.find_first_not_of("0123456789") == std::string::npos;
        text += (i == 0 ? "+" : ".") + (isNumber ? part.substr(std::min(part.find_first_not_of('0'), part.size() - 1)) : part);
    }
    return text;
}

std::optional<PythonVersion> parseVersion(std::string_view text)
{
    return VersionParser(toLower(trimmed(text))).parse();
}

std::strong_ordering compareVersions(const PythonVersion &a, const PythonVersion &b)
{
    const std::strong_ordering release = compareRelease(a, b);
    if (release != 0)
        return release;
    const std::array<uint64_t, 6> left = phaseOf(a);
    const std::array<uint64_t, 6> right = phaseOf(b);
    if (left != right)
        return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
    return compareLocal(a.local, b.local);
}

std::optional<bool> satisfies(const PythonVersion &version, std::string_view specifiers)
{
    bool all = true;
    for (const std::string_view clause : split(specifiers, ',')) {
        if (trimmed(clause).empty())
            continue;
        const std::optional<bool> one = satisfiesClause(version, trimmed(clause));
        if (!one)
            return std::nullopt;
        all = all && *one;
    }
    return all;
}

} // namespace truewheel
