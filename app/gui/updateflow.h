#pragma once
#include "core/session/session.h"

#include <QObject>

namespace truewheel::gui {

class UpdateDialog;

/// From a click to the packages of an environment that the person wants updated. What that changes is shown by who hears updateWanted().
class UpdateFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    UpdateFlow(Session &session, QWidget *window);

    void choose(const std::shared_ptr<const InventoryEntry> &entry);

signals:
    void updateWanted(const truewheel::Environment &environment, const std::vector<std::string> &packages);

private:
    void open(const std::shared_ptr<const InventoryEntry> &entry, bool isLocked);

    Session &m_session;
    QWidget *m_window;
};

} // namespace truewheel::gui
