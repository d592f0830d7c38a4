#include "app/gui/desktopcolours.h"
#include "app/gui/mainwindow.h"
#include "app/gui/options.h"
#include "app/gui/shots/shots.h"
#include "app/gui/startclock.h"
#include "app/gui/widgets/style.h"
#include "core/settings/setting.h"

#include <QApplication>
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

SessionServices realServices(const QString &uvPath)
{
    return nativeServices(EnvironmentVariables::ofProcess(), currentDirectory(), pathFromBytes(uvPath.toStdString()));
}

QStringList encoded(const std::vector<Path> &paths)
{
    QStringList all;
    for (const Path &path : paths)
        all.append(QString::fromLatin1(QByteArray::fromStdString(pathBytes(path)).toPercentEncoding("/")));
    return all;
}

std::vector<Path> decoded(const QStringList &all)
{
    std::vector<Path> paths;
    for (const QString &one : all)
        paths.push_back(pathFromBytes(QByteArray::fromPercentEncoding(one.toLatin1()).toStdString()));
    return paths;
}

/// English has a catalogue too, for its plural forms.
void installTranslations(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
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
    QSettings store;
    auto session = std::make_unique<Session>(realServices(settings::uvPath.read(store)));
    int exitCode = 0;
    {
        MainWindow window(*session);
        window.setTheme(options.theme.value_or(themeFromName(settings::theme.read(store)).value_or(Theme::System)));
        QObject::connect(&window, &MainWindow::themeChosen, &window, [&](Theme theme) {
            settings::theme.write(store, nameOf(theme));
            window.setTheme(theme);
        });
        window.restore(store);
        const StartClock clock(window);
        window.show();
        std::unique_ptr<DesktopColours> desktop;
        QTimer::singleShot(0, &window, [&] { // after the first frame
            desktop = std::make_unique<DesktopColours>();
            window.setDesktopScheme(desktop->scheme());
            QObject::connect(desktop.get(), &DesktopColours::changed, &window, [&] { window.setDesktopScheme(desktop->scheme()); });
        });
        const std::vector<Path> paths = options.paths.empty() ? decoded(settings::lastPaths.read(store)) : options.paths;
        if (!paths.empty())
            session->look(paths);
        exitCode = application.exec();
        window.save(store);
        settings::lastPaths.write(store, encoded(session->lookedAt()));
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
    const int code = takeShots(*options.shots, options.paths, language, realServices({}));
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
    useStyle();
    installTranslations(application, options->language);
    return options->shots ? runShots(application, *options) : runWindow(application, *options);
}
