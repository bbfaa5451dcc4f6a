#pragma once
#include "cli/syntax/syntax.h"
#include "core/record/memory.h"

namespace mn::cli {

// The fields of a memory that `add` and `edit` take alike.
struct MemoryOptions {
    std::optional<QString> title, kind, occurred, thread, author, source, externalId;
    std::optional<double> importance;
    std::optional<qint64> position;
    QStringList metadata; // NAME=VALUE

    bool operator==(const MemoryOptions &) const = default;

    void declare(CommandSyntax &command);
    // Puts what was given into `change`; `before` is the memory's metadata until now. Usage.
    Result<void> apply(MemoryChange &change, const QJsonObject &before) const;
};

} // namespace mn::cli
