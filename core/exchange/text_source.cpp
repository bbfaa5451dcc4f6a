#include "core/exchange/text_source.h"
#include "core/exchange/folder_listing.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/position.h"
#include "core/exchange/text_encoding.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

namespace mn {

using namespace Qt::StringLiterals;

TextSource::TextSource(ByteOrigin origin, QString nameSpace, Split split)
    : m_single(std::move(origin)), m_nameSpace(std::move(nameSpace)), m_split(split)
{
    m_bytesTotal = m_single->size;
    m_files = {QString()};
}

TextSource::TextSource(QString folder, QStringList files, QList<ImportRemark> remarks, QString nameSpace, Split split)
    : m_folder(std::move(folder)), m_files(std::move(files)), m_remarks(std::move(remarks)),
      m_nameSpace(std::move(nameSpace)), m_split(split)
{
    m_bytesTotal = 0;
    for (const QString &file : std::as_const(m_files))
        m_bytesTotal += QFileInfo(m_folder + u'/' + file).size();
}

Result<std::unique_ptr<TextSource>> TextSource::open(const QString &path, Split split)
{
    const QString nameSpace = u"text:"_s + QFileInfo(path).canonicalFilePath();
    if (!QFileInfo(path).isDir()) {
        MN_TRY(ByteOrigin origin, ByteOrigin::file(path));
        return std::make_unique<TextSource>(std::move(origin), nameSpace, split);
    }
    QList<ImportRemark> remarks;
    MN_TRY(const QStringList all, listFolder(path, [](const QString &) { return true; }, remarks));
    QStringList texts;
    for (const QString &file : all) {
        if (file.endsWith(u".txt"_s, Qt::CaseInsensitive) || file.endsWith(u".text"_s, Qt::CaseInsensitive))
            texts.append(file);
        else
            remarks.append({ImportRemark::Kind::Skipped, file, ImportReason::NotNamedTxt});
    }
    return std::unique_ptr<TextSource>(new TextSource(path, texts, remarks, nameSpace, split));
}

Result<ByteOrigin> TextSource::origin(qsizetype file) const
{
    if (m_single)
        return *m_single;
    return ByteOrigin::file(m_folder + u'/' + m_files[file]);
}

// What messages and keys call it.
QString TextSource::nameOf(qsizetype file) const
{
    return m_single ? QFileInfo(m_single->name).fileName() : m_files[file];
}

Result<ImportStep> TextSource::next()
{
    ImportStep step;
    step.remarks = std::exchange(m_remarks, {});
    if (m_file >= m_files.size()) {
        step.end = true;
        return step;
    }
    const auto source = origin(m_file);
    bool fileDone = true;
    if (!source) {
        step.skip(nameOf(m_file), ImportReason::FileUnreadable);
    } else if (m_split == Split::Files) {
        MN_TRY(takeFile(step, *source));
    } else {
        MN_TRY(fileDone, takeBlock(step, *source));
    }
    if (fileDone) {
        m_bytesDone += source ? std::max<qint64>(source->size, 0) : 0;
        ++m_file;
        m_offset = 0;
        m_number = m_block = 1;
        m_lines.reset();
    }
    return step;
}

void TextSource::takeText(ImportStep &step, ImportItem item, const QByteArray &bytes, const QString &where) const
{
    if (looksBinary(bytes))
        return step.skip(where, ImportReason::ZeroBytes);
    const DecodedText decoded = decodeText(bytes);
    if (decoded.encoding != TextEncoding::Utf8)
        step.alter(where, {ImportReason::OtherEncoding, {name(decoded.encoding)}});
    item.memory.content = decoded.text.trimmed();
    item.memory.source = format();
    if (item.memory.content.isEmpty())
        return step.skip(where, ImportReason::NoText);
    if (finishItem(step, item, where))
        step.item = std::move(item);
}

Result<void> TextSource::takeFile(ImportStep &step, const ByteOrigin &origin)
{
    const QString where = nameOf(m_file);
    MN_TRY(const auto reader, origin.openAt(0));
    const auto bytes = readAll(*reader, limits::kTextFileBytes);
    if (!bytes && bytes.error().code == Errc::TooLarge) {
        step.skip(where, {ImportReason::LargerThanAFile, {sizeText(limits::kTextFileBytes)}});
        return {};
    }
    if (!bytes)
        return std::unexpected(bytes.error());
    ImportItem item;
    if (origin.size >= 0) {
        const QFileInfo info(origin.name);
        item.memory.title = info.completeBaseName();
        item.memory.createdAt = item.memory.updatedAt = info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0;
        item.datesAreOfFile = true;
        item.sourceKey = item.memory.externalId = where;
    } else { // nameless: the text is all there is to know it by
        item.sourceKey =
            u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    }
    takeText(step, std::move(item), *bytes, where);
    return {};
}

// True when the file has no more of them.
Result<bool> TextSource::takeBlock(ImportStep &step, const ByteOrigin &origin)
{
    if (!m_lines) {
        MN_TRY(auto reader, openAsUtf8(origin, m_offset));
        m_lines.emplace(std::move(reader), limits::kLineBytes, m_offset, m_number);
    }
    QByteArray block;
    const qint64 firstLine = m_lines->number();
    bool ended = false;
    for (;;) {
        MN_TRY(const auto line, m_lines->next());
        ended = !line;
        if (ended || (line->bytes.trimmed().isEmpty() && !line->tooLong))
            break;
        if (line->tooLong)
            step.skip(u"%1, line %2"_s.arg(nameOf(m_file)).arg(line->number),
                      {ImportReason::LineTooLong, {sizeText(limits::kLineBytes)}});
        block += line->bytes + '\n';
        if (block.size() > limits::kLineBytes) // goes on as a block of its own
            break;
    }
    m_offset = m_lines->offset();
    m_number = m_lines->number();
    if (block.trimmed().isEmpty())
        return ended;
    ImportItem item;
    item.memory.thread = nameOf(m_file);
    item.memory.position = m_block++;
    // A block moves when others come before it; its text stays.
    item.sourceKey = u"%1#%2"_s.arg(
        nameOf(m_file),
        QString::fromLatin1(QCryptographicHash::hash(block.trimmed(), QCryptographicHash::Sha256).toHex()));
    takeText(step, std::move(item), block, u"%1, line %2"_s.arg(nameOf(m_file)).arg(firstLine));
    return ended;
}

ImportProgress TextSource::progress() const
{
    return {m_bytesDone + m_offset, m_bytesTotal};
}

QByteArray TextSource::position() const
{
    return positionOf(kFormat, {m_files.size(), m_file, m_offset, m_number, m_block});
}

Result<void> TextSource::resume(const QByteArray &position)
{
    MN_TRY(const QList<qint64> numbers, numbersOf(position, kFormat, 5));
    if (numbers[0] != m_files.size())
        return {}; // files came or went: from the beginning, for importing again adds nothing
    m_file = std::min<qint64>(numbers[1], m_files.size());
    m_offset = numbers[2];
    m_number = numbers[3];
    m_block = numbers[4];
    m_remarks.clear(); // they were told the first time
    m_bytesDone = 0;
    for (qsizetype i = 0; i < m_file && !m_single; ++i)
        m_bytesDone += QFileInfo(m_folder + u'/' + m_files[i]).size();
    return {};
}

} // namespace mn
