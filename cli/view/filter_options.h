#pragma once
#include "cli/syntax/syntax.h"
#include "core/store/filter.h"

namespace mn::cli {

// The options by which `list` and `export` take a part of the vault.
struct FilterOptions {
    QStringList tags, domains, kinds;
    std::optional<QString> author, thread, source, after, before;
    bool pinned = false, archived = false;

    void declare(CommandSyntax &command);
    // Usage for what is no date.
    Result<Filter> toFilter() const;
};

} // namespace mn::cli
