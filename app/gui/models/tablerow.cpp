#include "app/gui/models/tablerow.h"

#include <QHash>
#include <algorithm>

namespace truewheel::gui {

bool naturalLess(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto number = [](const QString &text, qsizetype &at) {
        while (at + 1 < text.size() && text.at(at) == QLatin1Char('0') && text.at(at + 1).isDigit())
            ++at;
        const qsizetype start = at;
        while (at < text.size() && text.at(at).isDigit())
            ++at;
        return QStringView(text).mid(start, at - start);
    };
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const QStringView left = number(a, i);
            const QStringView right = number(b, j);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (const int order = left.compare(right))
                return order < 0;
            continue;
        }
        const QChar left = a.at(i++).toCaseFolded();
        const QChar right = b.at(j++).toCaseFolded();
        if (left != right)
            return left < right;
    }
    return a.size() - i < b.size() - j;
}

void rankByText(std::vector<TableRow> &rows, size_t column)
{
    QHash<QString, int> ranks;
    for (const TableRow &row : rows)
        ranks.insert(row.cells[column], 0);
    QStringList distinct = ranks.keys();
    std::sort(distinct.begin(), distinct.end(), naturalLess);
    for (int i = 0; i < distinct.size(); ++i)
        ranks[distinct.at(i)] = i;
    for (TableRow &row : rows)
        row.ranks[column] = ranks.value(row.cells[column]);
}

} // namespace truewheel::gui
