#include "app/gui/tray/tray.h"

#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"

#include <QDateTime>
#include <QLocale>

namespace truewheel::gui {

namespace {

constexpr size_t mostProblems = 12;
constexpr qint64 hour = 3600; // seconds

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

/// A name that a mnemonic sign in it does not change.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
{
    connect(m_menu.addAction(symbol(QStringLiteral("open")), tr("&Open Truewheel")), &QAction::triggered, this, &Tray::openAsked);
    connect(m_menu.addAction(symbol(QStringLiteral("rescan")), tr("&Rescan")), &QAction::triggered, this, &Tray::rescanAsked);
    m_menu.addSeparator();
    m_problems = m_menu.addMenu(symbol(QStringLiteral("broken"), Tone::Broken), tr("&Problems"));
    m_pause = m_menu.addMenu(symbol(QStringLiteral("waiting")), tr("P&ause notifications"));
    makePauseMenu();
    m_menu.addSeparator();
    connect(m_menu.addAction(symbol(QStringLiteral("quit")), tr("&Quit")), &QAction::triggered, this, &Tray::quitAsked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openAsked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (const Notifier::Act act = std::exchange(m_onClick, {}))
            act(NoticeAction::Show);
    });
    connect(&m_menu, &QMenu::aboutToHide, this, &Tray::fillProblems, Qt::QueuedConnection);
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(stateIcon(m_state));
    m_icon.setToolTip(tr("Truewheel"));
    setProblems({});
    m_icon.show();
}

void Tray::makePauseMenu()
{
    connect(m_pause->addAction(tr("For an &hour")), &QAction::triggered, this, [this] { emit pauseAsked(now() + hour); });
    connect(m_pause->addAction(tr("Until &tomorrow")), &QAction::triggered, this,
            [this] { emit pauseAsked(QDateTime(QDate::currentDate().addDays(1), QTime(0, 0)).toSecsSinceEpoch()); });
    m_resume = m_pause->addAction(QString());
    connect(m_resume, &QAction::triggered, this, [this] { emit pauseAsked(0); });
    setPaused(0);
}

void Tray::setState(const TrayState &state, const QString &sentence)
{
    m_icon.setToolTip(tr("Truewheel: %1").arg(sentence));
    if (state == m_state)
        return;
    m_state = state;
    m_icon.setIcon(stateIcon(state));
}

void Tray::setPaused(qint64 until)
{
    m_resume->setVisible(until > now());
    m_resume->setText(tr("&Go on (paused until %1)").arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(until), QLocale::ShortFormat)));
}

void Tray::setProblems(std::vector<CheckedLink> broken)
{
    m_broken = std::move(broken);
    if (!m_menu.isVisible())
        fillProblems();
}

// Not while somebody chooses in it.
void Tray::fillProblems()
{
    if (m_filled == m_broken)
        return;
    m_filled = m_broken;
    const std::vector<CheckedLink> &broken = m_broken;
    for (QAction *old : m_problems->actions()) {
        m_problems->removeAction(old);
        (old->menu() ? static_cast<QObject *>(old->menu()) : old)->deleteLater();
    }
    for (size_t i = 0; i < std::min(broken.size(), mostProblems); ++i)
        addProblem(broken[i]);
    if (broken.size() > mostProblems)
        connect(m_problems->addAction(tr("and %n more", nullptr, int(broken.size() - mostProblems))), &QAction::triggered, this,
                &Tray::openAsked);
    if (broken.empty())
        m_problems->addAction(tr("None"))->setEnabled(false);
}

void Tray::addProblem(const CheckedLink &link)
{
    QMenu *menu = m_problems->addMenu(menuText(plain(link.link.name) + QStringLiteral(": ") + Findings::problem(link)));
    const auto add = [this, menu, &link](const char *icon, const QString &text, NoticeAction action) {
        QAction *entry = menu->addAction(symbol(QLatin1String(icon)), text);
        connect(entry, &QAction::triggered, this, [this, action, link] { emit acted(action, link); });
        return entry;
    };
    add("rebuild", tr("Re&build"), NoticeAction::Rebuild)->setEnabled(link.remedy != Remedy::None);
    add("eye", tr("&Show"), NoticeAction::Show);
    add("accepted", tr("&Mute this project"), NoticeAction::Mute);
}

void Tray::balloon(const Notification &notification, const Notifier::Act &act)
{
    m_onClick = act;
    m_icon.showMessage(notification.title, notification.body, stateIcon(m_state));
}

} // namespace truewheel::gui
