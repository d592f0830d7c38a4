#include "app/gui/pages/page.h"

namespace truewheel::gui {

Page::Page(const QString &title, Actions &actions)
    : m_title(title)
    , m_actions(actions)
{
}

void Page::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    if (isCurrent)
        refreshActions();
}

QByteArray Page::selectedRowsAs(RowFormat) const
{
    return {};
}

QByteArray Page::shownRowsAs(RowFormat) const
{
    return {};
}

} // namespace truewheel::gui
