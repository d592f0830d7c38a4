#include "app/gui/models/linktable.h"

#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "core/session/trouble.h"

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
    const QStringList words{Findings::word(checked.verdict), QString::fromStdString(toString(checked.verdict)), Findings::word(severity),
                            QString::fromLatin1(englishWord(severity))};
    return words.join(QLatin1Char(' ')).toLower();
}

TableRow makeRow(const CheckedLink &checked, bool isAccepted)
{
    TableRow row;
    row.key = keyOf(checked);
    row.isMuted = isAccepted;
    row.severity = severityOf(checked.verdict);
    row.cells.resize(linkColumnCount);
    row.words.resize(linkColumnCount);
    row.ranks.resize(linkColumnCount);
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
        rankByText(table->rows, column);
    for (size_t row = 0; row < table->rows.size(); ++row)
        table->rows[row].ranks[size_t(LinkColumn::State)] = int(table->rows[row].severity) * 100 + int(table->link(row).verdict);
    return table;
}

std::string keyOf(const CheckedLink &link)
{
    return linkKey(link);
}

} // namespace truewheel::gui
