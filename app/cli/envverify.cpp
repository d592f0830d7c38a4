#include "app/cli/envverify.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/environments/reader.h"
#include "core/environments/verify.h"

#include <algorithm>
#include <array>
#include <climits>
#include <ostream>

namespace truewheel::cli {

namespace {

struct Verified {
    Environment environment;
    Verification result;
};

// A PATH is an environment, a `.venv` file that names one, or a directory with a `.venv`.
Result<Environment> environmentMeant(const Context &context, const Path &path)
{
    const Os os = context.locations.os;
    const auto readAt = [&](const Path &place) -> Result<Environment> {
        if (!context.fs.isRegular(place))
            return readEnvironment(place, context.fs, os);
        const Result<Path> named = readVenvFile(place, context.fs);
        return named ? readEnvironment(*named, context.fs, os) : tl::unexpected(named.error());
    };
    Result<Environment> found = readAt(path);
    if (found || !isAbsence(found.error()) || !context.fs.isDirectory(path))
        return found;
    found = readAt(path / ".venv");
    if (!found && isAbsence(found.error()))
        return failure(ErrorCode::NotFound, pathBytes(path), "no environment there, and none in .venv");
    return found;
}

size_t countOf(const Verification &result, FileFault fault)
{
    return size_t(std::count_if(result.findings.begin(), result.findings.end(),
                                [fault](const FileFinding &finding) { return finding.fault == fault; }));
}

QJsonObject toJson(const Verified &verified)
{
    const Verification &result = verified.result;
    QJsonObject object;
    insertPath(object, QStringLiteral("path"), verified.environment.path);
    object[QStringLiteral("files")] = double(result.files);
    object[QStringLiteral("bytes")] = double(result.bytes);
    QJsonArray packages;
    for (const VerifiedPackage &package : result.packages)
        packages.append(QJsonObject{{QStringLiteral("name"), jsonText(package.name)},
                                    {QStringLiteral("version"), jsonText(package.version)},
                                    {QStringLiteral("record"), package.hasRecord},
                                    {QStringLiteral("files"), double(package.files)}});
    object[QStringLiteral("packages")] = packages;
    QJsonArray findings;
    for (const FileFinding &finding : result.findings) {
        QJsonObject row{{QStringLiteral("fault"), jsonText(toString(finding.fault))},
                        {QStringLiteral("package"), textOrNull(finding.package)},
                        {QStringLiteral("detail"), textOrNull(finding.detail)}};
        insertPath(row, QStringLiteral("path"), finding.path);
        findings.append(row);
    }
    object[QStringLiteral("findings")] = findings;
    object[QStringLiteral("moreFindings")] = double(result.moreFindings);
    return object;
}

bool isShown(FileFault fault, const CommonOptions &options)
{
    if (isDamage(fault) || options.verbose)
        return true;
    return fault == FileFault::Extra && !options.quiet;
}

void writeText(const Verified &verified, Context &context)
{
    std::ostream &out = context.streams.out;
    const Paint paint = context.paintOut();
    const Verification &result = verified.result;
    const Path &root = verified.environment.path;
    if (!context.options.quiet || result.isDamaged())
        out << paint.bold(shown(root)) << '\n';
    for (const FileFinding &finding : result.findings) {
        if (!isShown(finding.fault, context.options))
            continue;
        const std::string fault = toString(finding.fault);
        out << "  " << (isDamage(finding.fault) ? paint.red(fault) : paint.yellow(fault)) << "  "
            << shown(isAtOrBelow(finding.path, root) ? finding.path.lexically_relative(root) : finding.path);
        if (!finding.package.empty())
            out << "  " << displayText(finding.package);
        if (!finding.detail.empty())
            out << "  " << paint.dim(displayText(finding.detail));
        out << '\n';
    }
    if (result.moreFindings > 0)
        out << "  and " << result.moreFindings << " more\n";
    if (context.options.quiet)
        return;
    const auto hasNoRecord = [](const VerifiedPackage &package) { return !package.hasRecord; };
    const auto withoutRecord = size_t(std::count_if(result.packages.begin(), result.packages.end(), hasNoRecord));
    out << "  " << counted(result.packages.size(), "package") << ", " << counted(result.files, "file") << " verified, "
        << counted(result.bytes, "byte") << ':';
    std::string separator = " ";
    constexpr std::array faults = {FileFault::Modified, FileFault::Missing,  FileFault::Outside,
                                   FileFault::Extra,    FileFault::Unhashed, FileFault::Absolute};
    for (const FileFault fault : faults) {
        if (const size_t count = countOf(result, fault); count > 0) {
            out << separator << count << ' ' << toString(fault);
            separator = ", ";
        }
    }
    out << (separator == " " ? " all as installed" : "") << '.';
    if (withoutRecord > 0)
        out << " No RECORD: " << counted(withoutRecord, "package") << '.';
    out << '\n';
}

} // namespace

ExitCode verifyEnvironments(Context &context, const std::vector<std::string> &paths)
{
    std::vector<Verified> all;
    std::vector<Error> unreadable;
    Outcome outcome;
    ReadingJob watched(context, "verifying, MiB:");
    VerifyOptions options;
    options.linkedStores = {context.locations.uvCache};
    options.progress = [&watched](uint64_t done, uint64_t total) {
        const auto mebibytes = [](uint64_t bytes) { return int(std::min<uint64_t>(bytes >> 20, INT_MAX)); };
        watched.job().progress(mebibytes(done), mebibytes(total));
    };
    for (const std::string &path : paths.empty() ? std::vector<std::string>{"."} : paths) {
        const Path place = absolutePath(context, path);
        Result<Environment> environment = environmentMeant(context, place);
        if (!environment) {
            unreadable.push_back(environment.error());
            outcome.add(context.fs.exists(place) ? ExitCode::Incomplete : ExitCode::Usage);
            continue;
        }
        Result<Verification> result = verifyEnvironment(*environment, context.fs, watched.job(), options);
        if (!result) {
            unreadable.push_back(result.error());
            outcome.add(result.error().code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete);
            if (result.error().code == ErrorCode::Cancelled)
                break;
            continue;
        }
        if (result->isDamaged())
            outcome.add(ExitCode::Findings);
        if (!result->unreadable.empty())
            outcome.add(ExitCode::Incomplete);
        unreadable.insert(unreadable.end(), result->unreadable.begin(), result->unreadable.end());
        all.push_back({std::move(*environment), std::move(*result)});
    }
    if (context.options.json) {
        QJsonObject document = documentHead("env verify", unreadable.empty(), unreadable);
        QJsonArray rows;
        for (const Verified &verified : all)
            rows.append(toJson(verified));
        document[QStringLiteral("environments")] = rows;
        writeJson(document, context.streams.out);
    } else {
        for (const Verified &verified : all)
            writeText(verified, context);
    }
    sayUnreadable(context, unreadable);
    return outcome.code();
}

} // namespace truewheel::cli
