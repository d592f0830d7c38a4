#pragma once
#include "app/cli/command.h"

namespace truewheel::cli {

class GuiCommand final : public Command
{
public:
    std::string name() const override { return "gui"; }
    std::string summary() const override { return "Open the window."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    std::vector<std::string> m_paths;
};

} // namespace truewheel::cli
