#include "core/crypto/derive.h"
#include "sync/client/sync_device.h"
#include <sodium.h>

namespace mn::sync {

SyncDevice::SyncDevice(DeviceStore &store, ServerCalls &server, std::function<ActorId()> draw, const Policy &policy)
    : m_store(store), m_server(server), m_draw(std::move(draw)), m_policy(policy)
{
}

Result<ControlAppend> SyncDevice::createAccount(const SpaceId &space, const RecoveryKeys &recovery)
{
    MN_TRY(DeviceStep step, this->step());
    if (!step.control.isEmpty())
        return fail(Errc::AlreadyExists, QStringLiteral("this vault belongs to an account"));
    SecretBytes key = SecretBytes::random(kKeyBytes);
    ControlEvent event;
    event.signer = step.keys().actor;
    event.genesis = Genesis{.actor = step.keys().actor,
                            .key = step.keys().signer().verifyingKey(),
                            .recovery = recovery.signer,
                            .space = space,
                            .spaceKey = keyCommitment(space, 1, key),
                            .salt = QByteArray(16, Qt::Uninitialized)};
    randombytes_buf(event.genesis->salt.data(), size_t(event.genesis->salt.size()));
    const SignedEvent genesis = signedEvent(event, step.keys().signer());
    step.changeKeys().spaceKeys.insert_or_assign(1, std::move(key));
    ControlAppend append{.events = {genesis}, .wraps = {}, .isAgain = false};
    for (const BoxPublicKey &to : {step.keys().prekey, recovery.box}) {
        MN_TRY(auto wrap, step.keys().wrap(1, to));
        append.wraps.append(std::move(wrap));
    }
    MN_TRY(step.store().putControl(append.events));
    MN_TRY(step.commit());
    return append;
}

} // namespace mn::sync
