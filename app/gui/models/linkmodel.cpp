#include "app/gui/models/linkmodel.h"

namespace truewheel::gui {

LinkModel::LinkModel(QObject *parent)
    : RowModel(titles(), {}, parent)
    , m_table(std::make_shared<LinkTable>())
{
}

std::shared_ptr<const LinkTable> LinkModel::setTable(std::shared_ptr<const LinkTable> table)
{
    std::swap(m_table, table);
    setRows(Rows(m_table, &m_table->rows));
    return table;
}

QStringList LinkModel::titles()
{
    QStringList all;
    for (int column = 0; column < linkColumnCount; ++column)
        all.append(title(LinkColumn(column)));
    return all;
}

QString LinkModel::title(LinkColumn column)
{
    switch (column) {
    case LinkColumn::State: return tr("State");
    case LinkColumn::Package: return tr("Package");
    case LinkColumn::Version: return tr("Version");
    case LinkColumn::Project: return tr("Project");
    case LinkColumn::Environment: return tr("Environment");
    case LinkColumn::Python: return tr("Python");
    case LinkColumn::Backend: return tr("Backend");
    case LinkColumn::Problem: return tr("Problem");
    }
    return {};
}

} // namespace truewheel::gui
