#include "app/gui/dialogs/acceptancesdialog.h"

#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "core/jobs/deliver.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {
constexpr int findingRole = Qt::UserRole;
}

AcceptancesDialog::AcceptancesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_note(new WrapText({}, Tone::Muted))
    , m_list(new QTreeWidget)
    , m_withdraw(new Button(tr("Tell me again")))
{
    setWindowTitle(tr("Accepted findings"));
    resize(940, 460);
    makeLayout();
    m_list->setFocus();
    read();
}

void AcceptancesDialog::makeLayout()
{
    m_list->setAccessibleName(windowTitle());
    m_list->setHeader(new FlatHeader(m_list));
    m_list->header()->setSortIndicatorShown(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("Finding"), tr("Reason"), tr("Since"), tr("Until")});
    m_list->header()->resizeSection(0, 430);
    m_list->header()->resizeSection(1, 230);
    m_list->header()->resizeSection(2, 100);
    m_withdraw->setEnabled(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHeading(windowTitle(), 3));
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_withdraw);
    buttons->addStretch(1);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    m_withdraw->setAutoDefault(false);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_withdraw, &QPushButton::clicked, this, &AcceptancesDialog::withdrawSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_withdraw->setEnabled(!m_list->selectedItems().isEmpty()); });
}

void AcceptancesDialog::read()
{
    deliver(m_session.acceptances(), this, [this](const Result<std::vector<Acceptance>> &acceptances) { showList(acceptances); });
}

void AcceptancesDialog::showList(const Result<std::vector<Acceptance>> &acceptances)
{
    m_list->clear();
    if (!acceptances) {
        m_note->setText(Words::sentence(acceptances.error()));
        return;
    }
    m_note->setText(acceptances->empty()
                        ? tr("Nothing is accepted. “I know…” on a broken link hides it, with your reason, for as long as you say.")
                        : tr("You asked not to be told of these. Choose some to be told again."));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const Acceptance &acceptance : *acceptances) {
        QString until = tr("for ever");
        if (acceptance.until)
            until = acceptance.until->seconds <= now ? tr("ended") : shownLastDay(*acceptance.until);
        auto *item = new QTreeWidgetItem(m_list, {plain(acceptance.finding), plain(acceptance.reason), shownDay(acceptance.given), until});
        item->setData(0, findingRole, QByteArray::fromStdString(acceptance.finding));
        for (int c = 0; c < 2; ++c)
            item->setToolTip(c, plainToolTip(item->text(c)));
    }
    m_withdraw->setEnabled(false);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void AcceptancesDialog::withdrawSelected()
{
    std::vector<std::string> findings;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        findings.push_back(item->data(0, findingRole).toByteArray().toStdString());
    m_withdraw->setEnabled(false);
    deliver(m_session.withdraw(std::move(findings)), this, [this](const Result<void> &withdrawn) {
        if (withdrawn)
            read();
        else
            m_note->setText(Words::sentence(withdrawn.error()));
    });
}

} // namespace truewheel::gui
