#pragma once
#include "app/gui/models/packagetable.h"
#include "core/repair/plan.h"

#include <QCoreApplication>
#include <QString>
#include <map>

namespace truewheel::gui {

/// What was found of one installed package or cached wheel that was compared with what the indexes publish.
struct GenuineNote {
    std::optional<GenuineAnswer> answer;
    std::optional<Error> error;    ///< it could not be asked
    Unasked unasked = Unasked::No; ///< without both
};
/// By the package's place: see PlannedPackage::path.
std::map<Path, GenuineNote> genuineNotes(const IndexQuestion &question, const Result<GenuineReport> &report);
Severity severityOf(const GenuineNote &note);

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
    static QString sentence(const GenuineNote &note);
};

const char *englishWord(PackageState state); ///< of the contract
Severity severityOf(const PackageItem &item);
Severity severityOf(Gravity gravity);

/// It would be well to have another version.
bool hasUpdate(const PackageItem &item);
/// The command that installs newer versions of these packages: Truewheel's, which shows first what changes, or that of the tool that holds
/// the environment. `isLocked`: its project has a uv.lock. No steps where a name cannot be passed to a tool.
Plan updateOf(const std::vector<std::string> &names, const Environment &environment, bool isLocked);
/// Truewheel does it itself, with a preview.
bool isOurs(const Plan &update);

} // namespace truewheel::gui
