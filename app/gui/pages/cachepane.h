#pragma once
#include "app/gui/models/cachetable.h"
#include "app/gui/pages/factspane.h"

namespace truewheel::gui {

/// Everything that is known of one cached wheel or stale entry, with the owner's command that removes it.
class CachePane final : public FactsPane
{
    Q_OBJECT
public:
    explicit CachePane(QWidget *parent = nullptr);

    /// `name` as the table has it.
    void showStale(const StaleEntry &stale, const QString &name);
    /// `genuine`: what was found when it was compared with what the index publishes; nullptr: nobody was asked.
    void showWheel(const CachedWheel &wheel, const GenuineNote *genuine);
    void showNothing(const QString &sentence);

private:
    static void addSizes(QVBoxLayout *column, const std::optional<Sizes> &size);
    Path m_shown;
};

/// An index gave it, and its files are there to be compared with what that publishes.
bool canBeCompared(const CachedWheel &wheel);

/// The owner's command for a shell; empty when there is none.
QString removalCommand(const StaleEntry &stale);

} // namespace truewheel::gui
