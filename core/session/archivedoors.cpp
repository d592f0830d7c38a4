#include "core/session/archivedoors.h"

#include "core/environments/pythonversions.h"

#include <memory>

namespace truewheel {

ArchiveDoors nativeArchiveDoors(const EnvironmentVariables &environment)
{
    struct World {
        EnvironmentVariables environment;
        Locations locations;
        NativeFileSystem fs;
    };
    const auto world = std::make_shared<World>(World{environment, locationsFor(hostOs(), environment), {}});
    ArchiveDoors reader;
    reader.read = [world](const Path &path, JobContext &job) {
        const std::vector<BaseInterpreter> bases = findBaseInterpreters({world->locations, world->environment, world->fs});
        return readArchive(path, {true, interpretersOf(bases), hostCLibrary()}, world->fs, job);
    };
    reader.readMember = [world](const Path &archive, const std::string &member, JobContext &job) {
        return readMember(archive, member, memberTextCap, world->fs, job);
    };
    return reader;
}

} // namespace truewheel
