#pragma once
#include "app/cli/command.h"

namespace truewheel::cli {

class DoctorCommand final : public Command
{
public:
    std::string name() const override { return "doctor"; }
    std::string summary() const override { return "Show the tools, caches and settings in use, and what is missing."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    ExitCode writeBundle(Context &context) const;
    std::string m_bundle;
};

} // namespace truewheel::cli
