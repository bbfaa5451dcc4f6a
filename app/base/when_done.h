#pragma once
#include "core/base/result.h"
#include <QFutureWatcher>

namespace mn::app {

// take(result) on the owner's thread once the future has one; never when the owner has gone before. Nobody waits.
template <class T, class Take> void whenDone(QObject *owner, QFuture<T> future, Take take)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

} // namespace mn::app
