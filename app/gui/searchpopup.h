#pragma once
#include "app/gui/models/searchindex.h"
#include "core/session/session.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace truewheel::gui {

class Actions;
class HitModel;
class PlainLabel;

/// Search over everything: environments, links, packages, cached wheels and actions, by name, path and package. The index is made and
/// searched on workers. Up, Down and Enter work from the line.
class SearchPopup final : public QDialog
{
    Q_OBJECT
public:
    static constexpr size_t mostHits = 50;

    /// Session and actions outlive the popup.
    SearchPopup(Session &session, const Actions &actions, QWidget *window);

    void open() override;
    const std::vector<SearchHit> &hits() const;

signals:
    void chosen(const truewheel::gui::SearchHit &hit);
    void searched(); ///< the hits are those of the line

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeIndex();
    void search();
    void showHits(std::vector<SearchHit> hits);
    void choose(const QModelIndex &index);
    std::vector<SearchHit> actionsAsThings() const;

    Session &m_session;
    const Actions &m_actions;
    QLineEdit *m_line;
    QListView *m_list;
    PlainLabel *m_note;
    HitModel *m_model;
    std::shared_ptr<const SearchIndex> m_index = std::make_shared<SearchIndex>();
    uint64_t m_generation = 0;
};

} // namespace truewheel::gui
