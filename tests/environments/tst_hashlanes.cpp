#include "core/environments/hashlanes.h"
#include "tests/support/memoryfilesystem.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

std::string digestOf(const std::string &content)
{
    return QCryptographicHash::hash(QByteArray(content.data(), qsizetype(content.size())), QCryptographicHash::Sha256).toStdString();
}

std::string contentOf(size_t size)
{
    std::string content(size, '\0');
    for (size_t i = 0; i < size; ++i)
        content[i] = char(i * 31 + i / 251 + size);
    return content;
}

/// Fails in its second piece.
class FailingFile final : public OpenFile
{
public:
    uint64_t size() const override { return 1'000'000; }
    Result<size_t> readAt(uint64_t offset, char *into, size_t most) override
    {
        if (offset > 0)
            return failure(ErrorCode::Io, "bad");
        std::fill(into, into + most, 'x');
        return most;
    }
};

} // namespace

class TestHashLanes : public QObject
{
    Q_OBJECT

    using Told = std::map<std::string, Result<std::string>>;

    static HashLanes::Done into(Told &told, const std::string &name)
    {
        return [&told, name](const Result<std::string> &digest) { told.emplace(name, digest); };
    }

private slots:
    void initTestCase()
    {
        if (!hasSha256Instructions())
            QSKIP("this processor has no instructions for SHA-256");
    }

    void everyLengthHasTheDigestOfTheStandard()
    {
        std::vector<size_t> sizes = {0, 65535, 65536, 65537, 65599, 131071, 131072, 131073, 1'000'000, 3'000'001};
        for (size_t size = 1; size < 300; ++size)
            sizes.insert(sizes.begin() + std::ptrdiff_t(size * 7 % sizes.size()), size); // short and long ones side by side
        MemoryFileSystem fs;
        for (const size_t size : sizes)
            fs.addFile("/d/" + std::to_string(size), contentOf(size));
        const auto directory = fs.open("/d");
        Told told;
        uint64_t bytes = 0;
        HashLanes lanes([&bytes](uint64_t more) {
            bytes += more;
            return true;
        });
        uint64_t all = 0;
        for (const size_t size : sizes) {
            all += size;
            lanes.add(std::move(*openFile(**directory, std::to_string(size))), into(told, std::to_string(size)));
        }
        lanes.flush();
        QCOMPARE(told.size(), sizes.size());
        for (const size_t size : sizes)
            QVERIFY2(told.at(std::to_string(size)) == digestOf(contentOf(size)), std::to_string(size).c_str());
        QCOMPARE(bytes, all);
    }

    void aFileThatFailsOnTheWayDoesNotHurtTheOther()
    {
        MemoryFileSystem fs;
        fs.addFile("/d/good", contentOf(500'000));
        Told told;
        HashLanes lanes([](uint64_t) { return true; });
        lanes.add(std::make_unique<FailingFile>(), into(told, "bad"));
        lanes.add(std::move(*openFile(**fs.open("/d"), "good")), into(told, "good"));
        lanes.flush();
        QVERIFY(told.at("bad").error().code == ErrorCode::Io);
        QVERIFY(told.at("good") == digestOf(contentOf(500'000)));
    }

    void nothingIsToldAfterItWasStopped()
    {
        MemoryFileSystem fs;
        fs.addFile("/d/one", contentOf(500'000));
        fs.addFile("/d/two", contentOf(500'000));
        Told told;
        int pieces = 0;
        HashLanes lanes([&pieces](uint64_t) { return ++pieces < 5; });
        lanes.add(std::move(*openFile(**fs.open("/d"), "one")), into(told, "one"));
        lanes.add(std::move(*openFile(**fs.open("/d"), "two")), into(told, "two"));
        lanes.flush();
        QVERIFY(told.empty());
        QCOMPARE(pieces, 5);
    }

    void onlyRegularFilesOfADirectoryAreOpened()
    {
        const QTemporaryDir directory;
        const Path path = directory.path().toStdString();
        QVERIFY(::symlink("/etc/passwd", (path / "link").c_str()) == 0);
        QVERIFY(::mkfifo((path / "fifo").c_str(), 0600) == 0);
        QVERIFY(::mkdir((path / "sub").c_str(), 0700) == 0);
        const NativeFileSystem fs;
        const auto open = fs.open(path);
        for (const char *name : {"link", "fifo", "sub"})
            QVERIFY2(openFile(**open, name).error().code == ErrorCode::NotRegular, name);
        QVERIFY(openFile(**open, "none").error().code == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestHashLanes)
#include "tst_hashlanes.moc"
