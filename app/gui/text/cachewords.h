#pragma once
#include "core/editables/verdict.h"
#include "core/snapshot/cachebudget.h"
#include "core/snapshot/reclaim.h"

#include <QCoreApplication>
#include <QString>

namespace truewheel::gui {

/// Parts of a whole: the first used, the second stale, the rest neither; 0 to 1.
struct ShareBar {
    QString title;
    QString words; ///< the same in words
    double used = 0;
    double stale = 0;
};

/// What caches hold, in the person's language. What comes from a cache goes through plain(). Thread-safe.
class CacheWords
{
    Q_DECLARE_TR_FUNCTIONS(CacheWords)
public:
    static QString word(StaleKind kind);            ///< "Armed trap"
    static QString meaning(StaleKind kind);         ///< one sentence
    static QString detail(const StaleEntry &stale); ///< what is known of this very one; may be empty
    static QString word(WheelOrigin origin);
    static QString word(WheelForm form);
    /// "In use", "Not in use", "In cache" where nobody knows.
    static QString state(const CachedWheel &wheel);
    static QString meaning(const CachedWheel &wheel); ///< one sentence
    static QString word(LossCost cost);               ///< "must be downloaded again"
    static QString words(const std::set<LossCost> &costs);
    static QString title(const ReclaimStep &step); ///< "uv: clean numpy"
    /// The bar of a cache, with the bytes in words.
    static ShareBar bar(const QString &title, uint64_t disk, uint64_t used, uint64_t stale, uint64_t reclaimable);
    /// What a person must know before the plan is run: what would break, what has no command, what is refused. May be empty.
    static QString note(const ReclaimPlan &plan);
    static QString sentence(const OverBudget &over);
    /// Every word of a table's state.
    static QStringList states();
};

Severity severityOf(StaleKind kind);

} // namespace truewheel::gui
