#pragma once
#include "core/base/file_system.h"
#include "server/service/store.h"

namespace mn::server {

// The accounts of one store become those of another one, with everything that devices know of them: their order goes
// on, and nobody has to compare anything. Each is copied as it is at one moment, and read again at both places before
// it counts. One thread.
class Promotion {
public:
    Promotion(Store &from, Store &to) : m_from(from), m_to(to) {}

    // True: it was copied; false: it was there already, as it is. Errc::AlreadyExists where it has gone on there;
    // Errc::Damaged when what was copied is not the same.
    Result<bool> move(const AccountId &account);

private:
    Store &m_from;
    Store &m_to;
};

} // namespace mn::server
