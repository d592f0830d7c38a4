#include "app/gui/dialogs/handbookdialog.h"

#include "app/gui/actions.h"
#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/widgets/basics.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {

const QString folder = QStringLiteral("/handbook/");
const QString ending = QStringLiteral(".md");

/// Markdown's tables come with a frame around each cell and no room in it.
void giveRoomToTables(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setCellSpacing(0);
            format.setCellPadding(6);
            format.setTopMargin(10);
            format.setBottomMargin(10);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(QColor(128, 128, 128, 110)); // on light and on dark
            table->setFormat(format);
        }
    }
}

/// Shows what is compiled in and nothing else, whatever a text names.
class HandbookBrowser final : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const bool isOurs = name.scheme() == QLatin1String("qrc") && name.path().startsWith(folder);
        return isOurs ? QTextBrowser::loadResource(type, name) : QVariant();
    }
};

} // namespace

HandbookDialog::HandbookDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_browser(new HandbookBrowser)
{
    setWindowTitle(tr("Handbook"));
    resize(900, 680);
    m_list->setAccessibleName(tr("Pages of the handbook"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_browser->setAccessibleName(tr("Text of the page"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(18);
    m_browser->document()->setIndentWidth(18);

    //: The folder of docs/handbook that holds the handbook in this language.
    const QString language = tr("en") + QLatin1Char('/');
    add(QStringLiteral("getting-started"), tr("Getting started"));
    for (const QAction *page : actions.pages())
        add(page->objectName(), buttonText(*page));
    add(QStringLiteral("archives"), tr("Wheels and source archives"));
    add(QStringLiteral("settings"), tr("Settings"));
    add(QStringLiteral("troubleshooting"), tr("Troubleshooting"));
    connect(m_list, &QListWidget::currentRowChanged, this, [this, language](int row) {
        m_browser->setSource(QUrl(QStringLiteral("qrc:") + folder + language + m_names[row] + ending), QTextDocument::MarkdownResource);
        giveRoomToTables(*m_browser->document());
    });
    // From page to page; other addresses are text.
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (m_names.contains(url.fileName().chopped(std::min<qsizetype>(ending.size(), url.fileName().size()))))
            showPage(url.fileName().chopped(ending.size()));
    });

    auto *panes = new QSplitter;
    panes->addWidget(m_list);
    panes->addWidget(m_browser);
    panes->setSizes({220, 680});
    panes->setChildrenCollapsible(false);
    auto *close = new Button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addWidget(panes, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    m_list->setCurrentRow(0);
}

void HandbookDialog::add(const QString &name, const QString &title)
{
    m_names.append(name);
    m_list->addItem(title);
}

void HandbookDialog::showPage(const QString &name)
{
    m_list->setCurrentRow(std::max(0, int(m_names.indexOf(name))));
}

QString HandbookDialog::page() const
{
    return m_names[m_list->currentRow()];
}

QString HandbookDialog::text() const
{
    return m_browser->toPlainText();
}

} // namespace truewheel::gui
