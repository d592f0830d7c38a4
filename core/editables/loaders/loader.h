#pragma once
#include "core/editables/linkreader.h"

#include <string_view>
#include <vector>

namespace truewheel {

/// The module that a `.pth` imports to let the import system find the project.
struct LoaderInput {
    Path file;
    std::string_view source;
    const LinkEnvironment &environment;
    const ScanFileSystem &fs;
};

/// One kind of finder or loader that editable installs put into site-packages. Its text is read, it is not run.
/// To add one: a file in this folder that defines a `const Loader`, and its line in loaders.cpp.
struct Loader {
    bool (*claims)(std::string_view source);
    /// Adds to reading.link's roots and files, and judged expectations of rule `link`.
    void (*read)(const LoaderInput &input, LinkReading &reading);
};

const std::vector<const Loader *> &allLoaders();

/// A judged expectation of rule `link`: `place` must exist. `detail` says what the loader wants of it. What could not be looked
/// at is added to `reading`.
Expectation linkExpectation(const LoaderInput &input, const Path &place, Said detail, int line, LinkReading &reading);

} // namespace truewheel
