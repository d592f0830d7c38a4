#pragma once
#include "app/gui/models/rowexport.h"
#include "core/session/session.h"

#include <QObject>
#include <QWidget>

namespace truewheel::gui {

class Page;

/// From Export… to a file: the rows that a page shows, as the ending of the file's name says. Written on a worker; a file that was there
/// stays when the new one cannot be written.
class ExportFlow final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives the flow; dialogs belong to `window`.
    ExportFlow(Session &session, QWidget *window);

    void exportRows(const Page &page);
    /// By the ending: ".json", ".csv", else text.
    static RowFormat formatOf(const QString &fileName);
    void write(const QString &fileName, const QByteArray &content);

signals:
    void written(const QString &fileName);

private:
    Session &m_session;
    QWidget *m_window;
};

} // namespace truewheel::gui
