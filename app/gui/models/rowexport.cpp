#include "app/gui/models/rowexport.h"

#include "app/gui/models/rowmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <numeric>

namespace truewheel::gui {

namespace {

QString oneLine(QString cell)
{
    return cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString csvCell(QString cell)
{
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(QLatin1Char('\'')); // the names of strangers are no formulas
    const bool isPlain = std::none_of(cell.begin(), cell.end(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    return isPlain ? cell : QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString joined(RowFormat format, const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(format == RowFormat::Csv ? csvCell(cell) : oneLine(cell));
    return format == RowFormat::Csv ? written.join(QLatin1Char(',')) + QStringLiteral("\r\n")
                                    : written.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QByteArray asJson(const RowModel &model, const std::vector<int> &rows, const std::vector<ExportColumn> &columns)
{
    QJsonArray list;
    for (const int row : rows) {
        const TableRow &at = model.row(row);
        QJsonObject object;
        for (const auto &[column, name] : columns) {
            const qint64 rank = at.ranks[size_t(column)];
            if (model.isNumber(column))
                object.insert(name, rank < 0 ? QJsonValue() : QJsonValue(rank));
            else
                object.insert(name, at.cells[size_t(column)]);
        }
        list.append(object);
    }
    return QJsonDocument(list).toJson();
}

} // namespace

std::vector<int> allRows(const RowModel &model)
{
    std::vector<int> rows(size_t(model.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QByteArray rowsAs(RowFormat format, const RowModel &model, const std::vector<int> &rows, const std::vector<ExportColumn> &columns)
{
    if (format == RowFormat::Json)
        return asJson(model, rows, columns);
    QStringList head;
    for (const auto &[column, name] : columns)
        head.append(format == RowFormat::Csv ? name : model.headerData(column, Qt::Horizontal).toString());
    QString text = joined(format, head);
    for (const int row : rows) {
        QStringList cells;
        for (const auto &[column, name] : columns)
            cells.append(model.row(row).cells[size_t(column)]);
        text += joined(format, cells);
    }
    return text.toUtf8();
}

} // namespace truewheel::gui
