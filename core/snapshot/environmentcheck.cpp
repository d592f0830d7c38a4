#include "core/snapshot/environmentcheck.h"

#include "core/base/text.h"
#include "core/editables/check.h"
#include "core/python/tomldocument.h"
#include "core/snapshot/cachedwheels.h"

#include <algorithm>

namespace truewheel {

namespace {

ExpectedKind kindFrom(const std::string &word)
{
    for (const ExpectedKind kind : {ExpectedKind::Extension, ExpectedKind::Python, ExpectedKind::Data}) {
        if (toString(kind) == word)
            return kind;
    }
    return ExpectedKind::Data;
}

std::vector<RememberedFile> remembered(const State &state, const EditableLink &link, const Interpreter &interpreter,
                                       std::vector<Error> &unreadable)
{
    const Result<std::vector<LedgerRow>> rows = state.ledger(link.project, interpreterTag(interpreter));
    if (!rows) {
        unreadable.push_back(rows.error());
        return {};
    }
    std::vector<RememberedFile> files;
    for (const LedgerRow &row : *rows)
        files.push_back({row.module, cleanAbsolute(row.file, link.project), kindFrom(row.kind), row.origin, row.seen});
    return files;
}

// An intact link adds what it shows; what a build of ours made stays known as such.
void remember(State &state, const EditableLink &link, const Interpreter &interpreter, const std::vector<RememberedFile> &known,
              const std::vector<RememberedFile> &generated, Timestamp now)
{
    std::vector<LedgerRow> rows;
    for (const RememberedFile &file : generated) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const RememberedFile &k) { return k.file == file.file && k.module == file.module; });
        const bool isKnown = same != known.end();
        rows.push_back({file.module, file.file.lexically_relative(link.project), toString(file.kind), isKnown ? same->origin : file.origin,
                        isKnown ? same->seen : now});
    }
    if (rows.empty() && known.empty())
        return;
    (void)state.setLedger(link.project, interpreterTag(interpreter),
                          rows); // a ledger that cannot be written costs evidence, not the answer
}

// A healthy link costs no look into a cache: something must be missing or imported for nothing, or nothing compiled be there of a platform's wheel.
bool isUnderSuspicion(const CheckOutput &output)
{
    const CheckedLink &checked = output.checked;
    const auto isCompiled = [](const Expectation &e) { return e.kind == ExpectedKind::Extension && !e.found.empty(); };
    const bool isEmptyHanded = checked.link.rootIsPurelib == false
        && std::none_of(checked.expected.begin(), checked.expected.end(), isCompiled);
    return output.hasUnexplainedImports || isEmptyHanded || checked.verdict == Verdict::Absent || checked.verdict == Verdict::Degraded;
}

// A project that was moved with its environment in it lies around that now.
void adviseOfMove(const Environment &environment, const ScanFileSystem &fs, CheckedLink &checked)
{
    const Path around = environment.path.parent_path();
    if (checked.verdict != Verdict::Unlinked || around == checked.link.project || fs.exists(checked.link.project))
        return;
    const Result<TomlValue> pyproject = readToml(fs, around / "pyproject.toml");
    if (pyproject && normalizedName(pyproject->find("project.name").string()) == normalizedName(checked.link.name))
        checked.advice = said("The project lies in %1 now. To link it there: %2.", shellQuote(displayPath(around)),
                              "truewheel env repair " + shellQuote(displayPath(environment.path)));
}

void judge(const LinkReading &reading, const LinkEnvironment &environment, bool seesBasePackages, const ModuleFinder &finder,
           const Path &uvCache, const ScanFileSystem &fs, State *state, Timestamp now, EnvironmentCheck &result)
{
    const EditableLink &link = reading.link;
    CheckInput input{reading, environment, finder, fs, {}, {}, {}, now, {}, seesBasePackages};
    const std::string tag = interpreterTag(environment.interpreter);
    const bool isRemembered = state && !link.project.empty();
    if (isRemembered) {
        input.ledger = state->file();
        input.remembered = remembered(*state, link, environment.interpreter, result.unreadable);
        Result<std::vector<BuildRecord>> builds = state->builds(link.project, tag);
        if (builds)
            input.builds = std::move(*builds);
        else
            result.unreadable.push_back(builds.error());
    }
    CheckOutput output = checkLink(input);
    if (isUnderSuspicion(output)) {
        input.cached = cachedModulesOf(link, uvCache, fs);
        if (!input.cached.empty())
            output = checkLink(input);
    }
    const Verdict verdict = output.checked.verdict;
    if (state && (verdict == Verdict::Intact || verdict == Verdict::Shadowed || verdict == Verdict::Stale))
        remember(*state, link, environment.interpreter, input.remembered, output.generated, now);
    const bool hasNewBuilds = output.builds && output.builds != input.builds;
    if (isRemembered && hasNewBuilds)
        (void)state->setBuilds(link.project, tag, *output.builds); // as above
    if (isRemembered)
        result.hasLearned |= hasNewBuilds || remembered(*state, link, environment.interpreter, result.unreadable) != input.remembered;
    result.links.push_back(std::move(output.checked));
}

} // namespace

EnvironmentCheck checkEnvironment(const Environment &environment, const std::function<bool(const Path &)> &isWanted, const Path &home,
                                  const Path &uvCache, const ScanFileSystem &fs, State *state, Timestamp now)
{
    const LinkEnvironment linkEnvironment{environment.path, environment.sitePackages, environment.interpreter};
    const LinkReadings readings = readLinks(linkEnvironment, home, fs);
    EnvironmentCheck result;
    result.unreadable = readings.unreadable;
    if (readings.links.empty())
        return result;
    std::vector<const EditableLink *> links;
    for (const LinkReading &reading : readings.links)
        links.push_back(&reading.link);
    const ModuleFinder finder(linkEnvironment, links, fs);
    for (const LinkReading &reading : readings.links) {
        if (!isWanted(reading.link.project))
            continue;
        judge(reading, linkEnvironment, environment.seesBasePackages, finder, uvCache, fs, state, now, result);
        adviseOfMove(environment, fs, result.links.back());
    }
    return result;
}

} // namespace truewheel
