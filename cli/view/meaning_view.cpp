#include "cli/view/meaning_view.h"
#include "cli/output/text.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

JsonLine progressLine(qint64 indexed, qint64 pending, const QString &model)
{
    JsonLine line;
    line.put("indexed", indexed).put("pending", pending).put("model", model);
    return line;
}

} // namespace

JsonLine meaningLine(const VaultStatus &status)
{
    JsonLine line = progressLine(status.meaningIndexed, status.meaningPending, status.model);
    if (status.nextModel)
        line.put("next", progressLine(status.nextModel->indexed, status.nextModel->pending, status.nextModel->model));
    else
        line.put("next", QJsonValue());
    line.put("service", status.service.isEmpty() ? QJsonValue() : QJsonValue(status.service));
    return line;
}

QString meaningPendingText(qint64 memories)
{
    return u"Meaning has not caught up: "_s +
           (memories == 1 ? u"1 memory is found by its newest words alone"_s
                          : u"%1 memories are found by their newest words alone"_s.arg(grouped(memories))) +
           u" until it has. To bring it to the end: mnemo index catch-up"_s;
}

QString nextModelText(const ModelProgress &next)
{
    return u"%1: %2 indexed, %3 pending; answers when it is whole"_s.arg(onOneLine(next.model), grouped(next.indexed),
                                                                         grouped(next.pending));
}

} // namespace mn::cli
