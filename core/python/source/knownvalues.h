#pragma once
#include "core/python/source/imports.h"
#include "core/python/source/literals.h"

#include <span>
#include <string_view>

namespace truewheel {

/// What the known attributes and calls of the standard library give.
class KnownValues
{
public:
    explicit KnownValues(const ReadContext &context)
        : m_context(context)
    {
    }

    PyValue attribute(std::string_view origin) const;
    PyValue call(std::string_view origin, std::span<const PyValue> arguments, std::string_view firstOrigin) const;
    PyValue hasAttribute(std::string_view origin, const PyValue &name) const;

private:
    PyValue versionInfo() const;
    PyValue versionText() const;
    PyValue hexVersion() const;
    PyValue isImplementation(std::string_view name) const;

    const ReadContext &m_context;
};

} // namespace truewheel
