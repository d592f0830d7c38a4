#pragma once
#include "app/gui/models/linkmodel.h"
#include "app/gui/pages/picturemaker.h"
#include "app/gui/pages/tablepage.h"

namespace truewheel::gui {

class DetailsPane;

/// "Editable links": what was looked at last.
class LinksPage final : public TablePage
{
    Q_OBJECT
public:
    /// Session and actions outlive the page.
    LinksPage(Session &session, Actions &actions);

    QList<QAction *> tools() const override;
    void rescan() override;
    void stopLooking() override;
    Path revealed() const override;
    QString command() const override;

    std::vector<CheckedLink> selectedLinks() const override;
    const CheckedLink *current() const; ///< nullptr when no row is; valid until the next event
    bool isSelectionAccepted() const override;
    std::vector<CheckedLink> brokenLinks() const override; ///< of the whole table, that a repair is known for and that is not accepted

    /// A keyOf() a link. When it is not in the picture, the whole machine is shown, or where that does not know it, its environment.
    void choose(const std::string &key) override;

    void restore(const QSettings &store) override;
    void save(QSettings &store) const override;

private:
    LinksPage(Session &session, Actions &actions, LinkModel *model, DetailsPane *details);
    bool isLooking() const override;
    bool isReady() const override { return m_hasTable; }
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

    using Made = std::shared_ptr<const LinkTable>;
    void showRepairs();
    void show(const Made &table);
    bool isMachine() const; ///< the whole of it is looked at
    QString places() const;

    Session &m_session;
    LinkModel *m_model;
    DetailsPane *m_details;
    bool m_hasTable = false;
    PictureMaker<Made> m_maker;
};

} // namespace truewheel::gui
