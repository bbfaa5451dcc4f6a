#include "core/exchange/import_runs.h"
#include "core/store/settings.h"
#include <QDataStream>
#include <QIODevice>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

QString headName(const ImportRunId &run)
{
    return u"imported "_s + run.toString();
}

QString pieceName(const ImportRunId &run, qint64 piece)
{
    return u"imported %1 %2"_s.arg(run.toString()).arg(piece);
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

Result<void> ImportRuns::append(const ImportRunId &run, const QString &nameSpace, const QList<AddedItem> &items)
{
    if (items.isEmpty())
        return {};
    MN_TRY(Head head, this->head(run));
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << nameSpace << qint64(items.size());
    for (const AddedItem &item : items)
        out << item.record.toBytes() << item.key;
    MN_TRY(Settings(m_database).write(pieceName(run, head.pieces), bytes));
    ++head.pieces;
    head.memories += items.size();
    return writeHead(run, head);
}

Result<QList<ImportRuns::Added>> ImportRuns::added(const ImportRunId &run) const
{
    MN_TRY(const Head head, this->head(run));
    QList<Added> out;
    out.reserve(head.memories);
    for (qint64 piece = 0; piece < head.pieces; ++piece) {
        MN_TRY(const QByteArray bytes, Settings(m_database).read(pieceName(run, piece)));
        QDataStream in(bytes);
        in.setVersion(QDataStream::Qt_6_4);
        QString nameSpace;
        qint64 count = 0;
        in >> nameSpace >> count;
        for (qint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            QByteArray id;
            QString key;
            in >> id >> key;
            MN_TRY(const RecordId record, RecordId::fromBytes(id));
            out.append({record, nameSpace, key});
        }
        if (in.status() != QDataStream::Ok)
            return fail(Errc::Damaged, pieceName(run, piece));
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

Result<qint64> undoImport(Saving &saving, const ImportRunId &run)
{
    ImportRuns runs(saving.database());
    MN_TRY(const QList<ImportRuns::Added> added, runs.added(run));
    qint64 count = 0;
    for (const ImportRuns::Added &item : added) {
        MN_TRY(const bool trashed, trashImported(saving, item.nameSpace, item.key));
        count += trashed;
    }
    MN_TRY(runs.forget(run));
    return count;
}

} // namespace mn
