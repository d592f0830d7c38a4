#include "core/packageindex/curllibrary.h"

#include "core/platform/sharedlibrary.h"

#include <mutex>
#include <optional>

namespace truewheel {

namespace {

std::optional<CurlLibrary> load()
{
    const std::optional<SharedLibrary> library = SharedLibrary::find({"curl", "4", "libcurl"});
    if (!library)
        return std::nullopt;
    CurlLibrary found;
    const bool isComplete = library->resolve("curl_global_init", found.globalInit) && library->resolve("curl_easy_init", found.easyInit)
        && library->resolve("curl_easy_cleanup", found.easyCleanup) && library->resolve("curl_easy_setopt", found.easySetopt)
        && library->resolve("curl_easy_getinfo", found.easyGetinfo) && library->resolve("curl_easy_strerror", found.easyStrerror)
        && library->resolve("curl_multi_init", found.multiInit) && library->resolve("curl_multi_cleanup", found.multiCleanup)
        && library->resolve("curl_multi_add_handle", found.multiAdd) && library->resolve("curl_multi_remove_handle", found.multiRemove)
        && library->resolve("curl_multi_perform", found.multiPerform) && library->resolve("curl_multi_poll", found.multiPoll)
        && library->resolve("curl_multi_setopt", found.multiSetopt) && library->resolve("curl_multi_info_read", found.multiInfoRead)
        && library->resolve("curl_slist_append", found.slistAppend) && library->resolve("curl_slist_free_all", found.slistFree);
    if (!isComplete || found.globalInit(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return std::nullopt;
    return found;
}

} // namespace

Result<const CurlLibrary *> curlLibrary()
{
    static const std::optional<CurlLibrary> library = load();
    if (!library)
        return failure(ErrorCode::ToolMissing, "libcurl", "the package indexes are asked with it");
    return &*library;
}

} // namespace truewheel
