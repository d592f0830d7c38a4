#include "app/gui/dialogs/syncdialog.h"

#include "app/gui/dialogs/foot.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/environmentplans.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/changelist.h"
#include "core/jobs/deliver.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int highestChoices = 150; // then they scroll

} // namespace

SyncDialog::SyncDialog(Session &session, SyncRequest request, bool isBroken, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_request(std::move(request))
    , m_isBroken(isBroken)
    , m_summary(makeHeading({}, 3))
    , m_note(new WrapText({}, Tone::Suspect))
    , m_lockChanges(new WrapText({}, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_choicesTitle(makeHeading(tr("Extras and groups to keep"), 0))
    , m_choices(new QVBoxLayout)
    , m_changesTitle(makeHeading(tr("What changes"), 0))
    , m_changes(new ChangeList)
    , m_command(new CommandBox({}, {}))
    , m_apply(new Button(isUpdate() ? tr("Update now") : tr("Sync now"), Button::Weight::Main))
{
    setWindowTitle(isUpdate() ? EnvironmentPlanWords::updateTitle(m_request.upgrades) : tr("Sync %1").arg(shownName(m_request.project)));
    resize(680, 560);
    makeLayout();
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &SyncDialog::askForPreview);
    setBusy(true);
    deliver(m_session.syncChoices(m_request.project, m_request.environment), this,
            [this](const Result<std::vector<SyncChoice>> &choices) { showChoices(choices); });
}

SyncDialog::~SyncDialog()
{
    *m_cancel = true;
}

void SyncDialog::makeLayout()
{
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Asking uv"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    m_note->hide();
    m_lockChanges->hide();
    m_apply->setEnabled(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_summary);
    auto *where = new WrapText(shownPath(m_request.environment.path), Tone::Muted);
    column->addWidget(where);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addWidget(m_choicesTitle);
    column->addWidget(makeChoices());
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes, 1000);
    column->addWidget(m_lockChanges);
    column->addStretch(1);
    column->addWidget(m_command);
    addFoot(*this, *column, tr("Cancel"), *m_apply);
}

QWidget *SyncDialog::makeChoices()
{
    auto *content = new QWidget;
    content->setLayout(m_choices);
    m_choices->setContentsMargins(2, 0, 2, 0);
    m_choices->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(m_choicesTitle->text());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(fontMetrics().height() + 8);
    scroll->setWidget(content);
    m_choicesArea = scroll;
    return scroll;
}

void SyncDialog::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    if (isBusy) {
        m_summary->setText(isUpdate() ? tr("Asking uv what an update would change…") : tr("Asking uv what a sync would change…"));
        m_apply->setEnabled(false);
        m_changes->setEnabled(false);
    } else {
        m_changes->setEnabled(true);
    }
}

void SyncDialog::showChoices(const Result<std::vector<SyncChoice>> &choices)
{
    if (!choices) {
        showError(choices.error());
        return;
    }
    m_request.choices = *choices;
    if (choices->empty())
        m_choices->addWidget(new PlainLabel(tr("This project has none."), Tone::Muted));
    for (size_t i = 0; i < choices->size(); ++i) {
        const SyncChoice &choice = (*choices)[i];
        const QString name = plain(choice.name);
        auto *box = new QCheckBox(choice.isGroup ? tr("Group %1").arg(name) : tr("Extra %1").arg(name));
        box->setChecked(choice.isHeld);
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) {
            m_request.choices[i].isHeld = on;
            m_preview.reset();
            setBusy(true);
            m_delay.start();
        });
        m_choices->addWidget(box);
    }
    int height = 0; // the boxes are not shown yet, so the layout does not count them
    for (int i = 0; i < m_choices->count(); ++i)
        height += m_choices->itemAt(i)->widget()->sizeHint().height() + m_choices->spacing();
    m_choicesArea->setFixedHeight(std::min(highestChoices, height));
    askForPreview();
}

void SyncDialog::askForPreview()
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    setBusy(true);
    deliver(m_session.previewSync(m_request, m_cancel), this, [this, generation = ++m_generation](const Result<SyncPreview> &preview) {
        if (generation == m_generation && !m_delay.isActive())
            showPreview(preview);
    });
}

void SyncDialog::showError(const Error &error)
{
    setBusy(false);
    m_summary->setText(isUpdate() ? tr("An update is not possible here") : tr("Sync is not possible here"));
    m_note->setText(Words::explained(error));
    m_note->show();
    for (QWidget *part : std::initializer_list<QWidget *>{m_changesTitle, m_changes, m_command})
        part->hide(); // there is nothing to preview
    m_choicesTitle->setVisible(m_choices->count() > 0);
    m_changes->clear();
    m_apply->setEnabled(false);
    emit previewed();
}

void SyncDialog::showPreview(const Result<SyncPreview> &preview)
{
    if (!preview) {
        showError(preview.error());
        return;
    }
    setBusy(false);
    m_preview = *preview;
    QStringList notes;
    if (preview->lockIsOlder)
        notes.append(tr("The lock file is older than pyproject.toml; the sync follows the lock file. “uv lock” would renew it."));
    if (preview->computedFromLock)
        notes.append(tr("This uv has no preview of its own; the list was read from the lock file."));
    if (!preview->warning.empty())
        notes.append(worded(preview->warning));
    if (m_isBroken)
        notes.append(tr("A sync does not make missing files again where uv takes the link for installed. Rebuild does."));
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    m_command->setCommand(shownCommands(preview->plan), copiedCommands(preview->plan));
    showChanges(*preview);
    QStringList lines;
    for (const std::string &line : preview->lockChanges)
        lines.append(plain(line));
    m_lockChanges->setText(tr("In uv.lock: %1").arg(lines.join(QStringLiteral(", "))));
    m_lockChanges->setVisible(!lines.isEmpty());
    m_apply->setEnabled(!preview->changes.empty() || !lines.isEmpty());
    emit previewed();
}

void SyncDialog::showChanges(const SyncPreview &preview)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_changesTitle, m_changes, m_command})
        part->setVisible(!preview.changes.empty());
    m_changes->setChanges(preview.changes);
    QStringList parts;
    if (const int n = m_changes->count(ChangeList::Change::Removed))
        parts.append(tr("%n package(s) removed", nullptr, n));
    if (const int n = m_changes->count(ChangeList::Change::Changed))
        parts.append(tr("%n changed", nullptr, n));
    if (const int n = m_changes->count(ChangeList::Change::Installed))
        parts.append(tr("%n installed", nullptr, n));
    if (!parts.isEmpty())
        m_summary->setText(parts.join(QStringLiteral(", ")));
    else if (!preview.lockChanges.empty())
        m_summary->setText(tr("Only the lock file changes"));
    else
        m_summary->setText(isUpdate() ? tr("Nothing changes: there is nothing newer that the project can use")
                                      : tr("Nothing changes: the environment is what the lock file says"));
}

} // namespace truewheel::gui
