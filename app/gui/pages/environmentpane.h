#pragma once
#include "app/gui/pages/factspane.h"
#include "core/session/machinescan.h"

namespace truewheel::gui {

/// Everything that is known of one environment.
class EnvironmentPane final : public FactsPane
{
    Q_OBJECT
public:
    explicit EnvironmentPane(QWidget *parent = nullptr);

    void showEnvironment(const std::shared_ptr<const InventoryEntry> &entry, const std::optional<Measured> &measured, bool isMeasuring);
    void showNothing(const QString &sentence);

signals:
    /// The person wants to see the link on the page of the links.
    void linkChosen(const truewheel::CheckedLink &link);
    void repairWanted();
    void updateWanted();
    void removeWanted();

private:
    void addButtons(QVBoxLayout *column);
    void addHealth(QVBoxLayout *column);
    void addLinks(QVBoxLayout *column);
    void addPlaces(QVBoxLayout *column);
    void addPackages(QVBoxLayout *column);
    static void addSizes(QVBoxLayout *column, const std::optional<Measured> &measured, bool isMeasuring);

    std::shared_ptr<const InventoryEntry> m_entry;
};

} // namespace truewheel::gui
