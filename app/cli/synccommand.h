#pragma once
#include "app/cli/command.h"
#include "app/cli/looking.h"

namespace truewheel::cli {

class SyncCommand final : public Command
{
public:
    std::string name() const override { return "sync"; }
    std::string summary() const override { return "Make the environment exactly what the lock says, showing first what that removes."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    struct Answer;
    void prepare(Context &context, Answer &answer) const;
    void chooseFrom(const std::vector<SyncChoice> &choices, Context &context, Answer &answer) const;
    bool isAllowed(Context &context, Answer &answer) const;
    void apply(Context &context, Answer &answer) const;
    void repairRestored(Context &context, Answer &answer) const;
    void write(Context &context, const Answer &answer) const;

    std::string m_project;
    bool m_dryRun = false;
    bool m_yes = false;
    std::vector<std::string> m_extras;
    std::vector<std::string> m_groups;
    std::vector<std::string> m_noExtras;
    std::vector<std::string> m_noGroups;
    std::vector<std::string> m_upgrades;
};

} // namespace truewheel::cli
