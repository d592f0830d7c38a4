#include "app/cli/acceptcommand.h"
#include "app/cli/cachecommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/envcommand.h"
#include "app/cli/explaincommand.h"
#include "app/cli/fixcommand.h"
#include "app/cli/guicommand.h"
#include "app/cli/indexcommand.h"
#include "app/cli/scancommand.h"
#include "app/cli/synccommand.h"

namespace truewheel::cli {

std::string refuseEmpty(const std::string &path)
{
    return path.empty() ? "the path is empty" : "";
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ScanCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<FixCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<ExplainCommand>());
    commands.push_back(std::make_unique<EnvCommand>());
    commands.push_back(std::make_unique<CacheCommand>());
    commands.push_back(std::make_unique<IndexCommand>());
    commands.push_back(std::make_unique<AcceptCommand>());
    commands.push_back(std::make_unique<DoctorCommand>());
    commands.push_back(std::make_unique<GuiCommand>());
    return commands;
}

} // namespace truewheel::cli
