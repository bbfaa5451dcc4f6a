// The calls that say what time it is are defined here once more, and are wrong by as much as a file says:
// wrong_clock.h.
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

const std::int64_t *mapped()
{
    const char *const path = std::getenv("MN_CLOCK_FILE");
    const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return nullptr;
    void *const at = mmap(nullptr, sizeof(std::int64_t), PROT_READ, MAP_SHARED, file, 0);
    close(file);
    return at == MAP_FAILED ? nullptr : static_cast<const std::int64_t *>(at);
}

std::int64_t secondsAhead()
{
    static const std::int64_t *const seconds = mapped();
    return seconds ? __atomic_load_n(seconds, __ATOMIC_RELAXED) : 0;
}

template <class Call> Call *next(const char *name)
{
    return reinterpret_cast<Call *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    static auto *const call = next<int(clockid_t, timespec *)>("clock_gettime");
    const int done = call(clock, now);
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += secondsAhead();
    return done;
}

int gettimeofday(timeval *now, void *zone) noexcept
{
    static auto *const call = next<int(timeval *, void *)>("gettimeofday");
    const int done = call(now, zone);
    if (done == 0)
        now->tv_sec += secondsAhead();
    return done;
}

time_t time(time_t *to) noexcept
{
    static auto *const call = next<time_t(time_t *)>("time");
    const time_t now = call(nullptr) + secondsAhead();
    if (to)
        *to = now;
    return now;
}

} // extern "C"
