#pragma once
#include "core/base/path.h"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace truewheel {

// Values as bytes and back, for the store. A struct names its fields once, for both directions:
//     template<typename Archive>
//     void fields(Archive &archive, typename Archive::template Ref<Error> error) { archive(error.code, error.subject); }
// Numbers are variable in length; of a path only what differs from the path before it is written.

class ArchiveWriter
{
public:
    template<typename T>
    using Ref = const T &;

    template<typename... T>
    void operator()(const T &...values)
    {
        (put(values), ...);
    }
    /// The bytes of a path.
    void path(const std::string &text)
    {
        const size_t most = std::min(text.size(), m_path.size());
        const auto same = size_t(std::mismatch(text.begin(), text.begin() + std::ptrdiff_t(most), m_path.begin()).first - text.begin());
        put(same);
        put(text.substr(same));
        m_path = text;
    }
    const std::string &bytes() const { return m_bytes; }

private:
    void put(bool value) { m_bytes += char(value); }
    template<std::unsigned_integral T>
    void put(T value)
    {
        uint64_t rest = value;
        for (; rest >= 128; rest >>= 7)
            m_bytes += char((rest & 127) | 128);
        m_bytes += char(rest);
    }
    template<std::signed_integral T>
    void put(T value)
    {
        put((uint64_t(value) << 1) ^ uint64_t(int64_t(value) >> 63));
    }
    template<typename T>
    requires std::is_enum_v<T>
    void put(T value) { put(uint64_t(value)); }
    void put(const std::string &text)
    {
        put(text.size());
        m_bytes += text;
    }
    void put(const Path &value) { path(pathBytes(value)); }
    template<typename T>
    void put(const std::vector<T> &values)
    {
        put(values.size());
        for (const T &value : values)
            put(value);
    }
    template<typename T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<typename Key, typename T>
    void put(const std::map<Key, T> &values)
    {
        put(values.size());
        for (const auto &[key, value] : values)
            (*this)(key, value);
    }
    template<typename T>
    requires std::is_class_v<T>
    void put(const T &value) { fields(*this, value); }

    std::string m_bytes;
    std::string m_path;
};

class ArchiveReader
{
public:
    template<typename T>
    using Ref = T &;

    /// `bytes` must outlive it.
    explicit ArchiveReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    template<typename... T>
    void operator()(T &...values)
    {
        (get(values), ...);
    }
    void path(std::string &text)
    {
        const uint64_t same = number();
        m_isGood &= same <= m_path.size();
        m_path.resize(m_isGood ? same : 0);
        m_path += take(number());
        text = m_path;
    }
    /// Everything that was written has been read, and nothing else was asked for.
    bool isAtEnd() const { return m_isGood && m_rest.empty(); }

private:
    std::string_view take(uint64_t count)
    {
        m_isGood &= count <= m_rest.size();
        const std::string_view taken = m_isGood ? m_rest.substr(0, count) : std::string_view();
        m_rest.remove_prefix(m_isGood ? count : m_rest.size());
        return taken;
    }
    void get(bool &value)
    {
        const std::string_view byte = take(1);
        value = !byte.empty() && byte.front() != 0;
    }
    template<std::unsigned_integral T>
    void get(T &value)
    {
        uint64_t sum = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::string_view byte = take(1);
            if (byte.empty())
                break;
            sum |= uint64_t(byte.front() & 127) << shift;
            if (!(byte.front() & 128))
                break;
        }
        value = T(sum);
    }
    template<std::signed_integral T>
    void get(T &value)
    {
        uint64_t raw = 0;
        get(raw);
        value = T(int64_t(raw >> 1) ^ -int64_t(raw & 1));
    }
    template<typename T>
    requires std::is_enum_v<T>
    void get(T &value)
    {
        uint64_t raw = 0;
        get(raw);
        value = T(raw);
    }
    void get(std::string &text) { text = take(number()); }
    void get(Path &value)
    {
        std::string text;
        path(text);
        value = pathFromBytes(text);
    }
    template<typename T>
    void get(std::vector<T> &values)
    {
        const uint64_t count = number();
        m_isGood &= count <= m_rest.size(); // each has at least a byte
        values.resize(m_isGood ? count : 0);
        for (T &value : values)
            get(value);
    }
    template<typename T>
    void get(std::optional<T> &value)
    {
        bool hasValue = false;
        get(hasValue);
        if (hasValue)
            get(value.emplace());
        else
            value.reset();
    }
    template<typename Key, typename T>
    void get(std::map<Key, T> &values)
    {
        for (uint64_t left = number(); left > 0 && m_isGood; --left) {
            Key key;
            get(key);
            get(values[key]);
        }
    }
    template<typename T>
    requires std::is_class_v<T>
    void get(T &value) { fields(*this, value); }
    uint64_t number()
    {
        uint64_t value = 0;
        get(value);
        return value;
    }

    std::string_view m_rest;
    std::string m_path;
    bool m_isGood = true;
};

} // namespace truewheel
