// What strangers may send to the server: a first line, two headers, a body. Who has no session gets nothing but what
// everybody gets, and each answer is one that a client reads.
#include "server/bus/local_bus.h"
#include "server/http/api.h"
#include "server/session/memory_sessions.h"
#include "sync/protocol/routes.h"
#include "tests/fuzz/must.h"
#include "tests/sim/memory_store.h"

using mn::fuzz::must;
using namespace mn::server;

namespace {

constexpr char kOrigin[] = "https://sync.example.org";

void check(const Response &response)
{
    switch (response.status) {
    case 200:
        must(!response.body.isEmpty());
        break;
    case 204:
        must(response.body.isEmpty());
        break;
    default: {
        must(response.type == mn::sync::routes::kProblemType);
        const auto problem = mn::sync::fromCbor<mn::sync::Problem>(response.body);
        must(problem.has_value());
        const auto code = mn::sync::problemCode(problem->code);
        must(code.has_value() && mn::sync::statusOf(*code) == response.status);
    }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const mn::SystemClock clock;
    test::MemoryStore store;
    AccountService accounts(store, clock);
    MemorySessions sessions(clock);
    SignIn signIn(accounts, sessions, clock, kOrigin);
    LinkRooms links(sessions, clock);
    LocalBus bus;
    static Metrics metrics;
    Api api(accounts, signIn, links, bus, metrics);

    // METHOD TARGET, content type, authorization, body: one behind the other, each but the last ended by a line feed.
    QByteArray rest(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto line = [&rest] {
        const qsizetype end = rest.indexOf('\n');
        const QByteArray out = end < 0 ? rest : rest.left(end);
        rest = end < 0 ? QByteArray() : rest.mid(end + 1);
        return out;
    };
    RequestHead head;
    const QByteArray first = line();
    head.method = first.startsWith('G')   ? Method::Get
                  : first.startsWith('P') ? Method::Post
                  : first.startsWith('U') ? Method::Put
                  : first.startsWith('D') ? Method::Delete
                                          : Method::Other;
    head.target = first.mid(1);
    if (const QByteArray type = line(); !type.isEmpty())
        head.contentTypes += type;
    if (const QByteArray authorization = line(); !authorization.isEmpty())
        head.authorizations += authorization;

    const auto admitted = api.admit(head);
    if (!admitted) {
        check(admitted.error());
        must(admitted.error().status >= 400);
        return 0;
    }
    must(!admitted->session); // nobody has one
    if (rest.size() <= admitted->maxBody)
        check(api.answer(*admitted, rest).response);
    return 0;
}
