#include "app/gui/dropflow.h"

#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/dropoverlay.h"
#include "core/base/text.h"
#include "core/jobs/deliver.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <utility>

namespace truewheel::gui {

namespace {

Path pathOf(const QUrl &url)
{
#ifdef Q_OS_WIN
    return Path(url.toLocalFile().toStdU16String());
#else
    // By bytes: a name that is not UTF-8 would be lost in a QString.
    return pathFromBytes(percentDecoded(url.path(QUrl::FullyEncoded).toStdString()));
#endif
}

/// What is no file of this machine; a comment in the list has no scheme.
int foreignIn(const QMimeData &mime, const std::vector<Path> &paths)
{
    const QList<QUrl> urls = mime.urls();
    return int(std::count_if(urls.begin(), urls.end(), [](const QUrl &url) { return !url.scheme().isEmpty(); }) - qsizetype(paths.size()));
}

} // namespace

DropFlow::DropFlow(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_overlay(new DropOverlay(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

std::vector<Path> DropFlow::pathsOf(const QMimeData &mime)
{
    std::vector<Path> paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile() && url.host().isEmpty()) // a share of another host is not looked at (THREATS 15)
            paths.push_back(cleanAbsolute(pathOf(url), "/"));
    }
    return paths;
}

bool DropFlow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto &drag = static_cast<QDragEnterEvent &>(*event);
        if (drag.mimeData()->hasUrls()) {
            drag.acceptProposedAction(); // also when it cannot be used: the overlay says why
            enter(*drag.mimeData());
        }
        return true;
    }
    case QEvent::DragLeave: leave(); return true;
    case QEvent::Drop: {
        auto &given = static_cast<QDropEvent &>(*event);
        given.acceptProposedAction();
        drop(*given.mimeData());
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

void DropFlow::enter(const QMimeData &mime)
{
    const uint64_t generation = ++m_generation;
    const std::vector<Path> paths = pathsOf(mime);
    if (paths.empty()) {
        m_overlay->showUse({tr("Only files and folders of this machine can be dropped here.")}, false);
        return;
    }
    QStringList names;
    for (const Path &path : paths)
        names.append(shownName(path));
    m_overlay->showUse({tr("Check %1").arg(names.join(QStringLiteral(", ")))}, true);
    const int foreign = foreignIn(mime, paths);
    deliver(m_session.describePaths(paths), this, [this, generation, foreign](const std::vector<PathUse> &uses) {
        if (generation == m_generation && m_overlay->isVisible())
            showUses(uses, foreign);
    });
}

QString DropFlow::tooMany(const PathUse &archive)
{
    return tr("“%1”: one archive is looked into at a time.").arg(shownName(archive.path));
}

QString DropFlow::refusal(int foreign)
{
    return tr("%n thing(s) are no files of this machine", nullptr, foreign);
}

void DropFlow::showUses(const std::vector<PathUse> &uses, int foreign)
{
    constexpr qsizetype most = 6;
    QStringList sentences;
    bool hasArchive = false;
    for (const PathUse &use : uses) {
        const bool isSecond = use.kind == PathKind::Archive && std::exchange(hasArchive, true);
        sentences.append(isSecond ? tooMany(use) : Words::use(use));
    }
    if (foreign > 0)
        sentences.append(refusal(foreign));
    if (sentences.size() > most) {
        const int more = int(sentences.size() - most);
        sentences.resize(most);
        sentences.append(tr("and %n more", nullptr, more));
    }
    const bool isUsable = std::any_of(uses.begin(), uses.end(), [](const PathUse &use) { return use.kind != PathKind::Unusable; });
    m_overlay->showUse(sentences, isUsable);
}

void DropFlow::leave()
{
    ++m_generation;
    m_overlay->hide();
}

void DropFlow::drop(const QMimeData &mime)
{
    const std::vector<Path> paths = pathsOf(mime);
    if (paths.empty())
        leave();
    else
        open(paths, foreignIn(mime, paths));
}

void DropFlow::open(const std::vector<Path> &paths, int foreign)
{
    const uint64_t generation = ++m_generation;
    deliver(m_session.describePaths(paths), this, [this, generation, foreign](const std::vector<PathUse> &uses) {
        if (generation != m_generation)
            return;
        m_overlay->hide();
        use(uses, foreign);
    });
}

void DropFlow::use(const std::vector<PathUse> &uses, int foreign)
{
    std::vector<Path> usable;
    std::optional<Path> archive;
    QStringList refused;
    for (const PathUse &use : uses) {
        if (use.kind == PathKind::Unusable)
            refused.append(Words::use(use));
        else if (use.kind == PathKind::Archive && archive)
            refused.append(tooMany(use));
        else if (use.kind == PathKind::Archive)
            archive = use.path;
        else
            usable.push_back(use.path);
    }
    if (!usable.empty())
        emit dropped(usable);
    if (archive)
        emit archiveDropped(*archive);
    if (foreign > 0)
        refused.append(refusal(foreign));
    if (refused.isEmpty())
        return;
    auto *dialog = new NoticeDialog(QStringLiteral("suspect"), Tone::Suspect,
                                    tr("%n thing(s) cannot be used", nullptr, int(refused.size())), refused.join(QLatin1Char('\n')),
                                    &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace truewheel::gui
