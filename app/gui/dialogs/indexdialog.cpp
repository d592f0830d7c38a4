#include "app/gui/dialogs/indexdialog.h"

#include "app/gui/dialogs/foot.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <set>

namespace truewheel::gui {

namespace {

/// The names that an index may be asked for.
QStringList namesFor(const IndexPlan &plan, const std::string &url)
{
    std::set<std::string> names;
    for (const PlannedPackage &package : plan.packages) {
        for (const Index *index : package.indexes) {
            if (index->url == url && !index->isFlat && package.unasked == Unasked::No)
                names.insert(package.normalized);
        }
    }
    QStringList list;
    for (const std::string &name : names)
        list.append(plain(name));
    return list;
}

QStringList versionsOf(const IndexPlan &plan)
{
    std::set<std::string> versions;
    for (const PlannedPackage &package : plan.packages) {
        if (package.isPublic())
            versions.insert(package.normalized + ' ' + package.version);
    }
    QStringList list;
    for (const std::string &version : versions)
        list.append(plain(version));
    return list;
}

QString hostOf(const std::string &url)
{
    const Result<HttpUrl> parsed = parseHttpUrl(url);
    return plain(parsed ? parsed->origin() : url);
}

int leftOut(const IndexPlan &plan)
{
    return int(
        std::count_if(plan.packages.begin(), plan.packages.end(), [](const PlannedPackage &package) { return !package.isPublic(); }));
}

} // namespace

QStringList IndexDialog::hostsOf(const IndexQuestion &question)
{
    QStringList hosts;
    for (const IndexPlan::Recipient &recipient : question.plan->recipients())
        hosts.append(hostOf(recipient.url));
    if (!question.advisoryService.empty() && question.plan->versions() > 0)
        hosts.append(hostOf(question.advisoryService));
    hosts.removeDuplicates();
    return hosts;
}

void IndexDialog::addRecipient(QVBoxLayout *column, const std::string &url, const QString &what, const QStringList &sent) const
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 10, 14, 12);
    inside->setSpacing(6);
    auto *title = new WrapText(plain(url));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    inside->addWidget(title);
    if (!m_agreed.isEmpty() && !m_agreed.contains(hostOf(url)))
        inside->addWidget(new WrapText(tr("New: you have not agreed to this one yet."), Tone::Accent));
    inside->addWidget(new WrapText(what));
    if (!sent.isEmpty()) {
        auto *list = new WrapText(sent.join(QStringLiteral(", ")), Tone::Muted);
        list->hide();
        auto *show = new Button(tr("Show what is sent"));
        show->setAccessibleName(tr("Show what is sent to %1").arg(plain(url)));
        show->setCheckable(true);
        show->setAutoDefault(false);
        connect(show, &QPushButton::toggled, list, &QWidget::setVisible);
        inside->addWidget(show, 0, Qt::AlignLeft);
        inside->addWidget(list);
    }
    column->addWidget(card);
}

IndexDialog::IndexDialog(const IndexQuestion &question, QStringList agreed, QWidget *parent)
    : QDialog(parent)
    , m_agreed(std::move(agreed))
{
    setWindowTitle(tr("Ask the package indexes?"));
    resize(640, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    addHead(column);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Who is asked"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(recipientsOf(question));
    column->addWidget(scroll, 1);
    addFoot(*this, *column, tr("Cancel"), *new Button(tr("Agree and ask"), Button::Weight::Main));
}

void IndexDialog::addHead(QVBoxLayout *column) const
{
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new SymbolLabel(QStringLiteral("shield"), Tone::Accent, 40), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *title = makeHeading(m_agreed.isEmpty() ? tr("This sends names of your packages over the network")
                                                 : tr("Somebody else would be sent names of your packages"),
                              3);
    title->setWordWrap(true);
    texts->addWidget(title);
    texts->addWidget(new WrapText(
        tr("Those below are asked what is newer, yanked, withdrawn or vulnerable: the indexes that your tools have configured, with the "
           "credentials that those keep for them. Nothing else is sent: no path, no project, no file. Editable links, and what came from a "
           "file or a URL, are left out.")));
    texts->addWidget(new WrapText(tr("Truewheel remembers your word. It can be taken back in the settings."), Tone::Muted));
    head->addLayout(texts, 1);
    column->addLayout(head);
}

QWidget *IndexDialog::recipientsOf(const IndexQuestion &question) const
{
    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 0, 0);
    for (const IndexPlan::Recipient &recipient : question.plan->recipients()) {
        const QStringList names = namesFor(*question.plan, recipient.url);
        addRecipient(list, recipient.url,
                     names.isEmpty() ? tr("Is asked for its list of files, by no name.")
                                     : tr("Is asked for %n package(s), by name.", nullptr, int(names.size())),
                     names);
    }
    if (question.advisoryService.empty()) {
        list->addWidget(
            new WrapText(tr("No advisory service is set, so nobody is asked for known holes. The settings can name one."), Tone::Muted));
    } else if (const QStringList versions = versionsOf(*question.plan); !versions.isEmpty()) {
        addRecipient(list, question.advisoryService,
                     tr("Is asked for advisories about %n package(s), by name and version.", nullptr, int(versions.size())), versions);
    }
    if (const int left = leftOut(*question.plan); left > 0)
        list->addWidget(new WrapText(tr("%n installation(s) are left out.", nullptr, left), Tone::Muted));
    list->addStretch(1);
    return content;
}

} // namespace truewheel::gui
