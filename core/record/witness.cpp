#include "core/record/witness.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

namespace mn {

namespace {

// Fixed length, so that a write in place never leaves a tail: actor, counter, commits, then 8 bytes of their SHA-256.
// No shorter write can pass for a whole one.
constexpr qsizetype kBody = ActorId::kBytes + 8 + 8, kCheck = 8;

QByteArray check(QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("mnemosyne witness 1");
    hash.addData(body);
    return hash.result().first(kCheck);
}

} // namespace

Result<WitnessFile> WitnessFile::open(FileSystem &files, const QString &path)
{
    MN_TRY(files.makeFolder(QFileInfo(path).path()));
    MN_TRY(auto file, files.open(path, OpenMode::ReadWrite));
    return WitnessFile(std::move(file));
}

Result<std::optional<Witness>> WitnessFile::read()
{
    MN_TRY(const QByteArray bytes, m_file->read(0, kBody + kCheck + 1));
    const QByteArrayView body = QByteArrayView(bytes).first(std::min(kBody, bytes.size()));
    if (bytes.size() != kBody + kCheck || bytes.last(kCheck) != check(body))
        return std::optional<Witness>();
    MN_TRY(const ActorId actor, ActorId::fromBytes(body.first(ActorId::kBytes)));
    return std::optional(Witness{actor, qFromBigEndian<quint64>(body.data() + ActorId::kBytes),
                                 qFromBigEndian<quint64>(body.data() + ActorId::kBytes + 8)});
}

Result<void> WitnessFile::write(const Witness &witness)
{
    QByteArray bytes = witness.actor.toBytes();
    bytes.resize(kBody);
    qToBigEndian(witness.counter, bytes.data() + ActorId::kBytes);
    qToBigEndian(witness.commits, bytes.data() + ActorId::kBytes + 8);
    bytes += check(bytes);
    return m_file->write(0, bytes);
}

Result<void> WitnessFile::sync()
{
    return m_file->sync();
}

} // namespace mn
