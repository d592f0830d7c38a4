#pragma once
#include "core/archives/archive.h"

#include <string_view>

namespace truewheel {

/// "4711 bytes": a subject, which a window says as a size.
inline Said bytesSaid(uint64_t count)
{
    return said("%1 bytes", std::to_string(count));
}

/// The parts of a member's name without those that mean nothing ("" and "."), joined by `/`.
std::string cleanName(std::string_view name);

/// The directory part of a clean name; empty at the top.
std::string_view parentOf(std::string_view cleanName);

/// True when it stays below where it is unpacked, on any system: not absolute, without drive and without `..`, also by backslashes.
bool staysInside(std::string_view name);

/// What names, kinds and link targets do wrong (THREATS 9), in the order of the members. Those that are not to be read are marked so.
std::vector<ArchiveWarning> auditMembers(std::vector<ArchiveMember> &members);

} // namespace truewheel
