#pragma once
#include "core/repair/sync.h"

#include <QTreeWidget>

namespace truewheel::gui {

/// Packages that are removed, changed or installed, in this order, with the versions before and after.
class ChangeList final : public QTreeWidget
{
    Q_OBJECT
public:
    enum class Change { Removed, Changed, Installed };

    explicit ChangeList(QWidget *parent = nullptr);
    void setChanges(std::vector<SyncChange> changes);
    int count(Change change) const { return m_counts[size_t(change)]; }

private:
    std::array<int, 3> m_counts{};
};

} // namespace truewheel::gui
