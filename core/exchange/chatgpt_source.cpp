#include "core/exchange/chatgpt_source.h"
#include "core/exchange/folder_listing.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/position.h"
#include "core/exchange/text_encoding.h"
#include "core/portable/time_text.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QSet>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// conversations.json, or conversations-000.json and so on in exports of long histories.
bool holdsConversations(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.startsWith("conversations"_L1) && name.endsWith(".json"_L1);
}

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

// A zip entry as something to read from any place: what lies before is unpacked and dropped.
ByteOrigin entryOrigin(const ByteOrigin &zip, const QString &path, qint64 size)
{
    const auto openAt = [zip, path](qint64 offset) -> Result<std::unique_ptr<ByteReader>> {
        MN_TRY(auto reader, openEntry(zip, ArchiveReader::Format::Zip, path, 0));
        while (offset > 0) {
            MN_TRY(const QByteArray dropped, reader->read(std::min(offset, limits::kReadBytes)));
            if (dropped.isEmpty())
                break;
            offset -= dropped.size();
        }
        return reader;
    };
    return {path, size, openAt};
}

bool isHidden(const QJsonObject &message)
{
    return message["metadata"_L1]["is_visually_hidden_from_conversation"_L1].toBool();
}

// Whether a turn stands on the screen.
bool isShown(const QJsonObject &message)
{
    const QString role = message["author"_L1]["role"_L1].toString();
    const QString recipient = message["recipient"_L1].toString(u"all"_s);
    return (role == "user"_L1 || (role == "assistant"_L1 && recipient == "all"_L1)) && !isHidden(message);
}

} // namespace

ChatGptSource::ChatGptSource(ByteOrigin conversations)
{
    m_total = conversations.size;
    m_files.append(std::move(conversations));
}

Result<std::unique_ptr<ChatGptSource>> ChatGptSource::open(const QString &path)
{
    auto source = std::unique_ptr<ChatGptSource>(new ChatGptSource);
    if (QFileInfo(path).isDir()) {
        MN_TRY(source->useFolder(path));
    } else if (path.endsWith(".zip"_L1, Qt::CaseInsensitive)) {
        MN_TRY(source->useZip(path));
    } else {
        MN_TRY(ByteOrigin origin, ByteOrigin::file(path));
        source->m_files.append(std::move(origin));
    }
    if (source->m_files.isEmpty())
        return fail(Errc::NotUnderstood, u"%1 holds no conversations.json"_s.arg(path));
    source->m_total = 0;
    for (const ByteOrigin &file : std::as_const(source->m_files))
        source->m_total += std::max<qint64>(0, file.size);
    std::sort(source->m_assets.begin(), source->m_assets.end(),
              [](const Asset &a, const Asset &b) { return fileName(a.path) < fileName(b.path); });
    return source;
}

Result<void> ChatGptSource::useFolder(const QString &folder)
{
    QList<ImportRemark> unused; // what else lies there is not part of the export
    MN_TRY(const QStringList files, listFolder(folder, [](const QString &) { return true; }, unused));
    for (const QString &file : files) {
        MN_TRY(ByteOrigin origin, ByteOrigin::file(folder + u'/' + file));
        if (holdsConversations(file))
            m_files.append(std::move(origin));
        else
            m_assets.append({file, origin.size, [origin] { return origin.openAt(0); }});
    }
    return {};
}

Result<void> ChatGptSource::useZip(const QString &path)
{
    MN_TRY(const ByteOrigin zip, ByteOrigin::file(path));
    MN_TRY(const auto archive, ArchiveReader::open(zip, ArchiveReader::Format::Zip));
    for (;;) {
        MN_TRY(const auto entry, archive->next());
        if (!entry)
            break;
        if (!entry->isFile || !entry->hasSafePath)
            continue;
        if (holdsConversations(entry->path))
            m_files.append(entryOrigin(zip, entry->path, entry->size));
        else
            m_assets.append({entry->path, entry->size, [zip, name = entry->path] {
                                 return openEntry(zip, ArchiveReader::Format::Zip, name, 0);
                             }});
    }
    std::sort(m_files.begin(), m_files.end(), [](const ByteOrigin &a, const ByteOrigin &b) { return a.name < b.name; });
    return {};
}

Result<void> ChatGptSource::openFile()
{
    MN_TRY(auto reader, openAsUtf8(m_files[m_file], m_offset));
    m_array = std::make_unique<JsonArrayReader>(std::move(reader), limits::kElementBytes, m_offset);
    return {};
}

void ChatGptSource::nextFile()
{
    m_doneBefore += std::max<qint64>(0, m_files[m_file].size);
    ++m_file;
    m_offset = m_number = 0;
    m_array.reset();
}

Result<ImportStep> ChatGptSource::next()
{
    ImportStep step;
    if (m_branch.isEmpty()) {
        if (m_file >= m_files.size()) {
            step.end = true;
            return step;
        }
        if (!m_array)
            MN_TRY(openFile());
        MN_TRY(readConversation(step));
    }
    if (!m_branch.isEmpty()) {
        const QString id = m_branch[m_turn++];
        step.item = takeTurn(step, m_mapping[id]["message"_L1].toObject(), id);
        if (m_turn == m_branch.size())
            finishConversation();
    }
    return step;
}

void ChatGptSource::finishConversation()
{
    m_offset = m_afterConversation;
    m_branch.clear();
    m_mapping = {};
    m_turn = m_resumeTurn = 0;
}

Result<void> ChatGptSource::readConversation(ImportStep &step)
{
    const QString file = fileName(m_files[m_file].name);
    const auto element = m_array->next();
    if (!element) {
        const Errc code = element.error().code;
        if (m_number == 0 && code == Errc::NotUnderstood && m_files.size() == 1)
            return std::unexpected(element.error());
        step.skip(u"%1, from byte %2 on"_s.arg(file).arg(m_array->offset()),
                  code == Errc::TooLarge ? ImportReason::UnpacksTooFar : ImportReason::CutOff);
        nextFile();
        return {};
    }
    if (!*element) {
        nextFile();
        return {};
    }
    const QString where = u"%1, conversation %2"_s.arg(file).arg(++m_number);
    m_afterConversation = m_array->offset();
    if ((*element)->tooLong) {
        m_offset = m_afterConversation;
        step.skip(where, {ImportReason::LargerThan, {sizeText(limits::kElementBytes)}});
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson((*element)->bytes, &error);
    if (!document.isObject()) {
        m_offset = m_afterConversation;
        step.skip(where, ImportReason::NoJsonObject);
        return {};
    }
    begin(step, document.object(), where);
    if (m_turn >= m_branch.size())
        finishConversation();
    return {};
}

// Finds the branch that was on the screen: from the current node up to the root.
void ChatGptSource::begin(ImportStep &step, const QJsonObject &conversation, const QString &where)
{
    m_mapping = conversation["mapping"_L1].toObject();
    m_title = conversation["title"_L1].toString();
    m_archived = conversation["is_archived"_L1].toBool();
    m_conversationId = conversation["conversation_id"_L1].toString(conversation["id"_L1].toString());
    if (m_conversationId.isEmpty())
        m_conversationId = where;
    m_branch.clear();
    m_turn = 0;
    m_given = 0;

    QString leaf = conversation["current_node"_L1].toString();
    if (!m_mapping.contains(leaf)) { // old exports have none: the newest message
        double newest = -1;
        for (auto node = m_mapping.begin(); node != m_mapping.end(); ++node)
            if (const double time = node.value()["message"_L1]["create_time"_L1].toDouble(0); time > newest) {
                newest = time;
                leaf = node.key();
            }
    }
    QSet<QString> branch;
    while (m_mapping.contains(leaf) && !branch.contains(leaf)) { // a hostile tree may go in circles
        branch.insert(leaf);
        m_branch.prepend(leaf);
        leaf = m_mapping[leaf]["parent"_L1].toString();
    }
    qsizetype elsewhere = 0;
    for (auto node = m_mapping.begin(); node != m_mapping.end(); ++node)
        elsewhere += !branch.contains(node.key()) && isShown(node.value()["message"_L1].toObject());
    const QString name = u"%1 \"%2\""_s.arg(where, m_title.left(limits::kNameChars));
    if (m_branch.isEmpty())
        step.skip(name, ImportReason::NoMessages);
    else if (elsewhere > 0 && m_resumeTurn == 0)
        step.skip(u"%1: %2 messages"_s.arg(name).arg(elsewhere), ImportReason::OnOtherBranches);

    // Goes on where it stopped: turns before are gone through once more, for their positions.
    while (m_turn < std::min(m_resumeTurn, m_branch.size())) {
        ImportStep unused;
        const QString id = m_branch[m_turn++];
        (void)takeTurn(unused, m_mapping[id]["message"_L1].toObject(), id);
    }
}

std::optional<ImportItem> ChatGptSource::takeTurn(ImportStep &step, const QJsonObject &message, const QString &nodeId)
{
    const QJsonObject content = message["content"_L1].toObject();
    if (content.isEmpty()) // the root
        return std::nullopt;
    const QString id = message["id"_L1].toString(nodeId);
    const QString where = u"\"%1\", message %2"_s.arg(m_title.left(limits::kNameChars), id.left(limits::kNameChars));
    const QString role = message["author"_L1]["role"_L1].toString();

    ImportItem item;
    takeParts(step, item, content, where);
    if (isShown(message))
        takeUploads(step, item, message, where);
    const bool isEmpty = item.memory.content.isEmpty() && item.attachments.isEmpty();
    if (!isShown(message)) {
        if (!isEmpty)
            step.skip(where, role == "tool"_L1 || role == "assistant"_L1 ? ImportReason::BetweenTools
                                                                         : ImportReason::HiddenMessage);
        return std::nullopt;
    }
    if (isEmpty)
        return std::nullopt;

    Memory &memory = item.memory;
    item.sourceKey = memory.externalId = id;
    memory.kind = u"conversation_turn"_s;
    memory.thread = m_conversationId;
    memory.position = ++m_given;
    memory.author = message["author"_L1]["name"_L1].toString(role);
    memory.source = format();
    memory.archived = m_archived;
    if (m_given == 1)
        memory.title = m_title;
    putMetadata(item, u"conversation"_s, m_title);
    if (const QString model = message["metadata"_L1]["model_slug"_L1].toString(); !model.isEmpty())
        putMetadata(item, u"model"_s, model);
    memory.occurredAt = momentFromJson(message["create_time"_L1]);
    if (memory.occurredAt)
        memory.createdAt = memory.updatedAt = memory.occurredAt->ms;
    if (!finishItem(step, item, where))
        return std::nullopt;
    return item;
}

void ChatGptSource::takeParts(ImportStep &step, ImportItem &item, const QJsonObject &content, const QString &where)
{
    const QString type = content["content_type"_L1].toString();
    QStringList texts;
    if (type == "code"_L1) {
        texts += u"```%1\n%2\n```"_s.arg(content["language"_L1].toString(), content["text"_L1].toString());
    } else if (const QJsonArray parts = content["parts"_L1].toArray(); !parts.isEmpty()) {
        for (const QJsonValue &part : parts) {
            if (part.isString())
                texts += part.toString();
            else if (part["content_type"_L1] == "audio_transcription"_L1)
                texts += part["text"_L1].toString();
            else if (part["content_type"_L1] == "image_asset_pointer"_L1)
                takeImage(step, item, part.toObject(), where);
            else if (part.isObject())
                step.skip(where, {ImportReason::PartWithoutText, {part["content_type"_L1].toString().left(40)}});
        }
    } else if (content["text"_L1].isString()) {
        texts += content["text"_L1].toString();
    } else if (!content["parts"_L1].isArray() && !m_withoutText.contains(type)) { // no parts: an empty message
        m_withoutText.insert(type);
        step.skip(u"messages of type \"%1\""_s.arg(type.left(limits::kNameChars)), ImportReason::MessagesWithoutText);
    }
    texts.removeAll(QString());
    item.memory.content = texts.join(u"\n\n"_s).trimmed();
}

void ChatGptSource::takeImage(ImportStep &step, ImportItem &item, const QJsonObject &part, const QString &where)
{
    // "file-service://file-Ab12" or "sediment://file_00aa": the file's name begins with what follows the slashes.
    const QString id = part["asset_pointer"_L1].toString().section(u"://"_s, 1);
    takeAsset(step, item, id, {}, {}, u"%1: picture %2"_s.arg(where, id.left(limits::kNameChars)));
}

// What a person gave with the message. Pictures stand among its parts as well.
void ChatGptSource::takeUploads(ImportStep &step, ImportItem &item, const QJsonObject &message, const QString &where)
{
    QSet<QString> pictures;
    const QJsonArray parts = message["content"_L1]["parts"_L1].toArray();
    for (const QJsonValue &part : parts)
        pictures.insert(part["asset_pointer"_L1].toString().section(u"://"_s, 1));
    const QJsonArray uploads = message["metadata"_L1]["attachments"_L1].toArray();
    for (const QJsonValue &upload : uploads) {
        const QString id = upload["id"_L1].toString();
        const QString name = validUnicode(upload["name"_L1].toString());
        if (!pictures.contains(id))
            takeAsset(step, item, id, name, upload["mime_type"_L1].toString(),
                      u"%1: file \"%2\""_s.arg(where, name.left(limits::kNameChars)));
    }
}

// An empty name or type is that of the file.
void ChatGptSource::takeAsset(ImportStep &step, ImportItem &item, const QString &id, const QString &name,
                              const QString &mime, const QString &what)
{
    const auto at =
        std::lower_bound(m_assets.begin(), m_assets.end(), id,
                         [](const Asset &asset, const QString &beginning) { return fileName(asset.path) < beginning; });
    if (id.size() < 8 || at == m_assets.end() || !fileName(at->path).startsWith(id))
        return step.skip(what, ImportReason::NotInExport);
    if (at->size > limits::kAttachmentBytes)
        return step.skip(what, ImportReason::TooLarge);
    PendingAttachment attachment;
    attachment.name = name.isEmpty() ? fileName(at->path) : name;
    attachment.mime =
        mime.isEmpty() ? QMimeDatabase().mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension).name() : mime;
    attachment.size = at->size;
    attachment.stamp = id;
    attachment.open = at->open;
    item.attachments.append(std::move(attachment));
}

ImportProgress ChatGptSource::progress() const
{
    return {m_doneBefore + m_offset, m_total};
}

QByteArray ChatGptSource::position() const
{
    // The number counts the conversation being given only once it is over.
    const bool within = m_turn > 0;
    return positionOf(kFormat, {m_files.size(), m_file, m_offset, m_number - (within ? 1 : 0), m_turn});
}

Result<void> ChatGptSource::resume(const QByteArray &position)
{
    MN_TRY(const QList<qint64> numbers, numbersOf(position, kFormat, 5));
    if (numbers[0] != m_files.size())
        return {}; // another export: from the beginning, for importing again adds nothing
    m_file = std::min<qint64>(numbers[1], m_files.size());
    m_offset = numbers[2];
    m_number = numbers[3];
    m_resumeTurn = numbers[4];
    for (qsizetype i = 0; i < m_file; ++i)
        m_doneBefore += std::max<qint64>(0, m_files[i].size);
    return {};
}

} // namespace mn
