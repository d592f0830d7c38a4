#pragma once
#include "core/base/result.h"
#include "core/repair/plan.h"
#include "core/session/job.h"
#include "core/session/pathuse.h"

#include <QCoreApplication>
#include <QString>

namespace truewheel::gui {

/// Errors and states of jobs in the person's language. Thread-safe.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    /// One sentence: what went wrong with what.
    static QString sentence(const Error &error);
    /// What to do about it; may be empty.
    static QString nextStep(const Error &error);
    /// What happened, why, and what to do, as far as that is known.
    static QString explained(const Error &error);

    static QString word(JobState state);
    static QString word(const Job &job); ///< of its state, as it is said of what the job does
    static QString word(RepairAction action);
    /// "Rebuild matlib".
    static QString title(const Plan &plan);
    static QString success(RepairAction action);
    /// How the job stands, in one sentence; empty when there is nothing to add to its state.
    static QString status(const Job &job);

    /// What dropping the path does ("Check the editable links of …"), or why it cannot be used.
    static QString use(const PathUse &use);
};

} // namespace truewheel::gui
