// What client and server say to each other: what is read is written again as it was, and a part that is signed has one
// form, too. The first byte says what the rest is: its place in messages.def, and behind them an envelope and a sum.
#include "tests/fuzz/must.h"
#include "tests/unit/protocol/messages.h"

namespace {

using namespace mn;
using namespace mn::sync;

template <class T> void read(QByteArrayView input)
{
    const auto value = fromCbor<T>(input);
    if (!value) {
        fuzz::must(value.error().code == Errc::NotUnderstood);
        return;
    }
    const QByteArray again = toCbor(*value);
    fuzz::must(again == input);
    if constexpr (std::is_same_v<T, Commit>) {
        const SignedCommit commit{again, {}};
        if (const auto said = commitOf(commit)) {
            fuzz::must(*said == *value && said->n > said->prevN && said->n > said->ontoN);
            fuzz::must(!isSignedBy(test::keyOf(2).verifyingKey(), test::kAccount, commit));
        }
    } else if constexpr (std::is_same_v<T, ControlEvent>) {
        const SignedEvent event{again, {}};
        if (const auto said = eventOf(event)) {
            fuzz::must(*said == *value);
            fuzz::must(!ControlState().with(event)); // nobody signed it
        } else {
            fuzz::must(said.error().code == Errc::NotUnderstood || said.error().code == Errc::NewerVersion);
        }
    } else if constexpr (std::is_same_v<T, Problem>) {
        if (const auto code = problemCode(value->code))
            fuzz::must(statusOf(*code) >= 400);
    }
}

void readEnvelope(QByteArrayView input)
{
    const auto envelope = Envelope::fromBytes(input);
    if (!envelope)
        return;
    fuzz::must(envelope->toBytes() == input);
    fuzz::must(associatedData(test::kAccount, envelope->header).size() == AccountId::kBytes + Envelope::kHeaderBytes);
}

void readSum(QByteArrayView input)
{
    const auto sum = MultisetHash::fromBytes(input);
    if (!sum)
        return;
    fuzz::must(sum->toBytes() == input);
    MultisetHash other = *sum;
    other.add(test::idOf<RecordId>(1), test::idOf<Hash>(1));
    fuzz::must(other != *sum);
    other.remove(test::idOf<RecordId>(1), test::idOf<Hash>(1));
    fuzz::must(other == *sum);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView input(data + 1, qsizetype(size) - 1);
    int place = 0;
    test::eachMessage([&]<class T>() {
        if (data[0] == place++)
            read<T>(input);
    });
    if (data[0] == place)
        readEnvelope(input);
    if (data[0] == place + 1)
        readSum(input);
    return 0;
}
