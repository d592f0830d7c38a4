#include "core/archives/archive.h"
#include "core/archives/tarheaders.h"
#include "core/archives/zipdirectory.h"
#include "tests/support/memoryfilesystem.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

using namespace truewheel;

namespace {

class Bytes final : public OpenFile
{
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    uint64_t size() const override { return m_bytes.size(); }
    Result<size_t> readAt(uint64_t offset, char *into, size_t most) override
    {
        const size_t from = size_t(std::min<uint64_t>(offset, m_bytes.size()));
        const size_t count = std::min(most, m_bytes.size() - from);
        std::memcpy(into, m_bytes.data() + from, count);
        return count;
    }

private:
    std::string_view m_bytes;
};

void readZip(std::string_view bytes)
{
    Bytes file(bytes);
    JobContext job;
    const Result<ZipDirectory> directory = readZipDirectory(file, job);
    if (!directory)
        return;
    for (const ZipEntry &entry : directory->members) {
        if (entry.dataAt > 0 && (entry.dataAt > bytes.size() || entry.member.packed > bytes.size() - entry.dataAt))
            __builtin_trap();
    }
}

void readTarBytes(std::string_view bytes)
{
    JobContext job;
    size_t at = 0;
    uint64_t given = 0;
    const TarBytes next = [&](char *into, size_t most) -> Result<size_t> {
        const size_t count = std::min(most, bytes.size() - at);
        std::memcpy(into, bytes.data() + at, count);
        at += count;
        return count;
    };
    TarVisitor visitor;
    visitor.wants = [](const ArchiveMember &) { return true; };
    visitor.take = [&given](std::string_view piece) {
        given += piece.size();
        return true;
    };
    readTar(next, visitor, job);
    if (given > bytes.size())
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    readZip(bytes);
    readTarBytes(bytes);
    test::MemoryFileSystem fs;
    fs.addFile("/demo-1.0-py3-none-any.whl", std::string(bytes));
    JobContext job;
    const Result<Archive> archive = readArchive("/demo-1.0-py3-none-any.whl", {}, fs, job);
    if (!archive)
        return 0;
    for (size_t i = 0; i < std::min<size_t>(archive->members.size(), 4); ++i) {
        const ArchiveMember &member = archive->members[i];
        const Result<std::string> content = readMember(archive->path, member.name, 1 << 16, fs, job);
        if (content && !member.isReadable)
            __builtin_trap();
    }
    return 0;
}
