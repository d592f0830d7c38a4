#include "app/gui/pages/overviewpage.h"

#include "app/gui/actions.h"
#include "app/gui/models/linktable.h"
#include "app/gui/pages/overviewproblems.h"
#include "app/gui/repairflow.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/overviewwords.h"
#include "app/gui/widgets/diskpicture.h"
#include "app/gui/widgets/mappane.h"
#include "app/gui/widgets/messageview.h"
#include "app/gui/widgets/problemcard.h"
#include "core/base/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>
#include <set>
#include <utility>

namespace truewheel::gui {

namespace {

constexpr int besideFrom = 900;  // px: the disk stands beside the cards from this width on, else below
constexpr int widestCards = 900; // px: longer lines are hard to read

QVBoxLayout *columnOf(QWidget *parent = nullptr)
{
    auto *column = parent ? new QVBoxLayout(parent) : new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    return column;
}

} // namespace

OverviewPage::OverviewPage(Session &session, Actions &actions)
    : Page(tr("Overview"), actions)
    , m_session(session)
    , m_progress(makeProgressLine(tr("Looking")))
    , m_stack(new QStackedWidget)
    , m_message(new MessageView)
    , m_maker(
          session, this, [this] { return work(); }, [this](const Made &overview) { show(overview); })
{
    m_stack->addWidget(m_message);
    m_stack->addWidget(makeBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    connect(&session.machineLook(), &MachineLook::changed, this, [this] { m_maker.follow(); });
    connect(&session.machine(), &MachineScan::pictureChanged, this, [this] { m_maker.follow(); });
    connect(&session.machine(), &MachineScan::stateChanged, this, &OverviewPage::showState);
    connect(&session.machine(), &MachineScan::progressChanged, this, &OverviewPage::showProgress);
    connect(&session.repairs(), &RepairQueue::jobAdded, this, &OverviewPage::showRepairs);
    connect(&session.repairs(), &RepairQueue::jobFinished, this, &OverviewPage::showRepairs);
    m_maker.follow();
    showState();
}

QWidget *OverviewPage::makeHeader()
{
    m_symbol = new SymbolLabel(QStringLiteral("search"), Tone::Muted, 32);
    m_sentence = makeHeading({}, 3);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_extent = new PlainLabel({}, Tone::Muted);
    m_extent->setWordWrap(true);
    m_incomplete = new WrapText({}, Tone::Incomplete);
    m_incomplete->hide();
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(18, 14, 18, 12);
    row->setSpacing(14);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_extent);
    texts->addWidget(m_incomplete);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return header;
}

QWidget *OverviewPage::makeBody()
{
    m_brokenHeading = makeHeading({}, 1);
    m_sickHeading = makeHeading({}, 1);
    m_trapHeading = makeHeading({}, 1);
    m_allWell = new ProblemCard({});
    m_allWell->hide();
    m_more = new Button({});
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_session.lookAtMachine();
        emit filterWanted(QStringLiteral("links"), QStringLiteral("state:broken"));
    });
    const auto leadTo = [this](QPushButton *&button, const QString &page, const QString &filter) {
        button = new Button({});
        connect(button, &QPushButton::clicked, this, [this, page, filter] { emit filterWanted(page, filter); });
    };
    leadTo(m_vulnerable, QStringLiteral("packages"), QStringLiteral("vuln:"));
    leadTo(m_yanked, QStringLiteral("packages"), QStringLiteral("yanked:"));
    leadTo(m_moreSick, QStringLiteral("environments"), QStringLiteral("state:broken"));
    leadTo(m_moreTraps, QStringLiteral("caches"), QStringLiteral("stale:editable-outputs-absent"));
    connect(&m_session.index(), &IndexScan::pictureChanged, this, &OverviewPage::showPackages);
    showPackages();
    auto *cards = new QWidget;
    cards->setMaximumWidth(widestCards);
    QVBoxLayout *left = columnOf(cards);
    auto *leads = new QHBoxLayout;
    leads->addWidget(m_vulnerable);
    leads->addWidget(m_yanked);
    leads->addStretch(1);
    left->addLayout(leads);
    left->addWidget(m_allWell);
    left->addWidget(m_brokenHeading);
    left->addLayout(m_brokenCards = columnOf());
    left->addWidget(m_more, 0, Qt::AlignLeft);
    left->addWidget(m_sickHeading);
    left->addLayout(m_sickCards = columnOf());
    left->addWidget(m_moreSick, 0, Qt::AlignLeft);
    left->addWidget(m_trapHeading);
    left->addLayout(m_trapCards = columnOf());
    left->addWidget(m_moreTraps, 0, Qt::AlignLeft);
    left->addStretch(1);

    auto *side = new QWidget;
    side->setMinimumWidth(280);
    QVBoxLayout *right = columnOf(side);
    right->addWidget(makeHeading(tr("Disk"), 1));
    right->addWidget(m_disk = new DiskPicture);
    right->addWidget(m_map = new MapPane(tr("Room on the disk")), 1);
    m_map->layout()->setContentsMargins(0, 4, 0, 8); // in line with the cards
    m_map->setMinimumHeight(300);
    right->addSpacing(6);
    right->addWidget(makeHeading(tr("Since last time"), 1));
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->addWidget(m_changes = new WrapText);
    right->addWidget(card);
    connect(&m_map->map(), &TreeMap::opened, this, [this](const MapNode &node) {
        if (!node.key.empty())
            emit wanted(node.kind == MapKind::Environment ? QStringLiteral("environments") : QStringLiteral("caches"), node.key);
    });

    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(18, 8, 18, 18);
    m_columns->setSpacing(24);
    m_columns->addWidget(cards);
    m_columns->addWidget(side, 3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its cards have it
    scroll->setWidget(body);
    return scroll;
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= besideFrom * logicalDpiX() / 96;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, isWide ? 5 : 0); // the cards; what is left below is for the map
}

QList<QAction *> OverviewPage::tools() const
{
    return {actions().stopLooking, actions().rebuildAll};
}

void OverviewPage::rescan()
{
    m_session.machine().start();
}

void OverviewPage::stopLooking()
{
    m_session.machine().cancel();
}

const CheckedLink *OverviewPage::linkOf(const std::string &key) const
{
    const auto &broken = m_overview->broken;
    const auto found = std::find_if(broken.begin(), broken.end(), [&](size_t at) { return gui::keyOf(m_overview->link(at)) == key; });
    return found == broken.end() ? nullptr : &m_overview->link(*found);
}

std::vector<CheckedLink> OverviewPage::selectedLinks() const
{
    const CheckedLink *link = linkOf(m_current);
    return link ? std::vector<CheckedLink>{*link} : std::vector<CheckedLink>();
}

Path OverviewPage::revealed() const
{
    const CheckedLink *link = linkOf(m_current);
    return link ? link->link.project : Path();
}

std::vector<CheckedLink> OverviewPage::brokenLinks() const
{
    std::vector<CheckedLink> links;
    for (const size_t at : m_overview->repairable)
        links.push_back(m_overview->link(at));
    return links;
}

QString OverviewPage::sentence() const
{
    return m_sentence->text();
}

void OverviewPage::focusNextPane()
{
    if (m_stack->currentWidget() == m_message) {
        if (auto *wayOn = m_message->findChild<QPushButton *>(); wayOn && wayOn->isEnabled())
            wayOn->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto current = m_cardOf.find(m_current);
    QWidget *next = current != m_cardOf.end() ? current->second : m_cards.empty() ? m_allWell : m_cards.front();
    next->setFocus(Qt::ShortcutFocusReason);
}

PictureMaker<OverviewPage::Made>::Work OverviewPage::work()
{
    const auto picture = m_session.machine().current();
    if (picture && picture->isWhole) {
        const bool isNewScan = m_last && m_last->taken != picture->taken;                        // or that of this run after the stored one
        if (isNewScan || (m_last && !m_before && m_last->environments != picture->environments)) // the disk changed meanwhile
            m_before = m_last;
        m_last = picture;
    }
    return [look = m_session.machineLook().current(), picture, before = m_before](JobContext &) {
        return makeOverview(look, picture, before);
    };
}

void OverviewPage::show(const Made &overview)
{
    auto older = std::exchange(m_overview, overview);
    showCards();
    showState();
    m_maker.drop(std::move(older));
    emit shown();
}

void OverviewPage::showState()
{
    const ScanState state = m_session.machine().state();
    const bool hasPicture = m_overview->look && m_overview->picture;
    m_sentence->setText(hasPicture || state != ScanState::Failed ? OverviewWords::sentence(*m_overview, state) : title());
    m_extent->setText(OverviewWords::extent(*m_overview));
    m_extent->setVisible(hasPicture);
    const Severity severity = severityOf(*m_overview);
    m_symbol->setSymbol(hasPicture ? symbolOf(severity) : QStringLiteral("search"), hasPicture ? toneOf(severity) : Tone::Accent);
    m_progress->setVisible(m_session.machine().isBusy() && hasPicture);
    const std::vector<Error> errors = hasPicture ? m_overview->look->snapshot.unreadable : std::vector<Error>();
    if (!errors.empty()) {
        const QString first = Words::sentence(errors.front());
        const int more = int(errors.size()) - 1;
        m_incomplete->setText(more == 0 ? tr("Incomplete: %1").arg(first) : tr("Incomplete: %1 (and %n more)", nullptr, more).arg(first));
    }
    m_incomplete->setVisible(!errors.empty());
    const bool hasBody = hasPicture && !m_overview->picture->environments.empty();
    m_stack->setCurrentIndex(hasBody ? 1 : 0);
    if (!hasBody)
        showMessage();
    if (isCurrent())
        refreshActions();
}

void OverviewPage::showMessage()
{
    const ScanState state = m_session.machine().state();
    if (state == ScanState::Failed) {
        const Error error = m_session.machine().error().value_or(Error{});
        m_message->setMessage(QStringLiteral("broken"), Tone::Broken, Words::sentence(error), Words::nextStep(error), {actions().rescan});
    } else if (state == ScanState::Nothing) { // stopped before anything was found
        m_message->setMessage(QStringLiteral("truewheel"), Tone::Accent, tr("Nothing has been looked at yet"),
                              tr("Rescan looks through this machine; or drop a project folder here."), {actions().rescan, actions().open});
    } else if (m_session.machine().isBusy() || !m_overview->picture) {
        m_message->setMessage(QStringLiteral("truewheel"), Tone::Accent, tr("Looking through this machine"),
                              tr("Truewheel finds your Python environments, and the editable installs that have lost files.\n"
                                 "What is broken appears here, with what puts it right.\n"
                                 "Looking changes nothing and runs nothing."),
                              {actions().stopLooking});
        showProgress();
    } else {
        m_message->setMessage(QStringLiteral("environments"), Tone::Incomplete, tr("No environment was found on this machine"),
                              tr("Make one, for example with “uv venv” or “python -m venv”, and rescan; or open a folder elsewhere."),
                              {actions().rescan, actions().open});
    }
}

void OverviewPage::showProgress()
{
    const auto [done, total] = m_session.machine().progress();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (m_session.machine().isBusy() && m_stack->currentWidget() == m_message)
        m_message->setProgress(done, total);
}

ProblemCard *OverviewPage::cardFor(const std::string &key, const Problem &problem, std::map<std::string, ProblemCard *> &kept)
{
    if (const auto found = m_cardOf.find(key); found != m_cardOf.end()) {
        ProblemCard *card = found->second;
        m_cardOf.erase(found);
        card->setProblem(problem);
        kept.emplace(key, card);
        return card;
    }
    auto *card = new ProblemCard(problem);
    connect(card, &ProblemCard::entered, this, [this, key] {
        m_current = key;
        if (isCurrent())
            refreshActions();
    });
    kept.emplace(key, card);
    return card;
}

void OverviewPage::addLinkButtons(ProblemCard &card, const std::string &key)
{
    const auto add =
        [&](const QAction &action, const QString &tip, Button::Weight weight, void (Page::*ask)(const std::vector<CheckedLink> &)) {
        QPushButton *button = card.addButton(buttonText(action), tip, weight);
        connect(button, &QPushButton::clicked, this, [this, key, ask] {
            if (const CheckedLink *link = linkOf(key))
                emit(this->*ask)({*link});
        });
        return button;
    };
    if (const CheckedLink *link = linkOf(key); link && link->remedy != Remedy::None) {
        QPushButton *rebuild = add(*actions().rebuild, tr("Make the generated files again; no other package is touched"),
                                   Button::Weight::Main, &Page::rebuildWanted);
        rebuild->setObjectName(QStringLiteral("rebuild"));
        rebuild->setEnabled(canRebuild(key));
    }
    QPushButton *explain = card.addButton(tr("Explain"), tr("Show every expected file, and how it is known that it must exist"));
    connect(explain, &QPushButton::clicked, this, [this, key] { emit wanted(QStringLiteral("links"), key); });
    add(*actions().accept, tr("Do not tell me of this link again; a rebuild of all broken links leaves it out too"), Button::Weight::Other,
        &Page::acceptWanted);
}

bool OverviewPage::canRebuild(const std::string &key) const
{
    const CheckedLink *link = linkOf(key);
    return link && link->remedy != Remedy::None && !RepairFlow::isUnderRepair(m_session.repairs(), *link);
}

/// What is being rebuilt cannot be asked for once more.
void OverviewPage::showRepairs()
{
    for (const auto &[key, card] : m_cardOf) {
        if (auto *rebuild = card->findChild<QPushButton *>(QStringLiteral("rebuild")))
            rebuild->setEnabled(canRebuild(key));
    }
    if (isCurrent())
        refreshActions();
}

/// What the indexes are known to say against what is installed.
void OverviewPage::showPackages()
{
    std::set<std::pair<std::string, std::string>> vulnerable;
    std::set<std::pair<std::string, std::string>> yanked;
    const auto index = m_session.index().current();
    for (size_t i = 0; index && i < index->report.packages.size(); ++i) {
        const PackageAnswer &answer = index->report.packages[i];
        if (!answer.advisories.empty())
            vulnerable.emplace(normalizedName(answer.name), answer.version);
        if (answer.yanked)
            yanked.emplace(normalizedName(answer.name), answer.version);
    }
    m_vulnerable->setText(tr("Show %n vulnerable package(s)", nullptr, int(vulnerable.size())));
    m_vulnerable->setVisible(!vulnerable.empty());
    m_yanked->setText(tr("Show %n yanked package(s)", nullptr, int(yanked.size())));
    m_yanked->setVisible(!yanked.empty());
}

void OverviewPage::addWayOn(ProblemCard &card, const QString &tip, const QString &page, const std::string &key)
{
    connect(card.addButton(tr("Explain"), tip), &QPushButton::clicked, this, [this, page, key] { emit wanted(page, key); });
}

/// A card that is still wanted stays the same widget: it keeps its focus, and nothing flickers.
void OverviewPage::showCards()
{
    std::map<std::string, ProblemCard *> kept;
    std::vector<ProblemCard *> cards;
    const auto place = [&](QVBoxLayout &column, int at, const std::string &key, const Problem &problem, auto addButtons) {
        const bool isNew = !m_cardOf.contains(key);
        ProblemCard *card = cardFor(key, problem, kept);
        if (isNew)
            addButtons(*card, key);
        column.insertWidget(at, card);
        cards.push_back(card);
    };
    const int broken = int(std::min(m_overview->broken.size(), mostCards));
    for (int i = 0; i < broken; ++i) {
        const CheckedLink &link = m_overview->link(m_overview->broken[size_t(i)]);
        place(*m_brokenCards, i, gui::keyOf(link), problemOf(link), [this](auto &card, const auto &key) { addLinkButtons(card, key); });
    }
    const int sick = int(std::min(m_overview->sick.size(), mostCards));
    for (int i = 0; i < sick; ++i) {
        const InventoryEntry &entry = m_overview->environment(m_overview->sick[size_t(i)]);
        place(*m_sickCards, i, pathBytes(entry.environment.path), problemOf(entry), [this](auto &card, const auto &key) {
            addWayOn(card, tr("Show the environment, and what puts it right"), QStringLiteral("environments"), key);
        });
    }
    const int traps = int(std::min(m_overview->traps.size(), mostCards));
    for (int i = 0; i < traps; ++i) {
        const ArmedEntry &trap = m_overview->traps[size_t(i)];
        place(*m_trapCards, i, keyOf(trap), problemOf(trap), [this](auto &card, const auto &key) {
            addWayOn(card, tr("Show the entry of the cache, and what removes it"), QStringLiteral("caches"), key);
        });
    }
    for (const auto &[key, card] : m_cardOf) {
        card->hide();
        card->deleteLater();
    }
    m_cardOf = std::move(kept);
    m_cards = std::move(cards);

    m_brokenHeading->setText(OverviewWords::brokenHeading(*m_overview));
    m_brokenHeading->setVisible(broken > 0);
    m_sickHeading->setText(tr("Environments that do not work (%1)").arg(m_overview->sick.size()));
    m_sickHeading->setVisible(sick > 0);
    m_trapHeading->setText(tr("Armed traps (%1)").arg(m_overview->traps.size()));
    m_trapHeading->setVisible(traps > 0);
    m_more->setText(tr("Show all %n broken link(s)", nullptr, int(m_overview->broken.size())));
    m_more->setVisible(m_overview->broken.size() > mostCards);
    m_moreSick->setText(tr("Show all %n environment(s) that do not work", nullptr, int(m_overview->sick.size())));
    m_moreSick->setVisible(m_overview->sick.size() > mostCards);
    m_moreTraps->setText(tr("Show all %n armed trap(s)", nullptr, int(m_overview->traps.size())));
    m_moreTraps->setVisible(m_overview->traps.size() > mostCards);
    m_allWell->setProblem(allWell(*m_overview));
    m_allWell->setVisible(broken == 0 && sick == 0);
    m_disk->setShares(sharesOf(*m_overview, m_session.machine().isBusy()));
    m_map->map().setMap(m_overview->map);
    m_changes->setText(OverviewWords::changes(*m_overview));
}

void OverviewPage::refreshActions()
{
    Actions &a = actions();
    const CheckedLink *link = linkOf(m_current);
    a.rescan->setEnabled(true);
    a.stopLooking->setEnabled(m_session.machine().isBusy());
    a.rebuild->setText(tr("Re&build"));
    a.rebuild->setEnabled(canRebuild(m_current));
    a.sync->setEnabled(link != nullptr);
    a.setAccepts(true);
    a.accept->setEnabled(link != nullptr);
    a.reveal->setEnabled(link != nullptr);
    const int repairable = int(m_overview->repairable.size());
    a.rebuildAll->setText(repairable == 0 ? tr("Rebuild &all broken") : tr("Rebuild &all broken (%n)", nullptr, repairable));
    a.rebuildAll->setEnabled(repairable > 0);
}

} // namespace truewheel::gui
