#pragma once
#include "app/gui/models/tablerow.h"
#include "core/snapshot/state.h"

#include <QCoreApplication>
#include <QStringList>
#include <memory>

namespace truewheel::gui {

enum class JournalColumn { Outcome, What, Package, Started, Seconds, Environment, Project };
inline constexpr int journalColumnCount = int(JournalColumn::Project) + 1;

/// What was done, in rows. Immutable; made on a worker.
struct JournalTable {
    Q_DECLARE_TR_FUNCTIONS(Journal)
public:
    std::vector<JournalRow> journal;
    std::vector<TableRow> rows; ///< parallel to journal

    static QStringList titles();
    static QStringList outcomes(); ///< every word of the first column
};

/// `journal`: the newest first. Thread-safe.
std::shared_ptr<const JournalTable> makeJournalTable(std::vector<JournalRow> journal);

} // namespace truewheel::gui
