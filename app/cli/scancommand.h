#pragma once
#include "app/cli/command.h"

namespace truewheel::cli {

class ScanCommand final : public Command
{
public:
    std::string name() const override { return "scan"; }
    std::string summary() const override { return "Show every Python environment of the machine, with its editable links and its health."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    ExitCode stream(Context &context);

    std::vector<std::string> m_roots;
    bool m_stream = false;
    bool m_noSizes = false;
};

} // namespace truewheel::cli
