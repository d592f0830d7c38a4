#pragma once
#include "app/gui/models/environmenttable.h"
#include "app/gui/models/sizemap.h"
#include "app/gui/pages/machinepage.h"
#include "app/gui/pages/picturemaker.h"

namespace truewheel::gui {

class EnvironmentFlow;
class EnvironmentPane;
class MapPane;
class OfferStrip;
class UpdateFlow;

/// "Environments": every Python environment of this machine.
class EnvironmentsPage final : public MachinePage
{
    Q_OBJECT
public:
    /// Session and actions outlive the page.
    EnvironmentsPage(Session &session, Actions &actions);

    QList<QAction *> tools() const override;
    Path revealed() const override;
    QString command() const override { return {}; }
    std::vector<Path> reclaimable() const override;

    const InventoryEntry *current() const; ///< nullptr when no row is; valid until the next event

signals:
    void updateWanted(const truewheel::Environment &environment, const std::vector<std::string> &packages);

private:
    EnvironmentsPage(Session &session, Actions &actions, RowModel *model, EnvironmentPane *details);
    bool isReady() const override { return m_table->picture != nullptr; }
    QString headline() const override;
    std::vector<Error> unreadable() const override;
    WordFilter filterOf(const QString &text) const override;
    Sentences sentences() const override;
    size_t rowsInAll() const override { return m_table->rows.size(); }
    void showDetails() override;
    void updateActions() override;

    void connectFlow();
    using Made = std::pair<std::shared_ptr<const EnvironmentTable>, std::shared_ptr<const SizeMap>>;
    void show(const Made &made);

    RowModel *m_model;
    EnvironmentPane *m_details;
    MapPane *m_map;
    EnvironmentFlow *m_flow;
    UpdateFlow *m_updates;
    OfferStrip *m_offer; // to take a removal back
    Path m_removed;
    std::shared_ptr<const EnvironmentTable> m_table = std::make_shared<EnvironmentTable>();
    PictureMaker<Made> m_maker;
};

} // namespace truewheel::gui
