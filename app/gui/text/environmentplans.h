#pragma once
#include "core/repair/environmentdoors.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace truewheel::gui {

/// A plan for a whole environment in the person's language, as a dialog shows it.
struct EnvironmentPreview {
    QString sentence; ///< what will happen
    QList<std::pair<QString, QString>> facts;
    QString listTitle;
    QStringList list;                ///< packages that are kept, or files that change
    std::vector<SyncChange> changes; ///< instead of a list
    QStringList notes;               ///< what is not as it was, what goes too, whose code runs
    QString shownCommands;
    QString copiedCommands;
    QString accept;      ///< the word of the button; empty: there is nothing to do
    bool isLoss = false; ///< what goes cannot be brought back as it was
};

class EnvironmentPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentPlanWords)
public:
    static EnvironmentPreview preview(const RemovalPlan &plan);
    static EnvironmentPreview preview(const RestorePlan &plan);
    static EnvironmentPreview preview(const EnvironmentRepairPlan &plan);
    static EnvironmentPreview preview(const UpgradePlan &plan);
    static QString updateTitle(const std::vector<std::string> &packages); ///< "Update numpy", "Update 3 packages"
    /// Where what was removed is now: "In the trash".
    static QString word(Whereabouts where);
    static QString sentence(const MakeNote &note);
    /// "uv, Python 3.11.7, 48 packages".
    static QString described(const SavedEnvironment &saved);

private:
    static QStringList packages(const SavedEnvironment &saved);
    static void addNotes(EnvironmentPreview &preview, const Plan &plan, const std::vector<MakeNote> &notes,
                         const std::vector<Path> &builds);
};

} // namespace truewheel::gui
