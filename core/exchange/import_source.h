#pragma once
#include "core/exchange/byte_reader.h"
#include "core/exchange/import_reason.h"
#include "core/record/memory.h"
#include <optional>
#include <tuple>

namespace mn {

// A link as the source has it. `to` is the key of another item of the same source, or one of our own ids; whether there
// is such a memory shows only later.
struct PendingLink {
    QString to;
    QString type;
    bool operator==(const PendingLink &) const = default;
    bool operator<(const PendingLink &other) const { return std::tie(to, type) < std::tie(other.to, other.type); }
};

// A file that came with an item. Its bytes are asked for when there is a place to put them.
struct PendingAttachment {
    QString name;
    QString mime;
    qint64 size = -1;  // bytes as the source says; -1 when it does not
    QByteArray sha256; // as the source says; empty when it does not
    QString stamp;     // changes when the bytes change, as far as that shows without reading them
    std::function<Result<std::unique_ptr<ByteReader>>()> open;
};

// One memory-to-be. `memory.links` and `memory.attachments` are empty; `memory.id` is null unless the source holds one
// of ours; createdAt and updatedAt are 0 where the source has none.
struct ImportItem {
    QString sourceKey; // its stable name within the source: the same at every import
    Memory memory;
    QList<PendingLink> links;
    QList<PendingAttachment> attachments;
    int parts = 1;               // memories that its text is divided into (item_fitting.h)
    bool datesAreOfFile = false; // created and updated come from the file system: a copy of the file has others
};

// The same for the same item, whenever it is read; another one when anything in it has changed.
QByteArray fingerprintOf(const ImportItem &item);

// What did not become a memory, or not unchanged, and why. `what` names it in the source: a line, a file, an id.
struct ImportRemark {
    enum class Kind {
        Skipped, // left out
        Altered, // taken, but not as it stood
    };
    Kind kind = Kind::Skipped;
    QString what;
    ImportWhy why;
    bool operator==(const ImportRemark &) const = default;
};

struct ImportProgress {
    qint64 done = 0;   // bytes
    qint64 total = -1; // -1 when not known
};

// One turn of reading: at most one item, and what there was to remark on the way. Bounded, so that a hostile file can
// neither hold the caller for long nor pile up remarks.
struct ImportStep {
    std::optional<ImportItem> item;
    QList<ImportRemark> remarks;
    bool end = false; // there is nothing after this step

    void skip(const QString &what, const ImportWhy &why) { remarks.append({ImportRemark::Kind::Skipped, what, why}); }
    void alter(const QString &what, const ImportWhy &why) { remarks.append({ImportRemark::Kind::Altered, what, why}); }
};

// A foreign file or folder, read item by item in bounded memory (limits: import_limits.h). Content is never trusted:
// what cannot be read is skipped with a remark, never fatal. One thread.
class ImportSource {
public:
    virtual ~ImportSource() = default;

    // The format: jsonl, markdown, joplin, ...
    virtual QString format() const = 0;
    // Keys mean the same only within one name space: the format, and where keys are not unique in the world, the file.
    virtual QString nameSpace() const = 0;

    // The next item, or why there is none. An error ends the import; what came before it stays.
    virtual Result<ImportStep> next() = 0;

    virtual ImportProgress progress() const = 0;

    // Where the step after the newest one begins; resume() in a new object of the same source goes on there, before its
    // first next(). NotUnderstood when the position is none of this source.
    virtual QByteArray position() const = 0;
    virtual Result<void> resume(const QByteArray &position) = 0;
};

} // namespace mn
