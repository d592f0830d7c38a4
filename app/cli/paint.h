#pragma once
#include "core/editables/verdict.h"

#include <string>
#include <string_view>

namespace truewheel::cli {

/// Colour for a terminal that wants it; the words alone say the same.
struct Paint {
    bool enabled = false;

    std::string bold(std::string_view text) const { return wrapped("1", text); }
    std::string dim(std::string_view text) const { return wrapped("2", text); }
    std::string red(std::string_view text) const { return wrapped("1;31", text); }
    std::string yellow(std::string_view text) const { return wrapped("1;33", text); }
    std::string green(std::string_view text) const { return wrapped("32", text); }

    std::string verdict(Verdict verdict) const
    {
        switch (severityOf(verdict)) {
        case Severity::Broken: return red(toString(verdict));
        case Severity::Incomplete:
        case Severity::Suspect: return yellow(toString(verdict));
        case Severity::Fine: return green(toString(verdict));
        }
        return toString(verdict);
    }

private:
    std::string wrapped(std::string_view code, std::string_view text) const
    {
        return enabled ? "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m" : std::string(text);
    }
};

} // namespace truewheel::cli
