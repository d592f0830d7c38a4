#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t tomlCap = 4 * 1024 * 1024; // bytes
constexpr int tomlDepthCap = 64;

/// A TOML value. What is looked for and not there is the null value, so lookups chain:
/// `document.find("tool.maturin.module-name").asString()`. References live as long as the document.
class TomlValue
{
public:
    enum class Type { Null, String, Integer, Float, Boolean, DateTime, Array, Table };

    Type type() const { return m_type; }
    explicit operator bool() const { return m_type != Type::Null; }
    bool isTable() const { return m_type == Type::Table; }
    bool isArray() const { return m_type == Type::Array; }

    std::optional<std::string> asString() const;
    std::optional<bool> asBool() const;
    std::optional<int64_t> asInteger() const;
    std::string string(std::string_view otherwise = {}) const; ///< of a String; else `otherwise`
    std::vector<std::string> strings() const;                  ///< the strings of an Array; of a String, itself

    /// Elements of an Array, or entries of a Table in the order of the file; empty for others.
    const std::vector<TomlValue> &children() const { return m_children; }
    const std::string &key() const { return m_key; } ///< of a table's entry
    int line() const { return m_line; }              ///< 1-based, of the key or the element; 0 when null

    const TomlValue &get(std::string_view key) const;
    const TomlValue &find(std::string_view dottedKeys) const; ///< keys with dots in them: use the other one
    const TomlValue &find(const std::vector<std::string> &keys) const;

private:
    friend class TomlReader;
    Type m_type = Type::Null;
    std::string m_key;
    std::string m_text;   // of a String
    int64_t m_number = 0; // of an Integer or a Boolean
    std::vector<TomlValue> m_children;
    int m_line = 0;
};

/// The root table. Errors: TooLarge (size, nesting), Malformed (detail: "line 3: …").
Result<TomlValue> parseToml(std::string_view text, const std::string &subject);

/// Errors: as parseToml() and FileSystem::read().
Result<TomlValue> readToml(const FileSystem &fs, const Path &file);

} // namespace truewheel
