#pragma once
#include "core/exchange/archive_reader.h"
#include "core/exchange/import_source.h"
#include "core/exchange/json_array_reader.h"
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace mn {

// ChatGPT's data export: conversations.json, or the folder or zip that holds it (and the pictures). Of each
// conversation's tree the branch that was on the screen becomes a thread, one memory a turn. Conversations are read one
// by one.
class ChatGptSource final : public ImportSource {
public:
    static constexpr char kFormat[] = "chatgpt";

    static Result<std::unique_ptr<ChatGptSource>> open(const QString &path);
    // One conversations.json.
    explicit ChatGptSource(ByteOrigin conversations);

    QString format() const override { return QString::fromLatin1(kFormat); }
    // Message ids are unique in the world: a later export is the same source.
    QString nameSpace() const override { return format(); }
    // NotUnderstood when there are no conversations.
    Result<ImportStep> next() override;
    ImportProgress progress() const override;
    QByteArray position() const override;
    Result<void> resume(const QByteArray &position) override;

private:
    using OpenAsset = std::function<Result<std::unique_ptr<ByteReader>>()>;
    struct Asset {
        QString path;
        qint64 size = -1;
        OpenAsset open;
    };

    ChatGptSource() = default;
    Result<void> useFolder(const QString &folder);
    Result<void> useZip(const QString &path);
    Result<void> openFile();
    void nextFile();
    Result<void> readConversation(ImportStep &step);
    void finishConversation();
    void begin(ImportStep &step, const QJsonObject &conversation, const QString &where);
    std::optional<ImportItem> takeTurn(ImportStep &step, const QJsonObject &message, const QString &nodeId);
    void takeParts(ImportStep &step, ImportItem &item, const QJsonObject &content, const QString &where);
    void takeImage(ImportStep &step, ImportItem &item, const QJsonObject &part, const QString &where);
    void takeUploads(ImportStep &step, ImportItem &item, const QJsonObject &message, const QString &where);
    void takeAsset(ImportStep &step, ImportItem &item, const QString &id, const QString &name, const QString &mime,
                   const QString &what);

    QList<ByteOrigin> m_files;
    QList<Asset> m_assets; // sorted by file name
    qint64 m_total = -1;
    qint64 m_doneBefore = 0; // bytes of the files read

    qsizetype m_file = 0;
    qint64 m_offset = 0;        // of the conversation to come, or being given
    qint64 m_number = 0;        // of it in its file, from 1
    qsizetype m_turn = 0;       // the next step on its branch
    qint64 m_given = 0;         // turns of it that became items
    qsizetype m_resumeTurn = 0; // how far it had come
    std::unique_ptr<JsonArrayReader> m_array;

    QJsonObject m_mapping; // of the conversation being given
    QStringList m_branch;  // ids of its nodes, from the first to the last
    QString m_conversationId;
    QString m_title;
    bool m_archived = false;
    QSet<QString> m_withoutText; // content types that were remarked
    qint64 m_afterConversation = 0;
};

} // namespace mn
