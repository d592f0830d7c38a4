#include "core/packageindex/projects.h"

#include "core/base/text.h"

#include <set>

namespace truewheel {

namespace {

std::string keyOf(const Index &index)
{
    return (index.isFlat ? "flat " : "simple ") + index.credentials.user + ' ' + index.url;
}

// The directory that a flat index is; empty when it is a page of the web.
Path directoryOf(const Index &index)
{
    if (index.url.starts_with("file://"))
        return pathFromBytes(percentDecoded(std::string_view(index.url).substr(7)));
    return index.url.find("://") == std::string::npos ? pathFromBytes(index.url) : Path();
}

HttpRequest requestFor(const ProjectQuestion &question)
{
    HttpRequest request;
    request.url = question.index->url + (question.index->isFlat ? std::string() : '/' + question.name + '/');
    request.accept = question.index->isFlat ? "text/html" : std::string(simpleProjectAccept);
    request.credentials = question.index->credentials;
    request.caFile = question.caFile;
    request.proxy = question.proxy;
    request.cap = simpleProjectCap;
    return request;
}

} // namespace

Projects::Projects(HttpDoor &door, const FileSystem &fs, bool keepsFiles)
    : m_door(door)
    , m_fs(fs)
    , m_keepsFiles(keepsFiles)
{
}

Result<void> Projects::ask(const std::vector<ProjectQuestion> &questions, JobContext &job)
{
    std::vector<HttpRequest> requests;
    std::vector<const ProjectQuestion *> asked;
    std::set<std::pair<std::string, std::string>> known;
    for (const ProjectQuestion &question : questions) {
        const Index &index = *question.index;
        const std::string key = keyOf(index);
        if (m_answers.contains({key, question.name}) || !known.insert({key, index.isFlat ? std::string() : question.name}).second)
            continue;
        if (const Path directory = directoryOf(index); !directory.empty())
            continue;
        if (index.isFlat && m_flatPages.contains(key))
            continue;
        requests.push_back(requestFor(question));
        asked.push_back(&question);
    }
    const auto sink = [&](size_t i, Result<HttpAnswer> answer) {
        if (asked[i]->index->isFlat)
            m_flatPages.insert_or_assign(keyOf(*asked[i]->index), std::move(answer));
        else
            take(*asked[i], std::move(answer));
    };
    if (!requests.empty()) {
        if (const Result<void> done = m_door.fetch(requests, sink, job); !done)
            return done;
    }
    for (const ProjectQuestion &question : questions)
        takeFlat(question);
    return {};
}

const ProjectAnswer *Projects::find(const Index &index, const std::string &name) const
{
    const auto found = m_answers.find({keyOf(index), name});
    return found == m_answers.end() ? nullptr : &found->second;
}

ProjectAnswer Projects::parsed(const Page &page, const std::string &name, Timestamp asked) const
{
    ProjectAnswer answer;
    answer.asked = asked;
    Result<SimpleProject> project = parseSimpleProject(page.body, page.type, name, page.url);
    if (!project) {
        answer.error = project.error();
        return answer;
    }
    answer.isThere = true;
    answer.project = *std::move(project);
    if (!m_keepsFiles) {
        for (IndexFile &file : answer.project.files) {
            file.url = {};
            file.fileName = {};
            file.hashes.clear();
            file.metadataSha256 = {};
        }
    }
    return answer;
}

void Projects::take(const ProjectQuestion &question, Result<HttpAnswer> answer)
{
    ProjectAnswer result;
    if (!answer)
        result.error = answer.error();
    else if (answer->status != 404)
        result = parsed({std::move(answer->body), answer->type, answer->url}, question.name, answer->asked);
    else
        result.asked = answer->asked;
    if (result.isThere && result.project.files.empty() && !result.project.isMarked) {
        result.isThere = false;
        result.error = Error{ErrorCode::Malformed, requestFor(question).url, "a page with no file of the project"};
    }
    m_answers.emplace(std::pair(keyOf(*question.index), question.name), std::move(result));
}

// A flat index has the files of all projects: those of this one make an answer.
void Projects::takeFlat(const ProjectQuestion &question)
{
    const Index &index = *question.index;
    const std::pair key(keyOf(index), question.name);
    if (m_answers.contains(key))
        return;
    ProjectAnswer answer;
    if (const Path directory = directoryOf(index); !directory.empty()) {
        answer = listed(index.isFlat ? directory : directory / question.name, question.name);
    } else if (const auto page = m_flatPages.find(key.first); page == m_flatPages.end()) {
        return;
    } else if (!page->second) {
        answer.error = page->second.error();
    } else {
        answer = parsed({page->second->body, page->second->type, page->second->url}, question.name, page->second->asked);
        answer.isThere = answer.isThere && !answer.project.files.empty();
    }
    m_answers.emplace(key, std::move(answer));
}

ProjectAnswer Projects::listed(const Path &directory, const std::string &name)
{
    ProjectAnswer answer;
    auto listing = m_listings.find(directory);
    if (listing == m_listings.end())
        listing = m_listings.emplace(directory, m_fs.list(directory)).first;
    if (!listing->second) {
        if (!isAbsence(listing->second.error()))
            answer.error = listing->second.error();
        return answer;
    }
    for (const DirectoryEntry &entry : *listing->second) {
        if (std::optional<IndexFile> file = indexFileNamed(entry.name, name)) {
            file->url = fileUrl(directory / entry.name);
            answer.project.files.push_back(std::move(*file));
        }
    }
    answer.isThere = !answer.project.files.empty();
    return answer;
}

} // namespace truewheel
