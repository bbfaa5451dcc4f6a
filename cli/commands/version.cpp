#include "cli/commands/commands.h"
#include "cli/context.h"
#include "core/store/schema.h"
#include <QtGlobal>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};

Result<void> version(Context &context, const Nothing &)
{
    Output &output = context.output();
    const QString number = QStringLiteral(MN_VERSION);
    if (output.isJson())
        output.line(JsonLine()
                        .put("version", number)
                        .put("vault_version", schemaVersion())
                        .put("qt", QString::fromLatin1(qVersion())));
    else
        output.line(
            u"mnemo %1 "_s.arg(number) +
            output.paint(Style::Dim,
                         u"(vaults of version %1, Qt %2)"_s.arg(schemaVersion()).arg(QLatin1StringView(qVersion()))));
    return {};
}

} // namespace

void declareVersion(CommandSyntax &command)
{
    command.runs(version);
}

} // namespace mn::cli
