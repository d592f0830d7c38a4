#include "app/gui/desktopcolours.h"
#include "app/gui/dropflow.h"
#include "app/gui/mainwindow.h"
#include "app/gui/options.h"
#include "app/gui/shots/shots.h"
#include "app/gui/singleinstance.h"
#include "app/gui/startclock.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/tray/presence.h"
#include "app/gui/widgets/style.h"
#include "core/platform/autostart.h"
#include "core/platform/crashreport.h"
#include "core/platform/diskspace.h"
#include "core/settings/pathlist.h"
#include "core/settings/setting.h"
#include "core/settings/written.h"

#include <QApplication>
#include <QDateTime>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QSettings>
#include <QTimer>
#include <QTranslator>
#include <cstdio>
#include <cstdlib>

using namespace truewheel;
using namespace truewheel::gui;

namespace {

Path currentDirectory()
{
    std::error_code error;
    const Path here = std::filesystem::current_path(error);
    return error ? Path("/") : here;
}

SessionServices realServices()
{
    SessionServices services = nativeServices(EnvironmentVariables::ofProcess(), currentDirectory(), [] { return choicesOf(QSettings()); });
    services.overBudget = [](const CacheScan &scan) {
        const QSettings store;
        const CacheBudget budget = cacheBudget(settings::cacheSizeLimit.read(store).toStdString(),
                                               settings::cacheAgeLimit.read(store).toStdString(),
                                               settings::cacheFreeLimit.read(store).toStdString());
        return overBudget(scan, budget, {QDateTime::currentSecsSinceEpoch(), 0}, freeSpace);
    };
    services.diagnostics = nativeDiagnostics(EnvironmentVariables::ofProcess(), currentDirectory(), "truewheel-gui " TRUEWHEEL_VERSION,
                                             [] { return writtenSettings(QSettings()); });
    return services;
}

Locations locations()
{
    return locationsFor(hostOs(), EnvironmentVariables::ofProcess());
}

/// Where the starts of one user meet.
Path meetingPlace()
{
    const Locations at = locations();
    if (!at.runtime.empty())
        return at.runtime / "truewheel";
    return at.cacheHome.empty() ? Path() : at.cacheHome / "truewheel" / "run";
}

int setAutostart(bool isOn)
{
    const Path program = pathFromBytes(QCoreApplication::applicationFilePath().toStdString());
    const Result<void> set = setAutostarted(autostartOf(hostOs(), EnvironmentVariables::ofProcess(), program), isOn);
    if (!set) {
        std::fprintf(stderr, "truewheel-gui: %s: %s\n", set.error().subject.c_str(), set.error().detail.c_str());
        return 3;
    }
    return 0;
}

/// English has a catalogue too, for its plural forms.
void installTranslations(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (locale.language() != QLocale().language())
        QLocale::setDefault(locale); // dates and numbers like the text that they stand in
    auto *ours = new QTranslator(&application);
    const QString folder = QStringLiteral(":/i18n");
    if (ours->load(locale, QStringLiteral("truewheel"), QStringLiteral("_"), folder) || ours->load(QStringLiteral("truewheel_en"), folder))
        QApplication::installTranslator(ours);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

int runWindow(QApplication &application, const Options &options)
{
    SingleInstance instance(meetingPlace());
    switch (instance.start(options.paths)) {
    case SingleInstance::Role::Second: return 0;
    case SingleInstance::Role::Silent: std::fputs("truewheel-gui: another one runs and does not answer\n", stderr); return 3;
    case SingleInstance::Role::First:
    case SingleInstance::Role::Alone: break;
    }
    const Path crashes = crashDirectory(locations());
    const bool hasCrashed = !takeNewCrashes(crashes).empty();
    if (const Result<void> caught = catchCrashes(crashes, "truewheel-gui " TRUEWHEEL_VERSION); !caught)
        std::fprintf(stderr, "truewheel-gui: %s: %s\n", caught.error().subject.c_str(), caught.error().detail.c_str());
    QSettings store;
    auto session = std::make_unique<Session>(realServices());
    int exitCode = 0;
    {
        MainWindow window(*session);
        window.setTheme(options.theme.value_or(themeFromName(settings::theme.read(store)).value_or(Theme::System)));
        QObject::connect(&window, &MainWindow::themeChosen, &window, [&](Theme theme) {
            settings::theme.write(store, nameOf(theme));
            window.setTheme(theme);
        });
        QObject::connect(&window, &MainWindow::settingChanged, &window, [&](const QString &key) {
            if (key.isEmpty() || key == QLatin1String(settings::theme.key))
                window.setTheme(themeFromName(settings::theme.read(store)).value_or(Theme::System));
        });
        window.restore(store);
        const StartClock clock(window);
        Presence presence(*session, window, store);
        QObject::connect(&instance, &SingleInstance::handedOver, &presence, &Presence::takePaths);
        presence.start(options.isInBackground);
        if (hasCrashed)
            presence.tellOfCrash();
        std::unique_ptr<DesktopColours> desktop;
        QTimer::singleShot(0, &window, [&] { // after the first frame
            desktop = std::make_unique<DesktopColours>();
            window.setDesktopScheme(desktop->scheme());
            QObject::connect(desktop.get(), &DesktopColours::changed, &window, [&] { window.setDesktopScheme(desktop->scheme()); });
        });
        const std::vector<Path> paths = options.paths.empty() ? decodedPaths(settings::lastPaths.read(store)) : options.paths;
        if (!options.paths.empty() && !options.isInBackground)
            window.drops().open(paths);
        else if (!paths.empty())
            session->look(paths);
        exitCode = application.exec();
        window.save(store);
        settings::lastPaths.write(store, encodedPaths(session->lookedAt()));
        store.sync();
    }
    // A worker that waits for a dead disk is left behind: nothing may be torn down under it.
    if (!session->close()) {
        (void)session.release();
        std::_Exit(exitCode);
    }
    return exitCode;
}

/// The scale is that of the process, so the second one is a second process.
int runShots(const QApplication &application, const Options &options)
{
    constexpr const char *scale = "QT_SCALE_FACTOR";
    const QString language = options.language.isEmpty() ? QStringLiteral("en") : options.language;
    std::error_code error;
    std::filesystem::create_directories(*options.shots, error);
    if (error) {
        std::fprintf(stderr, "truewheel-gui: %s: %s\n", displayPath(*options.shots).c_str(), error.message().c_str());
        return 3;
    }
    const int code = takeShots(*options.shots, options.paths, language, realServices());
    if (code != 0 || qEnvironmentVariableIsSet(scale))
        return code;
    QProcess twice;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(scale), QStringLiteral("2"));
    twice.setProcessEnvironment(environment);
    twice.setProcessChannelMode(QProcess::ForwardedChannels);
    twice.start(QCoreApplication::applicationFilePath(), application.arguments().mid(1));
    twice.waitForFinished(-1);
    return twice.exitCode();
}

} // namespace

int main(int argc, char *argv[])
{
    const Result<Options> options = parseOptions(std::vector<std::string>(argv + 1, argv + argc), currentDirectory());
    if (!options) {
        std::fprintf(stderr, "truewheel-gui: %s: %s\n%s", options.error().subject.c_str(), options.error().detail.c_str(), usage().c_str());
        return 2;
    }
    if (options->wantsHelp) {
        std::fputs(usage().c_str(), stdout);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("truewheel"));
    QApplication::setOrganizationName(QStringLiteral("truewheel"));
    QApplication::setApplicationVersion(QStringLiteral(TRUEWHEEL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.truewheel.Truewheel"));
    if (options->wantsVersion) {
        std::printf("truewheel-gui %s\n", TRUEWHEEL_VERSION);
        return 0;
    }
    if (options->autostart)
        return setAutostart(*options->autostart);
    useStyle();
    const QSettings store;
    setSizeUnits(settings::sizeUnits.read(store));
    installTranslations(application, options->language.isEmpty() ? settings::language.read(store) : options->language);
    return options->shots ? runShots(application, *options) : runWindow(application, *options);
}
