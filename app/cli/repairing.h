#pragma once
#include "app/cli/looking.h"

namespace truewheel::cli {

/// What the person allowed by typing the command.
struct Permission {
    std::vector<Path> projects; ///< named, and so allowed with all below them
    bool everything = false;    ///< --yes
};

/// Repairs every broken link of the report, one after another, and looks again. Afterwards the report holds the new verdicts
/// and what was done for each. `looked` is the look that the report was made from; `paths` are those it was made with.
Outcome repairBroken(Context &context, const std::vector<std::string> &paths, const Permission &permission, Looked &looked, Report &report);

/// Output of a tool as it comes, in whole lines and with escapes shown, on stderr.
class ToolLog
{
public:
    explicit ToolLog(Context &context)
        : m_context(context)
    {
    }
    ~ToolLog();
    ToolLog(const ToolLog &) = delete;
    ToolLog &operator=(const ToolLog &) = delete;
    RepairEvents events();

private:
    void take(std::string_view bytes);
    void writeLine();
    Context &m_context;
    std::string m_line;
};

} // namespace truewheel::cli
