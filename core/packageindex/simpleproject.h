#pragma once
#include "core/base/result.h"
#include "core/python/version.h"
#include "core/python/wheelname.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// A file that an index offers. Text of a stranger: show it with displayText().
struct IndexFile {
    std::string fileName;
    std::string url; ///< absolute, without fragment
    PythonVersion version;
    std::optional<WheelName> wheel; ///< nullopt: a source distribution
    std::string requiresPython;
    std::optional<std::string> yanked;         ///< PEP 592: the reason, which may be empty
    std::map<std::string, std::string> hashes; ///< by algorithm, lower-case hexadecimal
    std::string metadataSha256;                ///< of the METADATA in the wheel (PEP 714); empty: not published
};

/// What an index tells of one project: the simple repository API, as JSON (PEP 691, 700, 714) or HTML (PEP 503).
struct SimpleProject {
    std::string status = "active"; ///< "archived", "quarantined", "deprecated" (PEP 792)
    std::string statusReason;
    std::vector<IndexFile> files; ///< only those whose name is a wheel's or a source distribution's of this project
    bool isMarked = false;        ///< it says itself that an index wrote it (PEP 629, 691); the page of a login does not

    bool hasVersion(const PythonVersion &version) const;
};

constexpr uint64_t simpleProjectCap = uint64_t(32) * 1024 * 1024; // bytes
constexpr std::string_view simpleProjectAccept =
    "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";

/// `name` is normalized; `base` is the URL that answered, for links that are relative to it. Errors: TooLarge, Malformed (it is not what
/// `type` says; it is of another project), Unsupported (a major version of the API that is not 1).
Result<SimpleProject> parseSimpleProject(std::string_view body, const std::string &type, const std::string &name, const std::string &base);
Result<SimpleProject> parseSimpleJson(std::string_view body, const std::string &name, const std::string &base);
Result<SimpleProject> parseSimpleHtml(std::string_view body, const std::string &name, const std::string &base);

/// A file by its name; nullopt when it is none of the project's.
std::optional<IndexFile> indexFileNamed(const std::string &fileName, const std::string &project);

} // namespace truewheel
