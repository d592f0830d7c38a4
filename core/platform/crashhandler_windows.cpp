#include "core/platform/crashhandler.h"

#ifdef _WIN32
#include <cstdio>
#include <cstring>
#include <windows.h>

namespace truewheel {

namespace {

// Written before the handler is installed, and only read afterwards.
HANDLE reportFile = INVALID_HANDLE_VALUE;
char reportHeading[2048];

void say(const char *text)
{
    DWORD written = 0;
    WriteFile(reportFile, text, DWORD(std::strlen(text)), &written, nullptr);
}

void sayAddress(const char *before, const void *address)
{
    char line[64];
    std::snprintf(line, sizeof line, "%s%p\n", before, address);
    say(line);
}

LONG WINAPI reportCrash(EXCEPTION_POINTERS *about)
{
    say(reportHeading);
    char line[64];
    std::snprintf(line, sizeof line, "exception 0x%08lx\n", about->ExceptionRecord->ExceptionCode);
    say(line);
    sayAddress("address ", about->ExceptionRecord->ExceptionAddress);
    sayAddress("program at ", static_cast<const void *>(GetModuleHandleW(nullptr)));
    say("stack:\n");
    void *frames[62];
    const USHORT count = CaptureStackBackTrace(0, USHORT(sizeof frames / sizeof *frames), frames, nullptr);
    for (USHORT i = 0; i < count; ++i)
        sayAddress("  ", frames[i]);
    return EXCEPTION_CONTINUE_SEARCH;
}

} // namespace

bool installCrashHandler(const Path &file, const std::string &heading)
{
    reportFile = CreateFileW(file.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (reportFile == INVALID_HANDLE_VALUE)
        return false;
    std::strncpy(reportHeading, heading.c_str(), sizeof reportHeading - 1);
    SetUnhandledExceptionFilter(reportCrash);
    return true;
}

bool isCrashFileInUse(const Path &file)
{
    const HANDLE opened = CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL,
                                      nullptr);
    if (opened == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(opened);
    return false;
}

} // namespace truewheel
#endif
