#include "core/exchange/markdown_note.h"
#include "core/exchange/front_matter.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/text_encoding.h"
#include "core/portable/time_text.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kOwnId = "mnemosyne_id"_L1; // written by our own export

// `key:: value` lines before anything else: the properties of a Logseq page.
qsizetype readPageProperties(QStringView text, QJsonObject &properties)
{
    static const QRegularExpression line(uR"(^(?:- )?([A-Za-z][\w.-]*):: ?(.*)$)"_s);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        const auto match = line.match(text.sliced(at, end - at).trimmed().left(2000).toString());
        if (!match.hasMatch())
            break;
        properties.insert(match.captured(1).toLower(), match.captured(2).trimmed());
        at = std::min(end + 1, text.size());
    }
    return at;
}

// [[Page]] and #tag as Logseq writes them in properties.
QStringList propertyList(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            parts += entry.toVariant().toString();
    } else {
        parts = value.toVariant().toString().split(u',', Qt::SkipEmptyParts);
    }
    for (QString &part : parts)
        part = part.remove(u"[["_s).remove(u"]]"_s).trimmed();
    parts.removeAll(QString());
    return parts;
}

std::optional<Moment> dayOf(const QString &name)
{
    static const QRegularExpression day(uR"(^(\d{4})[-_](\d{2})[-_](\d{2})(?:$|\s))"_s);
    const auto match = day.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return momentFromText(QString(u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3))));
}

// A value of the front matter, or of the page's properties.
void takeProperty(ImportStep &step, MarkdownNote &note, const QString &name, const QJsonValue &value,
                  const QString &where)
{
    if (value.isNull() || name == kOwnId)
        return;
    if (name.compare("aliases"_L1, Qt::CaseInsensitive) == 0 || name.compare("alias"_L1, Qt::CaseInsensitive) == 0)
        note.aliases += propertyList(value);

    const auto field = knownField(name);
    if (field == ImportField::Tags) {
        // Front matter has them with blanks, too: `tags: one two`.
        for (const QString &entry : propertyList(value))
            for (const QString &tag :
                 value.isString() && !value.toString().contains(u',') && !value.toString().contains(u"[["_s)
                     ? entry.split(u' ', Qt::SkipEmptyParts)
                     : QStringList{entry})
                addLabel(note.item.memory.tags, tag);
        return;
    }

    // Links in a property are of the property's type.
    const QStringList texts = value.isArray() ? propertyList(value) : QStringList{value.toString()};
    bool hasLinks = false;
    const QJsonArray raw = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : raw) {
        for (const MarkdownScan::Reference &reference : wikiReferences(entry.toString())) {
            note.references.append({reference, name});
            hasLinks = true;
        }
    }
    const bool isText = field && (*field == ImportField::Id || *field == ImportField::Content ||
                                  *field == ImportField::Links || *field == ImportField::Attachments);
    if (field && !isText && !(hasLinks && *field != ImportField::Title))
        putField(step, note.item, *field, value, where);
    else
        putMetadata(note.item, name, value);
}

// `[[file|name]]`
void takeOwnAttachments(MarkdownNote &note, const QJsonValue &value)
{
    const QStringList entries = propertyList(value);
    for (const QString &entry : entries)
        note.attachments.append({entry.section(u'|', 0, 0), entry.section(u'|', 1)});
}

// The same as takeProperty() for what our own export wrote: everything as it was.
void takeOwnProperty(ImportStep &step, MarkdownNote &note, const QString &name, const QJsonValue &value,
                     const QString &where)
{
    if (name == kOwnId || value.isNull())
        return;
    const auto field = knownField(name);
    if (field == ImportField::Attachments)
        return takeOwnAttachments(note, value);
    if (field && *field != ImportField::Id && *field != ImportField::Content && *field != ImportField::Links)
        return putField(step, note.item, *field, value, where);
    const QString type = name.startsWith(kOwnLink) ? name.sliced(kOwnLink.size()) : name;
    bool hasLinks = false;
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : entries) {
        for (const MarkdownScan::Reference &reference : wikiReferences(entry.toString())) {
            note.references.append({reference, type});
            hasLinks = true;
        }
    }
    if (!hasLinks) // added by a person
        putMetadata(note.item, name, value);
}

// Between front matter and embeds, without the line ends that the export put around it.
QStringView ownText(QStringView body)
{
    if (body.startsWith(u'\n'))
        body = body.sliced(1);
    const qsizetype embeds = body.lastIndexOf(u'\n' + kOwnEmbeds.toString() + u'\n');
    if (embeds >= 0) {
        bool isOnlyEmbeds = true;
        for (const QStringView line : body.sliced(embeds + kOwnEmbeds.size() + 2).split(u'\n', Qt::SkipEmptyParts))
            isOnlyEmbeds &= line.startsWith(u"![[") && line.trimmed().endsWith(u"]]");
        if (isOnlyEmbeds)
            body = body.first(embeds);
    }
    if (body.endsWith(u'\n'))
        body.chop(1);
    return body;
}

} // namespace

RecordId ownNoteId(QStringView text)
{
    return RecordId::fromString(readFrontMatter(text).values.value(kOwnId).toString()).value_or(RecordId());
}

bool isOtherProperty(const QString &linkType)
{
    return linkType.isEmpty() || linkType.startsWith(kOwnLink) || linkType == kOwnId || knownField(linkType) ||
           linkType.compare("aliases"_L1, Qt::CaseInsensitive) == 0 ||
           linkType.compare("alias"_L1, Qt::CaseInsensitive) == 0;
}

QString logseqPageName(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    if (path.startsWith("journals/"_L1))
        return name.replace(u'_', u'-');
    name.replace(u"___"_s, u"/"_s);
    return QUrl::fromPercentEncoding(name.toUtf8());
}

QStringList logseqBlockIds(const QString &text)
{
    static const QRegularExpression id(uR"(^\s*(?:- )?id:: ([0-9a-fA-F-]{36})\s*$)"_s,
                                       QRegularExpression::MultilineOption);
    QStringList out;
    for (auto match = id.globalMatch(text); match.hasNext();)
        out.append(match.next().captured(1).toLower());
    return out;
}

std::optional<MarkdownNote> parseMarkdownNote(ImportStep &step, QByteArrayView bytes, const QString &path,
                                              MarkdownFlavour flavour)
{
    if (looksBinary(bytes)) {
        step.skip(path, ImportReason::ZeroBytes);
        return std::nullopt;
    }
    DecodedText decoded = decodeText(bytes);
    if (decoded.encoding != TextEncoding::Utf8)
        step.alter(path, {ImportReason::OtherEncoding, {name(decoded.encoding)}});
    decoded.text.replace(u"\r\n"_s, u"\n"_s);

    MarkdownNote note;
    Memory &memory = note.item.memory;
    FrontMatter front = readFrontMatter(decoded.text);
    if (front.isBroken)
        step.alter(path, ImportReason::FrontMatterKept);
    QStringView body = QStringView(decoded.text).sliced(front.end);
    memory.id = RecordId::fromString(front.values.value(kOwnId).toString()).value_or(RecordId());
    if (!memory.id.isNull()) {
        for (auto value = front.values.begin(); value != front.values.end(); ++value)
            takeOwnProperty(step, note, value.key(), value.value(), path);
        memory.content = ownText(body).toString();
        return note;
    }
    if (flavour == MarkdownFlavour::Logseq)
        body = body.sliced(readPageProperties(body, front.values));
    for (auto value = front.values.begin(); value != front.values.end(); ++value)
        takeProperty(step, note, value.key(), value.value(), path);

    const QString baseName =
        flavour == MarkdownFlavour::Logseq ? logseqPageName(path) : QFileInfo(path).completeBaseName();
    if (memory.title.isEmpty())
        memory.title = baseName;
    if (memory.source.isEmpty())
        memory.source = flavour == MarkdownFlavour::Logseq     ? u"logseq"_s
                        : flavour == MarkdownFlavour::Obsidian ? u"obsidian"_s
                                                               : u"markdown"_s;
    if (const auto day = dayOf(QFileInfo(baseName).fileName())) {
        if (!memory.occurredAt)
            memory.occurredAt = day;
        if (memory.kind == "note"_L1)
            memory.kind = u"journal"_s;
    }

    while (body.startsWith(u'\n'))
        body = body.sliced(1);
    memory.content = body.toString();
    while (!memory.content.isEmpty() && memory.content.back().isSpace())
        memory.content.chop(1);

    const MarkdownScan scan = scanMarkdown(memory.content, flavour);
    if (!scan.isComplete)
        step.alter(path, ImportReason::TooLargeToSearch);
    for (const QString &tag : scan.tags)
        addLabel(memory.tags, tag);
    for (const MarkdownScan::Reference &reference : scan.references)
        note.references.append({reference, reference.isEmbed ? u"embeds"_s : u"references"_s});
    note.blockRefs = scan.blockRefs;
    return note;
}

} // namespace mn
