#include "core/session/moved_places.h"
#include "core/crypto/key_slots.h"
#include "core/vault/vault.h"
#include <QCborArray>
#include <QCborValue>
#include <QFileInfo>
#include <algorithm>

namespace mn {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kMostBytes = 64 * 1024;

std::optional<VaultId> vaultIn(FileSystem &files, const QString &folder)
{
    const VaultPaths paths(folder);
    if (!files.exists(paths.keys))
        return {};
    const auto keySlots = KeySlots::load(files, paths.keys);
    return keySlots ? std::optional(keySlots->vaultId()) : std::nullopt;
}

} // namespace

QList<MovedPlaces::Move> MovedPlaces::moves()
{
    if (!m_files.exists(m_path))
        return {};
    const auto bytes = readFile(m_files, m_path, kMostBytes);
    const QCborArray parts = bytes ? QCborValue::fromCbor(*bytes).toArray() : QCborArray();
    if (parts.size() != 2 || parts[0].toInteger() != kVersion)
        return {};
    QList<Move> out;
    for (const QCborValue value : parts[1].toArray()) {
        const QCborArray row = value.toArray();
        const auto vault = VaultId::fromBytes(row.at(2).toByteArray());
        if (vault)
            out += Move{row.at(0).toString(), row.at(1).toString(), *vault};
    }
    return out;
}

QString MovedPlaces::follow(const QString &folder)
{
    const QList<Move> known = moves();
    const auto move = std::ranges::find(known, folder, &Move::from);
    if (move == known.end())
        return folder;
    const auto here = vaultIn(m_files, folder);
    if (!here && !m_files.exists(VaultPaths(folder).keys))
        return move->to; // there, or nowhere
    const bool isThere = vaultIn(m_files, move->to) == move->vault;
    return isThere && here == move->vault ? move->to : folder;
}

QStringList MovedPlaces::left()
{
    QStringList out;
    for (const Move &move : moves())
        out += move.from;
    return out;
}

Result<void> MovedPlaces::remember(const QString &from, const QString &to, const VaultId &vault)
{
    QList<Move> next;
    for (Move move : moves()) {
        if (move.vault == vault && move.to == from)
            move.to = to;
        if (move.from != from && move.from != move.to && move.from != to)
            next += move;
    }
    next += Move{from, to, vault};
    QCborArray rows;
    for (const Move &move : std::as_const(next))
        rows += QCborArray{move.from, move.to, move.vault.toBytes()};
    MN_TRY(m_files.makeFolder(QFileInfo(m_path).path()));
    return replaceFile(m_files, m_path, QCborArray{kVersion, rows}.toCborValue().toCbor());
}

} // namespace mn
