#include "app/gui/dialogs/environmentdialog.h"

#include "app/gui/dialogs/foot.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/changelist.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace truewheel::gui {

EnvironmentDialog::EnvironmentDialog(const QString &title, const Path &environment, QWidget *parent)
    : QDialog(parent)
    , m_title(makeHeading(title, 3))
    , m_sentence(new WrapText)
    , m_progress(new QProgressBar)
    , m_facts(new QFormLayout)
    , m_listTitle(makeHeading({}, 0))
    , m_list(new QPlainTextEdit)
    , m_changes(new ChangeList)
    , m_notes(new WrapText({}, Tone::Suspect))
    , m_commands(new CommandBox({}, {}))
    , m_choice(new QCheckBox)
    , m_accept(new Button({}, Button::Weight::Main))
{
    setWindowTitle(title);
    resize(680, 600);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Looking at the environment"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(18);
    m_list->setReadOnly(true);
    m_list->setAccessibleName(tr("Packages"));
    m_list->setTabChangesFocus(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_choice->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(new WrapText(shownPath(environment), Tone::Muted));
    column->addWidget(m_progress);
    column->addWidget(m_sentence);
    column->addLayout(m_facts);
    column->addWidget(m_notes);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    column->addWidget(m_changes, 1);
    column->addWidget(m_commands);
    column->addWidget(m_choice);
    column->addStretch(0);
    addFoot(*this, *column, tr("Cancel"), *m_accept);
    connect(m_choice, &QCheckBox::toggled, this, &EnvironmentDialog::chosen);
    setBusy();
}

EnvironmentDialog::~EnvironmentDialog()
{
    *m_dropped = true;
}

void EnvironmentDialog::addChoice(const QString &text, const QString &tip)
{
    m_choice->setText(text);
    m_choice->setToolTip(plainToolTip(tip));
    m_choice->show();
}

void EnvironmentDialog::setBusy()
{
    m_progress->show();
    m_accept->setEnabled(false);
    m_accept->setVisible(!m_accept->text().isEmpty());
    if (!m_sentence->toPlainText().isEmpty())
        return;
    m_sentence->setText(tr("Looking at what it holds. Nothing is changed."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_notes, m_listTitle, m_list, m_changes, m_commands})
        part->hide();
}

void EnvironmentDialog::showPreview(const EnvironmentPreview &preview)
{
    m_progress->hide();
    m_sentence->setText(preview.sentence);
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const auto &[name, value] : preview.facts) {
        if (value.isEmpty())
            continue;
        auto *text = new WrapText(value);
        text->setAccessibleName(name);
        m_facts->addRow(new PlainLabel(name, Tone::Muted), text);
    }
    m_notes->setText(preview.notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!preview.notes.isEmpty());
    const size_t listed = size_t(preview.list.size()) + preview.changes.size();
    m_listTitle->setText(listed == 0 ? preview.listTitle : QStringLiteral("%1 (%2)").arg(preview.listTitle).arg(listed));
    m_listTitle->setVisible(!preview.listTitle.isEmpty());
    m_list->setAccessibleName(preview.listTitle);
    m_list->setPlainText(preview.list.join(QLatin1Char('\n')));
    m_list->setVisible(!preview.list.isEmpty());
    m_changes->setChanges(preview.changes);
    m_changes->setVisible(!preview.changes.empty());
    m_commands->setCommand(preview.shownCommands, preview.copiedCommands);
    m_commands->setVisible(!preview.shownCommands.isEmpty());
    m_accept->setText(preview.accept);
    m_accept->setVisible(!preview.accept.isEmpty());
    m_accept->setEnabled(!preview.accept.isEmpty());
}

void EnvironmentDialog::showError(const QString &sentence, const QString &detail)
{
    EnvironmentPreview preview;
    preview.sentence = sentence;
    if (!detail.isEmpty())
        preview.notes = {detail};
    showPreview(preview);
}

} // namespace truewheel::gui
