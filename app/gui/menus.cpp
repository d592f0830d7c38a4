#include "app/gui/menus.h"

#include "app/gui/actions.h"
#include "app/gui/theme.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace truewheel::gui {

namespace {

enum class Menu { File, Edit, Link, Environment, Disk, View, Colours, Help };
constexpr int menuCount = int(Menu::Help) + 1;

struct MenuEntry {
    Menu menu;
    QAction *Actions::*action; ///< nullptr: a line between groups
};

/// The pages stand before these in the View menu.
constexpr MenuEntry entries[] = {
    {Menu::File, &Actions::open},
    {Menu::File, &Actions::openFile},
    {Menu::File, &Actions::home},
    {Menu::File, &Actions::machine},
    {Menu::File, nullptr},
    {Menu::File, &Actions::rescan},
    {Menu::File, &Actions::stopLooking},
    {Menu::File, nullptr},
    {Menu::File, &Actions::settings},
    {Menu::File, nullptr},
    {Menu::File, &Actions::quit},

    {Menu::Edit, &Actions::undo},
    {Menu::Edit, nullptr},
    {Menu::Edit, &Actions::copyRows},
    {Menu::Edit, &Actions::copyCsv},
    {Menu::Edit, &Actions::copyJson},
    {Menu::Edit, &Actions::exportRows},
    {Menu::Edit, nullptr},
    {Menu::Edit, &Actions::search},

    {Menu::Link, &Actions::rebuild},
    {Menu::Link, &Actions::sync},
    {Menu::Link, nullptr},
    {Menu::Link, &Actions::rebuildAll},
    {Menu::Link, nullptr},
    {Menu::Link, &Actions::accept},
    {Menu::Link, &Actions::acceptances},
    {Menu::Link, nullptr},
    {Menu::Link, &Actions::copyCommand},
    {Menu::Link, &Actions::reveal},
    {Menu::Link, &Actions::lookInside},

    {Menu::Environment, &Actions::repairEnvironment},
    {Menu::Environment, &Actions::removeEnvironment},
    {Menu::Environment, nullptr},
    {Menu::Environment, &Actions::restoreEnvironment},
    {Menu::Environment, nullptr},
    {Menu::Environment, &Actions::askIndexes},
    {Menu::Environment, &Actions::updatePackage},
    {Menu::Environment, &Actions::checkGenuine},

    {Menu::Disk, &Actions::addToBasket},
    {Menu::Disk, &Actions::basket},
    {Menu::Disk, nullptr},
    {Menu::Disk, &Actions::prune},

    {Menu::View, nullptr},
    {Menu::View, &Actions::filter},
    {Menu::View, &Actions::clearFilter},
    {Menu::View, &Actions::showAccepted},
    {Menu::View, &Actions::showMap},
    {Menu::View, nullptr},
    {Menu::View, &Actions::nextPane},
    {Menu::View, &Actions::jobPanel},
    {Menu::View, &Actions::cancelJob},
    {Menu::View, &Actions::runAgain},
    {Menu::View, &Actions::findInLog},
    {Menu::View, nullptr},

    {Menu::Colours, &Actions::themeSystem},
    {Menu::Colours, &Actions::themeLight},
    {Menu::Colours, &Actions::themeDark},

    {Menu::Help, &Actions::handbook},
    {Menu::Help, &Actions::shortcuts},
    {Menu::Help, nullptr},
    {Menu::Help, &Actions::diagnostics},
    {Menu::Help, &Actions::about},
};

QString title(Menu menu)
{
    switch (menu) {
    case Menu::File: return QCoreApplication::translate("Menus", "&File");
    case Menu::Edit: return QCoreApplication::translate("Menus", "&Edit");
    case Menu::Link: return QCoreApplication::translate("Menus", "&Link");
    case Menu::Environment: return QCoreApplication::translate("Menus", "E&nvironment");
    case Menu::Disk: return QCoreApplication::translate("Menus", "&Disk");
    case Menu::View: return QCoreApplication::translate("Menus", "&View");
    case Menu::Colours: return QCoreApplication::translate("Menus", "C&olours");
    case Menu::Help: return QCoreApplication::translate("Menus", "&Help");
    }
    return {};
}

} // namespace

void fillMenus(QMenuBar &bar, const Actions &actions)
{
    QMenu *menus[menuCount] = {};
    for (int menu = 0; menu < menuCount; ++menu) {
        if (Menu(menu) != Menu::Colours)
            menus[menu] = bar.addMenu(title(Menu(menu)));
    }
    QMenu *view = menus[int(Menu::View)];
    menus[int(Menu::Colours)] = new QMenu(title(Menu::Colours), view);
    menus[int(Menu::Colours)]->setIcon(symbol(QStringLiteral("theme")));
    view->addActions(actions.pages());
    for (const auto &[menu, action] : entries) {
        if (action)
            menus[int(menu)]->addAction(actions.*action);
        else
            menus[int(menu)]->addSeparator();
    }
    view->addMenu(menus[int(Menu::Colours)]);
}

} // namespace truewheel::gui
