#include "core/archives/archive.h"
#include "core/diagnostics/diagnostics.h"
#include "core/platform/locations.h"
#include "core/platform/privatefile.h"
#include "core/settings/written.h"
#include "core/snapshot/state.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace truewheel;

namespace {

constexpr const char *canary = "canary-5f1dd0"; // every secret that is planted holds it

void write(const Path &file, const std::string &text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace

/// What a person sends with a report: complete, and without secrets.
class TestDiagnostics : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theBundleHasWhatAReportNeeds();
    void aPlantedSecretIsNowhereInIt();
    void theHomeDirectoryIsShort();
    void whatCannotBeReadIsSaid();
    void ofALongLogTheEndIsTaken();
    void itIsSavedAsAZipArchive();

private:
    std::vector<DiagnosticFile> collect();
    std::string textOf(const std::vector<DiagnosticFile> &files, const std::string &name) const;
    Diagnostics diagnostics() const
    {
        return nativeDiagnostics(m_environment, m_home, "truewheel-gui 9.9", [this] {
            return writtenSettings(QSettings(QString::fromStdString((m_home / "settings.ini").string()), QSettings::IniFormat));
        });
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    Path m_home;
    EnvironmentVariables m_environment;
    Locations m_locations;
};

void TestDiagnostics::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_home = Path(m_directory->path().toStdString()) / "home" / "ada";
    std::filesystem::create_directories(m_home);
    m_environment = {};
    m_environment.values = {{"HOME", m_home.string()}, {"PATH", "/usr/bin"}, {"UV_CACHE_DIR", (m_home / "uvcache").string()}};
    m_locations = locationsFor(hostOs(), m_environment);
}

std::vector<DiagnosticFile> TestDiagnostics::collect()
{
    JobContext job;
    return diagnostics().collect(job);
}

std::string TestDiagnostics::textOf(const std::vector<DiagnosticFile> &files, const std::string &name) const
{
    for (const DiagnosticFile &file : files) {
        if (file.name == name)
            return file.text;
    }
    return "no " + name;
}

void TestDiagnostics::theBundleHasWhatAReportNeeds()
{
    write(m_locations.logDirectory() / "20261128T040000Z-rebuild-matlib.log", "building\n");
    write(m_locations.logDirectory() / "crashes/20261128T040000Z-1.txt", "signal 6 SIGABRT\n");
    write(m_home / "settings.ini", "[window]\ntheme=dark\n[scan]\nroots=/srv/a%20b\n");
    JournalRow row;
    row.action = "rebuild";
    row.package = "matlib";
    row.argv = {"uv", "pip", "install"};
    QVERIFY(State(m_locations.stateDatabase()).beginJournal(row));
    const std::vector<DiagnosticFile> files = collect();
    const std::pair<const char *, const char *> wanted[] = {{"about.txt", "truewheel-gui 9.9"},
                                                            {"about.txt", "Qt = "},
                                                            {"settings.txt", "window/theme = dark"},
                                                            {"environment.txt", "PATH = /usr/bin"},
                                                            {"tools.txt", ""},
                                                            {"places.txt", "state.db = "},
                                                            {"journal.txt", "rebuild matlib"},
                                                            {"journal.txt", "uv pip install"},
                                                            {"crashes/20261128T040000Z-1.txt", "SIGABRT"},
                                                            {"logs/20261128T040000Z-rebuild-matlib.log", "building"}};
    for (const auto &[name, text] : wanted)
        QVERIFY2(textOf(files, name).find(text) != std::string::npos, (name + (": " + textOf(files, name))).c_str());
}

void TestDiagnostics::aPlantedSecretIsNowhereInIt()
{
    const std::string secret = canary;
    m_environment.values["UV_PUBLISH_TOKEN"] = "environment-" + secret;
    m_environment.values["UV_INDEX_URL"] = "https://ada:index-" + secret + "@pypi.example/simple?key=query-" + secret;
    m_environment.values["PIP_EXTRA_INDEX_URL"] = "https://user-" + secret + "@pypi.example/simple https://a:sla/sh-" + secret
        + "@pypi.example/";
    m_environment.values["HTTPS_PROXY"] = "http://ada:proxy-" + secret + "@proxy.example:3128";
    m_environment.values["UV_INDEX_WORK_PASSWORD"] = "p-" + secret;
    write(m_home / ".netrc", "machine pypi.example login ada password netrc-" + secret + "\n");
    write(m_home / "settings.ini",
          "[index]\ndefault=https://ada:setting-" + secret + "@pypi.example/simple\npassword=key-" + secret + "\n");
    std::string log = "Authorization: Basic log-" + secret + "\n";
    log += "uv publish --token option-" + secret + "\nX-Api-Key: header-" + secret + "\n";
    log += "got environment-" + secret + " and netrc-" + secret + " and setting-" + secret + " and proxy-" + secret + "\n";
    log += "https://ada:log-" + secret + "@pypi.example/simple/\nhttps://pypi.example/f?token=query-" + secret + "\n";
    log += "[publish]\npassword: \"yaml-" + secret + "\"\n{\"access_token\": \"json-" + secret + "\"}\n";
    write(m_locations.logDirectory() / "20261128T040000Z-rebuild-matlib.log", log);
    write(m_locations.logDirectory() / "crashes/20261128T040000Z-1.txt", log);
    JournalRow row;
    row.action = "rebuild";
    row.package = "matlib";
    row.argv = {"uv", "pip", "install", "--index-url", "https://ada:journal-" + secret + "@pypi.example/simple", "--token=argv-" + secret};
    QVERIFY(State(m_locations.stateDatabase()).beginJournal(row));

    const std::vector<DiagnosticFile> files = collect();
    QVERIFY(files.size() > 6);
    QVERIFY(textOf(files, "logs/20261128T040000Z-rebuild-matlib.log").find("https://***@pypi.example/simple/") != std::string::npos);
    for (const DiagnosticFile &file : files)
        QVERIFY2(file.text.find(secret) == std::string::npos && file.name.find(secret) == std::string::npos,
                 (file.name + ":\n" + file.text).c_str());
}

void TestDiagnostics::theHomeDirectoryIsShort()
{
    write(m_locations.logDirectory() / "20261128T040000Z-a.log", m_home.string() + "/src " + m_home.string() + "2/src " + m_home.string());
    const std::vector<DiagnosticFile> files = collect();
    QCOMPARE(textOf(files, "logs/20261128T040000Z-a.log"), "~/src " + m_home.string() + "2/src ~");
    QVERIFY(textOf(files, "environment.txt").find("HOME = ~\n") != std::string::npos);
    QVERIFY(textOf(files, "places.txt").find("state.db = ~/") != std::string::npos);
}

void TestDiagnostics::whatCannotBeReadIsSaid()
{
    write(m_locations.stateDatabase(),
          "this is no database, and it is longer than a header of one would have to be, by some way, to be told so.");
    write(m_locations.logDirectory(), "no directory");
    const std::vector<DiagnosticFile> files = collect();
    QVERIFY2(textOf(files, "journal.txt").find("could not be read") != std::string::npos, textOf(files, "journal.txt").c_str());
    QVERIFY(textOf(files, "about.txt").find("truewheel-gui") != std::string::npos);
}

void TestDiagnostics::ofALongLogTheEndIsTaken()
{
    std::string log = "Authorization: " + std::string(70'000, 'x') + canary; // a line that is cut in two
    log += "\nlast line\n";
    write(m_locations.logDirectory() / "20261128T040000Z-a.log", log);
    const std::string text = textOf(collect(), "logs/20261128T040000Z-a.log");
    QVERIFY2(text.find("last line") != std::string::npos && text.find(std::to_string(log.size())) != std::string::npos, text.c_str());
    QVERIFY(text.find(canary) == std::string::npos && text.find("xxx") == std::string::npos);
}

void TestDiagnostics::itIsSavedAsAZipArchive()
{
    const Path file = m_home / "d.zip";
    QVERIFY(diagnostics().save(file, {{"about.txt", "program\n"}, {"logs/a.log", "a\n"}}));
    const NativeFileSystem fs;
    JobContext job;
    const Result<std::string> about = readMember(file, "truewheel-diagnostics/about.txt", memberTextCap, fs, job);
    QVERIFY(about);
    QCOMPARE(*about, std::string("program\n"));
    const Result<void> refused = diagnostics().save("/nowhere/d.zip", {{"about.txt", ""}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, std::string("/nowhere/d.zip"));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
