#include "app/cli/help.h"

#include <CLI/CLI.hpp>

namespace truewheel::cli {

namespace {

constexpr size_t column = 24; // where the descriptions begin

void addRow(std::string &text, const std::string &name, const std::string &description)
{
    text += "  " + name;
    if (name.size() + 4 > column)
        text += '\n' + std::string(column, ' ');
    else
        text += std::string(column - 2 - name.size(), ' ');
    text += description + '\n';
}

std::string positionalName(const CLI::Option &option)
{
    const std::string name = option.get_name(true) + (option.get_items_expected_max() > 1 ? "..." : "");
    return option.get_required() ? name : '[' + name + ']';
}

std::string optionName(const CLI::Option &option)
{
    std::string name;
    for (const std::string &letter : option.get_snames())
        name += '-' + letter + ", ";
    for (const std::string &word : option.get_lnames())
        name += "--" + word;
    const std::string type = option.get_type_name();
    return type.empty() ? name : name + ' ' + type;
}

} // namespace

std::string helpText(const CLI::App &app)
{
    const CLI::App *parent = app.get_parent();
    const std::vector<const CLI::App *> verbs = app.get_subcommands([](const CLI::App *) { return true; });
    std::string usage = "Usage: " + (parent ? parent->get_name() + ' ' : std::string()) + app.get_name() + (verbs.empty() ? "" : " VERB")
        + " [OPTIONS]";
    std::string positionals;
    std::string options;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional()) {
            usage += ' ' + positionalName(*option);
            addRow(positionals, option->get_name(true), option->get_description());
        } else {
            addRow(options, optionName(*option), option->get_description());
        }
    }
    std::string text = app.get_description() + "\n\n" + usage + '\n';
    if (!verbs.empty())
        text += "\nVerbs:\n";
    for (const CLI::App *verb : verbs)
        addRow(text, verb->get_name(), verb->get_description());
    if (!positionals.empty())
        text += '\n' + positionals;
    return text + "\nOptions:\n" + options + '\n' + app.get_footer();
}

} // namespace truewheel::cli
