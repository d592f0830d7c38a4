#pragma once
#include "core/base/timestamp.h"
#include "core/editables/trackedfiles.h"
#include "core/platform/filesystem.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// By what a file is known again without reading it.
struct FileStamp {
    uint64_t size = 0; // bytes
    uint64_t inode = 0;
    Timestamp modified; ///< {} when it was written too shortly before it was looked at for its time to tell it from a later one
    bool operator==(const FileStamp &) const = default;
};

/// Why the content of a file matters to what a build made.
enum class InputRole {
    Source, ///< the file was compiled from it
    Proof,  ///< its text proved that a build makes the file: the build configuration, an importing module
};

/// A file as it was when a build used it.
struct BuildInput {
    Path file; ///< absolute
    InputRole role = InputRole::Source;
    std::string sha256; ///< hex
    FileStamp stamp;
    bool tracked = false; ///< git tracked it when it was recorded
    bool operator==(const BuildInput &) const = default;
};

/// A file that a build made.
struct MadeFile {
    Path file; ///< absolute
    FileStamp stamp;
    bool operator==(const MadeFile &) const = default;
};

/// Files that were made from the same inputs. A record speaks of the very files that it names: another stamp is another
/// build, of which it knows nothing.
///
/// A scan that meets a made file for the first time was not there when it was built. It may record as a source only what
/// was last written, and last changed in the file system (ctime), before the made file was: that is the content that the
/// compiler read. Whatever was touched later is left out, so that nothing is ever said about it. (What somebody saves
/// while the compiler runs cannot be seen from a scan; after a build of ours the runner drops it.)
struct BuildRecord {
    std::vector<MadeFile> files;
    std::vector<BuildInput> inputs; ///< may be empty: then nothing is known, and nothing is looked for again
    bool operator==(const BuildRecord &) const = default;
};

constexpr uint64_t buildInputCap = 8 * 1024 * 1024;   // bytes of one input
constexpr uint64_t buildInputsCap = 64 * 1024 * 1024; // bytes that are hashed in one look at a link
constexpr size_t buildInputCountCap = 2000;           // inputs of one link

/// The records of one project and interpreter, for the length of one look. Reads only.
class BuildMemory
{
public:
    /// `now` is the time of the look.
    BuildMemory(std::vector<BuildRecord> records, const FileSystem &fs, Timestamp now);

    /// True when this very file is in a record.
    bool knows(const Path &made) const;
    /// The sources of a known file that are there with other content than it was made from. By size, time and inode where these
    /// are the recorded ones, else by content; the record learns the new time of unchanged content.
    std::vector<Path> changedSources(const Path &made);

    /// The record that names the path, also when the file there is gone or another one; nullptr: none.
    const BuildRecord *recordOf(const Path &made) const;
    /// True when the input is there with other content than recorded.
    bool isChanged(const BuildInput &input) const;

    /// Records what `made` was made from. See BuildRecord for what is left out.
    void add(const Path &made, const std::vector<Path> &sources, const std::vector<Path> &proofs, TrackedFiles &git);
    /// Nothing is to be remembered of it.
    void forget(const Path &made);

    bool isDirty() const { return m_isDirty; }
    const std::vector<BuildRecord> &records() const { return m_records; }

private:
    const BuildInput *inputNow(const Path &file) const;
    FileStamp stampFor(const FileStatus &status) const;
    bool isUnchanged(const BuildInput &input, const FileStatus &status) const;

    std::vector<BuildRecord> m_records;
    const FileSystem &m_fs;
    Timestamp m_now;
    mutable std::map<Path, std::optional<BuildInput>> m_inputs; // as they are now; nullopt: could not be read
    mutable uint64_t m_hashed = 0;                              // bytes
    bool m_isDirty = false;
};

} // namespace truewheel
