#include "core/caches/condapackages.h"

namespace truewheel {

namespace {

// "numpy-1.26.4-py311h24aa872_0": only the name may hold a dash.
bool nameParts(CachedWheel &package, std::string_view text)
{
    const size_t last = text.rfind('-');
    const size_t first = last == std::string_view::npos || last == 0 ? std::string_view::npos : text.rfind('-', last - 1);
    if (first == std::string_view::npos || first == 0)
        return false;
    package.name = text.substr(0, first);
    package.version = text.substr(first + 1, last - first - 1);
    package.tags = {std::string(text.substr(last + 1))};
    return !package.version.empty() && !package.tags.front().empty();
}

} // namespace

Result<void> addCondaPackages(const Path &directory, const std::string &tool, const CacheWorld &world, JobContext &job,
                              CacheContents &contents)
{
    if (job.isCancelled())
        return failure(ErrorCode::Cancelled, pathBytes(directory));
    const auto entries = world.fs.list(directory);
    if (!entries) {
        if (!isAbsence(entries.error()))
            contents.unreadable.push_back(entries.error());
        return {};
    }
    for (const DirectoryEntry &entry : *entries) {
        const Path path = directory / pathFromBytes(entry.name);
        std::string_view name = entry.name;
        CachedWheel package;
        if (entry.type == FileType::Regular) {
            const size_t ending = name.ends_with(".conda") ? 6 : name.ends_with(".tar.bz2") ? 8 : 0;
            if (ending == 0)
                continue;
            name.remove_suffix(ending);
            package.form = WheelForm::Package;
        }
        const bool isPackage = entry.type == FileType::Regular
            || (entry.type == FileType::Directory && world.fs.isRegular(path / "info" / "index.json"));
        if (!isPackage || !nameParts(package, name))
            continue;
        package.tool = tool;
        package.origin = WheelOrigin::Index;
        package.path = path;
        package.content = path;
        if (const auto status = world.fs.linkStatus(path))
            package.fetched = status->modified;
        contents.wheels.push_back(std::move(package));
    }
    return {};
}

} // namespace truewheel
