#pragma once
#include "core/base/result.h"

namespace mn::cli {

// Stands in an error's context between what happened and what to do about it: no text of a person or a file holds it.
inline constexpr QChar kAdviceMark = u'\x1f';

// An error whose usual advice does not fit: this one is given instead; empty: none.
inline std::unexpected<Error> failWithAdvice(Errc code, const QString &context, const QString &advice)
{
    return fail(code, context + kAdviceMark + advice);
}

} // namespace mn::cli
