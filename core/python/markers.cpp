#include "core/python/markers.h"

#include "core/base/text.h"
#include "core/python/version.h"

#include <array>
#include <optional>

namespace truewheel {

namespace {

constexpr int depthCap = 64;

std::string machineName(Machine machine, Os os)
{
    switch (machine) {
    case Machine::X86: return os == Os::Windows ? "x86" : "i686";
    case Machine::X86_64: return os == Os::Windows ? "AMD64" : "x86_64";
    case Machine::Arm64: return os == Os::Windows ? "ARM64" : os == Os::MacOs ? "arm64" : "aarch64";
    case Machine::Ppc64: return "ppc64";
    case Machine::Ppc64Le: return "ppc64le";
    case Machine::S390x: return "s390x";
    case Machine::RiscV64: return "riscv64";
    case Machine::LoongArch64: return "loongarch64";
    case Machine::Arm: // armv6l, armv7l, armv8l: the kernel's word
    case Machine::Unknown: break;
    }
    return {};
}

bool isVersionVariable(const std::string &name)
{
    return name == "python_version" || name == "python_full_version" || name == "implementation_version" || name == "platform_release";
}

struct Operand {
    std::string text; // of a literal, or the name of a variable
    bool isVariable = false;
};

// Three-valued: nullopt when a variable is not known.
using Truth = std::optional<bool>;

class MarkerParser
{
public:
    MarkerParser(std::string_view text, const MarkerEnvironment &environment)
        : m_text(text)
        , m_environment(environment)
    {
    }

    Result<bool> evaluate()
    {
        if (trimmed(m_text).empty())
            return true;
        const Truth truth = parseOr();
        skipSpace();
        if (m_malformed || m_at != m_text.size())
            return failure(ErrorCode::Malformed, std::string(m_text), "not an environment marker");
        if (!truth)
            return failure(ErrorCode::Unsupported, m_unknown, "the value of this marker variable is not known");
        return *truth;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }

    static bool isWordCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    }

    std::string_view peekWord()
    {
        skipSpace();
        size_t end = m_at;
        while (end < m_text.size() && isWordCharacter(m_text[end]))
            ++end;
        return m_text.substr(m_at, end - m_at);
    }

    bool skipWord(std::string_view word)
    {
        if (peekWord() != word)
            return false;
        m_at += word.size();
        return true;
    }

    bool skipCharacter(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    Truth parseOr()
    {
        Truth truth = parseAnd();
        while (!m_malformed && skipWord("or")) {
            const Truth right = parseAnd();
            if (truth == true || right == true)
                truth = true;
            else if (!truth || !right)
                truth = std::nullopt;
        }
        return truth;
    }

    Truth parseAnd()
    {
        Truth truth = parseOne();
        while (!m_malformed && skipWord("and")) {
            const Truth right = parseOne();
            if (truth == false || right == false)
                truth = false;
            else if (!truth || !right)
                truth = std::nullopt;
        }
        return truth;
    }

    Truth parseOne()
    {
        if (!skipCharacter('('))
            return parseComparison();
        Truth truth;
        if (++m_depth > depthCap)
            m_malformed = true;
        else
            truth = parseOr();
        --m_depth;
        m_malformed = m_malformed || !skipCharacter(')');
        return truth;
    }

    Truth parseComparison()
    {
        const Operand left = parseOperand();
        const std::string op = parseOperator();
        const Operand right = parseOperand();
        if (m_malformed)
            return std::nullopt;
        return compare(left, op, right);
    }

    Operand parseOperand()
    {
        skipSpace();
        const char quote = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (quote == '"' || quote == '\'') {
            const size_t end = m_text.find(quote, m_at + 1);
            if (end != std::string_view::npos) {
                const Operand literal{std::string(m_text.substr(m_at + 1, end - m_at - 1)), false};
                m_at = end + 1;
                return literal;
            }
        }
        const std::string_view word = peekWord();
        m_at += word.size();
        m_malformed = m_malformed || word.empty();
        return {currentName(std::string(word)), true};
    }

    // Old spellings that the specification still allows.
    static std::string currentName(const std::string &name)
    {
        static const std::map<std::string, std::string> renamed = {
            {"os.name", "os_name"},
            {"sys.platform", "sys_platform"},
            {"platform.version", "platform_version"},
            {"platform.machine", "platform_machine"},
            {"platform.python_implementation", "platform_python_implementation"},
            {"python_implementation", "platform_python_implementation"},
        };
        const auto found = renamed.find(name);
        return found == renamed.end() ? name : found->second;
    }

    std::string parseOperator()
    {
        if (skipWord("in"))
            return "in";
        if (skipWord("not")) {
            m_malformed = m_malformed || !skipWord("in");
            return "not in";
        }
        skipSpace();
        for (const std::string_view op : {"===", "==", "~=", "!=", "<=", ">=", "<", ">"}) {
            if (m_text.substr(m_at).starts_with(op)) {
                m_at += op.size();
                return std::string(op);
            }
        }
        m_malformed = true;
        return {};
    }

    Truth compare(const Operand &left, const std::string &op, const Operand &right)
    {
        if (left.isVariable == right.isVariable) {
            m_malformed = true;
            return std::nullopt;
        }
        const std::string &variable = left.isVariable ? left.text : right.text;
        const std::string &literal = left.isVariable ? right.text : left.text;
        if (variable == "extra" || variable == "extras" || variable == "dependency_groups")
            return compareNames(variable, op, literal);
        const auto value = m_environment.variables.find(variable);
        if (value == m_environment.variables.end()) {
            m_unknown = variable;
            return std::nullopt;
        }
        if (op == "in" || op == "not in") {
            const std::string &needle = left.isVariable ? value->second : literal;
            const std::string &stack = left.isVariable ? literal : value->second;
            return (stack.find(needle) != std::string::npos) == (op == "in");
        }
        const std::string forward = left.isVariable ? op : mirrored(op);
        if (isVersionVariable(variable)) {
            const std::optional<PythonVersion> version = parseVersion(value->second);
            const Truth truth = version ? satisfies(*version, forward + literal) : std::nullopt;
            if (truth)
                return truth;
        }
        return compareText(value->second, forward, literal);
    }

    static std::string mirrored(const std::string &op)
    {
        if (op.starts_with('<'))
            return ">" + op.substr(1);
        if (op.starts_with('>'))
            return "<" + op.substr(1);
        return op;
    }

    Truth compareNames(const std::string &variable, const std::string &op, const std::string &literal)
    {
        const std::set<std::string> &names = variable == "dependency_groups" ? m_environment.groups : m_environment.extras;
        const bool has = names.count(normalizedName(literal)) > 0;
        const bool one = variable == "extra";
        if (op == (one ? "==" : "in"))
            return has;
        if (op == (one ? "!=" : "not in"))
            return !has;
        m_malformed = true;
        return std::nullopt;
    }

    Truth compareText(const std::string &value, const std::string &op, const std::string &literal)
    {
        if (op == "==" || op == "===")
            return value == literal;
        if (op == "!=")
            return value != literal;
        if (op == "<=")
            return value <= literal;
        if (op == ">=")
            return value >= literal;
        if (op == "<")
            return value < literal;
        if (op == ">")
            return value > literal;
        m_malformed = true;
        return std::nullopt;
    }

    std::string_view m_text;
    const MarkerEnvironment &m_environment;
    size_t m_at = 0;
    int m_depth = 0;
    bool m_malformed = false;
    std::string m_unknown;
};

} // namespace

std::map<std::string, std::string> markerVariables(const Interpreter &interpreter)
{
    const Os os = interpreter.os;
    std::map<std::string, std::string> variables = {
        {"os_name", os == Os::Windows ? "nt" : "posix"},
        {"sys_platform", sysPlatform(os)},
        {"platform_system",
         os == Os::Windows     ? "Windows"
             : os == Os::MacOs ? "Darwin"
                               : "Linux"},
        {"implementation_name", interpreter.implementation},
    };
    const std::string machine = machineName(interpreter.machine, os);
    if (!machine.empty())
        variables["platform_machine"] = machine;
    if (interpreter.implementation == "cpython")
        variables["platform_python_implementation"] = "CPython";
    else if (interpreter.implementation == "pypy")
        variables["platform_python_implementation"] = "PyPy";
    else if (interpreter.implementation == "graalpy")
        variables["platform_python_implementation"] = "GraalVM";
    if (interpreter.isKnown())
        variables["python_version"] = std::to_string(interpreter.major) + "." + std::to_string(interpreter.minor);
    if (!interpreter.version.empty()) {
        variables["python_full_version"] = interpreter.version;
        if (interpreter.implementation == "cpython")
            variables["implementation_version"] = interpreter.version;
    }
    return variables;
}

Result<bool> evaluateMarker(std::string_view marker, const MarkerEnvironment &environment)
{
    return MarkerParser(marker, environment).evaluate();
}

} // namespace truewheel
