#include "app/cli/archiveshow.h"

#include "app/cli/archivewriter.h"
#include "app/cli/looking.h"
#include "app/cli/words.h"
#include "core/environments/pythonversions.h"

#include <ostream>

namespace truewheel::cli {

bool isArchiveName(const std::string &name)
{
    return name.find('/') != std::string::npos || isArchiveFileName(name);
}

ShownArchives readArchives(Context &context, const std::vector<Path> &paths, bool skipsOthers)
{
    const std::vector<BaseInterpreter> bases = findBaseInterpreters({context.locations, context.environment, context.fs});
    const ArchiveRequest request{true, interpretersOf(bases), hostCLibrary()};
    ShownArchives shown;
    for (const Path &path : paths) {
        ReadingJob watched(context, "looking into it:", {path});
        Result<Archive> archive = readArchive(path, request, context.fs, watched.job());
        if (archive) {
            shown.outcome.add(outcomeOf(*archive).code());
            shown.archives.push_back(std::move(*archive));
            continue;
        }
        if (skipsOthers && archive.error().code == ErrorCode::Unsupported)
            continue;
        shown.unreadable.push_back(archive.error());
        shown.outcome.add(archive.error().code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete);
    }
    return shown;
}

ExitCode showMember(Context &context, const std::vector<Path> &paths, const std::string &member)
{
    Error error{ErrorCode::NotFound, member, {}};
    for (const Path &path : paths) {
        ReadingJob watched(context, "looking into it:", {path});
        const Result<std::string> content = readMember(path, member, memberTextCap, context.fs, watched.job());
        if (content && writeText(*content, context))
            return ExitCode::Fine;
        error = content ? Error{ErrorCode::Unsupported, member, "it is no text"} : content.error();
        if (error.code != ErrorCode::NotFound)
            break;
    }
    sayUnreadable(context, {error});
    return error.code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete;
}

} // namespace truewheel::cli
