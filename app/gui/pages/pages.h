#pragma once
#include <span>

namespace truewheel {
class Session;
}

namespace truewheel::gui {

class Actions;
class Page;

/// One page of the window: a row of the table, and a class of its own.
struct PageRow {
    const char *name; ///< as the settings have it, and as other pages ask for it
    const char *icon; ///< of resources/icons
    const char *text; ///< in the rail and the menu, with its mnemonic; of the context "Pages", as the tip
    const char *tip;
    /// The page belongs to the caller; session and actions outlive it.
    Page *(*make)(Session &, Actions &);
};

/// In the order of the rail and of their keys (Ctrl+1, Ctrl+2, …).
std::span<const PageRow> pageRows();

} // namespace truewheel::gui
