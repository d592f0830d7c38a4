#include "core/python/modulename.h"

#include "core/base/text.h"
#include "core/python/interpreter.h"

namespace truewheel {

std::string parentModule(std::string_view module)
{
    const size_t dot = module.rfind('.');
    return dot == std::string_view::npos ? std::string() : std::string(module.substr(0, dot));
}

std::string lastPart(std::string_view module)
{
    return std::string(module.substr(module.rfind('.') + 1));
}

std::string topLevel(std::string_view module)
{
    return std::string(module.substr(0, module.find('.')));
}

std::string moduleIn(std::string_view package, std::string_view name)
{
    return package.empty() ? std::string(name) : std::string(package) + "." + std::string(name);
}

bool isModuleName(std::string_view module)
{
    for (const std::string_view part : split(module, '.')) {
        if (part.empty() || (part.front() >= '0' && part.front() <= '9'))
            return false;
        for (const char c : part) {
            const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
            if (!isLetter && !(c >= '0' && c <= '9'))
                return false;
        }
    }
    return true;
}

std::string moduleOfFile(std::string_view relative)
{
    const size_t slash = relative.rfind('/');
    const std::string package = slash == std::string_view::npos ? std::string()
                                                                : replaced(std::string(relative.substr(0, slash)), "/", ".");
    const std::string_view file = relative.substr(slash + 1);
    std::string name;
    if (looksLikeExtension(file))
        name = extensionModuleName(file);
    else if (file.ends_with(".py") || file.ends_with(".pyc"))
        name = file.substr(0, file.rfind('.'));
    if (name.empty() || name == "__init__")
        return name.empty() ? std::string() : package;
    return moduleIn(package, name);
}

} // namespace truewheel
