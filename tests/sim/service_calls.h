#pragma once
#include "server/service/account_service.h"
#include "sync/device/server_calls.h"
#include <functional>

namespace mn::sim {

// A service asked by one device with nothing between them.
class ServiceCalls : public sync::ServerCalls {
public:
    static constexpr int kPullRows = 2;
    static constexpr int kManifestEntries = 5; // small, so that few records are several pages

    ServiceCalls(server::AccountService &service, const sync::AccountId &account, std::function<ActorId()> me)
        : m_service(service), m_account(account), m_me(std::move(me))
    {
    }

    sync::Reply<sync::ControlReply> control(quint64 from) override;
    sync::Reply<void> append(const sync::ControlAppend &append) override;
    sync::Reply<void> putWraps(const QList<sync::Wrap> &wraps) override;
    sync::Reply<void> putPrekey(const sync::Prekey &prekey) override;
    sync::Reply<sync::PushReply> push(const sync::PushRequest &request) override;
    sync::Reply<sync::PullReply> pull(sync::ServerEpoch epoch, quint64 after) override;
    sync::Reply<sync::ManifestReply> manifest(const RecordId &after) override;
    sync::Reply<sync::RowsReply> rows(const QList<RecordId> &records) override;
    sync::Reply<sync::CheckpointReply> checkpoint() override;
    sync::Reply<void> rewrap(const QList<sync::RewrapItem> &items) override;

private:
    server::AccountService &m_service;
    sync::AccountId m_account;
    std::function<ActorId()> m_me;
};

} // namespace mn::sim
