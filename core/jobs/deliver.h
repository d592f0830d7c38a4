#pragma once
#include <QFutureWatcher>

namespace truewheel {

/// Calls `handler(result)` on the receiver's thread when `future` finishes with a result; nothing is called when the
/// receiver died first or the job was dropped. (QFuture::then with a receiver aborts in Qt 6.4 when the receiver is gone.)
template<typename T, typename Handler>
void deliver(const QFuture<T> &future, QObject *receiver, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, call = std::move(handler)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            call(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace truewheel
