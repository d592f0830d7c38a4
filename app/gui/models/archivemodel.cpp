#include "app/gui/models/archivemodel.h"

#include "app/gui/text/archivewords.h"
#include "app/gui/text/plaintext.h"

#include <algorithm>
#include <unordered_map>

namespace truewheel::gui {

namespace {

constexpr size_t deepest = 64; // folders in folders that are shown as such; what is below stands in one row, however hostile its name

class TreeMaker
{
public:
    explicit TreeMaker(std::shared_ptr<const Archive> archive)
        : m_archive(*archive)
        , m_tree(std::make_shared<ArchiveTree>())
    {
        m_tree->archive = std::move(archive);
        m_tree->nodes.emplace_back();
        m_tree->nodes.front().isFolder = true;
    }

    std::shared_ptr<const ArchiveTree> make()
    {
        for (size_t i = 0; i < m_archive.members.size(); ++i)
            addMember(int(i));
        for (const ArchiveWarning &warning : m_archive.warnings) {
            if (!warning.member.empty())
                tell(warning.member, ArchiveWords::word(warning.fault), ArchiveWords::meaning(warning.fault), severityOf(warning.fault));
        }
        if (m_archive.record) {
            for (const RecordFinding &finding : m_archive.record->findings)
                tell(finding.member, ArchiveWords::word(finding.fault), ArchiveWords::meaning(finding.fault), severityOf(finding.fault));
        }
        sortChildren();
        return m_tree;
    }

private:
    ArchiveNode &node(int index) { return m_tree->nodes[size_t(index)]; }

    int child(int parent, std::string_view name)
    {
        std::string key = std::to_string(parent) + '/';
        key += name;
        const auto [found, isNew] = m_byKey.try_emplace(std::move(key), int(m_tree->nodes.size()));
        if (isNew) {
            m_tree->nodes.emplace_back();
            m_tree->nodes.back().name = plain(name);
            m_tree->nodes.back().parent = parent;
            node(parent).children.push_back(found->second);
        }
        return found->second;
    }

    /// The node of a path and the folders above it, which are made where they are not there.
    int place(std::string_view name)
    {
        int at = 0;
        for (size_t depth = 0; !name.empty(); ++depth) {
            const size_t slash = depth < deepest ? name.find('/') : std::string_view::npos;
            const std::string_view part = name.substr(0, slash);
            name.remove_prefix(slash == std::string_view::npos ? name.size() : slash + 1);
            if (part.empty())
                continue;
            if (at != 0)
                node(at).isFolder = true;
            at = child(at, part);
        }
        return at;
    }

    void addMember(int member)
    {
        const ArchiveMember &given = m_archive.members[size_t(member)];
        const int at = place(given.name);
        if (at == 0)
            return;
        ArchiveNode &added = node(at);
        added.member = member;
        added.isFolder |= given.kind == MemberKind::Directory;
        if (given.kind == MemberKind::File)
            added.size = shownSize(given.size);
        if (given.kind != MemberKind::File && given.kind != MemberKind::Directory)
            added.state = ArchiveWords::word(given.kind);
        added.spoken = plain(given.name);
        if (!given.target.empty())
            added.spoken += QStringLiteral(" → ") + plain(given.target);
    }

    void tell(const std::string &name, const QString &word, const QString &meaning, Severity severity)
    {
        const int at = place(name);
        if (at == 0)
            return;
        ArchiveNode &troubled = node(at);
        if (troubled.spoken.isEmpty())
            troubled.spoken = plain(name);
        troubled.spoken += QLatin1Char('\n') + meaning;
        if (troubled.state.isEmpty() || severity < troubled.severity)
            troubled.state = word;
        for (int above = at; above > 0; above = node(above).parent)
            node(above).severity = std::min(node(above).severity, severity);
    }

    void sortChildren()
    {
        for (ArchiveNode &sorted : m_tree->nodes) {
            std::sort(sorted.children.begin(), sorted.children.end(), [this](int a, int b) {
                if (node(a).isFolder != node(b).isFolder)
                    return node(a).isFolder;
                return node(a).name < node(b).name;
            });
            for (size_t row = 0; row < sorted.children.size(); ++row)
                node(sorted.children[row]).row = int(row);
        }
    }

    const Archive &m_archive;
    std::shared_ptr<ArchiveTree> m_tree;
    std::unordered_map<std::string, int> m_byKey; ///< of a parent and a name in it
};

} // namespace

std::shared_ptr<const ArchiveTree> makeArchiveTree(std::shared_ptr<const Archive> archive)
{
    return TreeMaker(std::move(archive)).make();
}

ArchiveModel::ArchiveModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_tree(makeArchiveTree(std::make_shared<Archive>()))
{
}

void ArchiveModel::setTree(std::shared_ptr<const ArchiveTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

const ArchiveNode &ArchiveModel::node(const QModelIndex &index) const
{
    return m_tree->nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

const std::string &ArchiveModel::memberName(const QModelIndex &index) const
{
    return m_tree->archive->members[size_t(node(index).member)].name;
}

QModelIndex ArchiveModel::indexOf(int node, int column) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_tree->nodes[size_t(node)].row, column, quintptr(node));
}

QModelIndex ArchiveModel::firstTroubled() const
{
    int at = 0;
    while (true) {
        const std::vector<int> &children = m_tree->nodes[size_t(at)].children;
        const auto worst = std::min_element(children.begin(), children.end(), [this](int a, int b) {
            return m_tree->nodes[size_t(a)].severity < m_tree->nodes[size_t(b)].severity;
        });
        if (worst == children.end() || m_tree->nodes[size_t(*worst)].severity == Severity::Fine)
            return indexOf(at, 0);
        at = *worst;
    }
}

QModelIndex ArchiveModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(node(parent).children[size_t(row)]));
}

QModelIndex ArchiveModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index).parent, 0) : QModelIndex();
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int ArchiveModel::columnCount(const QModelIndex &) const
{
    return archiveColumnCount;
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArchiveNode &shown = node(index);
    if (role == Qt::ToolTipRole)
        return plainToolTip(shown.spoken.isEmpty() ? shown.name : shown.spoken);
    if (role == Qt::AccessibleTextRole && ArchiveColumn(index.column()) == ArchiveColumn::Name)
        return shown.state.isEmpty() ? shown.name : shown.name + QStringLiteral(", ") + shown.state;
    if (role == Qt::TextAlignmentRole && ArchiveColumn(index.column()) == ArchiveColumn::Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (ArchiveColumn(index.column())) {
    case ArchiveColumn::Name: return shown.name;
    case ArchiveColumn::Size: return shown.size;
    case ArchiveColumn::State: return shown.state;
    }
    return {};
}

QVariant ArchiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && ArchiveColumn(section) == ArchiveColumn::Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (ArchiveColumn(section)) {
    case ArchiveColumn::Name: return tr("Name");
    case ArchiveColumn::Size: return tr("Size");
    case ArchiveColumn::State: return tr("State");
    }
    return {};
}

} // namespace truewheel::gui
