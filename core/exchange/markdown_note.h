#pragma once
#include "core/exchange/import_source.h"
#include "core/exchange/markdown_scan.h"
#include <QJsonObject>

namespace mn {

// One Markdown file, taken apart but not yet connected to others.
struct MarkdownNote {
    struct Reference {
        MarkdownScan::Reference target;
        QString type; // of the link it becomes
    };
    struct OwnAttachment {
        QString file; // in the export
        QString name; // what it was called in the vault
    };
    // Without links and attachments; `sourceKey`, dates and domain are the caller's. With an id it is a note of our own
    // export: its front matter says all there is to know, and its text is only text.
    ImportItem item;
    QList<Reference> references;
    QStringList blockRefs;
    QStringList aliases;
    QList<OwnAttachment> attachments; // of our own
};

// Above the embeds that our export writes behind a text, for those who read it; they are no part of the text.
inline constexpr QStringView kOwnEmbeds = u"<!-- attachments -->";
// Before the type of a link where a property of that name means something else.
inline constexpr QStringView kOwnLink = u"link ";
// Whether a link of this type needs that.
bool isOtherProperty(const QString &linkType);

// The id in the front matter of a note of our own export; null in others.
RecordId ownNoteId(QStringView text);

// `path` is relative to the folder, with /; it gives the title and the day of a journal. The bytes are text in any of
// the encodings of text_encoding.h. Nothing, and a skip, when they are no text.
std::optional<MarkdownNote> parseMarkdownNote(ImportStep &step, QByteArrayView bytes, const QString &path,
                                              MarkdownFlavour flavour);

// The page a Logseq file name stands for: a___b and a%2Fb are a/b, journals/2023_05_08 is 2023-05-08.
QString logseqPageName(const QString &path);

// Ids of the blocks in a Logseq file, which other files may refer to.
QStringList logseqBlockIds(const QString &text);

} // namespace mn
