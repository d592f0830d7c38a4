// What is the same on every system: the child's variables and Windows' quoting.
#include "core/platform/process.h"

#include <algorithm>

namespace truewheel {

namespace {

bool matches(const std::string &pattern, const std::string &name)
{
    if (!pattern.empty() && pattern.back() == '*')
        return name.compare(0, pattern.size() - 1, pattern, 0, pattern.size() - 1) == 0;
    return name == pattern;
}

// The rules of CommandLineToArgvW: backslashes count only before a quotation mark.
std::string windowsQuoted(const std::string &argument)
{
    if (!argument.empty() && argument.find_first_of(" \t\n\v\"") == std::string::npos)
        return argument;
    std::string out = "\"";
    size_t backslashes = 0;
    for (const char c : argument) {
        if (c == '"')
            out.append(backslashes + 1, '\\');
        backslashes = c == '\\' ? backslashes + 1 : 0;
        out += c;
    }
    out.append(backslashes, '\\');
    return out + '"';
}

} // namespace

std::map<std::string, std::string> childEnvironment(const std::map<std::string, std::string> &inherited, const Command &command)
{
    std::map<std::string, std::string> out;
    for (const auto &variable : inherited) {
        const std::string &name = variable.first;
        if (std::none_of(command.unset.begin(), command.unset.end(), [&](const std::string &pattern) { return matches(pattern, name); }))
            out.emplace(variable);
    }
    for (const auto &[name, value] : command.set)
        out[name] = value;
    return out;
}

std::string windowsCommandLine(const std::vector<std::string> &argv)
{
    std::string out;
    for (const std::string &argument : argv) {
        if (!out.empty())
            out += ' ';
        out += windowsQuoted(argument);
    }
    return out;
}

} // namespace truewheel
