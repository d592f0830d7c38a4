#include "app/gui/models/linkfilter.h"

#include <algorithm>

namespace truewheel::gui {

namespace {

struct Field {
    const char *name;
    LinkColumn column;
};

constexpr Field fields[] = {
    {"state", LinkColumn::State},
    {"pkg", LinkColumn::Package},
    {"package", LinkColumn::Package},
    {"version", LinkColumn::Version},
    {"project", LinkColumn::Project},
    {"env", LinkColumn::Environment},
    {"environment", LinkColumn::Environment},
    {"python", LinkColumn::Python},
    {"backend", LinkColumn::Backend},
    {"problem", LinkColumn::Problem},
};

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

} // namespace

LinkFilter::LinkFilter(const QString &text)
{
    for (QString word : words(text.toLower())) {
        Term term;
        if (word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
            term.isExcluded = true;
            word.remove(0, 1);
        }
        for (const Field &field : fields) {
            const QString prefix = QLatin1String(field.name) + QLatin1Char(':');
            if (word.startsWith(prefix)) {
                term.column = field.column;
                word.remove(0, prefix.size());
                break;
            }
        }
        term.word = word;
        if (!word.isEmpty()) // "state:" alone is still being typed
            m_terms.push_back(term);
    }
}

bool LinkFilter::matches(const LinkRow &row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&row](const Term &term) {
        const auto contains = [&term](const QString &words) { return words.contains(term.word); };
        const bool found = term.column ? contains(row.words[size_t(*term.column)])
                                       : std::any_of(row.words.begin(), row.words.end(), contains);
        return found != term.isExcluded;
    });
}

} // namespace truewheel::gui
