#include "core/platform/user.h"

#ifndef _WIN32
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace truewheel {

uint32_t effectiveUser()
{
#ifdef _WIN32
    return 0;
#else
    return uint32_t(::geteuid());
#endif
}

std::optional<uint32_t> peerUser([[maybe_unused]] intptr_t socket)
{
#if defined(__linux__)
    ucred peer{};
    socklen_t length = sizeof peer;
    if (::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0)
        return uint32_t(peer.uid);
#elif !defined(_WIN32)
    uid_t user = 0;
    gid_t group = 0;
    if (::getpeereid(int(socket), &user, &group) == 0)
        return uint32_t(user);
#endif
    return {};
}

} // namespace truewheel
