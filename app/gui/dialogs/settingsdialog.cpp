#include "app/gui/dialogs/settingsdialog.h"

#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/settingeditors.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {
constexpr int editorWidth = 360;
}

SettingsDialog::SettingsDialog(QSettings &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_search(new QLineEdit)
    , m_list(new QWidget)
    , m_listLayout(new QVBoxLayout(m_list))
    , m_note(new PlainLabel({}, Tone::Muted))
{
    setWindowTitle(tr("Settings"));
    resize(900, 700);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);

    auto *area = new QScrollArea;
    area->setWidget(m_list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_listLayout->setContentsMargins(0, 0, 12, 0);
    m_listLayout->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHeading(windowTitle(), 3));
    column->addWidget(m_search);
    column->addWidget(area, 1);
    column->addWidget(m_note);
    column->addWidget(makeFooter());
    m_note->hide();
    makeRows();
    m_search->setFocus();
}

QWidget *SettingsDialog::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto add = [row](const QString &text) {
        auto *button = new Button(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Trusted projects…")), &QPushButton::clicked, this, &SettingsDialog::trustAsked);
    connect(add(tr("Accepted findings…")), &QPushButton::clicked, this, &SettingsDialog::acceptancesAsked);
    row->addStretch(1);
    connect(add(tr("Import…")), &QPushButton::clicked, this, &SettingsDialog::importFromFile);
    connect(add(tr("Export…")), &QPushButton::clicked, this, &SettingsDialog::exportToFile);
    connect(add(tr("Reset…")), &QPushButton::clicked, this, &SettingsDialog::reset);
    Button *close = add(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return footer;
}

void SettingsDialog::makeRows()
{
    m_shown.clear();
    while (QLayoutItem *item = m_listLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QString section;
    QWidget *heading = nullptr;
    for (const SettingRow &row : m_rows) {
        if (row.section != section || !heading) {
            section = row.section;
            heading = makeHeading(section, 0);
            heading->setContentsMargins(0, m_shown.empty() ? 0 : 12, 0, 0);
            m_listLayout->addWidget(heading);
        }
        QWidget *widget = makeRow(row);
        m_listLayout->addWidget(widget);
        m_shown.push_back({row, widget, heading});
    }
    m_listLayout->addStretch(1);
    filter(m_search->text());
}

QWidget *SettingsDialog::makeRow(const SettingRow &row)
{
    auto *card = new Card;
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(14, 10, 14, 10);
    line->setSpacing(18);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(new PlainLabel(row.title));
    auto *description = new PlainLabel(row.description, Tone::Muted);
    description->setWordWrap(true);
    words->addWidget(description);
    words->addStretch(1);
    line->addLayout(words, 1);
    QWidget *editor = makeSettingEditor(row, m_store, [this, key = keyOf(row)](const QVariant &value) { write(key, value); });
    editor->setFixedWidth(editorWidth);
    line->addWidget(editor, 0, Qt::AlignVCenter);
    return card;
}

void SettingsDialog::write(const QString &key, const QVariant &value)
{
    if (m_store.value(key) == value)
        return;
    m_store.setValue(key, value);
    writeAll();
    emit changed(key);
}

void SettingsDialog::writeAll()
{
    m_store.sync();
    const bool isWritten = m_store.status() == QSettings::NoError;
    m_note->setVisible(!isWritten);
    if (!isWritten)
        m_note->setText(tr("%1 cannot be written: the change lasts until the window is closed.").arg(m_store.fileName()));
}

void SettingsDialog::filter(const QString &text)
{
    for (const Shown &one : m_shown)
        one.heading->hide();
    bool any = false;
    for (const Shown &one : m_shown) {
        const bool isWanted = matches(one.row, text);
        one.widget->setVisible(isWanted);
        if (isWanted)
            one.heading->show();
        any = any || isWanted;
    }
    m_note->setVisible(!any);
    if (!any)
        m_note->setText(tr("No setting has these words."));
}

void SettingsDialog::exportToFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ini"));
    dialog->selectFile(QStringLiteral("truewheel-settings.ini"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSettings file(name, QSettings::IniFormat);
        file.clear();
        exportSettings(m_store, file, m_rows);
        file.sync();
        m_note->setText(file.status() == QSettings::NoError ? tr("The settings are in %1.").arg(name)
                                                            : tr("%1 cannot be written.").arg(name));
        m_note->show();
    });
    dialog->open();
}

void SettingsDialog::importFromFile()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const QSettings file(name, QSettings::IniFormat);
        const bool isRead = file.status() == QSettings::NoError && !file.allKeys().isEmpty();
        const QStringList refused = isRead ? importSettings(file, m_store, m_rows) : QStringList();
        makeRows();
        writeAll();
        if (!isRead)
            m_note->setText(tr("%1 is not a file of settings.").arg(name));
        else if (refused.isEmpty())
            m_note->setText(tr("The settings of %1 are taken.").arg(name));
        else
            m_note->setText(tr("Taken from %1, but for: %2").arg(name, plain(refused.join(QStringLiteral(", ")).toStdString())));
        m_note->show();
        emit changed({});
    });
    dialog->open();
}

void SettingsDialog::reset()
{
    auto *question = new NoticeDialog(QStringLiteral("suspect"), Tone::Suspect, tr("Give every setting its first value?"),
                                      tr("Trusted projects and accepted findings stay as they are."), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDoubt(tr("Reset"), tr("Keep"));
    connect(question, &QDialog::accepted, this, [this] {
        resetSettings(m_store, m_rows);
        makeRows();
        writeAll();
        emit changed({});
    });
    question->open();
}

} // namespace truewheel::gui
