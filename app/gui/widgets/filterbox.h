#pragma once
#include "app/gui/models/filterhelp.h"

#include <QLineEdit>

class QCompleter;
class QHBoxLayout;
class QStringListModel;
class QToolButton;

namespace truewheel::gui {

/// A filter that is one click away.
struct FilterChip {
    QString name;
    QString word; ///< of the filter's syntax
};

/// A line for a filter: completes fields and their values, by Down or while typing.
class FilterBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterBox(QWidget *parent = nullptr);
    /// The fields are constants; the model outlives the box.
    void setSource(std::span<const FilterField> fields, const RowModel &model);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &word);

    std::span<const FilterField> m_fields;
    const RowModel *m_model = nullptr;
    QCompleter *m_completer;
    QStringListModel *m_words;
    FilterOffer m_offer;
};

/// The chips of a page: each puts its word into the box, or takes it out; checked while it is in.
class ChipBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QLineEdit &box, QWidget *parent = nullptr);
    void setChips(const std::vector<FilterChip> &chips);

private:
    void follow();
    QLineEdit &m_box;
    QHBoxLayout *m_row;
    std::vector<std::pair<QToolButton *, QString>> m_chips; // with their words
};

} // namespace truewheel::gui
