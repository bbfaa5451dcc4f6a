#include "sync/device/sync_device.h"
#include <algorithm>

namespace mn::sync {

// All of it, as it was at one moment: pages of another head begin again.
Result<QList<ManifestEntry>> SyncDevice::manifest(quint64 &head)
{
    constexpr int kTries = 8;
    for (int tries = 0; tries < kTries; ++tries) {
        QList<ManifestEntry> all;
        RecordId after;
        for (bool isFirst = true;; isFirst = false) {
            const auto page = m_server.manifest(after);
            if (!page)
                return lost();
            if (!isFirst && page->head != head)
                break;
            head = page->head;
            all += page->entries;
            if (!page->hasMore)
                return all;
            if (page->entries.isEmpty() || page->entries.last().record <= after)
                return fail(Errc::NetworkFailed, QStringLiteral("a manifest without an end"));
            after = page->entries.last().record;
        }
    }
    return lost();
}

// Any holder, any number of times, in any order.
Result<void> SyncDevice::rewrap()
{
    quint64 head = 0;
    MN_TRY(const auto entries, manifest(head));
    QList<RecordId> old;
    bool isFinished = false;
    {
        MN_TRY(const DeviceStep step, this->step());
        const KeyEpoch newest = step.control.newestEpoch();
        if (!step.keys().holds(newest))
            return {};
        for (const ManifestEntry &entry : entries)
            if (entry.kind == RecordKind::Live && entry.keyEpoch != newest)
                old.append(entry.record);
        MN_TRY(const bool isWhole, step.isWhole());
        isFinished = old.isEmpty() && step.control.liveEpochs().size() > 1 && isWhole;
    }
    if (isFinished) {
        MN_TRY(const bool isNamed, renewNames());
        if (!isNamed)
            return {};
        ControlEvent event;
        event.rewrapped = Rewrapped();
        {
            MN_TRY(const DeviceStep step, this->step());
            event.rewrapped->epochs = step.control.liveEpochs();
            event.rewrapped->epochs.removeAll(step.control.newestEpoch());
        }
        MN_TRY(change(std::move(event), false));
        return {};
    }
    return rewrapRows(old);
}

// A name lies under the key that was the newest when it was given: before that one goes, it is given again.
Result<bool> SyncDevice::renewNames()
{
    MN_TRY(const auto names, this->names());
    MN_TRY(const Membership here, membership());
    for (const auto &[device, name] : names) {
        if (here.control.find(device)->name->epoch == here.control.newestEpoch())
            continue;
        MN_TRY(const bool isNamed, rename(device, name));
        if (!isNamed)
            return false;
    }
    return true;
}

Result<void> SyncDevice::rewrapRows(const QList<RecordId> &records)
{
    for (qsizetype from = 0; from < records.size(); from += m_policy.pushRows) {
        const auto reply = m_server.rows(records.sliced(from, std::min(m_policy.pushRows, records.size() - from)));
        if (!reply)
            return lost();
        QList<RewrapItem> items;
        {
            MN_TRY(const DeviceStep step, this->step());
            const KeyEpoch newest = step.control.newestEpoch();
            const auto to = step.keys().spaceKeys.find(newest);
            if (to == step.keys().spaceKeys.end())
                return {};
            const SpaceKey next{newest, to->second.clone()};
            for (const Row &row : reply->rows) {
                const auto key = step.keys().spaceKeys.find(row.keyEpoch);
                if (row.keyEpoch == 0 || row.keyEpoch == newest || key == step.keys().spaceKeys.end())
                    continue;
                const auto wrapped = rewrappedKey(step.account(), row, key->second, next);
                if (wrapped)
                    items.append({row.record, envelopeHash(step.account(), row.envelope), newest, *wrapped});
            }
        }
        if (items.isEmpty())
            continue;
        const auto done = m_server.rewrap(items);
        if (!done && !done.error().code)
            return lost();
        if (done)
            m_counts.rewrapped += items.size();
    }
    return {};
}

// Old space keys go on this device's own evidence alone (`drop_proof`), and then the prekey that carried them
// (`prekeys`): whoever finds it later opens no wrap of a key that is gone.
Result<void> SyncDevice::dropOldKeys()
{
    QList<KeyEpoch> dead;
    {
        MN_TRY(const DeviceStep step, this->step());
        for (const auto &[epoch, key] : step.keys().spaceKeys)
            if (step.control.key(epoch) && !step.control.isLive(epoch))
                dead.append(epoch);
        const bool isBehind = step.state.prekeyAt < step.control.rewrappedAt();
        if (dead.isEmpty() && !isBehind)
            return {};
        MN_TRY(const bool isWhole, step.isWhole());
        if (on(Rule::drop_proof) && !isWhole)
            return {};
    }
    if (on(Rule::drop_proof)) {
        quint64 head = 0;
        MN_TRY(const auto entries, manifest(head));
        QList<RecordId> left;
        for (const ManifestEntry &entry : entries)
            if (entry.kind == RecordKind::Live && dead.contains(entry.keyEpoch))
                left.append(entry.record);
        if (!left.isEmpty())
            return rewrapRows(left); // what turned up, before anything is dropped
    }
    MN_TRY(DeviceStep step, this->step());
    for (const KeyEpoch epoch : dead)
        step.changeKeys().spaceKeys.erase(epoch);
    if (on(Rule::prekeys)) {
        step.state.prekeyAt = step.control.length();
        step.changeKeys().drawPrekey(step.control.liveEpochs().first());
        step.changeKeys().destroyOldPrekeys();
    }
    const Prekey prekey = step.keys().signedPrekey(step.account());
    MN_TRY(step.commit());
    if (!on(Rule::prekeys))
        return {};
    const auto published = m_server.putPrekey(prekey); // else at the next reading of the log
    return published || published.error().code ? Result<void>() : lost();
}

} // namespace mn::sync
