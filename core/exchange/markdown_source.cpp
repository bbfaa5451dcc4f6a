#include "core/exchange/markdown_source.h"
#include "core/exchange/folder_listing.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/markdown_note.h"
#include "core/exchange/position.h"
#include "core/exchange/text_encoding.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Names compare as people see them: without regard to case and to how accents are composed.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isMarkdown(const QString &path)
{
    return path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

// By what only that program writes: folders of these names may well hold notes about it.
MarkdownFlavour flavourOf(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists(u".obsidian"_s))
        return MarkdownFlavour::Obsidian;
    return dir.exists(u"logseq/config.edn"_s) ? MarkdownFlavour::Logseq : MarkdownFlavour::Plain;
}

// What other notes and later imports know a file by.
QString keyOf(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C);
}

// Every name under which a path can be linked to: a/b/c, b/c and c.
QStringList namesOf(const QString &path)
{
    QStringList names{folded(path)};
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
        names.append(folded(path.mid(slash + 1)));
    return names;
}

QString withoutSuffix(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

void learn(QHash<QString, QStringList> &names, const QString &name, const QString &path)
{
    QStringList &paths = names[name];
    if (!paths.contains(path))
        paths.append(path);
}

// Tells whether the bytes changed without reading all of them: length, beginning and end.
QString stampOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.read(limits::kReadBytes));
    if (file.size() > limits::kReadBytes && file.seek(std::max(limits::kReadBytes, file.size() - limits::kReadBytes)))
        hash.addData(file.read(limits::kReadBytes));
    return u"%1:%2"_s.arg(file.size()).arg(QString::fromLatin1(hash.result().toHex()));
}

} // namespace

MarkdownSource::MarkdownSource(QString folder, MarkdownFlavour flavour)
    : m_folder(std::move(folder)), m_flavour(flavour),
      m_nameSpace(u"markdown:"_s + QFileInfo(m_folder).canonicalFilePath())
{
}

Result<std::unique_ptr<MarkdownSource>> MarkdownSource::open(const QString &folder)
{
    if (QFileInfo info(folder); info.exists() && !info.isDir())
        return fail(Errc::Usage, u"%1 is a file; a folder is needed"_s.arg(folder));
    auto source = std::unique_ptr<MarkdownSource>(new MarkdownSource(folder, flavourOf(folder)));
    MN_TRY(source->list());
    return source;
}

Result<void> MarkdownSource::list()
{
    const auto enter = [this](const QString &path) {
        const bool isLogseqs = m_flavour == MarkdownFlavour::Logseq && path == "logseq"_L1;
        if (!isLogseqs && path.section(u'/', -1) != "node_modules"_L1)
            return true;
        m_remarks.append({ImportRemark::Kind::Skipped, path, ImportReason::ProgramsFolder});
        return false;
    };
    MN_TRY(const QStringList files, listFolder(m_folder, enter, m_remarks));
    for (const QString &file : files) {
        if (isMarkdown(file)) {
            m_notes.append(file);
            m_bytesTotal += QFileInfo(m_folder + u'/' + file).size();
            for (const QString &name : namesOf(withoutSuffix(file)))
                learn(m_byName, name, file);
            if (m_flavour == MarkdownFlavour::Logseq)
                learnNames(file);
        } else {
            m_otherFiles.append(file);
            for (const QString &name : namesOf(file))
                learn(m_files, name, file);
        }
    }
    const auto shorter = [](const QString &a, const QString &b) {
        return std::pair(a.count(u'/'), a) < std::pair(b.count(u'/'), b);
    };
    for (auto *names : {&m_byName, &m_files})
        for (QStringList &paths : *names)
            std::sort(paths.begin(), paths.end(), shorter);
    return {};
}

// Logseq's pages go by their title and aliases, and its blocks by ids that stand within the text.
void MarkdownSource::learnNames(const QString &file)
{
    learn(m_byName, folded(logseqPageName(file)), file);
    QFile bytes(m_folder + u'/' + file);
    if (bytes.size() > limits::kTextFileBytes || !bytes.open(QIODevice::ReadOnly))
        return;
    const QString text = decodeText(bytes.readAll()).text;
    for (const QString &id : logseqBlockIds(text))
        m_blocks.insert(id, file);
    ImportStep unused; // remarked when the file's turn comes
    if (const auto note = parseMarkdownNote(unused, text.left(limits::kFrontMatterBytes).toUtf8(), file, m_flavour)) {
        learn(m_byName, folded(note->item.memory.title), file);
        for (const QString &alias : note->aliases)
            learn(m_byName, folded(alias), file);
    }
}

// By path from the note, by path from the top, else the name nearest to the top.
std::optional<QString> MarkdownSource::findFile(const QHash<QString, QStringList> &byName, const QString &target,
                                                const QString &from) const
{
    const QString beside = folded(QDir::cleanPath(from.left(from.lastIndexOf(u'/') + 1) + target));
    const QString fromTop = folded(QDir::cleanPath(target));
    const QStringList candidates = byName.value(fromTop);
    for (const auto &[wanted, paths] : {std::pair(beside, byName.value(beside)), std::pair(fromTop, candidates)})
        for (const QString &path : paths)
            if (const QString name = folded(path); name == wanted || withoutSuffix(name) == wanted)
                return path;
    return candidates.isEmpty() ? std::nullopt : std::optional(candidates.first());
}

// Of a note that our own export wrote: the memory it was. Looked at once a file, its beginning alone.
RecordId MarkdownSource::ownIdOf(const QString &file)
{
    if (const auto known = m_ownIds.constFind(file); known != m_ownIds.constEnd())
        return *known;
    RecordId id;
    const auto path = pathInside(m_folder, file);
    QFile bytes(path.value_or(QString()));
    if (path && bytes.open(QIODevice::ReadOnly))
        id = ownNoteId(QString::fromUtf8(bytes.read(limits::kFrontMatterBytes)));
    m_ownIds.insert(file, id);
    return id;
}

void MarkdownSource::attach(ImportStep &step, ImportItem &item, const QString &found, const QString &file,
                            const QString &name)
{
    m_attached.insert(found);
    const auto path = pathInside(m_folder, found);
    if (!path)
        return step.skip(u"%1: %2"_s.arg(file, found), ImportReason::NotInTheFolder);
    for (const PendingAttachment &other : std::as_const(item.attachments))
        if (other.stamp.startsWith(found + u'\n'))
            return;
    PendingAttachment attachment;
    attachment.name = name.isEmpty() ? QFileInfo(found).fileName() : name;
    attachment.mime = QMimeDatabase().mimeTypeForFile(found, QMimeDatabase::MatchExtension).name();
    attachment.size = QFileInfo(*path).size();
    if (attachment.size > limits::kAttachmentBytes)
        return step.skip(u"%1: %2"_s.arg(file, found),
                         {ImportReason::LargerThan, {sizeText(limits::kAttachmentBytes)}});
    attachment.stamp = found + u'\n' + stampOf(*path);
    attachment.open = [path = *path]() -> Result<std::unique_ptr<ByteReader>> {
        MN_TRY(const ByteOrigin origin, ByteOrigin::file(path));
        return origin.openAt(0);
    };
    item.attachments.append(std::move(attachment));
}

void MarkdownSource::connect(ImportStep &step, ImportItem &item, const MarkdownNote &note, const QString &file)
{
    for (const MarkdownNote::Reference &reference : note.references) {
        QString target = reference.target.target;
        if (target.startsWith(u'/'))
            target.remove(0, 1);
        if (const auto other = findFile(m_byName, isMarkdown(target) ? withoutSuffix(target) : target, file)) {
            const RecordId own = item.memory.id.isNull() ? RecordId() : ownIdOf(*other);
            if (*other != file)
                item.links.append({own.isNull() ? keyOf(*other) : own.toString(), reference.type});
        } else if (const auto found = findFile(m_files, target, file)) {
            attach(step, item, *found, file);
        } else if (reference.target.isEmbed) { // a link may be written before its note is; a picture is missing
            step.skip(u"%1: %2"_s.arg(file, reference.target.target), ImportReason::EmbeddedMissing);
        }
    }
    for (const MarkdownNote::OwnAttachment &own : note.attachments) {
        if (const auto found = findFile(m_files, own.file, file))
            attach(step, item, *found, file, own.name);
        else
            step.skip(u"%1: %2"_s.arg(file, own.file), ImportReason::AttachedMissing);
    }
    for (const QString &block : note.blockRefs)
        if (const QString other = m_blocks.value(block); !other.isEmpty() && other != file)
            item.links.append({keyOf(other), u"references"_s});
}

void MarkdownSource::takeFile(ImportStep &step, const QString &file)
{
    const auto path = pathInside(m_folder, file);
    QFile bytes(path.value_or(QString()));
    if (!path || !bytes.open(QIODevice::ReadOnly))
        return step.skip(file, ImportReason::FileUnreadable);
    if (bytes.size() > limits::kTextFileBytes)
        return step.skip(file, {ImportReason::LargerThan, {sizeText(limits::kTextFileBytes)}});
    auto note = parseMarkdownNote(step, bytes.readAll(), file, m_flavour);
    if (!note)
        return;
    ImportItem item = note->item;
    item.sourceKey = keyOf(file);
    const bool isOurs = !item.memory.id.isNull();
    if (!isOurs)
        item.memory.externalId = item.sourceKey;
    const QFileInfo info(*path);
    if (item.memory.updatedAt == 0) {
        item.memory.updatedAt = info.lastModified().toMSecsSinceEpoch();
        item.datesAreOfFile = true;
    }
    if (item.memory.createdAt == 0) {
        const QDateTime birth = info.birthTime().isValid() ? info.birthTime() : info.lastModified();
        item.memory.createdAt = std::min(birth.toMSecsSinceEpoch(), item.memory.updatedAt);
        item.datesAreOfFile = true;
    }
    const qsizetype slash = file.lastIndexOf(u'/');
    if (m_flavour != MarkdownFlavour::Logseq && slash > 0 && !isOurs) // Logseq's folders say nothing about the subject
        addLabel(item.memory.domains, QStringView(file).left(slash));
    connect(step, item, *note, file);
    if (finishItem(step, item, file))
        step.item = std::move(item);
}

Result<ImportStep> MarkdownSource::next()
{
    ImportStep step;
    step.remarks = std::exchange(m_remarks, {});
    if (m_next < m_notes.size()) {
        const QString file = m_notes[m_next++];
        takeFile(step, file);
        m_bytesDone += QFileInfo(m_folder + u'/' + file).size();
        return step;
    }
    step.end = true;
    // After a break it is not known what the first part had attached.
    for (const QString &file : std::as_const(m_otherFiles))
        if (!m_resumed && !m_attached.contains(file))
            step.skip(file, ImportReason::NoMarkdown);
    m_otherFiles.clear();
    return step;
}

ImportProgress MarkdownSource::progress() const
{
    return {m_bytesDone, m_bytesTotal};
}

QByteArray MarkdownSource::position() const
{
    return positionOf(kFormat, {m_notes.size(), m_next});
}

Result<void> MarkdownSource::resume(const QByteArray &position)
{
    MN_TRY(const QList<qint64> numbers, numbersOf(position, kFormat, 2));
    if (numbers[0] != m_notes.size())
        return {}; // files came or went: from the beginning, for importing again adds nothing
    m_next = std::min<qint64>(numbers[1], m_notes.size());
    m_resumed = m_next > 0;
    m_remarks.clear(); // they were told the first time
    for (const QString &file : m_notes.first(m_next))
        m_bytesDone += QFileInfo(m_folder + u'/' + file).size();
    return {};
}

} // namespace mn
