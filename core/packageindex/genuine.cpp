#include "core/packageindex/genuine.h"

#include "core/base/text.h"
#include "core/packageindex/wheeltail.h"
#include "core/platform/digest.h"
#include "core/python/record.h"
#include "core/python/wheelfile.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace truewheel {

namespace {

constexpr uint64_t tailSize = 128 * 1024;         // bytes that are asked for first
constexpr uint64_t wholeCap = uint64_t(64) << 20; // of a server that cannot give a part
constexpr uint64_t wheelCap = uint64_t(2) << 30;  // of one on this disk
constexpr size_t differenceCap = 1000;

std::string hexadecimal(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        out += digits[uint8_t(c) >> 4];
        out += digits[uint8_t(c) & 15];
    }
    return out;
}

std::set<std::string> tagsOf(const std::vector<WheelTag> &tags)
{
    std::set<std::string> words;
    for (const WheelTag &tag : tags)
        words.insert(tag.python + '-' + tag.abi + '-' + tag.platform);
    return words;
}

// The published wheel of these tags; nullptr: there is none.
const IndexFile *publishedWheel(const SimpleProject &project, const std::string &version, const WheelFile &installed)
{
    const std::optional<PythonVersion> own = parseVersion(version);
    std::set<std::string> tags;
    for (const std::string &line : installed.tags) {
        if (const Result<std::vector<WheelTag>> expanded = parseWheelTags(line))
            tags.merge(tagsOf(*expanded));
    }
    for (const IndexFile &file : project.files) {
        if (own && file.wheel && compareVersions(file.version, *own) == 0 && file.wheel->build == installed.build
            && tagsOf(file.wheel->tags) == tags)
            return &file;
    }
    return nullptr;
}

// The path of a row in site-packages; empty for what installers put elsewhere or write themselves.
std::string installedPath(const std::string &path)
{
    const size_t data = path.find(".data/");
    if (data != std::string::npos && path.find('/') == data + 5) {
        for (const std::string_view scheme : {"purelib/", "platlib/"}) {
            if (std::string_view(path).substr(data + 6).starts_with(scheme))
                return path.substr(data + 6 + scheme.size());
        }
        return {};
    }
    return path.ends_with(".dist-info/RECORD") || path.find(".dist-info/RECORD.") != std::string::npos ? std::string() : path;
}

// One wheel on its way from its end to its RECORD.
struct Errand {
    size_t answer = 0; // of the report
    std::string url;
    HttpRequest request;
    uint64_t fileSize = 0;
    uint64_t offset = 0; // of `bytes` in the file
    std::string bytes;
    bool isWhole = false;
};

// "bytes 100-199/200": where the part begins, and how long the whole is.
bool readContentRange(const std::string &text, uint64_t &first, uint64_t &size)
{
    const size_t space = text.find(' ');
    const size_t slash = text.find('/');
    if (space == std::string::npos || slash == std::string::npos)
        return false;
    const char *end = text.data() + text.size();
    return std::from_chars(text.data() + space + 1, end, first).ec == std::errc()
        && std::from_chars(text.data() + slash + 1, end, size).ec == std::errc();
}

class GenuineCheck
{
public:
    GenuineCheck(const IndexPlan &plan, HttpDoor &door, const FileSystem &fs, JobContext &job)
        : m_plan(plan)
        , m_door(door)
        , m_fs(fs)
        , m_job(job)
        , m_projects(door, fs, true)
    {
    }

    Result<GenuineReport> run()
    {
        if (const Result<void> done = askProjects(m_plan, m_projects, m_job); !done)
            return tl::unexpected(done.error());
        for (size_t i = 0; i < m_plan.packages.size(); ++i) {
            if (m_plan.packages[i].unasked == Unasked::No)
                begin(i);
        }
        if (const Result<void> done = readTails(); !done)
            return tl::unexpected(done.error());
        return std::move(m_report);
    }

private:
    GenuineAnswer &conclude(size_t package, Genuineness state, Said detail)
    {
        return m_report.answers.emplace_back(GenuineAnswer{package, state, {}, {}, std::move(detail)});
    }

    void begin(size_t i)
    {
        const PlannedPackage &package = m_plan.packages[i];
        const FoundProject found = findProject(package, m_projects);
        if (found.error) {
            m_report.unreadable.push_back(*found.error);
            conclude(i, Genuineness::Unknown, "the index could not be asked");
            return;
        }
        if (package.path.extension() == ".whl") {
            compareFile(i, found);
            return;
        }
        const Result<WheelFile> wheel = readWheelFile(m_fs, package.path / "WHEEL");
        if (!wheel) {
            conclude(i, Genuineness::Unknown, "no WHEEL file says how it was built");
            return;
        }
        const std::optional<PythonVersion> own = parseVersion(package.version);
        if (!found.isThere || !own || !found.project.hasVersion(*own)) {
            conclude(i, Genuineness::Unknown, "the index does not have this version");
            return;
        }
        const IndexFile *file = publishedWheel(found.project, package.version, *wheel);
        if (!file) {
            conclude(i, Genuineness::Local,
                     wheel->generator.empty() ? Said("built by an unnamed tool; the index has no wheel of these tags")
                                              : said("built by %1; the index has no wheel of these tags", wheel->generator));
            return;
        }
        GenuineAnswer &answer = conclude(i, Genuineness::Matches, {});
        answer.fileName = file->fileName;
        compareMetadata(answer, *file);
        readLater(m_report.answers.size() - 1, *file);
    }

    // A wheel that was not unpacked is compared as a whole.
    void compareFile(size_t i, const FoundProject &found)
    {
        const Path &file = m_plan.packages[i].path;
        const std::string name = pathBytes(file.filename());
        const auto isIt = [&](const IndexFile &one) { return one.fileName == name; };
        const auto published = std::find_if(found.project.files.begin(), found.project.files.end(), isIt);
        if (published == found.project.files.end()) {
            conclude(i, Genuineness::Local, "the index has no file of this name");
            return;
        }
        const auto hash = published->hashes.find("sha256");
        const Result<std::string> content = m_fs.read(file, wheelCap);
        if (hash == published->hashes.end() || !content) {
            conclude(i, Genuineness::Unknown, content ? Said("the index does not tell its hash") : Said("it cannot be read"));
            return;
        }
        Digest digest(DigestAlgorithm::Sha256);
        digest.add(*content);
        GenuineAnswer &answer = conclude(i, Genuineness::Matches, {});
        answer.fileName = name;
        if (hexadecimal(digest.finish()) != hash->second) {
            answer.state = Genuineness::Differs;
            answer.differences.push_back({name, GenuineDifference::Change::Modified});
        }
    }

    void compareMetadata(GenuineAnswer &answer, const IndexFile &file)
    {
        const PlannedPackage &package = m_plan.packages[answer.package];
        if (file.metadataSha256.empty())
            return;
        const Result<std::string> metadata = m_fs.read(package.path / "METADATA", recordCap);
        if (!metadata)
            return;
        Digest digest(DigestAlgorithm::Sha256);
        digest.add(*metadata);
        if (hexadecimal(digest.finish()) == file.metadataSha256)
            return;
        answer.state = Genuineness::Differs;
        answer.differences.push_back({package.path.filename().string() + "/METADATA", GenuineDifference::Change::Modified});
    }

    void readLater(size_t answer, const IndexFile &file)
    {
        const PlannedPackage &package = m_plan.packages[m_report.answers[answer].package];
        Errand errand;
        errand.answer = answer;
        errand.url = file.url;
        errand.request.url = file.url;
        errand.request.cap = wholeCap;
        errand.request.tail = tailSize;
        const IndexSetup &setup = m_plan.setups[package.environment];
        errand.request.caFile = setup.caFile;
        errand.request.proxy = setup.proxy;
        for (const Index *index : package.indexes) { // a file that lies with its index is asked for as the index is
            const Result<HttpUrl> home = parseHttpUrl(index->url);
            const Result<HttpUrl> place = parseHttpUrl(file.url);
            if (home && place && home->origin() == place->origin())
                errand.request.credentials = index->credentials;
        }
        m_errands.push_back(std::move(errand));
    }

    void fail(const Errand &errand, const Error &error)
    {
        GenuineAnswer &answer = m_report.answers[errand.answer];
        if (answer.state != Genuineness::Differs)
            answer.state = Genuineness::Unknown;
        answer.detail = "the published wheel could not be read";
        m_report.unreadable.push_back(error);
    }

    // First all ends, then the lists and members that lie before them.
    Result<void> readTails()
    {
        std::vector<Errand> errands = std::move(m_errands);
        for (int round = 0; !errands.empty() && round < 4; ++round) {
            std::vector<HttpRequest> requests;
            for (const Errand &errand : errands)
                requests.push_back(errand.request);
            std::vector<Errand> next;
            const auto sink = [&](size_t i, Result<HttpAnswer> answer) {
                if (std::optional<Errand> more = proceed(std::move(errands[i]), std::move(answer)))
                    next.push_back(*std::move(more));
            };
            if (const Result<void> done = m_door.fetch(requests, sink, m_job); !done)
                return done;
            errands = std::move(next);
        }
        return {};
    }

    // What is still to be asked for; nullopt: it is decided.
    std::optional<Errand> proceed(Errand errand, Result<HttpAnswer> answer)
    {
        if (!answer || answer->status == 404) {
            fail(errand, answer ? Error{ErrorCode::NotFound, errand.url, "status 404"} : answer.error());
            return std::nullopt;
        }
        errand.bytes = std::move(answer->body);
        errand.isWhole = answer->status == 200;
        errand.offset = 0;
        if (errand.isWhole)
            errand.fileSize = errand.bytes.size();
        else if (!readContentRange(answer->range, errand.offset, errand.fileSize)) {
            fail(errand, {ErrorCode::Malformed, errand.url, "a part without its place"});
            return std::nullopt;
        }
        Result<std::optional<HttpRequest::Range>> missing = decide(errand);
        if (!missing) {
            fail(errand, missing.error());
            return std::nullopt;
        }
        if (!*missing)
            return std::nullopt;
        errand.request.tail.reset();
        errand.request.range = **missing;
        return errand;
    }

    static bool has(const Errand &errand, uint64_t offset, uint64_t size)
    {
        return offset >= errand.offset && offset + size <= errand.offset + errand.bytes.size();
    }
    static std::string_view part(const Errand &errand, uint64_t offset, uint64_t size)
    {
        return std::string_view(errand.bytes).substr(size_t(offset - errand.offset), size_t(size));
    }

    // Compares, or says which part of the file is still missing: always one up to its end, so that the end record is in it.
    Result<std::optional<HttpRequest::Range>> decide(const Errand &errand)
    {
        const auto upToTheEnd = [&](uint64_t first) -> Result<std::optional<HttpRequest::Range>> {
            if (errand.isWhole || first >= errand.offset || errand.fileSize - first > wholeCap)
                return failure(ErrorCode::Malformed, errand.url, "a part of it is not where it should be");
            return HttpRequest::Range{first, errand.fileSize - 1};
        };
        const Result<ZipPiece> list = zipList(errand.bytes, errand.fileSize, errand.url);
        if (!list)
            return tl::unexpected(list.error());
        if (!has(errand, list->offset, list->size))
            return upToTheEnd(list->offset);
        const Result<ZipMember> member = zipMember(part(errand, list->offset, list->size), ".dist-info/RECORD", errand.url);
        if (!member)
            return tl::unexpected(member.error());
        const uint64_t reach = std::min(zipMemberReach(*member), errand.fileSize - std::min(member->offset, errand.fileSize));
        if (!has(errand, member->offset, reach))
            return upToTheEnd(member->offset);
        const Result<std::string> record = zipContent(part(errand, member->offset, reach), *member, errand.url);
        if (!record)
            return tl::unexpected(record.error());
        return compare(errand, *record);
    }

    Result<std::optional<HttpRequest::Range>> compare(const Errand &errand, const std::string &published)
    {
        GenuineAnswer &answer = m_report.answers[errand.answer];
        const Path file = m_plan.packages[answer.package].path / "RECORD";
        const Result<std::string> installed = m_fs.read(file, recordCap);
        if (!installed)
            return tl::unexpected(installed.error());
        const Result<std::vector<GenuineDifference>> differences = compareRecords(published, *installed, pathBytes(file));
        if (!differences)
            return tl::unexpected(differences.error());
        for (const GenuineDifference &difference : *differences) {
            if (std::find(answer.differences.begin(), answer.differences.end(), difference) == answer.differences.end())
                answer.differences.push_back(difference);
        }
        if (!answer.differences.empty())
            answer.state = Genuineness::Differs;
        return std::nullopt;
    }

    const IndexPlan &m_plan;
    HttpDoor &m_door;
    const FileSystem &m_fs;
    JobContext &m_job;
    Projects m_projects;
    GenuineReport m_report;
    std::vector<Errand> m_errands;
};

} // namespace

std::string toString(Genuineness genuineness)
{
    switch (genuineness) {
    case Genuineness::Matches: return "matches";
    case Genuineness::Differs: return "differs";
    case Genuineness::Local: return "local";
    case Genuineness::Unknown: return "unknown";
    }
    return {};
}

std::string toString(GenuineDifference::Change change)
{
    switch (change) {
    case GenuineDifference::Change::Modified: return "modified";
    case GenuineDifference::Change::Missing: return "missing";
    case GenuineDifference::Change::Added: return "added";
    }
    return {};
}

Result<std::vector<GenuineDifference>> compareRecords(std::string_view published, std::string_view installed, const std::string &subject)
{
    using Change = GenuineDifference::Change;
    const Result<std::vector<RecordRow>> theirs = parseRecord(published, subject);
    const Result<std::vector<RecordRow>> ours = parseRecord(installed, subject);
    if (!theirs || !ours)
        return tl::unexpected(theirs ? ours.error() : theirs.error());
    std::map<std::string, std::string> have;
    for (const RecordRow &row : *ours)
        have.emplace(replaced(row.path, "\\", "/"), row.hash);
    std::vector<GenuineDifference> differences;
    std::set<std::string> known;
    const auto note = [&](const std::string &path, Change change) {
        if (differences.size() < differenceCap)
            differences.push_back({path, change});
    };
    for (const RecordRow &row : *theirs) {
        const std::string path = installedPath(row.path);
        known.insert(path);
        if (path.empty() || row.hash.empty())
            continue;
        const auto own = have.find(path);
        if (own == have.end())
            note(path, Change::Missing);
        else if (own->second != row.hash)
            note(path, Change::Modified);
    }
    for (const auto &[path, hash] : have) {
        const RecordKind kind = recordKind(path);
        const bool isCode = kind == RecordKind::Module || kind == RecordKind::Extension || kind == RecordKind::Pth
            || kind == RecordKind::Loader;
        if (isCode && !known.contains(path))
            note(path, Change::Added);
    }
    return differences;
}

Result<GenuineReport> checkGenuine(const IndexPlan &plan, HttpDoor &door, const FileSystem &fs, JobContext &job)
{
    return GenuineCheck(plan, door, fs, job).run();
}

} // namespace truewheel
