#include "core/platform/openfile.h"

#include "core/platform/filesystem.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#ifndef _WIN32
#include "core/platform/posixplace.h"
#else
#include <fstream>
#endif

namespace truewheel {

namespace {

class FileInMemory final : public OpenFile
{
public:
    explicit FileInMemory(std::string content)
        : m_content(std::move(content))
    {
    }
    uint64_t size() const override { return m_content.size(); }
    Result<size_t> readAt(uint64_t offset, char *into, size_t most) override
    {
        const size_t from = size_t(std::min<uint64_t>(offset, m_content.size()));
        const size_t count = std::min(most, m_content.size() - from);
        std::memcpy(into, m_content.data() + from, count);
        return count;
    }

private:
    std::string m_content;
};

#ifndef _WIN32

class NativeFile final : public OpenFile
{
public:
    NativeFile(Descriptor descriptor, uint64_t size, Path path)
        : m_descriptor(std::move(descriptor))
        , m_size(size)
        , m_path(std::move(path))
    {
    }
    uint64_t size() const override { return m_size; }
    Result<size_t> readAt(uint64_t offset, char *into, size_t most) override
    {
        size_t filled = 0;
        while (filled < most) {
            const ssize_t count = ::pread(m_descriptor.get(), into + filled, most - filled, off_t(offset + filled));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return systemFailure(errno, m_path);
            if (count == 0)
                break;
            filled += size_t(count);
        }
        return filled;
    }

private:
    const Descriptor m_descriptor;
    const uint64_t m_size;
    const Path m_path;
};

#else

class NativeFile final : public OpenFile
{
public:
    NativeFile(std::ifstream stream, uint64_t size, Path path)
        : m_stream(std::move(stream))
        , m_size(size)
        , m_path(std::move(path))
    {
    }
    uint64_t size() const override { return m_size; }
    Result<size_t> readAt(uint64_t offset, char *into, size_t most) override
    {
        if (offset >= m_size)
            return size_t(0);
        m_stream.clear();
        m_stream.seekg(std::streamoff(offset));
        m_stream.read(into, std::streamsize(most));
        if (m_stream.bad())
            return failure(ErrorCode::Io, pathBytes(m_path));
        return size_t(m_stream.gcount());
    }

private:
    std::ifstream m_stream;
    const uint64_t m_size;
    const Path m_path;
};

#endif

#ifndef _WIN32

Result<std::unique_ptr<OpenFile>> openNative(const Path &file)
{
    struct stat status;
    Result<Descriptor> opened = openRegular(file, status);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::make_unique<NativeFile>(std::move(*opened), uint64_t(status.st_size), file);
}

#else

Result<std::unique_ptr<OpenFile>> openNative(const Path &file)
{
    const Result<FileStatus> found = NativeFileSystem().status(file);
    if (!found)
        return tl::unexpected(found.error());
    if (found->type != FileType::Regular)
        return failure(ErrorCode::NotRegular, pathBytes(file), "not a regular file");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure(ErrorCode::PermissionDenied, pathBytes(file));
    return std::make_unique<NativeFile>(std::move(stream), found->size, file);
}

#endif

} // namespace

Result<std::unique_ptr<OpenFile>> openFile(const FileSystem &fs, const Path &file)
{
    if (dynamic_cast<const NativeFileSystem *>(&fs))
        return openNative(file);
    Result<std::string> content = fs.read(file, UINT64_MAX);
    if (!content)
        return tl::unexpected(content.error());
    return std::make_unique<FileInMemory>(std::move(*content));
}

} // namespace truewheel
