#pragma once
#include "core/base/cbor.h"
#include "sync/device/sync_device.h"
#include "tests/sim/memory_device.h"
#include "tests/sim/memory_store.h"
#include "tests/sim/service_calls.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::sync::test {

inline RecoveryKey paper(char word)
{
    return RecoveryKey(RecoveryPhrase::fromEntropy(SecretBytes::copyOf(QByteArray(32, word))).value());
}

struct Device {
    Device(server::AccountService &service, const AccountId &account, quint8 actor)
        : calls(service, account, [this] { return keys().actor; })
    {
        disk.data.keyring = Keyring::drawn(idOf<ActorId>(actor)).toCbor();
        disk.data.dots = DotSource(idOf<ActorId>(actor), 0);
    }
    void write(const RecordId &record, const QByteArray &text)
    {
        CborWriter value;
        value.utf8(text);
        auto transaction = disk.begin().value();
        DotSource dots = transaction->dots().value();
        QVERIFY(transaction->putRecord(record, writeRegister(Record(), dots.next(), "content", value.take())));
        QVERIFY(transaction->putDots(dots));
        QVERIFY(transaction->commit());
    }
    Keyring keys() const { return Keyring::fromCbor(disk.data.keyring).value(); }

    MemoryDevice disk;
    sim::ServiceCalls calls;
    quint8 drawn = 99; // its next actor, and those after it
    SyncDevice client{disk, calls, [this] { return idOf<ActorId>(drawn++); }};
};

// A server with nothing between it and its devices, and one account.
struct Place {
    // `quota`: bytes of rows that the account may have; 0: any number.
    explicit Place(quint64 quota = 0) : service(store, clock, {}, quota) {}

    // The first device of the account, which `paper('p')` recovers.
    std::unique_ptr<Device> begin(quint8 actor)
    {
        Device begins(service, {}, actor); // what its account will be called is not known before
        const auto genesis = begins.client.createAccount(idOf<SpaceId>(1), paper('p').signer().verifyingKey());
        account = service.create(genesis.value()).value();
        auto first = device(actor);
        first->disk.data = begins.disk.data;
        first->disk.data.state.epoch = stored().account.epoch;
        return first;
    }
    std::unique_ptr<Device> device(quint8 actor) { return std::make_unique<Device>(service, account, actor); }
    server::test::MemoryStore::Account &stored() { return store.accounts[account]; }

    mn::test::ManualClock clock;
    server::test::MemoryStore store;
    server::AccountService service;
    AccountId account;
};

} // namespace mn::sync::test
