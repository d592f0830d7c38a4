#include "app/gui/models/wordfilter.h"

#include <QDateTime>
#include <QStringList>
#include <algorithm>

namespace truewheel::gui {

namespace {

/// Split at white space outside double quotes; the quotes are dropped.
QStringList words(const QString &text)
{
    QStringList found;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            found.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    found.append(word);
    found.removeAll(QString());
    return found;
}

/// "1.5g" -> 1610612736. nullopt when it is no number.
std::optional<qint64> numberOf(QString text)
{
    if (text.endsWith(QLatin1String("ib")))
        text.chop(2);
    else if (text.endsWith(QLatin1Char('b')))
        text.chop(1);
    qint64 unit = 1;
    for (const char suffix : {'k', 'm', 'g', 't'}) {
        unit *= 1024;
        if (text.endsWith(QLatin1Char(suffix))) {
            text.chop(1);
            bool isNumber = false;
            const double value = text.toDouble(&isNumber);
            return isNumber && value >= 0 && value < 1e6 ? std::optional(qint64(value * double(unit))) : std::nullopt;
        }
    }
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "3w" -> 21. nullopt when it is no number of days.
std::optional<qint64> daysOf(QString text)
{
    static constexpr std::pair<char, qint64> units[] = {{'d', 1}, {'w', 7}, {'m', 30}, {'y', 365}};
    qint64 unit = 1;
    for (const auto &[suffix, days] : units) {
        if (text.endsWith(QLatin1Char(suffix))) {
            unit = days;
            text.chop(1);
            break;
        }
    }
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 && value < 100000 ? std::optional(value * unit) : std::nullopt;
}

} // namespace

WordFilter::WordFilter(const QString &text, std::span<const FilterField> fields)
{
    for (QString word : words(text.toLower())) {
        Term term;
        if (word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
            term.isExcluded = true;
            word.remove(0, 1);
        }
        bool isNumber = false;
        for (const FilterField &field : fields) {
            const QString prefix = QLatin1String(field.name) + QLatin1Char(':');
            if (word.startsWith(prefix)) {
                term.column = field.column;
                isNumber = field.isNumber || field.isDays;
                term.isDays = field.isDays;
                word.remove(0, prefix.size());
                if (field.isFlag && word.isEmpty())
                    word = QLatin1String(field.name);
                break;
            }
        }
        term.word = word;
        const bool isBeingTyped = word.isEmpty() || (isNumber && !readNumber(term));
        if (!isBeingTyped)
            m_terms.push_back(term);
    }
}

/// Of a field that is a number: false while the number after `>` or `<` is not written yet.
bool WordFilter::readNumber(Term &term)
{
    static constexpr std::pair<const char *, Comparison> signs[] = {
        {">=", Comparison::GreaterOrEqual}, {"<=", Comparison::LessOrEqual}, {">", Comparison::Greater}, {"<", Comparison::Less},
        {"=", Comparison::Equal},
    };
    for (const auto &[sign, comparison] : signs) {
        if (!term.word.startsWith(QLatin1String(sign)))
            continue;
        const QString typed = term.word.mid(QLatin1String(sign).size());
        const std::optional<qint64> number = term.isDays ? daysOf(typed) : numberOf(typed);
        term.comparison = comparison;
        term.number = number.value_or(0);
        return number.has_value();
    }
    return true; // a word, such as a part of what is shown
}

bool WordFilter::isTrue(const Term &term, const TableRow &row)
{
    const auto contains = [&term](const QString &words) { return words.contains(term.word); };
    if (!term.column)
        return std::any_of(row.words.begin(), row.words.begin() + qsizetype(row.cells.size()), contains);
    if (term.comparison == Comparison::Contains)
        return contains(row.words[*term.column]);
    qint64 value = row.ranks[*term.column];
    if (value < 0 || (term.isDays && value == 0)) // unknown
        return false;
    if (term.isDays)
        value = (QDateTime::currentSecsSinceEpoch() - value) / 86400;
    switch (term.comparison) {
    case Comparison::Contains: break;
    case Comparison::Less: return value < term.number;
    case Comparison::LessOrEqual: return value <= term.number;
    case Comparison::Equal: return value == term.number;
    case Comparison::GreaterOrEqual: return value >= term.number;
    case Comparison::Greater: return value > term.number;
    }
    return false;
}

bool WordFilter::matches(const TableRow &row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&row](const Term &term) { return isTrue(term, row) != term.isExcluded; });
}

} // namespace truewheel::gui
