#include "app/gui/text/commands.h"

#include "core/base/text.h"
#include "core/platform/locations.h"

namespace truewheel::gui {

namespace {

/// Prefix patterns stand for the variables that this process has; a shell started beside it has the same.
std::vector<std::string> unsetNames(const Command &command)
{
    std::vector<std::string> names;
    const EnvironmentVariables present = EnvironmentVariables::ofProcess();
    for (const std::string &entry : command.unset) {
        if (!entry.ends_with('*')) {
            names.push_back(entry);
            continue;
        }
        const std::string prefix = entry.substr(0, entry.size() - 1);
        for (const auto &[name, value] : present.values) {
            if (name.starts_with(prefix))
                names.push_back(name);
        }
    }
    return names;
}

} // namespace

QString shownCommands(const Plan &plan)
{
    std::vector<std::string> lines;
    for (const Step &step : plan.steps)
        lines.push_back(displayText(shellQuote(step.command.argv)));
    return QString::fromStdString(join(lines, "\n"));
}

QString copiedCommands(const Plan &plan)
{
    std::string text;
    for (const Step &step : plan.steps) {
        const Command &command = step.command;
        std::string line;
        if (!command.directory.empty())
            line += "cd -- " + shellQuote(pathBytes(command.directory)) + " && ";
        std::string changes;
        for (const std::string &name : unsetNames(command))
            changes += " -u " + shellQuote(name);
        for (const auto &[name, value] : command.set)
            changes += ' ' + shellQuote(name + '=' + value);
        if (!changes.empty())
            line += "env" + changes + ' ';
        text += '(' + line + shellQuote(command.argv) + ")\n";
    }
    if (!text.empty())
        text.pop_back();
    return QString::fromStdString(text);
}

} // namespace truewheel::gui
