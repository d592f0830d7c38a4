#pragma once
#include "core/session/look.h"
#include "core/session/machinescan.h"

#include <QString>
#include <memory>
#include <vector>

namespace truewheel::gui {

enum class SearchKind { Action, Environment, Link, Package, Wheel };

/// One thing that can be found, and where it is shown.
struct SearchHit {
    SearchKind kind = SearchKind::Action;
    QString title;
    QString detail; ///< a path, or where it is
    QString page;   ///< as pageRows() names it; empty for an action
    std::string key;
    QString filter;    ///< instead of a key: what shows it on that page
    size_t action = 0; ///< of Actions::all()
};

/// Everything that can be found, made once for a picture. Immutable.
struct SearchIndex {
    std::vector<SearchHit> things;
    std::vector<QString> words; ///< parallel to things: title and detail, lower case
};

/// The actions as things, in the order of Actions::all(). All may be empty or nullptr. Thread-safe.
std::shared_ptr<const SearchIndex> makeSearchIndex(const std::vector<SearchHit> &actions, const Look *look, const MachinePicture *picture);

/// What holds every word of the text, the closest first: what begins with it, then what has it in its title, then in its detail.
/// Thread-safe.
std::vector<SearchHit> find(const SearchIndex &index, const QString &text, size_t most);

} // namespace truewheel::gui
