#pragma once
#include "app/gui/models/environmenttable.h"
#include "app/gui/pages/tablepage.h"
#include "core/session/session.h"

namespace truewheel::gui {

class EnvironmentFlow;
class EnvironmentPane;
class MapPane;
class OfferStrip;

/// "Environments": every Python environment of this machine.
class EnvironmentsPage final : public TablePage
{
    Q_OBJECT
public:
    /// Session and actions outlive the page.
    EnvironmentsPage(Session &session, Actions &actions);

    QList<QAction *> tools() const override;
    void rescan() override;
    void stopLooking() override;
    Path revealed() const override;
    QString command() const override { return {}; }
    std::vector<Path> reclaimable() const override;

    const InventoryEntry *current() const; ///< nullptr when no row is; valid until the next event

private:
    EnvironmentsPage(Session &session, Actions &actions, RowModel *model, EnvironmentPane *details);
    bool isLooking() const override;
    bool isReady() const override { return m_table->picture != nullptr; }
    bool canRescan() const override { return true; }
    std::pair<int, int> progress() const override;
    std::chrono::milliseconds elapsed() const override;
    QString headline() const override;
    std::vector<Error> unreadable() const override;
    WordFilter filterOf(const QString &text) const override;
    void showNoRows() override;
    void showDetails() override;
    void updateActions() override;
    void saySlow() override;

    void connectFlow();
    void followScan();
    void showTable(std::shared_ptr<const EnvironmentTable> table);

    Session &m_session;
    RowModel *m_model;
    EnvironmentPane *m_details;
    MapPane *m_map;
    EnvironmentFlow *m_flow;
    OfferStrip *m_offer; // to take a removal back
    Path m_removed;
    std::shared_ptr<const EnvironmentTable> m_table = std::make_shared<EnvironmentTable>();
    bool m_isMaking = false; // a table; one at a time, for each reads all that was found
    bool m_isBehind = false; // something was found meanwhile
};

} // namespace truewheel::gui
