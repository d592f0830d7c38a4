#pragma once
#include "app/gui/theme.h"

#include <QString>
#include <vector>

namespace truewheel::gui {

/// What a button of a notification does.
enum class NoticeAction { Show, Rebuild, Mute };

struct NoticeButton {
    NoticeAction action = NoticeAction::Show;
    QString text;
};

/// What is told, in the person's language; plain text. Whoever shows it may leave the buttons out: a click on it is Show.
struct Notification {
    QString title;
    QString body;
    QString icon; ///< of resources/icons
    Tone tone = Tone::Text;
    std::vector<NoticeButton> buttons;
};

} // namespace truewheel::gui
