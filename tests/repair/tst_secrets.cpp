#include "core/repair/secrets.h"

#include <QTest>

using namespace truewheel;

/// The masking of what leaves the machine.
class TestSecrets : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSecretIsMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) { QTest::newRow(name) << text << expected; };
        row("url", "GET https://ada:pw@host:80/simple/", "GET https://***@host:80/simple/");
        row("url, user alone", "https://tok3n@host/", "https://***@host/");
        row("url, slash in the password", "https://ada:p/w@host/x", "https://***@host/x");
        row("url, port and a revision", "git+https://host:8443/repo@v1", "git+https://host:8443/repo@v1");
        row("url, query", "https://host/f.whl?sig=abc&x=1#sha256=0", "https://host/f.whl?***#sha256=0");
        row("two urls", "https://a:b@h https://c:d@h", "https://***@h https://***@h");
        row("header", "> Authorization: Bearer abcdef and more", "> Authorization: ***");
        row("proxy header", "proxy-authorization: Basic YQ==", "proxy-authorization: ***");
        row("cookie", "Set-Cookie: a=b; c", "Set-Cookie: ***");
        row("bearer", "sent bearer abcdefgh1234, ok", "sent bearer ***, ok");
        row("assigned", "UV_PUBLISH_TOKEN=abc next", "UV_PUBLISH_TOKEN=*** next");
        row("toml", "password = \"a b c\" # x", "password = \"***\" # x");
        row("json", "{\"api-key\": \"k\", \"a\": 1}", "{\"api-key\": \"***\", \"a\": 1}");
        row("option", "uv publish --token abc --dry-run", "uv publish --token *** --dry-run");
        row("option, assigned", "--password=abc -v", "--password=*** -v");
        row("option without a value", "--no-token --verbose", "--no-token --verbose");
        row("netrc line", "machine h login ada password pw", "machine h login ada password ***");
        row("known beginning", "got ghp_0123456789abcdefABCD.", "got ***");
        row("index token", "x pypi-AgEIcHlwaS5vcmcCJDAwMDA x", "x *** x");
        row("private key", "a\n-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\nb",
            "a\n-----BEGIN PRIVATE KEY-----\n***\n-----END PRIVATE KEY-----\nb");
        row("no secret", "tokenizers==0.21.0 keyring pytest-sk-1 eye", "tokenizers==0.21.0 keyring pytest-sk-1 eye");
        row("plain", "Installed 1 package in 4ms\n", "Installed 1 package in 4ms\n");
    }

    void whatIsSecretIsMasked()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(Secrets().masked(text.toStdString())), expected);
    }

    void whatIsKnownIsMaskedWhereverItStands()
    {
        EnvironmentVariables environment;
        environment.values = {{"MY_SECRET", "longest-value-of-all"},
                              {"SOME_TOKEN", "longest-value"},
                              {"UV_INDEX_URL", "https://ada:p%40ssword@host/simple"},
                              {"SHORT_TOKEN", "abc"},
                              {"PATH", "/usr/bin"}};
        Secrets secrets;
        secrets.addVariables(environment);
        secrets.addNetrc("machine a login ada\n\tpassword \"netrc-word\"\nmachine b login x password other-word");
        QCOMPARE(secrets.masked("a longest-value-of-all b longest-value c"), std::string("a *** b *** c"));
        QCOMPARE(secrets.masked("p%40ssword p@ssword netrc-word other-word"), std::string("*** *** *** ***"));
        QCOMPARE(secrets.masked("abc /usr/bin ada"), std::string("abc /usr/bin ada"));
    }

    void aLineWithoutEndTakesNoLongerThanItsLength()
    {
        const std::string text(1'000'000, '=');
        QCOMPARE(Secrets().masked(text), text);
        QCOMPARE(Secrets().masked("token" + text + " end"), std::string("token" + text + " ***"));
    }
};

QTEST_APPLESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
