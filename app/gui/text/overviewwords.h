#pragma once
#include "core/session/machinescan.h"

#include <QCoreApplication>
#include <QString>

namespace truewheel::gui {

struct Overview;

/// The state of the machine in the person's language. Thread-safe.
class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
public:
    /// One sentence, true also while the scan runs, when it was stopped, and when something could not be read:
    /// "3 of 41 editable links are broken; 2 traps are armed; 6.1 GB can be had back."
    static QString sentence(const Overview &overview, ScanState state);
    /// What was looked at, in numbers.
    static QString extent(const Overview &overview);
    /// What is not as it was, a line each.
    static QString changes(const Overview &overview);
    static QString brokenHeading(const Overview &overview);
};

} // namespace truewheel::gui
