#pragma once
#include "core/archives/archive.h"
#include "core/editables/verdict.h"

#include <QCoreApplication>

namespace truewheel::gui {

/// Archives in the person's language. What comes from an archive goes through plain(). Thread-safe.
class ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveWords)
public:
    static QString word(ArchiveFault fault);    ///< "Leads out"
    static QString meaning(ArchiveFault fault); ///< one sentence
    static QString word(RecordFault fault);
    static QString meaning(RecordFault fault);
    static QString word(MemberKind kind);
    static QString interpreter(const Interpreter &interpreter); ///< "Python 3.12"
    static QString fit(const WheelFit &fit);                    ///< one sentence
    static QString record(const RecordCheck &check);            ///< one sentence
    static QString summary(const Archive &archive);             ///< one sentence
    static QString why(const Error &error);                     ///< why a member or an archive is not shown, in a sentence
};

Severity severityOf(ArchiveFault fault);
Severity severityOf(RecordFault fault);
Severity severityOf(const Archive &archive);

} // namespace truewheel::gui
