#pragma once
#include "core/session/repairqueue.h"

#include <QAbstractListModel>

namespace truewheel::gui {

/// The jobs of a RepairQueue, the newest first.
class JobModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, DetailRole };

    /// The queue outlives the model.
    explicit JobModel(RepairQueue &queue, QObject *parent = nullptr);

    JobId idAt(int row) const;
    int rowOf(JobId id) const;
    /// The clock of running jobs moved on.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void changed(JobId id);

    RepairQueue &m_queue;
    std::vector<JobId> m_ids; // the oldest first
};

} // namespace truewheel::gui
