#!/usr/bin/env python3
"""A provider of sign-ins (OpenID Connect) for tests: discovery, keys, authorization codes with PKCE, tokens.

    oidc_provider.py FOLDER PORT      PORT 0: any that is free

Prints {"issuer": URL} when it is ready, and ends with its standard input. Keys are made by openssl and stay in the
folder. How it behaves stands in FOLDER/behaviour.json, which is read anew for each request; all of it may be left out:

    claims    what stands in a token in place of what should, null: nothing
    header    the same of the token's header
    key       what signs: rsa, ec, none (nothing does), hs256 (the public key as a shared secret), other (a key that
              nobody is told of)
    deny      nobody is let in
    redirect  parameters of the redirect in place of what should be there
    document  the same of the discovery document
    secret    what the client has to say
    rsa       the name of the RSA key, another one after another name
    padding   bytes, added to the set of keys
    copies    how often each key stands in it

POST /mint answers with a token as if somebody had signed in: {"claims", "header", "key"} go on top of the behaviour.
GET /count says how often each address was asked for.
"""
import base64
import collections
import hashlib
import hmac
import http.server
import json
import os
import secrets
import subprocess
import sys
import threading
import time
import urllib.parse

FOLDER = sys.argv[1]
CLIENT = "mnemosyne"
lock = threading.Lock()
codes = {}
counts = collections.Counter()


def openssl(*arguments, given=b""):
    return subprocess.run(["openssl", *arguments], input=given, check=True, capture_output=True).stdout


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def behaviour():
    try:
        with open(os.path.join(FOLDER, "behaviour.json"), encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def changed(base, changes):
    both = {**base, **(changes or {})}
    return {name: value for name, value in both.items() if value is not None}


def pem(name, *options):
    """The file of a key, which is made when it is first asked for."""
    path = os.path.join(FOLDER, name + ".pem")
    with lock:
        if not os.path.exists(path):
            openssl("genpkey", *options, "-out", path)
    return path


def rsa_pem(name):
    return pem(name, "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048")


def ec_pem():
    return pem("ec-1", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")


def rsa_name():
    return behaviour().get("rsa", "rsa-1")


def public_keys():
    modulus = openssl("rsa", "-in", rsa_pem(rsa_name()), "-noout", "-modulus").decode().strip().split("=")[1]
    point = openssl("pkey", "-in", ec_pem(), "-pubout", "-outform", "DER")[-64:]
    return [
        {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": rsa_name(), "n": base64url(bytes.fromhex(modulus)),
         "e": "AQAB"},
        {"kty": "EC", "crv": "P-256", "kid": "ec-1", "x": base64url(point[:32]), "y": base64url(point[32:])},
        {"kty": "OKP", "crv": "Ed25519", "kid": "passed-over", "x": base64url(bytes(32))},
    ]


def raw_signature(der):
    """The two numbers of an ECDSA signature, of 32 bytes each."""
    out = b""
    at = 2
    for _ in range(2):
        size = der[at + 1]
        out += der[at + 2:at + 2 + size].lstrip(b"\0").rjust(32, b"\0")
        at += 2 + size
    return out


def signed(claims, header, key):
    algorithm = {"ec": "ES256", "none": "none", "hs256": "HS256"}.get(key, "RS256")
    name = {"ec": "ec-1"}.get(key, rsa_name())
    header = changed({"alg": algorithm, "kid": name, "typ": "JWT"}, header)
    text = base64url(json.dumps(header).encode()) + "." + base64url(json.dumps(claims).encode())
    message = text.encode()
    if key == "none":
        signature = b""
    elif key == "hs256":
        shared = openssl("pkey", "-in", rsa_pem(rsa_name()), "-pubout")
        signature = hmac.new(shared, message, hashlib.sha256).digest()
    elif key == "ec":
        signature = raw_signature(openssl("dgst", "-sha256", "-sign", ec_pem(), given=message))
    else:
        path = rsa_pem("other" if key == "other" else rsa_name())
        signature = openssl("dgst", "-sha256", "-sign", path, given=message)
    return text + "." + base64url(signature)


def token(nonce, more=None):
    ways = behaviour()
    more = more or {}
    now = int(time.time())
    claims = {"iss": issuer, "aud": CLIENT, "sub": "anna", "nonce": nonce, "iat": now, "exp": now + 300,
              "email": "Anna@example.org", "email_verified": True}
    return signed(changed(changed(claims, ways.get("claims")), more.get("claims")),
                  {**ways.get("header", {}), **more.get("header", {})}, more.get("key", ways.get("key", "rsa")))


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", kind="application/json", **headers):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        with lock:
            counts[url.path] += 1
        if url.path == "/.well-known/openid-configuration":
            self.answer(200, changed({
                "issuer": issuer,
                "authorization_endpoint": issuer + "/authorize",
                "token_endpoint": issuer + "/token",
                "jwks_uri": issuer + "/jwks",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "code_challenge_methods_supported": ["S256"],
                "id_token_signing_alg_values_supported": ["RS256", "ES256"],
            }, behaviour().get("document")))
        elif url.path == "/jwks":
            ways = behaviour()
            self.answer(200, {"keys": public_keys() * ways.get("copies", 1), "padding": "x" * ways.get("padding", 0)})
        elif url.path == "/authorize":
            self.authorize(dict(urllib.parse.parse_qsl(url.query)))
        elif url.path == "/count":
            self.answer(200, counts)
        else:
            self.answer(404)

    def authorize(self, asked):
        """The person is asked nothing: they are who the behaviour says."""
        target = urllib.parse.urlsplit(asked.get("redirect_uri", ""))
        is_sound = (asked.get("response_type") == "code" and asked.get("client_id") == CLIENT
                    and target.scheme == "http" and target.hostname == "127.0.0.1"
                    and "openid" in asked.get("scope", "").split() and asked.get("state") and asked.get("nonce")
                    and asked.get("code_challenge_method") == "S256" and len(asked.get("code_challenge", "")) == 43)
        if not is_sound:
            self.answer(400, {"error": "invalid_request"})
            return
        ways = behaviour()
        if ways.get("deny"):
            back = {"error": "access_denied", "state": asked["state"]}
        else:
            code = secrets.token_urlsafe(24)
            codes[code] = asked
            back = {"code": code, "state": asked["state"], "iss": issuer}
        back = changed(back, ways.get("redirect"))
        self.answer(302, Location=asked["redirect_uri"] + "?" + urllib.parse.urlencode(back))

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        with lock:
            counts[self.path] += 1
        if self.path == "/mint":
            asked = json.loads(body)
            self.answer(200, token(None, asked).encode(), "text/plain")
        elif self.path == "/token":
            self.exchange(dict(urllib.parse.parse_qsl(body)))
        else:
            self.answer(404)

    def exchange(self, given):
        asked = codes.pop(given.get("code"), None)
        challenge = base64url(hashlib.sha256(given.get("code_verifier", "").encode()).digest())
        if (asked is None or given.get("grant_type") != "authorization_code" or challenge != asked["code_challenge"]
                or given.get("redirect_uri") != asked["redirect_uri"] or given.get("client_id") != CLIENT
                or given.get("client_secret") != behaviour().get("secret")):
            self.answer(400, {"error": "invalid_grant"})
            return
        self.answer(200, {"access_token": secrets.token_urlsafe(24), "token_type": "Bearer", "expires_in": 300,
                          "id_token": token(asked["nonce"])})


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        # Who has heard enough hangs up.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


server = Server(("127.0.0.1", int(sys.argv[2])), Handler)
issuer = f"http://127.0.0.1:{server.server_address[1]}"
threading.Thread(target=server.serve_forever, daemon=True).start()
print(json.dumps({"issuer": issuer}), flush=True)
sys.stdin.read()
