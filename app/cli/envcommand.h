#pragma once
#include "app/cli/command.h"

namespace truewheel::cli {

struct Survey;

class EnvCommand final : public Command
{
public:
    std::string name() const override { return "env"; }
    std::string summary() const override
    {
        return "List environments, show one of them, find packages in all, or verify the files of one.";
    }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    ExitCode list(Context &context);
    ExitCode show(Context &context);
    ExitCode packages(Context &context);
    ExitCode finish(Context &context, const Survey &survey);

    std::string m_action;
    std::vector<std::string> m_paths;
    std::string m_find;
    bool m_noSizes = false;
};

} // namespace truewheel::cli
