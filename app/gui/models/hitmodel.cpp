#include "app/gui/models/hitmodel.h"

namespace truewheel::gui {

QString HitModel::word(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Action: return tr("Action");
    case SearchKind::Environment: return tr("Environment");
    case SearchKind::Link: return tr("Editable link");
    case SearchKind::Package: return tr("Package");
    case SearchKind::Wheel: return tr("Cached wheel");
    }
    return {};
}

void HitModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return hit.title;
    case Qt::AccessibleTextRole: return QString(word(hit.kind) + QStringLiteral(": ") + hit.title + QStringLiteral(", ") + hit.detail);
    case DetailRole: return hit.detail;
    case KindRole: return word(hit.kind);
    }
    return {};
}

} // namespace truewheel::gui
