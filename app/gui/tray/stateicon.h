#pragma once
#include <QIcon>

namespace truewheel::gui {

/// What the tray says at a glance.
struct TrayState {
    enum class Kind { Calm, Suspect, Broken, Busy };
    Kind kind = Kind::Calm;
    int count = 0; ///< of what is broken
    bool operator==(const TrayState &) const = default;
};

/// The wheel on a plate of its own, which stands out on a light and on a dark panel; each state has another mark by shape: none, a triangle,
/// a disc with the number, a disc with an arrow.
QIcon stateIcon(const TrayState &state);

} // namespace truewheel::gui
