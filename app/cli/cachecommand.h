#pragma once
#include "app/cli/command.h"

#include <string>
#include <vector>

namespace truewheel::cli {

class CacheCommand final : public Command
{
public:
    std::string name() const override { return "cache"; }
    std::string summary() const override { return "List what package caches hold, and what is stale in them."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    std::string m_action;
    std::vector<std::string> m_names;
    ExitCode showContents(Context &context) const;
    std::string m_tool;
    std::string m_member;
};

} // namespace truewheel::cli
