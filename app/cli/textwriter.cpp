#include "app/cli/textwriter.h"

#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/repair/redact.h"
#include "core/snapshot/finding.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <ostream>

namespace truewheel::cli {

namespace {

constexpr const char *indent = "  ";

class LinkWriter
{
public:
    LinkWriter(const EditableReport &editable, const TextOptions &options, std::ostream &out)
        : m_editable(editable)
        , m_checked(editable.checked)
        , m_options(options)
        , m_out(out)
    {
    }

    void line()
    {
        m_out << verdictWord() << indent << title() << indent << shown(m_checked.link.project) << indent << '(' << environment() << ")\n";
    }

    void block()
    {
        m_out << verdictWord() << indent << m_options.paint.bold(title()) << '\n';
        m_out << "  project      " << shown(m_checked.link.project) << '\n';
        m_out << "  environment  " << environment() << '\n';
        m_out << indent << displayText(m_checked.summary) << '\n';
        for (const Expectation &expected : m_checked.expected) {
            if (expected.state != FileState::Present)
                file(expected);
        }
        for (const Expectation &expected : m_checked.expected) {
            if (expected.state == FileState::Present && (m_options.verbose || (m_editable.explanation && !m_editable.isTrap())))
                file(expected);
        }
        std::vector<std::string> said;
        for (const Error &error : m_checked.unreadable) {
            const std::string sentence = sentenceFor(error);
            if (std::find(said.begin(), said.end(), sentence) == said.end())
                m_out << "\n  could not read " << sentence << '\n';
            said.push_back(sentence);
        }
        fix();
        story();
        repair();
        m_out << '\n';
    }

private:
    std::string verdictWord() const
    {
        std::string word = m_options.paint.verdict(m_checked.verdict);
        if (m_editable.fix && m_editable.fix->before != m_checked.verdict)
            word = toString(m_editable.fix->before) + " -> " + word;
        return m_editable.accepted ? word + " (accepted)" : word;
    }

    std::string title() const { return displayText(m_checked.link.name) + ' ' + displayText(m_checked.link.version); }

    std::string environment() const
    {
        if (m_editable.isTrap())
            return "none";
        const std::string python = m_checked.python.empty() ? "an unknown Python" : "Python " + displayText(m_checked.python);
        return shown(m_checked.link.environment) + ", " + python;
    }

    void file(const Expectation &expected)
    {
        m_out << "\n  " << toString(expected.state) << (expected.optional ? " (optional)" : "");
        if (!expected.module.empty())
            m_out << indent << displayText(expected.module);
        m_out << '\n';
        if (!expected.path.empty())
            m_out << "    " << shown(expected.path) << '\n';
        if (!expected.found.empty() && expected.found != expected.path)
            m_out << "    found: " << shown(expected.found) << '\n';
        if (!expected.note.empty())
            m_out << "    " << displayText(expected.note) << '\n';
        for (const Evidence &evidence : expected.evidence) {
            const std::string line = evidence.line > 0 ? ':' + std::to_string(evidence.line) : std::string();
            m_out << "    " << m_options.paint.dim(toString(evidence.rule)) << indent << shown(evidence.source) << line << indent
                  << displayText(evidence.detail) << '\n';
        }
        if (m_options.verbose && expected.state != FileState::Present)
            m_out << "    finding: " << displayText(findingOf(m_checked, &expected)) << '\n';
    }

    void fix()
    {
        if (!m_editable.fix)
            return;
        const FixOutcome &fix = *m_editable.fix;
        if (!fix.skipped.empty())
            m_out << "\n  Not run: " << displayText(fix.skipped) << '\n';
        if (!fix.reason.empty())
            m_out << "\n  Not repaired: " << displayText(fix.reason) << '\n';
        if (!fix.log.empty())
            m_out << "  log: " << shown(fix.log) << '\n';
    }

    void story()
    {
        if (!m_editable.explanation)
            return;
        const Explanation &explanation = *m_editable.explanation;
        m_out << "\n  uv sync would "
              << (explanation.decision == UvDecision::Keep          ? "keep this link as it is"
                      : explanation.decision == UvDecision::Restore ? "restore this link from uv's cache, without a build"
                                                                    : "build this project again")
              << ":\n";
        for (const std::string &reason : explanation.because)
            m_out << "    - " << displayText(reason) << '\n';
        if (!explanation.cacheEntry.empty()) {
            m_out << "  uv's cache entry: " << shown(explanation.cacheEntry) << '\n';
            if (explanation.trap)
                m_out << "  " << m_options.paint.yellow("An armed trap:")
                      << " restoring it gives a broken install, because it does not hold the generated files.\n";
        }
        for (const LastingFix &fix : explanation.lasting) {
            m_out << "\n  To make it last: " << displayText(fix.key) << ". " << displayText(fix.cost) << '\n';
            const std::string diff = redacted(fix.diff); // its context may hold the password of an index
            for (const std::string_view line : splitLines(diff))
                m_out << "    " << displayText(line) << '\n';
        }
    }

    void repair()
    {
        const bool isSaid = m_editable.fix && m_editable.fix->skipped == m_editable.advice;
        if (!m_editable.advice.empty() && !isSaid && m_checked.verdict != Verdict::Intact)
            m_out << "\n  " << displayText(m_editable.advice) << '\n';
        if (!m_editable.repair)
            return;
        const Plan &plan = m_editable.repair->plan;
        if (severityOf(m_checked.verdict) != Severity::Broken) {
            m_out << "\n  Build it again with\n";
            for (const Step &step : plan.steps)
                m_out << "    " << pasteable(step.command, m_options.variables, m_options.verbose) << '\n';
            return;
        }
        const bool hasFailed = m_editable.fix && !m_editable.fix->reason.empty();
        m_out << (hasFailed ? "\n  When that is mended, repair it with\n" : "\n  Repair it with\n") << "    truewheel fix "
              << (plan.installs.empty() ? "" : "--yes ") << shellQuote(pathBytes(m_checked.link.project)) << '\n';
        if (!plan.installs.empty())
            m_out << "  which first installs " << displayText(join(plan.installs, ", ")) << " into the environment, and runs\n";
        else
            m_out << "  which runs\n";
        for (const Step &step : plan.steps)
            m_out << "    " << pasteable(step.command, m_options.variables, m_options.verbose) << '\n';
    }

    const EditableReport &m_editable;
    const CheckedLink &m_checked;
    const TextOptions &m_options;
    std::ostream &m_out;
};

bool deservesBlock(const EditableReport &editable, const TextOptions &options)
{
    return editable.checked.verdict != Verdict::Intact || editable.explanation || options.verbose || !editable.checked.unreadable.empty();
}

} // namespace

namespace {

// The first few; stderr has them all.
std::vector<std::string> displayed(const std::vector<Error> &unreadable)
{
    constexpr size_t most = 3;
    std::vector<std::string> names;
    for (const Error &error : unreadable) {
        const std::string name = displayText(error.subject);
        if (names.size() < most && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    if (unreadable.size() > most)
        names.push_back("more");
    return names;
}

} // namespace

std::string closingSentence(const Report &report)
{
    const bool isEmpty = report.editables.empty() && report.hiddenAccepted == 0;
    if (isEmpty && !report.unreadable.empty())
        return "No editable links seen in " + counted(report.environments, "environment") + "; could not look at "
            + join(displayed(report.unreadable), ", ") + '.';
    if (isEmpty && !report.notLinked.empty())
        return "No editable link to " + report.notLinked + '.';
    if (isEmpty)
        return "No editable links in " + counted(report.environments, "environment") + '.';
    std::map<Verdict, size_t> counts;
    size_t traps = 0;
    for (const EditableReport &editable : report.editables) {
        if (editable.isTrap())
            ++traps;
        else
            ++counts[editable.checked.verdict];
    }
    std::vector<std::string> parts;
    for (const auto &[verdict, count] : counts)
        parts.push_back(std::to_string(count) + ' ' + toString(verdict));
    if (report.hiddenAccepted > 0)
        parts.push_back(std::to_string(report.hiddenAccepted) + " accepted (see --show-accepted)");
    const size_t links = report.editables.size() - traps + report.hiddenAccepted;
    const std::string ofLinks = parts.empty() ? std::string() : counted(links, "editable link") + ": " + join(parts, ", ") + '.';
    const std::string ofTraps = traps == 0 ? std::string() : counted(traps, "project") + " not installed, with a trap in uv's cache.";
    return ofLinks + (ofLinks.empty() || ofTraps.empty() ? "" : " ") + ofTraps;
}

TextOptions textOptionsOf(const Context &context)
{
    return {context.paintOut(), context.options.quiet, context.options.verbose, context.environment.values};
}

void writeText(const Report &report, const TextOptions &options, std::ostream &out)
{
    for (const EditableReport &editable : report.editables) {
        LinkWriter writer(editable, options, out);
        if (deservesBlock(editable, options))
            writer.block();
        else if (!options.quiet || editable.fix.has_value())
            writer.line();
    }
    if (!options.quiet && (report.environments > 0 || !report.editables.empty()))
        out << closingSentence(report) << '\n';
}

namespace {

// A dynamic version is known only once the project is built.
std::string versionText(const std::string &version)
{
    return version.empty() ? "(its own version)" : displayText(version);
}

} // namespace

void writeChanges(const std::vector<SyncChange> &changes, const Paint &paint, std::ostream &out)
{
    for (const SyncChange &change : changes) {
        const std::string name = displayText(change.name);
        if (!change.to)
            out << paint.red("remove ") << ' ' << name << ' ' << displayText(change.from.value_or("")) << '\n';
        else if (!change.from)
            out << paint.green("install") << ' ' << name << ' ' << versionText(*change.to) << '\n';
        else
            out << paint.yellow("change ") << ' ' << name << ' ' << displayText(*change.from) << " -> " << versionText(*change.to) << '\n';
    }
}

} // namespace truewheel::cli
