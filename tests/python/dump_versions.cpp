// Judges the lines of stdin for versions_against_packaging.py, tab separated:
// "V version" answers "invalid" or "valid"; "C a b" answers "<", "=", ">" or "invalid"; "S version specifiers" answers "yes", "no" or "invalid".
#include "core/base/text.h"
#include "core/python/version.h"

#include <iostream>

using namespace truewheel;

namespace {

const char *compared(std::string_view a, std::string_view b)
{
    const std::optional<PythonVersion> left = parseVersion(a);
    const std::optional<PythonVersion> right = parseVersion(b);
    if (!left || !right)
        return "invalid";
    const std::strong_ordering order = compareVersions(*left, *right);
    return order < 0 ? "<" : order > 0 ? ">" : "=";
}

const char *satisfied(std::string_view version, std::string_view specifiers)
{
    const std::optional<PythonVersion> parsed = parseVersion(version);
    const std::optional<bool> answer = parsed ? satisfies(*parsed, specifiers) : std::nullopt;
    return !answer ? "invalid" : *answer ? "yes" : "no";
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const std::vector<std::string_view> fields = split(line, '\t');
        if (fields.size() == 2 && fields[0] == "V")
            std::cout << (parseVersion(fields[1]) ? "valid" : "invalid") << '\n';
        else if (fields.size() == 3 && fields[0] == "C")
            std::cout << compared(fields[1], fields[2]) << '\n';
        else if (fields.size() == 3 && fields[0] == "S")
            std::cout << satisfied(fields[1], fields[2]) << '\n';
        else
            return 2;
    }
}
