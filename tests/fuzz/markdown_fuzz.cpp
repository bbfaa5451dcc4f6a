// One Markdown file with its front matter, as each program writes it.
#include "core/exchange/import_fields.h"
#include "core/exchange/markdown_note.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using mn::MarkdownFlavour;
    for (const auto flavour : {MarkdownFlavour::Obsidian, MarkdownFlavour::Logseq}) {
        mn::ImportStep step;
        auto note = mn::parseMarkdownNote(step, QByteArrayView(data, qsizetype(size)),
                                          QStringLiteral("pages/2023_05_08.md"), flavour);
        if (!note)
            continue;
        note->item.sourceKey = QStringLiteral("pages/2023_05_08.md");
        if (mn::finishItem(step, note->item, note->item.sourceKey))
            mn::fuzz::check(note->item);
        for (const QString &id : mn::logseqBlockIds(note->item.memory.content))
            mn::fuzz::must(id.size() == 36);
    }
    return 0;
}
