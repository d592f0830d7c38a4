#include "core/archives/recordcheck.h"

#include "core/archives/membernames.h"
#include "core/base/text.h"
#include "core/platform/digest.h"

#include <algorithm>
#include <unordered_map>

namespace truewheel {

namespace {

constexpr size_t findingsCap = 10'000;

/// URL-safe base64 without padding, as RECORD has it.
std::string encoded(std::string_view digest)
{
    std::string text = replaced(replaced(toBase64(digest), "+", "-"), "/", "_");
    text.erase(text.find_last_not_of('=') + 1);
    return text;
}

class Check
{
public:
    Check(const OpenedArchive &archive, size_t record, JobContext &job)
        : m_archive(archive)
        , m_record(record)
        , m_job(job)
        , m_listed(archive.members().size(), false)
    {
    }

    Result<RecordCheck> run()
    {
        const Result<std::string> text = m_archive.head(m_record, recordCap, m_job);
        if (!text) {
            m_check.error = text.error();
            return m_check;
        }
        const std::vector<ArchiveMember> &members = m_archive.members();
        for (size_t i = 0; i < members.size(); ++i) {
            if (members[i].kind != MemberKind::Directory)
                m_byName.try_emplace(cleanName(members[i].name), i);
            m_total += members[i].size;
        }
        m_information = std::string(parentOf(cleanName(members[m_record].name)));
        m_listed[m_record] = true;
        const Result<void> read = forEachRecordRow(*text, members[m_record].name, [this](const RecordRow &row) {
            if (!m_job.isCancelled())
                checkRow(row);
        });
        if (m_job.isCancelled())
            return failure(ErrorCode::Cancelled, members[m_record].name);
        if (!read)
            m_check.error = read.error();
        else
            findUnlisted();
        return m_check;
    }

private:
    void add(RecordFault fault, const std::string &member, Said detail = {})
    {
        if (m_check.findings.size() < findingsCap)
            m_check.findings.push_back({fault, member, std::move(detail)});
        else
            ++m_check.moreFindings;
    }

    /// RECORD itself and its signatures cannot have a hash in it.
    bool isOfRecord(const std::string &name) const
    {
        return name == m_information + "/RECORD" || name == m_information + "/RECORD.jws" || name == m_information + "/RECORD.p7s";
    }

    void checkRow(const RecordRow &row)
    {
        ++m_check.rows;
        if (!staysInside(row.path)) {
            add(RecordFault::Escapes, row.path);
            return;
        }
        const auto found = m_byName.find(cleanName(row.path));
        if (found == m_byName.end()) {
            add(RecordFault::Missing, row.path);
            return;
        }
        m_listed[found->second] = true;
        if (isOfRecord(found->first))
            return;
        const ArchiveMember &member = m_archive.members()[found->second];
        if (row.size && *row.size != member.size) {
            add(RecordFault::WrongSize, row.path, said("RECORD says %1, it has %2", bytesSaid(*row.size), bytesSaid(member.size)));
            return;
        }
        checkHash(row, found->second);
    }

    void checkHash(const RecordRow &row, size_t member)
    {
        const size_t equals = row.hash.find('=');
        const std::optional<DigestAlgorithm> algorithm = digestAlgorithm(row.hash.substr(0, equals));
        if (equals == std::string::npos || !algorithm) {
            add(RecordFault::Unhashed, row.path, row.hash);
            return;
        }
        if (!m_archive.members()[member].isReadable) {
            add(RecordFault::Unread, row.path, "it is not read");
            return;
        }
        Digest digest(*algorithm);
        const Result<void> streamed = m_archive.stream(
            member,
            [&](std::string_view piece) {
            digest.add(piece);
            m_done += piece.size();
            tellProgress();
            return true;
            },
            m_job);
        if (!streamed)
            add(RecordFault::Unread, row.path, streamed.error().detail);
        else if (encoded(digest.finish()) != row.hash.substr(equals + 1))
            add(RecordFault::Modified, row.path);
        else
            ++m_check.verified;
    }

    void tellProgress()
    {
        const int now = m_total == 0 ? 0 : int(double(m_done) / double(m_total) * 1000);
        if (now != m_told)
            m_job.progress(m_told = now, 1000);
    }

    void findUnlisted()
    {
        for (size_t i = 0; i < m_listed.size(); ++i) {
            const ArchiveMember &member = m_archive.members()[i];
            if (!m_listed[i] && member.kind != MemberKind::Directory && !isOfRecord(cleanName(member.name)))
                add(RecordFault::Unlisted, member.name);
        }
    }

    const OpenedArchive &m_archive;
    size_t m_record;
    JobContext &m_job;
    RecordCheck m_check;
    std::vector<bool> m_listed; // by member
    std::unordered_map<std::string, size_t> m_byName;
    std::string m_information; // the directory of RECORD
    uint64_t m_total = 0;      // bytes
    uint64_t m_done = 0;
    int m_told = -1; // per mille
};

} // namespace

Result<RecordCheck> checkRecord(const OpenedArchive &archive, size_t record, JobContext &job)
{
    return Check(archive, record, job).run();
}

} // namespace truewheel
