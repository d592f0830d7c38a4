#include "app/gui/models/linktable.h"

#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"

#include <QHash>
#include <algorithm>

namespace truewheel::gui {

namespace {

QString cell(const CheckedLink &checked, LinkColumn column)
{
    switch (column) {
    case LinkColumn::State: return Findings::word(checked.verdict);
    case LinkColumn::Package: return plain(checked.link.name);
    case LinkColumn::Version: return plain(checked.link.version);
    case LinkColumn::Project: return shownPath(checked.link.project);
    case LinkColumn::Environment: return shownPathIn(checked.link.environment, checked.link.project);
    case LinkColumn::Python: return plain(checked.python);
    case LinkColumn::Backend: return plain(checked.backend);
    case LinkColumn::Problem: return Findings::problem(checked);
    }
    return {};
}

/// The filter knows a state by its word in the person's language, in English, and by its severity.
QString stateWords(const CheckedLink &checked)
{
    const Severity severity = severityOf(checked.verdict);
    QString english;
    switch (severity) {
    case Severity::Broken: english = QStringLiteral("broken"); break;
    case Severity::Incomplete: english = QStringLiteral("incomplete"); break;
    case Severity::Suspect: english = QStringLiteral("suspect"); break;
    case Severity::Fine: english = QStringLiteral("fine"); break;
    }
    const QStringList words{Findings::word(checked.verdict), QString::fromStdString(toString(checked.verdict)), Findings::word(severity),
                            english};
    return words.join(QLatin1Char(' ')).toLower();
}

LinkRow makeRow(const CheckedLink &checked, bool isAccepted)
{
    LinkRow row;
    row.isAccepted = isAccepted;
    row.verdict = checked.verdict;
    row.severity = severityOf(checked.verdict);
    for (int c = 0; c < linkColumnCount; ++c) {
        row.cells[size_t(c)] = cell(checked, LinkColumn(c));
        if (isAccepted && LinkColumn(c) == LinkColumn::Problem)
            row.cells[size_t(c)] = Findings::accepted(row.cells[size_t(c)]);
        row.words[size_t(c)] = row.cells[size_t(c)].toLower();
    }
    row.words[size_t(LinkColumn::State)] = stateWords(checked);
    row.words[size_t(LinkColumn::Environment)] += QLatin1Char(' ') + plain(pathBytes(checked.link.environment)).toLower();
    row.spoken = Findings::word(row.severity) + QStringLiteral(": ") + Findings::summary(checked);
    if (isAccepted)
        row.spoken = Findings::accepted(row.spoken);
    return row;
}

/// Runs of digits as numbers (3.9 before 3.10), everything else without case; in any locale the same.
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

void rankColumn(std::vector<LinkRow> &rows, size_t column)
{
    QHash<QString, int> ranks;
    for (const LinkRow &row : rows)
        ranks.insert(row.cells[column], 0);
    QStringList distinct = ranks.keys();
    std::sort(distinct.begin(), distinct.end(), naturalLess);
    for (int i = 0; i < distinct.size(); ++i)
        ranks[distinct.at(i)] = i;
    for (LinkRow &row : rows)
        row.ranks[column] = ranks.value(row.cells[column]);
}

} // namespace

std::shared_ptr<const LinkTable> makeLinkTable(std::shared_ptr<const Look> look)
{
    auto table = std::make_shared<LinkTable>();
    table->look = std::move(look);
    if (!table->look)
        return table;
    for (const CheckedLink &checked : table->look->snapshot.editables) {
        const bool isAccepted = table->look->isAccepted(table->rows.size());
        table->rows.push_back(makeRow(checked, isAccepted));
        if (isAccepted) {
            ++table->accepted;
            continue;
        }
        ++table->counts[size_t(table->rows.back().severity)];
        if (table->rows.back().severity == Severity::Broken && checked.remedy != Remedy::None)
            table->repairable.push_back(table->rows.size() - 1);
    }
    for (size_t column = 0; column < linkColumnCount; ++column)
        rankColumn(table->rows, column);
    for (LinkRow &row : table->rows)
        row.ranks[size_t(LinkColumn::State)] = int(row.severity) * 100 + int(row.verdict);
    return table;
}

bool isSameLink(const CheckedLink &a, const CheckedLink &b)
{
    return a.link.environment == b.link.environment && a.link.name == b.link.name;
}

} // namespace truewheel::gui
