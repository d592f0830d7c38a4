#include "core/archives/membernames.h"

#include "core/base/text.h"

#include <QString>
#include <algorithm>
#include <array>
#include <unordered_map>

namespace truewheel {

namespace {

constexpr std::array nestedSuffixes{".zip", ".whl", ".egg", ".jar", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"};

bool isAbsoluteName(std::string_view name)
{
    const bool hasDrive = name.size() > 1 && name[1] == ':' && ((name[0] | 0x20) >= 'a' && (name[0] | 0x20) <= 'z');
    return hasDrive || (!name.empty() && (name[0] == '/' || name[0] == '\\'));
}

bool climbs(std::string_view name)
{
    const std::string slashed = replaced(std::string(name), "\\", "/");
    const std::vector<std::string_view> parts = split(slashed, '/');
    return std::find(parts.begin(), parts.end(), "..") != parts.end();
}

/// As a file system that knows no case has it: of macOS also without the ways to write an accent.
std::string folded(const std::string &name)
{
    if (!isValidUtf8(name))
        return toLower(name);
    return QString::fromStdString(name).normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
}

/// A target, relative to the directory of its link, leads out.
bool leadsOut(std::string_view directory, std::string_view target)
{
    if (isAbsoluteName(target))
        return true;
    int64_t depth = directory.empty() ? 0 : 1 + std::count(directory.begin(), directory.end(), '/');
    const std::string slashed = replaced(std::string(target), "\\", "/");
    for (const std::string_view part : split(slashed, '/')) {
        if (part == "..")
            --depth;
        else if (!part.empty() && part != ".")
            ++depth;
        if (depth < 0)
            return true;
    }
    return false;
}

class Audit
{
public:
    explicit Audit(std::vector<ArchiveMember> &members)
        : m_members(members)
    {
    }

    std::vector<ArchiveWarning> run()
    {
        m_clean.reserve(m_members.size());
        for (ArchiveMember &member : m_members) {
            m_clean.push_back(cleanName(member.name));
            checkName(member);
            checkKind(member, m_clean.back());
        }
        for (size_t i = 0; i < m_members.size(); ++i)
            checkDuplicate(i);
        for (size_t i = 0; i < m_members.size(); ++i)
            checkParents(m_members[i], m_clean[i]);
        return std::move(m_warnings);
    }

private:
    void warn(ArchiveFault fault, ArchiveMember &member, Said detail = {})
    {
        m_warnings.push_back({fault, member.name, std::move(detail)});
        if (isHostile(fault))
            member.isReadable = false;
    }

    void checkName(ArchiveMember &member)
    {
        const std::string &name = member.name;
        if (cleanName(name).empty() && name != "." && name != "./")
            warn(ArchiveFault::Malformed, member, "a member without a name");
        if (name.find('\0') != std::string::npos)
            warn(ArchiveFault::NulInName, member);
        if (isAbsoluteName(name))
            warn(ArchiveFault::Absolute, member);
        if (climbs(name))
            warn(ArchiveFault::Escapes, member);
        if (!isValidUtf8(name))
            warn(ArchiveFault::NotUtf8, member);
        const std::string lower = toLower(name);
        if (member.kind == MemberKind::File
            && std::any_of(nestedSuffixes.begin(), nestedSuffixes.end(), [&lower](const char *suffix) { return lower.ends_with(suffix); }))
            warn(ArchiveFault::Nested, member);
    }

    void checkKind(ArchiveMember &member, const std::string &clean)
    {
        if (member.kind == MemberKind::Special)
            warn(ArchiveFault::Special, member);
        if (member.kind != MemberKind::Link && member.kind != MemberKind::HardLink)
            return;
        member.isReadable = false;
        const std::string_view from = member.kind == MemberKind::Link ? parentOf(clean) : std::string_view();
        if (leadsOut(from, member.target) || member.target.find('\0') != std::string::npos)
            warn(ArchiveFault::LinkEscapes, member, member.target);
        else
            warn(ArchiveFault::Link, member, member.target);
    }

    void checkDuplicate(size_t index)
    {
        ArchiveMember &member = m_members[index];
        const std::string &clean = m_clean[index];
        const auto [same, isNew] = m_byName.try_emplace(clean, index);
        if (!isNew) {
            ArchiveMember &first = m_members[same->second];
            if (member.kind == MemberKind::Directory && first.kind == MemberKind::Directory)
                return;
            warn(ArchiveFault::Duplicate, member);
            first.isReadable = false;
            return;
        }
        const auto [alike, isAlone] = m_byFolded.try_emplace(folded(clean), index);
        if (!isAlone)
            warn(ArchiveFault::CaseDuplicate, member, m_members[alike->second].name);
    }

    /// What it lies in must be a directory.
    void checkParents(ArchiveMember &member, const std::string &clean)
    {
        for (std::string_view parent = parentOf(clean); !parent.empty(); parent = parentOf(parent)) {
            const auto found = m_byName.find(std::string(parent));
            if (found == m_byName.end())
                continue;
            const ArchiveMember &above = m_members[found->second];
            if (above.kind == MemberKind::Link)
                warn(ArchiveFault::LinkEscapes, member, said("it lies behind the link %1", above.name));
            else if (above.kind != MemberKind::Directory)
                warn(ArchiveFault::Duplicate, member, said("%1 is a file and a directory", above.name));
        }
    }

    std::vector<ArchiveMember> &m_members;
    std::vector<std::string> m_clean; // parallel
    std::unordered_map<std::string, size_t> m_byName;
    std::unordered_map<std::string, size_t> m_byFolded;
    std::vector<ArchiveWarning> m_warnings;
};

} // namespace

std::string cleanName(std::string_view name)
{
    std::string clean;
    for (const std::string_view part : split(name, '/')) {
        if (part.empty() || part == ".")
            continue;
        if (!clean.empty())
            clean += '/';
        clean += part;
    }
    return clean;
}

std::string_view parentOf(std::string_view cleanName)
{
    const size_t slash = cleanName.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : cleanName.substr(0, slash);
}

bool staysInside(std::string_view name)
{
    return !isAbsoluteName(name) && !climbs(name);
}

std::vector<ArchiveWarning> auditMembers(std::vector<ArchiveMember> &members)
{
    return Audit(members).run();
}

} // namespace truewheel
