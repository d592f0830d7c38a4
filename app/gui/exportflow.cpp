#include "app/gui/exportflow.h"

#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/pages/page.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "core/jobs/deliver.h"
#include "core/platform/savefile.h"

#include <QFileDialog>
#include <QPointer>

namespace truewheel::gui {

ExportFlow::ExportFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

RowFormat ExportFlow::formatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return RowFormat::Json;
    return fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? RowFormat::Csv : RowFormat::Text;
}

void ExportFlow::exportRows(const Page &page)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the rows that are shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for a spreadsheet (%1)").arg(QStringLiteral("*.csv")), tr("JSON (%1)").arg(QStringLiteral("*.json")),
                            tr("Text (%1)").arg(QStringLiteral("*.txt"))});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).remove(QLatin1Char(')')));
    });
    dialog->selectFile(page.title());
    connect(dialog, &QFileDialog::fileSelected, this, [this, shown = QPointer<const Page>(&page)](const QString &name) {
        if (shown)
            write(name, shown->shownRowsAs(formatOf(name)));
    });
    dialog->open();
}

void ExportFlow::write(const QString &fileName, const QByteArray &content)
{
    const Path file = pathFromBytes(QFile::encodeName(fileName).toStdString());
    auto work = [file, content](JobContext &) { return saveFile(file, std::string_view(content.data(), size_t(content.size()))); };
    deliver(m_session.start(std::move(work)), this, [this, fileName](const Result<void> &saved) {
        if (saved) {
            emit written(fileName);
            return;
        }
        auto *dialog = new NoticeDialog(QStringLiteral("suspect"), Tone::Suspect, tr("%1 could not be written").arg(fileName),
                                        worded(saved.error().detail), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace truewheel::gui
