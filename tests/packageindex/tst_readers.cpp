#include "core/base/text.h"
#include "core/packageindex/advisory.h"
#include "core/packageindex/genuine.h"
#include "core/packageindex/html.h"
#include "core/packageindex/inflate.h"
#include "core/packageindex/projects.h"
#include "core/packageindex/releases.h"
#include "core/packageindex/simpleproject.h"
#include "core/packageindex/url.h"
#include "core/packageindex/wheeltail.h"
#include "core/python/wheelfit.h"
#include "tests/support/memoryfilesystem.h"

#include <QByteArray>
#include <QTest>

using namespace truewheel;

namespace {

const std::string base = "https://index.example/simple/demo/";

/// JSON that is easier to read (and which moc of Qt 6.4 can): with single quotes.
std::string js(const char *text)
{
    return replaced(text, "'", "\"");
}

Interpreter cpython(int minor)
{
    Interpreter interpreter;
    interpreter.major = 3;
    interpreter.minor = minor;
    interpreter.version = "3." + std::to_string(minor) + ".4";
    interpreter.os = Os::Linux;
    interpreter.machine = Machine::X86_64;
    interpreter.multiarch = "x86_64-linux-gnu";
    return interpreter;
}

std::string file(const std::string &name, const std::string &more = {})
{
    return js("{'filename': '") + name + js("', 'url': '../../files/") + name + js("', 'hashes': {'sha256': 'AB'}") + more + "}";
}

std::string project(const std::string &files, const std::string &more = {})
{
    return js("{'meta': {'api-version': '1.4'}, 'name': 'Demo', 'files': [") + files + "]" + more + "}";
}

ReleaseAnswer releases(const std::string &files, const std::string &installed, const Interpreter &interpreter = cpython(11))
{
    const Result<SimpleProject> read = parseSimpleJson(project(files), "demo", base);
    return read ? releasesFor(*read, installed, interpreter, {"glibc", 2, 36}) : ReleaseAnswer();
}

std::string latest(const std::string &files, const Interpreter &interpreter = cpython(11))
{
    const ReleaseAnswer answer = releases(files, "1.0", interpreter);
    return answer.latest ? toString(*answer.latest) : std::string();
}

Advisory advisoryWith(const std::string &affected, const std::string &more = {})
{
    const Result<Advisory> advisory = parseAdvisory(js("{'id': 'X-1', 'affected': [") + affected + "]" + more + "}", "x");
    return advisory.value_or(Advisory());
}

std::string ranged(const std::string &events, const std::string &type = "ECOSYSTEM")
{
    return js("{'package': {'ecosystem': 'PyPI', 'name': 'Demo'}, 'ranges': [{'type': '") + type + js("', 'events': [") + events + "]}]}";
}

/// The raw stream in what Qt's zlib makes.
std::string deflated(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(6, packed.size() - 10).toStdString(); // without Qt's size, zlib's head and its checksum
}

/// Answers everything with one page.
class HtmlDoor final : public HttpDoor
{
public:
    explicit HtmlDoor(std::string page)
        : m_page(std::move(page))
    {
    }
    Result<void> fetch(const std::vector<HttpRequest> &requests, const Sink &sink, JobContext &) override
    {
        for (size_t i = 0; i < requests.size(); ++i)
            sink(i, HttpAnswer{200, requests[i].url, "text/html", {}, m_page, {}});
        return {};
    }

private:
    const std::string m_page;
};

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

private slots:
    void jsonOfTheSimpleApiIsRead()
    {
        const std::string text = project(
            file("demo-1.0-py3-none-any.whl", js(", 'requires-python': '>=3.8', 'yanked': 'oops', 'core-metadata': {'sha256': 'CD'}")) + ","
                + file("demo-1.1.tar.gz", js(", 'yanked': true, 'dist-info-metadata': {'sha256': 'ef'}")) + "," + file("other-1.0.tar.gz")
                + "," + file("demo-x.tar.gz") + "," + file("demo.txt"),
            js(", 'project-status': {'status': 'archived', 'reason': 'no time'}"));
        const Result<SimpleProject> read = parseSimpleProject(text, "application/vnd.pypi.simple.v1+json", "demo", base);
        QVERIFY(read);
        QCOMPARE(read->files.size(), size_t(2));
        const IndexFile &wheel = read->files[0];
        QCOMPARE(wheel.url, std::string("https://index.example/files/demo-1.0-py3-none-any.whl"));
        QCOMPARE(wheel.hashes.at("sha256"), std::string("ab"));
        QCOMPARE(wheel.metadataSha256, std::string("cd"));
        QCOMPARE(*wheel.yanked, std::string("oops"));
        QCOMPARE(*read->files[1].yanked, std::string());
        QCOMPARE(read->files[1].metadataSha256, std::string("ef"));
        QCOMPARE(read->status + ": " + read->statusReason, std::string("archived: no time"));
    }

    void whatIsNoAnswerIsMalformed()
    {
        QCOMPARE(parseSimpleJson("{", "demo", base).error().code, ErrorCode::Malformed);
        QCOMPARE(parseSimpleJson("[]", "demo", base).error().code, ErrorCode::Malformed);
        QCOMPARE(parseSimpleJson(js("{'files': {}}"), "demo", base).error().code, ErrorCode::Malformed);
        QCOMPARE(parseSimpleJson(project(""), "another", base).error().code, ErrorCode::Malformed);
        QCOMPARE(parseSimpleJson(js("{'meta': {'api-version': '2.0'}, 'files': []}"), "demo", base).error().code, ErrorCode::Unsupported);
        QCOMPARE(parseSimpleHtml("404", "demo", base).error().code, ErrorCode::Malformed);
        QCOMPARE(parseSimpleHtml(js("<meta name='pypi:repository-version' content='2.0'>"), "demo", base).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(parseSimpleProject("x", "image/png", "demo", base).error().code, ErrorCode::Malformed);
    }

    void htmlOfTheSimpleApiIsRead()
    {
        const std::string text =
            "<!DOCTYPE html><html><head><meta name=\"pypi:repository-version\" content=\"1.3\">\n"
            "            <meta name='pypi:project-status' content='quarantined'><base href=\"https://files.example/x/\"></head><body>\n"
            "            <!-- <a href=\"demo-9.0.tar.gz\">demo-9.0.tar.gz</a> -->\n"
            "            <a href=\"demo-1.0-py3-none-any.whl#sha256=AB\" data-requires-python=\"&gt;=3.8, &lt;4\" data-yanked=\"it &amp; that\" data-core-metadata=\"sha256=CD\">x</a><br/>\n"
            "            <A HREF=demo-1.1.tar.gz data-yanked >y</A>\n"
            "            <a href=\"/root/demo%2D1.2.zip?x=1\">z</a> <a>nothing</a> < a href=\"demo-8.0.tar.gz\"> <a href=\"demo-1.3.tar.gz\"";
        const Result<SimpleProject> read = parseSimpleHtml(text, "demo", base);
        QVERIFY(read);
        QCOMPARE(read->files.size(), size_t(4));
        QCOMPARE(read->files[0].url, std::string("https://files.example/x/demo-1.0-py3-none-any.whl"));
        QCOMPARE(read->files[0].requiresPython, std::string(">=3.8, <4"));
        QCOMPARE(*read->files[0].yanked, std::string("it & that"));
        QCOMPARE(read->files[0].hashes.at("sha256"), std::string("ab"));
        QCOMPARE(read->files[0].metadataSha256, std::string("cd"));
        QCOMPARE(*read->files[1].yanked, std::string());
        QCOMPARE(toString(read->files[2].version), std::string("1.2"));
        QCOMPARE(read->status, std::string("quarantined"));
        QCOMPARE(withoutCharacterReferences("&#62;&#x3E;&apos;&nope;&#0;&"), std::string(">>'&nope;&#0;&"));
    }

    void aPageThatNoIndexWroteDoesNotSayThatAProjectHasNoFiles()
    {
        const auto asked = [](const std::string &page) {
            HtmlDoor door(page);
            const test::MemoryFileSystem fs;
            Index index;
            index.url = "https://index.example/simple";
            Projects projects(door, fs, false);
            JobContext job;
            [[maybe_unused]] const Result<void> done = projects.ask({{&index, "demo", {}, {}}}, job);
            return *projects.find(index, "demo");
        };
        const ProjectAnswer login = asked("<html><h1>Log in</h1><a href=\"/login\">here</a></html>");
        QVERIFY(!login.isThere && login.error);
        QCOMPARE(login.error->code, ErrorCode::Malformed);
        const ProjectAnswer empty = asked("<html><head><meta name=\"pypi:repository-version\" content=\"1.0\"></head></html>");
        QVERIFY(empty.isThere && !empty.error && empty.project.files.empty());
        QVERIFY(asked("<a href=\"demo-1.0.tar.gz\">demo</a>").isThere);
    }

    void theLatestIsWhatThisInterpreterCanUse()
    {
        const std::string pure = file("demo-1.0-py3-none-any.whl");
        QCOMPARE(latest(pure), std::string("1.0"));
        QCOMPARE(latest(pure + "," + file("demo-2.0rc1.tar.gz") + "," + file("demo-2.0.dev1.tar.gz")), std::string("1.0"));
        QCOMPARE(latest(pure + "," + file("demo-2.0.tar.gz", js(", 'requires-python': '>=3.12'"))), std::string("1.0"));
        QCOMPARE(latest(pure + "," + file("demo-2.0.tar.gz", js(", 'requires-python': '>=3.11.4'"))), std::string("2.0"));
        QCOMPARE(latest(pure + "," + file("demo-2.0.tar.gz", js(", 'yanked': 'no'"))), std::string("1.0"));
        QCOMPARE(latest(pure + "," + file("demo-2.0-cp311-cp311-win_amd64.whl")), std::string("1.0"));
        QCOMPARE(latest(pure + "," + file("demo-2.0-cp311-cp311-manylinux_2_17_x86_64.whl")), std::string("2.0"));
        QCOMPARE(latest(pure + "," + file("demo-2.0-cp311-cp311-manylinux_2_39_x86_64.whl")), std::string("1.0"));
        QVERIFY(!releases(pure, "1.0").isOutdated);
        QVERIFY(!releases(pure, "1.1").isOutdated);
        QVERIFY(releases(pure, "0.9").isOutdated);
        QVERIFY(releases(pure, "1.0rc1").isOutdated);
    }

    void yankedAndWithdrawnAreOfTheInstalledVersion()
    {
        const std::string yanked = file("demo-1.0.tar.gz", js(", 'yanked': 'first'"));
        QCOMPARE(*releases(yanked, "1.0").yanked, std::string("first"));
        QVERIFY(!releases(yanked + "," + file("demo-1.0-py3-none-any.whl"), "1.0").yanked); // one file is left
        QVERIFY(!releases(yanked, "1.0").isWithdrawn);
        QVERIFY(releases(yanked, "1.1").isWithdrawn);
        QVERIFY(!releases(yanked, "1.0+cu118").isWithdrawn); // a build of one's own of what is published
        QVERIFY(!releases(yanked, "not a version").isWithdrawn);
    }

    void tagsFitAsTheSpecificationSays_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *tag, bool fits) { QTest::newRow(tag) << QString::fromLatin1(tag) << fits; };
        row("py3-none-any", true);
        row("py311-none-any", true);
        row("py312-none-any", false);
        row("py2-none-any", false);
        row("cp311-none-any", true);
        row("cp310-none-any", false);
        row("cp311-cp311-linux_x86_64", true);
        row("cp311-cp311d-linux_x86_64", false);
        row("cp313-cp313t-linux_x86_64", false);
        row("cp38-abi3-manylinux2014_x86_64", true);
        row("cp312-abi3-manylinux2014_x86_64", false);
        row("cp311-cp311-manylinux_2_36_x86_64", true);
        row("cp311-cp311-manylinux_2_37_x86_64", false);
        row("cp311-cp311-musllinux_1_1_x86_64", false);
        row("cp311-cp311-manylinux_2_17_aarch64", false);
        row("pp311-pypy311_pp73-linux_x86_64", false);
        row("cp311-cp311-macosx_11_0_universal2", false);
        row("py3-none-win_amd64", false);
    }
    void tagsFitAsTheSpecificationSays()
    {
        QFETCH(QString, tag);
        QFETCH(bool, expected);
        const Result<std::vector<WheelTag>> tags = parseWheelTags(tag.toStdString());
        QVERIFY(tags);
        QCOMPARE(!misfitOf(tags->front(), cpython(11), {"glibc", 2, 36}), expected);
    }

    void rangesOfAdvisoriesAreReadInAnyOrder()
    {
        const Advisory advisory = advisoryWith(
            ranged(js("{'fixed': '3.1'}, {'introduced': '0'}, {'fixed': '2.4'}, {'introduced': '3.0'}")));
        const auto isAffected = [&](const char *version) { return affects(advisory, "demo", version); };
        QVERIFY(isAffected("0") && isAffected("0.dev1") && isAffected("2.3.9") && isAffected("3.0") && isAffected("2.4rc1"));
        QVERIFY(!isAffected("2.4") && !isAffected("2.9") && !isAffected("3.1") && !isAffected("nonsense"));
        QVERIFY(!affects(advisory, "another", "1.0"));
        QCOMPARE(fixesFor(advisory, "demo", "1.0"), (std::vector<std::string>{"2.4", "3.1"}));
        QCOMPARE(fixesFor(advisory, "demo", "3.0"), std::vector<std::string>{"3.1"});
        QVERIFY(affects(advisoryWith(ranged(js("{'introduced': '1.0'}, {'last_affected': '1.5'}"))), "demo", "1.5"));
        QVERIFY(!affects(advisoryWith(ranged(js("{'introduced': '1.0'}, {'last_affected': '1.5'}"))), "demo", "1.5.1"));
        QVERIFY(affects(advisoryWith(ranged(js("{'introduced': '1.0'}"))), "demo", "99"));
        QVERIFY(!affects(advisoryWith(ranged(js("{'introduced': '0'}"), "GIT")), "demo", "1.0"));
        QVERIFY(!affects(advisoryWith(ranged(js("{'introduced': '0'}")), js(", 'withdrawn': '2024-01-01T00:00:00Z'")), "demo", "1.0"));
        QVERIFY(
            affects(advisoryWith(js("{'package': {'ecosystem': 'PyPI', 'name': 'demo'}, 'versions': ['1.0.0', 'weird']}")), "demo", "1.0"));
        QVERIFY(affects(advisoryWith(js("{'package': {'ecosystem': 'PyPI', 'name': 'demo'}, 'versions': ['weird']}")), "demo", "weird"));
        QVERIFY(!affects(advisoryWith(js("{'package': {'ecosystem': 'npm', 'name': 'demo'}, 'versions': ['1.0']}")), "demo", "1.0"));
    }

    void severityIsTheScoresOrTheDatabasesWord()
    {
        // The scores of the examples in the user guide of CVSS 3.1.
        QCOMPARE(*cvssScore("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), 98);
        QCOMPARE(*cvssScore("CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"), 61);
        QCOMPARE(*cvssScore("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N"), 64);
        QCOMPARE(*cvssScore("CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), 68);
        QCOMPARE(*cvssScore("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N"), 0);
        QVERIFY(!cvssScore("CVSS:3.1/AV:N") && !cvssScore("CVSS:4.0/AV:N/AC:L") && !cvssScore("")
                && !cvssScore("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:Z"));
        QVERIFY(
            advisoryWith("", js(", 'severity': [{'type': 'CVSS_V3', 'score': 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'}]")).severity
            == Gravity::Critical);
        QVERIFY(advisoryWith("", js(", 'database_specific': {'severity': 'MODERATE'}")).severity == Gravity::Medium);
        QVERIFY(advisoryWith("").severity == Gravity::Unknown);
    }

    void oneThingUnderTwoNamesIsToldOnce()
    {
        Advisory pysec = advisoryWith(ranged(js("{'introduced': '0'}, {'fixed': '2'}")));
        pysec.id = "PYSEC-1";
        pysec.aliases = {"CVE-1"};
        Advisory ghsa = pysec;
        ghsa.id = "GHSA-1";
        ghsa.severity = Gravity::High;
        Advisory other;
        other.id = "GHSA-2";
        const std::vector<Advisory> kept = withoutTwins({pysec, other, ghsa});
        QCOMPARE(kept.size(), size_t(2));
        QCOMPARE(kept[0].id, std::string("GHSA-1"));
        QCOMPARE(kept[0].aliases, (std::vector<std::string>{"CVE-1", "PYSEC-1"}));
    }

    void recordsDifferOnlyWhereInstallersDoNotWrite()
    {
        const std::string published =
            "demo/__init__.py,sha256=a,1\ndemo/x.py,sha256=b,1\ndemo/gone.py,sha256=c,1\ndemo-1.0.data/scripts/demo,sha256=d,1\n"
            "demo-1.0.data/purelib/extra.py,sha256=e,1\ndemo-1.0.dist-info/METADATA,sha256=f,1\ndemo-1.0.dist-info/RECORD,,\n";
        const std::string installed =
            "../../../bin/demo,sha256=z,1\ndemo/__init__.py,sha256=a,1\ndemo/x.py,sha256=OTHER,1\nextra.py,sha256=e,1\ndemo/more.py,sha256=g,1\n"
            "demo/__pycache__/x.cpython-311.pyc,,\ndemo-1.0.dist-info/INSTALLER,sha256=y,1\ndemo-1.0.dist-info/METADATA,sha256=f,1\ndemo-1.0.dist-info/RECORD,,\n";
        using Change = GenuineDifference::Change;
        const Result<std::vector<GenuineDifference>> differences = compareRecords(published, installed, "RECORD");
        QVERIFY(differences);
        QCOMPARE(differences->size(), size_t(3));
        QVERIFY(differences->at(0) == (GenuineDifference{"demo/x.py", Change::Modified}));
        QVERIFY(differences->at(1) == (GenuineDifference{"demo/gone.py", Change::Missing}));
        QVERIFY(differences->at(2) == (GenuineDifference{"demo/more.py", Change::Added}));
    }

    void streamsAreInflated()
    {
        QByteArray text;
        for (int i = 0; i < 5000; ++i)
            text += QByteArray::number(i * 7919 % 1000) + ",sha256=" + QByteArray::number(i) + '\n';
        for (const QByteArray &bytes : {QByteArray("x"), QByteArray(70000, 'a'), text}) {
            const Result<std::string> out = inflated(deflated(bytes), uint64_t(bytes.size()), "x");
            QVERIFY(out);
            QCOMPARE(QByteArray::fromStdString(*out), bytes);
            QVERIFY(!inflated(deflated(bytes), uint64_t(bytes.size()) + 1, "x"));
        }
        QVERIFY(!inflated(deflated(text), 100, "x")); // a bomb is as long as it was said to be, or nothing
        QVERIFY(!inflated("\x07", 10, "x"));
        QCOMPARE(crc32Of("123456789"), 0xCBF43926U);
    }

    void urlsAreReadStrictly()
    {
        const SplitUrl split = splitCredentials("https://me:s%3Acret@host.example:8443/simple?x#y");
        QCOMPARE(split.url, std::string("https://host.example:8443/simple?x#y"));
        QCOMPARE(split.credentials.password, std::string("s:cret"));
        QCOMPARE(parseHttpUrl("HTTPS://Host.Example/a?b#c")->text(), std::string("https://host.example/a?b"));
        QCOMPARE(parseHttpUrl("https://host")->origin(), std::string("https://host:443"));
        QVERIFY(parseHttpUrl("http://[::1]:80/")->isLoopback());
        QVERIFY(!parseHttpUrl("http://127.evil.example/")->isLoopback());
        for (const char *text : {"https://a@b@c\\d/", "https://a%2f/", "https:///x", "https://a\n/", "//host/x", "https://[host]/"})
            QVERIFY2(!parseHttpUrl(text), text);
    }
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
