#pragma once
#include "app/gui/theme.h"
#include "core/base/path.h"

#include <QWidget>
#include <functional>

class QDialog;

namespace truewheel::gui {

/// Lets the program run until it is so, for some seconds at most, and has come to rest.
void waitUntil(const std::function<bool()> &reached);
inline void waitForRest()
{
    waitUntil([] { return true; });
}

QDialog *openDialog(); ///< nullptr: none is

/// Takes the pictures: each once it has come to rest, named by page, theme, scale and language.
class Camera
{
public:
    /// The directory exists.
    Camera(const Path &directory, QString language);

    void setTheme(Theme theme);
    Theme theme() const { return m_theme; }
    void save(QWidget &widget, const char *page);
    void shoot(QWidget &dialog, const char *page);
    template<typename Dialog, typename Signal>
    void shootWhen(Dialog &dialog, Signal done, const char *page)
    {
        bool isDone = false;
        QObject::connect(&dialog, done, &dialog, [&] { isDone = true; });
        dialog.show();
        waitUntil([&] { return isDone; });
        save(dialog, page);
    }
    int written() const { return m_written; }

private:
    QString m_directory;
    QString m_language;
    Theme m_theme = Theme::Light;
    int m_written = 0;
};

} // namespace truewheel::gui
