#pragma once
#include "core/environments/environment.h"
#include "core/platform/filechanger.h"
#include "core/repair/makenote.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// One file of an environment as it is and as it will be.
struct FileChange {
    Path file;
    FileIdentity identity;
    std::string before;
    std::string after;
    bool operator==(const FileChange &) const = default;
};

/// `text` with every mention of the directory `from` as `to`: the whole path, or what lies below it. Longer names that only begin or end
/// so are others.
std::string repointedText(std::string_view text, const Path &from, const Path &to);

/// Nullopt when the scripts of an environment may name `to` without a change of their quoting, and the system runs them there; else PathIsQuoted or PathTooLong.
std::optional<MakeNoteCode> reasonNotToName(const Path &to);

/// What `mapped` makes of the files that name the place of an environment: the activation scripts, the first lines of the other scripts,
/// pyvenv.cfg; and the rows of RECORD that hold the hashes of what changes. By path; RECORD last. Errors: of reading.
using TextMap = std::function<std::string(std::string_view)>;
Result<std::vector<FileChange>> changesOfPlace(const Environment &environment, const FileSystem &fs, const TextMap &mapped);

/// Each file whole or not at all. A file that is not as it was is Refused. Errors: the first; what comes after it is not changed.
Result<void> applyChanges(const std::vector<FileChange> &changes, const FileSystem &fs, FileChanger &changer);

} // namespace truewheel
