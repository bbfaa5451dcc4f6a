#pragma once
#include "server/http/api.h"
#include "server/service/refusing.h"

// For the files that answer calls, and nobody else.
namespace mn::server {

// What a device sends is not believed to be in our form.
template <class T> Answer<T> understood(Result<T> result)
{
    if (!result)
        return refuse(result.error().code == Errc::NewerVersion ? sync::ProblemCode::NewerVersion
                                                                : sync::ProblemCode::Malformed);
    return *std::move(result);
}

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
