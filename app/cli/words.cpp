#include "app/cli/words.h"

#include "core/base/text.h"

#include <set>

namespace truewheel::cli {

namespace {

std::string_view wordsFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return "not found";
    case ErrorCode::PermissionDenied: return "permission denied";
    case ErrorCode::NotADirectory: return "not a directory";
    case ErrorCode::NotRegular: return "not a regular file";
    case ErrorCode::TooLarge: return "too large to read";
    case ErrorCode::Malformed: return "malformed";
    case ErrorCode::Io: return "could not be read or written";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::ToolMissing: return "tool missing";
    case ErrorCode::ToolFailed: return "the tool failed";
    case ErrorCode::Untrusted: return "not allowed yet";
    case ErrorCode::Locked: return "locked by another program";
    case ErrorCode::Unsupported: return "not supported";
    case ErrorCode::Unreachable: return "could not be asked";
    case ErrorCode::TimedOut: return "took too long";
    case ErrorCode::Refused: return "refused";
    }
    return "failed";
}

// What state a cancel leaves; why there is no uv to run.
bool isWholeSentence(const Error &error)
{
    return !error.detail.empty() && (error.code == ErrorCode::Cancelled || (error.code == ErrorCode::ToolMissing && error.subject == "uv"));
}

} // namespace

std::string reasonOf(const Error &error)
{
    std::string reason(wordsFor(error.code));
    if (isWholeSentence(error))
        return error.detail;
    if (!error.detail.empty() && toLower(error.detail) != reason)
        reason += ": " + error.detail;
    return reason;
}

std::string sentenceFor(const Error &error)
{
    const std::string reason = displayText(reasonOf(error));
    return error.subject.empty() || isWholeSentence(error) ? reason : displayText(error.subject) + ": " + reason;
}

std::string shown(const Path &path)
{
    return displayText(pathBytes(path));
}

std::string counted(size_t count, std::string_view noun)
{
    return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

std::string pasteable(const truewheel::Command &command, const std::map<std::string, std::string> &variables, bool all)
{
    std::set<std::string> hidden;
    const std::map<std::string, std::string> kept = childEnvironment(variables, {{}, {}, command.unset, {}});
    for (const auto &[name, value] : variables) {
        if (!kept.contains(name) && !command.set.contains(name))
            hidden.insert(name);
    }
    for (const std::string &name : command.unset) {
        if (all && !name.ends_with('*')) // env(1) knows no patterns; the JSON document lists them
            hidden.insert(name);
    }
    std::vector<std::string> words;
    if (!hidden.empty() || !command.set.empty())
        words.emplace_back("env");
    for (const std::string &name : hidden)
        words.insert(words.end(), {"-u", name});
    for (const auto &[name, value] : command.set)
        words.push_back(name + '=' + value);
    words.insert(words.end(), command.argv.begin(), command.argv.end());
    const std::string line = shellQuote(words);
    if (command.directory.empty())
        return line;
    return "cd " + shellQuote(pathBytes(command.directory)) + " && " + line;
}

} // namespace truewheel::cli
