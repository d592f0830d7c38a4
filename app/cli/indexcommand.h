#pragma once
#include "app/cli/command.h"

namespace truewheel::cli {

struct Survey;

class IndexCommand final : public Command
{
public:
    std::string name() const override { return "index"; }
    std::string summary() const override
    {
        return "Ask the package indexes what is outdated, yanked or vulnerable, and whether wheels are genuine.";
    }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    ExitCode answer(Context &context, Survey &survey, const IndexPlan &plan);
    ExitCode check(Context &context, Survey &survey, const IndexPlan &plan);

    std::string m_action;
    std::vector<std::string> m_paths;
    bool m_all = false;
    bool m_offline = false;
};

} // namespace truewheel::cli
