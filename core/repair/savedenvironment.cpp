#include "core/repair/savedenvironment.h"

#include "core/base/text.h"
#include "core/editables/linkfarm.h"
#include "core/environments/condaprefix.h"
#include "core/python/directurl.h"
#include "core/python/json.h"
#include "core/python/pyvenvcfg.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace truewheel {

namespace {

constexpr uint64_t savedCap = 64 * 1024 * 1024; // bytes

// `https://user:password@host/` without what nobody else should have; the user of ssh is the address.
std::string withoutUser(const std::string &url)
{
    const size_t begin = url.find("://");
    if (begin == std::string::npos || url.substr(0, begin).find("ssh") != std::string::npos)
        return url;
    const size_t end = std::min(url.find_first_of("/?#", begin + 3), url.size());
    const size_t at = url.rfind('@', end);
    return at == std::string::npos || at < begin + 3 ? url : url.substr(0, begin + 3) + url.substr(at + 1);
}

std::string requirementUrl(const DirectUrl &direct)
{
    std::string url = withoutUser(direct.url);
    if (!direct.vcs.empty())
        url = direct.vcs + '+' + url + (direct.commit.empty() ? "" : '@' + direct.commit);
    if (!direct.subdirectory.empty())
        url += "#subdirectory=" + direct.subdirectory;
    return url;
}

QString textOf(const std::string &text)
{
    return QString::fromStdString(toValidUtf8(text));
}

// Bytes, whatever they are: JSON has no word for them.
QString pathOf(const Path &path)
{
    return QString::fromStdString(toBase64(pathBytes(path)));
}

std::string textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

Path pathAt(const QJsonObject &object, const char *key)
{
    return pathFromBytes(QByteArray::fromBase64(object.value(QLatin1String(key)).toString().toLatin1()).toStdString());
}

QJsonObject packageToJson(const SavedPackage &package)
{
    QJsonObject settings;
    for (const auto &[key, value] : package.configSettings)
        settings.insert(textOf(key), textOf(value));
    return {{QStringLiteral("name"), textOf(package.name)},
            {QStringLiteral("version"), textOf(package.version)},
            {QStringLiteral("requested"), package.requested},
            {QStringLiteral("editable"), package.editable},
            {QStringLiteral("project"), pathOf(package.project)},
            {QStringLiteral("url"), textOf(package.url)},
            {QStringLiteral("settings"), settings}};
}

SavedPackage packageFrom(const QJsonObject &object)
{
    SavedPackage package;
    package.name = textAt(object, "name");
    package.version = textAt(object, "version");
    package.requested = object.value(QLatin1String("requested")).toBool();
    package.editable = object.value(QLatin1String("editable")).toBool();
    package.project = pathAt(object, "project");
    package.url = textAt(object, "url");
    const QJsonObject settings = object.value(QLatin1String("settings")).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        package.configSettings[setting.key().toStdString()] = setting.value().toString().toStdString();
    return package;
}

SavedPackage savedPackage(const InstalledPackage &installed, const std::vector<CheckedLink> &links, const FileSystem &fs)
{
    SavedPackage package{installed.name, installed.version, installed.requested, installed.editable, {}, {}, {}};
    for (const CheckedLink &checked : links) {
        if (checked.link.distInfo != installed.path())
            continue;
        package.project = checked.link.project;
        package.configSettings = settingsOfBuild(checked.link);
    }
    if (package.editable)
        return package;
    if (const Result<DirectUrl> direct = readDirectUrl(fs, installed.path() / "direct_url.json"))
        package.url = requirementUrl(*direct);
    return package;
}

// What conda installed besides: each a file of conda-meta.
void addCondaPackages(const Path &prefix, const FileSystem &fs, std::vector<SavedPackage> &packages)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(prefix / "conda-meta");
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        const CondaPackage conda = parseCondaPackage(entry.name);
        const auto isSame = [&](const SavedPackage &known) { return normalizedName(known.name) == normalizedName(conda.name); };
        if (!conda.name.empty() && std::none_of(packages.begin(), packages.end(), isSame))
            packages.push_back({conda.name, conda.version, false, false, {}, {}, {{"build", conda.build}}});
    }
}

} // namespace

SavedEnvironment savedFrom(const InventoryEntry &entry, const FileSystem &fs)
{
    const Environment &environment = entry.environment;
    const Interpreter &interpreter = environment.interpreter;
    SavedEnvironment saved;
    saved.path = environment.path;
    saved.kind = environment.kind;
    saved.implementation = interpreter.implementation;
    saved.python = interpreter.version;
    saved.major = interpreter.major;
    saved.minor = interpreter.minor;
    saved.freeThreaded = interpreter.freeThreaded;
    saved.base = environment.base;
    if (const Result<PyvenvCfg> cfg = readPyvenvCfg(fs, environment.path / "pyvenv.cfg"))
        saved.uv = cfg->uv;
    saved.prompt = environment.prompt;
    saved.seesBasePackages = environment.seesBasePackages;
    saved.isRelocatable = environment.isRelocatable;
    saved.project = environment.project;
    for (const InstalledPackage &package : entry.packages)
        saved.packages.push_back(savedPackage(package, entry.editables, fs));
    if (environment.base.empty())
        addCondaPackages(environment.path, fs, saved.packages);
    return saved;
}

std::string toJson(const SavedEnvironment &saved)
{
    QJsonArray packages;
    for (const SavedPackage &package : saved.packages)
        packages.append(packageToJson(package));
    const QJsonObject object{{QStringLiteral("path"), pathOf(saved.path)},
                             {QStringLiteral("kind"), textOf(saved.kind)},
                             {QStringLiteral("implementation"), textOf(saved.implementation)},
                             {QStringLiteral("python"), textOf(saved.python)},
                             {QStringLiteral("major"), saved.major},
                             {QStringLiteral("minor"), saved.minor},
                             {QStringLiteral("freeThreaded"), saved.freeThreaded},
                             {QStringLiteral("base"), pathOf(saved.base)},
                             {QStringLiteral("uv"), textOf(saved.uv)},
                             {QStringLiteral("prompt"), textOf(saved.prompt)},
                             {QStringLiteral("seesBasePackages"), saved.seesBasePackages},
                             {QStringLiteral("relocatable"), saved.isRelocatable},
                             {QStringLiteral("project"), pathOf(saved.project)},
                             {QStringLiteral("packages"), packages}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<SavedEnvironment> parseSavedEnvironment(std::string_view json)
{
    const Result<QJsonDocument> document = parseJson(json, savedCap, "the saved package list");
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject object = document->object();
    SavedEnvironment saved;
    saved.path = pathAt(object, "path");
    saved.kind = textAt(object, "kind");
    saved.implementation = textAt(object, "implementation");
    saved.python = textAt(object, "python");
    saved.major = object.value(QLatin1String("major")).toInt();
    saved.minor = object.value(QLatin1String("minor")).toInt();
    saved.freeThreaded = object.value(QLatin1String("freeThreaded")).toBool();
    saved.base = pathAt(object, "base");
    saved.uv = textAt(object, "uv");
    saved.prompt = textAt(object, "prompt");
    saved.seesBasePackages = object.value(QLatin1String("seesBasePackages")).toBool();
    saved.isRelocatable = object.value(QLatin1String("relocatable")).toBool();
    saved.project = pathAt(object, "project");
    const QJsonArray packages = object.value(QLatin1String("packages")).toArray();
    for (const auto &package : packages)
        saved.packages.push_back(packageFrom(package.toObject()));
    if (saved.path.empty())
        return failure(ErrorCode::Malformed, "the saved package list", "it names no environment");
    return saved;
}

std::vector<std::string> missingPackages(const std::vector<SavedPackage> &wanted, const std::vector<SavedPackage> &found)
{
    std::vector<std::string> missing;
    for (const SavedPackage &package : wanted) {
        const auto isSame = [&](const SavedPackage &other) {
            if (normalizedName(other.name) != normalizedName(package.name) || other.editable != package.editable)
                return false;
            return package.editable ? other.project == package.project : package.version.empty() || other.version == package.version;
        };
        if (std::none_of(found.begin(), found.end(), isSame))
            missing.push_back(package.name + (package.version.empty() ? "" : " " + package.version));
    }
    return missing;
}

} // namespace truewheel
