#include "core/session/machine_check.h"
#include "core/embed/minilm_embedder.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;
using State = Finding::State;

QList<Finding> checkKeys(const KeySlots &keySlots)
{
    const QString layer = u"keys"_s;
    QList<Finding> findings;
    if (!keySlots.hasGoodChecksum())
        findings +=
            Finding{State::Bad, layer, u"The disk has changed the file of key slots."_s,
                    u"A way that still opens writes it anew: mnemo key change"_s, Finding::Code::KeyFileChanged};
    const QList<SlotInfo> infos = keySlots.slotInfos();
    const auto broken = std::ranges::count_if(infos, [](const SlotInfo &slot) { return !slot.isUsable; });
    if (broken > 0)
        findings += Finding{State::Bad,
                            layer,
                            u"Damaged ways to open the vault: %1."_s.arg(broken),
                            u"Remove them, then add others: mnemo key list"_s,
                            Finding::Code::KeysDamaged,
                            broken};
    const bool recovers = std::ranges::any_of(
        infos, [](const SlotInfo &slot) { return slot.kind == SlotKind::Recovery && slot.isUsable; });
    if (findings.isEmpty())
        findings +=
            Finding{State::Good,
                    layer,
                    (infos.size() == 1 ? u"1 way opens the vault"_s : u"%1 ways open the vault"_s.arg(infos.size())) +
                        (recovers ? u", the recovery phrase among them."_s : u"."_s),
                    recovers ? QString()
                             : u"Without a recovery phrase a forgotten passphrase loses all: "
                               "mnemo recovery show"_s,
                    recovers ? Finding::Code::KeysOpenWithPhrase : Finding::Code::KeysOpen,
                    infos.size()};
    return findings;
}

Finding checkModel(const QString &folder)
{
    const QString layer = u"model"_s;
    const auto verified = verifyMiniLmFiles(folder);
    if (verified)
        return {State::Good,
                layer,
                u"The sentence model is the one this program was written for."_s,
                {},
                Finding::Code::ModelRight};
    return {State::Bad, layer, sentence(verified.error().code),
            u"Install the program's model again; until then search finds by words alone."_s, Finding::Code::ModelWrong};
}

} // namespace mn
