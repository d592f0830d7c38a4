#pragma once
#include "core/python/gitindex.h"

#include <map>
#include <optional>
#include <string>

namespace truewheel {

/// Where git keeps what a reference names: a file of its own, or one line of `packed-refs`.
enum class GitRefs { Loose, All };

/// The commit of HEAD. nullopt: there is none, or it is not 40 hexadecimal digits. Errors: FileSystem::read()'s.
Result<std::optional<std::string>> headCommit(const FileSystem &fs, const GitWorkTree &tree, GitRefs refs = GitRefs::All);

/// Tag -> what it names. Errors: FileSystem's; Malformed (not 40 hexadecimal digits).
Result<std::map<std::string, std::string>> gitTags(const FileSystem &fs, const GitWorkTree &tree, GitRefs refs = GitRefs::All);

} // namespace truewheel
