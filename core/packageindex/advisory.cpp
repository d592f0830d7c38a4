#include "core/packageindex/advisory.h"

#include "core/base/text.h"
#include "core/python/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <set>

namespace truewheel {

namespace {

std::string textAt(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

// A range starts at "introduced" and ends at the next "fixed" or "last_affected".
std::vector<AffectedRange> rangesOf(const QJsonArray &events)
{
    std::vector<AffectedRange> ranges;
    for (const auto &value : events) {
        const QJsonObject event = value.toObject();
        if (const std::string introduced = textAt(event, "introduced"); !introduced.empty())
            ranges.push_back({introduced, {}, {}});
        if (ranges.empty())
            continue;
        AffectedRange &last = ranges.back();
        if (const std::string fixed = textAt(event, "fixed"); !fixed.empty() && last.fixed.empty())
            last.fixed = fixed;
        if (const std::string until = textAt(event, "last_affected"); !until.empty() && last.lastAffected.empty())
            last.lastAffected = until;
    }
    return ranges;
}

// Events may come in any order (OSV schema): the evaluation sorts them.
QJsonArray sortedEvents(const QJsonArray &events)
{
    struct Event {
        PythonVersion version;
        int kind = 0; // of one version "introduced" comes first
        QJsonObject object;
    };
    std::vector<Event> sorted;
    for (const auto &value : events) {
        const QJsonObject object = value.toObject();
        int kind = 0;
        for (const char *key : {"introduced", "fixed", "last_affected"}) {
            const std::optional<PythonVersion> version = parseVersion(textAt(object, key));
            if (version)
                sorted.push_back({*version, kind, QJsonObject{{QLatin1String(key), object[QLatin1String(key)]}}});
            ++kind;
        }
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Event &a, const Event &b) {
        const auto order = compareVersions(a.version, b.version);
        return order != 0 ? order < 0 : a.kind < b.kind;
    });
    QJsonArray out;
    for (const Event &event : sorted)
        out.append(event.object);
    return out;
}

AffectedPackage affectedOf(const QJsonObject &object)
{
    AffectedPackage affected;
    const QJsonObject package = object[QLatin1String("package")].toObject();
    if (textAt(package, "ecosystem") == "PyPI")
        affected.name = normalizedName(textAt(package, "name"));
    const QJsonArray ranges = object[QLatin1String("ranges")].toArray();
    for (const auto &value : ranges) {
        const QJsonObject range = value.toObject();
        if (textAt(range, "type") != "ECOSYSTEM" && textAt(range, "type") != "SEMVER")
            continue;
        const std::vector<AffectedRange> more = rangesOf(sortedEvents(range[QLatin1String("events")].toArray()));
        affected.ranges.insert(affected.ranges.end(), more.begin(), more.end());
    }
    const QJsonArray versions = object[QLatin1String("versions")].toArray();
    for (const auto &version : versions)
        affected.versions.push_back(version.toString().toStdString());
    return affected;
}

Gravity gravityNamed(const std::string &word)
{
    const std::string lower = toLower(word);
    return lower == "critical"                     ? Gravity::Critical
        : lower == "high"                          ? Gravity::High
        : lower == "moderate" || lower == "medium" ? Gravity::Medium
        : lower == "low"                           ? Gravity::Low
                                                   : Gravity::Unknown;
}

// The bands of the CVSS 3 specification.
Gravity gravityOfScore(int tenths)
{
    return tenths >= 90 ? Gravity::Critical
        : tenths >= 70  ? Gravity::High
        : tenths >= 40  ? Gravity::Medium
        : tenths > 0    ? Gravity::Low
                        : Gravity::Unknown;
}

Gravity gravityOf(const QJsonObject &root)
{
    Gravity severity = Gravity::Unknown;
    const auto note = [&](const QJsonValue &scores) {
        const QJsonArray listed = scores.toArray();
        for (const auto &value : listed) {
            if (const std::optional<int> score = cvssScore(textAt(value.toObject(), "score")))
                severity = std::max(severity, gravityOfScore(*score));
        }
    };
    note(root[QLatin1String("severity")]);
    const QJsonArray affected = root[QLatin1String("affected")].toArray();
    for (const auto &one : affected)
        note(one.toObject()[QLatin1String("severity")]);
    if (severity == Gravity::Unknown)
        severity = gravityNamed(textAt(root[QLatin1String("database_specific")].toObject(), "severity"));
    return severity;
}

bool liesIn(const AffectedRange &range, const PythonVersion &version)
{
    const auto at = [&](const std::string &text) {
        const std::optional<PythonVersion> bound = parseVersion(text);
        return bound ? std::optional(compareVersions(version, *bound)) : std::nullopt;
    };
    const auto introduced = at(range.introduced);
    const bool isFromFirst = range.introduced == "0"; // before any version, a pre-release of 0 too
    if (!isFromFirst && (!introduced || *introduced < 0))
        return false;
    if (const auto fixed = at(range.fixed))
        return *fixed < 0;
    if (const auto last = at(range.lastAffected))
        return *last <= 0;
    return true;
}

} // namespace

std::string toString(Gravity severity)
{
    switch (severity) {
    case Gravity::Unknown: return "unknown";
    case Gravity::Low: return "low";
    case Gravity::Medium: return "medium";
    case Gravity::High: return "high";
    case Gravity::Critical: return "critical";
    }
    return {};
}

Result<Advisory> parseAdvisory(std::string_view json, const std::string &subject)
{
    const Result<QJsonDocument> document = parseJson(json, advisoryCap, subject);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject root = document->object();
    Advisory advisory;
    advisory.id = textAt(root, "id");
    if (advisory.id.empty())
        return failure(ErrorCode::Malformed, subject, "an advisory without an id");
    const QJsonArray aliases = root[QLatin1String("aliases")].toArray();
    for (const auto &alias : aliases)
        advisory.aliases.push_back(alias.toString().toStdString());
    advisory.summary = textAt(root, "summary");
    advisory.details = textAt(root, "details");
    advisory.severity = gravityOf(root);
    const QJsonArray references = root[QLatin1String("references")].toArray();
    for (const auto &reference : references) {
        std::string url = textAt(reference.toObject(), "url");
        if (url.starts_with("https://"))
            advisory.links.push_back(std::move(url));
    }
    const QJsonArray affected = root[QLatin1String("affected")].toArray();
    for (const auto &value : affected) {
        AffectedPackage package = affectedOf(value.toObject());
        if (!package.name.empty())
            advisory.affected.push_back(std::move(package));
    }
    advisory.isWithdrawn = root.contains(QLatin1String("withdrawn"));
    return advisory;
}

bool affects(const Advisory &advisory, const std::string &normalizedName, const std::string &version)
{
    if (advisory.isWithdrawn)
        return false;
    const std::optional<PythonVersion> own = parseVersion(version);
    for (const AffectedPackage &affected : advisory.affected) {
        if (affected.name != normalizedName)
            continue;
        for (const std::string &named : affected.versions) {
            const std::optional<PythonVersion> other = own ? parseVersion(named) : std::nullopt;
            if (named == version || (other && compareVersions(*own, *other) == 0))
                return true;
        }
        if (own
            && std::any_of(affected.ranges.begin(), affected.ranges.end(), [&](const AffectedRange &range) { return liesIn(range, *own); }))
            return true;
    }
    return false;
}

std::vector<std::string> fixesFor(const Advisory &advisory, const std::string &normalizedName, const std::string &version)
{
    const std::optional<PythonVersion> own = parseVersion(version);
    std::vector<std::pair<PythonVersion, std::string>> fixes;
    for (const AffectedPackage &affected : advisory.affected) {
        for (const AffectedRange &range : affected.ranges) {
            const std::optional<PythonVersion> fixed = parseVersion(range.fixed);
            if (affected.name == normalizedName && own && fixed && compareVersions(*fixed, *own) > 0)
                fixes.emplace_back(*fixed, range.fixed);
        }
    }
    std::stable_sort(fixes.begin(), fixes.end(), [](const auto &a, const auto &b) { return compareVersions(a.first, b.first) < 0; });
    std::vector<std::string> texts;
    for (const auto &[parsed, text] : fixes) {
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    }
    return texts;
}

std::vector<Advisory> withoutTwins(std::vector<Advisory> advisories)
{
    std::vector<Advisory> kept;
    const auto namesOf = [](const Advisory &one) {
        std::set<std::string> names(one.aliases.begin(), one.aliases.end());
        names.insert(one.id);
        return names;
    };
    std::stable_sort(advisories.begin(), advisories.end(), [](const Advisory &a, const Advisory &b) { return a.severity > b.severity; });
    for (Advisory &advisory : advisories) {
        std::set<std::string> names = namesOf(advisory);
        const auto twin = std::find_if(kept.begin(), kept.end(), [&](const Advisory &other) {
            const std::set<std::string> others = namesOf(other);
            return std::any_of(names.begin(), names.end(), [&](const std::string &name) { return others.contains(name); });
        });
        if (twin == kept.end()) {
            kept.push_back(std::move(advisory));
            continue;
        }
        names.insert(twin->aliases.begin(), twin->aliases.end());
        names.erase(twin->id);
        twin->aliases.assign(names.begin(), names.end());
        twin->affected.insert(twin->affected.end(), advisory.affected.begin(), advisory.affected.end()); // the fixes of both
        if (twin->summary.empty())
            twin->summary = std::move(advisory.summary);
    }
    return kept;
}

} // namespace truewheel
