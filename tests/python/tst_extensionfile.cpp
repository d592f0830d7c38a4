#include "core/python/extensionfile.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {

enum class Order { Little, Big };

// A file put together from numbers.
class Bytes
{
public:
    Bytes(Order order, size_t size)
        : m_order(order)
        , m_text(size, '\0')
    {
    }
    Bytes &put(size_t at, uint64_t value, int width)
    {
        for (int i = 0; i < width; ++i) {
            const int shift = 8 * (m_order == Order::Little ? i : width - 1 - i);
            m_text[at + size_t(i)] = char((value >> shift) & 0xFF);
        }
        return *this;
    }
    Bytes &put(size_t at, std::string_view text)
    {
        m_text.replace(at, text.size(), text);
        return *this;
    }
    std::string text() const { return m_text; }

private:
    Order m_order;
    std::string m_text;
};

std::string elf64(Order order, int machine, int type = 3, uint64_t segmentEnd = 200)
{
    return Bytes(order, 256)
        .put(0,
             "\x7F"
             "ELF\x02")
        .put(5, order == Order::Little ? 1 : 2, 1)
        .put(16, uint64_t(type), 2)
        .put(18, uint64_t(machine), 2)
        .put(32, 64, 8)  // program headers
        .put(40, 128, 8) // section headers
        .put(54, 56, 2)
        .put(56, 1, 2)
        .put(58, 64, 2)
        .put(60, 2, 2)
        .put(64, 1, 4) // PT_LOAD
        .put(64 + 32, segmentEnd, 8)
        .text();
}

std::string elf32(Order order, int machine)
{
    return Bytes(order, 128)
        .put(0,
             "\x7F"
             "ELF\x01")
        .put(5, order == Order::Little ? 1 : 2, 1)
        .put(16, 3, 2)
        .put(18, uint64_t(machine), 2)
        .put(28, 52, 4)
        .put(42, 32, 2)
        .put(44, 1, 2)
        .put(52, 1, 4)
        .put(52 + 16, 100, 4)
        .text();
}

std::string mach(Order order, bool is64, uint32_t cpu, uint32_t type = 8, uint64_t segmentEnd = 100)
{
    return Bytes(order, 256)
        .put(0, is64 ? 0xFEEDFACFU : 0xFEEDFACEU, 4)
        .put(4, cpu, 4)
        .put(12, type, 4)
        .put(16, 1, 4) // commands
        .put(20, 72, 4)
        .put(is64 ? 32 : 28, is64 ? 0x19 : 1, 4)
        .put(is64 ? 36 : 32, 72, 4)
        .put(is64 ? 32 + 48 : 28 + 36, segmentEnd, is64 ? 8 : 4)
        .text();
}

std::string fat(bool is64)
{
    Bytes file(Order::Big, 1024);
    file.put(0, is64 ? 0xCAFEBABFU : 0xCAFEBABEU, 4).put(4, 2, 4);
    const size_t row = is64 ? 32 : 20;
    for (size_t i = 0; i < 2; ++i) {
        const size_t at = 8 + i * row;
        file.put(at, i == 0 ? 0x01000007U : 0x0100000CU, 4);
        if (is64)
            file.put(at + 8, 256 + i * 256, 8).put(at + 16, 256, 8);
        else
            file.put(at + 8, 256 + i * 256, 4).put(at + 12, 256, 4);
    }
    file.put(256, mach(Order::Little, true, 0x01000007U)).put(512, mach(Order::Little, true, 0x0100000CU));
    return file.text();
}

std::string pe(int machine, bool is64, int flags = 0x2000, uint32_t sectionEnd = 300)
{
    return Bytes(Order::Little, 512)
        .put(0, "MZ")
        .put(0x3C, 128, 4)
        .put(128, std::string_view("PE\0\0", 4))
        .put(132, uint64_t(machine), 2)
        .put(134, 1, 2)
        .put(148, 112, 2) // optional header
        .put(150, uint64_t(flags), 2)
        .put(152, is64 ? 0x20B : 0x10B, 2)
        .put(264 + 16, sectionEnd, 4)
        .put(264 + 20, 100, 4)
        .text();
}

} // namespace

class TestExtensionFile : public QObject
{
    Q_OBJECT
private slots:
    void readsHeaders_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("machine");
        QTest::addColumn<int>("bits");
        const auto row = [](const char *name, const std::string &bytes, BinaryFormat format, Machine machine, int bits) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << int(format) << int(machine) << bits;
        };
        row("x86_64", elf64(Order::Little, 62), BinaryFormat::Elf, Machine::X86_64, 64);
        row("aarch64", elf64(Order::Little, 183), BinaryFormat::Elf, Machine::Arm64, 64);
        row("ppc64le", elf64(Order::Little, 21), BinaryFormat::Elf, Machine::Ppc64Le, 64);
        row("ppc64", elf64(Order::Big, 21), BinaryFormat::Elf, Machine::Ppc64, 64);
        row("s390x", elf64(Order::Big, 22), BinaryFormat::Elf, Machine::S390x, 64);
        row("riscv64", elf64(Order::Little, 243), BinaryFormat::Elf, Machine::RiscV64, 64);
        row("loongarch64", elf64(Order::Little, 258), BinaryFormat::Elf, Machine::LoongArch64, 64);
        row("i386", elf32(Order::Little, 3), BinaryFormat::Elf, Machine::X86, 32);
        row("arm", elf32(Order::Little, 40), BinaryFormat::Elf, Machine::Arm, 32);
        row("not known", elf64(Order::Little, 9999), BinaryFormat::Elf, Machine::Unknown, 64);
        row("macOS x86_64", mach(Order::Little, true, 0x01000007), BinaryFormat::MachO, Machine::X86_64, 64);
        row("macOS arm64", mach(Order::Little, true, 0x0100000C, 6), BinaryFormat::MachO, Machine::Arm64, 64);
        row("macOS i386", mach(Order::Little, false, 7), BinaryFormat::MachO, Machine::X86, 32);
        row("macOS ppc64", mach(Order::Big, true, 0x01000012), BinaryFormat::MachO, Machine::Ppc64, 64);
        row("win_amd64", pe(0x8664, true), BinaryFormat::Pe, Machine::X86_64, 64);
        row("win_arm64", pe(0xAA64, true), BinaryFormat::Pe, Machine::Arm64, 64);
        row("win32", pe(0x14C, false), BinaryFormat::Pe, Machine::X86, 32);
    }
    void readsHeaders()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        QFETCH(int, machine);
        QFETCH(int, bits);
        const BinaryHeader header = parseBinaryHeader(bytes.toStdString(), uint64_t(bytes.size()));
        QCOMPARE(int(header.format), format);
        QCOMPARE(header.machines.size(), size_t(1));
        QCOMPARE(int(header.machines[0]), machine);
        QCOMPARE(header.wordBits, bits);
        QVERIFY(header.isSharedLibrary);
        QVERIFY(!header.truncated);
        QVERIFY2(header.problem.empty(), header.problem.c_str());
    }
    void readsUniversalFiles()
    {
        for (const bool is64 : {false, true}) {
            const std::string bytes = fat(is64);
            const BinaryHeader header = parseBinaryHeader(bytes, bytes.size());
            QCOMPARE(header.format, BinaryFormat::MachO);
            QVERIFY(header.hasMachine(Machine::X86_64) && header.hasMachine(Machine::Arm64) && !header.hasMachine(Machine::X86));
            QVERIFY(header.isSharedLibrary);
            QVERIFY2(header.problem.empty(), header.problem.c_str());
            QVERIFY(parseBinaryHeader(std::string_view(bytes).substr(0, 600), 600).truncated);
        }
    }
    void saysWhyAFileDoesNotLoad_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("problem");
        QTest::addColumn<bool>("truncated");
        const auto row = [](const char *name, const std::string &bytes, const char *problem, bool truncated) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(problem) << truncated;
        };
        row("empty", "", "empty file", false);
        row("text", "#!/bin/sh\n", "a text file", false);
        row("lfs", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "a Git LFS pointer", false);
        row("archive", "!<arch>\n", "a static archive", false);
        row("zeros", std::string(100, '\0'), "not a binary", false);
        row("java", std::string("\xCA\xFE\xBA\xBE\0\0\0\x34", 8), "not a binary", false);
        row("magic alone",
            "\x7F"
            "ELF",
            "truncated", true);
        row("elf header cut", elf64(Order::Little, 62).substr(0, 63), "truncated", true);
        row("elf segment cut", elf64(Order::Little, 62, 3, 257), "truncated", true);
        row("elf segment overflows", elf64(Order::Little, 62, 3, ~uint64_t(0)), "truncated", true);
        row("elf object", elf64(Order::Little, 62, 1), "an object file", false);
        row("elf program", elf64(Order::Little, 62, 2), "not a shared library", false);
        row("elf class",
            Bytes(Order::Little, 64)
                .put(0,
                     "\x7F"
                     "ELF\x07\x01")
                .text(),
            "not a valid ELF", false);
        row("mach segment cut", mach(Order::Little, true, 7, 8, 257), "truncated", true);
        row("mach header cut", mach(Order::Little, true, 7).substr(0, 31), "truncated", true);
        row("mach object", mach(Order::Little, true, 7, 1), "not a shared library", false);
        row("mach command of no length", mach(Order::Little, true, 7).replace(36, 4, 4, '\0'), "", false);
        row("pe section cut", pe(0x8664, true, 0x2000, 413), "truncated", true);
        row("pe cut", pe(0x8664, true).substr(0, 100), "truncated", true);
        row("pe program", pe(0x8664, true, 0), "not a library", false);
        row("dos", Bytes(Order::Little, 512).put(0, "MZ").text(), "a DOS program", false);
    }
    void saysWhyAFileDoesNotLoad()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, problem);
        QFETCH(bool, truncated);
        const BinaryHeader header = parseBinaryHeader(bytes.toStdString(), uint64_t(bytes.size()));
        QVERIFY2(header.problem.starts_with(problem.toStdString()), header.problem.c_str());
        QCOMPARE(header.problem.empty(), problem.isEmpty());
        QCOMPARE(header.truncated, truncated);
    }
    void callsLostSectionHeadersTruncatedButLoadable()
    {
        std::string bytes = elf64(Order::Little, 62, 3, 200);
        const BinaryHeader header = parseBinaryHeader(bytes.substr(0, 220), 220);
        QVERIFY(header.truncated);
        QVERIFY(header.problem.empty());
    }
    void readsRealExtensions()
    {
        const NativeFileSystem fs;
        const Path python = "/proc/self/exe"; // this test: a program, or a position-independent one that looks like a library
        const Result<BinaryHeader> header = readBinaryHeader(fs, python);
        if (hostOs() != Os::Linux || !header)
            QSKIP("needs /proc");
        QCOMPARE(header->format, BinaryFormat::Elf);
        QVERIFY(header->machines.at(0) != Machine::Unknown);
        QVERIFY2(!header->truncated, header->problem.c_str());
    }
    void readsOnlyTheHead()
    {
        test::MemoryFileSystem fs;
        fs.addFile("/x.so", elf64(Order::Little, 62) + std::string(2 * binaryHeadBytes, '\0'));
        fs.addOther("/pipe.so");
        QVERIFY(readBinaryHeader(fs, "/x.so").value().problem.empty());
        QCOMPARE(readBinaryHeader(fs, "/pipe.so").error().code, ErrorCode::NotRegular);
        QCOMPARE(readBinaryHeader(fs, "/none.so").error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestExtensionFile)
#include "tst_extensionfile.moc"
