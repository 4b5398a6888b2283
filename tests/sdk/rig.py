#!/usr/bin/env python3
"""A real server for the tests of an SDK, with callers, an account, and proxies that do to a connection what networks do.

Usage: rig.py COMMAND… runs COMMAND with the path of the scene in STRONGROOM_SDK_SCENE, and ends as it ends. What the scene holds stands
in `Scene.text`. Nothing beyond Python is needed.
"""
import asyncio
import collections
import contextlib
import json
import os
import pathlib
import random
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ["127.0.0.0/8"]
ROBOTS = 12
ACCOUNTS = 7
PERMISSIONS = ["view-properties", "modify-properties", "preapproved-checkout", "randomize-override", "access-history", "manage-systems"]
PRIVILEGES = ["createres", "resource", "creategroup", "groupmgmt", "policy", "mngacl", "console", "viewuc", "maintain", "runreport"]
CONFIGURATION = """connector_allow_loopback = true
"""
NO_LIMITS = """
[limits]
requests = { burst = 1000000, per_minute = 1000000 }
logins = { burst = 1000000, per_minute = 1000000 }
"""


def program():
    """The server: a debug build, unless one is named."""
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return os.environ.get("STRONGROOM_BIN", str(target / "debug" / "strongroom"))


class Server:
    """One installation, and the process that serves it."""

    def __init__(self, folder):
        self.data = folder / "data"
        made = subprocess.run(
            [program(), "init", "--json", "--data", self.data, "--api-user-address", HERE[0]], check=True, stdout=subprocess.PIPE
        )
        self.first = json.loads(made.stdout)
        file = self.data / "strongroom.toml"
        file.write_text(CONFIGURATION + file.read_text() + NO_LIMITS)
        self.log = open(folder / "serve.log", "wb")
        command = [program(), "serve", "--listen", "127.0.0.1:0", "--data", self.data]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        self.address = self._address()

    def _address(self):
        listen = self.data / "listen"
        for _ in range(1200):
            if listen.exists() and listen.read_text():
                return listen.read_text().strip()
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise SystemExit(f"rig: the server does not listen: {pathlib.Path(self.log.name).read_text()[-2000:]}")

    def stop(self):
        """Ends it in order; whether it did."""
        self.process.terminate()
        return self.process.wait(timeout=30) == 0


class Scene:
    """What the tests find on the server."""

    def __init__(self, server):
        self.base = f"http://{server.address}"
        self.token = self.login("_API_USER", server.first["apiUser"])
        self.admin = {"userId": "integration", "password": secrets.token_urlsafe(24)}
        self.caller(self.admin["userId"], "apicaller", password=self.admin["password"])
        robots = [f"robot-{number}" for number in range(ROBOTS)]
        self.robots = [{"userId": robot, "initialPassword": self.robot(robot)} for robot in robots]
        self.post("/v1/user-classes", classId="CALLERS", explicitUsers=["integration", *robots])
        self.post("/v1/administrator-groups", adminGroupId="CALLERS", privileges=PRIVILEGES, classIds=["CALLERS"])
        grant = {"policyId": "VAULT", "grant": PERMISSIONS, "deny": []}
        self.post("/v1/managed-system-policies", policyId="VAULT", mode="vault-only", authenticationTypes=["password"])
        self.post("/v1/user-groups", groupId="CALLERS", classIds=["CALLERS"], accessControls=[grant])
        # Whoever administers is somebody else than whoever made the callers.
        self.token = self.login(**self.admin)
        self.post("/v1/managed-systems", resourceId="VAULT", connector="vault", policyIds=["VAULT"])
        self.accounts = [self.account(f"account-{number}") for number in range(ACCOUNTS)]

    def ask(self, method, path, body=None):
        """The answer of the server, which must be a success."""
        request = urllib.request.Request(self.base + path, method=method, data=json.dumps(body).encode() if body is not None else None)
        request.add_header("Content-Type", "application/json")
        if path != "/v1/sessions":
            request.add_header("Authorization", f"Bearer {self.token}")
        try:
            with urllib.request.urlopen(request, timeout=40) as answer:
                text = answer.read()
                return json.loads(text) if text else None
        except urllib.error.HTTPError as error:
            raise SystemExit(f"rig: the scene can't be made: {method} {path}: {error.code} {error.read().decode()}") from None

    def post(self, path, **body):
        return self.ask("POST", path, body)

    def login(self, userId, password):
        return self.post("/v1/sessions", userId=userId, password=password)["token"]

    def caller(self, user, privilege, **more):
        self.post("/v1/product-administrators", userId=user, name=user, privileges=[privilege], allowedAddresses=HERE, **more)

    def robot(self, user):
        """A caller with one-time passwords: its first one."""
        self.caller(user, "otpcaller")
        return self.post(f"/v1/product-administrators/{user}/otp")["initialPassword"]

    def account(self, account):
        password = f"Ab1!{secrets.token_urlsafe(18)}"
        body = {"resourceId": "VAULT", "accountId": account, "policyId": "VAULT", "password": password}
        made = self.post("/v1/managed-accounts", **body)
        return {"resourceId": "VAULT", "accountId": account, "accountKey": made["accountKey"], "password": password}

    def text(self, proxies, folder):
        """The scene file."""
        return json.dumps(
            {
                "url": self.base,
                "prefix": f"{proxies['prefix']}{PREFIX}",
                **{name: proxies[name] for name in ("cutting", "newer", "gateway", "garbling")},
                "admin": self.admin,
                "robots": self.robots,
                "account": self.accounts[0],
                "accounts": ACCOUNTS,
                "folder": str(folder),
            },
            indent=1,
        )


# --- Proxies -----------------------------------------------------------------------------------------------------------------

PREFIX = "/strongroom"
PAGE = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
BODY_MAX = 1 << 20


class Cut(Exception):
    """The connection ends here."""


async def read_message(reader):
    """The head, with its end, and the body of one message; None where the other side has nothing more to say."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    fields = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
    if b"chunked" in fields.get(b"transfer-encoding", b""):
        body = b""
        while not body.endswith(b"0\r\n\r\n"):
            body += await reader.readuntil(b"\r\n")
        return head, body
    length = int(fields.get(b"content-length", b"0"))
    if length > BODY_MAX:
        raise Cut
    return head, await reader.readexactly(length)


class Proxy:
    """Passes requests on, one after the other."""

    def __init__(self, address):
        self.host, self.port = address.rsplit(":", 1)

    async def listen(self):
        """Where it listens."""
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        return "http://127.0.0.1:{}".format(server.sockets[0].getsockname()[1])

    async def serve(self, reader, writer):
        try:
            while await self.exchange(reader, writer):
                pass
            writer.close()
        except (Cut, OSError, asyncio.IncompleteReadError, asyncio.CancelledError):  # the last: the proxy ends
            writer.transport.abort()

    async def exchange(self, reader, writer):
        """One request and its answer; whether there was one."""
        message = await read_message(reader)
        if message is None:
            return False
        head, body = await self.passed_on(*message)
        writer.write(head + body)
        await writer.drain()
        return True

    async def passed_on(self, head, body):
        """The server's answer."""
        reader, writer = await asyncio.open_connection(self.host, int(self.port))
        try:
            writer.write(head + body)
            await writer.drain()
            answer = await read_message(reader)
            if answer is None:
                raise Cut
            return answer
        finally:
            writer.close()


class Prefix(Proxy):
    """The server under a path of its own."""

    async def passed_on(self, head, body):
        method, target, rest = head.split(b" ", 2)
        if not target.startswith(PREFIX.encode() + b"/"):
            return page(404)
        return await super().passed_on(b" ".join([method, target[len(PREFIX) :], rest]), body)


class Gateway(Proxy):
    """A proxy that doesn't reach its server."""

    async def passed_on(self, head, body):
        return page(502)


class Newer(Proxy):
    """The server as it will be one day: it says more than its clients know."""

    async def passed_on(self, head, body):
        head, body = await super().passed_on(head, body)
        if not body or b"json" not in head:
            return head, body
        return with_body(head, json.dumps(grown(json.loads(body))).encode())


def with_body(head, body):
    """An answer with another body."""
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
    return b"\r\n".join([lines[0], b"content-length: %d" % len(body), *lines[1:]]), body


class Garbling(Proxy):
    """Says of every other body that it is compressed."""

    def __init__(self, address):
        super().__init__(address)
        self.bodies = 0

    async def passed_on(self, head, body):
        head, body = await super().passed_on(head, body)
        self.bodies += bool(body)
        if body and self.bodies % 2:
            head = head.replace(b"\r\n", b"\r\ncontent-encoding: gzip\r\n", 1)
        return head, body


class Renaming(Proxy):
    """A server one of whose handlers has another word for one of its members."""

    async def passed_on(self, head, body):
        head, body = await super().passed_on(head, body)
        return with_body(head, body.replace(b'"certainty"', b'"certitude"'))


def grown(value):
    """With one member more in every object, and with a choice and a code that nobody knows yet."""
    if isinstance(value, list):
        return [grown(item) for item in value]
    if not isinstance(value, dict):
        return value
    more = {name: grown(member) for name, member in value.items()}
    if "certainty" in more and more["certainty"] is not None:
        more["certainty"] = "tomorrow"
    if {"type", "title", "code"} <= more.keys():
        more["code"] = "code-of-tomorrow"
    return {**more, "aMemberOfTomorrow": {"some": ["thing", 1, None]}}


def page(status):
    """What a proxy says by itself."""
    head = f"HTTP/1.1 {status} Proxy\r\ncontent-type: text/html\r\ncontent-length: {len(PAGE)}\r\n\r\n"
    return head.encode(), PAGE


class Cutting(Proxy):
    """Ends half of all connections somewhere on a request's way."""

    STAGES = ("unread", "half-read", "not-passed-on", "not-answered", "half-head", "half-body")

    def __init__(self, address):
        super().__init__(address)
        self.chance = random.Random(secrets.randbits(64))
        self.cuts = collections.Counter()

    async def exchange(self, reader, writer):
        stage = self.chance.choice(self.STAGES) if self.chance.random() < 0.5 else None
        first = await reader.read(1)
        if not first:
            return False
        if stage == "unread":
            self.cut(stage, "?")
        if stage == "half-read":
            await reader.read(self.chance.randrange(1, 200))
            self.cut(stage, "?")
        message = await read_message(reader)
        if message is None:
            return False
        head, body = first + message[0], message[1]
        what = head.split(b" ", 2)[1].decode(errors="replace")
        if stage == "not-passed-on":
            self.cut(stage, what)
        head, body = await self.passed_on(head, body)
        if stage == "not-answered":
            self.cut(stage, what)
        answer = head + body
        if stage in ("half-head", "half-body"):
            first, last = (1, len(head)) if stage == "half-head" or not body else (len(head), len(answer))
            writer.write(answer[: self.chance.randrange(first, last)])
            await writer.drain()
            self.cut(stage, what)
        writer.write(answer)
        await writer.drain()
        return True

    def cut(self, stage, what):
        self.cuts[f"{stage} {what}"] += 1
        raise Cut

    def told(self):
        """How often it cut where."""
        return ", ".join(f"{place}: {times}" for place, times in sorted(self.cuts.items()))


@contextlib.contextmanager
def behind(kind, address):
    """Where a proxy of that kind listens, in a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield asyncio.run_coroutine_threadsafe(kind(address).listen(), loop).result()
    finally:
        asyncio.run_coroutine_threadsafe(end_tasks(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def end_tasks():
    """Ends the connections that are still open."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def run(command, scene, address, folder):
    """Runs the command beside the proxies; its exit code."""
    kinds = {"prefix": Prefix, "gateway": Gateway, "newer": Newer, "cutting": Cutting, "garbling": Garbling}
    proxies = {name: kind(address) for name, kind in kinds.items()}
    listening = {name: await proxy.listen() for name, proxy in proxies.items()}
    file = folder / "scene.json"
    scratch = folder / "scratch"
    scratch.mkdir()
    file.touch(mode=0o600)
    file.write_text(scene.text(listening, scratch))
    process = await asyncio.create_subprocess_exec(*command, env={**os.environ, "STRONGROOM_SDK_SCENE": str(file)})
    try:
        code = await process.wait()
    except asyncio.CancelledError:
        process.terminate()
        await process.wait()
        raise
    if proxies["cutting"].cuts:
        print(f"rig: cut {proxies['cutting'].told()}", file=sys.stderr)
    return code


def main(command):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="strongroom-sdk-"))
    server = None
    try:
        server = Server(folder)
        code = asyncio.run(run(command, Scene(server), server.address, folder))
        if code:
            return code
        in_order, server = server.stop(), None
        return 0 if in_order else 1
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
