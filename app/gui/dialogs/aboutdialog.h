#pragma once
#include <QDialog>

namespace truewheel::gui {

/// Version, what Truewheel is, and the licences: its own, and those of what it is made of.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QWidget *makeHead();
    QWidget *makeParts();
    QWidget *makeLicence();
};

} // namespace truewheel::gui
