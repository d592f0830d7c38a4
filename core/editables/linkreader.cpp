#include "core/editables/linkreader.h"

#include "core/base/text.h"
#include "core/editables/loadable.h"
#include "core/editables/loaders/loader.h"
#include "core/editables/pthlines.h"
#include "core/python/directurl.h"
#include "core/python/installed.h"
#include "core/python/json.h"
#include "core/python/modulename.h"
#include "core/python/record.h"
#include "core/python/wheelfile.h"

#include <QJsonObject>
#include <algorithm>
#include <set>

namespace truewheel {

namespace {

constexpr uint64_t smallFileCap = 64 * 1024; // bytes
constexpr uint64_t loaderCap = 4 * 1024 * 1024;

void keepUnlessAbsent(const Error &error, std::vector<Error> &unreadable)
{
    if (!isAbsence(error))
        unreadable.push_back(error);
}

void keepUnreadWay(const Error &error, LinkReading &reading)
{
    keepUnlessAbsent(error, reading.unreadable);
    reading.waysUnknown = reading.waysUnknown || !isAbsence(error);
}

Expectation recorded(const Path &file, ExpectedKind kind, const Path &record, int line, const std::string &row)
{
    Expectation expectation;
    expectation.path = file;
    expectation.kind = kind;
    expectation.evidence.push_back({Rule::Record, record, said("RECORD lists %1", row), line});
    return expectation;
}

struct ReadingContext {
    const LinkEnvironment &environment;
    const Path &sitePackages;
    const Path &home;
    const ScanFileSystem &fs;
};

Expectation judgedPlace(const ReadingContext &context, const Path &place, const Path &source, int line, Said detail,
                        std::vector<Error> &unreadable)
{
    return judgedLink(place, {Rule::Link, source, std::move(detail), line}, context.environment.interpreter, context.fs, unreadable);
}

void readLoader(const ReadingContext &context, const Path &file, LinkReading &reading)
{
    const Result<std::string> source = context.fs.read(file, loaderCap);
    if (!source) {
        keepUnreadWay(source.error(), reading);
        return;
    }
    const LoaderInput input{file, *source, context.environment, context.fs};
    for (const Loader *loader : allLoaders()) {
        if (loader->claims(*source)) {
            loader->read(input, reading);
            return;
        }
    }
}

// What is wrong with a file that could be read; empty: nothing.
Said readPthLines(const ReadingContext &context, const Path &file, LinkReading &reading)
{
    const Result<PthFile> pth = readPth(context.fs, file);
    if (!pth) {
        keepUnreadWay(pth.error(), reading);
        return {};
    }
    if (pth->lines.empty())
        return "is empty";
    const ReachedLines reached = reachedLines(*pth, context.environment, context.fs);
    for (const PthLine &line : reached.lines) {
        if (line.kind == PthKind::Directory) {
            const Result<Path> place = refusePerilousPath(pthDirectory(line, file), context.home, context.environment.interpreter.os);
            if (!place) {
                reading.unreadable.push_back(place.error());
                continue;
            }
            reading.link.roots.push_back({{}, *place, file, line.line});
            reading.expectations.push_back(
                judgedPlace(context, *place, file, line.line, "adds this directory to sys.path", reading.unreadable));
        } else if (line.kind == PthKind::Code) {
            for (const std::string &module : line.imports) {
                const std::string loader = module + ".py";
                if (context.fs.find(context.sitePackages, loader))
                    readLoader(context, context.sitePackages / pathFromBytes(loader), reading);
            }
        }
    }
    return reached.fault;
}

Expectation unknownPart(const Path &file, Evidence evidence, Said note)
{
    Expectation expectation;
    expectation.path = file;
    expectation.kind = ExpectedKind::Data;
    expectation.state = FileState::Unknown;
    expectation.note = std::move(note);
    expectation.evidence.push_back(std::move(evidence));
    return expectation;
}

// The last thing an installer writes is the RECORD that lists INSTALLER: uv's first RECORD is the wheel's own, pip has none
// until the end.
bool isUnfinished(const ReadingContext &context, const Path &distInfo, const std::vector<RecordRow> &rows)
{
    if (context.fs.find(distInfo, "INSTALLER"))
        return false;
    return std::none_of(rows.begin(), rows.end(), [](const RecordRow &row) { return row.path.ends_with(".dist-info/INSTALLER"); });
}

bool isLinkRow(const RecordRow &row)
{
    const RecordKind kind = recordKind(row.path);
    return kind == RecordKind::Pth || kind == RecordKind::Loader;
}

// A file of the link that is there and does not hold what was installed leads nowhere.
void judgeContent(const ReadingContext &context, const RecordRow &row, const Said &fault, Expectation &expectation)
{
    if (expectation.state != FileState::Present || row.size.value_or(0) == 0)
        return;
    const Result<FileStatus> status = context.fs.status(expectation.path);
    const bool isCut = recordKind(row.path) == RecordKind::Loader && status && status->size < *row.size;
    if (fault.empty() && !isCut)
        return;
    expectation.state = FileState::Unlinked;
    expectation.note = fault.empty() ? "is shorter than what was installed" : fault;
}

void readRecordRow(const ReadingContext &context, const RecordRow &row, LinkReading &reading)
{
    const RecordKind kind = recordKind(row.path);
    const Path file = cleanAbsolute(pathFromBytes(row.path), context.sitePackages);
    if (kind == RecordKind::Other || !isAtOrBelow(file, context.sitePackages))
        return;
    const bool isLink = isLinkRow(row);
    const ExpectedKind expected = isLink ? ExpectedKind::Link
        : kind == RecordKind::Extension  ? ExpectedKind::Extension
        : kind == RecordKind::Metadata   ? ExpectedKind::Data
                                         : ExpectedKind::Python;
    Expectation expectation = recorded(file, expected, reading.link.distInfo / "RECORD", row.line, row.path);
    if (expected == ExpectedKind::Extension || expected == ExpectedKind::Python)
        expectation.module = moduleOfFile(pathBytes(file.lexically_relative(context.sitePackages)));
    judgeFile(expectation, isLink ? FileState::Unlinked : FileState::Absent, context.environment.interpreter, context.fs,
              reading.unreadable);
    if (isLink)
        judgeContent(context, row, kind == RecordKind::Pth ? readPthLines(context, file, reading) : std::string(), expectation);
    reading.expectations.push_back(std::move(expectation));
}

// RECORD: what the installer wrote, and so what must be here (DESIGN 4, rule `record`). Without it nothing is known of that.
void readRecordRows(const ReadingContext &context, LinkReading &reading)
{
    const Path record = reading.link.distInfo / "RECORD";
    const Result<std::vector<RecordRow>> rows = readRecord(context.fs, record);
    if (!rows) {
        if (isAbsence(rows.error()))
            reading.expectations.push_back(unknownPart(record,
                                                       {Rule::Record, reading.link.distInfo, "an installed distribution has a RECORD"},
                                                       "is not there: what was installed cannot be known"));
        else
            reading.unreadable.push_back(rows.error());
        return;
    }
    if (isUnfinished(context, reading.link.distInfo, *rows))
        reading.expectations.push_back(unknownPart(reading.link.distInfo / "INSTALLER",
                                                   {Rule::Record, record, "lists no INSTALLER, which an installer writes last"},
                                                   "is not there: the installation was not finished"));
    for (const RecordRow &row : *rows)
        readRecordRow(context, row, reading);
}

bool isRecorded(const Expectation &expectation)
{
    return expectation.evidence.front().rule == Rule::Record;
}

bool hasRecordedLinkFile(const LinkReading &reading)
{
    return std::any_of(reading.expectations.begin(), reading.expectations.end(),
                       [](const Expectation &e) { return isRecorded(e) && e.kind == ExpectedKind::Link; });
}

// What was installed holds modules itself: it may need no way to the project.
bool hasRecordedModule(const LinkReading &reading)
{
    return std::any_of(reading.expectations.begin(), reading.expectations.end(),
                       [](const Expectation &e) { return isRecorded(e) && !e.module.empty(); });
}

bool leadsTo(const LinkReading &reading, const Path &project)
{
    const EditableLink &link = reading.link;
    return std::any_of(link.roots.begin(), link.roots.end(), [&](const ModuleRoot &root) { return isAtOrBelow(root.directory, project); })
        || std::any_of(link.moduleFiles.begin(), link.moduleFiles.end(),
                       [&](const auto &file) { return isAtOrBelow(file.second, project); });
}

// site.py reads every `.pth`, whatever RECORD says: a link whose RECORD lists no way to the project may have one all the same.
void findUnlistedWays(const ReadingContext &context, const std::vector<Path> &pthFiles, size_t first, LinkReadings &readings)
{
    std::set<Path> listed;
    for (const LinkReading &reading : readings.links) {
        for (const Expectation &expectation : reading.expectations)
            listed.insert(expectation.path);
    }
    for (size_t i = first; i < readings.links.size(); ++i) {
        LinkReading &reading = readings.links[i];
        if (reading.link.project.empty() || hasRecordedLinkFile(reading) || !reading.link.roots.empty())
            continue;
        for (const Path &file : pthFiles) {
            LinkReading trial;
            if (!listed.contains(file))
                (void)readPthLines(context, file, trial);
            if (!leadsTo(trial, reading.link.project))
                continue;
            reading.link.roots = trial.link.roots;
            reading.link.moduleFiles = trial.link.moduleFiles;
            reading.modules = trial.modules;
            reading.expectations.insert(reading.expectations.end(), trial.expectations.begin(), trial.expectations.end());
            reading.unreadable.insert(reading.unreadable.end(), trial.unreadable.begin(), trial.unreadable.end());
        }
        // setuptools names the modules that its link gives: with none of its files there is no way to them.
        const bool hasNoWay = reading.link.roots.empty() && reading.link.moduleFiles.empty() && !hasRecordedModule(reading);
        if (hasNoWay && context.fs.find(reading.link.distInfo, "top_level.txt")) {
            Expectation way = recorded(context.sitePackages, ExpectedKind::Link, reading.link.distInfo / "RECORD", 0,
                                       "no .pth and no finder");
            way.state = FileState::Unlinked;
            way.note = "holds no .pth and no finder that leads to the project";
            reading.expectations.push_back(std::move(way));
        }
    }
}

void readBuildSettings(const ReadingContext &context, LinkReading &reading)
{
    EditableLink &link = reading.link;
    if (!context.fs.find(link.distInfo, "uv_build.json"))
        return;
    const Path file = link.distInfo / "uv_build.json";
    const Result<std::string> text = context.fs.read(file, smallFileCap);
    const Result<QJsonDocument> json = text ? parseJson(*text, smallFileCap, pathBytes(file))
                                            : Result<QJsonDocument>(tl::unexpected(text.error()));
    if (!json)
        return keepUnlessAbsent(json.error(), reading.unreadable);
    const QJsonObject settings = json->object().value(QLatin1String("config_settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (it.value().isString())
            link.configSettings[it.key().toStdString()] = it.value().toString().toStdString();
    }
}

// What the dist-info says besides direct_url.json. A part that is missing makes the link no less a link.
void readDescription(const ReadingContext &context, LinkReading &reading)
{
    EditableLink &link = reading.link;
    if (const Result<CoreMetadata> metadata = readMetadata(context.fs, link.distInfo / "METADATA")) {
        link.name = metadata->name;
        link.version = metadata->version;
        reading.summary = metadata->summary;
    } else {
        keepUnlessAbsent(metadata.error(), reading.unreadable);
    }
    if (const Result<WheelFile> wheel = readWheelFile(context.fs, link.distInfo / "WHEEL")) {
        link.rootIsPurelib = wheel->rootIsPurelib;
        link.wheelTags = wheel->tags;
    } else {
        keepUnlessAbsent(wheel.error(), reading.unreadable);
    }
    if (const Result<std::string> installer = context.fs.read(link.distInfo / "INSTALLER", smallFileCap))
        link.installer = std::string(trimmed(*installer));
    else
        keepUnlessAbsent(installer.error(), reading.unreadable);
    readBuildSettings(context, reading);
}

// Something that the import system would take by RECORD is not there.
bool lacksModules(const ReadingContext &context, const std::vector<RecordRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const RecordRow &row) {
        const RecordKind kind = recordKind(row.path);
        const Path file = cleanAbsolute(pathFromBytes(row.path), context.sitePackages);
        return (kind == RecordKind::Module || kind == RecordKind::Extension) && isAtOrBelow(file, context.sitePackages)
            && !context.fs.find(file.parent_path(), pathBytes(file.filename()));
    });
}

// Without direct_url.json no distribution is a link, unless its installation was cut off before that was written.
void readWithoutUrl(const ReadingContext &context, const InstalledDistribution &distribution, LinkReadings &readings)
{
    const Result<std::vector<DirectoryEntry>> &entries = context.fs.listing(distribution.path);
    if (!entries)
        return keepUnlessAbsent(entries.error(), readings.unreadable);
    if (context.fs.find(distribution.path, "INSTALLER"))
        return;
    const Result<std::vector<RecordRow>> rows = readRecord(context.fs, distribution.path / "RECORD");
    const bool lacksParts = !context.fs.find(distribution.path, "METADATA") || !context.fs.find(distribution.path, "WHEEL");
    const bool hasNoRecord = !rows && isAbsence(rows.error());
    const bool isCutOff = rows && isUnfinished(context, distribution.path, *rows)
        && (lacksParts || std::any_of(rows->begin(), rows->end(), isLinkRow) || lacksModules(context, *rows));
    if (isCutOff || (hasNoRecord && lacksParts))
        readings.unreadable.push_back(
            {ErrorCode::Malformed, pathBytes(distribution.path),
             said("the installation was not finished (there is no INSTALLER): install %1 again", distribution.name)});
    else if (!rows)
        keepUnlessAbsent(rows.error(), readings.unreadable);
}

// A project that only direct_url.json names may go where all that was installed lies in site-packages: what cannot be told then
// is what it would build.
void forgiveLostProject(LinkReading &reading)
{
    Expectation &project = reading.expectations.front(); // of direct_url.json
    const bool hasModules = std::any_of(reading.expectations.begin(), reading.expectations.end(),
                                        [](const Expectation &e) { return !e.module.empty() && e.state == FileState::Present; });
    if (project.state != FileState::Unlinked || !hasModules || leadsTo(reading, project.path))
        return;
    project.state = FileState::Unknown;
    project.note = "is gone; what was installed of it lies in site-packages";
}

void readDistInfo(const ReadingContext &context, const InstalledDistribution &distribution, LinkReadings &readings)
{
    if (!context.fs.find(distribution.path, "direct_url.json"))
        return readWithoutUrl(context, distribution, readings);
    const Result<DirectUrl> direct = readDirectUrl(context.fs, distribution.path / "direct_url.json");
    if (!direct) {
        readings.unreadable.push_back(direct.error());
        return;
    }
    if (!direct->isEditable)
        return;
    LinkReading reading;
    reading.link.name = distribution.name;
    reading.link.version = distribution.version;
    reading.link.environment = context.environment.path;
    reading.link.distInfo = distribution.path;
    readDescription(context, reading);
    const Result<Path> project = fileUrlToPath(direct->url, context.home, context.environment.interpreter.os);
    if (!project) {
        reading.unreadable.push_back(project.error());
        readings.links.push_back(std::move(reading));
        return;
    }
    reading.link.project = direct->subdirectory.empty() ? *project : cleanAbsolute(pathFromBytes(direct->subdirectory), *project);
    reading.expectations.push_back(judgedPlace(context, reading.link.project, distribution.path / "direct_url.json", 0,
                                               "names this directory as the project", reading.unreadable));
    readRecordRows(context, reading);
    forgiveLostProject(reading);
    readings.links.push_back(std::move(reading));
}

bool leadsOut(const ReadingContext &context, const LinkReading &reading)
{
    const auto isOutside = [&](const Path &place) { return !isAtOrBelow(place, context.environment.path); };
    const EditableLink &link = reading.link;
    return std::any_of(link.roots.begin(), link.roots.end(), [&](const ModuleRoot &root) { return isOutside(root.directory); })
        || std::any_of(link.moduleFiles.begin(), link.moduleFiles.end(), [&](const auto &file) { return isOutside(file.second); });
}

// The nearest directory at or above what the link gives that can be built from; the place itself where there is none.
Path projectAround(const ReadingContext &context, const LinkReading &reading)
{
    constexpr int mostLevels = 8;
    const EditableLink &link = reading.link;
    const Path place = !link.roots.empty() ? link.roots.front().directory
        : link.moduleFiles.empty()         ? Path()
                                           : link.moduleFiles.begin()->second.parent_path();
    Path directory = place;
    for (int level = 0; level < mostLevels && directory.has_relative_path() && directory != context.home; ++level) {
        if (context.fs.find(directory, "pyproject.toml") || context.fs.find(directory, "setup.py"))
            return directory;
        directory = directory.parent_path();
    }
    return place;
}

void readLinkWithoutUrl(const ReadingContext &context, const InstalledDistribution &distribution, LinkReadings &readings)
{
    LinkReading reading;
    reading.link.name = distribution.name;
    reading.link.version = distribution.version;
    reading.link.environment = context.environment.path;
    reading.link.distInfo = distribution.path;
    readDescription(context, reading);
    reading.expectations.push_back(unknownPart(distribution.path / "direct_url.json",
                                               {Rule::Record, distribution.path / "RECORD", "lists a way to a project"},
                                               "is not there: uv and pip take this link for an ordinary installation"));
    readRecordRows(context, reading);
    reading.link.project = projectAround(context, reading);
    readings.links.push_back(std::move(reading));
}

// A `.pth` of no known link that leads out of the environment: the distribution whose RECORD lists it is a link without its address.
void findLinksWithoutUrl(const ReadingContext &context, const DistributionList &list, LinkReadings &readings)
{
    std::set<Path> listed;
    for (const LinkReading &reading : readings.links) {
        for (const Expectation &expectation : reading.expectations)
            listed.insert(expectation.path);
        for (const ModuleRoot &root : reading.link.roots)
            listed.insert(root.source);
    }
    std::set<Path> ways;
    for (const Path &file : list.pthFiles) {
        LinkReading trial;
        if (!listed.contains(file) && readPthLines(context, file, trial) != "is empty" && leadsOut(context, trial))
            ways.insert(file);
    }
    for (const InstalledDistribution &distribution : ways.empty() ? std::vector<InstalledDistribution>() : list.distributions) {
        if (distribution.kind != DistributionKind::DistInfo || !context.fs.find(distribution.path, "INSTALLER")
            || context.fs.find(distribution.path, "direct_url.json"))
            continue;
        const Result<std::vector<RecordRow>> rows = readRecord(context.fs, distribution.path / "RECORD");
        const bool isLink = rows && std::any_of(rows->begin(), rows->end(), [&](const RecordRow &row) {
                                return ways.contains(cleanAbsolute(pathFromBytes(row.path), context.sitePackages));
                            });
        if (isLink)
            readLinkWithoutUrl(context, distribution, readings);
    }
}

// `setup.py develop`: the egg-link names the project, a line of easy-install.pth puts it on sys.path.
void readDevelopLink(const ReadingContext &context, const InstalledDistribution &distribution, LinkReadings &readings)
{
    const Result<EggLink> egg = readEggLink(context.fs, distribution.path);
    if (!egg) {
        readings.unreadable.push_back(egg.error());
        return;
    }
    LinkReading reading;
    reading.link.name = distribution.name;
    reading.link.environment = context.environment.path;
    reading.link.distInfo = distribution.path;
    const Result<Path> project = refusePerilousPath(egg->project, context.home, context.environment.interpreter.os);
    if (!project) {
        readings.unreadable.push_back(project.error());
        return;
    }
    reading.link.project = *project;
    const Path eggInfo = egg->location / pathFromBytes(replaced(distribution.name, "-", "_") + ".egg-info");
    if (const Result<CoreMetadata> metadata = readMetadata(context.fs, eggInfo / "PKG-INFO")) {
        reading.link.name = metadata->name;
        reading.link.version = metadata->version;
    } else {
        keepUnlessAbsent(metadata.error(), reading.unreadable);
    }
    reading.expectations.push_back(
        judgedPlace(context, egg->location, distribution.path, 1, "names this directory as the code", reading.unreadable));
    const Path easyInstall = context.sitePackages / "easy-install.pth";
    const Result<PthFile> pth = readPth(context.fs, easyInstall);
    const ReachedLines reached = pth ? reachedLines(*pth, context.environment, context.fs) : ReachedLines();
    Expectation line;
    line.path = easyInstall;
    line.kind = ExpectedKind::Link;
    line.state = FileState::Unlinked;
    line.evidence.push_back({Rule::Link, distribution.path, "an egg-link needs its line in easy-install.pth", 1});
    if (!pth && !isAbsence(pth.error())) {
        line.state = FileState::Unknown;
        reading.unreadable.push_back(pth.error());
    }
    for (const PthLine &entry : reached.lines) {
        if (entry.kind == PthKind::Directory && pthDirectory(entry, easyInstall) == egg->location) {
            line.state = FileState::Present;
            line.found = easyInstall;
            reading.link.roots.push_back({{}, egg->location, easyInstall, entry.line});
        }
    }
    if (line.state == FileState::Unlinked)
        line.note = reached.fault;
    reading.expectations.push_back(std::move(line));
    readings.links.push_back(std::move(reading));
}

} // namespace

LinkReadings readLinks(const LinkEnvironment &environment, const Path &home, const ScanFileSystem &fs)
{
    LinkReadings readings;
    for (const Path &sitePackages : environment.sitePackages) {
        const ReadingContext context{environment, sitePackages, home, fs};
        const Result<DistributionList> list = listDistributions(sitePackages, fs);
        if (!list) {
            keepUnlessAbsent(list.error(), readings.unreadable);
            continue;
        }
        readings.unreadable.insert(readings.unreadable.end(), list->unreadable.begin(), list->unreadable.end());
        const size_t first = readings.links.size();
        for (const InstalledDistribution &distribution : list->distributions) {
            if (distribution.kind == DistributionKind::DistInfo)
                readDistInfo(context, distribution, readings);
            else if (distribution.kind == DistributionKind::EggLink)
                readDevelopLink(context, distribution, readings);
        }
        findUnlistedWays(context, list->pthFiles, first, readings);
        findLinksWithoutUrl(context, *list, readings);
    }
    std::sort(readings.links.begin(), readings.links.end(),
              [](const LinkReading &a, const LinkReading &b) { return normalizedName(a.link.name) < normalizedName(b.link.name); });
    return readings;
}

} // namespace truewheel
