#include "core/exchange/csv_source.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/line_reader.h"
#include "core/exchange/position.h"
#include "core/exchange/text_encoding.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <csv.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// States of libcsv that its header has no names for.
constexpr int kBeforeRow = 0;
constexpr int kInsideField = 2;

// libcsv grows its buffer as long as a field goes on; this is where it ends.
void *boundedRealloc(void *place, size_t size)
{
    return size > size_t(limits::kLineBytes) ? nullptr : std::realloc(place, size);
}

// A blank belongs to the value: libcsv would strip it.
int isNoSpace(unsigned char)
{
    return 0;
}

struct RowSink {
    QList<QByteArray> &row;
    bool &ready;
};

void takeField(void *bytes, size_t size, void *sink)
{
    auto &row = static_cast<RowSink *>(sink)->row;
    // One more than the limit, so that the caller sees that there were more.
    if (row.size() <= limits::kCsvColumns)
        row.append(QByteArray(static_cast<const char *>(bytes), qsizetype(size)));
}

void endRow(int, void *sink)
{
    static_cast<RowSink *>(sink)->ready = true;
}

// The character that the header row has most of, outside of quotes.
char delimiterIn(QByteArrayView header)
{
    constexpr char kCandidates[] = {',', ';', '\t', '|'};
    int counts[std::size(kCandidates)] = {};
    bool quoted = false;
    for (const char c : header) {
        quoted ^= c == '"';
        for (size_t i = 0; !quoted && i < std::size(kCandidates); ++i)
            counts[i] += c == kCandidates[i];
    }
    return kCandidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

} // namespace

CsvSource::CsvSource(ByteOrigin origin, QString nameSpace)
    : m_origin(std::move(origin)), m_nameSpace(std::move(nameSpace))
{
}

CsvSource::~CsvSource()
{
    if (m_parser)
        csv_free(m_parser.get());
}

Result<std::unique_ptr<CsvSource>> CsvSource::open(const QString &path)
{
    MN_TRY(ByteOrigin origin, ByteOrigin::file(path));
    return std::make_unique<CsvSource>(std::move(origin), u"csv:"_s + QFileInfo(path).canonicalFilePath());
}

Result<void> CsvSource::openAt(qint64 offset)
{
    MN_TRY(m_reader, openAsUtf8(m_origin, offset));
    m_buffer.clear();
    m_place = 0;
    m_fedTo = m_rowStart = offset;
    m_ended = false;
    m_row.clear();
    m_rowReady = false;
    if (m_parser)
        csv_free(m_parser.get());
    m_parser = std::make_unique<csv_parser>();
    if (csv_init(m_parser.get(), 0) != 0)
        return fail(Errc::Failed, u"libcsv"_s);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_delimiter));
    csv_set_space_func(m_parser.get(), isNoSpace);
    csv_set_realloc_func(m_parser.get(), boundedRealloc);
    csv_set_blk_size(m_parser.get(), size_t(limits::kReadBytes));
    return {};
}

// Up to and with the next line end, or a part of a long line.
Result<std::optional<QByteArray>> CsvSource::nextLine()
{
    if (m_place == m_buffer.size()) {
        MN_TRY(m_buffer, m_reader->read(limits::kReadBytes));
        m_place = 0;
        if (m_buffer.isEmpty())
            return std::optional<QByteArray>();
    }
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_place);
    const qsizetype end = rest.indexOf('\n');
    const QByteArray part = (end < 0 ? rest : rest.first(end + 1)).toByteArray();
    m_place += part.size();
    m_fedTo += part.size();
    return std::optional(part);
}

// Line by line, so that it is known where each row begins. False when the parser could not take it.
Result<bool> CsvSource::feedLine(ImportStep &step)
{
    RowSink sink{m_row, m_rowReady};
    MN_TRY(const auto line, nextLine());
    if (!line) {
        m_ended = true;
        const bool openQuote = m_parser->quoted && m_parser->pstate == kInsideField;
        (void)csv_fini(m_parser.get(), takeField, endRow, &sink); // without CSV_STRICT it cannot fail
        if (openQuote)
            step.alter(u"row %1"_s.arg(m_rowNumber), ImportReason::EndsInQuotes);
        return true;
    }
    const size_t taken = csv_parse(m_parser.get(), line->constData(), size_t(line->size()), takeField, endRow, &sink);
    return taken == size_t(line->size());
}

// After a field without an end: the row's first line is given up, and reading begins again behind it.
Result<void> CsvSource::restart(ImportStep &step)
{
    step.skip(u"row %1"_s.arg(m_rowNumber), {ImportReason::FieldTooLong, {sizeText(limits::kLineBytes)}});
    if (++m_restarts > limits::kCsvRestarts) {
        step.skip(u"all from row %1 on"_s.arg(m_rowNumber), ImportReason::TooManyRows);
        m_ended = true;
        m_row.clear();
        return {};
    }
    MN_TRY(openAt(m_rowStart));
    for (;;) {
        MN_TRY(const auto line, nextLine());
        if (!line || line->endsWith('\n'))
            break;
    }
    m_rowStart = m_fedTo;
    ++m_rowNumber;
    return {};
}

Result<std::optional<CsvSource::Row>> CsvSource::nextRow(ImportStep &step)
{
    m_row.clear();
    m_rowReady = false;
    while (!m_rowReady && !m_ended) {
        MN_TRY(const bool taken, feedLine(step));
        if (!taken) {
            MN_TRY(restart(step));
            return std::optional(Row());
        }
        // libcsv passes over empty lines without a word.
        if (!m_rowReady && m_row.isEmpty() && m_parser->pstate == kBeforeRow)
            m_rowStart = m_fedTo;
    }
    if (!m_rowReady)
        return std::optional<Row>();
    m_rowStart = m_fedTo;
    return std::optional(std::move(m_row));
}

std::optional<ImportField> CsvSource::meaningOf(const QString &name,
                                                std::optional<ImportField> (*fieldOf)(QStringView)) const
{
    auto field = fieldOf(name);
    // In other programs' tables `id` is theirs, and bytes lie nowhere.
    if (field == ImportField::Id)
        field = ImportField::ExternalId;
    if (field == ImportField::Attachments || field == ImportField::Metadata)
        return std::nullopt;
    // The first column of a meaning has it.
    const bool isTaken = std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &other) {
        return other.field == field && field != ImportField::Tags;
    });
    return isTaken ? std::nullopt : field;
}

Result<void> CsvSource::readHeader(ImportStep &step)
{
    MN_TRY(const auto header, nextRow(step));
    for (const QByteArray &cell : header.value_or(Row()))
        m_columns.append({decodePart(cell).text.trimmed().left(limits::kNameChars), std::nullopt});
    // Our own names first: where there is a `content`, a `note` is something else.
    for (const auto &fieldOf : {ownField, knownField})
        for (Column &column : m_columns)
            if (!column.field)
                column.field = meaningOf(column.name, fieldOf);
    const bool hasContent = std::any_of(m_columns.begin(), m_columns.end(),
                                        [](const Column &column) { return column.field == ImportField::Content; });
    if (m_columns.size() > limits::kCsvColumns)
        return fail(Errc::TooLarge, u"more than %1 columns"_s.arg(limits::kCsvColumns));
    if (hasContent)
        return {};
    return fail(Errc::NotUnderstood, u"no column is named content, text, body, note, memory or message"_s);
}

Result<void> CsvSource::begin()
{
    // The delimiter shows in the first line only.
    MN_TRY(auto reader, openAsUtf8(m_origin, 0));
    MN_TRY(const auto firstLine, LineReader(std::move(reader), limits::kLineBytes).next());
    m_delimiter = delimiterIn(firstLine ? firstLine->bytes : QByteArray());
    MN_TRY(openAt(0));
    ImportStep unused;
    MN_TRY(readHeader(unused));
    m_rowNumber = 2;
    if (m_resumeAt == 0)
        return {};
    MN_TRY(openAt(m_resumeAt));
    m_rowNumber = m_resumeNumber;
    return {};
}

Result<ImportStep> CsvSource::next()
{
    if (!m_reader)
        MN_TRY(begin());
    ImportStep step;
    MN_TRY(const auto row, nextRow(step));
    if (row && !row->isEmpty()) {
        takeRow(step, *row);
        ++m_rowNumber;
    }
    step.end = m_ended && !row;
    return step;
}

void CsvSource::takeRow(ImportStep &step, const Row &row)
{
    const QString where = u"row %1"_s.arg(m_rowNumber);
    if (row.size() > limits::kCsvColumns)
        return step.skip(where, {ImportReason::TooManyFields, {QString::number(limits::kCsvColumns)}});
    ImportItem item;
    item.memory.source = format();
    bool foreign = false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < row.size(); ++i) {
        const DecodedText cell = decodePart(row[i]);
        foreign |= cell.encoding != TextEncoding::Utf8;
        hash.addData(row[i]);
        hash.addData(QByteArrayView("\0", 1));
        if (cell.text.isEmpty())
            continue;
        if (i >= m_columns.size())
            putMetadata(item, u"column %1"_s.arg(i + 1), cell.text);
        else if (!m_columns[i].field)
            putMetadata(item, m_columns[i].name, cell.text);
        else if (*m_columns[i].field == ImportField::Content)
            item.memory.content = cell.text;
        else
            putField(step, item, *m_columns[i].field, cell.text, where);
    }
    if (foreign)
        step.alter(where, {ImportReason::OtherEncoding, {name(TextEncoding::Windows1252)}});
    item.sourceKey = item.memory.externalId.isEmpty() ? u"sha256:"_s + QString::fromLatin1(hash.result().toHex())
                                                      : item.memory.externalId;
    if (finishItem(step, item, where))
        step.item = std::move(item);
}

ImportProgress CsvSource::progress() const
{
    return {m_fedTo, m_origin.size};
}

QByteArray CsvSource::position() const
{
    return positionOf(kFormat, {std::max(m_rowStart, m_resumeAt), std::max(m_rowNumber, m_resumeNumber)});
}

Result<void> CsvSource::resume(const QByteArray &position)
{
    MN_TRY(const QList<qint64> numbers, numbersOf(position, kFormat, 2));
    m_resumeAt = numbers[0];
    m_resumeNumber = numbers[1];
    return {};
}

} // namespace mn
