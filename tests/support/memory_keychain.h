#pragma once
#include "core/crypto/keychain.h"
#include <QMap>
#include <optional>

namespace mn::test {

// A keychain that can be lost, locked and looked into. Tests of SystemKeychain use a real one.
class MemoryKeychain final : public Keychain {
public:
    std::optional<Errc> failure; // of every call
    QMap<QString, QByteArray> items;

    Result<SecretBytes> read(const QString &name) override
    {
        if (failure)
            return fail(*failure);
        if (!items.contains(name))
            return fail(Errc::NotFound);
        return SecretBytes::copyOf(items.value(name));
    }
    Result<void> write(const QString &name, const SecretBytes &secret) override
    {
        if (failure)
            return fail(*failure);
        items[name] = secret.view().toByteArray();
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        if (failure)
            return fail(*failure);
        items.remove(name);
        return {};
    }
};

} // namespace mn::test
