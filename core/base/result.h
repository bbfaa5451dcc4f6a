#pragma once
#include "core/base/error.h"
#include <expected>

namespace mn {

// A value or an Error. Crosses rooms where exceptions never do; an unread Result does not compile.
template <class T> class [[nodiscard]] Result : public std::expected<T, Error> {
public:
    using std::expected<T, Error>::expected;
};

inline std::unexpected<Error> fail(Errc code, QString context = {})
{
    return std::unexpected<Error>(Error{code, std::move(context)});
}

} // namespace mn

#define MN_JOIN_NAMES(a, b) a##b
#define MN_JOIN(a, b) MN_JOIN_NAMES(a, b)
#define MN_TRY_VOID(result, expression)                                                                                \
    if (auto result = (expression); !result)                                                                           \
    return std::unexpected(std::move(result).error())
#define MN_TRY_VALUE(result, declaration, ...)                                                                         \
    auto result = (__VA_ARGS__);                                                                                       \
    if (!result)                                                                                                       \
        return std::unexpected(std::move(result).error());                                                             \
    declaration = *std::move(result)
#define MN_TRY_NAMED(declaration, ...) MN_TRY_VALUE(MN_JOIN(mnResult, __COUNTER__), declaration, __VA_ARGS__)

// MN_TRY(declaration, expression) returns the expression's error, or declares its value.
// MN_TRY(expression) returns its error, or goes on.
#define MN_TRY(first, ...) __VA_OPT__(MN_TRY_NAMED(first, __VA_ARGS__)) MN_TRY_ELSE##__VA_OPT__(_NOTHING)(first)
#define MN_TRY_ELSE(expression) MN_TRY_VOID(MN_JOIN(mnResult, __COUNTER__), expression)
#define MN_TRY_ELSE_NOTHING(declaration)
