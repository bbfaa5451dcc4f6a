#include "tests/sim/profiles.h"
#include <algorithm>

namespace mn::sim {

namespace {

using Weights = std::vector<std::pair<Act, int>>;

// `more` in place of what it names again.
Weights with(Weights weights, const Weights &more)
{
    for (const auto &[act, weight] : more) {
        const auto same = std::ranges::find(weights, act, &std::pair<Act, int>::first);
        if (same == weights.end())
            weights.emplace_back(act, weight);
        else
            same->second = weight;
    }
    return weights;
}

std::vector<Profile> made()
{
    const Weights everyDay{{Act::Edit, 10},    {Act::New, 3},  {Act::Tag, 4},  {Act::Untag, 2}, {Act::Delete, 2},
                           {Act::Undelete, 1}, {Act::Sync, 8}, {Act::Pull, 4}, {Act::Push, 5},  {Act::Offline, 3},
                           {Act::Online, 4},   {Act::Late, 2}, {Act::Crash, 1}};
    const Weights restore{{Act::BackUpDevice, 2},    {Act::RestoreDevice, 1}, {Act::RestoreMachine, 1},
                          {Act::Clone, 1},           {Act::BackUpServer, 2},  {Act::RestoreServer, 1},
                          {Act::RestoreSilently, 1}, {Act::Checkpoint, 2}};
    const Weights purge{{Act::Erase, 3},        {Act::Checkpoint, 3},    {Act::Days, 2},      {Act::CollectGarbage, 4},
                        {Act::BackUpServer, 1}, {Act::RestoreServer, 1}, {Act::EraseMany, 1}, {Act::Answer, 2}};
    const Weights stale{{Act::Erase, 5},          {Act::Wave, 4},          {Act::Checkpoint, 4},      {Act::Days, 2},
                        {Act::CollectGarbage, 3}, {Act::Offline, 4},       {Act::Online, 1},          {Act::Sync, 12},
                        {Act::BackUpServer, 1},   {Act::RestoreServer, 1}, {Act::RestoreSilently, 1}, {Act::Answer, 3}};
    const Weights keys{{Act::Revoke, 1}, {Act::Rotate, 2},       {Act::Rewrap, 6},        {Act::Join, 1},
                       {Act::Erase, 1},  {Act::BackUpServer, 1}, {Act::RestoreServer, 1}, {Act::Checkpoint, 1}};
    const Weights evil{{Act::Wave, 1},           {Act::Fork, 1},       {Act::Unfork, 1},         {Act::UseStolen, 1},
                       {Act::BackUpServer, 2},   {Act::Checkpoint, 2}, {Act::Erase, 1},          {Act::Days, 1},
                       {Act::CollectGarbage, 1}, {Act::Rotate, 1},     {Act::Rewrap, 2},         {Act::Revoke, 1},
                       {Act::BeginToLie, 4},     {Act::StopLying, 2},  {Act::RestoreSilently, 1}};
    const Weights mix = with(with(with(keys, purge), restore), {{Act::Wave, 1}});
    return {{"net", with(everyDay, {{Act::Checkpoint, 1}})},
            {"restore", with(everyDay, restore)},
            {"purge", with(everyDay, purge)},
            {"stale", with(everyDay, stale)},
            {"keys", with(everyDay, keys)},
            {"evil", with(everyDay, evil)},
            {"mix", with(everyDay, mix)},
            {"double", with(everyDay, restore), true},
            // Much of one kind: for what is rare elsewhere.
            {"copies",
             with(everyDay,
                  {{Act::New, 1}, {Act::Edit, 14}, {Act::BackUpDevice, 4}, {Act::RestoreMachine, 3}, {Act::Clone, 3}})},
            {"turns", with(everyDay, with(keys, {{Act::Rotate, 4},
                                                 {Act::Rewrap, 12},
                                                 {Act::Erase, 3},
                                                 {Act::BackUpServer, 3},
                                                 {Act::RestoreServer, 2},
                                                 {Act::RestoreSilently, 2}}))},
            {"thieves", with(everyDay, {{Act::Revoke, 3},
                                        {Act::UseStolen, 6},
                                        {Act::Join, 2},
                                        {Act::Checkpoint, 2},
                                        {Act::BackUpServer, 3},
                                        {Act::RestoreServer, 1},
                                        {Act::RestoreSilently, 1}})},
            {"losses", with(everyDay, {{Act::BackUpServer, 5},
                                       {Act::RestoreServer, 3},
                                       {Act::RestoreSilently, 3},
                                       {Act::Checkpoint, 5},
                                       {Act::Wave, 1},
                                       {Act::Erase, 4},
                                       {Act::Answer, 3}})}};
}

} // namespace

bool Profile::has(Act act) const
{
    return std::ranges::find(weights, act, &std::pair<Act, int>::first) != weights.end();
}

const std::vector<Profile> &profiles()
{
    static const std::vector<Profile> all = made();
    return all;
}

const Profile &profile(std::string_view name)
{
    const auto found = std::ranges::find_if(profiles(), [name](const Profile &one) { return one.name == name; });
    if (found == profiles().end())
        qFatal("there is no such profile");
    return *found;
}

} // namespace mn::sim
