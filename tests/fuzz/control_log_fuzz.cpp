// The control log: whatever was signed, the state that comes of it is one that can be. An input is events one behind
// the other, each as `who signs 1 | length 2 | body`; they are signed here, with keys that are known, and put into
// their places, so that the rules behind the signatures are reached.
#include "core/base/fixed_fields.h"
#include "tests/fuzz/must.h"
#include "tests/unit/protocol/samples.h"

namespace {

using namespace mn;
using namespace mn::sync;

// Drawn once: each lies in locked memory of its own.
const SigningKey &keyOf(quint8 number)
{
    static std::map<quint8, SigningKey> keys;
    const auto known = keys.find(number);
    return known != keys.end() ? known->second : keys.emplace(number, test::keyOf(number)).first->second;
}

void check(const ControlState &before, const ControlState &state, const SignedEvent &signedOne)
{
    fuzz::must(state.length() == before.length() + 1 && state.head() == eventHash(signedOne));
    fuzz::must(before.isEmpty() ? state.account().toBytes() == state.head().toBytes()
                                : state.account() == before.account());
    // The newest key is never one that went, and nobody comes back but by a recovery.
    fuzz::must(state.isLive(state.newestEpoch()) && state.newestEpoch() >= before.newestEpoch());
    const bool isRecovered = state.generation() != before.generation();
    fuzz::must(!isRecovered || state.generation() == before.generation() + 1);
    fuzz::must(isRecovered || before.isEmpty() || state.recovery() == before.recovery());
    for (const auto &[id, actor] : before.actors()) {
        const ControlState::Actor *now = state.find(id);
        fuzz::must(now && (now->key == actor.key || actor.key.isNull()) && now->minted == actor.minted);
        fuzz::must(isRecovered || !now->isActive || actor.isActive);
        fuzz::must(!actor.cut || now->cut == actor.cut || (isRecovered && now->isActive));
        fuzz::must(now->isActive != now->cut.has_value());
    }
    for (const KeyEpoch epoch : state.liveEpochs())
        fuzz::must(epoch > before.newestEpoch() || before.isLive(epoch));
    for (const auto &[id, actor] : state.actors())
        fuzz::must(state.livesOf(id).size() <= qsizetype(state.actors().size()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FieldCutter cut(QByteArrayView(data, qsizetype(size)));
    qsizetype left = qsizetype(size);
    ControlState state;
    QList<SignedEvent> log;
    while (left >= 3) {
        const auto signer = cut.number<quint8>();
        const qsizetype length = std::min<qsizetype>(cut.number<quint16>(), left - 3);
        QByteArray body = cut.take(length).toByteArray();
        left -= 3 + length;
        if (auto event = fromCbor<ControlEvent>(body)) {
            fuzz::must(toCbor(*event) == body);
            event->n = state.length();
            event->prev = state.head();
            body = toCbor(*event);
        }
        const SignedEvent signedOne{body, keyOf(signer).sign(signed_as::kEvent, body)};
        const auto next = state.with(signedOne);
        if (!next)
            continue;
        const auto event = eventOf(signedOne);
        fuzz::must(event && toCbor(*event) == body);
        check(state, *next, signedOne);
        SignedEvent unsignedOne = signedOne;
        unsignedOne.signature.data()[0] ^= 1;
        fuzz::must(!state.with(unsignedOne));
        state = *next;
        log.append(signedOne);
    }
    const auto whole = ControlState::of(log);
    fuzz::must(whole && whole->head() == state.head() && whole->length() == state.length());
    return 0;
}
