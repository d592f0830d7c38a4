#include "core/repair/repairlog.h"

#include "core/base/text.h"
#include "core/platform/filesystem.h"

namespace truewheel {

RepairLog::RepairLog(Path file, PrivateFileWriter writer, uint64_t cap)
    : m_file(std::move(file))
    , m_writer(std::move(writer))
    , m_left(cap)
{
}

Result<RepairLog> RepairLog::create(const Path &directory, Timestamp now, const std::string &what, uint64_t cap)
{
    constexpr int attempts = 1000;
    constexpr size_t longest = 100; // bytes of a name that may have 255; an update can name many packages
    const std::string stem = replaced(replaced(toRfc3339(now), ":", ""), "-", "") + "-" + what.substr(0, longest);
    Path file;
    for (int i = 0; i < attempts; ++i) {
        file = directory / (stem + (i == 0 ? std::string() : "-" + std::to_string(i)) + ".log");
        if (!NativeFileSystem().exists(file))
            break;
    }
    if (const Result<void> made = makePrivateFile(file); !made)
        return tl::unexpected(made.error());
    Result<PrivateFileWriter> writer = PrivateFileWriter::open(file);
    if (!writer)
        return tl::unexpected(writer.error());
    return RepairLog(file, std::move(*writer), cap);
}

void RepairLog::write(std::string_view text)
{
    const std::string_view kept = text.substr(0, size_t(std::min<uint64_t>(m_left, text.size())));
    m_isWritten &= m_writer.append(kept);
    m_left -= kept.size();
    m_cut += text.size() - kept.size();
}

void RepairLog::finish()
{
    if (m_cut > 0)
        m_isWritten &= m_writer.append("\n[truewheel: " + std::to_string(m_cut) + " more bytes of output were not kept]\n");
}

Said RepairLog::closing() const
{
    return m_isWritten ? "The log has all that was said." : "The log could not be written to its end.";
}

} // namespace truewheel
