// Real processes on Windows: a job object holds all that a run starts, and ends it.
#include "core/platform/process.h"

#ifdef _WIN32

#include <array>
#include <chrono>
#include <cwctype>
#include <thread>
#include <windows.h>

namespace truewheel {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto politeTime = 2s; // between CTRL_BREAK and the end of the job
constexpr auto lingerTime = 2s; // for output that a grandchild still holds open after the child has ended
constexpr UINT endedByUs = 137;

class Handle
{
public:
    explicit Handle(HANDLE handle = nullptr)
        : m_handle(handle)
    {
    }
    ~Handle() { reset(); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    HANDLE get() const { return m_handle; }
    HANDLE *out() { return &m_handle; }
    bool isOpen() const { return m_handle != nullptr && m_handle != INVALID_HANDLE_VALUE; }
    void reset()
    {
        if (isOpen())
            ::CloseHandle(m_handle);
        m_handle = nullptr;
    }

private:
    HANDLE m_handle;
};

std::wstring wide(const std::string &text)
{
    const int size = ::MultiByteToWideChar(CP_UTF8, 0, text.data(), int(text.size()), nullptr, 0);
    std::wstring out(size_t(size), L'\0');
    ::MultiByteToWideChar(CP_UTF8, 0, text.data(), int(text.size()), out.data(), size);
    return out;
}

std::string narrow(const std::wstring &text)
{
    const int size = ::WideCharToMultiByte(CP_UTF8, 0, text.data(), int(text.size()), nullptr, 0, nullptr, nullptr);
    std::string out(size_t(size), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, text.data(), int(text.size()), out.data(), size, nullptr, nullptr);
    return out;
}

std::string systemError(DWORD code)
{
    return "Windows error " + std::to_string(code);
}

// Names are compared without case there; the block must be sorted by the upper-case name.
std::wstring environmentBlock(const Command &command)
{
    std::map<std::string, std::string> inherited;
    wchar_t *strings = ::GetEnvironmentStringsW();
    for (const wchar_t *entry = strings; entry && *entry; entry += std::char_traits<wchar_t>::length(entry) + 1) {
        const std::string text = narrow(entry);
        const size_t equals = text.find('=', 1); // "=C:=C:\dir" is the current directory of a drive
        if (equals != std::string::npos)
            inherited.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    ::FreeEnvironmentStringsW(strings);

    std::map<std::wstring, std::wstring> sorted;
    for (const auto &[name, value] : childEnvironment(inherited, command)) {
        std::wstring key = wide(name);
        for (wchar_t &c : key)
            c = wchar_t(std::towupper(c));
        sorted[key] = wide(name + "=" + value);
    }
    std::wstring block;
    for (const auto &[key, entry] : sorted)
        block += entry + L'\0';
    return block + L'\0';
}

// Gives a child exactly the handles that are its standard streams.
class HandleList
{
public:
    explicit HandleList(std::array<HANDLE, 2> handles)
        : m_handles(handles)
    {
        SIZE_T size = 0;
        ::InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_memory.resize(size);
        m_isValid = ::InitializeProcThreadAttributeList(list(), 1, 0, &size)
            && ::UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, m_handles.data(), sizeof m_handles, nullptr,
                                           nullptr);
    }
    ~HandleList() { ::DeleteProcThreadAttributeList(list()); }
    HandleList(const HandleList &) = delete;
    HandleList &operator=(const HandleList &) = delete;
    bool isValid() const { return m_isValid; }
    LPPROC_THREAD_ATTRIBUTE_LIST list() { return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_memory.data()); }

private:
    std::array<HANDLE, 2> m_handles;
    std::vector<char> m_memory;
    bool m_isValid = false;
};

struct Started {
    Handle job;
    Handle process;
    Handle output;
    DWORD pid = 0;
};

bool openStreams(Started &started, Handle &input, Handle &outputEnd)
{
    SECURITY_ATTRIBUTES inheritable = {sizeof inheritable, nullptr, TRUE};
    *input.out() = ::CreateFileW(L"NUL", GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, &inheritable, OPEN_EXISTING, 0, nullptr);
    return input.isOpen() && ::CreatePipe(started.output.out(), outputEnd.out(), &inheritable, 65536)
        && ::SetHandleInformation(started.output.get(), HANDLE_FLAG_INHERIT, 0);
}

bool makeJob(Handle &job)
{
    *job.out() = ::CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    return job.isOpen() && ::SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limits, sizeof limits);
}

Result<void> start(const Command &command, Started &started)
{
    const std::string &program = command.argv.front();
    Handle input;
    Handle outputEnd;
    if (!makeJob(started.job) || !openStreams(started, input, outputEnd))
        return failure(ErrorCode::Io, program, systemError(::GetLastError()));
    HandleList handles({input.get(), outputEnd.get()});
    if (!handles.isValid())
        return failure(ErrorCode::Io, program, systemError(::GetLastError()));
    STARTUPINFOEXW startup = {};
    startup.StartupInfo.cb = sizeof startup;
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = input.get();
    startup.StartupInfo.hStdOutput = outputEnd.get();
    startup.StartupInfo.hStdError = outputEnd.get();
    startup.lpAttributeList = handles.list();

    std::wstring line = wide(windowsCommandLine(command.argv));
    std::wstring variables = environmentBlock(command);
    PROCESS_INFORMATION made = {};
    const DWORD flags = CREATE_SUSPENDED | CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT
        | EXTENDED_STARTUPINFO_PRESENT;
    if (!::CreateProcessW(wide(program).c_str(), line.data(), nullptr, nullptr, TRUE, flags, variables.data(), command.directory.c_str(),
                          &startup.StartupInfo, &made))
        return failure(ErrorCode::ToolMissing, program, systemError(::GetLastError()));
    *started.process.out() = made.hProcess;
    started.pid = made.dwProcessId;
    const Handle thread(made.hThread);
    // Suspended until it is in the job: nothing that it starts can be outside.
    if (!::AssignProcessToJobObject(started.job.get(), made.hProcess)) {
        const DWORD code = ::GetLastError();
        ::TerminateProcess(made.hProcess, endedByUs);
        return failure(ErrorCode::Io, program, systemError(code));
    }
    ::ResumeThread(thread.get());
    return {};
}

// Passes on what there is to read. False when the output is at its end.
bool pump(const Started &started, const ProcessRunner::Output &output)
{
    std::array<char, 65536> buffer;
    DWORD available = 0;
    if (!::PeekNamedPipe(started.output.get(), nullptr, 0, nullptr, &available, nullptr))
        return false;
    if (available == 0) {
        std::this_thread::sleep_for(10ms);
        return true;
    }
    DWORD count = 0;
    if (!::ReadFile(started.output.get(), buffer.data(), DWORD(buffer.size()), &count, nullptr))
        return false;
    output(std::string_view(buffer.data(), count));
    return true;
}

bool hasEnded(const Started &started)
{
    return ::WaitForSingleObject(started.process.get(), 0) == WAIT_OBJECT_0;
}

} // namespace

Result<Exit> NativeProcessRunner::run(const Command &command, const Output &output, JobContext &job) const
{
    if (command.argv.empty() || !pathFromBytes(command.argv.front()).is_absolute())
        return failure(ErrorCode::ToolMissing, command.argv.empty() ? std::string() : command.argv.front(), "not an absolute path");
    const DWORD attributes = ::GetFileAttributesW(command.directory.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return failure(ErrorCode::NotFound, pathBytes(command.directory), systemError(::GetLastError()));
    if (!(attributes & FILE_ATTRIBUTE_DIRECTORY))
        return failure(ErrorCode::NotADirectory, pathBytes(command.directory));
    const auto began = Clock::now();
    Started started;
    if (const Result<void> result = start(command, started); !result)
        return tl::unexpected(result.error());

    bool cancelled = false;
    bool outputOpen = true;
    auto deadline = Clock::time_point::max();
    while ((outputOpen || !hasEnded(started)) && Clock::now() < deadline) {
        if (!cancelled && job.isCancelled()) {
            cancelled = true;
            ::GenerateConsoleCtrlEvent(CTRL_BREAK_EVENT, started.pid);
            deadline = Clock::now() + politeTime;
        }
        if (outputOpen)
            outputOpen = pump(started, output);
        else
            ::WaitForSingleObject(started.process.get(), 50);
        if (hasEnded(started) && deadline == Clock::time_point::max())
            deadline = Clock::now() + lingerTime;
    }
    ::TerminateJobObject(started.job.get(), endedByUs);
    ::WaitForSingleObject(started.process.get(), INFINITE);
    DWORD code = 0;
    ::GetExitCodeProcess(started.process.get(), &code);
    if (cancelled)
        return failure(ErrorCode::Cancelled, command.argv.front());
    return Exit{int(code), std::chrono::duration<double>(Clock::now() - began).count()};
}

} // namespace truewheel

#endif
