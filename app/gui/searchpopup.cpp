#include "app/gui/searchpopup.h"

#include "app/gui/actions.h"
#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/models/hitmodel.h"
#include "app/gui/widgets/basics.h"
#include "core/jobs/deliver.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace truewheel::gui {

namespace {
constexpr int shownHits = 9;
constexpr int widest = 720; // px
} // namespace

SearchPopup::SearchPopup(Session &session, const Actions &actions, QWidget *window)
    : QDialog(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_session(session)
    , m_actions(actions)
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_note(new PlainLabel({}, Tone::Muted))
    , m_model(new HitModel(this))
{
    setWindowTitle(tr("Search everywhere"));
    setAccessibleName(windowTitle());
    m_line->setPlaceholderText(tr("Environment, link, package, cached wheel or action"));
    m_line->setAccessibleName(tr("Search everywhere"));
    m_line->addAction(symbol(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_line->setAcceptDrops(false);
    m_line->setMinimumHeight(m_line->fontMetrics().height() + 20);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    connect(m_line, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
    connect(m_list, &QListView::activated, this, &SearchPopup::choose);
}

const std::vector<SearchHit> &SearchPopup::hits() const
{
    return m_model->hits();
}

void SearchPopup::open()
{
    const QWidget *window = parentWidget();
    const int width = std::min(widest, window->width() - 40);
    const int rows = shownHits * (2 * fontMetrics().height() + 18);
    resize(width, m_line->minimumHeight() + rows + 60);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 70)));
    m_line->clear();
    showHits({});
    show();
    m_line->setFocus();
    makeIndex();
}

std::vector<SearchHit> SearchPopup::actionsAsThings() const
{
    std::vector<SearchHit> things;
    for (size_t i = 0; i < m_actions.all().size(); ++i) {
        const QAction &action = *m_actions.all()[i];
        if (action.isEnabled())
            things.push_back({SearchKind::Action, buttonText(action), action.statusTip(), {}, {}, {}, i});
    }
    return things;
}

void SearchPopup::makeIndex()
{
    auto work = [actions = actionsAsThings(), look = m_session.current(), picture = m_session.machine().current()](JobContext &) {
        return makeSearchIndex(actions, look.get(), picture.get());
    };
    deliver(m_session.start(std::move(work)), this, [this](const std::shared_ptr<const SearchIndex> &index) {
        m_index = index;
        search();
    });
}

void SearchPopup::search()
{
    auto work = [index = m_index, text = m_line->text()](JobContext &) { return gui::find(*index, text, mostHits); };
    deliver(m_session.start(std::move(work)), this, [this, generation = ++m_generation](const std::vector<SearchHit> &hits) {
        if (generation != m_generation)
            return;
        showHits(hits);
        emit searched();
    });
}

void SearchPopup::showHits(std::vector<SearchHit> hits)
{
    const bool hasHits = !hits.empty();
    m_model->setHits(std::move(hits));
    if (hasHits)
        m_list->setCurrentIndex(m_model->index(0));
    m_note->setText(hasHits                        ? tr("Enter goes there, Esc closes.")
                        : m_line->text().isEmpty() ? tr("Type a name, a part of a path, or what you want to do.")
                                                   : tr("Nothing has that name."));
}

void SearchPopup::choose(const QModelIndex &index)
{
    if (!index.isValid() || !isVisible()) // a click may also activate
        return;
    const SearchHit hit = m_model->hits()[size_t(index.row())];
    hide();
    emit chosen(hit);
}

/// The keys that move in the list work while the line has the focus.
bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto &key = static_cast<QKeyEvent &>(*event);
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace truewheel::gui
