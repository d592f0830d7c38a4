#include "app/cli/doctorcommand.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/version.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

namespace truewheel::cli {

namespace {

/// One line of the answer: a thing by its name, where it is, and whether it is there.
struct Row {
    std::string group; ///< the key of its list in the document
    std::string name;
    Path path; ///< empty when it was not found
    std::string version;
    bool isPresent = false;
    std::string missing; ///< English; what it means that it is absent or of no use; empty when that is no fault
};

std::vector<Row> rowsFor(const Context &context)
{
    std::vector<Row> rows;
    const Result<Tool> uv = context.engine.findUv(ForbiddenPlaces{{}, context.currentDirectory});
    if (uv)
        rows.push_back({"tools", "uv", uv->path, uv->version, true, {}});
    else
        rows.push_back(
            {"tools", "uv", {}, {}, false, uv.error().detail + " Without uv, repairs use the environment's own pip, and sync cannot run."});
    const Path window = context.programDirectory / (context.locations.os == Os::Windows ? "truewheel-gui.exe" : "truewheel-gui");
    rows.push_back({"tools", "truewheel-gui", window, version, context.fs.isRegular(window), {}});
    const auto place = [&](const char *group, const char *label, const Path &path) {
        rows.push_back({group, label, path, {}, context.fs.exists(path), {}});
    };
    place("caches", "uv", context.locations.uvCache);
    place("files", "state.db", context.locations.stateDatabase());
    if (const auto read = rows.back().isPresent ? context.engine.acceptances() : std::vector<Acceptance>(); !read)
        rows.back().missing = sentenceFor(read.error())
            + ". Without it nothing is repaired or removed. Make it readable, or move it away: a new one is begun, and trust and acceptances are "
              "asked for again.";
    place("files", "snapshot.db", context.locations.snapshotDatabase());
    place("files", "settings", context.engine.settingsFile());
    place("files", "logs", context.locations.logDirectory());
    return rows;
}

QJsonArray groupToJson(const std::vector<Row> &rows, const std::string &group)
{
    QJsonArray array;
    for (const Row &row : rows) {
        if (row.group != group)
            continue;
        QJsonObject object{{QStringLiteral("name"), jsonText(row.name)}, {QStringLiteral("present"), row.isPresent}};
        insertPath(object, QStringLiteral("path"), row.path);
        if (group == "tools")
            object[QStringLiteral("version")] = textOrNull(row.version);
        array.append(object);
    }
    return array;
}

void writeDocument(Context &context, const std::vector<Row> &rows, const std::vector<SettingInUse> &settings)
{
    QJsonObject document = documentHead("doctor", true, {});
    for (const char *group : {"tools", "caches", "files"})
        document[QLatin1String(group)] = groupToJson(rows, group);
    QJsonArray settingRows;
    for (const SettingInUse &setting : settings)
        settingRows.append(
            QJsonObject{{QStringLiteral("key"), jsonText(setting.key)}, {QStringLiteral("value"), textOrNull(setting.value)}});
    document[QStringLiteral("settings")] = settingRows;
    QJsonArray missing;
    for (const Row &row : rows) {
        if (!row.missing.empty())
            missing.append(jsonText(row.missing));
    }
    document[QStringLiteral("missing")] = missing;
    document[QStringLiteral("version")] = QLatin1String(version);
    writeJson(document, context.streams.out);
}

void writeLines(Context &context, const std::vector<Row> &rows, const std::vector<SettingInUse> &settings)
{
    std::ostream &out = context.streams.out;
    out << "truewheel " << version << '\n';
    std::string group;
    for (const Row &row : rows) {
        if (row.group != group) {
            group = row.group;
            out << '\n' << context.paintOut().bold(group) << '\n';
        }
        out << "  " << row.name << "  ";
        if (row.path.empty())
            out << context.paintOut().yellow("not found");
        else
            out << shown(row.path) << (row.isPresent ? "" : " (not there)");
        out << (row.version.empty() ? "" : "  " + displayText(row.version)) << '\n';
    }
    out << '\n' << context.paintOut().bold("settings") << '\n';
    for (const SettingInUse &setting : settings)
        out << "  " << displayText(setting.key) << "  " << (setting.value.empty() ? "(default)" : displayText(setting.value)) << '\n';
    for (const Row &row : rows) {
        if (!row.missing.empty())
            out << '\n' << row.missing << '\n';
    }
}

} // namespace

std::string DoctorCommand::examples() const
{
    return "  truewheel doctor\n"
           "  truewheel doctor --json\n"
           "  truewheel doctor --bundle -\n"
           "  truewheel doctor --bundle truewheel.zip\n";
}

void DoctorCommand::addOptions(CLI::App &app)
{
    app.add_option("--bundle", m_bundle, "Write what a report of a fault needs to FILE, a zip archive without secrets; -: show its texts")
        ->type_name("FILE");
}

ExitCode DoctorCommand::writeBundle(Context &context) const
{
    JobContext job;
    job.isCancelled = context.isCancelled;
    const std::vector<DiagnosticFile> files = context.engine.diagnostics.collect(job);
    if (m_bundle == "-") {
        for (const DiagnosticFile &file : files) {
            context.streams.out << "== " << displayText(file.name) << " ==\n";
            for (const std::string_view line : splitLines(file.text))
                context.streams.out << displayText(line) << '\n';
        }
        return ExitCode::Fine;
    }
    const Path file = cleanAbsolute(pathFromBytes(m_bundle), context.currentDirectory);
    if (const Result<void> saved = context.engine.diagnostics.save(file, files); !saved) {
        context.streams.err << "truewheel: " << sentenceFor(saved.error()) << '\n';
        return ExitCode::Incomplete;
    }
    if (!context.options.quiet)
        context.streams.err << "truewheel: " << counted(files.size(), "file") << " in " << shown(file)
                            << "; read them before you pass it on\n";
    return ExitCode::Fine;
}

ExitCode DoctorCommand::run(Context &context)
{
    if (!m_bundle.empty())
        return writeBundle(context);
    const std::vector<Row> rows = rowsFor(context);
    const std::vector<SettingInUse> settings = context.engine.settings();
    if (context.options.json)
        writeDocument(context, rows, settings);
    else
        writeLines(context, rows, settings);
    for (const Row &row : rows) {
        if (!row.missing.empty())
            return ExitCode::Incomplete;
    }
    return ExitCode::Fine;
}

} // namespace truewheel::cli
