#!/usr/bin/env python3
"""Reads tests/golden/protocol_vectors.json as a client in another language would, by docs/protocol.md alone.

    python check_protocol_vectors.py tests/golden/protocol_vectors.json      (needs libsodium, and the wheel `zstandard`)

Nothing of it is shared with the program whose vectors these are: where the two disagree, one of them is wrong.
"""
import ctypes
import ctypes.util
import hashlib
import json
import struct
import sys

import zstandard

sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
sodium.sodium_init()

NOTHING = bytes(32)
MAX_N = 2**63 - 1


class Refused(Exception):
    def __init__(self, error="NotUnderstood"):
        super().__init__(error)
        self.error = error


def need(holds, error="NotUnderstood"):
    if not holds:
        raise Refused(error)


def made(size, function, *given):
    """What a function of libsodium writes to its first parameter; refused if it does not want to."""
    out = ctypes.create_string_buffer(size)
    sizes = [ctypes.c_ulonglong(one) if isinstance(one, int) else one for one in given]
    need(getattr(sodium, function)(out, *sizes) == 0, "Damaged")
    return out.raw


# Deterministic CBOR, into int, bytes, str, bool, list and Pairs; what no message may hold becomes None, a pair or a float.
class Pairs(list):
    pass


def item(data, at, depth):
    need(at < len(data))
    major, info = data[at] >> 5, data[at] & 31
    at += 1
    value = info
    if info >= 24:
        need(info < 28)
        size = 1 << (info - 24)
        need(at + size <= len(data))
        value = int.from_bytes(data[at:at + size], "big")
        at += size
        if major != 7:
            need(value >= (24, 1 << 8, 1 << 16, 1 << 32)[info - 24])
    if major == 0:
        return value, at
    if major == 1:
        return -1 - value, at
    if major in (2, 3):
        need(at + value <= len(data))
        raw = bytes(data[at:at + value])
        try:
            return (raw if major == 2 else raw.decode("utf-8")), at + value
        except UnicodeDecodeError:
            raise Refused() from None
    if major in (4, 5, 6):
        need(depth < 32)
    if major == 4:
        need(value <= len(data) - at)
        out = []
        for _ in range(value):
            one, at = item(data, at, depth + 1)
            out.append(one)
        return out, at
    if major == 5:
        need(value <= (len(data) - at) // 2)
        pairs, last = Pairs(), b""
        for i in range(value):
            start = at
            key, at = item(data, at, depth + 1)
            need(i == 0 or last < data[start:at])
            last = data[start:at]
            one, at = item(data, at, depth + 1)
            pairs.append((key, one))
        return pairs, at
    if major == 6:
        one, at = item(data, at, depth + 1)
        return (value, one), at
    if info < 24:
        return {20: False, 21: True}.get(info), at
    need(info != 24 or value >= 32)
    return 0.5, at


def cbor(data):
    out, end = item(data, 0, 0)
    need(end == len(data))
    return out


def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 1 << 8 * size:
            return bytes([major << 5 | info]) + value.to_bytes(size, "big")
    raise OverflowError


def written(value):
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        raw = value.encode()
        return head(3, len(raw)) + raw
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(written, value))
    pairs = sorted((written(key), written(one)) for key, one in value.items())
    return head(5, len(pairs)) + b"".join(key + one for key, one in pairs)


# What a field may hold: a length is that of bytes, "bytes" any, a list the kind of its items; "?" may be absent.
ID, HASH, SIG, N = 16, 32, 64, "number"
HEAD = {"actor": ID, "n": N, "hash": HASH}
SIGNED = {"body": "bytes", "sig": SIG}
MEMBER = {"actor": ID, "key": HASH}
TYPES = {
    "Head": HEAD,
    "Cut": HEAD,
    "CommitEntry": {"record": ID, "env": HASH, "parent?": HASH, "kind": "kind"},
    "Checkpoint": {"sum": "point", "count": N, "heads": [HEAD]},
    "SignedCommit": SIGNED,
    "SignedEvent": SIGNED,
    "Genesis": {"actor": ID, "key": HASH, "recovery": HASH, "space": ID, "space_key": HASH, "salt": "bytes"},
    "AddActor": {"actor": ID, "key": HASH, "minted?": ID},
    "Revoke": {"cuts": [HEAD], "space_key": HASH},
    "Rotate": {"space_key": HASH},
    "Rewrapped": {"epochs": [N]},
    "Member": MEMBER,
    "Recover": {"generation": N, "actors": [MEMBER], "cuts": [HEAD], "space_key": HASH, "recovery": HASH},
    "Row": {"space": ID, "record": ID, "key_epoch": N, "wrapped_key": "bytes", "envelope": "bytes", "deleted": "bool"},
    "Prekey": {"actor": ID, "key": HASH, "since": N, "sig": SIG},
    "Wrap": {"epoch": N, "to": HASH, "sealed": "bytes"},
    "PushReply": {"seq": N},
    "ManifestEntry": {"record": ID, "env": HASH, "kind": "kind", "key_epoch": N},
    "RowsRequest": {"records": [ID]},
    "RewrapItem": {"record": ID, "env": HASH, "key_epoch": N, "wrapped_key": "bytes"},
    "AccountReply": {"account": HASH},
    "ChallengeRequest": {"account?": HASH, "actor?": ID, "recovery?": HASH},
    "ChallengeReply": {"account": HASH, "nonce": HASH, "expires_at": N},
    "SessionRequest": {"nonce": HASH, "sig": SIG},
    "SessionReply": {"token": HASH, "expires_in": N},
    "LiveHello": {"token": HASH},
    "LiveNews": {"head": N, "control": HASH, "erase_at?": N},
    "LinkOpen": {"room": HASH},
    "LinkNote": {"room": HASH, "place": "place", "note": "bytes"},
    "LinkRead": {"room": HASH, "place": "place", "wait": N},
    "LinkReply": {"note?": "bytes"},
    "BlobDeclare": {"size": N},
    "BlobPart": {"n": N, "hash": HASH},
    "BlobChunk": {"bytes": "bytes"},
    "BlobCommit": {"hashes": [HASH]},
    "BlobEntry": {"blob": HASH, "complete": "bool", "dropped": "bool"},
    "BlobMarks": {"keep": [HASH], "drop": [HASH]},
    "NameDevice": {"actor": ID, "epoch": N, "sealed": "bytes"},
    "DeviceSeen": {"actor": ID, "acked": N, "last_seen": N},
    "SignInPlace": {"issuer": "text", "authorize": "text", "token": "text", "client": "text", "secret?": "text",
                    "scope": "text"},
    "AccountStatus": {"version": "text", "head": N, "used": N, "quota": N, "erase_at?": N},
    "Erasure": {"erase_at": N},
    "VectorsState": {"size": N, "most": N, "allowed_at?": N, "by?": ID, "model?": HASH, "count?": N},
    "VectorsConsent": {"model": HASH},
    "VectorsWithdrawn": {"erased": "bool"},
    "VectorItem": {"record": ID, "vector": "bytes"},
    "VectorsRemove": {"records": [ID]},
    "VectorsSearch": {"model": HASH, "vector": "bytes", "limit": N},
    "VectorHit": {"record": ID, "nearness": N},
    "AuditEntry": {"n": N, "at": N, "kind": "audit kind", "actor?": ID, "about?": ID, "prev": HASH},
    "ExportAccount": {"format": N, "account": HASH, "epoch": ID, "head": N, "gc_floor": N, "recovery": HASH, "used": N,
                      "erase_at?": N},
    "ExportDevice": {"actor": ID, "acked": N, "last_seen": N, "held_until": N, "head?": HEAD},
    "ExportCommit": {"seq": N, "at": N, "commit": SIGNED},
    "ExportBlob": {"blob": HASH, "size": N, "complete": "bool", "dropped_at?": N},
    "ExportChunk": {"blob": HASH, "n": N, "bytes?": "bytes"},
    "ExportEnd": {"items": N},
    "ExportVectors": {"allowed_at": N, "by": ID, "model": HASH, "count?": N},
}
T = TYPES
T["Commit"] = {"actor": ID, "n": N, "prev_n": N, "prev": HASH, "onto_n": N, "onto": HASH, "sure": [HEAD],
               "entries": [T["CommitEntry"]], "control": HASH, "checkpoint?": T["Checkpoint"]}
T["ControlEvent"] = {"v": N, "n": N, "prev": HASH, "signer?": ID, "genesis?": T["Genesis"], "add?": T["AddActor"],
                     "revoke?": T["Revoke"], "rotate?": T["Rotate"], "rewrapped?": T["Rewrapped"],
                     "recover?": T["Recover"], "name?": T["NameDevice"]}
T["ControlReply"] = {"events": [SIGNED], "prekeys": [T["Prekey"]], "wraps": [T["Wrap"]], "epoch": ID}
T["ControlAppend"] = {"events": [SIGNED], "wraps": [T["Wrap"]], "again": "bool"}
T["AccountRequest"] = {**T["ControlAppend"], "id_token?": "text"}
T["WrapsRequest"] = {"wraps": [T["Wrap"]]}
T["PushRequest"] = {"epoch": ID, "commit": SIGNED, "rows": [T["Row"]]}
T["PulledCommit"] = {"seq": N, "commit": SIGNED, "rows": [T["Row"]]}
T["PullReply"] = {"commits": [T["PulledCommit"]], "next": N, "head": N, "heads": [HEAD], "control": HASH,
                  "gc_floor": N, "more": "bool", "erase_at?": N}
T["ManifestReply"] = {"entries": [T["ManifestEntry"]], "head": N, "more": "bool"}
T["CheckpointReply"] = {"checkpoint?": SIGNED, "after": [SIGNED], "heads": [HEAD], "head": N, "epoch": ID,
                        "gc_floor": N}
T["RowsReply"] = {"rows": [T["Row"]], "head": N}
T["DevicesReply"] = {"devices": [T["DeviceSeen"]], "head": N}
T["RewrapRequest"] = {"items": [T["RewrapItem"]]}
T["BlobReply"] = {"size": N, "complete": "bool", "chunks": [T["BlobPart"]]}
T["BlobsReply"] = {"blobs": [T["BlobEntry"]], "more": "bool"}
T["VectorsPut"] = {"model": HASH, "items": [T["VectorItem"]]}
T["VectorHits"] = {"hits": [T["VectorHit"]]}
T["AuditReply"] = {"entries": [T["AuditEntry"]], "more": "bool"}
T["ExportRow"] = {"seq": N, "row": T["Row"]}
T["ExportItem"] = {"account?": T["ExportAccount"], "device?": T["ExportDevice"], "prekey?": T["Prekey"],
                   "wrap?": T["Wrap"], "event?": SIGNED, "audit?": T["AuditEntry"], "commit?": T["ExportCommit"],
                   "row?": T["ExportRow"], "blob?": T["ExportBlob"], "chunk?": T["ExportChunk"],
                   "end?": T["ExportEnd"], "vectors?": T["ExportVectors"]}
T["ExportPage"] = {"items": [T["ExportItem"]], "next?": 41}
T["Problem"] = {"code": "text", "detail": "text", "retry_after?": N, "last?": HEAD, "current?": [T["PulledCommit"]],
                "room?": N}


def named(pairs):
    need(isinstance(pairs, Pairs) and all(isinstance(key, str) for key, _ in pairs))
    return dict(pairs)


def check(value, kind):
    if isinstance(kind, dict):
        value = named(value)
        known = {name.rstrip("?"): one for name, one in kind.items()}
        need(set(value) <= set(known))
        need(all(name in value for name in kind if not name.endswith("?")))
        return {name: check(one, known[name]) for name, one in value.items()}
    if isinstance(kind, list):
        need(type(value) is list)
        return [check(one, kind[0]) for one in value]
    if kind in (N, "kind", "place", "audit kind"):
        need(type(value) is int and 0 <= value < {"kind": 2, "place": 3, "audit kind": 9}.get(kind, 2**64))
    elif kind == "bool":
        need(type(value) is bool)
    elif kind == "text":
        need(isinstance(value, str))
    else:
        need(isinstance(value, bytes))
        need(kind in ("bytes", "point") or len(value) == kind)
        need(kind != "point" or len(value) == 32 and sodium.crypto_core_ristretto255_is_valid_point(value) == 1)
    return value


def message(kind, data):
    return check(cbor(data), TYPES[kind])


def shown(value):
    """As the file writes it."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {key: shown(one) for key, one in value.items()}
    if isinstance(value, list):
        return [shown(one) for one in value]
    return str(value) if type(value) is int and value > 2**53 else value


def number(value):
    return value.to_bytes(8, "big")


def hashed(name, *parts):
    return hashlib.blake2b(name.encode() + b"\0" + b"".join(parts), digest_size=32).digest()


def derived(key, name, about=b""):
    return hashlib.blake2b(name.encode() + b"\0" + about, digest_size=32, key=key).digest()


def public_key(seed):
    return made(32, "crypto_sign_seed_keypair", ctypes.create_string_buffer(64), seed)


def signed(seed, name, text):
    text = name.encode() + b"\0" + text
    return made(64, "crypto_sign_detached", None, text, len(text), seed + public_key(seed))


def is_signed(key, name, text, signature):
    text = name.encode() + b"\0" + text
    return sodium.crypto_sign_verify_detached(signature, text, ctypes.c_ulonglong(len(text)), key) == 0


def box_key(seed):
    """The two halves of the X25519 pair that a seed gives."""
    secret = hashlib.sha512(seed).digest()[:32]
    return made(32, "crypto_scalarmult_base", secret), secret


def opened(key, data, bound):
    need(len(data) >= 73 and data[0] == 1, "WrongKey")
    nonce, commitment, rest = data[1:25], data[25:57], data[57:]
    need(derived(key, "mnemosyne aead 1 commit", nonce) == commitment, "WrongKey")
    return made(len(rest) - 16, "crypto_aead_xchacha20poly1305_ietf_decrypt", None, None, rest, len(rest), bound,
                len(bound), nonce, derived(key, "mnemosyne aead 1 encrypt"))


def padded_size(length):
    size = max(256, 4 + length)
    e = size.bit_length() - 1
    s = e.bit_length()
    step = 1 << (e - s)
    return (size + step - 1) // step * step


def padded(data):
    return (len(data).to_bytes(4, "big") + data).ljust(padded_size(len(data)), b"\0")


def unpadded(data):
    need(len(data) >= 4)
    length = int.from_bytes(data[:4], "big")
    need(length + 4 <= len(data) and padded(data[4:4 + length]) == data)
    return data[4:4 + length]


def envelope(data):
    need(len(data) >= 91 + 64)
    need(data[0] == 1 and data[1] <= 1, "NewerVersion")
    need(data[2] <= 1)
    return {"suite": data[0], "min_reader": data[1], "kind": data[2], "space": data[3:19], "record": data[19:35],
            "actor": data[35:51], "n": int.from_bytes(data[51:59], "big"), "parent": data[59:91],
            "body": data[91:-64], "signature": data[-64:]}


def is_marker(state):
    """Of a record this much is told apart here: [1, seen, erased] is a marker, [1, seen, dots, fields] a memory."""
    parts = cbor(state)
    need(isinstance(parts, list) and len(parts) in (3, 4) and parts[0] == 1)
    return len(parts) == 3


def record(account, row, space_key):
    parts = envelope(row["envelope"])
    if parts["kind"] == 1:
        need(is_marker(parts["body"]), "Damaged")
        return parts["body"]
    bound = account + row["space"] + row["record"] + number(row["key_epoch"]) + hashed(
        "mnemosyne envelope 1", account, row["envelope"])
    key = opened(space_key, row["wrapped_key"], bound)
    stored = unpadded(opened(key, parts["body"], account + row["envelope"][:91]))
    need(stored and stored[0] <= 1, "Damaged")
    try:
        state = stored[1:] if stored[0] == 0 else zstandard.ZstdDecompressor().decompress(stored[1:])
        need(not is_marker(state))
    except (Refused, zstandard.ZstdError):
        raise Refused("Damaged") from None
    return state


def pack_keys(account, space_key):
    return derived(space_key, "mnemosyne vector pack name 1", account), derived(
        space_key, "mnemosyne vector pack 1", account)


def masked(data, name_key, tag):
    return bytes(a ^ b for a, b in zip(data, derived(name_key, "mnemosyne vector pack name 1 mask", tag)))


def pack_tag(name_key, label):
    return derived(name_key, "mnemosyne vector pack name 1 tag", label)[:16]


def pack_label(name_key, name):
    label = masked(name[16:], name_key, name[:16])
    need(pack_tag(name_key, label) == name[:16])
    return {part: int.from_bytes(label[4 * i:4 * i + 4], "big") for i, part in enumerate(LABEL)}


LABEL = ("model", "memories", "purged", "drawn")


def pack(data):
    need(len(data) >= 2 and data[0] == 1 and data[1] > 0)
    name, numbers, rows = data[2:2 + data[1]], data[2 + data[1]:14 + data[1]], data[14 + data[1]:]
    need(len(numbers) == 12)
    name.decode()
    _, dimensions, count = struct.unpack(">III", numbers)
    step = 20 + dimensions
    need(dimensions > 0 and len(rows) == count * step)
    hashes = [rows[i * step:i * step + 16] for i in range(count)]
    scales = [struct.unpack(">f", rows[i * step + 16:i * step + 20])[0] for i in range(count)]
    need(hashes == sorted(set(hashes)) and all(0 <= scale < float("inf") for scale in scales))
    return hashes


def commit(body):
    out = message("Commit", body)

    def heads(list_):
        actors = [one["actor"] for one in list_]
        need(actors == sorted(set(actors)) and all(0 < one["n"] <= MAX_N for one in list_))
    need(out["n"] <= MAX_N and out["n"] > out["prev_n"] and out["n"] > out["onto_n"])
    need((out["prev_n"] == 0) == (out["prev"] == NOTHING) and (out["onto_n"] == 0) == (out["onto"] == NOTHING))
    heads(out["sure"])
    records = [one["record"] for one in out["entries"]]
    need(len(records) == len(set(records)) and (records or "checkpoint" in out))
    if "checkpoint" in out:
        heads(out["checkpoint"]["heads"])
    return out


KINDS = ("genesis", "add", "revoke", "rotate", "rewrapped", "recover", "name")
NAME_BYTES = 201


def event(body):
    version = named(cbor(body)).get("v")
    need(type(version) is not int or version <= 1, "NewerVersion")
    out = message("ControlEvent", body)
    need(out["v"] == 1 and sum(kind in out for kind in KINDS) == 1)
    need(("genesis" in out) == (out["n"] == 0) and (out["prev"] == NOTHING) == (out["n"] == 0))
    need("recover" not in out if "signer" in out else "recover" in out or "add" in out)
    return out


class Log:
    """The state that a control log folds to."""

    def __init__(self):
        self.length, self.head, self.account, self.space = 0, NOTHING, NOTHING, bytes(16)
        self.generation, self.recovery, self.actors, self.keys, self.rewrapped_at = 0, NOTHING, {}, [], 0

    def take(self, body, sig):
        one = event(body)
        need(one["n"] == self.length and one["prev"] == self.head, "Damaged")
        key = self.recovery
        if "genesis" in one:
            need(one.get("signer") == one["genesis"]["actor"], "Damaged")
            key = one["genesis"]["key"]
        elif "signer" in one:
            signer = self.actors.get(one["signer"])
            need(signer and signer["active"], "Damaged")
            key = signer["key"]
        need(is_signed(key, "mnemosyne control event 1", body, sig), "Damaged")
        self.head = hashed("mnemosyne control event 1", body)
        self.length += 1
        for kind in KINDS:
            if kind in one:
                getattr(self, kind)(one, one[kind])

    def next_key(self, commitment):
        self.keys.append({"epoch": len(self.keys) + 1, "commitment": commitment, "live": True})

    def genesis(self, _, body):
        self.account, self.space, self.recovery = self.head, body["space"], body["recovery"]
        self.actors[body["actor"]] = {"key": body["key"], "active": True}
        self.next_key(body["space_key"])

    def add(self, one, body):
        need(body["actor"] not in self.actors, "Damaged")
        need("minted" not in body or body["minted"] == one.get("signer"), "Damaged")
        self.actors[body["actor"]] = {"key": body["key"], "active": True}
        if "minted" in body:
            self.actors[body["actor"]]["minted"] = body["minted"]

    def revoke(self, _, body):
        for cut in body["cuts"]:
            need(cut["actor"] in self.actors, "Damaged")
            actor = self.actors[cut["actor"]]
            actor["active"] = False
            actor.setdefault("cut", {"n": cut["n"], "hash": cut["hash"]})
        self.next_key(body["space_key"])

    def rotate(self, _, body):
        self.next_key(body["space_key"])

    def name(self, _, body):
        need(body["actor"] in self.actors and body["epoch"] == len(self.keys), "Damaged")
        need(len(body["sealed"]) == NAME_BYTES, "Damaged")
        self.actors[body["actor"]]["name"] = body

    def rewrapped(self, _, body):
        for epoch in body["epochs"]:
            need(0 < epoch < len(self.keys) and self.keys[epoch - 1]["live"], "Damaged")
            self.keys[epoch - 1]["live"] = False
        self.rewrapped_at = self.length

    def recover(self, _, body):
        need(body["generation"] == self.generation + 1, "Damaged")
        cuts = {cut["actor"]: {"n": cut["n"], "hash": cut["hash"]} for cut in reversed(body["cuts"])}
        for name, actor in self.actors.items():
            if actor["active"]:
                actor["active"] = False
                actor["cut"] = cuts.get(name, {"n": 0, "hash": NOTHING})
        for member in body["actors"]:
            actor = self.actors.setdefault(member["actor"], {"key": member["key"]})
            need(actor["key"] == member["key"], "Damaged")
            actor["active"] = True
            actor.pop("cut", None)
        self.generation, self.recovery = body["generation"], body["recovery"]
        self.next_key(body["space_key"])

    def state(self):
        actors = [{"actor": name, **actor} for name, actor in sorted(self.actors.items())]
        return shown({"account": self.account, "space": self.space, "length": self.length, "head": self.head,
                      "generation": self.generation, "recovery": self.recovery, "actors": actors, "keys": self.keys,
                      "rewrapped_at": self.rewrapped_at})


def unboxed(seed, data):
    need(len(data) >= 49, "Damaged")
    need(data[0] <= 1, "NewerVersion")
    need(data[0] == 1, "Damaged")
    return made(len(data) - 49, "crypto_box_seal_open", data[1:], len(data) - 1, *box_key(seed))


def agree(one, *pairs):
    for found, wanted in pairs:
        if found != wanted:
            sys.exit(f"{json.dumps(one)[:2000]}\n\nfound {found}\nwanted {wanted}")


def refused(one, read):
    try:
        read()
    except Refused as why:
        agree(one, (why.error, one["error"]))
    else:
        sys.exit(f"read, and should not have been: {json.dumps(one)[:2000]}")


def raw(one):
    """A struct as the file shows it, as bytes; numbers stay."""
    if isinstance(one, dict):
        return {key: raw(value) for key, value in one.items()}
    if isinstance(one, list):
        return [raw(value) for value in one]
    return bytes.fromhex(one) if isinstance(one, str) else one


def folded(events):
    log = Log()
    for one in events:
        log.take(bytes.fromhex(one["body"]), bytes.fromhex(one["sig"]))
    return log


def main(vectors):
    hexed = bytes.fromhex
    seal, bad, device = vectors["sealed"], vectors["refused"], vectors["device"]
    for one in vectors["hashes"]:
        agree(one, (hashed(one["name"], *map(hexed, one["parts"])).hex(), one["hash"]))
    for one in vectors["signatures"]:
        agree(one, (is_signed(hexed(one["key"]), one["name"], hexed(one["message"]), hexed(one["signature"])),
                    one["valid"]))
    for one in vectors["messages"]:
        value = message(one["type"], hexed(one["cbor"]))
        agree(one, (shown(value), one["value"]), (written(value).hex(), one["cbor"]))
    for one in vectors["envelopes"]:
        data, account = hexed(one["bytes"]), hexed(one["account"])
        parts = envelope(data)
        bound = account + data[:91]
        agree(one, *((shown(parts[name]), one[name]) for name in parts), (bound.hex(), one["associated"]),
              (hashed("mnemosyne envelope 1", account, data).hex(), one["hash"]),
              (signed(hexed(one["seed"]), "mnemosyne envelope 1", bound + parts["body"]).hex(), one["signature"]))
    for one in vectors["commits"]:
        body, account = hexed(one["body"]), hexed(one["account"])
        agree(one, (shown(commit(body)), one["value"]), (written(raw(one["value"])).hex(), one["body"]),
              (signed(hexed(one["seed"]), "mnemosyne commit 1", account + body).hex(), one["signature"]),
              (hashed("mnemosyne commit 1", account, body).hex(), one["hash"]))
    for one in vectors["control_logs"]:
        for entry in one["events"]:
            body = hexed(entry["body"])
            agree(entry, (shown(event(body)), entry["value"]),
                  (hashed("mnemosyne control event 1", body).hex(), entry["hash"]))
        agree(one, (folded(one["events"]).state(), one["state"]))
    for one in vectors["multiset_hashes"]:
        total = NOTHING
        for row in one["rows"]:
            wide = hashlib.blake2b(b"mnemosyne row 1\0" + hexed(row["record"]) + hexed(row["env"])).digest()
            total = made(32, "crypto_core_ristretto255_add", total, made(32, "crypto_core_ristretto255_from_hash", wide))
        agree(one, (total.hex(), one["sum"]))
    for one in vectors["key_commitments"]:
        found = hashed("mnemosyne space key 1", hexed(one["space"]), number(one["epoch"]), hexed(one["key"]))
        agree(one, (found.hex(), one["commitment"]))
    for one in vectors["prekeys"]:
        value = raw(one["value"])
        text = hexed(one["account"]) + value["actor"] + value["key"] + number(value["since"])
        agree(one, (text.hex(), one["message"]), (signed(hexed(one["seed"]), "mnemosyne prekey 1", text), value["sig"]))
    for one in vectors["sessions"]:
        asked = raw(one["challenge"])
        text = asked["account"] + asked["nonce"] + number(asked["expires_at"]) + one["origin"].encode()
        agree(one, (text.hex(), one["message"]),
              (signed(hexed(one["seed"]), "mnemosyne session 1", text).hex(), one["signature"]))
    for one in device["padded_sizes"]:
        agree(one, (padded_size(one["bytes"]), one["padded"]))
    for one in device["paddings"]:
        agree(one, (padded(hexed(one["bytes"])).hex(), one["padded"]))
    one = device["recovery"]
    seed = derived(hexed(one["entropy"]), "mnemosyne account recovery 1")
    box, _ = box_key(seed)
    agree(one, (seed.hex(), one["seed"]), (public_key(seed).hex(), one["key"]), (box.hex(), one["box"]),
          (made(32, "crypto_sign_ed25519_pk_to_curve25519", hexed(one["key"])), box))
    for one in device["pack_models"]:
        about = one["name"].encode() + b"\0" + struct.pack(">II", one["version"], one["dimensions"])
        agree(one, (int.from_bytes(hashed("mnemosyne vector model 1", about)[:4], "big"), one["mark"]))
    for one in device["pack_names"]:
        key, _ = pack_keys(hexed(one["account"]), hexed(one["space_key"]))
        label = struct.pack(">IIII", *(one["label"][part] for part in LABEL))
        tag = pack_tag(key, label)
        agree(one, ((tag + masked(label, key, tag)).hex(), one["name"]),
              (pack_label(key, hexed(one["name"])), one["label"]))
    for one in seal["packs"]:
        name, account = hexed(one["name"]), hexed(one["account"])
        name_key, seal_key = pack_keys(account, hexed(one["space_key"]))
        plain = unpadded(opened(seal_key, hexed(one["sealed"]), account + name))
        wanted = sorted(hashlib.blake2b(text.encode(), digest_size=16).digest() for text in ("the boiler", "the cat"))
        agree(one, (plain.hex(), one["pack"]), (pack(plain), wanted),
              (pack_label(name_key, name)["memories"], 40))
    for one in seal["refused_packs"]:
        try:
            pack(hexed(one["bytes"]))
        except Refused:
            continue
        sys.exit(f"read, and should not have been: {json.dumps(one)}")
    for one in seal["records"]:
        row = message("Row", hexed(one["cbor"]))
        agree(one, (record(hexed(one["account"]), row, hexed(one["space_key"])).hex(), one["state"]),
              (shown(row), one["row"]))
    for one in seal["wraps"]:
        key = unboxed(hexed(one["seed"]), hexed(one["wrap"]["sealed"]))
        found = hashed("mnemosyne space key 1", hexed(one["space"]), number(one["wrap"]["epoch"]), key)
        agree(one, (key.hex(), one["key"]), (found.hex(), one["commitment"]))

    for one in bad["cbor"]:
        try:
            cbor(hexed(one["bytes"]))
            agree(one, (True, one["canonical"]))
        except Refused:
            agree(one, (False, one["canonical"]))
    for one in bad["messages"]:
        refused(one, lambda: message(one["type"], hexed(one["cbor"])))
    for one in bad["commits"]:
        refused(one, lambda: commit(hexed(one["body"])))
    for one in bad["events"]:
        refused(one, lambda: event(hexed(one["body"])))
    for one in bad["control_logs"]:
        folded(one["events"][:-1])
        refused(one, lambda: folded(one["events"]))
    for one in bad["envelopes"]:
        refused(one, lambda: envelope(hexed(one["bytes"])))
    for one in seal["refused_records"]:
        row = message("Row", hexed(one["cbor"]))
        refused(one, lambda: record(hexed(one["account"]), row, hexed(one["space_key"])))
    for one in seal["refused_wraps"]:
        refused(one, lambda: unboxed(hexed(one["seed"]), hexed(one["sealed"])))
    known = {"hashes", "signatures", "messages", "envelopes", "commits", "control_logs", "multiset_hashes",
             "key_commitments", "prekeys", "sessions", "device", "sealed", "refused", "protocol", "errors"}
    agree("all parts are looked at", (set(vectors), known))
    print(sum(len(part) for part in (*vectors.values(), *seal.values(), *bad.values()) if isinstance(part, list)),
          "vectors agree")


if __name__ == "__main__":
    main(json.load(open(sys.argv[1], encoding="utf-8")))
