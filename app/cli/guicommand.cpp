#include "app/cli/guicommand.h"

#include "app/cli/looking.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

namespace truewheel::cli {

std::string GuiCommand::examples() const
{
    return "  truewheel gui\n"
           "  truewheel gui ~/src/matmix\n";
}

void GuiCommand::addOptions(CLI::App &app)
{
    app.add_option("PATH", m_paths, "What to show: projects, environments or root directories")->type_name("")->check(refuseEmpty);
}

ExitCode GuiCommand::run(Context &context)
{
    const Path program = context.programDirectory / (context.locations.os == Os::Windows ? "truewheel-gui.exe" : "truewheel-gui");
    if (!context.fs.isRegular(program)) {
        context.streams.err << "truewheel: the window's program is not installed: " << shown(program) << " is not there\n";
        return ExitCode::Incomplete;
    }
    std::vector<std::string> arguments;
    for (const std::string &path : m_paths)
        arguments.push_back(pathBytes(absolutePath(context, path)));
    const auto started = context.engine.startDetached(program, arguments);
    if (!started) {
        context.streams.err << "truewheel: " << sentenceFor(started.error()) << '\n';
        return ExitCode::Incomplete;
    }
    return ExitCode::Fine;
}

} // namespace truewheel::cli
