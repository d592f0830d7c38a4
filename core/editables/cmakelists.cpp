#include "core/editables/cmakelists.h"

#include "core/base/text.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace truewheel {

namespace {

struct CmakeCommand {
    std::string name; ///< lower case
    std::vector<std::string> arguments;
    int line = 0;
};

/// cmake-language(7), without the evaluation.
class CmakeReader
{
public:
    explicit CmakeReader(std::string_view text)
        : m_text(text)
    {
    }

    std::vector<CmakeCommand> commands()
    {
        std::vector<CmakeCommand> out;
        while (m_at < m_text.size()) {
            skipBlanks();
            const size_t begin = m_at;
            while (m_at < m_text.size() && (std::isalnum(byte()) || m_text[m_at] == '_'))
                ++m_at;
            if (m_at == begin) {
                step();
                continue;
            }
            CmakeCommand command{toLower(m_text.substr(begin, m_at - begin)), {}, m_line};
            skipBlanks();
            if (m_at < m_text.size() && m_text[m_at] == '(') {
                step();
                readArguments(command);
                out.push_back(std::move(command));
            }
        }
        return out;
    }

private:
    int byte() const { return static_cast<unsigned char>(m_text[m_at]); }

    void step()
    {
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_line;
        ++m_at;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '#')
                skipComment();
            else if (std::isspace(byte()))
                step();
            else
                return;
        }
    }

    void skipComment()
    {
        ++m_at;
        if (m_text.substr(m_at, 2) == "[[") {
            while (m_at < m_text.size() && m_text.substr(m_at, 2) != "]]")
                step();
            m_at = std::min(m_at + 2, m_text.size());
            return;
        }
        while (m_at < m_text.size() && m_text[m_at] != '\n')
            ++m_at;
    }

    void readArguments(CmakeCommand &command)
    {
        int depth = 1;
        while (true) {
            skipBlanks();
            if (m_at >= m_text.size())
                return;
            const char c = m_text[m_at];
            if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
                step();
                if (depth == 0)
                    return;
                continue;
            }
            command.arguments.push_back(c == '"' ? quoted() : plain());
        }
    }

    std::string quoted()
    {
        std::string out;
        for (step(); m_at < m_text.size() && m_text[m_at] != '"'; step()) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                step();
            out += m_text[m_at];
        }
        step();
        return out;
    }

    std::string plain()
    {
        std::string out;
        while (m_at < m_text.size() && !std::isspace(byte()) && m_text[m_at] != '(' && m_text[m_at] != ')' && m_text[m_at] != '#'
               && m_text[m_at] != '"')
            out += m_text[m_at++];
        if (out.empty() && m_at < m_text.size())
            out += m_text[m_at++];
        return out;
    }

    std::string_view m_text;
    size_t m_at = 0;
    int m_line = 1;
};

using Variables = std::map<std::string, std::string>;

// ${NAME} of the variables known; an unknown one makes the whole unreadable: empty.
std::string expanded(std::string text, const Variables &variables)
{
    for (int i = 0; i < 16; ++i) {
        const size_t begin = text.find("${");
        if (begin == std::string::npos)
            return text;
        const size_t end = text.find('}', begin);
        const auto known = end == std::string::npos ? variables.end() : variables.find(text.substr(begin + 2, end - begin - 2));
        if (known == variables.end())
            return {};
        text.replace(begin, end - begin + 1, known->second);
    }
    return {};
}

bool addsModule(const CmakeCommand &command)
{
    const auto has = [&](std::string_view word) {
        return std::find(command.arguments.begin(), command.arguments.end(), word) != command.arguments.end();
    };
    if (command.name == "pybind11_add_module" || command.name == "nanobind_add_module" || command.name == "python_extension_module")
        return true;
    const bool isPythonLibrary = command.name == "python_add_library" || command.name == "python3_add_library";
    return (isPythonLibrary && has("MODULE")) || (command.name == "add_library" && has("MODULE"));
}

bool opensScope(const std::string &name)
{
    return name == "if" || name == "foreach" || name == "while" || name == "function" || name == "macro";
}

bool closesScope(const std::string &name)
{
    return name == "endif" || name == "endforeach" || name == "endwhile" || name == "endfunction" || name == "endmacro";
}

struct Added {
    CmakeModule module;
    bool isInstalled = false;
};

void install(const CmakeCommand &command, const Variables &variables, std::map<std::string, Added> &added)
{
    std::vector<std::string> targets;
    std::string destination;
    bool inTargets = false;
    for (size_t i = 0; i < command.arguments.size(); ++i) {
        const std::string &word = command.arguments[i];
        const bool isKeyword = !word.empty()
            && std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
        if (word == "TARGETS")
            inTargets = true;
        else if (isKeyword)
            inTargets = false;
        else if (inTargets)
            targets.push_back(expanded(word, variables));
        if (word == "DESTINATION" && i + 1 < command.arguments.size() && destination.empty())
            destination = expanded(command.arguments[i + 1], variables);
    }
    for (const std::string &target : targets) {
        const auto known = added.find(target);
        if (known == added.end() || known->second.isInstalled || destination.empty())
            continue;
        const std::string package = replaced(destination == "." ? std::string() : destination, "/", ".");
        known->second.isInstalled = true;
        if (!package.empty())
            known->second.module.module = package + "." + target;
    }
}

} // namespace

std::vector<CmakeModule> readCmakeModules(std::string_view text, std::string_view project)
{
    Variables variables{{"SKBUILD_PROJECT_NAME", replaced(normalizedName(project), "-", "_")}, {"SKBUILD_PLATLIB_DIR", "."}};
    std::map<std::string, Added> added;
    int scope = 0;
    for (const CmakeCommand &command : CmakeReader(text).commands()) {
        if (opensScope(command.name))
            ++scope;
        else if (closesScope(command.name))
            --scope;
        else if (command.name == "project" && !command.arguments.empty())
            variables["PROJECT_NAME"] = expanded(command.arguments.front(), variables);
        else if (command.name == "set" && command.arguments.size() == 2 && scope == 0)
            variables[command.arguments[0]] = expanded(command.arguments[1], variables);
        else if (addsModule(command) && !command.arguments.empty()) {
            const std::string target = expanded(command.arguments.front(), variables);
            const bool limited = std::any_of(command.arguments.begin(), command.arguments.end(),
                                             [](const std::string &word) { return word == "STABLE_ABI" || word == "USE_SABI"; });
            if (!target.empty())
                added[target] = {{target, scope > 0, limited, command.line}, false};
        } else if (command.name == "install") {
            install(command, variables, added);
        }
    }
    std::vector<CmakeModule> out;
    for (auto &[target, module] : added) {
        if (module.isInstalled)
            out.push_back(std::move(module.module));
    }
    return out;
}

} // namespace truewheel
