#include "app/cli/context.h"

namespace truewheel::cli {

bool Context::usesColor(bool isTerminal) const
{
    if (options.color == "always")
        return true;
    if (options.color == "never" || environment.get("NO_COLOR") || environment.get("TERM") == "dumb")
        return false;
    return isTerminal;
}

} // namespace truewheel::cli
