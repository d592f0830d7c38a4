#include "core/editables/buildrecord.h"

#include <QCryptographicHash>
#include <algorithm>
#include <tuple>

namespace truewheel {

namespace {

constexpr int64_t tick = 2; // seconds; the coarsest clock of a file system in common use, FAT

std::string sha256(const std::string &content)
{
    const QByteArray bytes = QByteArray::fromRawData(content.data(), qsizetype(content.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

bool isUntouchedSince(const FileStatus &source, const FileStatus &made)
{
    return source.modified < made.modified && source.changed < made.modified;
}

} // namespace

BuildMemory::BuildMemory(std::vector<BuildRecord> records, const FileSystem &fs, Timestamp now)
    : m_records(std::move(records))
    , m_fs(fs)
    , m_now(now)
{
}

FileStamp BuildMemory::stampFor(const FileStatus &status) const
{
    const bool isSettled = status.modified.seconds + tick < m_now.seconds;
    return {status.size, status.identity.inode, isSettled ? status.modified : Timestamp{}};
}

bool BuildMemory::isUnchanged(const BuildInput &input, const FileStatus &status) const
{
    return input.stamp.modified != Timestamp{} && input.stamp == stampFor(status);
}

const BuildRecord *BuildMemory::recordOf(const Path &made) const
{
    for (const BuildRecord &record : m_records) {
        if (std::any_of(record.files.begin(), record.files.end(), [&](const MadeFile &file) { return file.file == made; }))
            return &record;
    }
    return nullptr;
}

bool BuildMemory::knows(const Path &made) const
{
    const BuildRecord *record = recordOf(made);
    const Result<FileStatus> status = record ? m_fs.status(made) : failure(ErrorCode::NotFound, {});
    return status && std::any_of(record->files.begin(), record->files.end(), [&](const MadeFile &file) {
               return file == MadeFile{made, {status->size, status->identity.inode, status->modified}};
           });
}

const BuildInput *BuildMemory::inputNow(const Path &file) const
{
    const auto known = m_inputs.find(file);
    if (known != m_inputs.end())
        return known->second ? &*known->second : nullptr;
    std::optional<BuildInput> &input = m_inputs[file];
    const Result<FileStatus> status = m_fs.status(file);
    const bool isWithinCaps = status && m_inputs.size() <= buildInputCountCap && m_hashed + status->size <= buildInputsCap;
    if (!isWithinCaps || status->type != FileType::Regular)
        return nullptr;
    const Result<std::string> content = m_fs.read(file, buildInputCap);
    if (!content)
        return nullptr;
    m_hashed += content->size();
    input = BuildInput{file, InputRole::Source, sha256(*content), stampFor(*status), false};
    return &*input;
}

bool BuildMemory::isChanged(const BuildInput &input) const
{
    const Result<FileStatus> status = m_fs.status(input.file);
    if (!status || isUnchanged(input, *status))
        return false;
    const BuildInput *now = inputNow(input.file);
    return now && now->sha256 != input.sha256;
}

std::vector<Path> BuildMemory::changedSources(const Path &made)
{
    std::vector<Path> changed;
    if (!knows(made))
        return changed;
    const auto record = m_records.begin() + (recordOf(made) - m_records.data());
    for (BuildInput &input : record->inputs) {
        const Result<FileStatus> status = input.role == InputRole::Source ? m_fs.status(input.file) : failure(ErrorCode::NotFound, {});
        if (!status || isUnchanged(input, *status))
            continue;
        const BuildInput *now = inputNow(input.file);
        if (!now)
            continue;
        if (now->sha256 != input.sha256) {
            changed.push_back(input.file);
        } else if (now->stamp != input.stamp) {
            input.stamp = now->stamp;
            m_isDirty = true;
        }
    }
    return changed;
}

void BuildMemory::forget(const Path &made)
{
    for (BuildRecord &record : m_records)
        m_isDirty |= std::erase_if(record.files, [&](const MadeFile &file) { return file.file == made; }) > 0;
    std::erase_if(m_records, [](const BuildRecord &record) { return record.files.empty(); });
}

void BuildMemory::add(const Path &made, const std::vector<Path> &sources, const std::vector<Path> &proofs, TrackedFiles &git)
{
    const Result<FileStatus> status = m_fs.status(made);
    if (!status || status->type != FileType::Regular)
        return;
    forget(made);
    std::vector<BuildInput> inputs;
    const auto take = [&](const Path &file, InputRole role) {
        if (const BuildInput *input = inputNow(file)) {
            inputs.push_back(*input);
            inputs.back().role = role;
            inputs.back().tracked = git.of(file) == Tracked::Yes;
        }
    };
    for (const Path &source : sources) {
        const Result<FileStatus> now = m_fs.status(source);
        if (now && isUntouchedSince(*now, *status))
            take(source, InputRole::Source);
    }
    for (const Path &proof : proofs)
        take(proof, InputRole::Proof);
    std::sort(inputs.begin(), inputs.end(),
              [](const BuildInput &a, const BuildInput &b) { return std::tie(a.role, a.file) < std::tie(b.role, b.file); });
    m_isDirty = true;
    MadeFile file{made, {status->size, status->identity.inode, status->modified}};
    for (BuildRecord &record : m_records) {
        if (record.inputs == inputs) {
            record.files.push_back(std::move(file));
            return;
        }
    }
    m_records.push_back({{std::move(file)}, std::move(inputs)});
}

} // namespace truewheel
