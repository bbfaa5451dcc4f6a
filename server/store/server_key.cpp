#include "server/store/server_key.h"

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyBytes = 32;

} // namespace

Result<SecretBytes> serverKey(FileSystem &files, const QString &folder, const QString &database)
{
    const QString path = folder + u"/server.key"_s;
    if (files.exists(path)) {
        MN_TRY(QByteArray bytes, readFile(files, path, kKeyBytes));
        SecretBytes key = SecretBytes::copyOf(bytes);
        wipe(bytes);
        if (key.size() != kKeyBytes)
            return fail(Errc::Damaged, path);
        return key;
    }
    // A new key would not open it, and would hide that the old one is missing.
    if (files.exists(database))
        return fail(Errc::WrongKey, u"there is no "_s + path);
    SecretBytes key = SecretBytes::random(kKeyBytes);
    MN_TRY(replaceFile(files, path, key.view()));
    return key;
}

} // namespace mn::server
