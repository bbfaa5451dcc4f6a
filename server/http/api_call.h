#pragma once
#include "server/http/api.h"
#include "server/service/refusing.h"
#include "sync/protocol/routes.h"

// What the handlers of an Api have in common; for them alone.
namespace mn::server {

template <class T> Answer<T> understood(Result<T> result)
{
    if (!result)
        return refuse(result.error().code == Errc::NewerVersion ? sync::ProblemCode::NewerVersion
                                                                : sync::ProblemCode::Malformed);
    return *std::move(result);
}

// Which of what is understood must also be there.
template <class T> Answer<T> needed(Result<std::optional<T>> result)
{
    MN_TRY(const auto value, understood(std::move(result)));
    if (!value)
        return refuse(sync::ProblemCode::Malformed);
    return *value;
}

enum class Who {
    Anybody,
    Operator, // who has the token for it
    Member,   // an actor, active or not, or who holds the recovery key
    Actor,
};

struct Api::Route {
    const char *path;
    Method method;
    Who who;
    qsizetype maxBody; // 0: none is sent
    QList<const char *> query;
    Body (Api::*handle)(Call &);
    const char *type = sync::routes::kMediaType;
    qsizetype reply = 0; // bytes, of a large one
    bool asksOthers = false;
};

// One request while it is handled.
struct Api::Call {
    const Admitted &request;
    QByteArrayView body;
    std::function<void()> woken;
    std::optional<Wait> wait = {};

    // Who asks; of a route that is not for anybody.
    AccountId account() const { return request.session.value_or(Session()).account; }
    ActorId actor() const { return request.session.value_or(Session()).actor.value_or(ActorId()); }
    template <class T> Answer<T> sent() const { return understood(sync::fromCbor<T>(body)); }
};

} // namespace mn::server
