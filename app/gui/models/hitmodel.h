#pragma once
#include "app/gui/models/searchindex.h"

#include <QAbstractListModel>
#include <QCoreApplication>

namespace truewheel::gui {

/// What a search found, the closest first.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, KindRole };
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);
    const std::vector<SearchHit> &hits() const { return m_hits; }
    static QString word(SearchKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchHit> m_hits;
};

} // namespace truewheel::gui
