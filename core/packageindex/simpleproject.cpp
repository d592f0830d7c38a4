#include "core/packageindex/simpleproject.h"

#include "core/base/text.h"
#include "core/packageindex/html.h"
#include "core/packageindex/url.h"
#include "core/python/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace truewheel {

namespace {

constexpr size_t fileCap = 200000; // files of one project

std::string textAt(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

// PEP 592: `false`, `true`, or the reason.
std::optional<std::string> yankedOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toStdString();
    return value.toBool() ? std::optional(std::string()) : std::nullopt;
}

// PEP 714: "core-metadata", before it "dist-info-metadata"; `true` says that there is one without its hash.
std::string metadataHash(const QJsonObject &file)
{
    for (const char *key : {"core-metadata", "dist-info-metadata"}) {
        const std::string hash = textAt(file[QLatin1String(key)].toObject(), "sha256");
        if (!hash.empty())
            return toLower(hash);
    }
    return {};
}

Result<void> checkApiVersion(const std::string &version, const std::string &subject)
{
    const std::string_view major = split(version, '.').front();
    if (!version.empty() && major != "1")
        return failure(ErrorCode::Unsupported, subject, "version " + version + " of the simple repository API");
    return {};
}

// "sha256=…" of a fragment or an attribute.
std::pair<std::string, std::string> hashOf(const std::string &text)
{
    const size_t equals = text.find('=');
    if (equals == std::string::npos)
        return {};
    return {toLower(text.substr(0, equals)), toLower(text.substr(equals + 1))};
}

std::string lastSegment(std::string_view url)
{
    url = url.substr(0, url.find_first_of("?#"));
    return percentDecoded(url.substr(url.rfind('/') + 1));
}

void addLink(SimpleProject &project, const HtmlTag &link, const std::string &name, const std::string &base)
{
    const std::string href = link.attribute("href").value_or(std::string());
    std::optional<IndexFile> file = indexFileNamed(lastSegment(href), name);
    if (!file || project.files.size() == fileCap)
        return;
    file->url = resolvedUrl(base, href);
    file->requiresPython = link.attribute("data-requires-python").value_or(std::string());
    file->yanked = link.attribute("data-yanked");
    if (const auto [algorithm, hash] = hashOf(fragmentOf(href)); !hash.empty())
        file->hashes.emplace(algorithm, hash);
    for (const char *key : {"data-core-metadata", "data-dist-info-metadata"}) {
        const auto [algorithm, hash] = hashOf(link.attribute(key).value_or(std::string()));
        if (algorithm == "sha256" && file->metadataSha256.empty())
            file->metadataSha256 = hash;
    }
    project.files.push_back(std::move(*file));
}

} // namespace

bool SimpleProject::hasVersion(const PythonVersion &version) const
{
    return std::any_of(files.begin(), files.end(), [&](const IndexFile &file) { return compareVersions(file.version, version) == 0; });
}

std::optional<IndexFile> indexFileNamed(const std::string &fileName, const std::string &project)
{
    constexpr std::array endings = {".tar.gz", ".zip", ".tar.bz2", ".tar.xz", ".tgz"};
    IndexFile file;
    file.fileName = fileName;
    if (fileName.ends_with(".whl")) {
        Result<WheelName> wheel = parseWheelName(fileName);
        const std::optional<PythonVersion> version = wheel ? parseVersion(wheel->version) : std::nullopt;
        if (!version || normalizedName(wheel->name) != project)
            return std::nullopt;
        file.version = *version;
        file.wheel = std::move(*wheel);
        return file;
    }
    const auto ending = std::find_if(endings.begin(), endings.end(), [&](const char *one) { return fileName.ends_with(one); });
    if (ending == endings.end())
        return std::nullopt;
    const std::string stem = fileName.substr(0, fileName.size() - std::string_view(*ending).size());
    for (size_t dash = stem.find('-'); dash != std::string::npos; dash = stem.find('-', dash + 1)) {
        if (normalizedName(stem.substr(0, dash)) != project)
            continue;
        if (const std::optional<PythonVersion> version = parseVersion(stem.substr(dash + 1))) {
            file.version = *version;
            return file;
        }
    }
    return std::nullopt;
}

Result<SimpleProject> parseSimpleJson(std::string_view body, const std::string &name, const std::string &base)
{
    const Result<QJsonDocument> document = parseJson(body, simpleProjectCap, base);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject root = document->object();
    if (const Result<void> known = checkApiVersion(textAt(root[QLatin1String("meta")].toObject(), "api-version"), base); !known)
        return tl::unexpected(known.error());
    if (!root[QLatin1String("files")].isArray())
        return failure(ErrorCode::Malformed, base, "no list of files");
    if (const std::string other = textAt(root, "name"); !other.empty() && normalizedName(other) != name)
        return failure(ErrorCode::Malformed, base, "it tells of another project");
    SimpleProject project;
    project.isMarked = true;
    const QJsonObject status = root[QLatin1String("project-status")].toObject();
    if (const std::string word = textAt(status, "status"); !word.empty())
        project.status = word;
    project.statusReason = textAt(status, "reason");
    const QJsonArray files = root[QLatin1String("files")].toArray();
    for (const auto &value : files) {
        const QJsonObject object = value.toObject();
        std::optional<IndexFile> file = indexFileNamed(textAt(object, "filename"), name);
        if (!file || project.files.size() == fileCap)
            continue;
        file->url = resolvedUrl(base, textAt(object, "url"));
        file->requiresPython = textAt(object, "requires-python");
        file->yanked = yankedOf(object[QLatin1String("yanked")]);
        file->metadataSha256 = metadataHash(object);
        const QJsonObject hashes = object[QLatin1String("hashes")].toObject();
        for (auto hash = hashes.begin(); hash != hashes.end(); ++hash)
            file->hashes.emplace(hash.key().toLower().toStdString(), hash.value().toString().toLower().toStdString());
        project.files.push_back(std::move(*file));
    }
    return project;
}

Result<SimpleProject> parseSimpleHtml(std::string_view body, const std::string &name, const std::string &base)
{
    if (body.size() > simpleProjectCap)
        return failure(ErrorCode::TooLarge, base, std::to_string(body.size()) + " bytes");
    SimpleProject project;
    std::string page = base;
    std::optional<Error> refused;
    forEachHtmlTag(body, [&](const HtmlTag &tag) {
        if (tag.name == "a") {
            addLink(project, tag, name, page);
        } else if (tag.name == "base") {
            page = resolvedUrl(base, tag.attribute("href").value_or(std::string()));
        } else if (tag.name == "meta") {
            const std::string key = toLower(tag.attribute("name").value_or(std::string()));
            const std::string content = tag.attribute("content").value_or(std::string());
            project.isMarked = project.isMarked || key.starts_with("pypi:");
            if (key == "pypi:repository-version" && !refused) {
                if (const Result<void> known = checkApiVersion(content, base); !known)
                    refused = known.error();
            } else if (key == "pypi:project-status" && !content.empty()) {
                project.status = content;
            } else if (key == "pypi:project-status-reason") {
                project.statusReason = content;
            }
        }
    });
    if (refused)
        return tl::unexpected(*refused);
    if (body.find('<') == std::string_view::npos)
        return failure(ErrorCode::Malformed, base, "not HTML");
    return project;
}

Result<SimpleProject> parseSimpleProject(std::string_view body, const std::string &type, const std::string &name, const std::string &base)
{
    if (type == "application/json" || type.ends_with("+json"))
        return parseSimpleJson(body, name, base);
    if (type == "text/html" || type.ends_with("+html") || type.empty())
        return parseSimpleHtml(body, name, base);
    return failure(ErrorCode::Malformed, base, "an answer of type " + type);
}

} // namespace truewheel
