#pragma once
#include "app/gui/models/cachetable.h"
#include "app/gui/pages/tablepage.h"
#include "app/gui/text/packagewords.h"
#include "core/session/session.h"

namespace truewheel::gui {

class CachePane;
class IndexFlow;
class MapPane;
class ShareBars;

/// "Caches": what the caches of the person hold; what is stale first, and of that the armed traps.
class CachesPage final : public TablePage
{
    Q_OBJECT
public:
    /// Session and actions outlive the page.
    CachesPage(Session &session, Actions &actions);

    QList<QAction *> tools() const override;
    void rescan() override;
    void stopLooking() override;
    Path revealed() const override;
    Path archive() const override;
    QString command() const override;
    std::vector<Path> reclaimable() const override;

private:
    CachesPage(Session &session, Actions &actions, RowModel *model, CachePane *details);
    bool isLooking() const override;
    bool isReady() const override { return m_table->scan != nullptr; }
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

    void followScan();
    void showTable(std::shared_ptr<const CacheTable> table);
    CacheItem current() const;                                    ///< both are nullptr when no row is
    const GenuineNote *genuineOf(const CachedWheel &wheel) const; ///< nullptr: nobody was asked
    void checkGenuine();

    Session &m_session;
    RowModel *m_model;
    CachePane *m_details;
    MapPane *m_map;
    ShareBars *m_bars;
    IndexFlow *m_flow;
    std::map<Path, GenuineNote> m_genuine; // by CachedWheel::path
    std::shared_ptr<const CacheTable> m_table = std::make_shared<CacheTable>();
    std::shared_ptr<const CacheScan> m_followed;
    uint64_t m_generation = 0;
};

} // namespace truewheel::gui
