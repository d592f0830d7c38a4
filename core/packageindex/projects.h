#pragma once
#include "core/packageindex/client.h"
#include "core/packageindex/indexes.h"
#include "core/packageindex/simpleproject.h"
#include "core/platform/filesystem.h"

#include <map>
#include <memory>

namespace truewheel {

/// What came of asking an index for a project.
struct ProjectAnswer {
    bool isThere = false; ///< false without an error: the index has no such project
    SimpleProject project;
    std::optional<Error> error;
    Timestamp asked;
};

/// One project of one index. Two questions of the same index and name are one.
struct ProjectQuestion {
    const Index *index = nullptr;
    std::string name; ///< normalized
    Path caFile;
    std::string proxy;
};

/// Asks indexes for projects, each of them once, also those that are local directories. For one thread.
class Projects
{
public:
    /// `keepsFiles`: URLs and hashes are wanted; else they are dropped, which is most of what there is.
    Projects(HttpDoor &door, const FileSystem &fs, bool keepsFiles);

    /// Errors: those of HttpDoor::fetch(). What could not be asked is an answer.
    Result<void> ask(const std::vector<ProjectQuestion> &questions, JobContext &job);
    /// nullptr: it was not asked for.
    const ProjectAnswer *find(const Index &index, const std::string &name) const;

private:
    struct Page {
        std::string body;
        std::string type;
        std::string url;
    };
    void take(const ProjectQuestion &question, Result<HttpAnswer> answer);
    void takeFlat(const ProjectQuestion &question);
    ProjectAnswer parsed(const Page &page, const std::string &name, Timestamp asked) const;
    ProjectAnswer listed(const Path &directory, const std::string &name);

    HttpDoor &m_door;
    const FileSystem &m_fs;
    bool m_keepsFiles;
    std::map<std::pair<std::string, std::string>, ProjectAnswer> m_answers; // by index and name
    std::map<std::string, Result<HttpAnswer>> m_flatPages;                  // by index
    std::map<Path, Result<std::vector<DirectoryEntry>>> m_listings;
};

} // namespace truewheel
