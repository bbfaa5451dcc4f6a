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
    ImportItem item; // without links and attachments; `sourceKey`, dates and domain are the caller's
    QList<Reference> references;
    QStringList blockRefs;
    QStringList aliases;
};

// `path` is relative to the folder, with /; it gives the title and the day of a journal. The bytes are text in any of
// the encodings of text_encoding.h. Nothing, and a skip, when they are no text.
std::optional<MarkdownNote> parseMarkdownNote(ImportStep &step, QByteArrayView bytes, const QString &path,
                                              MarkdownFlavour flavour);

// The page a Logseq file name stands for: a___b and a%2Fb are a/b, journals/2023_05_08 is 2023-05-08.
QString logseqPageName(const QString &path);

// Ids of the blocks in a Logseq file, which other files may refer to.
QStringList logseqBlockIds(const QString &text);

} // namespace mn
