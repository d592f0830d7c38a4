#pragma once
#include "app/gui/models/wordfilter.h"
#include "core/base/result.h"
#include "core/snapshot/state.h"

#include <QCoreApplication>
#include <QStringList>
#include <memory>
#include <set>

namespace truewheel::gui {

enum class JournalColumn { Outcome, What, Package, Started, Seconds, Environment, Project };
inline constexpr int journalColumnCount = int(JournalColumn::Project) + 1;

/// What was done, in rows. Immutable; made on a worker.
struct JournalTable {
    Q_DECLARE_TR_FUNCTIONS(Journal)
public:
    std::vector<JournalRow> journal;
    std::vector<TableRow> rows;      ///< parallel to journal
    std::set<int64_t> undoable;      ///< ids: the removals whose environment can be restored
    std::optional<Error> undoHidden; ///< what can be undone could not be looked up

    static QStringList titles();
    static QStringList outcomes(); ///< every word of the first column
};

/// The fields of its filter: outcome, what, pkg, env, project, age.
std::span<const FilterField> journalFields();

/// `journal`: the newest first; `restorable`: where an environment was that can be restored. Thread-safe.
std::shared_ptr<const JournalTable> makeJournalTable(std::vector<JournalRow> journal, const Result<std::set<Path>> &restorable);

} // namespace truewheel::gui
