#include "app/gui/dialogs/diagnosticsdialog.h"

#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "core/jobs/deliver.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace truewheel::gui {

DiagnosticsDialog::DiagnosticsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_note(new PlainLabel(tr("Collecting…"), Tone::Muted))
    , m_copy(new Button(tr("&Copy all")))
    , m_save(new Button(tr("&Save…"), Button::Weight::Main))
{
    setWindowTitle(tr("Diagnostics"));
    resize(980, 680);
    makeLayout();
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_text->setPlainText(row < 0 ? QString() : plainLines(m_files[size_t(row)].text)); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(allText());
        m_note->setText(tr("All of it is in the clipboard."));
    });
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::askWhere);
    deliver(session.start([collect = session.services().diagnostics.collect](JobContext &job) { return collect(job); }), this,
            [this](const std::vector<DiagnosticFile> &files) { showFiles(files); });
}

void DiagnosticsDialog::makeLayout()
{
    m_list->setAccessibleName(tr("Files"));
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(monospaced(font()));
    m_text->setFrameShape(QFrame::NoFrame);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_copy->setEnabled(false);
    m_save->setEnabled(false);

    auto *panes = new QSplitter;
    panes->addWidget(m_list);
    panes->addWidget(m_text);
    panes->setSizes({260, 700});
    panes->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(makeHeading(tr("What a report of a fault needs"), 3));
    column->addWidget(
        new WrapText(tr("This is all of it, for you to read first. Passwords and tokens are shown as ***, your home folder as ~. "
                        "Nothing is sent: what you save or copy is yours to pass on."),
                     Tone::Muted));
    column->addWidget(panes, 1);
    column->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    auto *close = new Button(tr("Close"));
    close->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_save->setDefault(true);
    for (Button *button : {close, m_copy, m_save})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void DiagnosticsDialog::showFiles(std::vector<DiagnosticFile> files)
{
    m_files = std::move(files);
    for (const DiagnosticFile &file : m_files)
        m_list->addItem(plain(file.name));
    m_note->setText(tr("%n file(s)", nullptr, int(m_files.size())));
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    emit collected();
}

QString DiagnosticsDialog::allText() const
{
    QString all;
    for (const DiagnosticFile &file : m_files)
        all += QStringLiteral("== ") + QString::fromStdString(file.name) + QStringLiteral(" ==\n") + QString::fromStdString(file.text)
            + QLatin1Char('\n');
    return all;
}

void DiagnosticsDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(QStringLiteral("truewheel-diagnostics.zip"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &name) { save(pathFromBytes(QFile::encodeName(name).toStdString())); });
    dialog->open();
}

void DiagnosticsDialog::save(const Path &file)
{
    m_save->setEnabled(false);
    auto work = [save = m_session.services().diagnostics.save, files = m_files, file](JobContext &) { return save(file, files); };
    deliver(m_session.start(std::move(work)), this, [this, file](const Result<void> &written) {
        m_save->setEnabled(true);
        m_note->setText(written ? tr("Saved as %1.").arg(shownPath(file)) : Words::sentence(written.error()));
        emit saved();
    });
}

} // namespace truewheel::gui
