#include "app/gui/dialogs/archivedialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dropflow.h"
#include "app/gui/shots/samplearchive.h"
#include "app/gui/widgets/dropoverlay.h"
#include "core/platform/filesystem.h"
#include "tests/gui/shownwindow.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <fstream>
#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

SessionServices realDrops()
{
    SessionServices services = fakeServices();
    services.describePath = [](const Path &path) { return describePath(NativeFileSystem(), path); };
    services.archives = sampleArchives();
    return services;
}

/// What file managers hand over: a text/uri-list (RFC 2483).
std::unique_ptr<QMimeData> uriList(const std::vector<std::string> &urls)
{
    QByteArray lines = "# a comment\r\n";
    for (const std::string &url : urls)
        lines += QByteArray::fromStdString(url) + "\r\n";
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QStringLiteral("text/uri-list"), lines);
    mime->setData(QStringLiteral("application/x-kde4-urilist"), lines);
    return mime;
}

} // namespace

/// Drops of real files: what is said before, and what happens then.
class TestDrop : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto write = [this](const char *name, const std::string &text = {}) {
            std::filesystem::create_directories((m_root / name).parent_path());
            std::ofstream(m_root / name, std::ios::binary) << text;
        };
        write("matlib/pyproject.toml");
        write("matlib/.venv/pyvenv.cfg");
        write("linked/.venv", "/elsewhere\n");
        write("old/setup.py");
        write("src/readme.txt");
        write("demo-1.0-py3-none-any.whl");
        write("demo-1.0.tar.gz");
        write("holiday photo.png");
        std::filesystem::create_directory_symlink(m_root / "matlib", m_root / "link");
#ifndef _WIN32
        QCOMPARE(::mkfifo((m_root / "pipe.whl").c_str(), 0600), 0);
#endif
    }

    void theOverlaySaysWhatADropDoesAndTheDropDoesIt_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QStringList>("lookedAt");
        QTest::addColumn<bool>("isInside");  // an archive is looked into
        QTest::addColumn<bool>("isRefused"); // something is, with a sentence
        const QString dir = QString::fromStdString(displayPath(m_root));
        const auto row = [](const char *name, const QStringList &names, const QString &said, const QStringList &lookedAt,
                            bool isInside = false,
                            bool isRefused = false) { QTest::newRow(name) << names << said << lookedAt << isInside << isRefused; };
        const QString check = QStringLiteral("Check the editable links of the project “%1”");
        row("folder", {"src"}, QStringLiteral("Look for environments below “%1/src”").arg(dir), {"src"});
        row("project", {"matlib"}, check.arg("matlib"), {"matlib"});
        row("old project", {"old"}, check.arg("old"), {"old"});
        row("link to a project", {"link"}, check.arg("link"), {"link"});
        row("several folders", {"matlib", "old", "src"},
            check.arg("matlib") + '\n' + check.arg("old") + '\n' + QStringLiteral("Look for environments below “%1/src”").arg(dir),
            {"matlib", "old", "src"});
        row("pyproject.toml", {"matlib/pyproject.toml"}, check.arg("matlib"), {"matlib/pyproject.toml"});
        row(".venv", {"matlib/.venv"}, QStringLiteral("Check the editable links of the environment “%1/matlib/.venv”").arg(dir),
            {"matlib/.venv"});
        row(".venv that is a file", {"linked/.venv"}, QStringLiteral("Check the environment that “%1/linked/.venv” names").arg(dir),
            {"linked/.venv"});
        row("wheel", {"demo-1.0-py3-none-any.whl"}, QStringLiteral("Look inside of “demo-1.0-py3-none-any.whl”"), {}, true);
        row("source archive", {"demo-1.0.tar.gz"}, QStringLiteral("Look inside of “demo-1.0.tar.gz”"), {}, true);
        row("two archives", {"demo-1.0.tar.gz", "demo-1.0-py3-none-any.whl"},
            QStringLiteral("Look inside of “demo-1.0.tar.gz”\n“demo-1.0-py3-none-any.whl”: one archive is looked into at a time."), {},
            true, true);
        const QString noUse = QStringLiteral("“%1” is not a project folder, a pyproject.toml, a .venv, a wheel or a source archive.");
        row("picture", {"holiday photo.png"}, noUse.arg("holiday photo.png"), {}, false, true);
        row("gone", {"no-such"}, QStringLiteral("%1/no-such does not exist.").arg(dir), {}, false, true);
#ifndef _WIN32
        row("FIFO", {"pipe.whl"}, noUse.arg("pipe.whl"), {}, false, true);
#endif
        row("some of use", {"matlib", "holiday photo.png"}, check.arg("matlib") + '\n' + noUse.arg("holiday photo.png"), {"matlib"}, false,
            true);
        row("of another machine too", {"matlib", "file://server/share/x", "https://host/demo-1.0.tar.gz"},
            check.arg("matlib") + QStringLiteral("\n2 thing(s) are no files of this machine"), {"matlib"}, false, true);
    }

    void theOverlaySaysWhatADropDoesAndTheDropDoesIt()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, said);
        QFETCH(QStringList, lookedAt);
        QFETCH(bool, isInside);
        QFETCH(bool, isRefused);
        Shown shown(realDrops(), {});
        std::vector<std::string> urls;
        for (const QString &name : names)
            urls.push_back(name.contains(QStringLiteral("://")) ? name.toStdString() : fileUrl(m_root / name.toStdString()));
        const std::unique_ptr<QMimeData> mime = uriList(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &enter);
        QVERIFY(enter.isAccepted());
        const DropOverlay &overlay = shown.window.drops().overlay();
        QTRY_COMPARE(overlay.text(), said);
        QVERIFY(overlay.isVisible());
        QCOMPARE(overlay.isUsable(), isInside || !lookedAt.isEmpty());

        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &drop);
        QTRY_VERIFY(!overlay.isVisible());
        std::vector<Path> looked;
        for (const QString &name : lookedAt)
            looked.push_back(m_root / name.toStdString());
        QTRY_COMPARE(shown.session.lookedAt(), looked);
        QTRY_COMPARE(shown.window.findChild<ArchiveDialog *>() != nullptr, isInside);
        QTRY_COMPARE(shown.window.findChild<NoticeDialog *>() != nullptr, isRefused);
    }

    void aDragOfOtherMachinesAloneIsToldOff()
    {
        Shown shown(realDrops(), {});
        const std::unique_ptr<QMimeData> mime = uriList({"file://server/share/x", "https://host/x.whl"});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &enter);
        QCOMPARE(shown.window.drops().overlay().text(), QStringLiteral("Only files and folders of this machine can be dropped here."));
        QVERIFY(!shown.window.drops().overlay().isUsable());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&shown.window, &leave);
        QVERIFY(!shown.window.drops().overlay().isVisible());
    }

    void ofVeryManyThingsTheFirstAreNamed()
    {
        Shown shown(realDrops(), {});
        const std::unique_ptr<QMimeData> mime = uriList(std::vector<std::string>(40, fileUrl(m_root / "old")));
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &enter);
        QTRY_VERIFY(shown.window.drops().overlay().text().endsWith(QStringLiteral("and 34 more")));
    }

private:
    const QTemporaryDir m_directory;
    const Path m_root = m_directory.path().toStdString();
};

QTEST_MAIN(TestDrop)
#include "tst_drop.moc"
