#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/version.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>
#include <ostream>

namespace truewheel::cli {

namespace {

void addCommonOptions(CLI::App &app, CommonOptions &options)
{
    app.add_flag("--json", options.json, "Print one JSON document, schema truewheel/1");
    app.add_flag("-q,--quiet", options.quiet, "Say only what is not fine");
    app.add_flag("-v,--verbose", options.verbose, "Say more: evidence of what is fine, exact commands");
    app.add_option("--color", options.color, "auto, always or never")
        ->check(CLI::IsMember({"auto", "always", "never"}).description({}))
        ->type_name("WHEN");
}

// CLI11 repeats what was typed in its messages.
std::string escapedLines(const std::string &text)
{
    std::string out;
    for (const std::string_view line : splitLines(text))
        out += displayText(line) + '\n';
    return out;
}

// CLI11 has no word for it: it takes the verb for a PATH that is not wanted, or shows its own help.
std::optional<std::string> unknownVerb(const std::vector<std::unique_ptr<Command>> &commands, const std::vector<std::string> &arguments)
{
    const auto isVerb = [&](const std::string &word) {
        return std::any_of(commands.begin(), commands.end(), [&](const auto &command) { return command->name() == word; });
    };
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string &word = arguments[i];
        if (word == "--color")
            ++i;
        else if (!word.starts_with('-'))
            return isVerb(word) ? std::nullopt : std::optional(word);
        else if (word == "-h" || word == "--help" || word == "--version" || word == "--")
            return std::nullopt;
    }
    return std::nullopt;
}

ExitCode refuse(const CLI::App &app, const CLI::ParseError &error, Context &context)
{
    std::string verb;
    for (const CLI::App *chosen : app.get_subcommands())
        verb = ' ' + chosen->get_name();
    context.streams.err << "truewheel: " << escapedLines(error.what()) << "`truewheel" << verb << " --help` shows what it takes.\n";
    return ExitCode::Usage;
}

ExitCode written(Context &context, ExitCode code)
{
    context.streams.out.flush();
    if (context.streams.out)
        return code;
    context.streams.err << "truewheel: could not write the answer\n";
    return ExitCode::Incomplete;
}

} // namespace

ExitCode runProgram(const std::vector<std::string> &arguments, Context &context)
{
    CLI::App app("Finds editable Python installs whose generated files are gone, says why, and puts them right.", "truewheel");
    app.set_help_flag("-h,--help", "Show this help");
    app.set_version_flag("--version", std::string("truewheel ") + version, "Show the version");
    app.require_subcommand(0, 1);
    app.footer("Exit codes: 0 fine, 1 findings, 2 usage, 3 could not look or run, 130 cancelled.\n"
               "Without a PATH the current directory is meant. `truewheel VERB --help` shows examples.\n");
    addCommonOptions(app, context.options);
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    std::vector<CLI::App *> verbs;
    for (const auto &command : commands) {
        CLI::App *verb = app.add_subcommand(command->name(), command->summary());
        verb->set_help_flag("-h,--help", "Show this help");
        command->addOptions(*verb);
        addCommonOptions(*verb, context.options);
        verb->footer("Examples:\n" + command->examples());
        verbs.push_back(verb);
    }
    if (const std::optional<std::string> verb = unknownVerb(commands, arguments)) {
        context.streams.err << "truewheel: no verb \"" << displayText(*verb) << "\"\n`truewheel --help` lists the verbs.\n";
        return ExitCode::Usage;
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp &) {
        const std::vector<const CLI::App *> chosen = std::as_const(app).get_subcommands(
            [](const CLI::App *verb) { return verb->parsed(); });
        context.streams.out << helpText(chosen.empty() ? app : *chosen.front());
        return written(context, ExitCode::Fine);
    } catch (const CLI::CallForVersion &) {
        context.streams.out << "truewheel " << version << '\n';
        return written(context, ExitCode::Fine);
    } catch (const CLI::ParseError &error) {
        return refuse(app, error, context);
    }
    if (app.get_subcommands().empty()) {
        context.streams.err << "truewheel: no verb is given\n`truewheel --help` lists the verbs.\n";
        return ExitCode::Usage;
    }
    if (context.currentDirectory.empty()) {
        context.streams.err << "truewheel: the current directory cannot be told: it is gone, perhaps. Change to one that is there\n";
        return ExitCode::Usage;
    }
    ExitCode code = ExitCode::Usage;
    for (size_t i = 0; i < commands.size(); ++i) {
        if (!verbs[i]->parsed())
            continue;
        context.command = commands[i]->name();
        code = commands[i]->run(context);
    }
    return written(context, code);
}

} // namespace truewheel::cli
