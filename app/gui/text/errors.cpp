#include "app/gui/text/errors.h"

#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"

namespace truewheel::gui {

namespace {

/// Words of core as a sentence of their own.
QString sentenceOf(const Said &words)
{
    QString text = worded(words);
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

} // namespace

QString Words::sentence(const Error &error)
{
    const QString subject = shownPath(pathFromBytes(error.subject));
    switch (error.code) {
    case ErrorCode::NotFound: return tr("%1 does not exist.").arg(subject);
    case ErrorCode::PermissionDenied: return tr("%1 may not be read by you.").arg(subject);
    case ErrorCode::NotADirectory: return tr("%1 is not a folder.").arg(subject);
    case ErrorCode::NotRegular: return tr("%1 is not an ordinary file.").arg(subject);
    case ErrorCode::TooLarge: return tr("%1 is too large to be what it should be.").arg(subject);
    case ErrorCode::Malformed: return tr("%1 cannot be understood.").arg(subject);
    case ErrorCode::Io: return tr("%1 could not be read or written.").arg(subject);
    case ErrorCode::Cancelled: return tr("Cancelled.");
    case ErrorCode::ToolMissing: return tr("%1 was not found on this machine.").arg(subject);
    case ErrorCode::ToolFailed: return tr("%1 ended with an error.").arg(subject);
    case ErrorCode::Untrusted: return tr("%1 has not been trusted yet.").arg(subject);
    case ErrorCode::Locked: return tr("%1 is in use by another program.").arg(subject);
    case ErrorCode::Unsupported: return tr("%1 cannot be repaired from here.").arg(subject);
    case ErrorCode::Unreachable: return tr("%1 could not be asked.").arg(subject);
    case ErrorCode::TimedOut: return tr("%1 took too long to answer.").arg(subject);
    case ErrorCode::Refused: return tr("%1 is a place that is not looked at without your word.").arg(subject);
    }
    return {};
}

QString Words::explained(const Error &error)
{
    const QString detail = sentenceOf(error.detail);
    const bool isSentence = !error.detail.pattern.empty() && error.detail.ends_with('.'); // it says all
    if (isSentence)
        return detail;
    QStringList sentences{sentence(error), detail, nextStep(error)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString Words::nextStep(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return tr("Open another project, or look again when it is back.");
    case ErrorCode::PermissionDenied: return tr("Give yourself the right to read it, then look again.");
    case ErrorCode::NotADirectory: return tr("Open a project folder, a pyproject.toml or a .venv.");
    case ErrorCode::ToolMissing: return tr("Install uv, or put pip into the environment, then look again.");
    case ErrorCode::Locked: return tr("Wait until it has finished, then try again.");
    case ErrorCode::NotRegular:
    case ErrorCode::TooLarge:
    case ErrorCode::Malformed: return tr("Mend or remove the file, then look again.");
    case ErrorCode::Io:
    case ErrorCode::Cancelled: return tr("Look again with F5.");
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut: return tr("Look at the connection, then ask again.");
    case ErrorCode::ToolFailed:
    case ErrorCode::Untrusted:
    case ErrorCode::Unsupported:
    case ErrorCode::Refused: break;
    }
    return {};
}

QString Words::word(JobState state)
{
    switch (state) {
    case JobState::Waiting: return tr("Waiting");
    case JobState::Running: return tr("Running");
    case JobState::Succeeded: return tr("Repaired");
    case JobState::NotVerified: return tr("Not repaired");
    case JobState::Failed: return tr("Could not run");
    case JobState::Cancelled: return tr("Cancelled");
    }
    return {};
}

namespace {

/// What was broken is whole again, when it ends well.
bool isRepair(RepairAction action)
{
    switch (action) {
    case RepairAction::Rebuild:
    case RepairAction::PrepareAndRebuild:
    case RepairAction::RecreateLink:
    case RepairAction::RecreateEnvironment:
    case RepairAction::RepointEnvironment: return true;
    case RepairAction::Sync:
    case RepairAction::Upgrade:
    case RepairAction::RemoveEnvironment:
    case RepairAction::RestoreEnvironment:
    case RepairAction::Reclaim: break;
    }
    return false;
}

} // namespace

QString Words::word(const Job &job)
{
    if (isRepair(job.plan.action))
        return word(job.state);
    switch (job.state) {
    case JobState::Succeeded: return tr("Done");
    case JobState::NotVerified: return tr("Not as promised");
    case JobState::Waiting:
    case JobState::Running:
    case JobState::Failed:
    case JobState::Cancelled: break;
    }
    return word(job.state);
}

namespace {

QString whatCameBack(const FreedBytes &bytes)
{
    if (!bytes.isMeasured)
        return Words::tr("What came back could not be measured.");
    const QString freed = shownSize(uint64_t(std::max<int64_t>(bytes.freed, 0)));
    return bytes.freed == int64_t(bytes.promised) ? Words::tr("%1 came back, as promised to the block.").arg(freed)
                                                  : Words::tr("%1 came back; %2 were promised.").arg(freed, shownSize(bytes.promised));
}

} // namespace

QString Words::word(RepairAction action)
{
    switch (action) {
    case RepairAction::Rebuild: return tr("Rebuild");
    case RepairAction::PrepareAndRebuild: return tr("Prepare and rebuild");
    case RepairAction::RecreateLink: return tr("Recreate link");
    case RepairAction::Sync: return tr("Sync");
    case RepairAction::Upgrade: return tr("Update");
    case RepairAction::RemoveEnvironment: return tr("Remove");
    case RepairAction::RestoreEnvironment: return tr("Restore");
    case RepairAction::RecreateEnvironment: return tr("Make anew");
    case RepairAction::RepointEnvironment: return tr("Point scripts here");
    case RepairAction::Reclaim: return tr("Reclaim");
    }
    return {};
}

QString Words::title(const Plan &plan)
{
    const bool isOfEnvironment = plan.action >= RepairAction::RemoveEnvironment;
    const QString subject = isOfEnvironment ? shownPath(plan.environment)
        : plan.package.empty()              ? shownName(plan.project)
                                            : plain(plan.package);
    //: %1 is an action such as "Rebuild", %2 a package
    return tr("%1: %2").arg(word(plan.action), subject);
}

QString Words::success(RepairAction action)
{
    switch (action) {
    case RepairAction::Rebuild:
    case RepairAction::PrepareAndRebuild:
    case RepairAction::RecreateLink: break;
    case RepairAction::Sync: return tr("The environment is what the lock file says.");
    case RepairAction::Upgrade: return tr("Looked again: the packages are as the tool said before.");
    case RepairAction::RemoveEnvironment: return tr("The environment is removed. What it takes to make it again is kept.");
    case RepairAction::RestoreEnvironment: return tr("Looked again: the environment is there as it was.");
    case RepairAction::RecreateEnvironment: return tr("Looked again: the environment is whole. The old one can be restored.");
    case RepairAction::RepointEnvironment: return tr("Looked again: the scripts name the place where the environment is.");
    case RepairAction::Reclaim: return tr("The commands have run.");
    }
    return tr("Looked again: the expected files are there.");
}

QString Words::status(const Job &job)
{
    switch (job.state) {
    case JobState::Waiting: return tr("Waits until the other build of this project has ended.");
    case JobState::Running:
        if (job.isCancelling)
            return tr("Ending the build and everything it started…");
        return sentenceOf(job.waitingFor.empty() ? job.step : job.waitingFor);
    case JobState::Succeeded:
        if (job.report && job.report->bytes)
            return whatCameBack(*job.report->bytes);
        return success(job.plan.action);
    case JobState::NotVerified:
        if (job.report && job.report->bytes)
            return (worded(job.report->reason) + QLatin1Char(' ') + whatCameBack(*job.report->bytes)).trimmed();
        if (job.report && !job.report->reason.empty())
            return worded(job.report->reason);
        return tr("Looked again: still broken. The log says what the build did.");
    case JobState::Failed:
    case JobState::Cancelled: {
        if (job.report && !job.report->reason.empty())
            return worded(job.report->reason);
        return job.error ? explained(*job.error) : QString();
    }
    }
    return {};
}

QString Words::use(const PathUse &use)
{
    const QString name = shownName(use.path);
    switch (use.kind) {
    case PathKind::Project: return tr("Check the editable links of the project “%1”").arg(name);
    case PathKind::ProjectFile: return tr("Check the editable links of the project “%1”").arg(shownName(use.path.parent_path()));
    case PathKind::Environment: return tr("Check the editable links of the environment “%1”").arg(shownPath(use.path));
    case PathKind::EnvironmentFile: return tr("Check the environment that “%1” names").arg(shownPath(use.path));
    case PathKind::Archive: return tr("Look inside of “%1”").arg(name);
    case PathKind::Folder: return tr("Look for environments below “%1”").arg(shownPath(use.path));
    case PathKind::Unusable:
        if (use.error)
            return sentence(*use.error);
        return tr("“%1” is not a project folder, a pyproject.toml, a .venv, a wheel or a source archive.").arg(name);
    }
    return {};
}

} // namespace truewheel::gui
