#include "sync/device/device_name.h"
#include "core/base/fixed_fields.h"
#include "core/crypto/aead.h"

namespace mn::sync {

namespace {

constexpr char kNameKey[] = "mnemosyne device name 1";
constexpr qsizetype kPlainBytes = 128; // the length of the name, its UTF-8, zeros

static_assert(NameDevice::kSealedBytes == kSealOverhead + kPlainBytes);
static_assert(kMaxNameBytes < kPlainBytes);

// Not another device's, not of another key.
QByteArray boundTo(const AccountId &account, ActorId actor, KeyEpoch epoch)
{
    QByteArray out = account.toBytes() + actor.toBytes();
    appendNumber(out, epoch);
    return out;
}

} // namespace

QString deviceName(const QString &text)
{
    QString name;
    for (const char32_t c : text.toUcs4()) {
        const bool isBlank = QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control;
        const QString next = name + (isBlank ? QStringLiteral(" ") : QString::fromUcs4(&c, 1));
        if (next.toUtf8().size() > kMaxNameBytes)
            break;
        name = next;
    }
    return name.simplified();
}

Result<NameDevice> sealedName(const AccountId &account, ActorId actor, KeyEpoch epoch, const SecretBytes &spaceKey,
                              const QString &name)
{
    if (name.toUtf8().size() > kMaxNameBytes)
        return fail(Errc::TooLarge, QStringLiteral("the name of a device"));
    if (name.isEmpty() || name != deviceName(name))
        return fail(Errc::Usage, QStringLiteral("the name of a device is one line"));
    QByteArray plain = name.toUtf8();
    plain.prepend(char(plain.size()));
    plain.resize(kPlainBytes, '\0');
    MN_TRY(QByteArray sealed, sealBytes(deriveKey(spaceKey, kNameKey), plain, boundTo(account, actor, epoch)));
    return NameDevice{actor, epoch, std::move(sealed)};
}

Result<QString> openedName(const AccountId &account, const NameDevice &name, const SecretBytes &spaceKey)
{
    MN_TRY(const QByteArray plain,
           openBytes(deriveKey(spaceKey, kNameKey), name.sealed, boundTo(account, name.actor, name.epoch)));
    const qsizetype bytes = plain.isEmpty() ? 0 : quint8(plain[0]);
    const QString text = QString::fromUtf8(plain.mid(1, bytes));
    if (bytes == 0 || bytes >= plain.size() || text != deviceName(text))
        return fail(Errc::Damaged, QStringLiteral("the name of a device"));
    return text;
}

} // namespace mn::sync
