#include "app/gui/models/filterhelp.h"

#include <QSet>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int mostWords = 40;

/// White space in double quotes does not end a word.
int wordStart(const QString &text, int cursor)
{
    int start = 0;
    bool isQuoted = false;
    for (int i = 0; i < cursor; ++i) {
        if (text.at(i) == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (text.at(i).isSpace() && !isQuoted)
            start = i + 1;
    }
    return start;
}

QStringList valuesOf(const FilterField &field, const std::vector<TableRow> &rows)
{
    if (field.isDays)
        return {QStringLiteral(">7d"), QStringLiteral(">30d"), QStringLiteral(">90d"), QStringLiteral(">365d"), QStringLiteral("<7d")};
    if (field.isNumber)
        return {QStringLiteral(">0"), QStringLiteral(">10"), QStringLiteral(">1M"), QStringLiteral(">100M"), QStringLiteral(">1G")};
    QSet<QString> distinct;
    for (const TableRow &row : rows) {
        if (field.column < row.cells.size() && !row.cells[field.column].isEmpty())
            distinct.insert(row.cells[field.column].toLower());
        else if (field.column >= row.cells.size() && field.column < row.words.size()) {
            for (const QString &line : row.words[field.column].split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                distinct.insert(line.section(QLatin1Char(' '), 0, 0));
        }
    }
    QStringList values(distinct.begin(), distinct.end());
    std::sort(values.begin(), values.end(), naturalLess);
    return values;
}

QString quoted(const QString &value)
{
    const bool hasSpace = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return hasSpace ? QLatin1Char('"') + value + QLatin1Char('"') : value;
}

} // namespace

FilterOffer offerFor(const QString &text, int cursor, std::span<const FilterField> fields, const std::vector<TableRow> &rows)
{
    FilterOffer offer;
    offer.from = wordStart(text, cursor);
    if (offer.from < text.size() && text.at(offer.from) == QLatin1Char('-'))
        ++offer.from;
    offer.length = cursor - offer.from;
    const QString word = text.mid(offer.from, offer.length).toLower();
    const int colon = int(word.indexOf(QLatin1Char(':')));
    if (colon < 0) {
        for (const FilterField &field : fields) {
            const QString name = QLatin1String(field.name) + QLatin1Char(':');
            if (!word.isEmpty() && name.startsWith(word))
                offer.words.append(name);
        }
        return offer;
    }
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const FilterField &f) { return word.left(colon) == QLatin1String(f.name); });
    if (field == fields.end())
        return offer;
    const QString typed = word.mid(colon + 1).remove(QLatin1Char('"'));
    const QStringList values = valuesOf(*field, rows);
    const auto take = [&](auto isWanted) {
        for (const QString &value : values) {
            if (offer.words.size() < mostWords && isWanted(value))
                offer.words.append(word.left(colon + 1) + quoted(value));
        }
    };
    take([&](const QString &value) { return value.startsWith(typed) && value != typed; });
    take([&](const QString &value) { return !value.startsWith(typed) && value.contains(typed); });
    return offer;
}

bool containsWord(const QString &text, const QString &word)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts).contains(word, Qt::CaseInsensitive);
}

QString toggled(const QString &text, const QString &word)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool wasThere = containsWord(text, word);
    if (wasThere)
        words.erase(std::remove_if(words.begin(), words.end(), [&](const QString &w) { return w.compare(word, Qt::CaseInsensitive) == 0; }),
                    words.end());
    else
        words.append(word);
    return words.join(QLatin1Char(' '));
}

} // namespace truewheel::gui
