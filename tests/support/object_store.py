#!/usr/bin/python3
"""An object store that speaks S3, for tests: Debian's OpenStack Swift, all of it in one process on one folder.

    object_store.py FOLDER PORT      PORT 0: any that is free

Prints {"endpoint": URL} when it is ready, and ends with its standard input. What was put is there again when it is
started again. Lists have five names a page. Who comes with the access key ours:writer and the secret key ours/+secret may do everything in the
buckets of that account; each request's signature is Swift's to check. A bucket's room is limited by a call of Swift's
own (X-Container-Meta-Quota-Bytes); buckets are at the path, and at NAME.store.test for whoever says so as Host.
"""
import eventlet

eventlet.monkey_patch()

import json  # noqa: E402
import os  # noqa: E402
import sys  # noqa: E402

FOLDER, PORT = sys.argv[1], int(sys.argv[2])
DISK = os.path.join(FOLDER, "disk", "d1")
os.makedirs(DISK, exist_ok=True)


def written(name, text):
    path = os.path.join(FOLDER, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


# Read when Swift's modules are.
from swift.common import utils  # noqa: E402

utils.SWIFT_CONF_FILE = written("swift.conf", """
[swift-hash]
swift_hash_path_suffix = ours
[storage-policy:0]
name = only
default = yes
""")

from eventlet import wsgi  # noqa: E402
from swift.common import storage_policy  # noqa: E402
from swift.common.ring import RingBuilder  # noqa: E402
from swift.common.utils import NullLogger  # noqa: E402
from swift.common.wsgi import SwiftHttpProtocol, loadapp  # noqa: E402

utils.validate_hash_conf()
storage_policy.reload_storage_policies()


class Cache:
    """What the servers share of what they have just looked up."""

    def __init__(self):
        self.kept = {}

    def get(self, key, raise_on_error=False):
        return self.kept.get(key)

    def set(self, key, value, time=0, **_):
        if time > 0:
            self.kept[key] = value

    def delete(self, key, **_):
        self.kept.pop(key, None)


class Shared:
    def __init__(self, app):
        self.app = app
        self.cache = Cache()

    def __call__(self, env, start_response):
        env["swift.cache"] = self.cache
        return self.app(env, start_response)


def serve(listener, app):
    eventlet.spawn(wsgi.server, listener, app, NullLogger(), protocol=SwiftHttpProtocol, capitalize_response_headers=False,
                   log_output=False)


def ring(name, port):
    builder = RingBuilder(1, 1, 0)
    builder.add_dev({"region": 1, "zone": 1, "weight": 1, "ip": "127.0.0.1", "port": port, "device": "d1"})
    builder.rebalance()
    builder.get_ring().save(os.path.join(FOLDER, name + ".ring.gz"))


for name in ("account", "container", "object"):
    listener = eventlet.listen(("127.0.0.1", 0))
    ring(name, listener.getsockname()[1])
    serve(listener, loadapp(written(name + ".conf", f"""
[DEFAULT]
swift_dir = {FOLDER}
devices = {FOLDER}/disk
mount_check = false
[pipeline:main]
pipeline = {name}
[app:{name}]
use = egg:swift#{name}
""")))

public = eventlet.listen(("127.0.0.1", PORT))
serve(public, Shared(loadapp(written("proxy.conf", f"""
[DEFAULT]
swift_dir = {FOLDER}
[pipeline:main]
pipeline = catch_errors listing_formats s3api tempauth copy container-quotas slo dlo proxy-server
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
location = here
max_bucket_listing = 5
storage_domain = store.test
[filter:tempauth]
use = egg:swift#tempauth
user_ours_writer = ours/+secret .admin
[filter:copy]
use = egg:swift#copy
[filter:container-quotas]
use = egg:swift#container_quotas
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
recheck_container_existence = 0
"""))))
print(json.dumps({"endpoint": f"http://127.0.0.1:{public.getsockname()[1]}"}), flush=True)
eventlet.hubs.trampoline(sys.stdin.fileno(), read=True)
