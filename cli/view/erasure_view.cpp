#include "cli/view/erasure_view.h"
#include "cli/output/json_line.h"
#include "cli/output/text.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

void writeErasure(Output &output, const sync::Destruction &erasure)
{
    if (output.isJson()) {
        output.line(JsonLine().put("purged", erasure.destroyed.size()).put("waiting", erasure.waiting.size()));
        return;
    }
    if (!erasure.destroyed.isEmpty())
        output.remark(u"destroyed %1; older backups may still hold them"_s.arg(
            counted(erasure.destroyed.size(), "memory", "memories")));
    if (!erasure.waiting.isEmpty())
        output.remark(u"%1 in the trash until the server has been told, and destroyed then: mnemo sync"_s.arg(
            counted(erasure.waiting.size(), "memory lies", "memories lie")));
}

} // namespace mn::cli
