#include "tests/sim/scenes.h"
#include <algorithm>

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;
using sync::test::idOf;

namespace {

using Device = Scene::Device;

const RecordId kBoiler = idOf<RecordId>(1);
const RecordId kMeter = idOf<RecordId>(2);
const RecordId kKey = idOf<RecordId>(3);

// Two machines that nothing tells apart write under one dot, and the server forgets one of them before they meet.
bool bothTextsUnderOneDotAreKept(Scene &scene)
{
    Device &one = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    one.sync();
    Device &copy = scene.copyOf(one);
    const auto backup = scene.server();
    one.write(kBoiler, u"1.3 bar"_s);
    one.sync();
    scene.restoreSilently(backup);
    copy.write(kBoiler, u"1.4 bar"_s);
    copy.sync();
    scene.rest({&one, &copy});
    return one.texts(kBoiler) == QStringList{u"1.3 bar"_s, u"1.4 bar"_s} && copy.texts(kBoiler) == one.texts(kBoiler);
}

// A server that was set back issues a number again, to a device that was cut off behind it.
bool whatHangsOnAnotherChainDoesNotCount(Scene &scene)
{
    Device &one = scene.device();
    Device &stolen = scene.device();
    stolen.write(kBoiler, u"1.2 bar"_s);
    stolen.sync();
    const auto backup = scene.server();
    const auto disk = stolen.data();
    stolen.write(kBoiler, u"1.3 bar"_s);
    stolen.sync();
    one.sync();
    one.revoke(stolen);
    scene.restoreSilently(backup);
    stolen.setBack(disk);
    stolen.write(kBoiler, u"what the thief writes"_s);
    stolen.sync();
    scene.rest({&one});
    return one.texts(kBoiler) == QStringList{u"1.3 bar"_s} && one.isAtRest();
}

// A memory and what a backup of the server keeps of it; then it is erased by one and known to be by the other.
Row erasedRow(Scene &scene, Device &one, Device &two)
{
    one.write(kBoiler, u"a secret"_s);
    scene.rest({&one, &two});
    const Row row = scene.server().rows[kBoiler].row;
    one.erase(kBoiler);
    scene.rest({&one, &two});
    return row;
}

// Who still holds a key that is gone changes the key once more, while somebody new is there.
bool aDeadKeyIsWrappedForNobody(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    const Row row = erasedRow(scene, one, two);
    one.rotate();
    two.sync();
    one.finishRotation();
    scene.device();
    two.lostCall = "manifest"; // what it would have to see before it drops the old one
    two.readControl();
    two.rotate();
    two.lostCall.clear();
    two.readControl();
    return !two.keys().holds(row.keyEpoch) && !scene.opens(row);
}

// Who does not know yet that a key is gone wraps it for everybody.
bool anOldKeyIsWrappedForNoNewPrekey(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    const Row row = erasedRow(scene, one, two);
    one.rotate();
    one.finishRotation();
    two.rotate(); // it comes too late, and the server has seen its wraps
    scene.rest({&one, &two});
    return !two.keys().holds(row.keyEpoch) && !scene.opens(row);
}

// A copy of the whole machine that reads the log before it meets a commit of the other one.
bool aCopyIsKnownByItsPrekey(Scene &scene)
{
    Device &one = scene.device();
    Device &copy = scene.copyOf(one);
    one.rotate();
    one.finishRotation();
    copy.sync();
    const auto backup = scene.server();
    one.write(kBoiler, u"1.2 bar"_s);
    one.sync();
    scene.restoreSilently(backup);
    copy.write(kBoiler, u"1.3 bar"_s);
    copy.sync();
    return !scene.isNumberUsedTwice();
}

// The server loses two memories, and gets one of them back.
bool aCommitOverLostOnesProvesNothing(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    one.sync();
    one.checkpoint();
    two.sync();
    const auto backup = scene.server();
    one.write(kMeter, u"in the cellar"_s);
    one.write(kKey, u"under the mat"_s);
    one.sync();
    two.sync();
    scene.restoreSilently(backup);
    one.pull();
    one.push();
    two.pull();
    scene.rest({&one, &two});
    return one.texts(kKey) == QStringList{u"under the mat"_s} && two.texts(kKey) == one.texts(kKey);
}

// The same, and somebody who never had the other one vouches for what is there.
bool whoPassedOverLostCommitsDoesNotVouchForThem(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    Device &away = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    scene.rest({&one, &two, &away});
    const auto backup = scene.server();
    one.write(kMeter, u"in the cellar"_s);
    one.write(kKey, u"under the mat"_s);
    one.sync();
    two.sync();
    scene.restoreSilently(backup);
    one.pull();
    one.push();
    away.pull();
    away.checkpoint();
    two.pull();
    scene.rest({&one, &two, &away});
    return one.texts(kKey) == QStringList{u"under the mat"_s} && two.texts(kKey) == one.texts(kKey);
}

// Nobody knows what became of a push that somebody else has read when the server loses it. Sent anew under another
// number and behind something else, it would prove to who has it that it was erased.
bool whatMayHaveArrivedGoesAgainAsItWas(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    scene.rest({&one, &two});
    const auto backup = scene.server();
    one.write(kKey, u"under the mat"_s);
    one.lostAnswer = "push";
    one.push();
    one.lostAnswer.clear();
    two.sync();
    scene.restoreSilently(backup);
    one.write(kMeter, u"in the cellar"_s);
    one.push();
    two.sync();
    scene.rest({&one, &two});
    return one.texts(kKey) == QStringList{u"under the mat"_s} && two.texts(kKey) == one.texts(kKey);
}

Cut firstCommitOf(const Scene &scene, const Device &device)
{
    const auto &commits = scene.server().commits;
    const auto first =
        std::ranges::find_if(commits, [&](const auto &commit) { return commit.actor == device.actor(); });
    return {first->actor, first->n, first->hash};
}

// The commits are so old that they are gone, and who signed the checkpoint behind them does not count any more.
void nobodyVouches(Scene &scene, Device &one, Device &two)
{
    one.write(kBoiler, u"1.2 bar"_s);
    one.sync();
    two.write(kMeter, u"in the cellar"_s);
    two.sync();
    one.sync();
    const Cut cut = firstCommitOf(scene, two);
    two.checkpoint();
    scene.rest({&one, &two});
    scene.timePasses();
    scene.rest({&one, &two});
    scene.collectGarbage();
    scene.recover({&one}, {cut});
    scene.restore(scene.server());
}

bool withoutACheckpointSyncGoesOn(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    nobodyVouches(scene, one, two);
    one.write(kKey, u"under the mat"_s);
    scene.rest({&one});
    return scene.server().account.gcFloor > 0 && one.isAtRest() && scene.server().rows.contains(kKey);
}

// A manifest without one of its rows, and nobody can say that it is missing.
bool twoConflictsAtOnePlaceCompareEverything(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    nobodyVouches(scene, one, two);
    one.missing = kBoiler;
    scene.rest({&one});
    return !one.missing && one.isAtRest() && one.texts(kBoiler) == QStringList{u"1.2 bar"_s};
}

// What one has from a device that was cut off before, the others get from it.
bool whatWasJoinedBeforeTheCutIsVouchedFor(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    Device &lost = scene.device();
    lost.write(kBoiler, u"1.2 bar"_s);
    scene.rest({&lost, &one, &two});
    const Cut cut = firstCommitOf(scene, lost);
    lost.write(kMeter, u"in the cellar"_s);
    lost.sync();
    two.sync();
    scene.recover({&one, &two}, {cut});
    scene.rest({&one, &two});
    return two.texts(kMeter) == QStringList{u"in the cellar"_s} && one.texts(kMeter) == two.texts(kMeter);
}

// One had it from a device before, which then was cut off elsewhere: at a commit that is not the one that it came with.
bool whatHangsOnAnotherChainIsVouchedFor(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    Device &lost = scene.device();
    lost.write(kBoiler, u"1.2 bar"_s);
    scene.rest({&lost, &one, &two});
    const auto backup = scene.server();
    const auto disk = lost.data();
    lost.write(kKey, u"under the mat"_s);
    lost.sync();
    one.sync();
    one.revoke(lost);
    scene.restoreSilently(backup);
    lost.setBack(disk);
    lost.write(kMeter, u"in the cellar"_s);
    lost.sync();
    two.sync();
    scene.rest({&one, &two});
    return two.texts(kMeter) == QStringList{u"in the cellar"_s} && one.texts(kMeter) == two.texts(kMeter);
}

// The server lost the commit at which a device was cut off; somebody new could not tell what stands before it.
bool whatCountsByALostCommitIsVouchedFor(Scene &scene)
{
    Device &one = scene.device();
    Device &lost = scene.device();
    lost.write(kBoiler, u"1.2 bar"_s);
    scene.rest({&lost, &one});
    const auto backup = scene.server();
    lost.write(kMeter, u"in the cellar"_s);
    lost.sync();
    one.sync();
    one.revoke(lost);
    scene.restoreSilently(backup);
    scene.rest({&one});
    return scene.device().texts(kBoiler) == QStringList{u"1.2 bar"_s};
}

// A backup of the server has a row under a key that is gone, of a memory that went on since.
bool anOldRowIsWrittenOver(Scene &scene)
{
    Device &one = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    one.sync();
    const auto backup = scene.server();
    one.write(kBoiler, u"1.3 bar"_s);
    one.sync();
    one.rotate();
    one.finishRotation();
    scene.restore(backup);
    scene.rest({&one});
    return one.isAtRest() && scene.device().texts(kBoiler) == QStringList{u"1.3 bar"_s};
}

// The same, and the memory is as it was.
bool aRowUnderADeadKeyIsSealedAgain(Scene &scene)
{
    Device &one = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    one.sync();
    const auto backup = scene.server();
    one.rotate();
    one.finishRotation();
    scene.restore(backup);
    scene.rest({&one});
    return scene.device().texts(kBoiler) == QStringList{u"1.2 bar"_s};
}

// Erased here, while it was changed elsewhere.
bool whatChangedMeanwhileIsNotErased(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    scene.rest({&one, &two});
    two.write(kBoiler, u"1.3 bar"_s);
    two.sync();
    one.erase(kBoiler);
    scene.rest({&one, &two});
    return one.texts(kBoiler) == QStringList{u"1.3 bar"_s} && two.texts(kBoiler) == one.texts(kBoiler) &&
           one.isAtRest();
}

// A marker passes through somebody who had seen more than who erased it, and comes to who wrote that.
bool aMarkerSaysWhatItsUserHadSeen(Scene &scene)
{
    Device &one = scene.device();
    Device &two = scene.device();
    Device &writer = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    scene.rest({&one, &two, &writer});
    const auto backup = scene.server();
    writer.write(kBoiler, u"1.3 bar"_s);
    writer.sync();
    two.sync();
    scene.restoreSilently(backup);
    one.erase(kBoiler);
    one.sync();
    scene.rest({&two});
    scene.restore(backup);
    scene.rest({&two});
    scene.rest({&writer});
    const QStringList both{u"1.3 bar"_s};
    return two.shelved(kBoiler) == both && writer.shelved(kBoiler) == both && writer.texts(kBoiler).isEmpty();
}

// Away for so long that the marker is gone, and changed meanwhile.
bool whatIsProvenAbsentIsNotSentAgain(Scene &scene)
{
    Device &one = scene.device();
    Device &away = scene.device();
    one.write(kBoiler, u"1.2 bar"_s);
    scene.rest({&one, &away});
    away.write(kBoiler, u"1.3 bar"_s);
    one.erase(kBoiler);
    one.sync();
    one.checkpoint();
    scene.timePasses();
    scene.rest({&one});
    scene.collectGarbage();
    const bool isForgotten = !scene.server().rows.contains(kBoiler);
    scene.rest({&away});
    return isForgotten && !scene.server().rows.contains(kBoiler) && away.shelved(kBoiler) == QStringList{u"1.3 bar"_s};
}

} // namespace

const std::vector<Shown> &scenes()
{
    static const std::vector<Shown> all{
        {Rule::clone_prekey, aCopyIsKnownByItsPrekey},
        {Rule::conflict_resync, twoConflictsAtOnePlaceCompareEverything},
        {Rule::cut_hash, whatHangsOnAnotherChainDoesNotCount},
        {Rule::lost_gap, aCommitOverLostOnesProvesNothing},
        {Rule::no_cp, withoutACheckpointSyncGoesOn},
        {Rule::old_row, anOldRowIsWrittenOver},
        {Rule::prekey_since, anOldKeyIsWrappedForNoNewPrekey},
        {Rule::purge_cas, whatChangedMeanwhileIsNotErased},
        {Rule::purge_vv, aMarkerSaysWhatItsUserHadSeen},
        {Rule::resend_same, whatMayHaveArrivedGoesAgainAsItWas},
        {Rule::rewrap_heal, aRowUnderADeadKeyIsSealedAgain},
        {Rule::same_dot_union, bothTextsUnderOneDotAreKept},
        {Rule::seen_link, whoPassedOverLostCommitsDoesNotVouchForThem},
        {Rule::stale_shelf, whatIsProvenAbsentIsNotSentAgain},
        {Rule::vouch, whatWasJoinedBeforeTheCutIsVouchedFor},
        {Rule::vouch, whatHangsOnAnotherChainIsVouchedFor, ", another chain"},
        {Rule::vouch, whatCountsByALostCommitIsVouchedFor, ", a lost commit"},
        {Rule::wrap_live, aDeadKeyIsWrappedForNobody},
    };
    return all;
}

} // namespace mn::sim
