#include "core/snapshot/state.h"
#include "core/snapshot/stateschema.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <csignal>
#include <fstream>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace truewheel;
namespace fs = std::filesystem;

namespace {

const std::string tag = "cpython-311-x86_64-linux-gnu";

std::vector<LedgerRow> someRows(int count = 2)
{
    std::vector<LedgerRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({"pkg._n" + std::to_string(i), "src/pkg/_n" + std::to_string(i) + ".so", "extension", "build", {1700000000 + i, 5}});
    return rows;
}

std::string contents(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void put(const Path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

// Runs statements on a file with a connection of its own.
QVariant onFile(const Path &file, const QStringList &statements)
{
    QVariant last;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(QString::fromStdString(file.native()));
        if (database.open()) {
            QSqlQuery query(database);
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qWarning() << query.lastError();
                last = query.next() ? query.value(0) : QVariant();
                query.finish();
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return last;
}

// The exit status of `work` in a process of its own.
int inAnotherProcess(const std::function<int()> &work)
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestState : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    Path m_file;

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_file = Path(m_directory->path().toStdString()) / "deep" / "state.db";
    }

    void readingMakesNoFile();
    void fileIsForTheUserAlone();
    void ledgerComesBackAsItWas();
    void ledgersOfProjectsAndInterpretersAreApart();
    void sameLedgerIsNotWrittenAgain();
    void namesThatAreNotUtf8AreKept();
    void buildsComeBackAsTheyWere();
    void theFirstSchemaIsBroughtUpToDateAndKept();
    void journalShowsTheNewestFirst();
    void journalOfAProcessThatEndedIsInterrupted();
    void trustIsForThePairOfBoth();
    void identitiesUseAllTheirBits();
    void acceptanceKeepsItsEndAndIsWithdrawn();
    void environmentsAreRememberedOnce();
    void everyThreadHasItsOwnConnection();
    void twoProcessesWriteAtOnce();
    void openingWhileAnotherClosesLosesNothing();
    void killedWhileWritingItOpensAgain();
    void newerSchemaIsLeftAlone();
    void corruptFileIsNamedAndLeftAsItIs();
    void strangersDatabaseIsLeftAlone();
    void emptyFileIsANewState();
    void aFifoIsRefused();
    void lockedByAnotherIsSaid();
    void migrationKeepsACopyOfTheOldFile();
    void migrationThatFailsChangesNothing();
    void fullDiskIsAnErrorAndLosesNothing();
    void anUnwritableDirectoryCanStillBeRead();
    void readingAnExistingLedgerIsQuick();
};

void TestState::readingMakesNoFile()
{
    const State state(m_file);
    QVERIFY(state.ledger("/p", tag) && state.ledger("/p", tag)->empty());
    QVERIFY(state.journal(10) && state.allTrust() && state.acceptances() && state.knownEnvironments());
    QVERIFY(state.trust({1, 2}, {3, 4}) && !*state.trust({1, 2}, {3, 4}));
    QVERIFY(!fs::exists(m_file.parent_path()));
}

void TestState::fileIsForTheUserAlone()
{
    State state(m_file);
    QVERIFY(state.setLedger("/p", tag, someRows()));
    struct stat found;
    QCOMPARE(::stat(m_file.c_str(), &found), 0);
    QCOMPARE(found.st_mode & 0777, mode_t(0600));
    QCOMPARE(::stat(m_file.parent_path().c_str(), &found), 0);
    QCOMPARE(found.st_mode & 0777, mode_t(0700));
}

void TestState::ledgerComesBackAsItWas()
{
    {
        State state(m_file);
        QVERIFY(state.setLedger("/p", tag, someRows(3)));
    }
    State state(m_file);
    QVERIFY(*state.ledger("/p", tag) == someRows(3));
    QVERIFY(state.setLedger("/p", tag, someRows(1)));
    QVERIFY(*state.ledger("/p", tag) == someRows(1));
    QVERIFY(state.setLedger("/p", tag, {}));
    QVERIFY(state.ledger("/p", tag)->empty());
}

void TestState::ledgersOfProjectsAndInterpretersAreApart()
{
    State state(m_file);
    QVERIFY(state.setLedger("/p", tag, someRows(3)));
    QVERIFY(state.setLedger("/p", "cpython-312-x86_64-linux-gnu", someRows(2)));
    QVERIFY(state.setLedger("/p/q", tag, someRows(1)));
    QCOMPARE(state.ledger("/p", tag)->size(), size_t(3));
    QCOMPARE(state.ledger("/p", "cpython-312-x86_64-linux-gnu")->size(), size_t(2));
    QCOMPARE(state.ledger("/p/q", tag)->size(), size_t(1));
}

void TestState::sameLedgerIsNotWrittenAgain()
{
    {
        State state(m_file);
        QVERIFY(state.setLedger("/p", tag, someRows()));
    }
    const std::string before = contents(m_file);
    {
        State state(m_file);
        std::vector<LedgerRow> later = someRows();
        later[0].seen.seconds += 100;
        QVERIFY(state.setLedger("/p", tag, later));
        QVERIFY(*state.ledger("/p", tag) == someRows());
    }
    QVERIFY(contents(m_file) == before);
}

void TestState::namesThatAreNotUtf8AreKept()
{
    State state(Path(m_directory->path().toStdString()) / "dir \xff?#%41" / "state.db");
    const Path project = "/tmp/\xff\n%20?#";
    const std::vector<LedgerRow> rows = {{"m\xfe", "src/\xfe.so", "extension", "scan", {1, 2}}};
    QVERIFY(state.setLedger(project, tag, rows));
    QVERIFY(*state.ledger(project, tag) == rows);
    QVERIFY(fs::exists(Path(m_directory->path().toStdString()) / "dir \xff?#%41" / "state.db"));
    JournalRow row;
    row.argv = {"/bin/uv", "", "-e", "/tmp/\xff", "a\nb"};
    QVERIFY(state.beginJournal(row));
    QVERIFY(state.journal(1)->front().argv == row.argv);
}

void TestState::buildsComeBackAsTheyWere()
{
    State state(m_file);
    const BuildRecord together{
        {{"/p/.venv/b.so", {20, 2, {1700000001, 0}}}, {"/p/src/a.so", {10, ~uint64_t(0), {1700000000, 5}}}},
        {{"/a.c", InputRole::Source, "bb", {2, 4, {}}, true}, {"/p/setup.py", InputRole::Proof, "aa", {1, 3, {1600000000, 1}}, false}}};
    const BuildRecord alone{{{"/p/src/\xff.so", {1, 1, {1700000000, 0}}}}, {}};
    QVERIFY(state.setBuilds("/p", tag, {together, alone}));
    QVERIFY(*state.builds("/p", tag) == std::vector<BuildRecord>({together, alone}));
    QVERIFY(state.builds("/p", "cpython-312-x86_64-linux-gnu")->empty());
    QVERIFY(state.setBuilds("/p", tag, {alone}));
    QVERIFY(*state.builds("/p", tag) == std::vector<BuildRecord>({alone}));
}

void TestState::theFirstSchemaIsBroughtUpToDateAndKept()
{
    fs::create_directories(m_file.parent_path());
    QStringList statements = {QStringLiteral("PRAGMA application_id = %1").arg(0x54577374), QStringLiteral("PRAGMA user_version = 1")};
    for (const char *statement : stateSchema().front())
        statements << QString::fromLatin1(statement);
    statements << QStringLiteral("INSERT INTO acceptance VALUES (x'61', 'why', NULL, NULL, 1, 0)");
    onFile(m_file, statements);
    State state(m_file);
    QCOMPARE(state.acceptances()->size(), size_t(1));
    QVERIFY(state.builds("/p", tag) && state.builds("/p", tag)->empty());
    QVERIFY(fs::exists(m_file.native() + ".v1.bak"));
}

void TestState::journalShowsTheNewestFirst()
{
    State state(m_file);
    JournalRow row;
    row.started = {1700000000, 7};
    row.action = "rebuild";
    row.package = "pkg";
    row.project = "/p";
    row.environment = "/e";
    row.argv = {"/bin/uv", "pip"};
    row.directory = "/p";
    row.before = "absent";
    row.log = "/l";
    const Result<int64_t> id = state.beginJournal(row);
    QVERIFY(id);
    QVERIFY(state.beginJournal(row));
    const std::vector<JournalRow> open = *state.journal(10);
    QCOMPARE(open.size(), size_t(2));
    QVERIFY(open[0].id > open[1].id);
    QVERIFY2(open[1].outcome.empty(), "this process is still running");
    row.id = *id;
    row.seconds = 2.5;
    row.exitCode = 1;
    row.after = "absent";
    row.outcome = "failed";
    QVERIFY(state.endJournal(row));
    const JournalRow ended = state.journal(10)->at(1);
    QCOMPARE(ended.outcome, std::string("failed"));
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.seconds, 2.5);
    QVERIFY(ended.started == row.started && ended.package == "pkg" && ended.environment == Path("/e") && ended.log == Path("/l"));
    QCOMPARE(state.journal(1)->size(), size_t(1));
}

void TestState::journalOfAProcessThatEndedIsInterrupted()
{
    const int status = inAnotherProcess([this] {
        State state(m_file);
        return state.beginJournal({}) ? 0 : 1; // ends without endJournal()
    });
    QCOMPARE(status, 0);
    const State state(m_file);
    QCOMPARE(state.journal(1)->front().outcome, std::string("interrupted"));
}

void TestState::trustIsForThePairOfBoth()
{
    State state(m_file);
    const TrustRow row{{1, 2}, {3, 4}, "hash", "/p", "/e", {5, 6}};
    QVERIFY(state.setTrust(row));
    const std::optional<TrustRow> found = *state.trust({1, 2}, {3, 4});
    QVERIFY(found && found->buildHash == "hash" && found->projectPath == Path("/p") && found->environmentPath == Path("/e")
            && found->given == row.given);
    QVERIFY(!*state.trust({1, 2}, {3, 5}));
    QVERIFY(!*state.trust({3, 4}, {1, 2}));
    QCOMPARE(state.allTrust()->size(), size_t(1));
    QVERIFY(state.removeTrust({1, 2}, {3, 4}));
    QVERIFY(!*state.trust({1, 2}, {3, 4}));
}

void TestState::identitiesUseAllTheirBits()
{
    State state(m_file);
    const FileIdentity big{0xffffffffffffffffULL, 0x8000000000000001ULL};
    QVERIFY(state.setTrust({big, {1, 1}, "h", {}, {}, {}}));
    QVERIFY((*state.trust(big, {1, 1}))->project == big);
}

void TestState::acceptanceKeepsItsEndAndIsWithdrawn()
{
    State state(m_file);
    QVERIFY(state.accept({"a@/e:absent:x", "known", std::nullopt, {1, 2}}));
    QVERIFY(state.accept({"b@/e:absent:x", "", Timestamp{9, 8}, {1, 2}}));
    QVERIFY(state.accept({"b@/e:absent:x", "again", Timestamp{9, 8}, {1, 2}}));
    const std::vector<Acceptance> all = *state.acceptances();
    QCOMPARE(all.size(), size_t(2));
    QVERIFY(!all[0].until && all[0].reason == "known");
    QVERIFY(all[1].until == Timestamp({9, 8}) && all[1].reason == "again");
    QVERIFY(state.withdraw("a@/e:absent:x"));
    QCOMPARE(state.acceptances()->size(), size_t(1));
}

void TestState::environmentsAreRememberedOnce()
{
    {
        State state(m_file);
        QVERIFY(state.rememberEnvironments({"/a/.venv", "/b/\xff"}));
    }
    const std::string before = contents(m_file);
    State state(m_file);
    QVERIFY(state.rememberEnvironments({"/a/.venv"}));
    QVERIFY(contents(m_file) == before);
    QVERIFY(state.rememberEnvironments({"/c"}));
    const std::vector<Path> expected = {"/a/.venv", "/b/\xff", "/c"};
    std::vector<Path> known = *state.knownEnvironments();
    std::sort(known.begin(), known.end());
    QVERIFY(known == expected);
}

void TestState::everyThreadHasItsOwnConnection()
{
    State state(m_file);
    std::atomic<int> failures = 0;
    for (int round = 0; round < 2; ++round) {
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int n = 1; n <= 10; ++n) {
                    const Path project = "/p" + std::to_string(i);
                    if (!state.setLedger(project, tag, someRows(n)) || state.ledger(project, tag)->size() != size_t(n))
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY2(QSqlDatabase::connectionNames().size() <= 1, "a thread that ended closes its connection");
    }
    QCOMPARE(failures.load(), 0);
}

void TestState::twoProcessesWriteAtOnce()
{
    std::vector<pid_t> children;
    for (int i = 0; i < 3; ++i) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            State state(m_file);
            bool good = true;
            for (int n = 1; n <= 20; ++n)
                good = good && state.setLedger("/p" + std::to_string(i), tag, someRows(n));
            ::_exit(good ? 0 : 1);
        }
        children.push_back(pid);
    }
    for (const pid_t pid : children) {
        int status = 0;
        ::waitpid(pid, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    const State state(m_file);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(state.ledger("/p" + std::to_string(i), tag)->size(), size_t(20));
}

// The last connection that closes takes the write-ahead log away; whoever opens the file in that moment must still read and write it.
void TestState::openingWhileAnotherClosesLosesNothing()
{
    std::vector<pid_t> children;
    for (int i = 0; i < 3; ++i) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            int bad = 0;
            for (int n = 1; n <= 60; ++n) {
                State state(m_file);
                const Path project = "/p" + std::to_string(i);
                const Result<void> written = state.setLedger(project, tag, someRows(n % 7 + 1));
                const Result<std::vector<LedgerRow>> read = state.ledger(project, tag);
                if (!written || !read || read->size() != size_t(n % 7 + 1)) {
                    ++bad;
                    qWarning("%d/%d: %s", i, n, !written ? written.error().detail.c_str() : !read ? read.error().detail.c_str() : "short");
                }
            }
            ::_exit(bad == 0 ? 0 : 1);
        }
        children.push_back(pid);
    }
    for (const pid_t pid : children) {
        int status = 0;
        ::waitpid(pid, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
}

void TestState::killedWhileWritingItOpensAgain()
{
    for (int round = 0; round < 15; ++round) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            State state(m_file);
            for (int n = 0;; n = (n + 1) % 40)
                (void)state.setLedger("/p", tag, someRows(10 + n));
        }
        ::usleep(useconds_t(10000 + round * 3000));
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        const State state(m_file);
        const Result<std::vector<LedgerRow>> rows = state.ledger("/p", tag);
        QVERIFY2(rows, rows ? "" : rows.error().detail.c_str());
        QVERIFY2(rows->empty() || *rows == someRows(int(rows->size())), "whole or not at all");
        QVERIFY(rows->empty() || rows->size() >= 10);
    }
}

void TestState::newerSchemaIsLeftAlone()
{
    {
        State state(m_file);
        QVERIFY(state.setLedger("/p", tag, someRows()));
    }
    onFile(m_file, {"PRAGMA user_version = 99"});
    const std::string before = contents(m_file);
    State state(m_file);
    QCOMPARE(state.ledger("/p", tag).error().code, ErrorCode::Unsupported);
    QCOMPARE(state.setLedger("/p", tag, {}).error().code, ErrorCode::Unsupported);
    QCOMPARE(state.setLedger("/p", tag, {}).error().subject, m_file.native());
    QVERIFY(contents(m_file) == before);
}

void TestState::corruptFileIsNamedAndLeftAsItIs()
{
    fs::create_directories(m_file.parent_path());
    const std::string garbage(8192, 'x');
    put(m_file, garbage);
    State state(m_file);
    QCOMPARE(state.ledger("/p", tag).error().code, ErrorCode::Malformed);
    QCOMPARE(state.ledger("/p", tag).error().subject, m_file.native());
    QCOMPARE(state.setTrust({}).error().code, ErrorCode::Malformed);
    QVERIFY(contents(m_file) == garbage);
}

void TestState::strangersDatabaseIsLeftAlone()
{
    fs::create_directories(m_file.parent_path());
    onFile(m_file, {"CREATE TABLE ledger (x)", "INSERT INTO ledger VALUES (1)"});
    const std::string before = contents(m_file);
    State state(m_file);
    QCOMPARE(state.setLedger("/p", tag, someRows()).error().code, ErrorCode::Malformed);
    QVERIFY(contents(m_file) == before);
}

void TestState::emptyFileIsANewState()
{
    fs::create_directories(m_file.parent_path());
    put(m_file, "");
    State state(m_file);
    QVERIFY(state.ledger("/p", tag));
    QVERIFY(state.setLedger("/p", tag, someRows()));
}

void TestState::aFifoIsRefused()
{
    fs::create_directories(m_file.parent_path());
    QCOMPARE(::mkfifo(m_file.c_str(), 0600), 0);
    const State state(m_file);
    QCOMPARE(state.ledger("/p", tag).error().code, ErrorCode::NotRegular);
}

void TestState::lockedByAnotherIsSaid()
{
    State state(m_file);
    QVERIFY(state.setLedger("/p", tag, someRows()));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(QString::fromStdString(m_file.native()));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY2(state.ledger("/p", tag), "a reader does not wait for a writer");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(state.setLedger("/p", tag, {}).error().code, ErrorCode::Locked);
        QVERIFY(timer.elapsed() > 4000 && timer.elapsed() < 9000);
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QVERIFY(state.setLedger("/p", tag, {}));
}

void TestState::migrationKeepsACopyOfTheOldFile()
{
    {
        State state(m_file);
        QVERIFY(state.setLedger("/p", tag, someRows()));
    }
    std::vector<SchemaStep> steps = stateSchema();
    steps.push_back({"ALTER TABLE ledger ADD COLUMN extra TEXT", "DELETE FROM ledger"});
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("next"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(databaseUri(m_file));
        QVERIFY(database.open());
        const Result<void> done = migrate(database, m_file, steps);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("next"));
    QCOMPARE(onFile(m_file, {"PRAGMA user_version"}).toInt(), int(steps.size()));
    QCOMPARE(onFile(m_file, {"SELECT count(*) FROM ledger"}).toInt(), 0);
    const Path copy = m_file.native() + ".v" + std::to_string(stateSchema().size()) + ".bak";
    const State old(copy);
    QVERIFY(*old.ledger("/p", tag) == someRows());
}

void TestState::migrationThatFailsChangesNothing()
{
    {
        State state(m_file);
        QVERIFY(state.setLedger("/p", tag, someRows()));
    }
    std::vector<SchemaStep> steps = stateSchema();
    steps.push_back({"DELETE FROM ledger", "THIS IS NO STATEMENT"});
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("next"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(databaseUri(m_file));
        QVERIFY(database.open());
        QVERIFY(!migrate(database, m_file, steps));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("next"));
    const State state(m_file);
    QVERIFY(*state.ledger("/p", tag) == someRows());
}

void TestState::fullDiskIsAnErrorAndLosesNothing()
{
    const int status = inAnotherProcess([this] {
        State state(m_file);
        if (!state.setLedger("/p", tag, someRows()))
            return 1;
        ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit limit = {200 * 1024, 200 * 1024}; // bytes: no file may grow beyond
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Result<void> tooMuch = state.setLedger("/p", tag, someRows(20000));
        if (tooMuch || tooMuch.error().code != ErrorCode::Io || tooMuch.error().subject != m_file.native())
            return 2;
        return *state.ledger("/p", tag) == someRows() ? 0 : 3;
    });
    QCOMPARE(status, 0);
    const State state(m_file);
    QVERIFY(*state.ledger("/p", tag) == someRows());
}

void TestState::anUnwritableDirectoryCanStillBeRead()
{
    {
        State state(m_file);
        QVERIFY(state.setLedger("/p", tag, someRows()));
    }
    // As somebody whom permissions bind, also where the test runs as root.
    const int status = inAnotherProcess([this] {
        ::chmod(m_directory->path().toLocal8Bit().constData(), 0755);
        ::chmod(m_file.c_str(), 0444);
        ::chmod(m_file.parent_path().c_str(), 0555);
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            return 1;
        State state(m_file);
        const Result<std::vector<LedgerRow>> rows = state.ledger("/p", tag);
        if (!rows || *rows != someRows())
            return 2;
        return state.setLedger("/p", tag, {}).has_value() ? 3 : 0;
    });
    ::chmod(m_file.parent_path().c_str(), 0700);
    QCOMPARE(status, 0);
}

void TestState::readingAnExistingLedgerIsQuick()
{
    {
        State state(m_file);
        for (int i = 0; i < 200; ++i)
            QVERIFY(state.setLedger("/p" + std::to_string(i), tag, someRows(5)));
    }
    const State state(m_file);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(state.ledger("/p7", tag)->size(), size_t(5));
    const qint64 first = timer.nsecsElapsed();
    timer.restart();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(state.ledger("/p" + std::to_string(i), tag)->size(), size_t(5));
    qInfo("first ledger(): %.2f ms; later ones: %.3f ms each", double(first) / 1e6, double(timer.nsecsElapsed()) / 1e8);
    QVERIFY(first < 100'000'000);
}

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
