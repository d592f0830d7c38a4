#pragma once
#include "core/base/result.h"

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

namespace truewheel {

/// The functions of libcurl that are used. Loaded when the first question is asked of an index, never at the start of a program
/// (docs/adr/0009).
struct CurlLibrary {
    CURLcode (*globalInit)(long flags) = nullptr;
    CURL *(*easyInit)() = nullptr;
    void (*easyCleanup)(CURL *) = nullptr;
    CURLcode (*easySetopt)(CURL *, CURLoption, ...) = nullptr;
    CURLcode (*easyGetinfo)(CURL *, CURLINFO, ...) = nullptr;
    const char *(*easyStrerror)(CURLcode) = nullptr;
    CURLM *(*multiInit)() = nullptr;
    CURLMcode (*multiCleanup)(CURLM *) = nullptr;
    CURLMcode (*multiAdd)(CURLM *, CURL *) = nullptr;
    CURLMcode (*multiRemove)(CURLM *, CURL *) = nullptr;
    CURLMcode (*multiPerform)(CURLM *, int *) = nullptr;
    CURLMcode (*multiPoll)(CURLM *, curl_waitfd *, unsigned, int, int *) = nullptr;
    CURLMcode (*multiSetopt)(CURLM *, CURLMoption, ...) = nullptr;
    CURLMsg *(*multiInfoRead)(CURLM *, int *) = nullptr;
    curl_slist *(*slistAppend)(curl_slist *, const char *) = nullptr;
    void (*slistFree)(curl_slist *) = nullptr;
};

/// Thread-safe; loads and initializes it once. ToolMissing: there is no libcurl here.
Result<const CurlLibrary *> curlLibrary();

} // namespace truewheel
