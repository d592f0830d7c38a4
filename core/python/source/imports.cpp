#include "core/python/source/imports.h"

#include "core/base/text.h"
#include "core/python/source/importreader.h"

#include <algorithm>

namespace truewheel {

namespace {

int wordBitsOf(Machine machine)
{
    switch (machine) {
    case Machine::Unknown: return -1;
    case Machine::X86:
    case Machine::Arm: return 32;
    case Machine::X86_64:
    case Machine::Arm64:
    case Machine::Ppc64:
    case Machine::Ppc64Le:
    case Machine::S390x:
    case Machine::RiscV64:
    case Machine::LoongArch64: return 64;
    }
    return -1;
}

/// The third number of "3.11.7", "3.13.0rc1"; -1 when there is none.
int microOf(std::string_view version)
{
    const std::size_t dot = version.find('.', version.find('.') + 1);
    if (version.find('.') == std::string_view::npos || dot == std::string_view::npos)
        return -1;
    int micro = -1;
    for (const char c : version.substr(dot + 1)) {
        if (c < '0' || c > '9' || micro > 1000)
            break;
        micro = std::max(micro, 0) * 10 + (c - '0');
    }
    return micro;
}

} // namespace

ReadContext readContextFor(const Interpreter &interpreter, bool isPackage)
{
    ReadContext context;
    context.isPackage = isPackage;
    context.osName = interpreter.os == Os::Windows ? "nt" : "posix";
    context.system = interpreter.os == Os::Windows ? "Windows" : interpreter.os == Os::MacOs ? "Darwin" : "Linux";
    context.platform = sysPlatform(interpreter.os);
    context.implementation = interpreter.implementation;
    context.wordBits = wordBitsOf(interpreter.machine);
    if (!interpreter.isKnown())
        return context;
    context.major = interpreter.major;
    context.minor = interpreter.minor;
    context.micro = microOf(interpreter.version);
    if (interpreter.major == 2 && interpreter.os == Os::Linux)
        context.platform = "linux2";
    return context;
}

std::string toString(Guard guard)
{
    switch (guard) {
    case Guard::None: return "none";
    case Guard::Handler: return "handler";
    case Guard::Conditional: return "conditional";
    case Guard::Caught: return "caught";
    case Guard::Never: return "never";
    case Guard::Deferred: return "deferred";
    }
    return {};
}

std::string toString(NamespaceTouch::Kind kind)
{
    switch (kind) {
    case NamespaceTouch::Kind::Globals: return "globals";
    case NamespaceTouch::Kind::Exec: return "exec";
    case NamespaceTouch::Kind::PackagePath: return "path";
    case NamespaceTouch::Kind::SysModules: return "sys-modules";
    case NamespaceTouch::Kind::ImportHooks: return "import-hooks";
    case NamespaceTouch::Kind::LazyLoader: return "lazy-loader";
    case NamespaceTouch::Kind::ModuleClass: return "module-class";
    }
    return {};
}

bool ModuleFacts::bindsName(std::string_view name) const
{
    return std::ranges::binary_search(binds, name);
}

bool ModuleFacts::hasStarImport() const
{
    return std::ranges::any_of(
        imports, [](const Import &import) { return import.isStar && import.guard != Guard::Never && import.guard != Guard::Deferred; });
}

ModuleFacts readImports(std::string_view source, const ReadContext &context)
{
    return ImportReader(source, context).read();
}

std::string statementOf(const Import &import)
{
    const std::string target = std::string(size_t(import.level), '.') + import.module;
    if (!import.isFrom)
        return (import.isDynamic ? "import_module " : "import ") + target;
    if (import.isStar)
        return "from " + target + " import *";
    std::vector<std::string> names;
    for (const ImportedName &name : import.names)
        names.push_back(name.name);
    if (names.size() > 4) {
        names.resize(4);
        names.push_back("…");
    }
    return "from " + target + " import " + join(names, ", ");
}

} // namespace truewheel
