#pragma once
#include "core/record/memory.h"
#include "core/record/record.h"
#include "core/record/text_merge.h"
#include <span>

namespace mn {

// How the fields that are more than one plain value lie in a record, written and read. What is not understood was
// written by a newer program: it is passed over here and stays in the record.

using Entries = std::span<const Record::Entry>; // of one field, in order of dot and value

// A tag or domain.
QByteArray textValue(QStringView text);
QStringList readLabels(Entries entries); // sorted, without repetition

QByteArray linkValue(const Link &link);
QList<Link> readLinks(Entries entries); // sorted, without repetition

// A content with the texts it was written over, newest first: [text, ancestor, ...]. At most kMaxAncestors of them,
// and only as many as fit into half a record, so that no save is refused for what it was written over.
constexpr qsizetype kMaxAncestors = 4;
QByteArray contentValue(const QString &text, const QStringList &ancestors);
QList<TextSibling> readContent(const Record &record, Entries entries); // in order of their dots

// [when, place among those of one save, attachment]
QByteArray attachmentValue(HlcStamp added, quint64 place, const Attachment &attachment);
struct KeptAttachment {
    HlcStamp added;
    quint64 place = 0;
    Dot dot;
    QByteArray value;
    Attachment attachment;
};
QList<KeptAttachment> readAttachments(Entries entries); // in the order they were added

// JSON as canonical CBOR: equal objects give equal bytes, whatever the order of keys, 1 and 1.0 alike.
// Errc::TooLarge, Errc::NotUnderstood (too deep, or two keys equal after repair), with "metadata".
Result<QByteArray> metadataValue(const QJsonObject &metadata);

// The version of a register that is shown: written last, then by dot and value, so that every device shows the same.
const Record::Entry &newestOf(const Record &record, Entries entries);

} // namespace mn
