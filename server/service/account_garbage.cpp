#include "server/service/account_service.h"
#include "server/service/refusing.h"
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

constexpr int kPage = 500;
constexpr qint64 kDay = 86'400'000;
constexpr qint64 kForgottenAfter = 400 * kDay; // commits and markers
constexpr qint64 kAwayAfter = 365 * kDay;      // who was not seen for so long compares everything when it comes back

} // namespace

Answer<void> AccountService::collectGarbage(const AccountId &account)
{
    MN_TRY(Open open, this->open(account, Access::Write));
    MN_TRY(const auto checkpoints, answered(open.transaction->checkpoints()));
    if (checkpoints.isEmpty())
        return {};
    // Below a checkpoint, and read by everybody who is still about.
    quint64 most = checkpoints.first().seq - 1;
    bool isAnybodyAbout = false;
    for (const auto &[id, actor] : open.control.actors()) {
        if (!actor.isActive)
            continue;
        MN_TRY(const StoredDevice device, answered(open.transaction->device(id)));
        if (device.lastSeen < now() - kAwayAfter)
            continue;
        isAnybodyAbout = true;
        most = std::min(most, device.acked);
    }
    if (!isAnybodyAbout)
        return {};
    quint64 floor = 0;
    for (bool isOld = true; isOld;) {
        MN_TRY(const auto page, answered(open.transaction->commitsAfter(std::max(floor, open.account.gcFloor), kPage)));
        isOld = page.size() == kPage;
        for (const StoredCommit &commit : page) {
            if (commit.seq > most || now() - commit.at < kForgottenAfter) {
                isOld = false; // and none behind it goes before it
                break;
            }
            floor = commit.seq;
        }
    }
    if (floor == 0)
        return {};
    open.account.gcFloor = floor;
    MN_TRY(answered(open.transaction->forgetUpTo(open.account.gcFloor)));
    MN_TRY(answered(open.transaction->setAccount(open.account)));
    return answered(open.transaction->commit());
}

} // namespace mn::server
