#pragma once
#include "app/gui/models/cachetable.h"
#include "app/gui/models/sizemap.h"
#include "app/gui/pages/machinepage.h"
#include "app/gui/pages/picturemaker.h"
#include "app/gui/text/packagewords.h"

namespace truewheel::gui {

class CachePane;
class IndexFlow;
class MapPane;
class ShareBars;

/// "Caches": what the caches of the person hold; what is stale first, and of that the armed traps.
class CachesPage final : public MachinePage
{
    Q_OBJECT
public:
    /// Session and actions outlive the page.
    CachesPage(Session &session, Actions &actions);

    QList<QAction *> tools() const override;
    Path revealed() const override;
    Path archive() const override;
    QString command() const override;
    std::vector<Path> reclaimable() const override;

private:
    CachesPage(Session &session, Actions &actions, RowModel *model, CachePane *details);
    bool isReady() const override { return m_table->scan != nullptr; }
    QString headline() const override;
    std::vector<Error> unreadable() const override;
    WordFilter filterOf(const QString &text) const override;
    Sentences sentences() const override;
    size_t rowsInAll() const override { return m_table->rows.size(); }
    void showNoRows() override;
    void showDetails() override;
    void updateActions() override;

    using Made = std::pair<std::shared_ptr<const CacheTable>, std::shared_ptr<const SizeMap>>;
    PictureMaker<Made>::Work work();
    void show(const Made &made);
    CacheItem current() const;                                    ///< both are nullptr when no row is
    const GenuineNote *genuineOf(const CachedWheel &wheel) const; ///< nullptr: nobody was asked
    void checkGenuine();

    RowModel *m_model;
    CachePane *m_details;
    MapPane *m_map;
    ShareBars *m_bars;
    IndexFlow *m_flow;
    std::map<Path, GenuineNote> m_genuine; // by CachedWheel::path
    std::shared_ptr<const CacheTable> m_table = std::make_shared<CacheTable>();
    std::shared_ptr<const CacheScan> m_followed;
    PictureMaker<Made> m_maker;
};

} // namespace truewheel::gui
