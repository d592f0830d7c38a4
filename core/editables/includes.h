#pragma once
#include "core/platform/filesystem.h"

#include <string_view>
#include <vector>

namespace truewheel {

/// `sources` with the files that they include, one through another, as far as their text names them: `#include "x.h"` of C, C++ and
/// preprocessed Fortran, `include` and `cimport` of Cython, the `.pxd` beside a `.pyx`. Looked for beside the including file, in `root`
/// and in its `include` and `src`; a file that is not there (a system header, another include path) is left out. Sorted. Bounded.
std::vector<Path> withIncluded(const std::vector<Path> &sources, const Path &root, const ScanFileSystem &fs);

/// What `text`, the content of `file`, names in `#include "x"`, and in `include "x"` where `file` is Cython's: as written, views into `text`.
std::vector<std::string_view> includedNames(const Path &file, std::string_view text);

/// True for what C, C++, CUDA and Fortran compilers take, headers included.
bool isCompilerInput(const Path &file);
/// True for `.pyx`, `.pxd`, `.pxi`.
bool isCythonInput(const Path &file);

} // namespace truewheel
