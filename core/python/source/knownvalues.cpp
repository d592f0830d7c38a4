#include "core/python/source/knownvalues.h"

#include "core/python/source/operations.h"

#include <limits>

namespace truewheel {

namespace {

PyValue knownInteger(std::int64_t value)
{
    return value < 0 ? PyValue{} : integer(value);
}

bool endsWithComponent(std::string_view origin, std::string_view name)
{
    return origin == name || (origin.size() > name.size() && origin.ends_with(name) && origin[origin.size() - name.size() - 1] == '.');
}

/// `PY2` and `PY3` of six and of the compat modules made after it.
bool isCompatConstant(std::string_view origin, std::string_view name)
{
    if (!endsWithComponent(origin, name) || origin.size() == name.size())
        return false;
    const std::string_view module = origin.substr(0, origin.size() - name.size() - 1);
    return module.ends_with("six") || module.ends_with("compat");
}

} // namespace

PyValue KnownValues::versionInfo() const
{
    return tuple({knownInteger(m_context.major), knownInteger(m_context.minor), knownInteger(m_context.micro), {}, {}});
}

PyValue KnownValues::versionText() const
{
    if (m_context.major < 0 || m_context.minor < 0 || m_context.micro < 0)
        return {};
    return string(std::to_string(m_context.major) + '.' + std::to_string(m_context.minor) + '.' + std::to_string(m_context.micro));
}

PyValue KnownValues::hexVersion() const
{
    if (m_context.major < 0 || m_context.minor < 0 || m_context.micro < 0)
        return {};
    return integer((std::int64_t(m_context.major) << 24) | (m_context.minor << 16) | (m_context.micro << 8) | 0xF0);
}

PyValue KnownValues::isImplementation(std::string_view name) const
{
    return m_context.implementation.empty() ? PyValue{} : boolean(m_context.implementation == name);
}

PyValue KnownValues::attribute(std::string_view origin) const
{
    if (endsWithComponent(origin, "TYPE_CHECKING"))
        return boolean(false);
    if (origin == "sys.platform")
        return string(m_context.platform);
    if (origin == "os.name")
        return string(m_context.osName);
    if (origin == "os.sep" || origin == "os.path.sep")
        return m_context.osName.empty() ? PyValue{} : string(m_context.osName == "nt" ? "\\" : "/");
    if (origin == "sys.implementation.name")
        return string(m_context.implementation);
    if (origin == "sys.version_info")
        return versionInfo();
    if (origin == "sys.version_info.major")
        return knownInteger(m_context.major);
    if (origin == "sys.version_info.minor")
        return knownInteger(m_context.minor);
    if (origin == "sys.version_info.micro")
        return knownInteger(m_context.micro);
    if (origin == "sys.version")
        return versionText();
    if (origin == "sys.hexversion")
        return hexVersion();
    if (origin == "sys.maxsize")
        return m_context.wordBits < 0
            ? PyValue{}
            : integer(m_context.wordBits == 64 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int32_t>::max());
    if (origin == "__debug__")
        return boolean(true);
    if (origin == "__name__")
        return moduleName();
    if (m_context.major >= 0 && isCompatConstant(origin, "PY2"))
        return boolean(m_context.major == 2);
    if (m_context.major >= 0 && isCompatConstant(origin, "PY3"))
        return boolean(m_context.major >= 3);
    return {};
}

PyValue KnownValues::hasAttribute(std::string_view origin, const PyValue &name) const
{
    if (origin != "sys" || !name.isStr())
        return {};
    if (name.text == "pypy_version_info")
        return isImplementation("pypy");
    if (name.text == "getwindowsversion")
        return m_context.platform.empty() ? PyValue{} : boolean(m_context.platform == "win32");
    return name.text == "frozen" ? boolean(false) : PyValue{};
}

PyValue KnownValues::call(std::string_view origin, std::span<const PyValue> arguments, std::string_view firstOrigin) const
{
    if (origin == "platform.system" && arguments.empty())
        return string(m_context.system);
    if (origin == "platform.python_version" && arguments.empty())
        return versionText();
    if (origin == "platform.python_implementation" && arguments.empty()) {
        const std::string &name = m_context.implementation;
        return string(name == "cpython" ? "CPython" : name == "pypy" ? "PyPy" : name == "graalpy" ? "GraalVM" : "");
    }
    if (origin == "platform.architecture" && arguments.empty() && m_context.wordBits > 0)
        return tuple({string(std::to_string(m_context.wordBits) + "bit"), {}});
    if (origin == "struct.calcsize" && arguments.size() == 1 && arguments[0].isStr() && arguments[0].text == "P" && m_context.wordBits > 0)
        return integer(m_context.wordBits / 8);
    // What a person may override is read as if nobody had.
    if ((origin == "os.environ.get" || origin == "os.getenv") && arguments.size() == 2 && !m_context.isBuild)
        return arguments[1];
    if (origin == "bool" && arguments.size() == 1)
        return boolean(truth(arguments[0]));
    if (origin == "hasattr" && arguments.size() == 2)
        return hasAttribute(firstOrigin, arguments[1]);
    const bool asksFrozen = origin == "getattr" && arguments.size() == 3 && firstOrigin == "sys" && arguments[1].isStr()
        && arguments[1].text == "frozen";
    return asksFrozen ? arguments[2] : PyValue{};
}

} // namespace truewheel
