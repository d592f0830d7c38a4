#include "core/python/directurl.h"
#include "core/base/text.h"
#include "core/python/json.h"

#include <QJsonObject>

#include <cctype>

namespace truewheel {

namespace {

bool startsWithDrive(std::string_view path)
{
    return path.size() >= 2 && std::isalpha(static_cast<unsigned char>(path[0])) && path[1] == ':';
}

// As `os` writes it, with `/`, without a slash at the end.
std::string comparable(const Path &path, Os os)
{
    std::string text = pathBytes(path);
    if (os == Os::Windows)
        text = toLower(replaced(std::move(text), "\\", "/"));
    while (text.size() > 1 && text.ends_with('/'))
        text.pop_back();
    return text;
}

bool isRoot(std::string_view path, Os os)
{
    return path == "/" || path.empty() || (os == Os::Windows && startsWithDrive(path) && path.size() == 2);
}

std::string_view withoutScheme(std::string_view url)
{
    constexpr std::string_view scheme = "file:";
    return toLower(url.substr(0, scheme.size())) == scheme ? url.substr(scheme.size()) : std::string_view();
}

} // namespace

Result<DirectUrl> parseDirectUrl(std::string_view bytes, const std::string &subject)
{
    const Result<QJsonDocument> document = parseJson(bytes, directUrlCap, subject);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject object = document->object();
    const QJsonValue url = object.value(QLatin1String("url"));
    if (!url.isString() || url.toString().isEmpty())
        return failure(ErrorCode::Malformed, subject, "no 'url'");
    const QJsonValue directory = object.value(QLatin1String("dir_info"));
    DirectUrl found;
    found.url = url.toString().toStdString();
    found.isDirectory = directory.isObject();
    found.isEditable = directory.toObject().value(QLatin1String("editable")).toBool();
    found.subdirectory = object.value(QLatin1String("subdirectory")).toString().toStdString();
    const QJsonObject repository = object.value(QLatin1String("vcs_info")).toObject();
    found.vcs = repository.value(QLatin1String("vcs")).toString().toStdString();
    found.commit = repository.value(QLatin1String("commit_id")).toString().toStdString();
    return found;
}

Result<DirectUrl> readDirectUrl(const FileSystem &fs, const Path &file)
{
    const Result<std::string> bytes = fs.read(file, directUrlCap);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseDirectUrl(*bytes, pathBytes(file));
}

Result<Path> fileUrlToPath(std::string_view url, const Path &home, Os os)
{
    const std::string subject(url);
    std::string_view rest = withoutScheme(url);
    if (rest.empty())
        return failure(ErrorCode::Malformed, subject, "not a file URL");
    rest = rest.substr(0, rest.find_first_of("?#"));
    if (rest.starts_with("//")) {
        rest.remove_prefix(2);
        const std::string_view host = rest.substr(0, rest.find('/'));
        if (!host.empty() && toLower(host) != "localhost")
            return failure(ErrorCode::Refused, subject, "names a host");
        rest.remove_prefix(host.size());
    }
    std::string path = percentDecoded(rest);
    if (os == Os::Windows)
        path = replaced(std::move(path), "\\", "/");
    if (path.find('\0') != std::string::npos)
        return failure(ErrorCode::Malformed, subject, "a NUL in the path");
    if (path.starts_with("//"))
        return failure(ErrorCode::Refused, subject, "names a host");
    if (!path.starts_with('/'))
        return failure(ErrorCode::Malformed, subject, "not an absolute path");
    if (os == Os::Windows && startsWithDrive(std::string_view(path).substr(1)))
        path.erase(0, 1);
    Path clean = pathFromBytes(path).lexically_normal();
    if (!clean.has_filename() && clean.has_parent_path())
        clean = clean.parent_path();
    Result<Path> allowed = refusePerilousPath(clean, home, os);
    if (!allowed)
        return failure(allowed.error().code, subject, allowed.error().detail);
    return allowed;
}

Result<Path> refusePerilousPath(const Path &path, const Path &home, Os os)
{
    const std::string wanted = comparable(path, os);
    const std::string mine = comparable(home, os);
    if (os == Os::Windows && wanted.starts_with("//"))
        return failure(ErrorCode::Refused, pathBytes(path), "names a host");
    if (isRoot(wanted, os))
        return failure(ErrorCode::Refused, pathBytes(path), "is the root of a file system");
    if (!mine.empty() && (mine == wanted || mine.starts_with(wanted + "/")))
        return failure(ErrorCode::Refused, pathBytes(path), "is the home directory or above it");
    return path;
}

} // namespace truewheel
