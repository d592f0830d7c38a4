#pragma once
#include "app/gui/models/wordfilter.h"

namespace truewheel::gui {

/// The filter of the links table; its fields: state, pkg, version, project, env, python, backend, problem.
std::span<const FilterField> linkFields();

class LinkFilter final : public WordFilter
{
public:
    LinkFilter() = default;
    explicit LinkFilter(const QString &text);
};

} // namespace truewheel::gui
