#pragma once
#include <QtGlobal>
#include <string_view>
#include <utility>
#include <vector>

namespace mn::sim {

// What may happen to one account, and how often.
enum class Act {
    // every day
    Edit,
    New,
    Tag,
    Untag,
    Delete,
    Undelete,
    Sync,
    Pull,
    Push,
    Offline,
    Online,
    Late,
    Crash,
    Checkpoint,
    // disks and servers
    BackUpDevice,
    RestoreDevice,  // from its backup: the machine remembers better
    RestoreMachine, // all of it, so that nothing tells
    Clone,
    BackUpServer,
    RestoreServer, // and it says so
    RestoreSilently,
    // erasing, and time
    Erase,
    EraseMany,
    Answer,
    Days,
    CollectGarbage,
    Wave, // a year in which somebody is away
    // keys and members
    Revoke,
    Rotate,
    Rewrap,
    Join,
    // a server that lies
    BeginToLie,
    StopLying,
    Fork,
    Unfork,
    UseStolen, // it and who has a device that was cut off
};

enum class Attack {
    OmitRow,
    OmitCommit,
    Swap,
    Replay,
    Flip,
    FalseGarbage,
    OldCheckpoint,
    DropFromManifest,
    StaleWrap,
    CutControl,
    ForgeControl,
    FakeEpoch,
    OldView,
    End
};

struct Profile {
    const char *name;
    std::vector<std::pair<Act, int>> weights;
    bool isDouble = false; // disks and servers may be set back in one run, and more than once

    bool has(Act act) const;
};
const std::vector<Profile> &profiles();
// Ends the program for another name.
const Profile &profile(std::string_view name);

} // namespace mn::sim
