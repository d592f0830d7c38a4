#include "app/cli/surveying.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/looking.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/snapshot/usage.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace truewheel::cli {

namespace {

Looked lookedOf(const std::vector<InventoryEntry> &entries)
{
    Looked looked;
    for (const InventoryEntry &entry : entries) {
        looked.snapshot.environments.push_back(entry.environment);
        looked.snapshot.editables.insert(looked.snapshot.editables.end(), entry.editables.begin(), entry.editables.end());
        looked.unreadable.insert(looked.unreadable.end(), entry.unreadable.begin(), entry.unreadable.end());
    }
    return looked;
}

QJsonArray healthToJson(const std::vector<HealthFinding> &health)
{
    QJsonArray words;
    for (const HealthFinding &finding : health)
        words.append(jsonText(toString(finding.problem)));
    return words;
}

QJsonArray findingsToJson(const std::vector<HealthFinding> &health)
{
    QJsonArray rows;
    for (const HealthFinding &finding : health) {
        QJsonArray evidence;
        for (const HealthEvidence &piece : finding.evidence) {
            QJsonObject object{{QStringLiteral("detail"), jsonText(piece.detail)}};
            insertPath(object, QStringLiteral("source"), piece.source);
            if (piece.line > 0)
                object[QStringLiteral("line")] = piece.line;
            evidence.append(object);
        }
        rows.append(QJsonObject{{QStringLiteral("problem"), jsonText(toString(finding.problem))},
                                {QStringLiteral("summary"), jsonText(finding.summary)},
                                {QStringLiteral("evidence"), evidence},
                                {QStringLiteral("remedy"), jsonText(finding.remedy)}});
    }
    return rows;
}

void insertTime(QJsonObject &object, const QString &key, const SeenTime &seen)
{
    object[key] = seen.isKnown() ? QJsonValue(jsonText(toRfc3339(seen.time))) : QJsonValue(QJsonValue::Null);
    insertPath(object, key + QStringLiteral("From"), seen.source);
}

// Those of the walk are each there once.
void addUnreadable(Survey &survey, const std::vector<Error> &errors)
{
    if (errors.empty())
        return;
    std::vector<Error> &unreadable = survey.report.unreadable;
    const auto before = std::ptrdiff_t(unreadable.size());
    for (const Error &error : errors) {
        if (std::find(unreadable.begin(), unreadable.begin() + before, error) == unreadable.begin() + before)
            unreadable.push_back(error);
    }
    survey.outcome.add(ExitCode::Incomplete);
    survey.report.complete = false;
}

} // namespace

Report reportOf(Context &context, const InventoryEntry &entry)
{
    Looked looked = lookedOf({entry});
    return reportOf(context, "scan", looked, false);
}

Outcome outcomeOf(const InventoryEntry &entry)
{
    Outcome outcome;
    if (!entry.unreadable.empty())
        outcome.add(ExitCode::Incomplete);
    if (std::any_of(entry.health.begin(), entry.health.end(), [](const HealthFinding &finding) { return isBroken(finding.problem); }))
        outcome.add(ExitCode::Findings);
    return outcome;
}

Survey surveyOf(Context &context, const std::string &command, const std::vector<std::string> &roots, HealthDepth depth,
                const InventorySink &found)
{
    Survey survey;
    InventoryRequest request;
    request.depth = depth;
    for (const std::string &root : roots)
        request.roots.push_back(absolutePath(context, root));
    ReadingJob watched(context, "environments:", roots.empty() ? std::vector{context.locations.home} : request.roots);
    request.reading = [&watched](const Path &environment, bool begins) { watched.reading(environment, begins); };
    Result<Inventory> inventory = context.engine.inventory(request, watched.job(), found);
    if (const std::optional<Error> trouble = context.options.verbose ? context.engine.storeTrouble() : std::nullopt)
        context.streams.err << "truewheel: everything was read anew: " << sentenceFor(*trouble) << '\n';
    if (!inventory) {
        const bool isUsage = isAbsence(inventory.error());
        survey.outcome.add(isUsage ? ExitCode::Usage : ExitCode::Incomplete);
        survey.report.command = command;
        survey.report.complete = false;
        survey.report.unreadable = {inventory.error()};
        return survey;
    }
    survey.inventory = *std::move(inventory);
    Looked looked = lookedOf(survey.inventory.entries);
    looked.unreadable.insert(looked.unreadable.begin(), survey.inventory.unreadable.begin(), survey.inventory.unreadable.end());
    survey.report = reportOf(context, command, looked, false);
    survey.outcome = looked.outcome;
    survey.outcome.add(outcomeOf(survey.report, false).code());
    for (const InventoryEntry &entry : survey.inventory.entries)
        survey.outcome.add(outcomeOf(entry).code());
    if (!survey.report.unreadable.empty())
        survey.outcome.add(ExitCode::Incomplete);
    if (survey.inventory.isCancelled)
        survey.outcome.add(ExitCode::Cancelled);
    settleCompleteness(survey.report, survey.outcome);
    return survey;
}

void measureSizes(Context &context, Survey &survey)
{
    const auto rootAt = [&context](const Path &path) { return UsageRoot{{context.fs.realPath(path).value_or(path)}, false}; };
    std::vector<UsageRoot> roots;
    for (const InventoryEntry &entry : survey.inventory.entries)
        roots.push_back(rootAt(entry.environment.path));
    for (const ScannedCache &scanned : survey.caches.caches)
        roots.push_back(rootAt(scanned.cache.path));
    if (roots.empty() || survey.outcome.code() == ExitCode::Cancelled)
        return;
    ReadingJob watched(context, "sizes, files:");
    const Result<Usage> usage = measureUsage(roots, context.fs, watched.job());
    if (!usage) {
        survey.outcome.add(usage.error().code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete);
        survey.report.complete = false;
        return;
    }
    const auto sizeOf = [&usage](size_t root) {
        const bool isKnown = usage->isComplete(root) && usage->sizes(root) != Sizes(); // nothing at all: it is gone meanwhile
        return isKnown ? std::optional(usage->sizes(root)) : std::nullopt;
    };
    size_t root = 0;
    while (root < survey.inventory.entries.size())
        survey.sizes.push_back(sizeOf(root++));
    for (ScannedCache &scanned : survey.caches.caches)
        scanned.size = sizeOf(root++);
    addUnreadable(survey, usage->unreadable());
}

QJsonObject toJson(const Sizes &sizes)
{
    return {{QStringLiteral("apparent"), double(sizes.apparent)},
            {QStringLiteral("disk"), double(sizes.disk)},
            {QStringLiteral("reclaimable"), double(sizes.reclaimable)}};
}

QJsonObject toJson(const InventoryEntry &entry)
{
    const Environment &environment = entry.environment;
    QJsonObject object;
    insertPath(object, QStringLiteral("path"), environment.path);
    object[QStringLiteral("kind")] = jsonText(environment.kind);
    object[QStringLiteral("python")] = textOrNull(environment.interpreter.version);
    object[QStringLiteral("implementation")] = environment.interpreter.isKnown()
        ? QJsonValue(jsonText(environment.interpreter.implementation))
        : QJsonValue(QJsonValue::Null);
    insertPath(object, QStringLiteral("base"), environment.base);
    insertPath(object, QStringLiteral("project"), environment.project);
    object[QStringLiteral("packages")] = int(entry.packages.size());
    object[QStringLiteral("editables")] = int(entry.editables.size());
    object[QStringLiteral("health")] = healthToJson(entry.health);
    object[QStringLiteral("findings")] = findingsToJson(entry.health);
    insertTime(object, QStringLiteral("created"), entry.created);
    insertTime(object, QStringLiteral("lastUsed"), entry.lastUsed);
    object[QStringLiteral("size")] = QJsonValue::Null; // filled in when it was measured
    return object;
}

QJsonObject toJson(const BaseInterpreter &interpreter)
{
    QJsonObject object;
    insertPath(object, QStringLiteral("path"), interpreter.executable);
    insertPath(object, QStringLiteral("prefix"), interpreter.prefix);
    object[QStringLiteral("source")] = jsonText(interpreter.source);
    object[QStringLiteral("python")] = textOrNull(interpreter.version);
    object[QStringLiteral("implementation")] = jsonText(interpreter.implementation);
    object[QStringLiteral("present")] = interpreter.isPresent;
    QJsonArray environments;
    for (const Path &path : interpreter.environments)
        environments.append(QString::fromStdString(displayPath(path)));
    object[QStringLiteral("environments")] = environments;
    return object;
}

QJsonObject toJson(const InventoryEntry &entry, const InstalledPackage &package)
{
    QJsonObject object;
    insertPath(object, QStringLiteral("environment"), entry.environment.path);
    object[QStringLiteral("name")] = jsonText(package.name);
    object[QStringLiteral("version")] = textOrNull(package.version);
    object[QStringLiteral("editable")] = package.editable;
    object[QStringLiteral("requested")] = package.requested;
    return object;
}

QJsonObject documentOf(const Survey &survey)
{
    QJsonObject document = toJson(survey.report);
    QJsonArray environments;
    for (size_t i = 0; i < survey.inventory.entries.size(); ++i) {
        QJsonObject row = toJson(survey.inventory.entries[i]);
        if (i < survey.sizes.size() && survey.sizes[i])
            row[QStringLiteral("size")] = toJson(*survey.sizes[i]);
        environments.append(row);
    }
    document[QStringLiteral("environments")] = environments;
    return document;
}

std::string describe(const InventoryEntry &entry)
{
    const Interpreter &interpreter = entry.environment.interpreter;
    const std::string name = interpreter.implementation == "pypy" ? "PyPy" : interpreter.implementation == "graalpy" ? "GraalPy" : "Python";
    std::string text = entry.environment.kind + ", "
        + (interpreter.version.empty() ? std::string("no known Python") : name + " " + displayText(interpreter.version)) + ", "
        + counted(entry.packages.size(), "package");
    if (!entry.editables.empty())
        text += ", " + counted(entry.editables.size(), "editable link");
    return text;
}

std::string closingSentence(const Survey &survey)
{
    size_t packages = 0;
    size_t broken = 0;
    for (const InventoryEntry &entry : survey.inventory.entries) {
        packages += entry.packages.size();
        broken += isBroken(entry) ? 1 : 0;
    }
    std::string text = counted(survey.inventory.entries.size(), "environment") + ", " + counted(packages, "package") + ", "
        + counted(survey.report.editables.size(), "editable link");
    if (broken > 0)
        text += "; " + std::to_string(broken) + (broken == 1 ? " environment is" : " environments are") + " not in order";
    if (survey.inventory.isCancelled)
        text += "; cancelled before the end";
    return text + '.';
}

std::string shownBytes(uint64_t bytes)
{
    constexpr std::array units = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    if (bytes < 1024)
        return counted(size_t(bytes), "byte");
    size_t unit = 0;
    uint64_t tenths = bytes * 10;
    for (; tenths >= 10240 && unit + 1 < units.size(); ++unit)
        tenths /= 1024;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + ' ' + units[unit];
}

std::string shownSize(const Survey &survey, size_t entry)
{
    if (entry >= survey.sizes.size() || !survey.sizes[entry])
        return {};
    const Sizes &sizes = *survey.sizes[entry];
    return shownBytes(sizes.disk) + " on disk, " + shownBytes(sizes.reclaimable) + " reclaimable";
}

void writeEntry(const InventoryEntry &entry, Context &context, bool details)
{
    std::ostream &out = context.streams.out;
    const Paint paint = context.paintOut();
    out << paint.bold(shown(entry.environment.path)) << "  " << describe(entry) << '\n';
    if (!entry.environment.project.empty() && (details || entry.environment.path.parent_path() != entry.environment.project))
        out << "  project  " << shown(entry.environment.project) << '\n';
    if (details) {
        if (!entry.environment.base.empty())
            out << "  base     " << shown(entry.environment.base) << '\n';
        if (entry.created.isKnown())
            out << "  created  " << toRfc3339(entry.created.time) << "  (" << shown(entry.created.source) << ")\n";
        if (entry.lastUsed.isKnown())
            out << "  changed  " << toRfc3339(entry.lastUsed.time) << "  (" << shown(entry.lastUsed.source) << ")\n";
    }
    for (const HealthFinding &finding : entry.health) {
        const std::string word = toString(finding.problem);
        out << "  " << (isBroken(finding.problem) ? paint.red(word) : paint.yellow(word)) << "  " << displayText(finding.summary) << '\n';
        if (!details && !context.options.verbose)
            continue;
        for (const HealthEvidence &piece : finding.evidence) {
            out << "    " << shown(piece.source) << (piece.line > 0 ? ':' + std::to_string(piece.line) : std::string()) << "  "
                << displayText(piece.detail) << '\n';
        }
        out << "    " << displayText(finding.remedy) << '\n';
    }
    for (const CheckedLink &checked : entry.editables) {
        if (checked.verdict != Verdict::Intact || details)
            out << "  " << paint.verdict(checked.verdict) << "  " << displayText(checked.link.name) << ' '
                << displayText(checked.link.version) << "  " << displayText(checked.summary) << '\n';
    }
}

} // namespace truewheel::cli
