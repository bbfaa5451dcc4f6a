#!/usr/bin/env python3
"""Cuts out of Qdrant's OpenAPI document what our adapter speaks, into contract.json beside this file.

    cut_contract.py OPENAPI_JSON

The operations below and all schemas that they lead to, without descriptions and examples; a schema a line.
"""
import json
import pathlib
import sys

COLLECTION = "/collections/{collection_name}"
OPERATIONS = [(COLLECTION, "get"), (COLLECTION, "put"), (COLLECTION + "/index", "put"), (COLLECTION + "/points", "put"),
              (COLLECTION + "/points/delete", "post"), (COLLECTION + "/points/query", "post"),
              (COLLECTION + "/points/count", "post")]
WORDS = {"description", "example", "deprecated", "default", "title", "tags", "summary"}


def bare(node, are_names=False):
    """Without what is for people. Of `properties` the keys are names, whatever they are."""
    if isinstance(node, list):
        return [bare(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {key: bare(value, key == "properties" and not are_names) for key, value in node.items()
            if are_names or key not in WORDS}


def named(node):
    """The schemas that it names."""
    if isinstance(node, list):
        return set().union(*map(named, node))
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"].rsplit("/", 1)[1]} if isinstance(node.get("$ref"), str) else set()
    return own.union(*map(named, node.values()))


def lines(entries, indent):
    return ",\n".join(f"{indent}{json.dumps(key)}: {json.dumps(value)}" for key, value in entries)


whole = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
paths = {}
for path, method in OPERATIONS:
    operation = bare(whole["paths"][path][method])
    paths.setdefault(path, {})[method] = {**operation, "responses": {
        status: answer for status, answer in operation["responses"].items() if status in ("200", "4XX")}}
schemas = {}
wanted = named(paths)
while wanted:
    name = wanted.pop()
    if name not in schemas:
        schemas[name] = bare(whole["components"]["schemas"][name])
        wanted |= named(schemas[name])
with open(pathlib.Path(__file__).with_name("contract.json"), "w", encoding="utf-8") as out:
    out.write('{\n"openapi": "3.0.1",\n"info": ' + json.dumps({
        "title": "Qdrant API (part)", "version": whole["info"]["version"], "license": whole["info"]["license"]}))
    out.write(',\n"paths": {\n' + lines(paths.items(), " ") + '\n},\n"components": {"schemas": {\n')
    out.write(lines(sorted(schemas.items()), " ") + "\n}}\n}\n")
