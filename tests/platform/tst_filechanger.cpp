#include "core/base/text.h"
#include "core/platform/filechanger.h"
#include "core/platform/processuse.h"
#include "core/platform/trash.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace truewheel;

namespace {

void write(const Path &file, const std::string &text = "x")
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::string read(const Path &file)
{
    return NativeFileSystem().read(file, 1 << 20).value_or("");
}

FileIdentity identityOf(const Path &path)
{
    const Result<FileStatus> status = NativeFileSystem().linkStatus(path);
    return status ? status->identity : FileIdentity{};
}

bool isThere(const Path &path)
{
    return NativeFileSystem().linkStatus(path).has_value();
}

TreeManifest manifestOf(const Path &root)
{
    JobContext job;
    return readManifest(root, NativeFileSystem(), job).value_or(TreeManifest{});
}

std::set<std::string> namesOf(const Path &root)
{
    std::set<std::string> names;
    for (const auto &[name, entry] : manifestOf(root).entries)
        names.insert(name);
    return names;
}

// Some three hundred entries, three deep at most, with links out of the tree.
void growTree(const Path &root, std::mt19937 &random, const Path &outside)
{
    std::vector<Path> directories{root};
    std::filesystem::create_directories(root);
    for (int i = 0; i < 300; ++i) {
        const Path path = directories[random() % directories.size()] / ("n" + std::to_string(i) + (i % 50 == 0 ? "\xff\n" : ""));
        switch (random() % 6) {
        case 0:
            std::filesystem::create_directory(path);
            directories.push_back(path);
            break;
        case 1: std::filesystem::create_symlink(outside, path); break;
        case 2: std::filesystem::create_hard_link(outside / "kept", path); break;
        default: write(path, std::to_string(i));
        }
    }
}

} // namespace

class TestFileChanger : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_directory;
    Path m_top;
    NativeFileChanger m_changer{Path()};
    JobContext m_job;

private slots:
    void init()
    {
        m_top = Path(m_directory.path().toStdString()) / QTest::currentTestFunction();
        std::filesystem::create_directories(m_top);
        m_changer = NativeFileChanger(m_top / "data" / "Trash");
    }

    void writesWhatTheTrashSpecificationAsks()
    {
        QCOMPARE(trashInfoText("/home/ann/a b\n\xff%", "2026-11-28T00:42:09"),
                 std::string("[Trash Info]\nPath=/home/ann/a%20b%0A%FF%25\nDeletionDate=2026-11-28T00:42:09\n"));
        QCOMPARE(trashName("venv", 1), std::string("venv"));
        QCOMPARE(trashName("venv", 3), std::string("venv.3"));
        QCOMPARE(trashName(std::string(255, 'n'), 2).size() + std::string(".trashinfo").size(), size_t(255));
        const std::vector<Mount> mounts{{"/", "8:1", "ext4"}, {"/mnt/disk", "8:2", "ext4"}, {"/mnt", "8:3", "ext4"}};
        QCOMPARE(topDirectoryOf("/mnt/disk/a/.venv", mounts), Path("/mnt/disk"));
        QCOMPARE(topDirectoryOf("/mnt/disk2/.venv", mounts), Path("/mnt"));
        QCOMPARE(topDirectoryOf("/srv", mounts), Path("/"));
    }

    void bringsBackFromTheTrashWhatItMovedThere()
    {
        const std::vector<std::string> names{"venv", "venv", "a b\xff\n%", std::string(255, 'n')};
        std::vector<std::pair<Trashed, FileIdentity>> all;
        for (const std::string &name : names) {
            const Path path = m_top / name;
            write(path / "bin" / "python", name);
            const FileIdentity identity = identityOf(path);
            const Result<Trashed> trashed = m_changer.moveToTrash(path, identity);
            QVERIFY(trashed);
            QVERIFY(!isThere(path));
            QCOMPARE(identityOf(trashed->place), identity);
            const std::string info = read(trashed->info);
            QVERIFY(info.starts_with("[Trash Info]\nPath=" + percentEncoded(pathBytes(path), "/-._~") + "\nDeletionDate=20"));
            QCOMPARE(trashed->info.filename().native(), trashed->place.filename().native() + ".trashinfo");
            all.emplace_back(*trashed, identity);
        }
        for (size_t i = names.size(); i-- > 1;) {
            QVERIFY(m_changer.takeFromTrash(all[i].first, all[i].second, m_top / names[i]));
            QCOMPARE(read(m_top / names[i] / "bin" / "python"), names[i]);
            QVERIFY(!isThere(all[i].first.info));
        }
        // The second "venv" stands there again: the first must not replace it.
        const Result<void> taken = m_changer.takeFromTrash(all[0].first, all[0].second, m_top / "venv");
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Refused);
        QVERIFY(isThere(all[0].first.place) && isThere(all[0].first.info));
    }

    void refusesWhatHasTakenTheNameSince()
    {
        const Path path = m_top / "venv";
        write(path / "x");
        const FileIdentity identity = identityOf(path);
        const TreeManifest manifest = manifestOf(path);
        std::filesystem::rename(path, m_top / "away");
        write(path / "thesis.txt", "mine");
        QCOMPARE(m_changer.moveToTrash(path, identity).error().code, ErrorCode::Refused);
        QCOMPARE(m_changer.rename(path, identity, m_top / "b").error().code, ErrorCode::Refused);
        QCOMPARE(m_changer.removeTree(path, manifest, m_job).error().code, ErrorCode::Refused);
        QCOMPARE(m_changer.replaceFile(path / "thesis.txt", identity, "").error().code, ErrorCode::Refused);
        std::filesystem::remove_all(path);
        std::filesystem::create_symlink(m_top / "away", path);
        QCOMPARE(m_changer.removeTree(path, manifest, m_job).error().code, ErrorCode::NotADirectory);
        QCOMPARE(m_changer.moveToTrash(path, identity).error().code, ErrorCode::Refused);
        QVERIFY(isThere(m_top / "away" / "x"));
    }

    void renamesOverNothing()
    {
        write(m_top / "a" / "x");
        std::filesystem::create_directory(m_top / "b"); // rename(2) would replace an empty one
        QCOMPARE(m_changer.rename(m_top / "a", identityOf(m_top / "a"), m_top / "b").error().code, ErrorCode::Refused);
        QVERIFY(isThere(m_top / "a" / "x"));
        QVERIFY(m_changer.rename(m_top / "a", identityOf(m_top / "a"), m_top / "c"));
        QVERIFY(isThere(m_top / "c" / "x"));
    }

    void removesWhatWasPreviewedAndNothingElse()
    {
        std::mt19937 random(4711);
        for (int round = 0; round < 8; ++round) {
            const Path root = m_top / std::to_string(round);
            const Path outside = m_top / ("outside" + std::to_string(round));
            write(outside / "kept", "mine");
            growTree(root, random, outside);
            TreeManifest manifest = manifestOf(root);
            QCOMPARE(manifest.entries.size(), size_t(300));
            // Half of the rounds: what was not previewed comes in.
            std::set<std::string> strangers;
            for (int i = 0; round % 2 == 1 && i < 10; ++i) {
                auto entry = manifest.entries.begin();
                std::advance(entry, random() % manifest.entries.size());
                const Path place = entry->second.type == FileType::Directory ? pathFromBytes(entry->first)
                                                                             : pathFromBytes(entry->first).parent_path();
                const Path stranger = place / ("stranger" + std::to_string(i));
                write(root / stranger, "mine");
                strangers.insert(stranger.native());
            }
            const Result<TreeRemoval> removal = m_changer.removeTree(root, manifest, m_job);
            QVERIFY(removal);
            QVERIFY(removal->faults.empty());
            QCOMPARE(removal->isGone, strangers.empty());
            QCOMPARE(read(outside / "kept"), std::string("mine"));
            std::set<std::string> left = strangers; // and the directories that they are in
            for (const std::string &stranger : strangers) {
                for (Path parent = Path(stranger).parent_path(); !parent.empty(); parent = parent.parent_path())
                    left.insert(parent.native());
            }
            QCOMPARE(namesOf(root), left);
            QCOMPARE(removal->kept.size(), strangers.size());
            const size_t gone = 300 - (left.size() - strangers.size()) + (strangers.empty() ? 1 : 0);
            QCOMPARE(size_t(removal->removed), gone);
        }
    }

    void leavesTheVictimOfASwapIntact()
    {
        // While the tree is being removed, one directory after the other becomes a link to the victim.
        const Path victim = m_top / "victim";
        for (int i = 0; i < 200; ++i)
            write(victim / ("d" + std::to_string(i)) / "file", "mine");
        const std::set<std::string> before = namesOf(victim);
        const Path root = m_top / "venv";
        for (int i = 0; i < 200; ++i)
            write(root / ("d" + std::to_string(i)) / "file");
        const TreeManifest manifest = manifestOf(root);
        int swapped = 0;
        m_job.isCancelled = [&] {
            for (int i = 0; i < 200; ++i) {
                const Path directory = root / ("d" + std::to_string(i));
                if (!std::filesystem::is_symlink(directory) && std::filesystem::is_directory(directory)) {
                    std::filesystem::rename(directory, m_top / ("moved" + std::to_string(i)));
                    std::filesystem::create_directory_symlink(victim / directory.filename(), directory);
                    ++swapped;
                    break;
                }
            }
            return false;
        };
        const Result<TreeRemoval> removal = m_changer.removeTree(root, manifest, m_job);
        m_job = JobContext();
        QVERIFY(removal);
        QVERIFY(swapped > 3);
        QVERIFY(!removal->isGone);
        QCOMPARE(namesOf(victim), before);
    }

    void stopsWhereADirectoryIsMovedAwayWhileItIsInIt()
    {
        const Path root = m_top / "venv";
        for (int i = 0; i < 300; ++i)
            write(root / "a" / "b" / std::to_string(i));
        write(m_top / "victim" / "b" / "mine");
        const TreeManifest manifest = manifestOf(root);
        m_job.isCancelled = [&] {
            if (isThere(root / "a" / "b"))
                std::filesystem::rename(root / "a" / "b", m_top / "victim" / "moved");
            return false;
        };
        const Result<TreeRemoval> removal = m_changer.removeTree(root, manifest, m_job);
        m_job = JobContext();
        QVERIFY(removal && !removal->isGone && !removal->kept.empty());
        QVERIFY(isThere(m_top / "victim" / "b" / "mine"));
        QVERIFY(isThere(m_top / "victim" / "moved")); // emptied, as previewed; not removed from the place it is in now
    }

    void removesDeepTreesWithFewDescriptors()
    {
        Path path = m_top / "venv";
        const Path root = path;
        std::string name(250, 'd');
        std::filesystem::create_directory(root);
        std::filesystem::current_path(root);
        for (int i = 0; i < 40; ++i) { // a path of 10,000 bytes
            QVERIFY(::mkdir(name.c_str(), 0755) == 0);
            QVERIFY(::chdir(name.c_str()) == 0);
            std::ofstream("file") << "x";
        }
        std::filesystem::current_path("/");
        const TreeManifest manifest = manifestOf(root);
        QCOMPARE(manifest.entries.size(), size_t(80));
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        const rlimit few{24, limit.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
        const Result<TreeRemoval> removal = m_changer.removeTree(root, manifest, m_job);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        QVERIFY(removal && removal->isGone);
        QCOMPARE(removal->removed, uint64_t(81));
    }

    void removesWhatIsReadOnlyToItsOwner()
    {
        write(m_top / "venv" / "lib" / "x");
        std::filesystem::permissions(m_top / "venv" / "lib", std::filesystem::perms(0555));
        const Result<TreeRemoval> removal = m_changer.removeTree(m_top / "venv", manifestOf(m_top / "venv"), m_job);
        QVERIFY(removal && removal->isGone);
    }

    void saysWhatItCouldNotReadForTheManifest()
    {
        if (::geteuid() == 0)
            QSKIP("root reads everything");
        write(m_top / "venv" / "lib" / "x");
        std::filesystem::permissions(m_top / "venv" / "lib", std::filesystem::perms(0));
        QCOMPARE(manifestOf(m_top / "venv").unreadable.size(), size_t(1));
        std::filesystem::permissions(m_top / "venv" / "lib", std::filesystem::perms(0755));
    }

    void replacesAFileWholeWithItsPermissions()
    {
        const Path file = m_top / "pip";
        write(file, "#!/old/bin/python\n");
        std::filesystem::permissions(file, std::filesystem::perms(0750));
        std::filesystem::create_hard_link(file, m_top / "cached");
        QVERIFY(m_changer.replaceFile(file, identityOf(file), "#!/new/bin/python\n"));
        QCOMPARE(read(file), std::string("#!/new/bin/python\n"));
        QCOMPARE(read(m_top / "cached"), std::string("#!/old/bin/python\n")); // other names of the inode keep what they had
        QCOMPARE(NativeFileSystem().status(file)->mode, uint32_t(0750));
        QCOMPARE(namesOf(m_top), (std::set<std::string>{"cached", "pip"}));
        std::filesystem::create_symlink(file, m_top / "link");
        QVERIFY(!m_changer.replaceFile(m_top / "link", identityOf(file), "x"));
    }

    void knowsWhichProcessesUseADirectory()
    {
#ifndef __linux__
        QSKIP("the platform does not tell");
#else
        const Path environment = m_top / "venv";
        write(environment / "bin" / "x");
        std::filesystem::create_symlink("/bin/sleep", environment / "bin" / "python");
        QVERIFY(processesIn(environment).uses.empty());
        const auto start = [&](const QString &program, const QString &directory, QProcess &process) {
            process.setWorkingDirectory(directory);
            process.start(program, {QStringLiteral("60")});
            return process.waitForStarted();
        };
        const QString top = QString::fromStdString(m_top.native());
        QProcess called; // its program is /bin/sleep: only its command line tells
        QVERIFY(start(top + QStringLiteral("/venv/bin/python"), QStringLiteral("/"), called));
        QProcess inside;
        QVERIFY(start(QStringLiteral("/bin/sleep"), top + QStringLiteral("/venv/bin"), inside));
        const ProcessUses uses = processesIn(environment);
        QCOMPARE(uses.uses.size(), size_t(2));
        for (const ProcessUse &use : uses.uses)
            QCOMPARE(use.kind, use.pid == int(called.processId()) ? UseKind::Program : UseKind::WorkingDirectory);
        QVERIFY(processesIn(m_top / "ven").uses.empty());
        for (QProcess *process : {&called, &inside}) {
            process->kill();
            process->waitForFinished();
        }
#endif
    }

    void readsMapsByTheBeginningOfThePath()
    {
        const std::string maps = "7f00-7f01 r-xp 00000000 08:01 42   /v/a b/lib/x.so\n7f02-7f03 rw-p 00000000 00:00 0 \n"
                                 "7f04-7f05 r-xp 0 08:01 43 /w/n\\012l/y.so (deleted)\n7f06-7f07 r-xp 0 08:01 44 /u/v/z.so\n";
        QVERIFY(mapsNameFileIn(maps, "/v/a b"));
        QVERIFY(mapsNameFileIn(maps, "/w/n\nl"));
        QVERIFY(!mapsNameFileIn(maps, "/v/a"));
        QVERIFY(!mapsNameFileIn(maps, "/v/z.so"));
    }
};

QTEST_GUILESS_MAIN(TestFileChanger)
#include "tst_filechanger.moc"
