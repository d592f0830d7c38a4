#pragma once
#include "core/base/path.h"
#include "core/platform/filelock.h"

#include <QLocalServer>
#include <optional>
#include <vector>

class QLocalSocket;

namespace truewheel::gui {

/// One window for each user: the first start listens in a directory that is the user's alone, a second hands its paths over (THREATS 16).
/// Who holds the lock there is the first; a socket that a crash left behind is in nobody's way.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First,  ///< handedOver() tells of later starts
        Second, ///< the paths were handed over
        Silent, ///< another one runs and does not answer
        Alone,  ///< there is no directory to meet in: every start has its own window
    };

    /// `directory` is made when it is not there.
    explicit SingleInstance(Path directory, QObject *parent = nullptr);

    /// Blocks for at most `patience`, and not at all for the first.
    Role start(const std::vector<Path> &paths, std::chrono::milliseconds patience = std::chrono::seconds(3));

signals:
    /// A second start was made, with these absolute paths: to be looked at, and nothing more.
    void handedOver(const std::vector<truewheel::Path> &paths);

private:
    bool hasPrivateDirectory() const;
    QString socketName() const;
    bool handOver(const std::vector<Path> &paths, std::chrono::milliseconds patience) const;
    void greet(QLocalSocket &socket);
    void read(QLocalSocket &socket);

    Path m_directory;
    std::optional<FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace truewheel::gui
