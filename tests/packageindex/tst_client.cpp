#include "core/packageindex/client.h"

#include "core/base/path.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace truewheel;

namespace {

const Credentials canary{"me", "canary-5f1d"};

/// hostile.py, for the length of a test.
class HostileServer
{
public:
    explicit HostileServer(const QStringList &arguments = {})
    {
        const QString script = qEnvironmentVariable("TRUEWHEEL_SOURCE_DIR") + QStringLiteral("/tests/packageindex/hostile.py");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), QStringList{script} + arguments);
        if (m_process.waitForStarted() && m_process.waitForReadyRead(20000))
            m_ports = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~HostileServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    bool isReady() const { return !m_ports.isEmpty(); }
    std::string url(const std::string &path, const char *server = "main", const std::string &scheme = "http") const
    {
        return scheme + "://127.0.0.1:" + std::to_string(m_ports[QLatin1String(server)].toInt()) + path;
    }

private:
    QProcess m_process;
    QJsonObject m_ports;
};

HttpOptions quickOptions()
{
    HttpOptions options;
    options.allowsLoopbackHttp = true;
    options.limits.connect = std::chrono::milliseconds(500);
    options.limits.slow = std::chrono::seconds(1);
    options.limits.total = std::chrono::milliseconds(2500);
    options.limits.backOff = std::chrono::milliseconds(20);
    return options;
}

HttpRequest requestTo(std::string url)
{
    HttpRequest request;
    request.url = std::move(url);
    request.cap = 8 * 1024 * 1024;
    return request;
}

std::vector<Result<HttpAnswer>> fetchAll(HttpDoor &client, const std::vector<HttpRequest> &requests)
{
    std::vector<Result<HttpAnswer>> answers(requests.size(), failure(ErrorCode::Cancelled, "no answer"));
    JobContext job;
    const Result<void> done = client.fetch(
        requests, [&](size_t i, Result<HttpAnswer> answer) { answers[i] = std::move(answer); }, job);
    if (!done)
        qWarning("%s %s", done.error().subject.c_str(), done.error().detail.c_str());
    return answers;
}

Result<HttpAnswer> fetchOne(HttpDoor &client, const HttpRequest &request)
{
    return fetchAll(client, {request}).front();
}

QJsonObject logOf(HttpDoor &client, const HostileServer &server)
{
    const Result<HttpAnswer> answer = fetchOne(client, requestTo(server.url("/log")));
    return answer ? QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object() : QJsonObject();
}

int timesAsked(const QJsonObject &log, const QString &path)
{
    int times = 0;
    for (const QJsonValue &one : log[QStringLiteral("seen")].toArray())
        times += one.toArray().at(1).toString() == path ? 1 : 0;
    return times;
}

/// For 127.0.0.1, of nobody's authority.
struct Certificate {
    QTemporaryDir directory;
    QString file = directory.filePath(QStringLiteral("cert.pem"));
    QString key = directory.filePath(QStringLiteral("key.pem"));
};

/// nullptr: there is no openssl.
std::unique_ptr<Certificate> makeCertificate()
{
    auto made = std::make_unique<Certificate>();
    QProcess maker; // its progress dots are read and dropped
    maker.start(QStringLiteral("openssl"),
                QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1")
                        .split(QLatin1Char(' '))
                    + QStringList{QStringLiteral("-keyout"), made->key, QStringLiteral("-out"), made->file});
    return maker.waitForFinished() && maker.exitCode() == 0 ? std::move(made) : nullptr;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        m_server = std::make_unique<HostileServer>();
        if (!m_server->isReady())
            QSKIP("no python3 to run the server with");
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyMisbehaviourHasItsError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *path, ErrorCode code, const char *detail) {
            QTest::newRow(path) << QString::fromLatin1(path) << code << QString::fromLatin1(detail);
        };
        row("/stall", ErrorCode::TimedOut, "slower than 100 bytes a second for 1 s");
        row("/drip", ErrorCode::TimedOut, "slower than 100 bytes a second for 1 s");
        row("/busy-forever", ErrorCode::Unreachable, "status 503, 3 times");
        row("/busy-long", ErrorCode::Unreachable, "status 429, asks to come again in 3600 s");
        row("/loop", ErrorCode::Refused, "more than 5 redirects");
        row("/to-file", ErrorCode::Refused, "redirected: only https is asked, not file");
        row("/to-ftp", ErrorCode::Refused, "redirected: only https is asked, not ftp");
        row("/to-http", ErrorCode::Refused, "redirected: only https is asked, not http");
        row("/to-nonsense", ErrorCode::Refused, "redirected: only https is asked, not http");
        row("/short", ErrorCode::Malformed, "it ends before the announced length");
        row("/bomb", ErrorCode::TooLarge, "more than 8388608 bytes");
        row("/big", ErrorCode::TooLarge, "more than 8388608 bytes");
        row("/headers", ErrorCode::TooLarge, "more than 8388608 bytes");
        row("/torn-gzip", ErrorCode::Malformed, "it cannot be decompressed");
        row("/garbage", ErrorCode::Malformed, "it does not speak HTTP");
        row("/hangup", ErrorCode::Unreachable, "Server returned nothing");
        row("/auth", ErrorCode::PermissionDenied, "status 401");
    }
    void everyMisbehaviourHasItsError()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        HttpClient client(quickOptions());
        const std::string url = m_server->url(path.toStdString());
        const Result<HttpAnswer> answer = fetchOne(client, requestTo(url));
        QVERIFY2(!answer, "it answered");
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().subject, url);
        QVERIFY2(QString::fromStdString(answer.error().detail).startsWith(detail), answer.error().detail.c_str());
    }

    void whatIsOddButFineIsTaken()
    {
        HttpClient client(quickOptions());
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/old")))->body, std::string("old")); // HTTP/1.0
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/long")))->body, std::string("{\"ok\": true}"));
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/hops/5")))->body, std::string("{}"));
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/no-such-project/")))->status, 404);
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/ok")))->type, std::string("application/json"));
    }

    void onlyHttpsUnlessLoopbackIsAllowed()
    {
        HttpOptions options = quickOptions();
        options.allowsLoopbackHttp = false;
        HttpClient strict(options);
        QCOMPARE(fetchOne(strict, requestTo(m_server->url("/ok"))).error().code, ErrorCode::Refused);
        HttpClient client(quickOptions());
        for (const char *url : {"http://192.0.2.1/simple/", "http://127.0.0.1.example.invalid/", "file:///etc/passwd", "ftp://127.0.0.1/",
                                "gopher://127.0.0.1/"})
            QCOMPARE(fetchOne(client, requestTo(url)).error().code, ErrorCode::Refused);
        for (const char *url : {"", "nonsense", "https://", "https://a b/", "https://a\\b/", "http://[::1/", "https://host:port/"})
            QCOMPARE(fetchOne(client, requestTo(url)).error().code, ErrorCode::Malformed);
    }

    void aConnectionThatIsNeverMadeTimesOut()
    {
        HttpClient client(quickOptions());
        const Result<HttpAnswer> answer = fetchOne(client, requestTo(m_server->url("/", "silent")));
        QCOMPARE(answer.error().code, ErrorCode::TimedOut);
        QCOMPARE(answer.error().detail, std::string("no connection within 0.5 s"));
    }

    void aLostHostIsWaitedForOnceInAQuestion()
    {
        HttpClient client(quickOptions());
        QElapsedTimer timer;
        timer.start();
        const Result<HttpAnswer> first = fetchOne(client, requestTo(m_server->url("/1", "silent")));
        const qint64 once = timer.restart();
        for (int batch = 2; batch < 12; ++batch) {
            const std::string url = m_server->url('/' + std::to_string(batch), "silent");
            QCOMPARE(fetchOne(client, requestTo(url)).error(), (Error{first.error().code, url, first.error().detail}));
        }
        QVERIFY2(timer.elapsed() < once, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(fetchOne(client, requestTo(m_server->url("/ok")))); // the others are asked as before
        client.forgetLostHosts();
        timer.restart();
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/12", "silent"))).error().detail, first.error().detail);
        QVERIFY(timer.elapsed() * 2 > once);
    }

    void questionsToAHostThatNeverAnswersWaitBesideEachOther()
    {
        HttpClient client(quickOptions());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!fetchOne(client, requestTo(m_server->url("/stall"))));
        const qint64 once = timer.restart();
        client.forgetLostHosts();
        const std::vector<HttpRequest> requests(20, requestTo(m_server->url("/stall")));
        for (const Result<HttpAnswer> &answer : fetchAll(client, requests))
            QCOMPARE(answer.error().code, ErrorCode::TimedOut);
        QVERIFY2(timer.elapsed() < 3 * once, qPrintable(QString::number(timer.elapsed())));
    }

    void aHostThatAnsweredSomethingIsNotLost()
    {
        HttpClient client(quickOptions());
        const std::vector<Result<HttpAnswer>> answers = fetchAll(client,
                                                                 {requestTo(m_server->url("/ok")), requestTo(m_server->url("/stall"))});
        QVERIFY(answers.front() && !answers.back());
        QVERIFY(fetchOne(client, requestTo(m_server->url("/ok"))));
    }

    void theWholeHasALimitToo()
    {
        HttpOptions options = quickOptions();
        options.limits.slow = std::chrono::seconds(30); // more than the whole may take
        HttpClient client(options);
        const Result<HttpAnswer> answer = fetchOne(client, requestTo(m_server->url("/drip")));
        QCOMPARE(answer.error().code, ErrorCode::TimedOut);
        QVERIFY2(answer.error().detail == "not done within 2.5 s", answer.error().detail.c_str());
    }

    void aBusyServerIsAskedAgainWhenItSays()
    {
        HttpClient client(quickOptions());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(fetchOne(client, requestTo(m_server->url("/busy"))).has_value());
        QVERIFY(timer.elapsed() >= 1000);
        QCOMPARE(timesAsked(logOf(client, *m_server), QStringLiteral("/busy")), 2);
    }

    void credentialsNeverCrossHosts()
    {
        HttpClient client(quickOptions());
        HttpRequest request = requestTo(m_server->url("/auth"));
        request.credentials = canary;
        QCOMPARE(fetchOne(client, request)->body, std::string("welcome"));
        request.url = m_server->url("/to-other");
        QCOMPARE(fetchOne(client, request)->body, std::string("nobody")); // another port is another origin
        request.url = m_server->url("/whoami", "other");
        QCOMPARE(fetchOne(client, request)->body, std::string("Basic bWU6Y2FuYXJ5LTVmMWQ=")); // asked there by name
        request.credentials = {};
        QCOMPARE(fetchOne(client, request)->body, std::string("nobody")); // no connection remembers them
    }

    void netrcIsReadOnlyWhenAsked()
    {
        const QTemporaryDir home;
        QFile netrc(home.filePath(QStringLiteral("netrc")));
        QVERIFY(netrc.open(QIODevice::WriteOnly));
        netrc.write("machine 127.0.0.1 login me password canary-5f1d\n");
        netrc.close();
        qputenv("HOME", home.path().toLocal8Bit());
        QVERIFY(QFile::copy(netrc.fileName(), home.filePath(QStringLiteral(".netrc"))));
        HttpOptions options = quickOptions();
        HttpClient silent(options);
        QCOMPARE(fetchOne(silent, requestTo(m_server->url("/auth"))).error().code, ErrorCode::PermissionDenied);
        options.netrc = pathFromBytes(netrc.fileName().toStdString());
        HttpClient asked(options);
        QCOMPARE(fetchOne(asked, requestTo(m_server->url("/auth")))->body, std::string("welcome"));
    }

    void whatWasAnsweredIsAskedWithItsTag()
    {
        const QTemporaryDir directory;
        HttpOptions options = quickOptions();
        options.cache = pathFromBytes(directory.filePath(QStringLiteral("deep/index.db")).toStdString());
        for (const AnswerSource expected : {AnswerSource::Network, AnswerSource::Confirmed, AnswerSource::Confirmed}) {
            HttpClient client(options);
            const Result<HttpAnswer> answer = fetchOne(client, requestTo(m_server->url("/ok")));
            QVERIFY(answer);
            QCOMPARE(answer->source, expected);
            QCOMPARE(answer->body, std::string("{\"ok\": true}"));
            QCOMPARE(answer->type, std::string("application/json"));
        }
        HttpClient client(options);
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/fresh")))->source, AnswerSource::Network);
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/fresh")))->source, AnswerSource::Kept);
        QCOMPARE(timesAsked(logOf(client, *m_server), QStringLiteral("/fresh")), 1);
    }

    void offlineKnowsWhatItKnowsAndHowOldItIs()
    {
        const QTemporaryDir directory;
        HttpOptions options = quickOptions();
        options.cache = pathFromBytes(directory.filePath(QStringLiteral("index.db")).toStdString());
        HttpClient online(options);
        QVERIFY(fetchOne(online, requestTo(m_server->url("/ok"))));
        QCOMPARE(fetchOne(online, requestTo(m_server->url("/gone/")))->status, 404);
        const int before = logOf(online, *m_server)[QStringLiteral("seen")].toArray().size();
        options.isOffline = true;
        HttpClient offline(options);
        const Result<HttpAnswer> known = fetchOne(offline, requestTo(m_server->url("/ok")));
        QVERIFY(known);
        QCOMPARE(known->source, AnswerSource::Offline);
        QCOMPARE(known->body, std::string("{\"ok\": true}"));
        QVERIFY(known->asked.seconds > 1700000000);
        QCOMPARE(fetchOne(offline, requestTo(m_server->url("/gone/")))->status, 404);
        QCOMPARE(fetchOne(offline, requestTo(m_server->url("/never"))).error().code, ErrorCode::NotFound);
        QCOMPARE(logOf(online, *m_server)[QStringLiteral("seen")].toArray().size(), before);
    }

    void aDamagedCacheIsMadeAnew()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("index.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        HttpOptions options = quickOptions();
        options.cache = pathFromBytes(file.fileName().toStdString());
        HttpClient client(options);
        QVERIFY(fetchOne(client, requestTo(m_server->url("/ok"))));
        QCOMPARE(fetchOne(client, requestTo(m_server->url("/ok")))->source, AnswerSource::Confirmed);
    }

    void noSecretIsKept()
    {
        const QTemporaryDir directory;
        HttpOptions options = quickOptions();
        options.cache = pathFromBytes(directory.filePath(QStringLiteral("index.db")).toStdString());
        HttpRequest request = requestTo(m_server->url("/auth"));
        request.credentials = canary;
        {
            HttpClient client(options);
            QVERIFY(fetchOne(client, request));
            request.url = m_server->url("/hangup");
            const Error error = fetchOne(client, request).error();
            QVERIFY((error.subject + error.detail).find("canary") == std::string::npos);
        }
        for (const QFileInfo &entry : QDir(directory.path()).entryInfoList(QDir::Files)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("canary") && !bytes.contains("bWU6Y2FuYXJ5"), qPrintable(entry.fileName()));
            QCOMPARE(int(entry.permissions() & (QFile::ReadOther | QFile::ReadGroup)), 0);
        }
    }

    void neverMoreThanEightAtOnceForAHost()
    {
        HttpClient client(quickOptions());
        std::vector<HttpRequest> requests;
        for (int i = 0; i < 60; ++i)
            requests.push_back(requestTo(m_server->url("/slow/" + std::to_string(i))));
        for (const Result<HttpAnswer> &answer : fetchAll(client, requests))
            QVERIFY(answer);
        const int peak = logOf(client, *m_server)[QStringLiteral("peak")].toInt();
        QVERIFY2(peak > 1 && peak <= 8, qPrintable(QString::number(peak)));
    }

    void aCancelIsHeardAtOnce()
    {
        HttpClient client(quickOptions());
        JobContext job;
        QElapsedTimer timer;
        timer.start();
        job.isCancelled = [&] { return timer.elapsed() > 200; };
        const Result<void> done = client.fetch(
            {requestTo(m_server->url("/stall"))}, [](size_t, const Result<HttpAnswer> &) {}, job);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
    }

    void aCertificateIsBelievedOnlyWhenItsAuthorityIs()
    {
        const std::unique_ptr<Certificate> certificate = makeCertificate();
        if (!certificate)
            QSKIP("no openssl to make a certificate with");
        const HostileServer server({certificate->file, certificate->key});
        QVERIFY(server.isReady());
        HttpClient client(quickOptions());
        HttpRequest request = requestTo(server.url("/ok", "tls", "https"));
        const Result<HttpAnswer> refused = fetchOne(client, request);
        QCOMPARE(refused.error().code, ErrorCode::Unreachable);
        QVERIFY2(refused.error().detail.find("its certificate is not to be believed") == 0, refused.error().detail.c_str());
        request.caFile = pathFromBytes(certificate->file.toStdString());
        QVERIFY(fetchOne(client, request));
        std::string elsewhere = request.url;
        elsewhere.replace(elsewhere.find("127.0.0.1"), 9, "localhost"); // not the name in the certificate
        request.url = elsewhere;
        QCOMPARE(fetchOne(client, request).error().code, ErrorCode::Unreachable);
    }

    void whatWasOnItsWayOnABrokenHttp2ConnectionIsAskedOnceMore_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("closed") << QStringLiteral("close");
        QTest::newRow("reset") << QStringLiteral("reset");
    }
    void whatWasOnItsWayOnABrokenHttp2ConnectionIsAskedOnceMore()
    {
        QFETCH(const QString, how);
        const std::unique_ptr<Certificate> certificate = makeCertificate();
        if (!certificate)
            QSKIP("no openssl to make a certificate with");
        const HostileServer server({certificate->file, certificate->key});
        QVERIFY(server.isReady());
        HttpClient client(quickOptions());
        QVERIFY(fetchOne(client, requestTo(server.url("/break-by-" + how.toStdString()))));
        std::vector<HttpRequest> requests;
        for (int i = 0; i < 20; ++i) {
            requests.push_back(requestTo(server.url('/' + std::to_string(i), "http2", "https")));
            requests.back().caFile = pathFromBytes(certificate->file.toStdString());
        }
        for (const Result<HttpAnswer> &answer : fetchAll(client, requests)) {
            QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
            QCOMPARE(answer->body, std::string(100, 'x'));
        }
        const int asked = timesAsked(logOf(client, server), QStringLiteral("/"));
        QVERIFY2(asked > 20 && asked <= 28, qPrintable(QString::number(asked)));
    }

private:
    std::unique_ptr<HostileServer> m_server;
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
