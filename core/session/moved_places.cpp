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

QString MovedPlaces::oldKeysIn(const QString &folder)
{
    return VaultPaths(folder).keys + QStringLiteral(".moved");
}

Result<QList<MovedPlaces::Move>> MovedPlaces::moves()
{
    QList<Move> out;
    if (!m_files.exists(m_path))
        return out;
    MN_TRY(const QByteArray bytes, readFile(m_files, m_path, kMostBytes));
    const QCborArray parts = QCborValue::fromCbor(bytes).toArray();
    if (parts.size() != 2 || !parts[0].isInteger() || !parts[1].isArray())
        return fail(Errc::NotUnderstood, m_path);
    if (parts[0].toInteger() != kVersion)
        return fail(Errc::NewerVersion, m_path);
    for (const QCborValue value : parts[1].toArray()) {
        const QCborArray row = value.toArray();
        const auto vault = VaultId::fromBytes(row.at(2).toByteArray());
        if (!vault)
            return fail(Errc::NotUnderstood, m_path);
        out += Move{row.at(0).toString(), row.at(1).toString(), *vault, row.at(3).toByteArray()};
    }
    return out;
}

QString MovedPlaces::follow(const QString &folder)
{
    const auto known = moves();
    return known ? walk(*known, 0, folder) : folder;
}

// Later moves alone lead on from where an earlier one led: a vault that comes back goes in no circle.
QString MovedPlaces::walk(const QList<Move> &known, qsizetype first, const QString &folder)
{
    for (qsizetype i = first; i < known.size(); ++i) {
        if (known[i].from != folder)
            continue;
        const QString place = walk(known, i + 1, known[i].to);
        if (counts(known[i], place))
            return place;
    }
    return folder;
}

bool MovedPlaces::counts(const Move &move, const QString &place)
{
    const bool hasKeys = m_files.exists(VaultPaths(move.from).keys);
    if (move.begun.isEmpty() || (!hasKeys && m_files.exists(oldKeysIn(move.from))))
        return !hasKeys; // there, or nowhere
    return vaultIn(m_files, place) == move.vault && (!hasKeys || vaultIn(m_files, move.from) == move.vault);
}

Result<void> MovedPlaces::begin(const Move &move)
{
    MN_TRY(QList<Move> next, moves());
    next.removeIf([&move](const Move &old) { return old.from == move.from; });
    return write(next += move);
}

Result<void> MovedPlaces::finish(const Move &move)
{
    MN_TRY(const QList<Move> known, moves());
    QList<Move> next;
    for (Move old : known) {
        if (old.from == move.from && old.to == move.to)
            old.begun.clear();
        if (old.vault == move.vault && old.to == move.from)
            old.to = move.to;
        if (old.from != move.to && old.from != old.to)
            next += old;
    }
    return write(next);
}

Result<void> MovedPlaces::forget(const QString &folder)
{
    auto next = moves();
    if (!next || next->removeIf([&folder](const Move &old) { return old.from == folder; }) == 0)
        return {}; // what nobody can read leads nobody away
    return write(*next);
}

Result<void> MovedPlaces::write(const QList<Move> &moves)
{
    QCborArray rows;
    for (const Move &move : moves)
        rows += QCborArray{move.from, move.to, move.vault.toBytes(), move.begun};
    MN_TRY(m_files.makeFolder(QFileInfo(m_path).path()));
    return replaceFile(m_files, m_path, QCborArray{kVersion, rows}.toCborValue().toCbor());
}

} // namespace mn
