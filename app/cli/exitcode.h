#pragma once

namespace truewheel::cli {

/// What the process says to a script (docs/cli.md).
enum class ExitCode {
    Fine = 0,
    Findings = 1,   ///< something is broken, or a repair did not verify or was not allowed
    Usage = 2,      ///< also a PATH that is missing or not a directory
    Incomplete = 3, ///< could not look or could not run
    Cancelled = 130,
};

/// Adds up what happened on the way to one exit code: 130 before 2 before 1 before 3 before 0.
class Outcome
{
public:
    void add(ExitCode code)
    {
        if (rank(code) > rank(m_code))
            m_code = code;
    }
    ExitCode code() const { return m_code; }

private:
    static constexpr int rank(ExitCode code)
    {
        switch (code) {
        case ExitCode::Fine: return 0;
        case ExitCode::Incomplete: return 1;
        case ExitCode::Findings: return 2;
        case ExitCode::Usage: return 3;
        case ExitCode::Cancelled: return 4;
        }
        return 4;
    }
    ExitCode m_code = ExitCode::Fine;
};

} // namespace truewheel::cli
