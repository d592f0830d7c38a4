#pragma once
#include "app/gui/models/overview.h"
#include "app/gui/pages/page.h"
#include "app/gui/pages/picturemaker.h"

#include <map>

class QBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace truewheel::gui {

class DiskPicture;
class MapPane;
class MessageView;
class PlainLabel;
class ProblemCard;
class SymbolLabel;
class WrapText;
struct Problem;

/// "Overview": the state of the machine in one sentence, what is broken with what can be done about it, and where the disk goes.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    static constexpr size_t mostCards = 24; ///< of each kind of trouble; the rest is on its page

    /// Session and actions outlive the page.
    OverviewPage(Session &session, Actions &actions);

    QList<QAction *> tools() const override;
    void rescan() override;
    void stopLooking() override;
    Path revealed() const override;
    std::vector<CheckedLink> selectedLinks() const override; ///< of the card that had the focus last
    std::vector<CheckedLink> brokenLinks() const override;   ///< that a repair is known for and that is not accepted
    void focusNextPane() override;

    QString sentence() const;
    const std::vector<ProblemCard *> &cards() const { return m_cards; } ///< in their order

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshActions() override;
    QWidget *makeHeader();
    QWidget *makeBody();
    using Made = std::shared_ptr<const Overview>;
    PictureMaker<Made>::Work work();
    void show(const Made &overview);
    void showState();
    void showMessage();
    void showProgress();
    void showCards();
    ProblemCard *cardFor(const std::string &key, const Problem &problem, std::map<std::string, ProblemCard *> &kept);
    void addLinkButtons(ProblemCard &card, const std::string &key);
    bool canRebuild(const std::string &key) const;
    void showRepairs();
    void showPackages();
    /// To the thing on its own page.
    void addWayOn(ProblemCard &card, const QString &tip, const QString &page, const std::string &key);
    const CheckedLink *linkOf(const std::string &key) const;

    Session &m_session;
    std::shared_ptr<const Overview> m_overview = std::make_shared<Overview>();
    SymbolLabel *m_symbol = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_extent = nullptr;
    WrapText *m_incomplete = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageView *m_message = nullptr;
    QBoxLayout *m_columns = nullptr;
    PlainLabel *m_brokenHeading = nullptr;
    PlainLabel *m_sickHeading = nullptr;
    PlainLabel *m_trapHeading = nullptr;
    ProblemCard *m_allWell = nullptr;
    QPushButton *m_more = nullptr; // broken links
    QPushButton *m_moreSick = nullptr;
    QPushButton *m_moreTraps = nullptr;
    QPushButton *m_vulnerable = nullptr;
    QPushButton *m_yanked = nullptr;
    QVBoxLayout *m_brokenCards = nullptr;
    QVBoxLayout *m_sickCards = nullptr;
    QVBoxLayout *m_trapCards = nullptr;
    DiskPicture *m_disk = nullptr;
    MapPane *m_map = nullptr;
    WrapText *m_changes = nullptr;
    std::shared_ptr<const MachinePicture> m_last;   // the newest whole picture
    std::shared_ptr<const MachinePicture> m_before; // what it is compared with
    std::vector<ProblemCard *> m_cards;
    std::map<std::string, ProblemCard *> m_cardOf;
    std::string m_current; // the key of the link whose card had the focus last
    PictureMaker<Made> m_maker;
};

} // namespace truewheel::gui
