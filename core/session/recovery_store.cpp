#include "core/session/recovery_store.h"
#include "core/crypto/derive.h"
#include "core/store/settings.h"
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSlotIdBytes = SlotId::kBytes;

QString settingName()
{
    return u"recovery_phrase"_s;
}

QString checkSettingName()
{
    return u"recovery_check_due"_s;
}

} // namespace

Result<std::optional<KeptPhrase>> keptPhrase(Vault &vault)
{
    auto read = vault.read([](Database &database) { return Settings(database).read(settingName()); });
    MN_TRY(QByteArray value, read.takeResult());
    if (value.isEmpty())
        return std::optional<KeptPhrase>();
    if (value.size() != kSlotIdBytes + kKeyBytes)
        return fail(Errc::Damaged, u"recovery phrase"_s);
    MN_TRY(const SlotId slot, SlotId::fromBytes(QByteArrayView(value).first(kSlotIdBytes)));
    MN_TRY(RecoveryPhrase phrase,
           RecoveryPhrase::fromEntropy(SecretBytes::copyOf(QByteArrayView(value).sliced(kSlotIdBytes))));
    wipe(value);
    return KeptPhrase{slot, std::move(phrase)};
}

Result<void> keepPhrase(Vault &vault, const std::optional<KeptPhrase> &kept)
{
    QByteArray value;
    if (kept) {
        value.reserve(kSlotIdBytes + kKeyBytes); // so that no copy is left behind when it grows
        value += kept->slot.toBytes();
        value += kept->phrase.entropy().view();
    }
    auto saved = vault.save(
        Durability::Full, [&value](Saving &saving) { return Settings(saving.database()).write(settingName(), value); });
    auto result = saved.takeResult();
    wipe(value);
    return result;
}

Result<bool> isPhraseCheckDue(Vault &vault)
{
    auto read = vault.read([](Database &database) { return Settings(database).read(checkSettingName()); });
    MN_TRY(const QByteArray value, read.takeResult());
    return !value.isEmpty();
}

Result<void> setPhraseCheckDue(Vault &vault, bool due)
{
    auto saved = vault.save(Durability::Full, [due](Saving &saving) {
        return Settings(saving.database()).write(checkSettingName(), due ? "yes" : "");
    });
    return saved.takeResult();
}

QByteArray phraseSheet(const RecoveryPhrase &phrase)
{
    const SecretBytes words = phrase.words();
    const QList<QByteArray> list = words.view().toByteArray().split(' ');
    QByteArray sheet;
    for (qsizetype i = 0; i < list.size(); ++i) {
        sheet += QByteArray::number(i + 1).rightJustified(4) + ". " + list[i].leftJustified(i % 4 == 3 ? 0 : 10);
        if (i % 4 == 3)
            sheet += '\n';
    }
    return sheet;
}

Result<void> checkPhraseFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir() || file.size() > 0)
        return fail(Errc::AlreadyExists, path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return fail(Errc::FileUnwritable, path);
    return {};
}

Result<void> writePhrase(FileSystem &files, const QString &path, const RecoveryPhrase &phrase)
{
    const SecretBytes words = phrase.words();
    SecretBytes line(words.size() + 1);
    std::copy_n(words.data(), words.size(), line.data());
    line.data()[words.size()] = '\n';
    return writeSheet(files, path, line);
}

Result<void> writeSheet(FileSystem &files, const QString &path, const SecretBytes &sheet)
{
    MN_TRY(checkPhraseFile(path));
    return replaceFile(files, QDir().absoluteFilePath(path), sheet.view());
}

} // namespace mn
