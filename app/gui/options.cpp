#include "app/gui/options.h"

namespace truewheel::gui {

std::string usage()
{
    return "Usage: truewheel-gui [OPTION…] [PATH…]\n"
           "Opens the window and looks at each PATH: a project, an environment, a pyproject.toml, or a folder above them.\n\n"
           "  --background               start in the tray, without the window\n"
           "  --autostart on|off         start in the tray with the desktop’s session, or no longer; and end\n"
           "  --theme light|dark|system  colours of this run\n"
           "  --language CODE            language of this run (en, de, fr, es, zh_CN)\n"
           "  --shots DIR                write a picture of every page into DIR and end\n"
           "  --version, --help\n\n"
           "Examples:\n"
           "  truewheel-gui .\n"
           "  truewheel-gui --theme dark ~/src/matlib/pyproject.toml\n";
}

Result<Options> parseOptions(const std::vector<std::string> &arguments, const Path &currentDirectory)
{
    Options options;
    bool onlyPaths = false;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (onlyPaths || !argument.starts_with("--")) {
            options.paths.push_back(cleanAbsolute(pathFromBytes(argument), currentDirectory));
            continue;
        }
        const size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const auto value = [&]() -> std::optional<std::string> {
            if (equals != std::string::npos)
                return argument.substr(equals + 1);
            return i + 1 < arguments.size() ? std::optional(arguments[++i]) : std::nullopt;
        };
        if (name == "--") {
            onlyPaths = true;
        } else if (name == "--help") {
            options.wantsHelp = true;
        } else if (name == "--background") {
            options.isInBackground = true;
        } else if (name == "--autostart") {
            const std::string word = value().value_or("");
            if (word != "on" && word != "off")
                return failure(ErrorCode::Malformed, argument, "on or off is expected");
            options.autostart = word == "on";
        } else if (name == "--version") {
            options.wantsVersion = true;
        } else if (name == "--theme") {
            options.theme = themeFromName(QString::fromStdString(value().value_or("")));
            if (!options.theme)
                return failure(ErrorCode::Malformed, argument, "light, dark or system is expected");
        } else if (name == "--language") {
            options.language = QString::fromStdString(value().value_or(""));
        } else if (name == "--shots") {
            const std::optional<std::string> directory = value();
            if (!directory)
                return failure(ErrorCode::Malformed, argument, "a directory is expected");
            options.shots = cleanAbsolute(pathFromBytes(*directory), currentDirectory);
        } else {
            return failure(ErrorCode::Malformed, argument, "no such option");
        }
    }
    return options;
}

} // namespace truewheel::gui
