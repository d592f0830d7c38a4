#pragma once
#include "app/cli/command.h"

namespace truewheel::cli {

class FixCommand final : public Command
{
public:
    std::string name() const override { return "fix"; }
    std::string summary() const override { return "Rebuild what is broken, look again and report."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    std::vector<std::string> m_paths;
    bool m_dryRun = false;
    bool m_yes = false;
};

} // namespace truewheel::cli
