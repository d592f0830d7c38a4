#pragma once
#include <string>
#include <string_view>

namespace truewheel {

// Dotted names of modules, and the files that hold them.

std::string parentModule(std::string_view module); ///< "a.b" of "a.b.c"; empty for "a"
std::string lastPart(std::string_view module);     ///< "c" of "a.b.c"
std::string topLevel(std::string_view module);     ///< "a" of "a.b.c"

/// "a.b.c" of "a.b" and "c"; "c" when `package` is empty.
std::string moduleIn(std::string_view package, std::string_view name);

/// True when every part is an identifier (of ASCII; bytes beyond it are taken for letters), as an import statement needs.
bool isModuleName(std::string_view module);

/// "pkg.sub._native" of "pkg/sub/_native.cpython-311-x86_64-linux-gnu.so", "pkg" of "pkg/__init__.py"; empty for a file that is
/// neither Python source or bytecode nor an extension module.
std::string moduleOfFile(std::string_view relative);

} // namespace truewheel
