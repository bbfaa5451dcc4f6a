#pragma once
#include "core/base/result.h"
#include <QFuture>

namespace mn::bench {

// What does not succeed ends the benchmark: there is nothing to measure then.
template <class T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error().code) + u' ' + result.error().context));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
template <class T> T resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return need(future.takeResult());
}

} // namespace mn::bench
