#pragma once
#include <string>

namespace truewheel {

/// What will not be as it was in an environment that is made again. Words for people are chosen at the edge.
enum class MakeNoteCode {
    OtherPython,    ///< of the version in `from` there is none here any more: it is made with the executable `to`
    PythonNotFound, ///< of the version in `from` none was found: uv gets one, if it may
    ProjectGone,    ///< the editable `subject` cannot be linked again: its project `from` is gone
    VersionUnknown, ///< `subject` cannot be asked for again
    PathIsQuoted,   ///< its scripts cannot be changed: they would have to quote its path
    PathTooLong,    ///< … the path is too long for the first line of a script
    LockNotUsed,    ///< of the project; `subject` says why, in English
    NewPackage,     ///< `subject` was not there: uv.lock has it
    OtherVersion,   ///< `subject` is at `from`, and will be at `to`, as uv.lock says
    PartIsLeft,     ///< a part of it is gone already; the rest stays in `subject`
};

/// What stands in it is a stranger's text (the bytes of a path, a package, a version): escape before showing.
struct MakeNote {
    MakeNoteCode code = MakeNoteCode::OtherPython;
    std::string subject = {};
    std::string from = {};
    std::string to = {};
    bool operator==(const MakeNote &) const = default;
};

} // namespace truewheel
