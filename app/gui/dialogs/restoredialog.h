#pragma once
#include "core/repair/restoration.h"

#include <QDialog>

class QTreeWidget;

namespace truewheel::gui {

class Button;

/// The environments that were removed, to choose one that comes back.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RestoreDialog(const std::vector<Restorable> &all, QWidget *parent = nullptr);

signals:
    void chosen(const truewheel::Path &environment);

private:
    void choose();

    std::vector<Restorable> m_all;
    QTreeWidget *m_list;
    Button *m_restore;
};

} // namespace truewheel::gui
