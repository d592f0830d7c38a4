#pragma once
#include <cstdint>
#include <optional>

namespace truewheel {

/// The user that this process acts as: effective uid; 0 on Windows.
uint32_t effectiveUser();

/// The user at the other end of a connected local socket (a descriptor). nullopt: the system does not say.
std::optional<uint32_t> peerUser(intptr_t socket);

} // namespace truewheel
