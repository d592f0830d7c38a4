#include "core/snapshot/keptsource.h"

#include "core/platform/user.h"

namespace truewheel {

std::set<uint64_t> remoteDevices(const FileSystem &fs)
{
    std::set<uint64_t> devices;
    for (const Mount &mount : fs.mounts()) {
        if (isRemote(mount))
            devices.insert(deviceNumber(mount));
    }
    return devices;
}

void addInputs(ArchiveWriter &inputs, const Locations &at, const EnvironmentVariables &variables, const std::vector<std::string> &asked)
{
    inputs(effectiveUser(), at.os, at.home, at.uvCache, at.dataHome, at.cacheHome);
    for (const std::string &name : asked)
        inputs(name, variables.get(name));
}

} // namespace truewheel
