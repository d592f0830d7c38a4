#include "core/repair/keyring.h"

#include "core/repair/ownertools.h"

namespace truewheel {

namespace {

constexpr size_t longestPassword = 64 * 1024; // bytes

std::string hostOf(const std::string &url)
{
    const size_t begin = url.find("://");
    return begin == std::string::npos ? std::string() : url.substr(begin + 3, url.find('/', begin + 3) - begin - 3);
}

} // namespace

Result<std::optional<std::string>> passwordFromKeyring(const std::string &url, const std::string &user, const FileSystem &fs,
                                                       const Locations &locations, const EnvironmentVariables &variables,
                                                       const Path &currentDirectory, const ProcessRunner &processes, JobContext &job)
{
    const std::string host = hostOf(url);
    if (user.empty() || user.front() == '-' || host.empty() || host.front() == '-')
        return std::nullopt;
    const std::optional<Tool> keyring = findProgram("keyring", fs, locations, variables, {{}, currentDirectory});
    if (!keyring)
        return std::nullopt;
    for (const std::string &service : {url, host}) {
        Command command{{pathBytes(keyring->path), "get", service, user}, keyring->path.parent_path(), {"VIRTUAL_ENV", "CONDA_PREFIX"}, {}};
        command.set = {{"PYTHONIOENCODING", "utf-8"}, {"PYTHONWARNINGS", "ignore"}};
        std::string said;
        const Result<Exit> exit = processes.run(
            command,
            [&](std::string_view piece) {
            if (said.size() <= longestPassword)
                said += piece;
            },
            job);
        if (!exit)
            return tl::unexpected(exit.error());
        while (said.ends_with('\n') || said.ends_with('\r'))
            said.pop_back();
        // More than a line is no password but what it had to say besides.
        if (exit->code == 0 && !said.empty() && said.size() <= longestPassword && said.find('\n') == std::string::npos)
            return said;
    }
    return std::nullopt;
}

} // namespace truewheel
