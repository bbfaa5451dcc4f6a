#pragma once
#include <QStringList>
#include <optional>
#include <utility>

namespace mn {

enum class ImportReason : quint8 {
#define MN_IMPORT_REASON(code, sentence) code,
#include "core/exchange/import_reasons.def"
#undef MN_IMPORT_REASON
};

// Why something did not become a memory, or not unchanged: a stable code, and what stands in its sentence for %1, %2.
struct ImportWhy {
    ImportWhy(ImportReason code, QStringList words = {}) : reason(code), details(std::move(words)) {}

    ImportReason reason;
    QStringList details;
    bool operator==(const ImportWhy &) const = default;
};

// The stable name of a reason, such as "NoText", and the reason of a name.
QString name(ImportReason reason);
std::optional<ImportReason> importReason(QStringView name);

// One plain sentence. English source text; translated where it is shown.
QString sentence(const ImportWhy &why);
// "16 MiB", as a detail.
QString sizeText(qint64 bytes);
// Its details in the places of a sentence, for one that is translated.
QString withDetails(QString sentence, const QStringList &details);

} // namespace mn
