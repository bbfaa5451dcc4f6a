#include "core/exchange/joplin_source.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/position.h"
#include "core/portable/time_text.h"
#include <QFileInfo>
#include <QRegularExpression>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotebookDepth = 50;

// `resources/<id>.png` or `resources/<id>`
QByteArray resourceIdOf(const QString &path)
{
    if (!path.startsWith("resources/"_L1))
        return {};
    const QByteArray id = path.mid(10, 32).toLatin1();
    return isJoplinId(id) ? id : QByteArray();
}

} // namespace

Result<std::unique_ptr<JoplinSource>> JoplinSource::open(const QString &path)
{
    MN_TRY(ByteOrigin origin, ByteOrigin::file(path));
    return std::make_unique<JoplinSource>(std::move(origin));
}

// Nothing when it is no item; the archive's errors.
Result<std::optional<JoplinItem>> JoplinSource::readItem(ArchiveReader &archive,
                                                         const ArchiveReader::Entry &entry) const
{
    if (!entry.isFile || !entry.hasSafePath || !entry.path.endsWith(".md"_L1) || entry.size > limits::kTextFileBytes)
        return std::optional<JoplinItem>();
    QByteArray bytes;
    for (;;) {
        MN_TRY(const QByteArray part, archive.read(limits::kReadBytes));
        if (part.isEmpty())
            break;
        bytes += part;
        if (bytes.size() > limits::kTextFileBytes)
            return std::optional<JoplinItem>();
    }
    auto item = parseJoplinItem(bytes);
    if (!item)
        return std::optional<JoplinItem>();
    return std::optional(std::move(*item));
}

void JoplinSource::learn(const JoplinItem &item)
{
    m_indexBytes += 200 + 2 * item.title.size();
    switch (item.type) {
    case JoplinItem::Type::Note:
        m_notes.insert(item.id);
        break;
    case JoplinItem::Type::Folder:
        m_notebooks.insert(item.id, {item.title.left(limits::kNameChars), item.text(u"parent_id").toLatin1()});
        break;
    case JoplinItem::Type::Tag:
        m_tags.insert(item.id, item.title.left(limits::kNameChars));
        break;
    case JoplinItem::Type::NoteTag:
        m_tagsOfNote[item.text(u"note_id").toLatin1()].append(item.text(u"tag_id").toLatin1());
        break;
    case JoplinItem::Type::Resource: {
        Resource &resource = m_resources[item.id];
        resource.name = item.title.left(limits::kNameChars);
        resource.mime = item.text(u"mime").left(limits::kNameChars);
        resource.stamp = item.text(u"blob_updated_time") + u':' + item.text(u"size");
        resource.isEncrypted = item.number(u"encryption_blob_encrypted") != 0;
        break;
    }
    case JoplinItem::Type::Other:
        break;
    }
}

Result<void> JoplinSource::readAhead()
{
    MN_TRY(const auto archive, ArchiveReader::open(m_origin, ArchiveReader::Format::Tar));
    for (bool first = true;; first = false) {
        const auto entry = archive->next();
        if (!entry && first)
            return std::unexpected(entry.error());
        if (!entry || !*entry) // where it breaks off is told when that place is reached
            return {};
        if (const QByteArray id = resourceIdOf((*entry)->path); !id.isEmpty() && (*entry)->isFile) {
            Resource &resource = m_resources[id];
            resource.path = (*entry)->path;
            resource.header = (*entry)->header;
            resource.size = (*entry)->size;
            m_indexBytes += 300;
            continue;
        }
        const auto item = readItem(*archive, **entry);
        if (!item)
            return {};
        if (*item && m_indexBytes < limits::kIndexBytes)
            learn(**item);
    }
}

// To the next entry, so that position() knows where it begins.
void JoplinSource::advance()
{
    auto entry = m_archive->next();
    m_isBroken = !entry;
    m_entry = entry ? std::move(*entry) : std::nullopt;
    m_next = m_entry ? m_entry->header : std::max(m_next, m_origin.size);
}

Result<ImportStep> JoplinSource::next()
{
    if (!m_archive) {
        MN_TRY(readAhead());
        if (m_next >= m_origin.size && m_origin.size >= 0) {
            m_isResumed = true;
        } else {
            MN_TRY(m_archive, ArchiveReader::open(m_origin, ArchiveReader::Format::Tar, m_next));
            advance();
        }
    }
    ImportStep step;
    if (m_entry) {
        takeEntry(step, *m_entry);
        advance();
        return step;
    }
    if (m_isBroken)
        step.skip(u"the rest of the archive"_s, ImportReason::CutOff);
    finish(step);
    step.end = true;
    return step;
}

void JoplinSource::takeEntry(ImportStep &step, const ArchiveReader::Entry &entry)
{
    const QString where = entry.path.left(limits::kNameChars);
    if (!entry.hasSafePath)
        return step.skip(where, ImportReason::LeadsOut);
    if (!entry.isFile) {
        if (!entry.path.endsWith(u'/'))
            step.skip(where, ImportReason::NoPlainFile);
        return;
    }
    if (!resourceIdOf(entry.path).isEmpty())
        return;
    if (entry.size > limits::kTextFileBytes)
        return step.skip(where, {ImportReason::LargerThan, {sizeText(limits::kTextFileBytes)}});
    const auto item = readItem(*m_archive, entry);
    if (!item)
        return step.skip(where, ImportReason::ArchiveCutOff);
    if (!*item)
        return step.skip(where, ImportReason::NoJoplinItem);
    if ((*item)->type == JoplinItem::Type::Note)
        takeNote(step, **item, u"%1 (%2)"_s.arg((*item)->title.left(limits::kNameChars), where));
    else if ((*item)->type == JoplinItem::Type::Other)
        step.skip(where, {ImportReason::NoPlaceForType, {(*item)->text(u"type_").left(10)}});
}

QString JoplinSource::domainOf(const JoplinItem &note) const
{
    QStringList path;
    QByteArray at = note.text(u"parent_id").toLatin1();
    for (int depth = 0; depth < kNotebookDepth && m_notebooks.contains(at); ++depth) { // parents can go in circles
        const Notebook notebook = m_notebooks.value(at);
        path.prepend(notebook.title);
        at = notebook.parent;
    }
    return path.join(u'/');
}

void JoplinSource::takeNote(ImportStep &step, const JoplinItem &note, const QString &where)
{
    if (note.number(u"encryption_applied") != 0)
        return step.skip(where, ImportReason::JoplinEncrypted);
    if (note.number(u"deleted_time") > 0)
        return step.skip(where, ImportReason::InJoplinsTrash);
    if (m_taken.contains(note.id))
        return step.skip(where, ImportReason::IdTwice);
    m_taken.insert(note.id);

    ImportItem item;
    Memory &memory = item.memory;
    item.sourceKey = memory.externalId = QString::fromLatin1(note.id);
    memory.title = note.title;
    memory.content = note.body;
    memory.author = note.text(u"author");
    memory.source = format();
    addLabel(memory.domains, domainOf(note));
    for (const QByteArray &tag : m_tagsOfNote.value(note.id))
        addLabel(memory.tags, m_tags.value(tag));
    // The user's times stay when an item is moved or synchronised.
    memory.createdAt = note.time(u"user_created_time") ? note.time(u"user_created_time") : note.time(u"created_time");
    memory.updatedAt = note.time(u"user_updated_time") ? note.time(u"user_updated_time") : note.time(u"updated_time");
    if (note.number(u"is_todo") != 0) {
        memory.kind = u"task"_s;
        if (const qint64 due = note.number(u"todo_due"); due > 0)
            memory.occurredAt = Moment{due, 0};
        if (const qint64 completed = note.number(u"todo_completed"); completed > 0)
            putMetadata(item, u"completed_at"_s, isoText(Moment{completed, 0}));
        putMetadata(item, u"completed"_s, note.number(u"todo_completed") > 0);
    }
    if (note.number(u"is_conflict") != 0)
        putMetadata(item, u"joplin_conflict"_s, true);
    if (const QString url = note.text(u"source_url"); !url.isEmpty())
        putMetadata(item, u"url"_s, url);
    for (const QStringView name : {u"latitude", u"longitude"})
        if (const double degrees = note.text(name).toDouble(); degrees != 0)
            putMetadata(item, name.toString(), degrees);
    if (note.number(u"markup_language") == 2) {
        putMetadata(item, u"markup"_s, u"html"_s);
        step.alter(where, ImportReason::KeptAsHtml);
    }
    connect(step, item, note, where);
    if (finishItem(step, item, where))
        step.item = std::move(item);
}

void JoplinSource::connect(ImportStep &step, ImportItem &item, const JoplinItem &note, const QString &where)
{
    // An id is long enough not to be anything else; it also stands in HTML within Markdown.
    static const QRegularExpression link(u":/([0-9a-f]{32})"_s);
    QSet<QByteArray> met;
    for (auto match = link.globalMatch(note.body); match.hasNext();) {
        const QByteArray id = match.next().captured(1).toLatin1();
        if (met.contains(id) || id == note.id)
            continue;
        met.insert(id);
        if (m_notes.contains(id)) {
            item.links.append({QString::fromLatin1(id), u"references"_s});
            continue;
        }
        const auto resource = m_resources.find(id);
        const QString what = u"%1: :/%2"_s.arg(where, QString::fromLatin1(id));
        if (resource == m_resources.end()) {
            step.skip(what, ImportReason::NothingWithId);
            continue;
        }
        resource->isUsed = true;
        if (resource->path.isEmpty() || resource->isEncrypted || resource->size > limits::kAttachmentBytes) {
            step.skip(u"%1 \"%2\""_s.arg(what, resource->name), resource->path.isEmpty()
                                                                    ? ImportReason::BytesNotInExport
                                                                : resource->isEncrypted ? ImportReason::FileEncrypted
                                                                                        : ImportReason::FileTooLarge);
            continue;
        }
        PendingAttachment attachment;
        attachment.name = resource->name.isEmpty() ? QFileInfo(resource->path).fileName() : resource->name;
        attachment.mime = resource->mime;
        attachment.size = resource->size;
        attachment.stamp = QString::fromLatin1(id) + u':' + resource->stamp;
        attachment.open = [origin = m_origin, path = resource->path, header = resource->header] {
            return openEntry(origin, ArchiveReader::Format::Tar, path, header);
        };
        item.attachments.append(std::move(attachment));
    }
}

void JoplinSource::finish(ImportStep &step)
{
    if (m_indexBytes >= limits::kIndexBytes)
        step.skip(u"some tags, notebooks and files"_s, ImportReason::TooManyThings);
    if (m_isResumed) // what the first part used is not known any more
        return;
    for (const Resource &resource : std::as_const(m_resources))
        if (!resource.isUsed)
            step.skip(resource.name.isEmpty() ? resource.path : resource.name, ImportReason::FileUnused);
}

ImportProgress JoplinSource::progress() const
{
    return {m_next, m_origin.size};
}

QByteArray JoplinSource::position() const
{
    return positionOf(kFormat, {m_next});
}

Result<void> JoplinSource::resume(const QByteArray &position)
{
    MN_TRY(const QList<qint64> numbers, numbersOf(position, kFormat, 1));
    m_next = numbers[0];
    m_isResumed = m_next > 0;
    return {};
}

} // namespace mn
