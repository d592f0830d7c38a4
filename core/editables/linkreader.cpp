#include "core/editables/linkreader.h"

#include "core/base/text.h"
#include "core/editables/loadable.h"
#include "core/editables/loaders/loader.h"
#include "core/python/directurl.h"
#include "core/python/installed.h"
#include "core/python/json.h"
#include "core/python/modulename.h"
#include "core/python/pth.h"
#include "core/python/record.h"
#include "core/python/wheelfile.h"

#include <QJsonObject>
#include <algorithm>

namespace truewheel {

namespace {

constexpr uint64_t smallFileCap = 64 * 1024; // bytes
constexpr uint64_t loaderCap = 4 * 1024 * 1024;

void keepUnlessAbsent(const Error &error, std::vector<Error> &unreadable)
{
    if (!isAbsence(error))
        unreadable.push_back(error);
}

Expectation recorded(const Path &file, ExpectedKind kind, const Path &record, int line, const std::string &row)
{
    Expectation expectation;
    expectation.path = file;
    expectation.kind = kind;
    expectation.evidence.push_back({Rule::Record, record, "RECORD lists " + row, line});
    return expectation;
}

struct ReadingContext {
    const LinkEnvironment &environment;
    const Path &sitePackages;
    const Path &home;
    const ScanFileSystem &fs;
};

Expectation judgedPlace(const ReadingContext &context, const Path &place, const Path &source, int line, std::string detail,
                        std::vector<Error> &unreadable)
{
    return judgedLink(place, {Rule::Link, source, std::move(detail), line}, context.environment.interpreter, context.fs, unreadable);
}

void readLoader(const ReadingContext &context, const Path &file, LinkReading &reading)
{
    const Result<std::string> source = context.fs.read(file, loaderCap);
    if (!source) {
        keepUnlessAbsent(source.error(), reading.unreadable);
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

void readPthLines(const ReadingContext &context, const Path &file, LinkReading &reading)
{
    const Result<PthFile> pth = readPth(context.fs, file);
    if (!pth) {
        keepUnlessAbsent(pth.error(), reading.unreadable);
        return;
    }
    for (const PthLine &line : pth->lines) {
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
}

// RECORD: what the installer wrote, and so what must be here (DESIGN 4, rule `record`).
void readRecordRows(const ReadingContext &context, LinkReading &reading)
{
    const Path record = reading.link.distInfo / "RECORD";
    const Result<std::vector<RecordRow>> rows = readRecord(context.fs, record);
    if (!rows) {
        if (isAbsence(rows.error())) {
            reading.expectations.push_back(
                judgedPlace(context, record, reading.link.distInfo, 0, "an installed distribution has a RECORD", reading.unreadable));
        } else {
            reading.unreadable.push_back(rows.error());
        }
        return;
    }
    for (const RecordRow &row : *rows) {
        const RecordKind kind = recordKind(row.path);
        if (kind == RecordKind::Other)
            continue;
        const Path file = cleanAbsolute(pathFromBytes(row.path), context.sitePackages);
        if (!isAtOrBelow(file, context.sitePackages))
            continue;
        const bool isLink = kind == RecordKind::Pth || kind == RecordKind::Loader;
        const ExpectedKind expected = isLink ? ExpectedKind::Link
            : kind == RecordKind::Extension  ? ExpectedKind::Extension
            : kind == RecordKind::Metadata   ? ExpectedKind::Data
                                             : ExpectedKind::Python;
        Expectation expectation = recorded(file, expected, record, row.line, row.path);
        if (expected == ExpectedKind::Extension || expected == ExpectedKind::Python)
            expectation.module = moduleOfFile(pathBytes(file.lexically_relative(context.sitePackages)));
        judgeFile(expectation, isLink ? FileState::Unlinked : FileState::Absent, context.environment.interpreter, context.fs,
                  reading.unreadable);
        reading.expectations.push_back(std::move(expectation));
        if (kind == RecordKind::Pth)
            readPthLines(context, file, reading);
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

void readDistInfo(const ReadingContext &context, const InstalledDistribution &distribution, LinkReadings &readings)
{
    if (!context.fs.find(distribution.path, "direct_url.json")) {
        const Result<std::vector<DirectoryEntry>> &entries = context.fs.listing(distribution.path);
        if (!entries)
            keepUnlessAbsent(entries.error(), readings.unreadable);
        return;
    }
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
    readings.links.push_back(std::move(reading));
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
    Expectation line;
    line.path = easyInstall;
    line.kind = ExpectedKind::Link;
    line.state = FileState::Unlinked;
    line.evidence.push_back({Rule::Link, distribution.path, "an egg-link needs its line in easy-install.pth", 1});
    if (!pth && !isAbsence(pth.error())) {
        line.state = FileState::Unknown;
        reading.unreadable.push_back(pth.error());
    }
    for (const PthLine &entry : pth ? pth->lines : std::vector<PthLine>()) {
        if (entry.kind == PthKind::Directory && pthDirectory(entry, easyInstall) == egg->location) {
            line.state = FileState::Present;
            line.found = easyInstall;
            reading.link.roots.push_back({{}, egg->location, easyInstall, entry.line});
        }
    }
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
        for (const InstalledDistribution &distribution : list->distributions) {
            if (distribution.kind == DistributionKind::DistInfo)
                readDistInfo(context, distribution, readings);
            else if (distribution.kind == DistributionKind::EggLink)
                readDevelopLink(context, distribution, readings);
        }
    }
    std::sort(readings.links.begin(), readings.links.end(),
              [](const LinkReading &a, const LinkReading &b) { return normalizedName(a.link.name) < normalizedName(b.link.name); });
    return readings;
}

} // namespace truewheel
