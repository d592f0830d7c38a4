#pragma once
#include "app/gui/models/tablerow.h"

#include <optional>
#include <span>

namespace truewheel::gui {

/// A field of a filter, `name:`. Fields are constants: a filter keeps no copy.
struct FilterField {
    const char *name;
    size_t column;         ///< of TableRow::words
    bool isNumber = false; ///< compares TableRow::ranks too: `size:>500M`, `packages:<=10`
    bool isFlag = false;   ///< stands alone: the column has the field's own name in it
    bool isDays = false;   ///< a number of days since the moment in TableRow::ranks: `age:>90d`, with d, w, m, y
};

/// What a person typed into the filter box. Words must all be found, anywhere in the row; `field:word` looks in one column;
/// `field:>500M` compares a number (with K, M, G, T of 1024), `field:>90d` the days that have passed; a word in double quotes may hold spaces; a leading `-` turns a
/// word round. Upper and lower case are the same. What is still being typed (`state:`, `size:>`) hides nothing.
class WordFilter
{
public:
    WordFilter() = default;
    WordFilter(const QString &text, std::span<const FilterField> fields);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const TableRow &row) const;

private:
    enum class Comparison { Contains, Less, LessOrEqual, Equal, GreaterOrEqual, Greater };
    struct Term {
        std::optional<size_t> column;
        Comparison comparison = Comparison::Contains;
        QString word;      // lower case
        qint64 number = 0; // of any other comparison
        bool isDays = false;
        bool isExcluded = false;
    };
    static bool isTrue(const Term &term, const TableRow &row);
    static bool readNumber(Term &term);
    std::vector<Term> m_terms;
};

} // namespace truewheel::gui
