#include "app/gui/models/linkfilter.h"

#include "app/gui/models/linktable.h"

namespace truewheel::gui {

namespace {

constexpr FilterField fields[] = {
    {"state", size_t(LinkColumn::State)},
    {"pkg", size_t(LinkColumn::Package)},
    {"package", size_t(LinkColumn::Package)},
    {"version", size_t(LinkColumn::Version)},
    {"project", size_t(LinkColumn::Project)},
    {"env", size_t(LinkColumn::Environment)},
    {"environment", size_t(LinkColumn::Environment)},
    {"python", size_t(LinkColumn::Python)},
    {"backend", size_t(LinkColumn::Backend)},
    {"problem", size_t(LinkColumn::Problem)},
};

} // namespace

std::span<const FilterField> linkFields()
{
    return fields;
}

LinkFilter::LinkFilter(const QString &text)
    : WordFilter(text, fields)
{
}

} // namespace truewheel::gui
