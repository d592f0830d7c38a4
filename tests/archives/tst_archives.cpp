#include "core/archives/archive.h"
#include "core/platform/openfile.h"
#include "tests/archives/archivebuilder.h"
#include "tests/support/memoryfilesystem.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <numeric>

using namespace truewheel;
using namespace truewheel::test;

namespace {

const Path place = "/w/demo-1.0-cp39-abi3-manylinux_2_17_x86_64.whl";

Interpreter cpython(int minor)
{
    Interpreter interpreter;
    interpreter.major = 3;
    interpreter.minor = minor;
    interpreter.os = Os::Linux;
    interpreter.machine = Machine::X86_64;
    return interpreter;
}

Result<Archive> look(const std::string &bytes, const Path &path = place)
{
    MemoryFileSystem fs;
    fs.addFile(path, bytes);
    JobContext job;
    return readArchive(path, {true, {cpython(8), cpython(12)}, {"glibc", 2, 31}}, fs, job);
}

Result<std::string> text(const std::string &bytes, const std::string &member, uint64_t cap = memberTextCap, const Path &path = place)
{
    MemoryFileSystem fs;
    fs.addFile(path, bytes);
    JobContext job;
    return readMember(path, member, cap, fs, job);
}

QStringList faultsOf(const Archive &archive)
{
    QStringList faults;
    for (const ArchiveWarning &warning : archive.warnings)
        faults.append(QString::fromStdString(toString(warning.fault)));
    faults.removeDuplicates();
    return faults;
}

QStringList findingsOf(const Archive &archive)
{
    QStringList findings;
    for (const RecordFinding &finding : archive.record.value_or(RecordCheck()).findings)
        findings.append(QString::fromStdString(toString(finding.fault) + ' ' + finding.member));
    return findings;
}

std::string zeros(size_t count)
{
    return std::string(count, '\0');
}

} // namespace

/// What is read of archives, and what hostile ones are found out to be (THREATS 9). Nothing is ever unpacked to the disk.
class TestArchives : public QObject
{
    Q_OBJECT
private slots:
    void aWheelIsSeenAsItIs()
    {
        const Result<Archive> archive = look(wheel().bytes());
        QVERIFY(archive);
        for (const ArchiveWarning &warning : archive->warnings)
            qWarning("%s %s %s", toString(warning.fault).c_str(), warning.member.c_str(), warning.detail.c_str());
        QCOMPARE(faultsOf(*archive), QStringList());
        QVERIFY(archive->isComplete() && !archive->isHostile());
        QVERIFY(archive->form == ArchiveForm::Zip);
        QCOMPARE(archive->members.size(), size_t(5));
        QCOMPARE(archive->members[1].name, std::string("demo/_native.abi3.so"));
        QCOMPARE(archive->members[1].size, uint64_t(5000));
        QVERIFY(archive->members[1].packed < 100);
        QCOMPARE(archive->metadata->version, std::string("1.0"));
        QCOMPARE(archive->wheel->generator, std::string("test"));
        QVERIFY(archive->record && archive->record->isIntact());
        QCOMPARE(archive->record->rows, uint64_t(5));
        QCOMPARE(archive->record->verified, uint64_t(4));
        QCOMPARE(archive->fits.size(), size_t(2));
        QCOMPARE(archive->fits[0].fit.why, std::optional(Misfit::Version)); // 3.8
        QVERIFY(archive->fits[1].fit.tag.has_value());
        QCOMPARE(text(wheel().bytes(), "demo/__init__.py").value_or(""), std::string("x = 1\n"));
    }

    void headersWithTheirSizesAfterTheBytesAgreeToo()
    {
        ZipBuilder zip;
        for (ZipPart part : wheelParts()) {
            part.hasDescriptor = true;
            zip.add(part);
        }
        const Result<Archive> archive = look(zip.bytes());
        QVERIFY(archive);
        QCOMPARE(faultsOf(*archive), QStringList());
        QVERIFY(archive->record->isIntact());
    }

    void whatIsHostileIsReported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const std::string &bytes, const QStringList &faults) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << faults;
        };
        const auto with = [](const ZipPart &part) { return wheel().add(part).bytes(); };
        row("zip slip", with({"../../etc/evil.py", "x"}), {"escapes"});
        row("zip slip inside of a name", with({"demo/../../evil.py", "x"}), {"escapes"});
        row("zip slip by backslashes", with({"demo\\..\\..\\evil.py", "x"}), {"escapes"});
        row("absolute", with({"/etc/passwd", "x"}), {"absolute"});
        row("a drive", with({"C:\\evil.py", "x"}), {"absolute"});
        row("a share", with({"\\\\host\\share\\evil.py", "x"}), {"absolute"});
        row("twice", with({"demo/__init__.py", "import evil\n"}), {"duplicate"});
        row("twice by another spelling", with({"demo/./__init__.py", "import evil\n"}), {"duplicate"});
        row("twice but for case", with({"demo/__INIT__.py", "import evil\n"}), {"case-duplicate"});
        row("twice but for the accent's spelling", wheel().add("demo/\xc3\xa9.py", "1").add("demo/e\xcc\x81.py", "2").bytes(),
            {"case-duplicate"});
        row("a file that is a directory", with({"demo/__init__.py/evil.py", "x"}), {"duplicate"});
        row("a link", with({"demo/link", "__init__.py", false, 0120777u << 16}), {"link"});
        row("a link out", with({"demo/link", "../../etc", false, 0120777u << 16}), {"link-escapes"});
        row("an absolute link", with({"demo/link", "/etc/passwd", true, 0120777u << 16}), {"link-escapes"});
        row("a file behind a link", wheel().add({"demo/here", ".", false, 0120777u << 16}).add("demo/here/evil.py", "x").bytes(),
            {"link-escapes", "link"});
        row("a device", with({"demo/null", "", false, 0020666u << 16}), {"special"});
        row("a FIFO", with({"demo/pipe", "", false, 0010666u << 16}), {"special"});
        row("two names", with({"demo/good.py", "x", false, 0100644u << 16, 0x800, "demo/evil.py"}), {"disagrees"});
        row("two sizes", with({"demo/good.py", "xxxx", false, 0100644u << 16, 0x800, {}, 1}), {"disagrees"});
        row("a second name in an extra field",
            with({"demo/good.py",
                  "x",
                  false,
                  0100644u << 16,
                  0x800,
                  {},
                  -1,
                  -1,
                  0xffff,
                  false,
                  little(0x7075, 2) + little(9, 2) + std::string("\1\0\0\0\0", 5) + "evil"}),
            {"disagrees"});
        row("listed twice", wheel().add("demo/a.py", "x").listAgain("demo/b.py").bytes(), {"disagrees", "overlap"});
        row("not listed", wheel().addBytes(ZipBuilder().add("demo/hidden.py", "x").bytes().substr(0, 45)).bytes(), {"hidden"});
        row("another count", wheel().bytes(4), {"disagrees"});
        row("encrypted", with({"demo/secret.py", "x", false, 0100644u << 16, 0x801}), {"encrypted"});
        row("a bomb", with({"demo/zeros.bin", zeros(70u << 20)}), {"bomb"});
        row("swells, but no more than can be unpacked", with({"demo/zeros.bin", zeros(50u << 20)}), {"swollen"});
        row("a bomb by what it says", with({"demo/zeros.bin", "x", false, 0100644u << 16, 0x800, {}, -1, 0xfffffffe}), {"bomb"});
        row("a NUL in a name", with({std::string("demo/good.py\0.txt", 17), "x"}), {"nul-in-name"});
        row("no UTF-8", with({"demo/\xff\xfe.py", "x"}), {"not-utf-8"});
        row("an archive in it", with({"demo/inner.zip", wheel().bytes(), false}), {"nested"});
        row("a method that is not known", with({"demo/lzma.py", "x", false, 0100644u << 16, 0x800, {}, -1, -1, 14}), {"unsupported"});
        row("something before it", "#!/bin/sh\nexit\n" + wheel().bytes(), {"surroundings"});
        row("something after it", wheel().bytes() + "more", {"surroundings"});
        row("no name", with({"/", "x"}), {"absolute", "malformed"});
    }
    void whatIsHostileIsReported()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, faults);
        const Result<Archive> archive = look(bytes.toStdString());
        QVERIFY(archive);
        QCOMPARE(faultsOf(*archive), faults);
        QVERIFY(archive->metadata); // the rest is told all the same
        for (const ArchiveWarning &warning : archive->warnings) {
            const auto found = std::find_if(archive->members.begin(), archive->members.end(),
                                            [&](const ArchiveMember &member) { return member.name == warning.member; });
            QVERIFY(found == archive->members.end() || !isHostile(warning.fault) || warning.fault == ArchiveFault::Disagrees
                    || warning.fault == ArchiveFault::Overlap || warning.fault == ArchiveFault::Hidden || !found->isReadable);
        }
    }

    void hostileMembersAreNotRead()
    {
        const std::string bytes =
            wheel().add("../evil.py", "x").add("demo/__init__.py", "2").add({"demo/secret", "x", false, 0100644u << 16, 1}).bytes();
        for (const char *name : {"../evil.py", "demo/__init__.py", "demo/secret"})
            QCOMPARE(text(bytes, name).error().code, ErrorCode::Refused);
        QCOMPARE(text(bytes, "demo/none.py").error().code, ErrorCode::NotFound);
        QCOMPARE(text(bytes, "demo/_native.abi3.so", 4999).error().code, ErrorCode::TooLarge);
        QVERIFY(text(bytes, "demo/_native.abi3.so", 5000).has_value());
    }

    void aMemberThatGivesMoreThanItSaysIsCutOff()
    {
        const std::string bytes = wheel().add({"demo/more.py", std::string(100000, 'x'), true, 0100644u << 16, 0x800, {}, -1, 10}).bytes();
        QCOMPARE(text(bytes, "demo/more.py").error().code, ErrorCode::TooLarge);
        const std::string fewer = wheel().add({"demo/less.py", "xx", true, 0100644u << 16, 0x800, {}, -1, 10}).bytes();
        QCOMPARE(text(fewer, "demo/less.py").error().code, ErrorCode::Malformed);
    }

    void recordIsHeldAgainstTheMembers()
    {
        ZipBuilder zip;
        for (ZipPart part : wheelParts("../out.py,sha256=x,1\n/etc/passwd,sha256=x,1\ndemo/gone.py,sha256=x,1\n")) {
            if (part.name == "demo/__init__.py")
                part.content = "x = 2\n";
            if (part.name == "demo/_native.abi3.so")
                part.content += "more";
            zip.add(part);
        }
        zip.add("demo/unlisted.py", "x");
        const Result<Archive> archive = look(zip.bytes());
        QVERIFY(archive && archive->record);
        QCOMPARE(findingsOf(*archive),
                 QStringList({"modified demo/__init__.py", "wrong-size demo/_native.abi3.so", "escapes ../out.py", "escapes /etc/passwd",
                              "missing demo/gone.py", "unlisted demo/unlisted.py"}));
        QVERIFY(!archive->record->isIntact());
        QCOMPARE(archive->record->verified, uint64_t(2));
    }

    void aWeakHashIsNoHash()
    {
        ZipBuilder zip = wheel("demo/old.py,md5=abc,1\ndemo/none.py,,\n");
        zip.add("demo/old.py", "x").add("demo/none.py", "x");
        const Result<Archive> archive = look(zip.bytes());
        QCOMPARE(findingsOf(*archive), QStringList({"unhashed demo/old.py", "unhashed demo/none.py"}));
        QVERIFY(archive->record->isIntact());
    }

    void aBombIsNotUnpackedForItsRecord()
    {
        const Result<Archive> archive = look(wheel().add("demo/zeros.bin", zeros(70u << 20)).bytes());
        QVERIFY(archive && archive->record && archive->record->error);
        QCOMPARE(archive->record->error->code, ErrorCode::TooLarge);
        QCOMPARE(archive->record->verified, uint64_t(0));
        QVERIFY(!archive->isComplete());
    }

    void theNameOfTheFileIsHeldAgainstItsMetadata()
    {
        QCOMPARE(faultsOf(*look(wheel().bytes(), "/w/other-1.0-py3-none-any.whl")), QStringList({"name-disagrees"}));
        QCOMPARE(faultsOf(*look(wheel().bytes(), "/w/demo-2.0-py3-none-any.whl")), QStringList({"name-disagrees"}));
        QCOMPARE(faultsOf(*look(wheel().bytes(), "/w/demo.whl")), QStringList({"name-disagrees"}));
        QCOMPARE(faultsOf(*look(ZipBuilder().add("a", "b").bytes())), QStringList({"metadata"}));
        QCOMPARE(faultsOf(*look(ZipBuilder().add("a", "b").bytes(), "/w/a.zip")), QStringList());
    }

    void everyTruncationOfAnArchiveIsSaid()
    {
        const std::string zip = wheel().bytes();
        for (size_t size = 0; size < zip.size(); ++size) {
            const Result<Archive> archive = look(zip.substr(0, size));
            QVERIFY2(!archive && archive.error().code == ErrorCode::Unsupported, std::to_string(size).c_str());
        }
        const std::string tar = tarPart("demo-1.0/PKG-INFO", "Name: demo\nVersion: 1.0\n") + tarPart("demo-1.0/a.py", std::string(700, 'a'))
            + tarEnd();
        for (size_t size = 512; size + 1024 < tar.size(); ++size)
            QVERIFY2(faultsOf(*look(tar.substr(0, size), "/w/demo-1.0.tar")).contains(QStringLiteral("truncated")),
                     std::to_string(size).c_str());
        const std::string packed = gzipped(tar);
        for (size_t size = 0; size < packed.size() - 8; ++size) {
            const Result<Archive> archive = look(packed.substr(0, size), "/w/demo-1.0.tar.gz");
            QVERIFY2(!archive || !archive->isComplete() || archive->members.size() == 2, std::to_string(size).c_str());
        }
    }

    void aSourceDistributionIsSeenAsItIs_data()
    {
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("plain") << false;
        QTest::newRow("gzip") << true;
    }
    void aSourceDistributionIsSeenAsItIs()
    {
        QFETCH(bool, isPacked);
        const std::string longName = "demo-1.0/" + std::string(150, 'd') + "/module.py";
        const std::string tar = tarPart("demo-1.0/", "", '5')
            + tarPart("demo-1.0/PKG-INFO", "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n\nText") + paxPart("path", longName)
            + tarPart("short", "by pax\n") + tarPart("././@LongLink", "demo-1.0/gnu-name.py" + std::string(1, '\0'), 'L')
            + tarPart("short", "by gnu\n") + tarEnd();
        const std::string bytes = isPacked ? gzipped(tar) : tar;
        const Path path = "/w/demo-1.0.tar.gz";
        const Result<Archive> archive = look(bytes, path);
        QVERIFY(archive);
        QCOMPARE(faultsOf(*archive), QStringList());
        QVERIFY(archive->form == ArchiveForm::Tar);
        QCOMPARE(archive->metadata->name, std::string("demo"));
        QVERIFY(!archive->record && archive->tags.empty());
        QCOMPARE(archive->members.size(), size_t(4));
        QVERIFY(archive->members[0].kind == MemberKind::Directory);
        QCOMPARE(archive->members[2].name, longName);
        QCOMPARE(text(bytes, longName, 100, path).value_or("-"), std::string("by pax\n"));
        QCOMPARE(text(bytes, "demo-1.0/gnu-name.py", 100, path).value_or("-"), std::string("by gnu\n"));
    }

    void whatIsHostileInATarIsReported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const std::string &parts, const QStringList &faults) {
            const std::string tar = tarPart("demo-1.0/PKG-INFO", "Name: demo\nVersion: 1.0\n") + parts + tarEnd();
            QTest::newRow(name) << QByteArray::fromStdString(tar) << faults;
            QTest::newRow((std::string(name) + ", gzip").c_str()) << QByteArray::fromStdString(gzipped(tar)) << faults;
        };
        row("slip", tarPart("../evil.py", "x"), {"escapes"});
        row("slip by pax", paxPart("path", "demo-1.0/../../evil") + tarPart("good", "x"), {"escapes"});
        row("absolute", tarPart("/etc/passwd", "x"), {"absolute"});
        row("twice", tarPart("demo-1.0/PKG-INFO", "x"), {"duplicate", "metadata"});
        row("link", tarPart("demo-1.0/link", "", '2', "PKG-INFO"), {"link"});
        row("link out", tarPart("demo-1.0/link", "", '2', "../../etc"), {"link-escapes"});
        row("hard link out", tarPart("demo-1.0/link", "", '1', "../etc/passwd"), {"link-escapes"});
        row("file behind a link", tarPart("demo-1.0/here", "", '2', "/tmp") + tarPart("demo-1.0/here/x", "x"), {"link-escapes"});
        row("character device", tarPart("demo-1.0/null", "", '3'), {"special"});
        row("block device", tarPart("demo-1.0/sda", "", '4'), {"special"});
        row("FIFO", tarPart("demo-1.0/pipe", "", '6'), {"special"});
        row("sparse", tarPart("demo-1.0/holes", "", 'S'), {"special", "unsupported"});
        row("NUL in a name", paxPart("path", std::string("demo-1.0/a\0b", 12)) + tarPart("x", "x"), {"nul-in-name"});
        row("a wrong size", tarPart("demo-1.0/x", "", '0', {}, "9999999x"), {"malformed"});
        row("a huge size", tarPart("demo-1.0/x", "", '0', {}, "77777777777"), {"truncated"});
        row("a negative size", tarPart("demo-1.0/x", "", '0', {}, "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), {"malformed"});
        row("a wrong extended header", tarPart("pax", "99 path=x\n", 'x'), {"malformed"});
        row("garbage", std::string(512, 'g'), {"malformed"});
        row("something after it", tarEnd() + tarPart("evil", "x"), {"surroundings"});
        row("no UTF-8", tarPart("demo-1.0/\xff", "x"), {"not-utf-8"});
    }
    void whatIsHostileInATarIsReported()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, faults);
        const Result<Archive> archive = look(bytes.toStdString(), "/w/demo-1.0.tar");
        QVERIFY(archive);
        QCOMPARE(faultsOf(*archive), faults);
    }

    void aPackedBombIsCutOffWhileItIsRead()
    {
        const std::string bomb = gzipped(tarPart("demo-1.0/zeros", zeros(70u << 20)) + tarEnd());
        QVERIFY(bomb.size() < (1u << 20));
        const Result<Archive> archive = look(bomb, "/w/demo-1.0.tar.gz");
        QVERIFY(archive);
        QCOMPARE(faultsOf(*archive), QStringList({"bomb"}));
        QVERIFY(!archive->isComplete());
    }

    void aQuineIsOpenedOnce()
    {
        // An archive that holds itself would be opened for ever; what is in a member is never opened.
        std::string inner = wheel().bytes();
        for (int i = 0; i < 20; ++i)
            inner = ZipBuilder().add({"r.zip", inner, false}).bytes();
        const Result<Archive> archive = look(inner, "/w/r.zip");
        QVERIFY(archive);
        QCOMPARE(archive->members.size(), size_t(1));
        QCOMPARE(faultsOf(*archive), QStringList({"nested"}));
    }

    void moreMembersThanTheCapAreNotRead()
    {
        ZipBuilder zip;
        for (size_t i = 0; i <= archiveMembersCap; ++i)
            zip.add({"f/" + std::to_string(i), {}, false});
        const Result<Archive> archive = look(zip.bytes(), "/w/many.zip");
        QVERIFY(archive);
        QCOMPARE(archive->members.size(), archiveMembersCap);
        QVERIFY(faultsOf(*archive).contains(QStringLiteral("too-many")));
        QVERIFY(!archive->isComplete());
    }

    void anUnpackedWheelGivesTheSameView()
    {
        MemoryFileSystem fs;
        for (const ZipPart &part : wheelParts())
            fs.addFile("/c/archive-v0/k/" + part.name, part.content);
        fs.addFile("/c/archive-v0/k/demo/extra.py", "x");
        fs.addLink("/c/archive-v0/k/demo/link", "/etc/passwd");
        fs.addOther("/c/archive-v0/k/demo/pipe");
        JobContext job;
        const Result<Archive> archive = readArchive("/c/archive-v0/k", {true, {cpython(12)}, {"glibc", 2, 31}}, fs, job);
        QVERIFY(archive);
        QVERIFY(archive->form == ArchiveForm::Directory);
        QCOMPARE(archive->metadata->name, std::string("demo"));
        QCOMPARE(faultsOf(*archive), QStringList({"link-escapes", "special"}));
        QCOMPARE(archive->record->verified, uint64_t(4));
        QCOMPARE(findingsOf(*archive), QStringList({"unlisted demo/extra.py", "unlisted demo/link", "unlisted demo/pipe"}));
        QVERIFY(archive->fits.front().fit.tag);
        QCOMPARE(readMember("/c/archive-v0/k", "demo/__init__.py", 100, fs, job).value_or(""), std::string("x = 1\n"));
        QCOMPARE(readMember("/c/archive-v0/k", "demo/link", 100, fs, job).error().code, ErrorCode::Refused);
        QCOMPARE(readMember("/c/archive-v0/k", "../../../etc/passwd", 100, fs, job).error().code, ErrorCode::NotFound);
    }

    void noArchiveIsAnErrorOfItsOwn()
    {
        QCOMPARE(look("just text").error().code, ErrorCode::Unsupported);
        QCOMPARE(look("").error().code, ErrorCode::Unsupported);
        QCOMPARE(look(gzipped("just text")).error().code, ErrorCode::Unsupported);
        MemoryFileSystem fs;
        fs.addOther("/w/pipe.whl");
        JobContext job;
        QCOMPARE(readArchive("/w/pipe.whl", {}, fs, job).error().code, ErrorCode::NotRegular);
        QCOMPARE(readArchive("/w/none.whl", {}, fs, job).error().code, ErrorCode::NotFound);
    }

    void aCancelledReadingIsNoArchive()
    {
        MemoryFileSystem fs;
        fs.addFile(place, wheel().bytes());
        JobContext job;
        job.isCancelled = [] { return true; };
        QCOMPARE(readArchive(place, {}, fs, job).error().code, ErrorCode::Cancelled);
    }

    void aFileOfTheDiskIsReadHereAndThere()
    {
        QTemporaryDir directory;
        const Path path = directory.filePath(QStringLiteral("demo-1.0-cp39-abi3-manylinux_2_17_x86_64.whl")).toStdString();
        const std::string bytes = wheel().bytes();
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(bytes));
        file.close();
        NativeFileSystem fs;
        JobContext job;
        const Result<Archive> archive = readArchive(path, {}, fs, job);
        QVERIFY(archive && archive->record->isIntact());
        QCOMPARE(archive->size, uint64_t(bytes.size()));
        QCOMPARE(openFile(fs, directory.path().toStdString()).error().code, ErrorCode::NotRegular);
    }

    void textIsToldFromOtherBytes()
    {
        QVERIFY(textOf("caf\xc3\xa9\n").has_value());
        QVERIFY(!textOf(std::string("a\0b", 3)).has_value());
        QVERIFY(!textOf("\xff\xfe").has_value());
    }

    void tagsAreHeldAgainstAnInterpreter_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<int>("misfit"); // -1: it fits CPython 3.12 on Linux x86-64 with glibc 2.31
        const auto row = [](const char *tag, std::optional<Misfit> misfit) { QTest::newRow(tag) << tag << (misfit ? int(*misfit) : -1); };
        row("py3-none-any", {});
        row("py2.py3-none-any", {});
        row("py2-none-any", Misfit::Version);
        row("py312-none-any", {});
        row("py311-none-any", {});
        row("py313-none-any", Misfit::Version);
        row("cp312-cp312-manylinux_2_17_x86_64", {});
        row("cp312-cp312-linux_x86_64", {});
        row("cp311-cp311-manylinux_2_17_x86_64", Misfit::Version);
        row("cp38-abi3-manylinux2014_x86_64", {});
        row("cp313-abi3-manylinux2014_x86_64", Misfit::Version);
        row("cp311-none-any", Misfit::Version);
        row("cp312-cp312t-manylinux_2_17_x86_64", Misfit::Abi);
        row("pp310-pypy310_pp73-manylinux_2_17_x86_64", Misfit::Implementation);
        row("cp312-cp312-manylinux_2_34_x86_64", Misfit::Library);
        row("cp312-cp312-musllinux_1_1_x86_64", Misfit::Library);
        row("cp312-cp312-manylinux_2_17_aarch64", Misfit::Machine);
        row("cp312-cp312-macosx_11_0_arm64", Misfit::System);
        row("cp312-cp312-win_amd64", Misfit::System);
        row("cp311-cp311-win_amd64.manylinux_2_17_x86_64", Misfit::Version);
        row("cp312-cp312-manylinux_2_17_aarch64.manylinux_2_34_x86_64", Misfit::Library);
    }
    void tagsAreHeldAgainstAnInterpreter()
    {
        QFETCH(QString, tag);
        QFETCH(int, misfit);
        const WheelFit fit = fitOf(*parseWheelTags(tag.toStdString()), cpython(12), {"glibc", 2, 31});
        QCOMPARE(fit.why ? int(*fit.why) : -1, misfit);
        QCOMPARE(fit.tag.has_value(), misfit < 0);
    }
};

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
