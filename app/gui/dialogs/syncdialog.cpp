#include "app/gui/dialogs/syncdialog.h"

#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "app/gui/widgets/basics.h"
#include "core/base/text.h"
#include "core/jobs/deliver.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int highestChoices = 150; // then they scroll

enum class Change { Removed, Changed, Installed };

Change changeOf(const SyncChange &change)
{
    if (!change.to)
        return Change::Removed;
    return change.from ? Change::Changed : Change::Installed;
}

struct ChangeLook {
    const char *icon;
    Tone tone;
    QString word;
};

ChangeLook lookOf(Change change)
{
    switch (change) {
    case Change::Removed: return {"removed", Tone::Broken, SyncDialog::tr("Removed")};
    case Change::Changed: return {"changed", Tone::Suspect, SyncDialog::tr("Changed")};
    case Change::Installed: return {"added", Tone::Fine, SyncDialog::tr("Installed")};
    }
    return {};
}

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
    , m_changes(new QTreeWidget)
    , m_command(new CommandBox({}, {}))
    , m_apply(new Button(isUpdate() ? tr("Update now") : tr("Sync now"), Button::Weight::Main))
{
    setWindowTitle(isUpdate() ? tr("Update %1").arg(plain(join(m_request.upgrades, ", ")))
                              : tr("Sync %1").arg(shownName(m_request.project)));
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
    m_changes->setHeader(new FlatHeader(m_changes));
    m_changes->header()->setSortIndicatorShown(false);
    m_changes->setItemDelegate(new RoomyDelegate(m_changes));
    m_changes->setRootIsDecorated(false);
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setUniformRowHeights(true);
    m_changes->setHeaderLabels({tr("Package"), tr("Change"), tr("Now"), tr("After")});
    m_changes->header()->setDefaultSectionSize(150);
    m_changes->header()->resizeSection(0, 230);
    m_apply->setEnabled(false);
    m_apply->setAutoDefault(false);

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
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    column->addLayout(buttons);
    cancel->setFocus(); // in the dialog now
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
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
    int counts[3] = {};
    std::vector<SyncChange> changes = preview.changes;
    std::stable_sort(changes.begin(), changes.end(), [](const SyncChange &a, const SyncChange &b) { return changeOf(a) < changeOf(b); });
    m_changes->clear();
    for (const SyncChange &change : changes) {
        ++counts[int(changeOf(change))];
        const ChangeLook look = lookOf(changeOf(change));
        auto *item = new QTreeWidgetItem(m_changes,
                                         {plain(change.name), look.word, plain(change.from.value_or("")), plain(change.to.value_or(""))});
        item->setIcon(0, symbol(QLatin1String(look.icon), look.tone));
        item->setForeground(1, colour(look.tone, palette()));
    }
    QStringList parts;
    if (counts[int(Change::Removed)] > 0)
        parts.append(tr("%n package(s) removed", nullptr, counts[int(Change::Removed)]));
    if (counts[int(Change::Changed)] > 0)
        parts.append(tr("%n changed", nullptr, counts[int(Change::Changed)]));
    if (counts[int(Change::Installed)] > 0)
        parts.append(tr("%n installed", nullptr, counts[int(Change::Installed)]));
    if (!parts.isEmpty())
        m_summary->setText(parts.join(QStringLiteral(", ")));
    else if (!preview.lockChanges.empty())
        m_summary->setText(tr("Only the lock file changes"));
    else
        m_summary->setText(isUpdate() ? tr("Nothing changes: there is nothing newer that the project can use")
                                      : tr("Nothing changes: the environment is what the lock file says"));
}

} // namespace truewheel::gui
