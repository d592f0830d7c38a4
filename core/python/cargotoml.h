#pragma once
#include "core/python/tomldocument.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// What Cargo.toml says of the library that a Python extension is made from.
struct CargoFacts {
    std::string packageName;             ///< empty: a virtual manifest
    std::optional<std::string> libName;  ///< `[lib] name`; cargo's default is packageName with `-` as `_`
    std::vector<std::string> crateTypes; ///< `[lib] crate-type`
    bool usesPyo3 = false;
    std::optional<int> abi3Minor;      ///< feature `abi3-py38` of pyo3 (8), or plain `abi3` (0); nullopt: not limited here
    bool pyo3FromWorkspace = false;    ///< `pyo3 = { workspace = true }`: its features are in the workspace's manifest too
    bool isWorkspace = false;          ///< has `[workspace]`
    std::vector<std::string> members;  ///< of the workspace, globs as written
    std::vector<std::string> binaries; ///< names of `[[bin]]`
    int libLine = 0;                   ///< 1-based line of `[lib] name`, else of `[package] name`
    bool operator==(const CargoFacts &) const = default;

    std::string libraryName() const; ///< libName, else packageName with `-` as `_`
};

/// Pure. `features` are those asked for besides the default ones (`[tool.maturin] features`).
CargoFacts cargoFacts(const TomlValue &manifest, const std::vector<std::string> &features = {});

/// Errors: readToml()'s.
Result<CargoFacts> readCargoToml(const FileSystem &fs, const Path &file, const std::vector<std::string> &features = {});

/// The nearest manifest with `[workspace]` at or above `directory`, at most 32 levels up; nullopt: none.
/// Errors: a manifest on the way that cannot be read.
Result<std::optional<Path>> findCargoWorkspace(const FileSystem &fs, const Path &directory);

} // namespace truewheel
