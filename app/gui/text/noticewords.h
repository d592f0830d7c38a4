#pragma once
#include "core/session/job.h"
#include "core/session/notices.h"

#include <QCoreApplication>
#include <QString>

namespace truewheel::gui {

/// What a person is told of, in his language. What comes from a project goes through plain(). Thread-safe.
class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
public:
    static QString title(const Notice &notice);
    static QString body(const Notice &notice); ///< plain text, one line for each thing
    static QString title(const Job &job);
    /// "2 links are broken": the one thing to know.
    static QString state(const Trouble &trouble, int runningJobs);
};

} // namespace truewheel::gui
