#include "core/editables/conclusion.h"

#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

namespace {

std::string nameOf(const Expectation &expectation)
{
    if (!expectation.module.empty())
        return expectation.module;
    return displayPath(expectation.path.filename());
}

std::vector<const Expectation *> withVerdict(const CheckedLink &checked, Verdict verdict)
{
    std::vector<const Expectation *> out;
    for (const Expectation &expectation : checked.expected) {
        if (verdictOf(expectation) == verdict)
            out.push_back(&expectation);
    }
    return out;
}

std::string listed(const std::vector<const Expectation *> &expectations)
{
    std::string text;
    const size_t shown = std::min<size_t>(expectations.size(), 3);
    for (size_t i = 0; i < shown; ++i)
        text += (i == 0 ? "" : i + 1 == expectations.size() ? " and " : ", ") + nameOf(*expectations[i]);
    if (expectations.size() > shown)
        text += " and " + std::to_string(expectations.size() - shown) + " more";
    return text;
}

// METADATA and its like: no module, and nothing but RECORD asks for it.
bool isOnlyRecorded(const Expectation &expectation)
{
    return expectation.module.empty() && expectation.evidence.front().rule == Rule::Record;
}

std::string be(size_t count)
{
    return count == 1 ? " is " : " are ";
}

std::string unlinkedSummary(const LinkReading &reading, const std::vector<const Expectation *> &cut)
{
    const Expectation &first = *cut.front();
    if (first.path == reading.link.project)
        return "The project directory is gone; the link leads nowhere.";
    return "The link is cut: " + displayPath(first.path) + " " + (first.note.empty() ? "is not there" : first.note) + ".";
}

std::string absentSummary(const std::vector<const Expectation *> &absent)
{
    std::vector<const Expectation *> tracked;
    std::vector<const Expectation *> recorded;
    std::vector<const Expectation *> made;
    for (const Expectation *expectation : absent)
        (expectation->tracked ? tracked : isOnlyRecorded(*expectation) ? recorded : made).push_back(expectation);
    const auto them = [](const auto &list) { return list.size() == 1 ? "it." : "them."; };
    std::vector<std::string> sentences;
    if (!tracked.empty())
        sentences.push_back(listed(tracked) + be(tracked.size()) + "missing from the work tree; git tracks " + them(tracked));
    if (!recorded.empty())
        sentences.push_back(listed(recorded) + be(recorded.size()) + "missing from what was installed: RECORD lists " + them(recorded));
    if (!made.empty())
        sentences.push_back(listed(made) + be(made.size()) + "not there: an import needs what a build makes.");
    return join(sentences, " ");
}

std::string summaryOf(const LinkReading &reading, const CheckedLink &checked)
{
    const std::vector<const Expectation *> worstOnes = withVerdict(checked, checked.verdict);
    const size_t count = worstOnes.size();
    switch (checked.verdict) {
    case Verdict::Unlinked: return unlinkedSummary(reading, worstOnes);
    case Verdict::Absent: return absentSummary(worstOnes);
    case Verdict::Unloadable: {
        const Said &note = worstOnes.front()->note;
        return listed(worstOnes) + " cannot be loaded by this interpreter" + (note.empty() ? "." : ": " + note + ".");
    }
    case Verdict::Unknown:
        if (!worstOnes.empty() && !worstOnes.front()->note.empty())
            return displayPath(worstOnes.front()->path) + " " + worstOnes.front()->note + ".";
        return checked.unreadable.empty() ? "The project could not be read."
                                          : "Could not look: " + displayText(checked.unreadable.front().subject) + " could not be read.";
    case Verdict::Shadowed: return listed(worstOnes) + be(count) + "taken from an older build: " + worstOnes.front()->note + ".";
    case Verdict::Stale: return listed(worstOnes) + be(count) + "older than the sources: " + worstOnes.front()->note + ".";
    case Verdict::Degraded: return "Works without " + listed(worstOnes) + ", which" + be(count) + "optional and not usable.";
    case Verdict::Intact: {
        const auto made = std::count_if(checked.expected.begin(), checked.expected.end(), [](const Expectation &e) {
            return e.kind == ExpectedKind::Extension || e.kind == ExpectedKind::Python;
        });
        if (made == 0)
            return "The link is whole; nothing generated is expected.";
        return made == 1 ? "The one generated file is there." : "All " + std::to_string(made) + " generated files are there.";
    }
    }
    return {};
}

bool canBuild(const Project &project, const CheckedLink &checked)
{
    return project.pyproject || checked.backend != "unknown";
}

// An isolated build leaves meson-python a build tool that is deleted after it, and scikit-build-core the same when
// it rebuilds at import.
Remedy rebuildFor(const LinkReading &reading, const Project &project, const CheckedLink &checked)
{
    const bool isolatedToolIsLost = reading.loaderToolGone || (checked.backend == "meson-python" && project.requiresToBuild("ninja"))
        || (checked.backend == "scikit-build-core" && project.setting("tool.scikit-build.editable.rebuild").asBool().value_or(false));
    if (isolatedToolIsLost)
        return Remedy::PrepareAndRebuild;
    return checked.verdict == Verdict::Unlinked ? Remedy::RecreateLink : Remedy::Rebuild;
}

void decideRemedy(const LinkReading &reading, const Project &project, CheckedLink &checked)
{
    const std::string python = " --python " + shellQuote(displayPath(reading.link.environment));
    if (checked.verdict == Verdict::Stale && canBuild(project, checked))
        checked.remedy = rebuildFor(reading, project, checked);
    const bool recordIsLacking = std::any_of(checked.expected.begin(), checked.expected.end(), [](const Expectation &e) {
        return e.state == FileState::Unknown && e.evidence.front().rule == Rule::Record && e.module.empty();
    });
    if (checked.verdict == Verdict::Unknown && recordIsLacking)
        checked.advice = said("Install it again: %1.",
                              "uv pip install --no-deps --reinstall-package " + shellQuote(reading.link.name) + " -e "
                                  + shellQuote(displayPath(reading.link.project)) + python);
    if (severityOf(checked.verdict) != Severity::Broken)
        return;
    std::vector<const Expectation *> broken;
    for (const Expectation &expectation : checked.expected) {
        if (severityOf(verdictOf(expectation)) == Severity::Broken)
            broken.push_back(&expectation);
    }
    const bool projectGone = std::any_of(broken.begin(), broken.end(),
                                         [&](const Expectation *e) { return e->path == reading.link.project; });
    if (projectGone) {
        checked.advice = said("If the project was moved, install it from its new place: %1. If it is no longer wanted: %2.",
                              "uv pip install -e NEW-PLACE" + python, "uv pip uninstall " + shellQuote(reading.link.name) + python);
        return;
    }
    std::string files;
    for (const Expectation *expectation : broken) {
        if (expectation->tracked)
            files += " " + shellQuote(displayPath(expectation->path.lexically_relative(project.root)));
    }
    const bool allTracked = std::all_of(broken.begin(), broken.end(), [](const Expectation *e) { return e->tracked; });
    if (!files.empty())
        checked.advice = said(allTracked ? "git tracks what is missing, so no build makes it again: run %1."
                                         : "A build may need what git tracks: first run %1.",
                              "git -C " + shellQuote(displayPath(project.root)) + " restore --" + files);
    if (allTracked)
        return;
    if (!canBuild(project, checked)) {
        checked.advice = said("There is no pyproject.toml or setup.py in %1 to build from.", displayPath(project.root));
        return;
    }
    checked.remedy = rebuildFor(reading, project, checked);
}

} // namespace

Verdict verdictOf(const Expectation &expectation)
{
    switch (expectation.state) {
    case FileState::Present: return Verdict::Intact;
    case FileState::Absent: return expectation.optional ? Verdict::Degraded : Verdict::Absent;
    case FileState::Unloadable: return expectation.optional ? Verdict::Degraded : Verdict::Unloadable;
    case FileState::Unlinked: return Verdict::Unlinked;
    case FileState::Shadowed: return Verdict::Shadowed;
    case FileState::Stale: return Verdict::Stale;
    case FileState::Unknown: return Verdict::Unknown;
    }
    return Verdict::Unknown;
}

void conclude(const LinkReading &reading, const Project &project, CheckedLink &checked)
{
    std::vector<Verdict> verdicts;
    for (const Expectation &expectation : checked.expected)
        verdicts.push_back(verdictOf(expectation));
    if (!checked.unreadable.empty())
        verdicts.push_back(Verdict::Unknown);
    checked.verdict = worst(verdicts);
    checked.buildRequires = project.buildRequires;
    checked.summary = summaryOf(reading, checked);
    decideRemedy(reading, project, checked);
}

} // namespace truewheel
