#include "core/store/import_runs.h"
#include "core/store/settings.h"
#include <QDataStream>
#include <QIODevice>
#include <optional>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QString kBeginning = u"imported "_s;
const QString kBehind = u"imported!"_s; // no name of ours is between it and the last that begins so

QString headName(const ImportRunId &run)
{
    return kBeginning + run.toString();
}

QString pieceName(const ImportRunId &run, qint64 piece)
{
    return u"%1 %2"_s.arg(headName(run)).arg(piece);
}

// The run of a piece's name; nothing for that of a head.
std::optional<ImportRunId> runOfPiece(const QString &name)
{
    const qsizetype end = name.lastIndexOf(u' ');
    if (end < kBeginning.size())
        return std::nullopt;
    const auto run =
        ImportRunId::fromString(QStringView(name).sliced(kBeginning.size()).first(end - kBeginning.size()));
    return run ? std::optional(*run) : std::nullopt;
}

} // namespace

Result<ImportRuns::Head> ImportRuns::head(const ImportRunId &run) const
{
    MN_TRY(const QByteArray bytes, Settings(m_database).read(headName(run)));
    Head head;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    if (!bytes.isEmpty())
        in >> head.pieces >> head.memories;
    if (in.status() != QDataStream::Ok)
        return fail(Errc::Damaged, headName(run));
    return head;
}

Result<void> ImportRuns::writeHead(const ImportRunId &run, const Head &head)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << head.pieces << head.memories;
    return Settings(m_database).write(headName(run), bytes);
}

// An empty one is a piece of which all was purged.
Result<ImportRuns::Piece> ImportRuns::piece(const QString &name) const
{
    Piece piece;
    MN_TRY(const QByteArray bytes, Settings(m_database).read(name));
    if (bytes.isEmpty())
        return piece;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    qint64 count = 0;
    in >> piece.nameSpace >> count;
    for (qint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray id;
        QString key;
        in >> id >> key;
        const auto record = RecordId::fromBytes(id);
        if (!record)
            return fail(Errc::Damaged, name);
        piece.items.append({*record, key});
    }
    if (in.status() != QDataStream::Ok)
        return fail(Errc::Damaged, name);
    return piece;
}

Result<void> ImportRuns::writePiece(const QString &name, const Piece &piece)
{
    QByteArray bytes;
    if (!piece.items.isEmpty()) {
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_4);
        out << piece.nameSpace << qint64(piece.items.size());
        for (const AddedItem &item : piece.items)
            out << item.record.toBytes() << item.key;
    }
    return Settings(m_database).write(name, bytes);
}

Result<void> ImportRuns::append(const ImportRunId &run, const QString &nameSpace, const QList<AddedItem> &items)
{
    if (items.isEmpty())
        return {};
    MN_TRY(Head head, this->head(run));
    MN_TRY(writePiece(pieceName(run, head.pieces), {nameSpace, items}));
    ++head.pieces;
    head.memories += items.size();
    return writeHead(run, head);
}

Result<QList<ImportRuns::Added>> ImportRuns::added(const ImportRunId &run) const
{
    MN_TRY(const Head head, this->head(run));
    QList<Added> out;
    out.reserve(head.memories);
    for (qint64 number = 0; number < head.pieces; ++number) {
        MN_TRY(const Piece piece, this->piece(pieceName(run, number)));
        for (const AddedItem &item : piece.items)
            out.append({item.record, piece.nameSpace, item.key});
    }
    return out;
}

Result<qint64> ImportRuns::count(const ImportRunId &run) const
{
    MN_TRY(const Head head, this->head(run));
    return head.memories;
}

Result<void> ImportRuns::forget(const ImportRunId &run)
{
    MN_TRY(const Head head, this->head(run));
    for (qint64 piece = 0; piece < head.pieces; ++piece)
        MN_TRY(Settings(m_database).write(pieceName(run, piece), {}));
    return Settings(m_database).write(headName(run), {});
}

Result<void> ImportRuns::erase(const QSet<RecordId> &records)
{
    if (records.isEmpty())
        return {};
    QStringList names;
    {
        MN_TRY(Statement row,
               m_database.query(u"SELECT name FROM setting WHERE name > ? AND name < ?"_s, kBeginning, kBehind));
        for (;;) {
            MN_TRY(const bool more, row.next());
            if (!more)
                break;
            names += row.text(0);
        }
    }
    for (const QString &name : std::as_const(names))
        MN_TRY(eraseIn(name, records));
    return {};
}

Result<void> ImportRuns::eraseIn(const QString &name, const QSet<RecordId> &records)
{
    const auto run = runOfPiece(name);
    if (!run)
        return {};
    auto before = piece(name);
    if (!before && before.error().code == Errc::Damaged) // what cannot be looked through may hold a name: it goes
        return writePiece(name, {});
    MN_TRY(Piece rest, std::move(before));
    const qsizetype removed =
        rest.items.removeIf([&records](const AddedItem &item) { return records.contains(item.record); });
    if (removed == 0)
        return {};
    MN_TRY(writePiece(name, rest));
    MN_TRY(Head head, this->head(*run));
    head.memories -= removed;
    return writeHead(*run, head);
}

} // namespace mn
