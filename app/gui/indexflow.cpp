#include "app/gui/indexflow.h"

#include "app/gui/dialogs/indexdialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "core/jobs/deliver.h"
#include "core/settings/setting.h"

#include <algorithm>

namespace truewheel::gui {

namespace {

/// A word that was taken back counts for nobody.
QStringList agreedHosts()
{
    return IndexFlow::isAgreed() ? settings::indexAgreedWith.read(QSettings()) : QStringList();
}

} // namespace

IndexFlow::IndexFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

bool IndexFlow::isAgreed()
{
    return settings::indexAgreed.read(QSettings());
}

void IndexFlow::ask()
{
    const auto machine = m_session.machine().current();
    if (machine && !m_session.index().isAsking())
        prepare(m_session.index().question(machine), [this](const IndexQuestion &question) {
            askOrAgree(question, [this](const IndexQuestion &agreed) { m_session.index().ask(agreed); });
        });
}

void IndexFlow::check(std::vector<AskedEnvironment> asked, Answer answer)
{
    prepare(m_session.index().questionAbout(std::move(asked)), [this, answer = std::move(answer)](const IndexQuestion &question) {
        if (IndexDialog::hostsOf(question).isEmpty()) {
            m_isPreparing = false;
            answer(question, GenuineReport());
            return;
        }
        askOrAgree(question, [this, answer](const IndexQuestion &agreed) {
            deliver(m_session.index().checkGenuine(agreed), this,
                    [agreed, answer](const Result<GenuineReport> &report) { answer(agreed, report); });
        });
    });
}

void IndexFlow::prepare(const QFuture<IndexQuestion> &question, std::function<void(const IndexQuestion &)> next)
{
    if (m_isPreparing)
        return;
    m_isPreparing = true;
    deliver(question, this, std::move(next));
}

void IndexFlow::askOrAgree(const IndexQuestion &question, const Send &send)
{
    const QStringList agreed = agreedHosts();
    const QStringList asked = IndexDialog::hostsOf(question);
    if (!asked.isEmpty() && std::all_of(asked.begin(), asked.end(), [&](const QString &host) { return agreed.contains(host); })) {
        m_isPreparing = false;
        send(question);
        return;
    }
    askPerson(question, send);
}

void IndexFlow::askPerson(const IndexQuestion &question, const Send &send)
{
    const QStringList agreed = agreedHosts();
    const QStringList asked = IndexDialog::hostsOf(question);
    QDialog *dialog = nullptr;
    if (!asked.isEmpty()) {
        dialog = new IndexDialog(question, agreed, m_window);
        connect(dialog, &QDialog::accepted, this, [question, agreed, asked, send] {
            QStringList hosts = agreed + asked;
            hosts.removeDuplicates();
            QSettings store;
            settings::indexAgreed.write(store, true);
            settings::indexAgreedWith.write(store, hosts);
            send(question);
        });
    } else {
        dialog = new NoticeDialog(
            QStringLiteral("info"), Tone::Accent, tr("There is nobody to ask"),
            tr("No tool of these environments says which index its packages come from, and no advisory service is set. "
               "Both can be named in the settings."),
            m_window);
    }
    connect(dialog, &QDialog::finished, this, [this] { m_isPreparing = false; });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace truewheel::gui
