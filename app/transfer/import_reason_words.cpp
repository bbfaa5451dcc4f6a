#include "app/transfer/import_reason_words.h"
#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(ImportField)
};

struct Remedies {
    Q_DECLARE_TR_FUNCTIONS(ImportRemarks)
};

// The same table, so that the sentences are those of the translations.
constexpr const char *kSentences[] = {
#define MN_IMPORT_REASON(code, sentence) QT_TRANSLATE_NOOP("ImportReason", sentence),
#include "core/exchange/import_reasons.def"
#undef MN_IMPORT_REASON
};

// The names of fields in the formats, as the sentences hold them, and what the window calls them.
struct FieldWord {
    QLatin1StringView name;
    const char *word;
};

constexpr FieldWord kFieldWords[] = {
    {"id"_L1, QT_TRANSLATE_NOOP("ImportField", "id")},
    {"id_external"_L1, QT_TRANSLATE_NOOP("ImportField", "external id")},
    {"title"_L1, QT_TRANSLATE_NOOP("ImportField", "title")},
    {"content"_L1, QT_TRANSLATE_NOOP("ImportField", "text")},
    {"kind"_L1, QT_TRANSLATE_NOOP("ImportField", "kind")},
    {"tags"_L1, QT_TRANSLATE_NOOP("ImportField", "tags")},
    {"domains"_L1, QT_TRANSLATE_NOOP("ImportField", "domains")},
    {"importance"_L1, QT_TRANSLATE_NOOP("ImportField", "importance")},
    {"occurred_at"_L1, QT_TRANSLATE_NOOP("ImportField", "date")},
    {"created_at"_L1, QT_TRANSLATE_NOOP("ImportField", "creation date")},
    {"updated_at"_L1, QT_TRANSLATE_NOOP("ImportField", "date of the last change")},
    {"thread"_L1, QT_TRANSLATE_NOOP("ImportField", "thread")},
    {"position"_L1, QT_TRANSLATE_NOOP("ImportField", "place in the thread")},
    {"author"_L1, QT_TRANSLATE_NOOP("ImportField", "author")},
    {"source"_L1, QT_TRANSLATE_NOOP("ImportField", "source")},
    {"links"_L1, QT_TRANSLATE_NOOP("ImportField", "links")},
    {"attachments"_L1, QT_TRANSLATE_NOOP("ImportField", "attached files")},
    {"pinned"_L1, QT_TRANSLATE_NOOP("ImportField", "mark as pinned")},
    {"archived"_L1, QT_TRANSLATE_NOOP("ImportField", "mark as archived")},
    {"metadata"_L1, QT_TRANSLATE_NOOP("ImportField", "further fields")},
};
constexpr QLatin1StringView kMetadataName = "metadata "_L1; // and the name of the field, as its owner gave it

QString fieldWord(const QString &name)
{
    const auto known = std::ranges::find_if(kFieldWords, [&name](const FieldWord &row) { return name == row.name; });
    if (known != std::end(kFieldWords))
        return Fields::tr(known->word);
    return name.startsWith(kMetadataName) ? Fields::tr("field “%1”").arg(name.sliced(kMetadataName.size())) : name;
}

// Those details that name fields, in words.
void nameFields(const ImportWhy &why, QStringList &details)
{
    const qsizetype at = why.reason == ImportReason::LabelsLeftOut ? 1 : 0;
    if (at >= details.size())
        return;
    switch (why.reason) {
    case ImportReason::FieldCut:
    case ImportReason::FieldNotUnderstood:
    case ImportReason::LabelsLeftOut:
        details[at] = fieldWord(details[at]);
        break;
    case ImportReason::ChangedOnBothSides: {
        QStringList names = details[at].split(u", "_s);
        std::ranges::transform(names, names.begin(), fieldWord);
        details[at] = names.join(Fields::tr(", "));
        break;
    }
    default:
        break;
    }
}

// The first of their details is the sentence of an error.
bool tellsOfAnError(ImportReason reason)
{
    return reason == ImportReason::NotSealed || reason == ImportReason::VaultRefuses;
}

} // namespace

QString shownReason(const ImportWhy &why)
{
    QStringList details = why.details;
    if (tellsOfAnError(why.reason) && !details.isEmpty())
        details[0] = QCoreApplication::translate("Error", details[0].toUtf8().constData());
    nameFields(why, details);
    return withDetails(QCoreApplication::translate("ImportReason", kSentences[size_t(why.reason)]), details);
}

QString remedyFor(ImportReason reason)
{
    switch (reason) {
    case ImportReason::JoplinEncrypted:
    case ImportReason::FileEncrypted:
        return Remedies::tr("Let Joplin finish decrypting, then export again.");
    case ImportReason::InJoplinsTrash:
        return Remedies::tr("Restore it in Joplin and export again, if you want it.");
    case ImportReason::InTheTrashHere:
        return Remedies::tr("Take it out of the trash here, then import again.");
    case ImportReason::ErasedHere:
        return Remedies::tr("Nothing has to be done: you have erased it.");
    case ImportReason::SourceTwice:
        return Remedies::tr("Nothing has to be done: its twin came.");
    case ImportReason::ArchiveCutOff:
    case ImportReason::CutOff:
    case ImportReason::NoJsonObject:
    case ImportReason::UnpacksTooFar:
        return Remedies::tr("Export once more from the other program, and choose the new file.");
    case ImportReason::VaultRefuses:
        return Remedies::tr("Shorten it in the other program and import again.");
    case ImportReason::LargerThanAFile:
        return Remedies::tr("Choose “One memory a block” and look again.");
    case ImportReason::LargerThan:
        return Remedies::tr("Divide it in the other program, or keep it elsewhere.");
    case ImportReason::FieldTooLong:
    case ImportReason::LineOfTooLong:
    case ImportReason::LineTooLong:
    case ImportReason::TooManyAttachments:
        return Remedies::tr("Divide it in the other program and import again.");
    case ImportReason::FileTooLarge:
    case ImportReason::TooLarge:
        return Remedies::tr("Keep it elsewhere, and write here where it is.");
    case ImportReason::FileUnreadable:
        return Remedies::tr("Check that you may read the file, then import again.");
    case ImportReason::FolderUnreadable:
        return Remedies::tr("Check that you may open the folder, then import again.");
    case ImportReason::LinkNotFollowed:
        return Remedies::tr("Put the file itself into the folder, then import again.");
    case ImportReason::AttachedMissing:
    case ImportReason::EmbeddedMissing:
    case ImportReason::NotInTheFolder:
        return Remedies::tr("Put the file into the folder, then import again.");
    case ImportReason::BytesNotBeside:
        return Remedies::tr("Put the folder of the same name with “.files” beside the file, then import again.");
    case ImportReason::NoHash:
        return Remedies::tr("Export once more with a program that writes it.");
    case ImportReason::BytesNotInExport:
    case ImportReason::NotInExport:
    case ImportReason::NothingWithId:
        return Remedies::tr("Export once more with all files, if you miss it.");
    case ImportReason::TooDeep:
        return Remedies::tr("Import that folder alone.");
    case ImportReason::FileUnused:
    case ImportReason::NoMarkdown:
        return Remedies::tr("Link it from a note and import again, if you want it.");
    case ImportReason::FrontMatterKept:
        return Remedies::tr("Mend the lines between the two --- and import again.");
    case ImportReason::JsonButNoObject:
    case ImportReason::NoEntityNorRelation:
    case ImportReason::NotJson:
        return Remedies::tr("Mend this line in the file and import again.");
    case ImportReason::NoContent:
        return Remedies::tr("Give this line a “content” and import again.");
    case ImportReason::ProgramsFolder:
        return Remedies::tr("Nothing has to be done: no notes are kept there.");
    case ImportReason::MessagesWithoutText:
    case ImportReason::NoMessages:
    case ImportReason::NoText:
    case ImportReason::PartWithoutText:
        return Remedies::tr("Nothing has to be done: there is nothing to keep.");
    case ImportReason::ZeroBytes:
        return Remedies::tr("Save it as UTF-8 text and import again.");
    case ImportReason::OtherEncoding:
        return Remedies::tr("Look whether its letters are right; if not, save it as UTF-8 and import again.");
    case ImportReason::EntityWithoutName:
        return Remedies::tr("Give it a name in the file and import again.");
    case ImportReason::RelationWithoutEnd:
        return Remedies::tr("Mend the names in the file and import again, if the link matters.");
    case ImportReason::FieldNotUnderstood:
        return Remedies::tr("Look at this memory and fill it in.");
    case ImportReason::FieldCut:
        return Remedies::tr("Look at this memory, and keep the rest in its text.");
    case ImportReason::ChangedOnBothSides:
        return Remedies::tr("Look at this memory: what you wrote here was kept.");
    case ImportReason::EndsInQuotes:
        return Remedies::tr("Look at the end of the file: a quotation mark is missing.");
    case ImportReason::TooManyRows:
        return Remedies::tr("Save the table once more as CSV and choose the new file.");
    case ImportReason::OnOtherBranches:
        return Remedies::tr("Show that branch in ChatGPT and export again, if you want it.");
    case ImportReason::BetweenTools:
    case ImportReason::HiddenMessage:
        return Remedies::tr("Nothing has to be done: it was never on the screen.");
    case ImportReason::TooManyFields:
        return Remedies::tr("Look at this row: a separator too many, or a quotation mark missing.");
    case ImportReason::IdTwice:
    case ImportReason::NoJoplinItem:
        return Remedies::tr("Nothing has to be done, unless a note is missing.");
    case ImportReason::NoPlainFile:
        return Remedies::tr("Put the file itself into the archive, if you want it.");
    case ImportReason::NoPlaceForType:
        return Remedies::tr("Nothing has to be done, unless you miss something.");
    case ImportReason::LeadsOut:
        return Remedies::tr("Nothing has to be done: no export of Joplin holds such a name.");
    case ImportReason::TooManyRelations:
    case ImportReason::TooManyThings:
        return Remedies::tr("Export it in several parts, and import one after the other.");
    case ImportReason::NotNamedTxt:
        return Remedies::tr("Give it a name that ends in .txt and import again, if you want it.");
    default:
        return {};
    }
}

} // namespace mn::app
