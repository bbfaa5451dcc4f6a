#pragma once
#include <QFuture>
#include <QPromise>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace mn {

// One thread that does what is posted, in that order, and nothing of it anywhere else. (A QThreadPool of one thread is
// no such thing: whoever waits for a future of it may be made to run the work, beside the pool's own thread.)
class SerialThread {
public:
    SerialThread() : m_thread([this](std::stop_token stop) { run(stop); }) {}
    // Waits for all that was posted.
    ~SerialThread() = default;

    // work() -> Result<T>
    template <class Work> auto post(Work work) -> QFuture<std::invoke_result_t<Work &>>
    {
        QPromise<std::invoke_result_t<Work &>> promise;
        promise.start();
        auto future = promise.future();
        push([promise = std::move(promise), work = std::move(work)]() mutable {
            promise.addResult(work());
            promise.finish();
        });
        return future;
    }

private:
    void push(std::move_only_function<void()> task);
    void run(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_posted;
    std::deque<std::move_only_function<void()>> m_tasks;
    std::jthread m_thread; // the last member: it ends before the others go
};

} // namespace mn
