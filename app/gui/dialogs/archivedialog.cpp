#include "app/gui/dialogs/archivedialog.h"

#include "app/gui/pages/archivepane.h"
#include "app/gui/text/archivewords.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace truewheel::gui {

namespace {

/// The icon and colour of what is wrong stand at the State, as in the tables.
class MemberDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 8);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *model = qobject_cast<const ArchiveModel *>(index.model());
        const ArchiveNode &node = model->node(index);
        const bool isName = ArchiveColumn(index.column()) == ArchiveColumn::Name;
        if (node.severity == Severity::Fine || (!isName && ArchiveColumn(index.column()) != ArchiveColumn::State))
            return;
        if (isName) {
            option->icon = symbol(symbolOf(node.severity), toneOf(node.severity));
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(16, 16);
        } else if (!option->state.testFlag(QStyle::State_Selected)) {
            option->palette.setColor(QPalette::Text, colour(toneOf(node.severity), option->palette));
        }
    }
};

constexpr qsizetype longestLine = 10'000; // characters; the layout of a longer one would hold the window up

/// Lines of a stranger's text, with control characters but tabs as escapes.
QString plainLines(const std::string &text)
{
    QStringList lines;
    for (const QString &line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
        QString whole = line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line;
        if (whole.size() > longestLine)
            whole = whole.first(longestLine) + QChar(0x2026);
        QStringList cells;
        for (const QString &cell : whole.split(QLatin1Char('\t')))
            cells.append(plain(cell.toStdString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ArchiveDialog::ArchiveDialog(Session &session, const Path &path, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_model(new ArchiveModel(this))
    , m_title(makeHeading({}, 3))
    , m_progress(new QProgressBar)
    , m_tree(new QTreeView)
    , m_tabs(new QTabWidget)
    , m_about(new ArchivePane)
    , m_text(new QPlainTextEdit)
    , m_stop(new Button(tr("Stop")))
{
    setWindowTitle(tr("Inside of %1").arg(shownName(path)));
    resize(980, 640);
    makeLayout();
    connect(&m_reading, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() > 0)
            showArchive(m_reading.result());
    });
    connect(&m_previewing, &QFutureWatcherBase::finished, this, [this] {
        if (m_previewing.future().resultCount() > 0)
            showText(m_previewing.result());
    });
    read();
}

ArchiveDialog::~ArchiveDialog()
{
    m_reading.cancel();
    m_previewing.cancel();
}

void ArchiveDialog::makeLayout()
{
    m_title->setText(shownName(m_path));
    m_title->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Looking"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    m_tree->setModel(m_model);
    m_tree->setHeader(new FlatHeader(m_tree));
    m_tree->header()->setSortIndicatorShown(false);
    m_tree->header()->setSectionsClickable(false);
    m_tree->setItemDelegate(new MemberDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Files"));
    m_tree->header()->resizeSection(int(ArchiveColumn::Name), 300);
    m_tree->header()->resizeSection(int(ArchiveColumn::Size), 90);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setFont(monospaced(font()));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    sayPreview(tr("Choose a file to read its text here."));
    m_text->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_about, tr("&About"));
    m_tabs->addTab(m_text, tr("&Text"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("About the archive, and the text of a file"));

    auto *panes = new QSplitter;
    panes->addWidget(m_tree);
    panes->addWidget(m_tabs);
    panes->setSizes({520, 420});
    panes->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(new WrapText(shownPath(m_path), Tone::Muted));
    column->addWidget(m_progress);
    column->addWidget(panes, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    auto *close = new Button(tr("Close"), Button::Weight::Main);
    close->setDefault(true);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_reading.cancel();
        showArchive(failure(ErrorCode::Cancelled, pathBytes(m_path)));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) { preview(now); });
    connect(m_tree, &QTreeView::activated, this, [this] { m_tabs->setCurrentWidget(m_text); });
}

void ArchiveDialog::read()
{
    m_progress->setRange(0, 0);
    m_about->showSentence(tr("Looking into the archive; nothing of it is unpacked to the disk."));
    m_reading.setFuture(m_session.start([read = m_session.services().archives.read, path = m_path](JobContext &job) -> Read {
        Result<Archive> archive = read(path, job);
        if (!archive)
            return tl::unexpected(archive.error());
        return makeArchiveTree(std::make_shared<Archive>(std::move(*archive)));
    }));
}

void ArchiveDialog::showArchive(const Read &read)
{
    m_progress->hide();
    m_stop->hide();
    if (!read) {
        m_about->showSentence(read.error().code == ErrorCode::Cancelled ? tr("You stopped the look into it.")
                                                                        : ArchiveWords::why(read.error()));
        emit shown();
        return;
    }
    const Archive &archive = *(*read)->archive;
    if (archive.metadata)
        m_title->setText(plain(archive.metadata->name) + QLatin1Char(' ') + plain(archive.metadata->version));
    m_model->setTree(*read);
    m_about->showArchive(archive);
    if (m_model->rowCount() == 1)
        m_tree->expand(m_model->index(0, 0));
    if (const QModelIndex troubled = m_model->firstTroubled(); troubled.isValid())
        m_tree->setCurrentIndex(troubled);
    m_tree->setFocus();
    emit shown();
}

void ArchiveDialog::preview(const QModelIndex &index)
{
    m_previewing.cancel();
    m_previewing.setFuture({});
    const ArchiveNode &node = m_model->node(index);
    if (node.member < 0 || node.isFolder) {
        sayPreview(tr("Choose a file to read its text here."));
        return;
    }
    sayPreview(tr("Reading…"));
    m_previewing.setFuture(m_session.start(
        [read = m_session.services().archives.readMember, path = m_path, name = m_model->memberName(index)](JobContext &job) -> Text {
            const Result<std::string> content = read(path, name, job);
            if (!content)
                return tl::unexpected(content.error());
            const std::optional<std::string> text = textOf(*content);
            return text ? std::optional(plainLines(*text)) : std::nullopt;
        }));
}

void ArchiveDialog::sayPreview(const QString &sentence)
{
    m_text->clear();
    m_text->setPlaceholderText(sentence);
}

void ArchiveDialog::showText(const Text &text)
{
    const QString why = !text ? ArchiveWords::why(text.error())
        : !*text              ? tr("It is no text.")
        : (*text)->isEmpty()  ? tr("It is empty.")
                              : QString();
    if (why.isEmpty()) {
        m_text->setPlainText(**text);
    } else {
        sayPreview(why);
    }
    emit previewed();
}

QString ArchiveDialog::preview() const
{
    return m_text->toPlainText().isEmpty() ? m_text->placeholderText() : m_text->toPlainText();
}

} // namespace truewheel::gui
