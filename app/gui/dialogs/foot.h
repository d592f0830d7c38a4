#pragma once
#include <QString>

class QDialog;
class QVBoxLayout;

namespace truewheel::gui {

class Button;

/// The last row of a dialog that asks before it does something: a button that rejects, which has the focus and which Enter presses, and
/// `accept`, which Enter alone never does. The column is the dialog's layout.
void addFoot(QDialog &dialog, QVBoxLayout &column, const QString &cancel, Button &accept);

} // namespace truewheel::gui
