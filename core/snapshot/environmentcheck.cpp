#include "core/snapshot/environmentcheck.h"

#include "core/editables/check.h"

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

// What the ledger remembers was read in state.db: a person finds it there, not in the file that is gone.
void nameLedger(CheckedLink &checked, const Path &database)
{
    for (Expectation &expected : checked.expected) {
        for (Evidence &evidence : expected.evidence) {
            if (evidence.rule == Rule::Ledger)
                evidence.source = database;
        }
    }
}

} // namespace

EnvironmentCheck checkEnvironment(const Environment &environment, const std::function<bool(const Path &)> &isWanted, const Path &home,
                                  const ScanFileSystem &fs, State *state, Timestamp now)
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
        CheckInput input{reading, linkEnvironment, finder, fs, {}};
        if (state && !reading.link.project.empty())
            input.remembered = remembered(*state, reading.link, environment.interpreter, result.unreadable);
        CheckOutput output = checkLink(input);
        if (state
            && (output.checked.verdict == Verdict::Intact || output.checked.verdict == Verdict::Shadowed
                || output.checked.verdict == Verdict::Stale))
            remember(*state, reading.link, environment.interpreter, input.remembered, output.generated, now);
        if (state)
            nameLedger(output.checked, state->file());
        result.links.push_back(std::move(output.checked));
    }
    return result;
}

} // namespace truewheel
