#pragma once
#include "core/snapshot/pictureformat.h"

namespace truewheel::test {

/// What a stranger may call anything: markup, an escape of terminals, a control of C1, directions, and a name of great length.
inline std::string evil(size_t length = 0)
{
    return "<img src=/etc/passwd><b>&amp;\x1b[31m\xC2\x9B\xE2\x80\xAE\xE2\x81\xA6\xEF\xBB\xBF\xE2\x80\xA8" + std::string(length, 'x');
}

/// Goes through the fields of a value, as the store does, and lets every text and path in it end in `poison`.
class Poison
{
public:
    template<typename T>
    using Ref = T &;

    explicit Poison(std::string poison)
        : m_poison(std::move(poison))
    {
    }
    template<typename... T>
    void operator()(T &...values)
    {
        (put(values), ...);
    }
    void path(std::string &text) { put(text); }

private:
    template<typename T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void put(T &) {}
    void put(std::string &text) { text += m_poison; }
    void put(Path &path) { path += m_poison; }
    template<typename T>
    void put(std::vector<T> &values)
    {
        for (auto &&value : values)
            put(value);
    }
    template<typename T>
    void put(std::optional<T> &value)
    {
        if (value)
            put(*value);
    }
    template<typename Key, typename T>
    void put(std::map<Key, T> &values)
    {
        for (auto &[key, value] : values)
            put(value);
    }
    template<typename T>
    requires std::is_class_v<T>
    void put(T &value) { fields(*this, value); }

    std::string m_poison;
};

} // namespace truewheel::test
