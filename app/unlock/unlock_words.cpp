#include "app/unlock/unlock_words.h"
#include <QCoreApplication>

namespace mn::app {

namespace {

struct Unlock {
    Q_DECLARE_TR_FUNCTIONS(Unlock)
};

QString keychainSentence(Errc code)
{
    switch (code) {
    case Errc::NotFound:
        return Unlock::tr("The keyring of this computer does not hold the key any more.");
    case Errc::Locked:
        return Unlock::tr("The keyring of this computer is locked, or did not answer.");
    default:
        return Unlock::tr("This computer has no keyring that answers.");
    }
}

bool isOfKeychain(Errc code)
{
    return code == Errc::NotFound || code == Errc::Locked || code == Errc::NotAvailable;
}

} // namespace

QString unlockSentence(Errc code, Way way)
{
    if (way == Way::Keychain && isOfKeychain(code))
        return keychainSentence(code);
    switch (code) {
    case Errc::WrongKey:
        return way == Way::Phrase ? Unlock::tr("These words do not open the vault.")
                                  : Unlock::tr("This passphrase does not open the vault.");
    case Errc::NotUnderstood:
        return way == Way::Phrase ? Unlock::tr("These are not the 24 words.")
                                  : Unlock::tr("The vault’s file of keys cannot be read.");
    case Errc::Usage:
        return Unlock::tr("This can be no passphrase: it is empty, or far too long.");
    case Errc::Damaged:
        return Unlock::tr("A part of the vault is damaged, so it cannot be opened.");
    case Errc::NoVault:
        return Unlock::tr("There is no vault in this folder.");
    case Errc::NewerVersion:
        return Unlock::tr("This vault was written by a newer version of Mnemosyne.");
    case Errc::NotAvailable:
        return Unlock::tr("This computer has not enough free memory to try the passphrase.");
    case Errc::Busy:
        return Unlock::tr("Another program is using the vault just now.");
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return Unlock::tr("The vault’s folder cannot be written to.");
    case Errc::FileUnreadable:
        return Unlock::tr("The vault’s files cannot be read.");
    case Errc::DiskFull:
        return Unlock::tr("There is no room left on the disk, so the vault cannot be opened.");
    default:
        return Unlock::tr("The vault could not be opened.");
    }
}

QString unlockAdvice(Errc code, Way way)
{
    if (way == Way::Keychain && isOfKeychain(code))
        return Unlock::tr("Open it with the passphrase.");
    switch (code) {
    case Errc::WrongKey:
        return Unlock::tr("Try as often as you like: each try takes half a second, for a thief too.");
    case Errc::Damaged:
        return Unlock::tr("Nothing was changed. Copy the folder as it is, then bring the newest backup into a new "
                          "folder.");
    case Errc::NotUnderstood:
        return way == Way::Phrase ? QString()
                                  : Unlock::tr("Nothing was changed. Bring the newest backup into a new folder.");
    case Errc::NoVault:
    case Errc::FileUnreadable:
        return Unlock::tr("If it lies on a stick or another disk, connect it and try again.");
    case Errc::NewerVersion:
        return Unlock::tr("Update this program.");
    case Errc::NotAvailable:
        return Unlock::tr("Close other programs and try again.");
    case Errc::Busy:
        return Unlock::tr("Wait a moment and try again.");
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return Unlock::tr("Check the folder’s permissions, or whether the disk is write-protected.");
    case Errc::DiskFull:
        return Unlock::tr("Free some space and try again.");
    default:
        return {};
    }
}

QString faultSentence(const PhraseFault &fault)
{
    switch (fault.kind) {
    case PhraseFault::Kind::Unknown:
        return Unlock::tr("Word %1 is not in the list; the nearest is “%2”.").arg(fault.number).arg(fault.nearest);
    case PhraseFault::Kind::Count:
        return Unlock::tr("There are 24 words; you have typed %Ln.", nullptr, fault.number);
    case PhraseFault::Kind::Together:
        break;
    }
    return Unlock::tr("Each word is in the list, but together they are no phrase: one is another on the paper, or in "
                      "another place.");
}

} // namespace mn::app
