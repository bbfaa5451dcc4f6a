#pragma once
#include "core/crypto/derive.h"
#include "core/record/record.h"
#include "sync/protocol/envelope.h"

namespace mn::sync {

// Between a record's state and the row that a server holds of it.
//
//   envelope body = seal(record key, pad(compress(CBOR of the state)))     bound to all that stands in its header
//   wrapped key   = seal(space key, record key)                            bound to the envelope's hash
//
// Every seal draws a record key of its own (`fresh_key`): whoever was shown one version can read no later one. Another
// wrap leaves the envelope as it is.

struct SpaceKey {
    KeyEpoch epoch = 0;
    SecretBytes key;
};

Result<Row> sealedRow(const AccountId &account, const EnvelopeHeader &header, const Record &record,
                      const SpaceKey &spaceKey, const SigningKey &signer, const BriefKey &key = BriefKey::random());
// The marker of a record erased for good, as far as its user had seen it. It is signed and not sealed.
Row markerRow(const AccountId &account, const EnvelopeHeader &header, const VersionVector &seen,
              const SigningKey &signer);

// The state in a row whose envelope was found to be what its commit names. Errc::WrongKey when the space key is
// another one; Errc::Damaged; Errc::NewerVersion.
Result<Record> openedRow(const AccountId &account, const Row &row, const Envelope &envelope,
                         const SecretBytes &spaceKey);

// What its body is sealed with. Errors as above.
Result<BriefKey> recordKey(const AccountId &account, const Row &row, const SecretBytes &spaceKey);

// Its record key under another space key. Errors as above.
Result<QByteArray> rewrappedKey(const AccountId &account, const Row &row, const SecretBytes &spaceKey,
                                const SpaceKey &next);

} // namespace mn::sync
