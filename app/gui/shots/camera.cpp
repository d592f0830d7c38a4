#include "app/gui/shots/camera.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QThread>

namespace truewheel::gui {

namespace {

constexpr int patience = 20000; // ms
constexpr int settling =
    250; // ms: what was posted for later (layouts, details), and the columns, which are fitted a little after the last rows

} // namespace

void waitUntil(const std::function<bool()> &reached)
{
    QElapsedTimer timer;
    timer.start();
    while (!reached() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    for (timer.restart(); timer.elapsed() < settling;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QThread::msleep(2);
    }
}

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

Camera::Camera(const Path &directory, QString language)
    : m_directory(QString::fromStdString(displayPath(directory)))
    , m_language(std::move(language))
{
}

void Camera::setTheme(Theme theme)
{
    m_theme = theme;
    applyTheme(theme);
}

void Camera::save(QWidget &widget, const char *page)
{
    waitForRest();
    const QString name = QStringLiteral("%1/%2-%3-%4x-%5.png")
                             .arg(m_directory, QLatin1String(page), nameOf(m_theme))
                             .arg(int(widget.devicePixelRatioF()))
                             .arg(m_language);
    m_written += widget.grab().save(name) ? 1 : 0;
}

void Camera::shoot(QWidget &dialog, const char *page)
{
    dialog.show();
    save(dialog, page);
}

} // namespace truewheel::gui
