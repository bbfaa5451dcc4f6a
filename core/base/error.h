#pragma once
#include <QString>

namespace mn {

enum class Errc {
#define MN_ERROR(code, exitCode, sentence, advice) code,
#include "core/base/errors.def"
#undef MN_ERROR
};

// What went wrong: a stable code, and where (a file, an id, a line number; never content, keys or queries).
struct Error {
    Errc code;
    QString context = {};

    bool operator==(const Error &) const = default;
};

// The stable name of a code, such as "WrongKey".
QString name(Errc code);

// One plain sentence, and what to do next. English source text; translated where it is shown.
QString sentence(Errc code);
QString advice(Errc code);

// The exit code of a program that ends with this error (docs/cli.md).
int exitCode(Errc code);

} // namespace mn
