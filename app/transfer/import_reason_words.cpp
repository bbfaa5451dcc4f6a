#include "app/transfer/import_reason_words.h"
#include <QCoreApplication>

namespace mn::app {

namespace {

struct Remedies {
    Q_DECLARE_TR_FUNCTIONS(ImportRemarks)
};

// The same table, so that the sentences are those of the translations.
constexpr const char *kSentences[] = {
#define MN_IMPORT_REASON(code, sentence) QT_TRANSLATE_NOOP("ImportReason", sentence),
#include "core/exchange/import_reasons.def"
#undef MN_IMPORT_REASON
};

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
