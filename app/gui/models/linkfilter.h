#pragma once
#include "app/gui/models/linktable.h"

#include <optional>

namespace truewheel::gui {

/// What a person typed into the filter box. Words must all be found, anywhere in the row; `field:word` looks in one column
/// (state, pkg, version, project, env, python, backend, problem); a word in double quotes may hold spaces; a leading `-`
/// turns a word round. Upper and lower case are the same.
class LinkFilter
{
public:
    LinkFilter() = default;
    explicit LinkFilter(const QString &text);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const LinkRow &row) const;

private:
    struct Term {
        std::optional<LinkColumn> column;
        QString word; // lower case
        bool isExcluded = false;
    };
    std::vector<Term> m_terms;
};

} // namespace truewheel::gui
