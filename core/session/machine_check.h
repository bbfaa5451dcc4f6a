#pragma once
#include "core/crypto/key_slots.h"
#include "core/vault/vault_status.h"

namespace mn {

// What doctor looks at beside the vault itself (core/vault/vault_check.h): what opens it, and what finds by meaning on
// this machine. Nothing is changed.
QList<Finding> checkKeys(const KeySlots &keySlots);
// Every byte of the model's files: about half a second.
Finding checkModel(const QString &folder);

} // namespace mn
