#include "app/gui/singleinstance.h"

#include "core/platform/filesystem.h"
#include "core/platform/os.h"
#include "core/platform/privatefile.h"
#include "core/platform/user.h"
#include "core/settings/pathlist.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

namespace truewheel::gui {

namespace {

// One line each: what it is, the paths, an empty line. The answer is one line.
const QByteArray greeting = QByteArrayLiteral("truewheel 1\n");
const QByteArray thanks = QByteArrayLiteral("taken\n");
constexpr qint64 mostBytes = 1 << 20;
constexpr size_t longestName = 100; // sun_path holds 104 bytes where it is shortest
constexpr std::chrono::seconds longestTalk(5);

} // namespace

SingleInstance::SingleInstance(Path directory, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            greet(*socket);
    });
}

bool SingleInstance::hasPrivateDirectory() const
{
    if (m_directory.empty() || !makePrivateDirectory(m_directory))
        return false;
    const Result<FileStatus> status = NativeFileSystem().linkStatus(m_directory);
    const bool isOurs = status && status->type == FileType::Directory && status->owner == effectiveUser();
    return isOurs && (hostOs() == Os::Windows || (status->mode & 0077) == 0);
}

QString SingleInstance::socketName() const
{
    QString path = QString::fromStdString(pathBytes(m_directory / "socket"));
    return hostOs() == Os::Windows ? path.replace(QLatin1Char('/'), QLatin1Char('-')) : path; // there it names a pipe
}

SingleInstance::Role SingleInstance::start(const std::vector<Path> &paths, std::chrono::milliseconds patience)
{
    if (!hasPrivateDirectory() || isLossyPath(m_directory) || pathBytes(m_directory).size() > longestName)
        return Role::Alone;
    Result<std::optional<FileLock>> lock = FileLock::tryLock(m_directory / "lock");
    if (!lock)
        return Role::Alone;
    if (!*lock)
        return handOver(paths, patience) ? Role::Second : Role::Silent;
    m_lock = std::move(*lock);
    QLocalServer::removeServer(socketName());
    return m_server.listen(socketName()) ? Role::First : Role::Alone;
}

bool SingleInstance::handOver(const std::vector<Path> &paths, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer end(patience);
    constexpr unsigned long betweenTries = 50; // ms: the first may have the lock and not listen yet
    QLocalSocket socket;
    do {
        socket.connectToServer(socketName());
        if (socket.waitForConnected(int(end.remainingTime())))
            break;
        QThread::msleep(betweenTries);
    } while (!end.hasExpired());
    QByteArray message = greeting;
    for (const QString &path : encodedPaths(paths))
        message += path.toLatin1() + '\n';
    socket.write(message + '\n');
    while (!socket.canReadLine() && socket.state() == QLocalSocket::ConnectedState && !end.hasExpired())
        socket.waitForReadyRead(int(end.remainingTime()));
    return socket.readLine() == thanks;
}

void SingleInstance::greet(QLocalSocket &socket)
{
    connect(&socket, &QLocalSocket::disconnected, &socket, &QObject::deleteLater);
    const std::optional<uint32_t> peer = peerUser(socket.socketDescriptor());
    if (hostOs() != Os::Windows && peer != effectiveUser()) {
        socket.abort();
        socket.deleteLater();
        return;
    }
    socket.setReadBufferSize(mostBytes);
    QTimer::singleShot(longestTalk, &socket, [&socket] { socket.abort(); });
    connect(&socket, &QLocalSocket::readyRead, this, [this, &socket] { read(socket); });
    read(socket);
}

void SingleInstance::read(QLocalSocket &socket)
{
    const QByteArray message = socket.peek(mostBytes);
    if (!message.endsWith("\n\n") && message != greeting + '\n') {
        if (message.size() >= mostBytes)
            socket.abort();
        return;
    }
    (void)socket.readAll();
    if (!message.startsWith(greeting)) {
        socket.abort();
        return;
    }
    std::vector<Path> paths;
    for (const Path &path : decodedPaths(QString::fromLatin1(message.mid(greeting.size())).split(QLatin1Char('\n'), Qt::SkipEmptyParts))) {
        if (path.is_absolute())
            paths.push_back(cleanAbsolute(path, path.root_path()));
    }
    socket.write(thanks);
    socket.flush();
    socket.disconnectFromServer();
    emit handedOver(paths);
}

} // namespace truewheel::gui
