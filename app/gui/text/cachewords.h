#pragma once
#include "core/editables/verdict.h"
#include "core/snapshot/cachescan.h"

#include <QCoreApplication>
#include <QString>

namespace truewheel::gui {

/// What caches hold, in the person's language. What comes from a cache goes through plain(). Thread-safe.
class CacheWords
{
    Q_DECLARE_TR_FUNCTIONS(CacheWords)
public:
    static QString word(StaleKind kind);    ///< "Armed trap"
    static QString meaning(StaleKind kind); ///< one sentence
    static QString word(WheelOrigin origin);
    static QString word(WheelForm form);
    /// "In use", "Not in use", "In cache" where nobody knows.
    static QString state(const CachedWheel &wheel);
    static QString meaning(const CachedWheel &wheel); ///< one sentence
    /// Every word of a table's state.
    static QStringList states();
};

Severity severityOf(StaleKind kind);

} // namespace truewheel::gui
