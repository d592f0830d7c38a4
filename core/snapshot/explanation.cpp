#include "core/snapshot/explanation.h"

#include "core/base/text.h"
#include "core/caches/uvcacheentry.h"
#include "core/caches/uvcacheinfo.h"
#include "core/snapshot/lastingfix.h"

#include <algorithm>
#include <optional>

namespace truewheel {

namespace {

// The file that should be in the project and is not; nullptr when all are.
const Expectation *missingInProject(const CheckedLink &checked)
{
    for (const Expectation &expected : checked.expected) {
        const bool isGone = expected.state == FileState::Absent || expected.state == FileState::Unloadable;
        if (isGone && !expected.optional && isAtOrBelow(expected.path, checked.link.project)
            && !isAtOrBelow(expected.path, checked.link.environment))
            return &expected;
    }
    return nullptr;
}

std::string relativeName(const Path &path, const Path &project)
{
    return isAtOrBelow(path, project) ? pathBytes(path.lexically_relative(project)) : pathBytes(path);
}

// The newest change of the watched files, in words.
std::string newestChange(const UvWatched &watched, const Path &project)
{
    if (!watched.info.timestamp)
        return "none of them exists";
    return relativeName(watched.newest, project) + " at " + toRfc3339(*watched.info.timestamp);
}

std::string whatChanged(const UvCacheInfo &recorded, const UvCacheInfo &now)
{
    const std::string before = "When it installed the link uv recorded ";
    if (recorded.timestamp != now.timestamp)
        return before + (recorded.timestamp ? toRfc3339(*recorded.timestamp) : std::string("no change"));
    if (recorded.commit != now.commit)
        return before + (recorded.commit ? "the commit " + *recorded.commit : std::string("no commit"));
    if (recorded.tags != now.tags)
        return before + "other git tags";
    if (now.variables && recorded.variables != now.variables)
        return before + "other values of the environment variables";
    for (const auto &[directory, then] : recorded.directories) {
        const auto it = now.directories.find(directory);
        if (it != now.directories.end() && it->second.exists != then.exists)
            return directory + (then.exists ? "/ was there when uv installed the link" : "/ was not there when uv installed the link");
        if (it != now.directories.end() && !isSameDirectory(then, it->second))
            return directory + "/ was made anew since uv installed the link";
    }
    return before + "other directories";
}

class Story
{
public:
    Story(const CheckedLink &checked, const FileSystem &fs, const UvSurroundings &around)
        : m_checked(checked)
        , m_fs(fs)
        , m_around(around)
    {
    }

    Result<Explanation> tell(const std::optional<UvCacheEntry> &entry)
    {
        const auto recorded = readUvCacheInfo(m_fs, m_checked.link.distInfo);
        if (!recorded && !isAbsence(recorded.error()))
            return tl::unexpected(recorded.error());
        const bool hasRevision = entry && entry->revision;
        const bool knowsDirectories = recorded ? recorded->knowsDirectories : !hasRevision || entry->revision->info.knowsDirectories;
        const auto watched = watchedNow(m_fs, m_checked.link.project, knowsDirectories, m_around);
        if (!watched)
            return tl::unexpected(watched.error());
        const bool isRestorable = hasRevision && isSameState(entry->revision->info, watched->info);
        if (entry)
            m_out.cacheEntry = entry->directory;
        const Expectation *missing = missingInProject(m_checked);
        m_out.trap = isRestorable && missing;
        say("uv watches " + join(watched->keys, ", ") + "; the newest change is " + newestChange(*watched, m_checked.link.project) + ".");
        if (recorded)
            decide(*recorded, watched->info, isRestorable);
        else
            decideAnew(isRestorable);
        if (missing)
            tellOfMissing(*missing, *watched, isRestorable);
        for (const std::string &key : watched->notLooked)
            say("Not evaluated here: the cache key " + key + ".");
        m_out.lasting = lastingFixesFor(m_checked, m_fs);
        return std::move(m_out);
    }

private:
    void say(std::string sentence) { m_out.because.push_back(std::move(sentence)); }

    void decide(const UvCacheInfo &recorded, const UvCacheInfo &now, bool isRestorable)
    {
        if (isReinstalledAlways(m_fs, m_checked.link.project, m_checked.link.name)) {
            m_out.decision = UvDecision::Rebuild;
            return say("tool.uv.reinstall-package names this package, so uv builds it at every sync.");
        }
        if (isSameState(recorded, now)) {
            m_out.decision = UvDecision::Keep;
            return say("That is what uv recorded when it installed the link, so it takes the link for fresh.");
        }
        m_out.decision = isRestorable ? UvDecision::Restore : UvDecision::Rebuild;
        say(whatChanged(recorded, now) + ", so it installs the link again.");
        sayWhence(isRestorable);
    }

    void decideAnew(bool isRestorable)
    {
        m_out.decision = isRestorable ? UvDecision::Restore : UvDecision::Rebuild;
        say("The installed link holds no record of uv's (uv_cache.json), so uv would install it again.");
        sayWhence(isRestorable);
    }

    void sayWhence(bool isRestorable)
    {
        say(isRestorable ? "The build in its cache was made from the same state, so it would be restored without a build."
                         : "Its cache has no build of this state, so it would run the build backend.");
    }

    void tellOfMissing(const Expectation &missing, const UvWatched &watched, bool isRestorable)
    {
        const std::string name = relativeName(missing.path, m_checked.link.project);
        const bool isWatched = std::any_of(watched.keys.begin(), watched.keys.end(),
                                           [&](const std::string &key) { return key == name || key.find('*') != std::string::npos; });
        if (m_out.decision != UvDecision::Rebuild && !isWatched)
            say(name + " is none of the files that uv compares: a missing file cannot trigger a rebuild.");
        if (isRestorable)
            say("A new environment would get the link back from the cache, and " + name + " would still be missing.");
    }

    const CheckedLink &m_checked;
    const FileSystem &m_fs;
    const UvSurroundings &m_around;
    Explanation m_out;
};

} // namespace

std::string toString(UvDecision decision)
{
    switch (decision) {
    case UvDecision::Keep: return "keep";
    case UvDecision::Restore: return "restore";
    case UvDecision::Rebuild: return "rebuild";
    }
    return {};
}

Result<Explanation> explainLink(const CheckedLink &checked, const FileSystem &fs, const Locations &locations, const UvSurroundings &around,
                                JobContext &job)
{
    const auto entry = findUvCacheEntry(fs, locations.uvCache, checked.link.project, job);
    if (!entry)
        return tl::unexpected(entry.error());
    return Story(checked, fs, around).tell(*entry);
}

} // namespace truewheel
