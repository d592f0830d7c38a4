#pragma once
#include "app/gui/models/linkfilter.h"
#include "app/gui/models/linktable.h"
#include "app/gui/models/rowmodel.h"

namespace truewheel::gui {

/// A window on a finished LinkTable.
class LinkModel final : public RowModel
{
    Q_OBJECT
public:
    explicit LinkModel(QObject *parent = nullptr);

    /// Gives back the table that was shown before.
    std::shared_ptr<const LinkTable> setTable(std::shared_ptr<const LinkTable> table);
    const LinkTable &table() const { return *m_table; }

    const CheckedLink &link(int row) const { return m_table->link(source(row)); }
    const std::optional<Result<Plan>> &plan(int row) const { return m_table->look->plans[source(row)]; }
    bool isAccepted(int row) const { return this->row(row).isMuted; }

private:
    static QString title(LinkColumn column);
    static QStringList titles();

    std::shared_ptr<const LinkTable> m_table;
};

} // namespace truewheel::gui
