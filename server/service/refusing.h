#pragma once
#include "server/service/account_service.h"

namespace mn::server {

inline std::unexpected<Refusal> refuse(sync::ProblemCode code)
{
    return std::unexpected(Refusal{code});
}

// What a store could not do, as a device is told of it.
inline Refusal refusalOf(const Error &error)
{
    constexpr quint64 kComeAgain = 5; // seconds
    if (error.code == Errc::NotFound)
        return {sync::ProblemCode::NoAccount};
    return {sync::ProblemCode::Unavailable, kComeAgain};
}

// As MN_TRY, of a Result whose error becomes a refusal.
template <class T> Answer<T> answered(Result<T> result)
{
    if (!result)
        return std::unexpected(refusalOf(result.error()));
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(result);
}

// The same where something is brought: to who brings it, a full disk is an account that has no room.
template <class T> Answer<T> answeredWithRoom(Result<T> result)
{
    if (!result && result.error().code == Errc::DiskFull)
        return refuse(sync::ProblemCode::OverQuota);
    return answered(std::move(result));
}

// How long the pushes of a device wait, in ms, while somebody is about to cut it off.
inline constexpr qint64 kHoldMs = 60'000;

} // namespace mn::server
