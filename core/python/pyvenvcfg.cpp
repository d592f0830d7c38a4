#include "core/python/pyvenvcfg.h"
#include "core/base/text.h"

namespace truewheel {

namespace {

bool isTrue(std::string_view value)
{
    return toLower(value) == "true";
}

// venv writes repr() of the prompt.
std::string withoutQuotes(std::string_view value)
{
    const bool quoted = value.size() >= 2 && (value.front() == '\'' || value.front() == '"') && value.front() == value.back();
    return std::string(quoted ? value.substr(1, value.size() - 2) : value);
}

void take(PyvenvCfg &cfg, const std::string &key, std::string_view value)
{
    if (key == "home") {
        if (cfg.home.empty()) // getpath.py stops at the first one
            cfg.home = value;
    } else if (key == "version" || key == "version_info") {
        if (cfg.version.empty())
            cfg.version = value;
    } else if (key == "implementation") {
        cfg.implementation = value;
    } else if (key == "prompt") {
        cfg.prompt = withoutQuotes(value);
    } else if (key == "uv") {
        cfg.uv = value;
    } else if (key == "virtualenv") {
        cfg.virtualenv = value;
    } else if (key == "executable" || key == "base-executable") {
        if (cfg.executable.empty())
            cfg.executable = value;
    } else if (key == "command") {
        cfg.command = value;
    } else if (key == "include-system-site-packages") {
        cfg.includeSystemSitePackages = isTrue(value);
    } else if (key == "relocatable") {
        cfg.relocatable = isTrue(value);
    }
}

} // namespace

Result<PyvenvCfg> parsePyvenvCfg(std::string_view text, const std::string &subject)
{
    if (text.size() > pyvenvCfgCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(text.size()) + " bytes");
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    PyvenvCfg cfg;
    for (const std::string_view line : splitLines(text)) {
        const size_t equals = line.find('=');
        if (equals != std::string_view::npos)
            take(cfg, toLower(trimmed(line.substr(0, equals))), trimmed(line.substr(equals + 1)));
    }
    if (cfg.home.empty())
        return failure(ErrorCode::Malformed, subject, "no 'home' key");
    if (cfg.home.find('\0') != std::string::npos)
        return failure(ErrorCode::Malformed, subject, "a NUL in 'home'");
    return cfg;
}

Result<PyvenvCfg> readPyvenvCfg(const FileSystem &fs, const Path &file)
{
    const Result<std::string> text = fs.read(file, pyvenvCfgCap);
    if (!text)
        return tl::unexpected(text.error());
    return parsePyvenvCfg(*text, pathBytes(file));
}

} // namespace truewheel
