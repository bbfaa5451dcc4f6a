#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    bool domains = false;
};

Result<void> tags(Context &context, const Arguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    const auto everything = ReadView::everything();
    MN_TRY(const QList<LabelCount> labels,
           await(arguments.domains ? vault->domains(everything) : vault->tags(everything)));
    Output &output = context.output();
    const qint64 most = labels.isEmpty() ? 1 : labels.first().memories;
    int width = 4;
    for (const LabelCount &label : labels)
        width = std::clamp(columnsOf(QStringView(label.name)), width, 40);
    for (const LabelCount &label : labels) {
        if (output.isJson()) {
            output.line(
                JsonLine().put(arguments.domains ? "domain" : "tag", label.name).put("memories", label.memories));
            continue;
        }
        constexpr int kBarColumns = 30;
        const int bar = int((label.memories * kBarColumns + most - 1) / most);
        output.line(padTo(cutTo(onOneLine(label.name), width), width) + u"  "_s +
                    grouped(label.memories).rightJustified(7) + u"  "_s +
                    output.paint(Style::Dim, output.isTerminal() ? QString(bar, u'▪') : QString()));
    }
    if (labels.isEmpty())
        output.remark(arguments.domains ? u"There are no domains yet."_s : u"There are no tags yet."_s);
    return {};
}

} // namespace

void declareTags(CommandSyntax &command)
{
    Arguments &a = command.runs(tags);
    command.flag("--domains", a.domains, "Areas of life instead of tags");
}

} // namespace mn::cli
