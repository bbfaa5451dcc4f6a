#include "app/transfer/import_kept.h"
#include <QJsonObject>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countsToJson(const ImportCounts &counts)
{
    return {{u"added"_s, counts.added},
            {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged},
            {u"skipped"_s, counts.skipped},
            {u"failed"_s, counts.failed}};
}

ImportCounts countsFromJson(const QJsonObject &json)
{
    return {.added = json["added"_L1].toInteger(),
            .updated = json["updated"_L1].toInteger(),
            .unchanged = json["unchanged"_L1].toInteger(),
            .skipped = json["skipped"_L1].toInteger(),
            .failed = json["failed"_L1].toInteger()};
}

QJsonObject planToJson(const ImportPlan &plan)
{
    QJsonObject renamed;
    for (auto it = plan.renamed.cbegin(); it != plan.renamed.cend(); ++it)
        renamed.insert(it.key(), it.value());
    QStringList leftOut(plan.leftOut.cbegin(), plan.leftOut.cend());
    leftOut.sort();
    return {{u"tag"_s, plan.tag}, {u"left_out"_s, QJsonArray::fromStringList(leftOut)}, {u"renamed"_s, renamed}};
}

ImportPlan planFromJson(const QJsonObject &json)
{
    ImportPlan plan{.tag = json["tag"_L1].toString()};
    const QJsonArray leftOut = json["left_out"_L1].toArray();
    for (const QJsonValue &name : leftOut)
        plan.leftOut.insert(name.toString());
    const QJsonObject renamed = json["renamed"_L1].toObject();
    for (auto it = renamed.begin(); it != renamed.end(); ++it)
        plan.renamed.insert(it.key(), it.value().toString());
    return plan;
}

} // namespace

QJsonArray ImportKept::toJson() const
{
    if (state == State::None)
        return {};
    QJsonArray ids;
    for (const ImportRunId &run : runs)
        ids.append(run.toString());
    QJsonArray told;
    for (const ImportRemark &remark : remarks.first(std::min(kMostRemarks, remarks.size())))
        told.append(QJsonArray{int(remark.kind), remark.what, name(remark.why.reason),
                               QJsonArray::fromStringList(remark.why.details)});
    return {QJsonObject{{u"state"_s, int(state)},
                        {u"format"_s, int(choice.format)},
                        {u"path"_s, choice.path},
                        {u"split"_s, int(choice.split)},
                        {u"plan"_s, planToJson(plan)},
                        {u"runs"_s, ids},
                        {u"counts"_s, countsToJson(counts)},
                        {u"expected"_s, expected},
                        {u"begun"_s, begun},
                        {u"took_ms"_s, tookMs},
                        {u"left_out"_s, leftOut},
                        {u"changed"_s, changed},
                        {u"remarks"_s, told}}};
}

ImportKept ImportKept::fromJson(const QJsonArray &json)
{
    const QJsonObject object = json.at(0).toObject();
    const int state = object["state"_L1].toInt();
    const int format = object["format"_L1].toInt(-1);
    if (state <= int(State::None) || state > int(State::Done) || format < 0 || format > int(ImportFormat::Text))
        return {};
    ImportKept kept{.state = State(state),
                    .choice = {.format = ImportFormat(format),
                               .path = object["path"_L1].toString(),
                               .split = object["split"_L1].toInt() == int(TextSource::Split::Blocks)
                                            ? TextSource::Split::Blocks
                                            : TextSource::Split::Files},
                    .plan = planFromJson(object["plan"_L1].toObject()),
                    .runs = {},
                    .counts = countsFromJson(object["counts"_L1].toObject()),
                    .expected = object["expected"_L1].toInteger(),
                    .begun = object["begun"_L1].toInteger(),
                    .tookMs = object["took_ms"_L1].toInteger(),
                    .leftOut = object["left_out"_L1].toInteger(),
                    .changed = object["changed"_L1].toInteger(),
                    .remarks = {}};
    const QJsonArray ids = object["runs"_L1].toArray();
    for (const QJsonValue &id : ids) {
        if (const auto run = ImportRunId::fromString(id.toString()))
            kept.runs.append(*run);
    }
    const QJsonArray told = object["remarks"_L1].toArray();
    for (const QJsonValue &value : told) {
        const bool isSkipped = value[0].toInt() == int(ImportRemark::Kind::Skipped);
        QStringList details;
        const QJsonArray known = value[3].toArray();
        for (const QJsonValue &detail : known)
            details += detail.toString();
        if (const auto reason = importReason(value[2].toString()))
            kept.remarks.append({isSkipped ? ImportRemark::Kind::Skipped : ImportRemark::Kind::Altered,
                                 value[1].toString(),
                                 {*reason, details}});
    }
    return kept;
}

} // namespace mn::app
