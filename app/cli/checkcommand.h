#pragma once
#include "app/cli/command.h"

namespace truewheel::cli {

class CheckCommand final : public Command
{
public:
    std::string name() const override { return "check"; }
    std::string summary() const override { return "Judge every editable link of the environments at or below PATH."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    std::vector<std::string> m_paths;
    bool m_strict = false;
    bool m_showAccepted = false;
    std::string m_format; // empty: text
};

} // namespace truewheel::cli
