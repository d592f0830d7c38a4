#include "core/repair/repairlog.h"

#include "core/base/text.h"
#include "core/platform/privatefile.h"

#include <system_error>

namespace truewheel {

RepairLog::RepairLog(Path file, uint64_t cap)
    : m_file(std::move(file))
    , m_stream(m_file, std::ios::binary | std::ios::app)
    , m_left(cap)
{
}

Result<RepairLog> RepairLog::create(const Path &directory, Timestamp now, const std::string &what, uint64_t cap)
{
    constexpr int attempts = 1000;
    const std::string stem = replaced(replaced(toRfc3339(now), ":", ""), "-", "") + "-" + what;
    Path file;
    std::error_code ignored;
    for (int i = 0; i < attempts; ++i) {
        file = directory / (stem + (i == 0 ? std::string() : "-" + std::to_string(i)) + ".log");
        if (!std::filesystem::exists(file, ignored))
            break;
    }
    if (const Result<void> made = makePrivateFile(file); !made)
        return tl::unexpected(made.error());
    RepairLog log(file, cap);
    if (!log.m_stream)
        return failure(ErrorCode::Io, pathBytes(file), "cannot be written to");
    return log;
}

void RepairLog::write(std::string_view text)
{
    const std::string_view kept = text.substr(0, size_t(std::min<uint64_t>(m_left, text.size())));
    m_stream << kept;
    m_stream.flush();
    m_left -= kept.size();
    m_cut += text.size() - kept.size();
}

void RepairLog::finish()
{
    if (m_cut > 0)
        m_stream << "\n[truewheel: " << m_cut << " more bytes of output were not kept]\n";
    m_stream.flush();
}

} // namespace truewheel
