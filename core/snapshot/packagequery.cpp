#include "core/snapshot/packagequery.h"

#include "core/base/text.h"
#include "core/python/version.h"

namespace truewheel {

Result<PackageQuery> parsePackageQuery(std::string_view text)
{
    constexpr std::string_view nameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    const std::string_view whole = trimmed(text);
    const size_t end = std::min(whole.find_first_not_of(nameCharacters), whole.size());
    const std::string_view name = whole.substr(0, end);
    const std::string specifiers(trimmed(whole.substr(end)));
    if (name.empty())
        return failure(ErrorCode::Malformed, std::string(text), "does not begin with the name of a package");
    const std::optional<PythonVersion> any = parseVersion("0");
    if (!any || !satisfies(*any, specifiers))
        return failure(ErrorCode::Malformed, std::string(text), "\"" + specifiers + "\" is no version specifier");
    return PackageQuery{normalizedName(name), specifiers};
}

bool matches(const PackageQuery &query, const InstalledPackage &package)
{
    if (normalizedName(package.name) != query.name)
        return false;
    if (query.specifiers.empty())
        return true;
    const std::optional<PythonVersion> version = parseVersion(package.version);
    return version && satisfies(*version, query.specifiers).value_or(false);
}

bool comesBefore(const InstalledPackage &a, const InstalledPackage &b)
{
    const std::string left = normalizedName(a.name);
    const std::string right = normalizedName(b.name);
    if (left != right)
        return left < right;
    const std::optional<PythonVersion> first = parseVersion(a.version);
    const std::optional<PythonVersion> second = parseVersion(b.version);
    if (!first || !second)
        return first ? true : second ? false : a.version < b.version;
    return compareVersions(*first, *second) > 0;
}

} // namespace truewheel
