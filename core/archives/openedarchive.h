#pragma once
#include "core/archives/archive.h"
#include "core/archives/zipdirectory.h"

#include <map>

namespace truewheel {

/// An archive whose members are known, and can be streamed. Its names are audited.
class OpenedArchive
{
public:
    /// By content. File system and job outlive it. Errors: as readArchive().
    static Result<OpenedArchive> open(const Path &path, const FileSystem &fs, JobContext &job);

    ArchiveForm form() const { return m_form; }
    uint64_t size() const { return m_size; }
    const std::vector<ArchiveMember> &members() const { return m_members; }
    std::vector<ArchiveWarning> &warnings() { return m_warnings; }
    /// The first member of this clean name.
    std::optional<size_t> find(std::string_view cleanName) const;

    /// Gives `piece` the content of a member, in order; it answers false to end the reading (Cancelled). The subject of an error is the name.
    /// Errors: as readMember(), but for NotFound and `cap`: a member gives as many bytes as it announces, else it is Malformed.
    Result<void> stream(size_t member, const PieceTaker &piece, JobContext &job) const;
    /// Its first `cap` bytes.
    Result<std::string> head(size_t member, uint64_t cap, JobContext &job) const;

private:
    Result<void> openZip(std::unique_ptr<OpenFile> file, JobContext &job);
    Result<void> openTar(std::unique_ptr<OpenFile> file, Packing packing, JobContext &job);
    Result<void> openDirectory(const Path &path, const FileSystem &fs, JobContext &job);
    void readLinkTargets(JobContext &job);
    void warnOfSwollen();
    Result<void> streamZip(size_t member, const PieceTaker &piece) const;
    Result<void> streamTar(size_t member, const PieceTaker &piece, JobContext &job) const;

    ArchiveForm m_form = ArchiveForm::Zip;
    uint64_t m_size = 0;
    Path m_path;
    const FileSystem *m_fs = nullptr;
    std::unique_ptr<OpenFile> m_file;
    Packing m_packing = Packing::None;
    std::vector<ZipEntry> m_zip; // parallel to m_members, of a zip
    std::vector<ArchiveMember> m_members;
    std::vector<ArchiveWarning> m_warnings;
    std::map<std::string, std::string> m_texts; // what a pass over a tar kept: its PKG-INFO, by name
};

} // namespace truewheel
