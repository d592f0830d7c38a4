#include "app/gui/models/searchindex.h"

#include "app/gui/models/linktable.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"

#include <algorithm>
#include <map>

namespace truewheel::gui {

namespace {

void addEnvironments(SearchIndex &index, const MachinePicture &picture)
{
    for (const auto &entry : picture.environments)
        index.things.push_back({SearchKind::Environment,
                                EnvironmentWords::name(entry->environment),
                                shownPath(entry->environment.path),
                                QStringLiteral("environments"),
                                pathBytes(entry->environment.path),
                                {},
                                0});
}

/// Each name once, with how many environments hold it.
void addPackages(SearchIndex &index, const MachinePicture &picture)
{
    std::map<std::string, int> holders;
    for (const auto &entry : picture.environments) {
        for (const InstalledPackage &package : entry->packages)
            ++holders[package.name];
    }
    for (const auto &[name, count] : holders)
        index.things.push_back({SearchKind::Package,
                                plain(name),
                                EnvironmentWords::tr("in %n environment(s)", nullptr, count),
                                QStringLiteral("environments"),
                                {},
                                QStringLiteral("pkg:") + plain(name),
                                0});
}

void addLinks(SearchIndex &index, const Look &look)
{
    for (const CheckedLink &link : look.snapshot.editables)
        index.things.push_back({SearchKind::Link,
                                plain(link.link.name),
                                Findings::word(link.verdict) + QStringLiteral(" · ") + shownPath(link.link.project),
                                QStringLiteral("links"),
                                keyOf(link),
                                {},
                                0});
}

void addWheels(SearchIndex &index, const CacheScan &caches)
{
    for (const ScannedCache &cache : caches.caches) {
        for (const CachedWheel &wheel : cache.wheels)
            index.things.push_back({SearchKind::Wheel,
                                    plain(wheel.name) + QLatin1Char(' ') + plain(wheel.version),
                                    shownPath(wheel.path),
                                    QStringLiteral("caches"),
                                    "wheel " + pathBytes(wheel.path),
                                    {},
                                    0});
    }
}

/// Smaller is closer; -1: it is not it.
int distance(const QString &words, qsizetype titleLength, const QStringList &asked)
{
    int sum = 0;
    for (const QString &word : asked) {
        const qsizetype at = words.indexOf(word);
        if (at < 0)
            return -1;
        const bool isInTitle = at + word.size() <= titleLength;
        const bool startsWord = at == 0 || !words.at(at - 1).isLetterOrNumber();
        sum += isInTitle ? (at == 0 ? (word.size() == titleLength ? 0 : 1) : startsWord ? 2 : 3) : startsWord ? 5 : 6;
    }
    return sum;
}

} // namespace

std::shared_ptr<const SearchIndex> makeSearchIndex(const std::vector<SearchHit> &actions, const Look *look, const MachinePicture *picture)
{
    auto index = std::make_shared<SearchIndex>();
    index->things = actions;
    if (look)
        addLinks(*index, *look);
    if (picture) {
        addEnvironments(*index, *picture);
        addPackages(*index, *picture);
        if (picture->caches)
            addWheels(*index, *picture->caches);
    }
    for (const SearchHit &thing : index->things)
        index->words.push_back((thing.title + QLatin1Char('\n') + thing.detail).toLower());
    return index;
}

std::vector<SearchHit> find(const SearchIndex &index, const QString &text, size_t most)
{
    const QStringList asked = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (asked.isEmpty())
        return {};
    std::vector<std::pair<int, size_t>> found; // distance, place
    for (size_t i = 0; i < index.things.size(); ++i) {
        const int far = distance(index.words[i], index.things[i].title.size(), asked);
        if (far >= 0)
            found.emplace_back(far, i);
    }
    const auto end = found.begin() + qsizetype(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end());
    std::vector<SearchHit> hits;
    for (auto it = found.begin(); it != end; ++it)
        hits.push_back(index.things[it->second]);
    return hits;
}

} // namespace truewheel::gui
