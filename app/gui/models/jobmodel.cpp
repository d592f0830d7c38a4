#include "app/gui/models/jobmodel.h"

#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"

#include <algorithm>

namespace truewheel::gui {

JobModel::JobModel(RepairQueue &queue, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_ids(queue.ids())
{
    connect(&queue, &RepairQueue::jobAdded, this, [this](JobId id) {
        beginInsertRows({}, 0, 0);
        m_ids.push_back(id);
        endInsertRows();
    });
    connect(&queue, &RepairQueue::jobChanged, this, &JobModel::changed);
}

JobId JobModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[m_ids.size() - 1 - size_t(row)] : JobId{};
}

int JobModel::rowOf(JobId id) const
{
    const auto found = std::find(m_ids.rbegin(), m_ids.rend(), id);
    return found == m_ids.rend() ? -1 : int(found - m_ids.rbegin());
}

void JobModel::changed(JobId id)
{
    const QModelIndex changedRow = index(rowOf(id));
    emit dataChanged(changedRow, changedRow);
}

void JobModel::tick()
{
    for (const JobId id : m_ids) {
        if (m_queue.find(id)->state == JobState::Running)
            changed(id);
    }
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Job &job = *m_queue.find(idAt(index.row()));
    const QString state = Words::word(job);
    const QString detail = job.state == JobState::Waiting ? state : state + QStringLiteral(" · ") + shownDuration(job.elapsed().count());
    switch (role) {
    case Qt::DisplayRole: return Words::title(job.plan);
    case Qt::AccessibleTextRole: return QString(Words::title(job.plan) + QStringLiteral(", ") + detail);
    case StateRole: return int(job.state);
    case DetailRole: return detail;
    }
    return {};
}

} // namespace truewheel::gui
