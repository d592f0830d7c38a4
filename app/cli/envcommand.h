#pragma once
#include "app/cli/command.h"
#include "app/cli/envactions.h"

namespace truewheel::cli {

struct Survey;

class EnvCommand final : public Command
{
public:
    std::string name() const override { return "env"; }
    std::string summary() const override
    {
        return "List environments, show, verify, repair, update, remove or restore one, or find packages in all.";
    }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    ExitCode list(Context &context);
    ExitCode show(Context &context);
    ExitCode packages(Context &context);
    /// Usage when an option was given that belongs to another action, or a PATH is missing.
    ExitCode checkOptions(Context &context) const;
    ExitCode finish(Context &context, const Survey &survey);

    std::string m_action;
    std::vector<std::string> m_paths;
    std::string m_find;
    bool m_noSizes = false;
    EnvironmentActionOptions m_options;
};

} // namespace truewheel::cli
