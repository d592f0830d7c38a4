#pragma once
#include "app/cli/command.h"

#include <string>
#include <vector>

namespace truewheel::cli {

class CacheCommand final : public Command
{
public:
    std::string name() const override { return "cache"; }
    std::string summary() const override { return "List what package caches hold and what is stale, and get disk space back."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    std::string m_action;
    std::vector<std::string> m_names;
    ExitCode showContents(Context &context) const;
    std::string faultOf() const;
    ExitCode list(Context &context);

    std::string m_tool;
    std::string m_member;
    std::string m_target;
    bool m_dryRun = false;
    bool m_yes = false;
    bool m_withOlderUv = false;
    bool m_byContent = false;
};

} // namespace truewheel::cli
