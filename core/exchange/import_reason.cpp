#include "core/exchange/import_reason.h"
#include <algorithm>
#include <iterator>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char *name;
    const char *sentence;
};

constexpr Row kRows[] = {
#define MN_IMPORT_REASON(code, sentence) {#code, sentence},
#include "core/exchange/import_reasons.def"
#undef MN_IMPORT_REASON
};

} // namespace

QString name(ImportReason reason)
{
    return QString::fromLatin1(kRows[size_t(reason)].name);
}

std::optional<ImportReason> importReason(QStringView name)
{
    const auto found = std::ranges::find_if(kRows, [name](const Row &row) { return name == QLatin1String(row.name); });
    if (found == std::end(kRows))
        return {};
    return ImportReason(found - std::begin(kRows));
}

QString sentence(const ImportWhy &why)
{
    return withDetails(QString::fromLatin1(kRows[size_t(why.reason)].sentence), why.details);
}

QString sizeText(qint64 bytes)
{
    const bool isGibibytes = bytes >= (qint64(1) << 30) && bytes % (qint64(1) << 30) == 0;
    return isGibibytes ? u"%1 GiB"_s.arg(bytes >> 30) : u"%1 MiB"_s.arg(bytes >> 20);
}

QString withDetails(QString sentence, const QStringList &details)
{
    switch (details.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(details[0]);
    default:
        return sentence.arg(details[0], details[1]);
    }
}

} // namespace mn
