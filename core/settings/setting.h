#pragma once
#include <QSettings>
#include <QStringList>

namespace truewheel {

/// One row of the settings table: key, default and type live in exactly one place.
template<typename T>
struct Setting {
    const char *key;
    T defaultValue;

    T read(const QSettings &store) const { return store.value(QLatin1String(key), QVariant::fromValue(defaultValue)).template value<T>(); }
    void write(QSettings &store, const T &value) const { store.setValue(QLatin1String(key), QVariant::fromValue(value)); }
};

namespace settings {
inline const Setting<QString> uvPath{"tools/uv", {}};               ///< absolute; empty: looked for
inline const Setting<QString> theme{"window/theme", "system"};      ///< "light", "dark", "system"
inline const Setting<QString> language{"window/language", {}};      ///< of a catalogue ("de", "zh_CN"); empty: the system's
inline const Setting<QString> sizeUnits{"window/sizeUnits", "iec"}; ///< "iec" (1 KiB is 1024 bytes), "si" (1 kB is 1000 bytes)
inline const Setting<QStringList> scanRoots{"scan/roots",
                                            {}}; ///< percent-encoded bytes; looked through besides home and every tool's own place
inline const Setting<QStringList> scanExclusions{"scan/exclusions", {}}; ///< percent-encoded bytes; nothing at or below them is looked for
inline const Setting<int> scanThreads{"scan/threads", 0};                ///< that read environments; 0: as many as there are processors
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QString> page{"window/page", "overview"}; ///< the one that is shown, as pageRows() names it
inline const Setting<QByteArray> linksSplitter{"links/splitter", {}};
inline const Setting<QByteArray> linksHeader{"links/header", {}}; ///< widths, order and hidden columns
inline const Setting<QByteArray> environmentsSplitter{"environments/splitter", {}};
inline const Setting<QByteArray> environmentsHeader{"environments/header", {}};
inline const Setting<bool> environmentsMap{"environments/map", false}; ///< whether the map of sizes is shown
inline const Setting<QByteArray> packagesSplitter{"packages/splitter", {}};
inline const Setting<QByteArray> packagesHeader{"packages/header", {}};
inline const Setting<QByteArray> cachesSplitter{"caches/splitter", {}};
inline const Setting<QByteArray> cachesHeader{"caches/header", {}};
inline const Setting<QByteArray> journalHeader{"activity/journalHeader", {}};
inline const Setting<bool> cachesMap{"caches/map", false};
// What the caches may cost; empty: no limit. One value for each cache, or by tool: "20G", "uv=20G, pip=2G". Nothing is removed unasked.
inline const Setting<QString> cacheSizeLimit{"caches/sizeLimit", {}};  ///< on disk
inline const Setting<QString> cacheAgeLimit{"caches/ageLimit", {}};    ///< days since what no environment uses was fetched or last linked
inline const Setting<QString> cacheFreeLimit{"caches/freeLimit", {}};  ///< what the disk of the cache must have free
inline const Setting<QString> defaultIndex{"index/default", {}};       ///< URL; empty: learnt from the tools
inline const Setting<QString> advisoryService{"index/advisories", {}}; ///< base URL of an OSV-compatible service
inline const Setting<bool> loopbackHttp{"index/loopbackHttp", false};  ///< an index on this machine may speak http
inline const Setting<bool> indexAgreed{"index/agreed", false};         ///< the person agreed that the indexes are asked from the window
inline const Setting<QStringList> indexAgreedWith{"index/agreedWith", {}}; ///< whom: scheme, host and port
inline const Setting<bool> readsNetrc{"index/netrc", false};               ///< credentials of indexes may come from ~/.netrc
inline const Setting<bool> showAccepted{"links/showAccepted", false};
inline const Setting<QStringList> lastPaths{"links/lastPaths",
                                            {}}; ///< what was looked at when the window was closed; percent-encoded bytes

inline const Setting<int> rescanSeconds{"watch/rescanSeconds", 30}; ///< how often what cannot be watched is looked at
inline const Setting<bool> notifications{"notifications/on", true};
inline const Setting<bool> notifyOfJobs{"notifications/jobs", true};        ///< the end of a job, while the window is not seen
inline const Setting<QStringList> mutedProjects{"notifications/muted", {}}; ///< percent-encoded bytes
inline const Setting<qint64> pausedUntil{"notifications/pausedUntil", 0};   ///< seconds since the Unix epoch
inline const Setting<int> staleGibibytes{"notifications/staleGiB", 2};      ///< a cache is spoken of when its stale entries grew by as much
inline const Setting<bool> closeToTray{"tray/closeToTray", true};
inline const Setting<bool> closeToTrayExplained{"tray/explained", false};
inline const Setting<bool> autostart{"tray/autostart", false}; ///< what the session has of it counts: see isAutostarted()
} // namespace settings

} // namespace truewheel
