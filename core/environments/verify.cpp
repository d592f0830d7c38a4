#include "core/environments/verify.h"

#include "core/base/text.h"
#include "core/environments/recordedfiles.h"
#include "core/platform/digest.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <tuple>
#include <utility>

namespace truewheel {

namespace {

constexpr size_t findingCap = 100'000;
constexpr unsigned mostThreads = 8;
constexpr uint64_t bytesBetweenLooks = 8 * 1024 * 1024; // at whether the job was cancelled: a few milliseconds

bool isPycache(const Path &directory)
{
    return directory.filename() == "__pycache__";
}

// URL-safe base64 without padding, as RECORD writes a digest.
std::string recordText(std::string_view digest)
{
    std::string text = toBase64(digest);
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    text.erase(std::min(text.find('='), text.size()));
    return text;
}

/// Where directories really are. Thread-safe; remembers its answers.
class Bounds
{
public:
    Bounds(const Environment &environment, const VerifyOptions &options, const FileSystem &fs)
        : m_fs(fs)
        , m_environment(environment.path)
    {
        m_inside.push_back(fs.realPath(environment.path).value_or(environment.path));
        for (const Path &store : options.linkedStores) {
            if (const Result<Path> real = fs.realPath(store); real && real->has_relative_path())
                m_inside.push_back(*real);
        }
    }

    /// Errors: as realPath(); Refused when it leaves the environment and the linked stores.
    Result<Path> real(const Path &path) const
    {
        const Result<Path> found = m_fs.realPath(path);
        if (found && std::none_of(m_inside.begin(), m_inside.end(), [&](const Path &one) { return isAtOrBelow(*found, one); }))
            return failure(ErrorCode::Refused, pathBytes(path), said("a link leads to %1", pathBytes(*found)));
        return found;
    }

    /// The same for a directory at or below the environment as it is named.
    Result<Path> realDirectory(const Path &directory)
    {
        if (directory == m_environment)
            return m_inside.front();
        {
            const std::lock_guard lock(m_mutex);
            if (const auto known = m_known.find(pathBytes(directory)); known != m_known.end())
                return known->second;
        }
        const Result<Path> answer = enter(realDirectory(directory.parent_path()), directory.filename());
        const std::lock_guard lock(m_mutex);
        m_known.emplace(pathBytes(directory), answer);
        return answer;
    }

private:
    Result<Path> enter(const Result<Path> &parent, const Path &name) const
    {
        if (!parent)
            return parent;
        const Result<FileStatus> status = m_fs.linkStatus(*parent / name);
        if (!status)
            return tl::unexpected(status.error());
        return status->type == FileType::Directory ? Result<Path>(*parent / name) : real(*parent / name);
    }

    const FileSystem &m_fs;
    const Path m_environment;
    std::vector<Path> m_inside; // the environment, then the stores
    std::mutex m_mutex;
    std::map<std::string, Result<Path>> m_known;
};

/// What the threads of one verification share, and what they found.
class Verifier
{
public:
    Verifier(RecordedFiles &expected, Bounds &bounds, const FileSystem &fs, JobContext &job, const VerifyOptions &options)
        : m_expected(expected)
        , m_bounds(bounds)
        , m_fs(fs)
        , m_job(job)
        , m_options(options)
    {
        for (const auto &[path, directory] : expected.directories)
            m_order.push_back(&directory);
        // The greatest first, so that no thread is left alone with one at the end.
        std::stable_sort(m_order.begin(), m_order.end(),
                         [](const RecordedDirectory *a, const RecordedDirectory *b) { return a->bytes > b->bytes; });
    }

    void work()
    {
        Part part;
        while (!isCancelled()) {
            const size_t at = m_next++;
            if (at >= m_order.size())
                break;
            verify(*m_order[at], part);
        }
        tell(part);
        const std::lock_guard lock(m_mutex);
        Verification &sum = m_expected.result;
        std::move(part.findings.begin(), part.findings.end(), std::back_inserter(sum.findings));
        std::move(part.unreadable.begin(), part.unreadable.end(), std::back_inserter(sum.unreadable));
        sum.files += part.files;
        sum.bytes += part.bytes;
    }

    bool isCancelled()
    {
        if (!m_isCancelled && m_job.isCancelled())
            m_isCancelled = true;
        return m_isCancelled;
    }

private:
    struct Part {
        std::vector<FileFinding> findings;
        std::vector<Error> unreadable;
        uint64_t files = 0;
        uint64_t bytes = 0;
        uint64_t told = 0; // of bytes
        std::map<DigestAlgorithm, std::unique_ptr<Digest>> digests;
    };

    const std::string &nameOf(uint32_t package) const
    {
        static const std::string nobody;
        return package == noPackage ? nobody : m_expected.result.packages[package].name;
    }

    void add(Part &part, FileFault fault, uint32_t package, const Path &path, Said detail = {})
    {
        part.findings.push_back({fault, nameOf(package), path, std::move(detail)});
    }

    void tell(Part &part)
    {
        const uint64_t all = m_bytes.fetch_add(part.bytes - part.told) + part.bytes - part.told;
        part.told = part.bytes;
        m_options.progress(all, std::max(all, m_expected.bytes));
    }

    void verify(const RecordedDirectory &directory, Part &part)
    {
        const Result<Path> real = m_bounds.realDirectory(directory.path);
        if (!real && real.error().code == ErrorCode::Refused) {
            for (const RecordedFile &file : directory.files)
                add(part, FileFault::Outside, file.package, directory.path / pathFromBytes(file.name), real.error().detail);
            return;
        }
        const Result<std::unique_ptr<OpenDirectory>> open = real ? m_fs.open(*real) : tl::unexpected(real.error());
        const Result<std::vector<DirectoryEntry>> entries = open ? (*open)->list() : tl::unexpected(open.error());
        if (!entries && !isAbsence(entries.error())) {
            part.unreadable.push_back(entries.error());
            return;
        }
        std::vector<char> isListed(entries ? entries->size() : 0, false);
        for (const RecordedFile &file : directory.files) {
            if (isCancelled())
                return;
            const DirectoryEntry *entry = entries ? find(*entries, file.name) : nullptr;
            if (entry)
                isListed[size_t(entry - entries->data())] = true;
            if (entry)
                verify(file, *entry, {**open, *real, directory.path}, part);
            else if (!isPycache(directory.path))
                add(part, FileFault::Missing, file.package, directory.path / pathFromBytes(file.name));
        }
        if (!entries || !directory.isOwned || isPycache(directory.path))
            return;
        for (size_t i = 0; i < entries->size(); ++i) {
            const DirectoryEntry &entry = (*entries)[i];
            if (entry.type == FileType::Directory && directory.directories.contains(entry.name))
                continue;
            if (!isListed[i])
                addExtra(directory, *real, pathFromBytes(entry.name), entry.type, part);
        }
    }

    // A file that no RECORD lists, or all files of such a directory.
    void addExtra(const RecordedDirectory &directory, const Path &real, const Path &name, FileType type, Part &part)
    {
        std::vector<std::pair<Path, FileType>> ahead{{name, type}};
        while (!ahead.empty() && !isCancelled() && part.findings.size() < findingCap) {
            const auto [relative, kind] = std::move(ahead.back());
            ahead.pop_back();
            if (kind != FileType::Directory) {
                add(part, FileFault::Extra, directory.owner, directory.path / relative);
                continue;
            }
            const Path below = real / relative;
            const Result<void> done = isPycache(relative) || ahead.size() > findingCap
                ? Result<void>()
                : m_fs.visit(below, [&, &above = relative](std::string_view child, FileType childType) {
                      ahead.emplace_back(above / pathFromBytes(child), childType);
                  });
            if (!done && !isAbsence(done.error()))
                part.unreadable.push_back(done.error());
        }
    }

    static const DirectoryEntry *find(const std::vector<DirectoryEntry> &entries, std::string_view name)
    {
        const auto at = std::lower_bound(entries.begin(), entries.end(), name,
                                         [](const DirectoryEntry &entry, std::string_view wanted) { return entry.name < wanted; });
        return at != entries.end() && at->name == name ? &*at : nullptr;
    }

    struct OpenPlace {
        const OpenDirectory &open;
        const Path &real;
        const Path &shown; // how the environment names it
    };

    void verify(const RecordedFile &file, const DirectoryEntry &entry, const OpenPlace &place, Part &part)
    {
        const auto say = [&](FileFault fault, Said detail = {}) {
            add(part, fault, file.package, place.shown / pathFromBytes(file.name), std::move(detail));
        };
        Result<Path> target = Path();
        if (entry.type == FileType::Link) {
            target = m_bounds.real(place.real / pathFromBytes(file.name));
            if (!target && target.error().code == ErrorCode::Refused)
                return say(FileFault::Outside, target.error().detail);
            if (!target && isAbsence(target.error()))
                return say(FileFault::Missing, "a link that leads nowhere");
            if (!target)
                return part.unreadable.push_back(target.error());
        } else if (entry.type != FileType::Regular) {
            return say(FileFault::Modified, "not a regular file");
        }
        const size_t equals = file.hash.find('=');
        const auto algorithm = digestAlgorithm(std::string_view(file.hash).substr(0, equals));
        if (!algorithm || equals == std::string::npos) {
            if (!file.isUnhashedByRule && !(file.hash.empty() && isPycache(place.shown)))
                say(FileFault::Unhashed, file.hash.substr(0, file.hash.empty() ? 0 : equals));
            return;
        }
        const std::string_view expected = std::string_view(file.hash).substr(equals + 1, file.hash.find('=', equals + 1) - equals - 1);
        judge(file, place.shown, expected, digestOf(file, *target, *algorithm, place, part), part);
    }

    Result<std::string> digestOf(const RecordedFile &file, const Path &target, DigestAlgorithm algorithm, const OpenPlace &place,
                                 Part &part)
    {
        std::unique_ptr<Digest> &digest = part.digests[algorithm];
        if (!digest)
            digest = std::make_unique<Digest>(algorithm);
        const auto take = [&](std::string_view piece) {
            digest->add(piece);
            return count(piece.size(), part);
        };
        const PieceTaker taker = std::ref(take); // of which no copy is made
        const Result<uint64_t> size = target.empty() ? place.open.stream(file.name, taker) : m_fs.stream(target, taker);
        std::string found = digest->finish();
        return size ? Result<std::string>(std::move(found)) : tl::unexpected(size.error());
    }

    void judge(const RecordedFile &file, const Path &shown, std::string_view expected, const Result<std::string> &digest, Part &part)
    {
        const auto path = [&] { return shown / pathFromBytes(file.name); };
        if (!digest && isAbsence(digest.error()))
            return add(part, FileFault::Missing, file.package, path());
        if (!digest && digest.error().code != ErrorCode::Cancelled)
            return part.unreadable.push_back({digest.error().code, pathBytes(path()), digest.error().detail});
        ++part.files;
        if (digest && recordText(*digest) != expected)
            add(part, FileFault::Modified, file.package, path());
    }

    // So many bytes more were hashed. False when no more shall be.
    bool count(uint64_t bytes, Part &part)
    {
        part.bytes += bytes;
        if (part.bytes - part.told < bytesBetweenLooks)
            return true;
        tell(part);
        return !isCancelled();
    }

    RecordedFiles &m_expected;
    Bounds &m_bounds;
    const FileSystem &m_fs;
    JobContext &m_job;
    const VerifyOptions &m_options;
    std::vector<const RecordedDirectory *> m_order;
    std::atomic<size_t> m_next = 0;
    std::atomic<uint64_t> m_bytes = 0;
    std::atomic<bool> m_isCancelled = false;
    std::mutex m_mutex;
};

} // namespace

std::string toString(FileFault fault)
{
    switch (fault) {
    case FileFault::Modified: return "modified";
    case FileFault::Missing: return "missing";
    case FileFault::Outside: return "outside";
    case FileFault::Extra: return "extra";
    case FileFault::Unhashed: return "unhashed";
    case FileFault::Absolute: return "absolute";
    }
    return {};
}

bool isDamage(FileFault fault)
{
    switch (fault) {
    case FileFault::Modified:
    case FileFault::Missing:
    case FileFault::Outside: return true;
    case FileFault::Extra:
    case FileFault::Unhashed:
    case FileFault::Absolute: return false;
    }
    return false;
}

bool Verification::isDamaged() const
{
    return std::any_of(findings.begin(), findings.end(), [](const FileFinding &finding) { return isDamage(finding.fault); });
}

Result<Verification> verifyEnvironment(const Environment &environment, const FileSystem &fs, JobContext &job, const VerifyOptions &options)
{
    RecordedFiles expected(environment, fs);
    if (const Result<void> read = expected.read(); !read)
        return tl::unexpected(read.error());
    Bounds bounds(environment, options, fs);
    Verifier verifier(expected, bounds, fs, job, options);
    const unsigned processors = std::max(1u, std::thread::hardware_concurrency());
    const unsigned count = options.threads > 0 ? options.threads : std::min(processors, mostThreads);
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < count; ++i)
        threads.emplace_back([&verifier] { verifier.work(); });
    verifier.work();
    for (std::thread &thread : threads)
        thread.join();
    if (verifier.isCancelled())
        return failure(ErrorCode::Cancelled, pathBytes(environment.path));

    Verification &result = expected.result;
    const auto order = [](const FileFinding &a, const FileFinding &b) {
        return std::tie(a.package, a.path, a.fault) < std::tie(b.package, b.path, b.fault);
    };
    std::sort(result.findings.begin(), result.findings.end(), order);
    if (result.findings.size() > findingCap) {
        // What is damaged comes before what is to be known.
        std::stable_partition(result.findings.begin(), result.findings.end(),
                              [](const FileFinding &finding) { return isDamage(finding.fault); });
        result.moreFindings = result.findings.size() - findingCap;
        result.findings.resize(findingCap);
    }
    std::sort(result.packages.begin(), result.packages.end(),
              [](const VerifiedPackage &a, const VerifiedPackage &b) { return a.name < b.name; });
    return std::move(result);
}

} // namespace truewheel
