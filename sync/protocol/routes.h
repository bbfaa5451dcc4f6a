#pragma once

// Where a server answers, and in what: SYNC.md 5, docs/protocol.md.
namespace mn::sync::routes {

inline constexpr char kMediaType[] = "application/vnd.mnemosyne.sync+cbor;v=1";
inline constexpr char kProblemType[] = "application/problem+cbor";

inline constexpr char kAccounts[] = "/api/v1/accounts";        // POST AccountRequest -> AccountReply
inline constexpr char kSignInPlace[] = "/api/v1/auth/oidc";    // GET -> SignInPlace
inline constexpr char kChallenge[] = "/api/v1/auth/challenge"; // POST ChallengeRequest -> ChallengeReply
inline constexpr char kSession[] = "/api/v1/auth/session";     // POST SessionRequest -> SessionReply; DELETE
inline constexpr char kLinkHello[] = "/api/v1/link/hello";     // POST LinkNote
inline constexpr char kLinkRead[] = "/api/v1/link/read";       // POST LinkRead -> LinkReply

// All below: `Authorization: Bearer` and a token.
inline constexpr char kAccount[] = "/api/v1/account";         // GET -> AccountStatus; DELETE -> Erasure
inline constexpr char kErasure[] = "/api/v1/account/erasure"; // DELETE
inline constexpr char kExport[] = "/api/v1/export";           // GET ?after -> ExportPage
inline constexpr char kAudit[] = "/api/v1/audit";             // GET ?from&limit -> AuditReply
inline constexpr char kLinkRooms[] = "/api/v1/link/rooms";    // POST LinkOpen
inline constexpr char kLinkNotes[] = "/api/v1/link/notes";    // POST LinkNote
inline constexpr char kControl[] = "/api/v1/control";         // GET ?from -> ControlReply; POST ControlAppend
inline constexpr char kWraps[] = "/api/v1/wraps";             // POST WrapsRequest
inline constexpr char kPrekeys[] = "/api/v1/prekeys";         // POST Prekey
inline constexpr char kDevices[] = "/api/v1/devices";         // GET -> DevicesReply
inline constexpr char kPush[] = "/api/v1/push";               // POST PushRequest -> PushReply
inline constexpr char kPull[] = "/api/v1/pull";               // GET ?epoch&after&limit&wait -> PullReply
inline constexpr char kManifest[] = "/api/v1/manifest";       // GET ?after&limit -> ManifestReply
inline constexpr char kRows[] = "/api/v1/rows";               // POST RowsRequest -> RowsReply
inline constexpr char kCheckpoint[] = "/api/v1/checkpoint";   // GET -> CheckpointReply
inline constexpr char kRewrap[] = "/api/v1/rewrap";           // POST RewrapRequest

// {id}: a blob's name, 64 lower hexadecimal digits. {n}: decimal, from 0.
inline constexpr char kBlobs[] = "/api/v1/blobs";                  // GET ?after&limit -> BlobsReply
inline constexpr char kBlob[] = "/api/v1/blobs/{id}";              // GET -> BlobReply; POST BlobDeclare -> BlobReply
inline constexpr char kBlobChunk[] = "/api/v1/blobs/{id}/{n}";     // GET -> BlobChunk; PUT BlobChunk; POST BlobChunk
inline constexpr char kBlobCommit[] = "/api/v1/blobs/{id}/commit"; // POST BlobCommit
inline constexpr char kBlobMarks[] = "/api/v1/blob-marks";         // POST BlobMarks

// Where whoever runs the server keeps vectors.
inline constexpr char kVectors[] = "/api/v1/vectors";                // GET -> VectorsState; POST VectorsPut
inline constexpr char kVectorsConsent[] = "/api/v1/vectors/consent"; // POST VectorsConsent; DELETE -> VectorsWithdrawn
inline constexpr char kVectorsRemove[] = "/api/v1/vectors/remove";   // POST VectorsRemove
inline constexpr char kVectorsSearch[] = "/api/v1/vectors/search";   // POST VectorsSearch -> VectorHits

inline constexpr char kLive[] = "/api/v1/live"; // a WebSocket: sync/protocol/live.h

} // namespace mn::sync::routes
