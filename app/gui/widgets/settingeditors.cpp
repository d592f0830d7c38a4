#include "app/gui/widgets/settingeditors.h"

#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/limiteditor.h"
#include "core/settings/pathlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace truewheel::gui {

namespace {

struct SettingEditors {
    Q_DECLARE_TR_FUNCTIONS(SettingEditors)
};

Path pathOf(const QString &fileName)
{
    return pathFromBytes(QFile::encodeName(fileName).toStdString());
}

QWidget *makeEditor(const SwitchSetting &way, const QSettings &store, const SettingWritten &written)
{
    auto *box = new QCheckBox;
    box->setChecked(way.setting.read(store));
    QObject::connect(box, &QCheckBox::toggled, box, [written](bool isOn) { written(isOn); });
    return box;
}

QWidget *makeEditor(const NumberSetting &way, const QSettings &store, const SettingWritten &written)
{
    auto *box = new QSpinBox;
    box->setRange(way.least, way.most);
    box->setSpecialValueText(way.leastMeans);
    box->setSuffix(way.unit.isEmpty() ? QString() : QLatin1Char(' ') + way.unit);
    box->setValue(way.setting.read(store));
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page until the box is used
    QObject::connect(box, &QSpinBox::valueChanged, box, [written](int number) { written(number); });
    return box;
}

QWidget *makeEditor(const ChoiceSetting &way, const QSettings &store, const SettingWritten &written)
{
    auto *box = new QComboBox;
    box->setFocusPolicy(Qt::StrongFocus);
    for (const auto &[kept, shown] : way.choices)
        box->addItem(shown, kept);
    box->setCurrentIndex(std::max(0, box->findData(way.setting.read(store))));
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [box, written](int index) { written(box->itemData(index)); });
    return box;
}

QWidget *makeEditor(const ProgramSetting &way, const QSettings &store, const SettingWritten &written)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto *edit = new QLineEdit(way.setting.read(store));
    edit->setPlaceholderText(SettingEditors::tr("Looked for"));
    edit->setClearButtonEnabled(true);
    auto *choose = new Button(SettingEditors::tr("Choose…"));
    row->addWidget(edit, 1);
    row->addWidget(choose);
    whole->setFocusProxy(edit);
    QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit, written] { written(edit->text()); });
    QObject::connect(choose, &QPushButton::clicked, whole, [whole, edit, written] {
        auto *dialog = new QFileDialog(whole, SettingEditors::tr("Choose a program"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, edit, [edit, written](const QString &name) {
            edit->setText(name);
            written(name);
        });
        dialog->open();
    });
    return whole;
}

QWidget *makeEditor(const UrlSetting &way, const QSettings &store, const SettingWritten &written)
{
    auto *edit = new QLineEdit(way.setting.read(store));
    edit->setPlaceholderText(way.emptyMeans);
    edit->setClearButtonEnabled(true);
    edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit, written] { written(edit->text().trimmed()); });
    return edit;
}

QWidget *makeEditor(const LimitSetting &way, const QSettings &store, const SettingWritten &written)
{
    return new LimitEditor(way, way.setting.read(store), written);
}

/// A list of folders with Add and Remove.
class FolderList final : public QWidget
{
public:
    FolderList(const QStringList &encoded, SettingWritten written)
        : m_written(std::move(written))
        , m_paths(decodedPaths(encoded))
        , m_list(new QListWidget)
        , m_remove(new Button(SettingEditors::tr("Remove")))
    {
        auto *add = new Button(SettingEditors::tr("Add…"));
        auto *buttons = new QVBoxLayout;
        buttons->addWidget(add);
        buttons->addWidget(m_remove);
        buttons->addStretch(1);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_list, 1);
        row->addLayout(buttons);
        m_list->setMaximumHeight(fontMetrics().height() * 6);
        m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        setFocusProxy(m_list);
        connect(add, &QPushButton::clicked, this, [this] { askForFolder(); });
        connect(m_remove, &QPushButton::clicked, this, [this] { removeSelected(); });
        connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
        show();
    }

private:
    void show()
    {
        m_list->clear();
        for (const Path &path : m_paths)
            m_list->addItem(shownPath(path));
        m_remove->setEnabled(false);
    }

    void askForFolder()
    {
        auto *dialog = new QFileDialog(this, SettingEditors::tr("Choose a folder"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setFilter(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
            const Path path = pathOf(name);
            if (std::find(m_paths.begin(), m_paths.end(), path) == m_paths.end())
                m_paths.push_back(path);
            keep();
        });
        dialog->open();
    }

    void removeSelected()
    {
        for (int row = m_list->count() - 1; row >= 0; --row) {
            if (m_list->item(row)->isSelected())
                m_paths.erase(m_paths.begin() + row);
        }
        keep();
    }

    void keep()
    {
        show();
        m_written(encodedPaths(m_paths));
    }

    SettingWritten m_written;
    std::vector<Path> m_paths;
    QListWidget *m_list;
    Button *m_remove;
};

QWidget *makeEditor(const FoldersSetting &way, const QSettings &store, const SettingWritten &written)
{
    return new FolderList(way.setting.read(store), written);
}

} // namespace

QWidget *makeSettingEditor(const SettingRow &row, const QSettings &store, const SettingWritten &written)
{
    QWidget *editor = std::visit([&](const auto &way) { return makeEditor(way, store, written); }, row.way);
    QWidget *focused = editor->focusProxy() ? editor->focusProxy() : editor;
    focused->setAccessibleName(row.title);
    focused->setAccessibleDescription(row.description);
    return editor;
}

} // namespace truewheel::gui
