#pragma once
#include "app/gui/models/packagetable.h"
#include "core/repair/plan.h"

#include <QCoreApplication>
#include <QString>

namespace truewheel::gui {

/// What the package indexes say, in the person's language. Their text goes through plain(). Thread-safe.
class PackageWords
{
    Q_DECLARE_TR_FUNCTIONS(PackageWords)
public:
    static QString word(Gravity gravity);            ///< "critical"
    static QString word(PackageState state);         ///< "Outdated"
    static QString state(const PackageItem &item);   ///< the same with how grave, or why it was not asked about
    static QStringList states();                     ///< every word that state() may give
    static QString summary(const PackageItem &item); ///< one sentence
    static QString whyNotAsked(Unasked unasked);     ///< one sentence; empty for No
    /// What went wrong while the indexes were asked.
    static QString sentence(const Error &error);
    static QString nextStep(const Error &error);
    /// "as the indexes said on 3 Nov 2026 14:05", or that nobody was asked, or nobody answered.
    static QString lastAsked(const IndexPicture *picture);
};

const char *englishWord(PackageState state); ///< of the contract
Severity severityOf(const PackageItem &item);
Severity severityOf(Gravity gravity);

/// It would be well to have another version.
bool hasUpdate(const PackageItem &item);
/// The commands by which the environment's own tool installs a newer version. Nothing runs them. `isLocked`: its project has a uv.lock.
Plan updateOf(const PackageItem &item, const Environment &environment, bool isLocked);

} // namespace truewheel::gui
