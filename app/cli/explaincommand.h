#pragma once
#include "app/cli/command.h"

namespace truewheel::cli {

class ExplainCommand final : public Command
{
public:
    std::string name() const override { return "explain"; }
    std::string summary() const override { return "Tell what should exist and why, and what uv would do next and why."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    std::string m_project;
};

} // namespace truewheel::cli
