#include "app/cli/reclaiming.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/reclaimwriter.h"
#include "app/cli/repairing.h"
#include "app/cli/words.h"
#include "core/base/sizes.h"
#include "core/base/text.h"

#include <algorithm>
#include <ostream>

namespace truewheel::cli {

namespace {

ExitCode exitCodeFor(const Error &error)
{
    return error.code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete;
}

ExitCode refuse(Context &context, const std::string &fault)
{
    context.streams.err << "truewheel: " << fault << "\n`truewheel cache --help` shows what it takes.\n";
    return ExitCode::Usage;
}

// A word without a slash is NAME or NAME==VERSION; everything else is a path.
std::vector<Path> entriesOf(const std::string &word, const CacheScan &scan, const Context &context)
{
    if (word.find('/') != std::string::npos || context.fs.exists(absolutePath(context, word)))
        return {absolutePath(context, word)};
    const size_t equals = word.find("==");
    const std::string name = normalizedName(word.substr(0, equals));
    const std::string version = equals == std::string::npos ? std::string() : word.substr(equals + 2);
    std::vector<Path> entries;
    for (const ScannedCache &scanned : scan.caches) {
        for (const CachedWheel &wheel : scanned.wheels) {
            if (normalizedName(wheel.name) == name && (version.empty() || wheel.version == version))
                entries.push_back(wheel.path);
        }
    }
    return entries;
}

/// One call of `cache reclaim` or `cache prune`.
class Reclaiming
{
public:
    Reclaiming(const ReclaimQuestion &question, Context &context)
        : m_question(question)
        , m_context(context)
    {
        m_answer.command = question.isPrune ? "cache prune" : "cache reclaim";
        m_answer.isSelection = !question.entries.empty();
    }

    ExitCode run()
    {
        if (!m_question.target.empty()) {
            m_answer.target = parseBytes(m_question.target);
            if (!m_answer.target)
                return refuse(m_context, "--target takes a size such as 10G or 800M, not \"" + displayText(m_question.target) + '"');
        }
        if (!measure())
            return write();
        if (const std::string unknown = plan(); !unknown.empty())
            return refuse(m_context, "no cache holds \"" + displayText(unknown) + '"');
        if (!m_answer.plan.refused.empty())
            m_outcome.add(ExitCode::Incomplete);
        if (!m_answer.plan.isReached)
            m_outcome.add(ExitCode::Findings);
        if (!m_context.options.json)
            writePlan(m_answer, m_context);
        m_context.streams.out << std::flush;
        if (mayRun())
            execute();
        return write();
    }

private:
    bool measure()
    {
        ReadingJob watched(m_context, "reading caches:");
        Result<CacheScan> scan = m_context.engine.scanCaches(m_question.tool, watched.job());
        Result<Reclaim> measured = scan ? m_context.engine.measureReclaim(*scan, m_question.allowsOlderOwner, watched.job())
                                        : tl::unexpected(scan.error());
        if (!measured) {
            m_answer.unreadable.push_back(measured.error());
            m_outcome.add(exitCodeFor(measured.error()));
            return false;
        }
        m_reclaim = std::move(*measured);
        m_answer.unreadable = m_reclaim.scan().unreadable;
        if (!m_answer.unreadable.empty())
            m_outcome.add(ExitCode::Incomplete);
        return true;
    }

    // The word that names nothing; empty: all is well.
    std::string plan()
    {
        if (m_question.isPrune) {
            m_answer.plan = m_reclaim.pruning();
        } else if (m_answer.isSelection) {
            std::vector<Path> all;
            for (const std::string &word : m_question.entries) {
                const std::vector<Path> entries = entriesOf(word, m_reclaim.scan(), m_context);
                if (entries.empty())
                    return word;
                all.insert(all.end(), entries.begin(), entries.end());
            }
            m_answer.plan = m_reclaim.forSelection(all);
            if (!m_answer.plan.unknown.empty())
                return pathBytes(m_answer.plan.unknown.front());
        } else {
            m_answer.plan = m_answer.target ? m_reclaim.forTarget(*m_answer.target) : m_reclaim.everything();
        }
        return {};
    }

    bool mayRun()
    {
        if (m_question.isDryRun || m_answer.plan.commands.empty())
            return false;
        if (m_question.isAllowed)
            return true;
        m_answer.reason = "nothing was removed: --yes runs these commands";
        m_context.streams.err << "truewheel: " << m_answer.reason << '\n';
        if (m_question.isPrune)
            m_outcome.add(ExitCode::Findings);
        return false;
    }

    void execute()
    {
        WatchedJob watched(m_context, {});
        ToolLog log(m_context);
        Result<ReclaimReport> report = m_context.engine.runReclaim(m_reclaim, m_answer.plan, m_question.allowsOlderOwner, log.events(),
                                                                   watched.job());
        if (!report) {
            m_answer.reason = sentenceFor(report.error());
            m_context.streams.err << "truewheel: " << m_answer.reason << '\n';
            m_outcome.add(exitCodeFor(report.error()));
            return;
        }
        if (report->stopped)
            m_outcome.add(exitCodeFor(*report->stopped));
        else if (!report->reasons.empty())
            m_outcome.add(ExitCode::Findings);
        m_answer.report = std::move(*report);
    }

    ExitCode write()
    {
        if (m_context.options.json)
            writeJson(toJson(m_answer), m_context.streams.out);
        else if (m_answer.report)
            writeReport(*m_answer.report, m_context);
        sayUnreadable(m_context, m_answer.unreadable);
        return m_outcome.code();
    }

    const ReclaimQuestion &m_question;
    Context &m_context;
    Reclaim m_reclaim;
    ReclaimAnswer m_answer;
    Outcome m_outcome;
};

} // namespace

ExitCode reclaim(const ReclaimQuestion &question, Context &context)
{
    return Reclaiming(question, context).run();
}

} // namespace truewheel::cli
