#!/usr/bin/env python3
"""Qdrant's engine behind as much of its REST API as our adapter speaks, for tests.

    qdrant_server.py ENGINE CONTRACT FOLDER PORT      PORT 0: any that is free

ENGINE is the folder of Qdrant's engine (the wheel qdrant-edge-py), CONTRACT the part of Qdrant's OpenAPI document that is
spoken here (tests/data/qdrant). Each request is held against the contract before the engine sees it, and each reply
before it leaves: a request that does not fit is answered with 400, a reply with 500, and both are told on the standard
error. Unlike the document this knows no fields but those that it names: one with a slip in its name would be passed
over by a real Qdrant.

Prints {"url": URL} when it is ready, and ends with its standard input. Collections stay in FOLDER, and are there again
after a new start. FOLDER/behaviour.json is read anew for each request:

    key       what the caller has to say
    path      the end of an address that is answered with `status` and `body` instead: by a Qdrant that is not well, or by
              somebody in its place
    result    what an answer holds in place of what the engine found; it is held against the contract as well

DELETE /requests tells what was asked since the last time, with its bodies: that is of this program alone.
"""
import http.server
import json
import os
import re
import sys
import threading
import urllib.parse
import uuid

import jsonschema

ENGINE, CONTRACT, FOLDER, PORT = sys.argv[1:]
sys.path.insert(0, ENGINE)
import qdrant_edge as engine  # noqa: E402

lock = threading.RLock()
shards = {}
configs = {}
requests = []


NUMBERS = {"type": "array", "items": {"type": "number", "format": "float"}}


def strict(node):
    """A schema of OpenAPI 3.0 as one of JSON Schema, closed to fields that it does not name."""
    if node == NUMBERS:
        return {"numbers": True}
    if isinstance(node, list):
        return [strict(one) for one in node]
    if not isinstance(node, dict):
        return node
    out = {key: strict(value) for key, value in node.items()}
    if "properties" in out and out.get("type") == "object":
        out.setdefault("additionalProperties", False)
    if out.pop("nullable", None) is not True:
        return out
    return {"anyOf": [out, {"type": "null"}]} if out else {"type": "null"}


with open(CONTRACT, encoding="utf-8") as file:
    contract = strict(json.load(file))


def numbers(_validator, _schema, value, _whole):
    """A vector in one step: the validator has thousands of them number by number."""
    if not isinstance(value, list) or any(type(one) not in (int, float) for one in value):
        yield jsonschema.ValidationError("this is no list of numbers")


Validator = jsonschema.validators.extend(jsonschema.Draft7Validator, {"numbers": numbers})


class Schemas(jsonschema.RefResolver):
    """The schemas of the contract by their names: the class beneath looks through all of it each time."""

    def resolve(self, ref):
        return ref, contract["components"]["schemas"][ref.rsplit("/", 1)[1]]


schemas = Schemas("", contract)
formats = jsonschema.FormatChecker(["uuid"])


def misfit(schema, value):
    """What is wrong with it, in one line; nothing if it fits."""
    validator = Validator(schema, resolver=schemas, format_checker=formats)
    error = jsonschema.exceptions.best_match(validator.iter_errors(value))
    return error and f"{'/'.join(map(str, error.absolute_path)) or 'body'}: {error.message[:300]}"


def value_of(text):
    """Of a parameter of an address."""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def operation_of(method, path):
    """The operation of the contract, and the collection's name."""
    for template, methods in contract["paths"].items():
        found = re.fullmatch(re.escape(template).replace(r"\{collection_name\}", "([^/]+)"), path)
        if found and method.lower() in methods:
            return methods[method.lower()], found[1]
    return None, None


class Refused(Exception):
    def __init__(self, status, why):
        super().__init__(why)
        self.status = status


# What the engine is asked, in its own words.

def condition(node):
    if "has_id" in node:
        return engine.HasIdCondition(set(node["has_id"]))
    if "range" in node:
        return engine.FieldCondition(node["key"], range=engine.RangeFloat(**node["range"]))
    match = node["match"]
    wanted = engine.MatchAny(match["any"]) if "any" in match else engine.MatchValue(match["value"])
    return engine.FieldCondition(node["key"], match=wanted)


def conditions(node):
    unknown = set(node) - {"must"}
    if unknown:
        raise Refused(501, f"a filter by {unknown} is not written here")
    return engine.Filter(must=[condition(one) for one in node["must"]])


def index_of(schema):
    if schema == "float":
        return engine.PayloadSchemaType.Float
    if schema == "keyword":
        return engine.KeywordIndexParams()
    return engine.KeywordIndexParams(is_tenant=schema.get("is_tenant"))


def shard_of(name):
    """The open shard of a collection that is there."""
    path = os.path.join(FOLDER, name)
    if not os.path.exists(path + ".json"):
        raise Refused(404, f"Not found: Collection `{name}` doesn't exist!")
    if name not in shards:
        with open(path + ".json", encoding="utf-8") as kept:
            configs[name] = json.load(kept)
        shards[name] = engine.EdgeShard.load(path)
    return shards[name]


def create_collection(name, body):
    path = os.path.join(FOLDER, name)
    if os.path.exists(path + ".json"):
        raise Refused(409, f"Wrong input: Collection `{name}` already exists!")
    graph = {"m": 16, "ef_construct": 100, "full_scan_threshold": 10000, **body.get("hnsw_config", {})}
    vectors = {vector: engine.EdgeVectorParams(params["size"], getattr(engine.Distance, params["distance"]))
               for vector, params in body["vectors"].items()}
    os.makedirs(path)
    shards[name] = engine.EdgeShard.create(
        path, engine.EdgeConfig(vectors=vectors, hnsw_config=engine.HnswIndexConfig(**graph)))
    configs[name] = {"vectors": body["vectors"], "hnsw_config": graph}
    with open(path + ".json", "w", encoding="utf-8") as kept:
        json.dump(configs[name], kept)
    return True


def get_collection(name, _):
    info = shard_of(name).info()
    indexes = {}
    for field, index in info.payload_schema.items():
        kind = {engine.PayloadSchemaType.Keyword: "keyword", engine.PayloadSchemaType.Float: "float"}[index.data_type]
        indexes[field] = {"data_type": kind, "points": index.points}
        if kind == "keyword" and index.params:
            indexes[field]["params"] = {"type": kind, "is_tenant": index.params.is_tenant}
    optimizers = {"deleted_threshold": 0.2, "vacuum_min_vector_number": 1000, "default_segment_number": 0,
                  "indexing_threshold": 10000, "flush_interval_sec": 5}
    return {"status": "green", "optimizer_status": "ok", "segments_count": info.segments_count,
            "points_count": info.points_count, "payload_schema": indexes,
            "config": {"params": {"vectors": configs[name]["vectors"]}, "hnsw_config": configs[name]["hnsw_config"],
                       "optimizer_config": optimizers}}


def updated(name, operation):
    shard_of(name).update(operation)
    return {"operation_id": len(requests), "status": "completed"}


def create_field_index(name, body):
    return updated(name, engine.UpdateOperation.create_field_index(body["field_name"], index_of(body["field_schema"])))


def upsert_points(name, body):
    points = [engine.Point(one["id"], one["vector"], one.get("payload")) for one in body["points"]]
    return updated(name, engine.UpdateOperation.upsert_points(points))


def delete_points(name, body):
    return updated(name, engine.UpdateOperation.delete_points_by_filter(conditions(body["filter"])))


def query_points(name, body):
    nearest = engine.Query.Nearest(body["query"], using=body["using"])
    found = shard_of(name).query(engine.QueryRequest(
        limit=body["limit"], query=nearest, filter=conditions(body["filter"]), with_payload=body["with_payload"]))
    return {"points": [{"id": str(one.id) if isinstance(one.id, uuid.UUID) else one.id, "version": one.version,
                        "score": one.score, "payload": one.payload} for one in found]}


def count_points(name, body):
    return {"count": shard_of(name).count(engine.CountRequest(exact=body["exact"], filter=conditions(body["filter"])))}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body leave together

    def log_message(self, *_):
        pass

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def wrong(self, status, why):
        if status in (400, 500):
            print(f"qdrant: {self.command} {self.path}: {why}", file=sys.stderr, flush=True)
        self.answer(status, json.dumps({"status": {"error": why}, "time": 0.0}).encode())

    def do(self):
        text = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        url = urllib.parse.urlsplit(self.path)
        body = json.loads(text) if text else None
        with lock:
            if url.path == "/requests":
                told = json.dumps(requests).encode()
                requests.clear()
                return self.answer(200, told)
            requests.append({"method": self.command, "path": self.path, "body": body})
        ways = behaviour()
        if "key" in ways and self.headers.get("Authorization") != "Bearer " + ways["key"]:
            self.answer(401, b"Must provide an API key or an Authorization bearer token")
        elif "path" in ways and url.path.endswith(ways["path"]):
            self.answer(ways["status"], ways["body"].encode())
        else:
            self.obey(url, body)
        return None

    do_GET = do_PUT = do_POST = do_DELETE = do

    def obey(self, url, body):
        operation, name = operation_of(self.command, url.path)
        if operation is None:
            return self.wrong(400, "the contract has no such operation")
        asked = dict(urllib.parse.parse_qsl(url.query))
        known = {one["name"]: one["schema"] for one in operation["parameters"] if one["in"] == "query"}
        why = next((f"{key}={value}" for key, value in asked.items()
                    if key not in known or misfit(known[key], value_of(value))), None)
        if "requestBody" in operation:
            why = why or misfit(operation["requestBody"]["content"]["application/json"]["schema"], body)
        if why:
            return self.wrong(400, why)
        try:
            with lock:
                result = globals()[operation["operationId"]](name, body)
        except Refused as refused:
            return self.wrong(refused.status, str(refused))
        except Exception as error:  # the engine has no narrower one
            return self.wrong(400, f"Wrong input: {error}")
        reply = {"result": behaviour().get("result", result), "status": "ok", "time": 0.001}
        why = misfit(operation["responses"]["200"]["content"]["application/json"]["schema"], reply)
        if why:
            return self.wrong(500, "this is no reply of Qdrant's: " + why)
        return self.answer(200, json.dumps(reply).encode())


def behaviour():
    try:
        with open(os.path.join(FOLDER, "behaviour.json"), encoding="utf-8") as said:
            return json.load(said)
    except FileNotFoundError:
        return {}


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        # Who has heard enough hangs up.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


server = Server(("127.0.0.1", int(PORT)), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(json.dumps({"url": f"http://127.0.0.1:{server.server_address[1]}"}), flush=True)
sys.stdin.read()
os._exit(0)  # nothing is tidied up, as when it is killed
