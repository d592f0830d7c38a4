#include "app/gui/dialogs/foot.h"

#include "app/gui/widgets/basics.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace truewheel::gui {

void addFoot(QDialog &dialog, QVBoxLayout &column, const QString &cancel, Button &accept)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    auto *reject = new Button(cancel);
    reject->setDefault(true);
    accept.setAutoDefault(false);
    buttons->addWidget(reject);
    buttons->addWidget(&accept);
    column.addLayout(buttons);
    QObject::connect(reject, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(&accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    reject->setFocus(); // in the dialog now
}

} // namespace truewheel::gui
