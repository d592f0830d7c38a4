#pragma once
#include "core/session/session.h"

#include <QWidget>

class QMimeData;

namespace truewheel::gui {

class DropOverlay;

/// What is dragged over the window and dropped on it: the overlay says what a drop will do before it happens, and what cannot be
/// used says why. Touches no disk itself.
class DropFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow, which belongs to the window.
    DropFlow(Session &session, QWidget &window);

    DropOverlay &overlay() const { return *m_overlay; }

    /// The local paths of a drag; empty when it has none.
    static std::vector<Path> pathsOf(const QMimeData &mime);

    /// As if they had been dropped.
    void open(const std::vector<Path> &paths) { open(paths, 0); }

signals:
    void archiveDropped(const truewheel::Path &path);
    void dropped(const std::vector<truewheel::Path> &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(const QMimeData &mime);
    void leave();
    void drop(const QMimeData &mime);
    /// `foreign`: so many more things that are not files of this machine.
    void open(const std::vector<Path> &paths, int foreign);
    void showUses(const std::vector<PathUse> &uses, int foreign);
    void use(const std::vector<PathUse> &uses, int foreign);
    static QString tooMany(const PathUse &archive);
    static QString refusal(int foreign);

    Session &m_session;
    QWidget &m_window;
    DropOverlay *m_overlay;
    uint64_t m_generation = 0;
};

} // namespace truewheel::gui
