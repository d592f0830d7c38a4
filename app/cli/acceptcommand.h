#pragma once
#include "app/cli/command.h"

#include <optional>

namespace truewheel::cli {

class AcceptCommand final : public Command
{
public:
    std::string name() const override { return "accept"; }
    std::string summary() const override { return "Say of one finding: I know, do not tell me again."; }
    std::string examples() const override;
    void addOptions(CLI::App &app) override;
    ExitCode run(Context &context) override;

private:
    ExitCode list(Context &context) const;
    ExitCode withdraw(Context &context) const;
    ExitCode accept(Context &context) const;
    ExitCode refuse(Context &context, ExitCode code) const; ///< the sentence has been said
    ExitCode fail(Context &context, const Error &error) const;
    /// As text, or as the document; returns what could not be read.
    std::vector<Error> writeList(Context &context, std::vector<Error> unreadable) const;

    std::string m_finding;
    std::string m_until;
    std::string m_why;
    bool m_list = false;
    bool m_withdraw = false;
};

/// "NAME@ENVIRONMENT:VERDICT:MODULE-OR-FILE" with a verdict that exists.
bool looksLikeFinding(const std::string &text);

/// The end of that day (`2026-12-31`, UTC) or that moment (RFC 3339); nullopt when it is neither.
std::optional<Timestamp> momentFrom(const std::string &date);

} // namespace truewheel::cli
