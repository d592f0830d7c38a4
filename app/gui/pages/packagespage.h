#pragma once
#include "app/gui/models/packagetable.h"
#include "app/gui/pages/machinepage.h"
#include "app/gui/pages/picturemaker.h"
#include "app/gui/text/packagewords.h"

#include <map>

namespace truewheel::gui {

class IndexFlow;
class PackagePane;

/// "Packages": every package of this machine in every version, who has it, and what the indexes say of it.
class PackagesPage final : public MachinePage
{
    Q_OBJECT
public:
    /// Session and actions outlive the page.
    PackagesPage(Session &session, Actions &actions);

    QList<QAction *> tools() const override;
    void stopLooking() override;
    QString command() const override;

    const PackageItem *current() const; ///< nullptr when no row is; valid until the next event
    /// Environments of the current row in which Truewheel updates the package; none until all are looked at.
    std::vector<Environment> updatable() const;

signals:
    void updateWanted(const truewheel::Environment &environment, const std::vector<std::string> &packages);

private:
    PackagesPage(Session &session, Actions &actions, RowModel *model, PackagePane *details);
    bool isLooking() const override;
    bool isReady() const override { return m_table->machine != nullptr; }
    std::pair<int, int> progress() const override;
    std::chrono::milliseconds elapsed() const override;
    QString headline() const override;
    std::vector<Error> unreadable() const override;
    WordFilter filterOf(const QString &text) const override;
    Sentences sentences() const override;
    size_t rowsInAll() const override { return m_table->rows.size(); }
    void showDetails() override;
    void updateActions() override;

    using Made = std::shared_ptr<const PackageTable>;
    PictureMaker<Made>::Work work();
    void recall();
    void show(const Made &made);
    void showIndexState();
    void lookForLocks(const PackageItem &item);
    void update();
    void checkGenuine();
    void askAgainAfter(JobId id);

    RowModel *m_model;
    PackagePane *m_details;
    IndexFlow *m_flow;
    QWidget *m_notes; // hidden when there is none
    WrapText *m_note; // what went wrong while the indexes were asked
    std::shared_ptr<const PackageTable> m_table = std::make_shared<PackageTable>();
    std::map<Path, bool> m_locked;         // of the projects that were looked at: whether there is a uv.lock
    std::set<Path> m_lookedAt;             // and those whose answer is still to come
    std::map<Path, GenuineNote> m_genuine; // by the place of the package
    bool m_asksAgain = false;              // what is installed is changed by an update
    PictureMaker<Made> m_maker;
};

} // namespace truewheel::gui
