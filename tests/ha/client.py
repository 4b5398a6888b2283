"""One client: requests to whichever server answers, each with what came of it, written down.

`ok`: done. `refused`: surely not done. `unknown`: sent, and nobody has said what came of it; the load balancer doesn't know it either.
"""

import http.client
import json
import threading
import time
import uuid

import network
from bed import BALANCER_PORT, PORT

ANSWER_SECONDS_MAX = 20
PAUSE_SECONDS = 0.05


class Record:
    """All operations of a run, in the order of their ends."""

    def __init__(self):
        self.operations = []
        self._lock = threading.Lock()

    def add(self, **operation):
        with self._lock:
            self.operations.append(operation)


class Reply:
    """What came of a request: an outcome, and the answer where there is one."""

    def __init__(self, outcome, status=None, body=None):
        self.outcome = outcome
        self.status = status
        self.body = body or {}

    @property
    def code(self):
        return self.body.get("code")


class Client:
    """Asks one server until that fails, and then the next one; or the load balancer, and then again."""

    def __init__(self, bed, first=0, is_balanced=False):
        self._nodes = ["balancer"] if is_balanced else bed.nodes
        self._port = BALANCER_PORT if is_balanced else PORT
        self._tls = bed.tls_of()
        self._at = first
        self._line = None

    @property
    def host(self):
        return self._nodes[self._at % len(self._nodes)]

    def turn(self):
        """To another server."""
        self._at += 1
        if self._line:
            self._line.close()
        self._line = None

    def ask(self, method, path, body=None, token=None, key=None, host=None):
        """One request to one server, and no second try."""
        nodes = list(self._nodes)
        if host in nodes and host != self.host:
            self._at = nodes.index(host) - 1
            self.turn()
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if key:
            headers["Idempotency-Key"] = key
        text = None
        if body is not None:
            text = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        is_sent = False
        try:
            if self._line is None:
                where = network.address(self.host)
                self._line = http.client.HTTPSConnection(where, self._port, timeout=2, context=self._tls)
                self._line.connect()
                self._line.sock.settimeout(ANSWER_SECONDS_MAX)
            is_sent = True
            self._line.request(method, path, text, headers)
            answer = self._line.getresponse()
            read = answer.read()
        except (OSError, http.client.HTTPException):
            self.turn()
            return Reply("unknown" if is_sent else "refused")
        is_of_server = not read or "json" in answer.getheader("Content-Type", "")
        document = json.loads(read) if read and is_of_server else {}
        if answer.status < 300:
            return Reply("ok", answer.status, document)
        if answer.status == 503:
            self.turn()
        is_unknown = not is_of_server or answer.status >= 500 and document.get("code") in ("outcome-unknown", "internal-error")
        return Reply("unknown" if is_unknown else "refused", answer.status, document)

    def insist(self, method, path, body=None, token=None, seconds=90):
        """The same request under one Idempotency-Key, on one server after the other, until it is known what came of it."""
        key = str(uuid.uuid4()) if method != "GET" else None
        ends = time.monotonic() + seconds
        while True:
            reply = self.ask(method, path, body, token, key)
            is_passing = reply.outcome == "unknown" or reply.status in (None, 429, 503) or reply.code == "idempotency-key-in-progress"
            if not is_passing:
                return reply
            if time.monotonic() > ends:
                return Reply("unknown")
            time.sleep(PAUSE_SECONDS)
