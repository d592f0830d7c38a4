#include "core/repair/environmentdoors.h"

namespace truewheel {

EnvironmentDoors::EnvironmentDoors(const RepairWorld &world, const EnvironmentVariables &variables, Path currentDirectory,
                                   Path programDirectory, std::function<Path()> uvSetting)
    : m_world(world)
    , m_variables(variables)
    , m_currentDirectory(std::move(currentDirectory))
    , m_programDirectory(std::move(programDirectory))
    , m_uvSetting(std::move(uvSetting))
    , m_changer(world.locations.dataHome.empty() ? Path() : world.locations.dataHome / "Trash")
{
}

EnvironmentWorld EnvironmentDoors::worldFor(const Path &environment)
{
    const ForbiddenPlaces forbidden{{environment}, m_currentDirectory};
    const Path setting = m_uvSetting();
    std::optional<Tool> uv = findUv(m_world.fs, m_world.locations, m_variables, forbidden, setting);
    Said why = uv ? Said() : whyNoUv(m_world.fs, m_world.locations, m_variables, forbidden, setting);
    // Where uv would be taken from otherwise: that place must not be removed under it.
    const std::optional<Tool> used = uv ? uv : findUv(m_world.fs, m_world.locations, m_variables, {{}, {}}, setting);
    return {m_world.fs,        m_changer,   m_world.processes, m_world.locations, m_variables,
            m_world.state,     processesIn, std::move(uv),     std::move(why),    used ? used->path.parent_path() : Path(),
            m_programDirectory};
}

EnvironmentActions nativeActions(const std::shared_ptr<EnvironmentDoors> &doors)
{
    EnvironmentActions actions;
    actions.planRemoval = [doors](const Path &path, RemovalMode mode, JobContext &job) {
        return truewheel::planRemoval(path, mode, doors->worldFor(path), job);
    };
    actions.remove = [doors](const RemovalPlan &plan, JobContext &job) {
        return runRemoval(plan, doors->worldFor(plan.environment.path), job);
    };
    actions.restorables = [doors](JobContext &job) { return truewheel::restorables(doors->worldFor({}), job); };
    actions.planRestoration = [doors](const Path &path, JobContext &job) {
        return truewheel::planRestoration(path, doors->worldFor(path), job);
    };
    actions.restore = [doors](const RestorePlan &plan, const RepairEvents &events, JobContext &job) {
        return runRestoration(plan, doors->worldFor(plan.from.removal.environment), events, job);
    };
    actions.planRepair = [doors](const Path &path, JobContext &job) { return planEnvironmentRepair(path, doors->worldFor(path), job); };
    actions.repair = [doors](const EnvironmentRepairPlan &plan, const RepairEvents &events, JobContext &job) {
        return runEnvironmentRepair(plan, doors->worldFor(plan.before.environment.path), events, job);
    };
    actions.planUpgrade = [doors](const Path &path, const std::vector<std::string> &names, JobContext &job) {
        return truewheel::planUpgrade(path, names, doors->worldFor(path), job);
    };
    actions.upgrade = [doors](const UpgradePlan &plan, const RepairEvents &events, JobContext &job) {
        return runUpgrade(plan, doors->worldFor(plan.environment.path), events, job);
    };
    return actions;
}

} // namespace truewheel
