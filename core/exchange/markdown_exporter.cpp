#include "core/exchange/markdown_exporter.h"
#include "core/exchange/exported_files.h"
#include "core/exchange/file_names.h"
#include "core/exchange/markdown_note.h"
#include "core/portable/time_text.h"
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QString kAttachmentFolder = u"attachments"_s;
constexpr qsizetype kHeadlineChars = 60;

QString headlineOf(const Memory &memory)
{
    if (!memory.title.isEmpty())
        return memory.title;
    const QString line = memory.content.section(u'\n', 0, 0, QString::SectionSkipEmpty).left(kHeadlineChars);
    return line.isEmpty() && memory.occurredAt ? isoText(*memory.occurredAt).left(10) : line;
}

// a/b of a domain as folders.
QString folderOf(const Memory &memory)
{
    QStringList parts;
    for (const QString &part : memory.domains.value(0).split(u'/', Qt::SkipEmptyParts))
        parts += safeFileName(part, u"_"_s);
    return parts.join(u'/');
}

void putKey(YAML::Emitter &out, const QString &key)
{
    out << YAML::Key << YAML::DoubleQuoted << key.toStdString() << YAML::Value;
}

// Texts are always quoted: "no", "1.10" and "2023" stay texts.
void putValue(YAML::Emitter &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out << value.toBool();
        break;
    case QJsonValue::Double:
        out << value.toVariant().toString().toStdString();
        break;
    case QJsonValue::String:
        out << YAML::DoubleQuoted << value.toString().toStdString();
        break;
    case QJsonValue::Array: {
        out << YAML::BeginSeq;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            putValue(out, entry);
        out << YAML::EndSeq;
        break;
    }
    case QJsonValue::Object: {
        out << YAML::BeginMap;
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            putKey(out, entry.key());
            putValue(out, entry.value());
        }
        out << YAML::EndMap;
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out << YAML::Null;
    }
}

class FrontMatterWriter {
public:
    FrontMatterWriter() { m_out << YAML::BeginMap; }

    void put(const char *name, const QJsonValue &value)
    {
        m_out << YAML::Key << name << YAML::Value;
        putValue(m_out, value);
    }
    void putText(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            put(name, text);
    }
    void putList(const QString &name, const QStringList &list)
    {
        if (list.isEmpty())
            return;
        m_out << YAML::Key << name.toStdString() << YAML::Value;
        putValue(m_out, QJsonArray::fromStringList(list));
    }
    // Plain, so that Obsidian shows a date.
    void putTime(const char *name, const Moment &moment)
    {
        m_out << YAML::Key << name << YAML::Value << isoText(moment).toStdString();
    }
    QByteArray take()
    {
        m_out << YAML::EndMap;
        return "---\n" + QByteArray(m_out.c_str(), qsizetype(m_out.size())) + "\n---\n";
    }

private:
    YAML::Emitter m_out;
};

class MarkdownExport {
public:
    MarkdownExport(ExportedFiles &files, QString folder) : m_files(files), m_folder(std::move(folder)) {}

    void learnName(const Memory &memory)
    {
        const QString folder = folderOf(memory);
        const QString stem = safeFileName(headlineOf(memory), u"Untitled"_s);
        // Unique within the whole export: a wikilink gives only the name.
        const QString name = m_names.take(stem, u".md"_s);
        m_paths.insert(memory.id, folder.isEmpty() ? name : folder + u'/' + name);
    }

    Result<void> write(const Memory &memory, ExportReport &report)
    {
        QStringList attached; // [[file|name]]
        QStringList shown;
        for (const Attachment &attachment : memory.attachments) {
            MN_TRY(const QString name, writeAttachment(attachment, report));
            if (name.isEmpty())
                continue;
            const bool isPlain = !attachment.name.contains(u'|') && !attachment.name.contains(u"]]"_s);
            attached +=
                name == attachment.name || !isPlain ? u"[[%1]]"_s.arg(name) : u"[[%1|%2]]"_s.arg(name, attachment.name);
            // What the text shows already is not shown twice.
            if (!memory.content.contains(name))
                shown += u"![[%1]]"_s.arg(name);
        }
        QByteArray text = frontMatterOf(memory, attached);
        text += '\n' + memory.content.toUtf8() + '\n';
        if (!shown.isEmpty())
            text += '\n' + kOwnEmbeds.toUtf8() + '\n' + shown.join(u'\n').toUtf8() + '\n';
        const QString path = m_folder + u'/' + m_paths.value(memory.id);
        ++report.memories;
        return m_files.write(path, text);
    }

private:
    QString linkTo(const RecordId &id) const
    {
        const QString path = m_paths.value(id);
        return path.isEmpty() ? QString() : u"[[%1]]"_s.arg(QFileInfo(path).completeBaseName());
    }

    // Its name in attachments/; empty when its bytes are gone.
    Result<QString> writeAttachment(const Attachment &attachment, ExportReport &report)
    {
        if (const auto known = m_attachments.find(attachment.blob); known != m_attachments.end())
            return *known;
        const QString folder = m_folder + u'/' + kAttachmentFolder;
        const QString safe = safeFileName(attachment.name, u"file"_s);
        const qsizetype dot = safe.lastIndexOf(u'.');
        QString name = dot > 0 ? m_attachmentNames.take(safe.first(dot), safe.sliced(dot))
                               : m_attachmentNames.take(safe, QString());
        MN_TRY(const bool written, m_files.writeBlob(folder + u'/' + name, attachment));
        if (!written) {
            report.missingAttachments.append(attachment.blob.toString());
            name.clear();
        }
        report.attachments += written;
        m_attachments.insert(attachment.blob, name);
        return name;
    }

    QByteArray frontMatterOf(const Memory &memory, const QStringList &attached) const
    {
        FrontMatterWriter out;
        out.put("mnemosyne_id", memory.id.toString());
        out.putText("title", memory.title);
        out.put("kind", memory.kind);
        out.putList(u"tags"_s, memory.tags);
        out.putList(u"domains"_s, memory.domains);
        out.put("importance", memory.importance);
        if (memory.occurredAt)
            out.putTime("occurred_at", *memory.occurredAt);
        out.putTime("created", {memory.createdAt, 0});
        out.putTime("updated", {memory.updatedAt, 0});
        out.putText("thread", memory.thread);
        if (memory.position)
            out.put("position", *memory.position);
        out.putText("author", memory.author);
        out.putText("source", memory.source);
        out.putText("id_external", memory.externalId);
        if (memory.pinned)
            out.put("pinned", true);
        if (memory.archived)
            out.put("archived", true);
        out.putList(u"attachments"_s, attached);
        putLinks(out, memory);
        if (!memory.metadata.isEmpty())
            out.put("metadata", memory.metadata);
        return out.take();
    }

    // One property for each type of link, named by it.
    void putLinks(FrontMatterWriter &out, const Memory &memory) const
    {
        QMap<QString, QStringList> byType;
        for (const Link &link : memory.links) {
            const QString name = isOtherProperty(link.type) ? kOwnLink.toString() + link.type : link.type;
            if (const QString target = linkTo(link.to); !target.isEmpty())
                byType[name].append(target);
        }
        for (auto type = byType.begin(); type != byType.end(); ++type)
            out.putList(type.key(), type.value());
    }

    ExportedFiles &m_files;
    QString m_folder;
    QHash<RecordId, QString> m_paths; // relative
    UniqueNames m_names;
    UniqueNames m_attachmentNames;
    QHash<BlobId, QString> m_attachments;
};

} // namespace

Result<ExportReport> exportMarkdown(Vault &vault, FileSystem &files, const QString &folder,
                                    const ExportOptions &options, const ExportProgress &progress, std::stop_token stop)
{
    const QFileInfo place(folder);
    if (place.exists() && (!place.isDir() || !QDir(folder).isEmpty()))
        return fail(Errc::AlreadyExists, folder);
    const QString part = u"%1/.%2.mnemosyne-part"_s.arg(place.absolutePath(), place.fileName());
    if (QFileInfo::exists(part) && !QDir(part).removeRecursively())
        return fail(Errc::FileUnwritable, part);

    const auto work = [&](Database &database) -> Result<ExportReport> {
        ExportReport report;
        ExportedFiles out(files, place.absolutePath(), vault.paths().blobs);
        MN_TRY(out.makeFolder(place.absolutePath()));
        MarkdownExport notes(out, part);
        MN_TRY(forEachExported(database, options, {}, stop, [&](const Memory &memory) -> Result<void> {
            notes.learnName(memory);
            return {};
        }));
        MN_TRY(report.unreadable, forEachExported(database, options, progress, stop,
                                                  [&](const Memory &memory) { return notes.write(memory, report); }));
        report.bytes = out.bytes();
        MN_TRY(out.makeFolder(part)); // also when there is nothing to lie in it
        MN_TRY(out.publish());
        if (place.exists() && !QDir().rmdir(folder)) // an empty one gives way
            return fail(Errc::FileUnwritable, folder);
        MN_TRY(files.rename(part, folder));
        out.keep();
        return report;
    };
    return vault.read(work).takeResult();
}

} // namespace mn
