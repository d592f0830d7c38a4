#pragma once
#include "core/archives/archive.h"
#include "core/editables/verdict.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace truewheel::gui {

enum class ArchiveColumn { Name, Size, State };
inline constexpr int archiveColumnCount = int(ArchiveColumn::State) + 1;

/// A folder or file of an archive.
struct ArchiveNode {
    QString name;
    QString size;
    QString state;  ///< in a word, when there is something to tell
    QString spoken; ///< for the tooltip and screen readers
    Severity severity = Severity::Fine;
    int member = -1; ///< of the archive; -1: a folder that it does not list, or a row of RECORD without a member
    bool isFolder = false;
    int parent = -1;
    int row = 0; ///< among the children of its parent
    std::vector<int> children;
};

/// The members of an archive as a tree, folders first; what is wrong with one is shown at it and at the folders above. nodes[0] is the
/// root. Immutable.
struct ArchiveTree {
    std::shared_ptr<const Archive> archive;
    std::vector<ArchiveNode> nodes;
};

/// Thread-safe; for a worker.
std::shared_ptr<const ArchiveTree> makeArchiveTree(std::shared_ptr<const Archive> archive);

/// A window on a finished tree.
class ArchiveModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit ArchiveModel(QObject *parent = nullptr);

    void setTree(std::shared_ptr<const ArchiveTree> tree);
    const ArchiveNode &node(const QModelIndex &index) const;       ///< the root for an invalid one
    const std::string &memberName(const QModelIndex &index) const; ///< of a node with a member
    QModelIndex firstTroubled() const;                             ///< the first that something is wrong with; invalid: none

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QModelIndex indexOf(int node, int column) const;
    std::shared_ptr<const ArchiveTree> m_tree;
};

} // namespace truewheel::gui
