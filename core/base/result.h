#pragma once
#include "core/base/said.h"

#include <string>
#include <tl/expected.hpp>

namespace truewheel {

/// What kind of thing went wrong. Words for people are chosen at the edge (app/cli, app/gui/text).
enum class ErrorCode {
    NotFound,
    PermissionDenied,
    NotADirectory,
    NotRegular, ///< a FIFO, a device, a socket where a file was expected
    TooLarge,   ///< over the cap of its reader
    Malformed,
    Io,
    Cancelled,
    ToolMissing,
    ToolFailed,
    Untrusted, ///< needs the person's word first
    Locked,
    Unsupported,
    Unreachable, ///< another machine did not answer, or not as it should; the detail says how
    TimedOut,    ///< another machine took longer than it may
    Refused,     ///< a rule of THREATS forbids it (a network path, a root, a home directory)
};

/// An error is a code and a subject. `subject` is what it is about (the bytes of a path, a package, a command);
/// `detail` says more of it.
struct Error {
    ErrorCode code = ErrorCode::Io;
    std::string subject;
    Said detail;
    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::string subject, Said detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

} // namespace truewheel
