#pragma once
#include <QDialog>

namespace truewheel::gui {

class Actions;

/// Every action with its key, made from the table of actions.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace truewheel::gui
