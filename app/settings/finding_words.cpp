#include "app/settings/finding_words.h"
#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace mn::app {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace

QString findingText(const Finding &finding)
{
    const int n = int(std::clamp<qint64>(finding.count, 0, std::numeric_limits<int>::max()));
    switch (finding.code) {
    case Finding::Code::DatabaseWhole:
        return Findings::tr("Every page is authentic and every table whole.");
    case Finding::Code::PagesDamaged:
        return Findings::tr("%Ln page(s) were changed or damaged.", nullptr, n);
    case Finding::Code::TablesContradict:
        return Findings::tr("The database contradicts itself in %Ln place(s).", nullptr, n);
    case Finding::Code::RowsStray:
        return Findings::tr("%Ln row(s) belong to memories that are gone.", nullptr, n);
    case Finding::Code::LogWhole:
        return Findings::tr("%Ln change(s), none missing.", nullptr, n);
    case Finding::Code::LogBroken:
        return Findings::tr("Something is missing behind change number %Ln.", nullptr, n);
    case Finding::Code::MemoriesReadable:
        return Findings::tr("%Ln memory(s), all readable.", nullptr, n);
    case Finding::Code::MemoriesUnreadable:
        return Findings::tr("%Ln memory(s) cannot be read.", nullptr, n);
    case Finding::Code::MemoriesDiffer:
        return Findings::tr("%Ln memory(s) are listed otherwise than they are.", nullptr, n);
    case Finding::Code::AttachmentsWhole:
        return n == 0 ? Findings::tr("There are none.") : Findings::tr("%Ln attachment(s), all whole.", nullptr, n);
    case Finding::Code::AttachmentsMissing:
        return Findings::tr("%Ln attachment(s) are missing.", nullptr, n);
    case Finding::Code::AttachmentsDamaged:
        return Findings::tr("%Ln attachment(s) are damaged.", nullptr, n);
    case Finding::Code::FilesLeftOver:
        return Findings::tr("%Ln sealed file(s) belong to no memory, as when an attachment was not saved to its end.",
                            nullptr, n);
    case Finding::Code::CutShort:
        return Findings::tr("This part of the vault cannot be read to its end.");
    case Finding::Code::WordsComplete:
        return Findings::tr("All memories are found by their words.");
    case Finding::Code::WordsMissing:
        return Findings::tr("%Ln memory(s) are not found by their words.", nullptr, n);
    case Finding::Code::WordsUnknown:
        return Findings::tr("It cannot be told which memories are found by their words.");
    case Finding::Code::SnapshotDamaged:
        return Findings::tr("The saved index was damaged; it was left out and is being made anew.");
    case Finding::Code::MeaningComplete:
        return Findings::tr("All memories are found by their meaning.");
    case Finding::Code::MeaningPending:
        return Findings::tr("The meaning of %Ln memory(s) is still to be indexed.", nullptr, n);
    case Finding::Code::MeaningUnknown:
        return Findings::tr("It cannot be told how far meaning is indexed.");
    case Finding::Code::ModelChanging:
        return Findings::tr("The index of the model that was chosen is being made; until then the one before answers.");
    case Finding::Code::ServiceAnswers:
        return Findings::tr("Texts and questions leave this device for %1, as you chose.").arg(finding.name);
    case Finding::Code::KeysOpen:
        return Findings::tr("%Ln way(s) open the vault.", nullptr, n);
    case Finding::Code::KeysOpenWithPhrase:
        return Findings::tr("%Ln way(s) open the vault, the recovery words among them.", nullptr, n);
    case Finding::Code::KeyFileChanged:
        return Findings::tr("The disk has changed the file of keys.");
    case Finding::Code::KeysDamaged:
        return Findings::tr("%Ln way(s) to open the vault are damaged.", nullptr, n);
    case Finding::Code::ModelRight:
        return Findings::tr("It is the one this program was written for.");
    case Finding::Code::ModelWrong:
        return Findings::tr("It is missing, or not the one this program was written for.");
    case Finding::Code::Other:
        break;
    }
    return finding.sentence;
}

} // namespace mn::app
