"""What clients do all the time, each in its thread: log in by one-time passwords, fetch, randomize, lend, revoke, write.

The last robot and the last borrower come by the load balancer, as does who reads; all others know the servers themselves.
"""

import threading
import time
import urllib.parse
import uuid

import network
from bed import secret
from client import PAUSE_SECONDS, Client, Record

HERE = [network.address("client") + "/32"]
PERMISSIONS = ["preapproved-checkout", "randomize-override", "view-properties", "manage-systems"]
# How long after its revocation was acknowledged a session is tried.
TRIED_SECONDS = 2.5


class Load:
    """All clients of a run."""

    def __init__(self, bed):
        self.bed = bed
        self.record = Record()
        self.is_over = threading.Event()
        self.threads = []
        self.failures = []
        self.admin = Client(bed)
        self.token = self._login("_API_USER", bed.first_password)
        self.accounts = []
        self.otps = {}

    def _login(self, user, password, client=None):
        reply = (client or self.admin).insist("POST", "/v1/sessions", {"userId": user, "password": password})
        if reply.outcome != "ok":
            raise RuntimeError(f"{user} can't log in: {reply.status} {reply.body}")
        return reply.body["token"]

    def do(self, method, path, body=None):
        """As administrator; it must be done."""
        reply = self.admin.insist(method, path, body, self.token)
        if reply.code == "session-invalid":
            self.token = self._login("_API_USER", self.bed.first_password)
            reply = self.admin.insist(method, path, body, self.token)
        if reply.outcome != "ok":
            raise RuntimeError(f"{method} {path}: {reply.status} {reply.body}")
        return reply.body

    def caller(self, user, privilege, **more):
        body = {"userId": user, "name": user, "privileges": [privilege], "allowedAddresses": HERE, **more}
        self.do("POST", "/v1/product-administrators", body)
        self.do("PUT", f"/v1/user-classes/LOAD/members/{user}")

    def set_up(self, robots=3, borrowers=3):
        """The objects that it works on: a vault, a target, its accounts, callers."""
        for policy, mode in (("VAULT", "vault-only"), ("PUSH", "push")):
            self.do("POST", "/v1/managed-system-policies", {
                "policyId": policy, "mode": mode, "authenticationTypes": ["password"]})
        self.do("POST", "/v1/managed-systems", {"resourceId": "VAULT", "connector": "vault", "policyIds": ["VAULT"]})
        keeper = secret()
        self.bed.sql("target", f"CREATE ROLE keeper LOGIN CREATEROLE PASSWORD '{keeper}'")
        self.do("POST", "/v1/managed-systems", {
            "resourceId": "TARGET", "connector": "postgresql", "address": network.address("target"), "port": 5432,
            "caPem": (self.bed.folder / "tls/ca.pem").read_text(), "policyIds": ["PUSH"],
            "administrator": {"userName": "keeper", "password": keeper}})
        self.do("POST", "/v1/user-classes", {"classId": "LOAD", "explicitUsers": []})
        self.do("POST", "/v1/user-groups", {"groupId": "LOAD", "classIds": ["LOAD"], "accessControls": [
            {"policyId": policy, "grant": PERMISSIONS, "deny": []} for policy in ("VAULT", "PUSH")]})
        self.do("POST", "/v1/managed-accounts", {
            "resourceId": "VAULT", "accountId": "lent", "policyId": "VAULT", "password": secret()})
        for number in range(robots):
            role, password, user = f"role{number}", secret(), f"robot{number}"
            self.bed.sql("target", f"SET ROLE keeper; CREATE ROLE {role} LOGIN PASSWORD '{password}'")
            self.do("POST", "/v1/managed-accounts", {
                "resourceId": "TARGET", "accountId": role, "policyId": "PUSH", "password": password})
            self.caller(user, "otpcaller")
            first = self.do("POST", f"/v1/product-administrators/{user}/otp", {})["initialPassword"]
            self.accounts.append(role)
            self._thread(self._robot, number, user, first, role)
        for number in range(borrowers):
            password = secret()
            self.caller(f"borrower{number}", "apicaller", password=password)
            self._thread(self._borrower, number, f"borrower{number}", password)
        password = secret()
        self.caller("victim", "apicaller", password=password)
        self._thread(self._revoker, 1, password)
        self._thread(self._writer, 0)
        self._thread(self._reader, 2)

    def _thread(self, work, *arguments):
        def run():
            try:
                work(*arguments)
            except Exception as error:  # noqa: BLE001 - what ends a client ends the run, with its reason
                self.failures.append(f"{work.__name__}{arguments[:1]}: {error!r}")
        self.threads.append(threading.Thread(target=run, daemon=True))

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.is_over.set()
        for thread in self.threads:
            thread.join(timeout=120)
        late = sum(thread.is_alive() for thread in self.threads)
        if late:
            self.failures.append(f"{late} clients don't end")

    def _asked(self, client, kind, *request, details=None, **more):
        """A request, written down with its times."""
        start = time.monotonic()
        reply = client.ask(*request, **more)
        self.record.add(kind=kind, start=start, end=time.monotonic(), outcome=reply.outcome, code=reply.code, **(details or {}))
        return reply

    # --- The clients ------------------------------------------------------------------------------------------------------

    def _robot(self, number, user, otp, role):
        """Logs in by one-time passwords, fetches, proves what it got at the target, randomizes; shows spent ones again."""
        client, spent = Client(self.bed, number, is_balanced=number == 2), None
        query = urllib.parse.urlencode({"resourceId": "TARGET", "accountId": role})
        ticks = 0
        while not self.is_over.wait(PAUSE_SECONDS):
            ticks += 1
            self.otps[user] = otp
            # Until it is answered: the same password, which a lost answer has perhaps spent.
            login = self._asked(client, "otp-login", "POST", "/v1/sessions/otp", {"userId": user, "password": otp},
                                details={"otp": otp, "user": user})
            if login.outcome == "refused" and login.status in (401, 403, 409, 422):
                raise RuntimeError(f"stranded: {login.status} {login.body}")
            if login.outcome != "ok":
                continue
            token = login.body["token"]
            if login.body["passwordRotated"]:
                spent, otp = otp, login.body["nextPassword"]
            confirmed = self._asked(client, "otp-confirm", "POST", "/v1/sessions/current/otp-confirmation", token=token,
                                    details={"otp": spent, "user": user})
            if confirmed.outcome == "ok" and spent and ticks % 5 == 0:
                self._asked(client, "otp-replay", "POST", "/v1/sessions/otp", {"userId": user, "password": spent},
                            details={"otp": spent, "user": user})
            before = self._fetch(client, token, role, query)
            if before and before["certainty"] == "confirmed":
                opens = self.bed.opens(role, before["password"])
                after = self._fetch(client, token, role, query)
                if after and after["version"] == before["version"] and after["certainty"] == "confirmed":
                    self.record.add(kind="proof", start=0, end=time.monotonic(), outcome="ok", account=role, opens=opens)
            if ticks % 4 == 0:
                body = {"resourceId": "TARGET", "accountId": role}
                reply = self._asked(client, "randomize", "POST", "/v1/password-changes/randomize?waitSeconds=5", body, token=token,
                                    key=str(uuid.uuid4()), details={"account": role})
                if reply.outcome == "ok" and reply.body.get("status") == "confirmed":
                    self.record.add(kind="randomized", start=0, end=time.monotonic(), outcome="ok", account=role)

    def _fetch(self, client, token, role, query):
        start = time.monotonic()
        reply = client.ask("GET", f"/v1/passwords/current?{query}", token=token)
        told = {}
        if reply.outcome == "ok":
            told = {name: reply.body[name] for name in ("version", "password", "certainty")}
        self.record.add(kind="fetch", start=start, end=time.monotonic(), outcome=reply.outcome, code=reply.code, account=role, **told)
        return told

    def _borrower(self, number, user, password):
        """Borrows an account that one may have at a time, keeps it for a moment, returns it."""
        client = Client(self.bed, number, is_balanced=number == 2)
        token = None
        while not self.is_over.wait(PAUSE_SECONDS):
            token = token or self._login(user, password, client)
            body = {"resourceId": "VAULT", "accountId": "lent"}
            reply = client.insist("POST", "/v1/checkouts", body, token)
            if reply.code == "session-invalid":
                token = None
            if reply.outcome != "ok":
                continue
            checkout = reply.body["checkout"]["checkoutId"]
            held_from = time.monotonic()
            time.sleep(PAUSE_SECONDS)
            held_until = time.monotonic()
            self.record.add(kind="lent", start=held_from, end=held_until, outcome="ok", by=user, checkout=checkout)
            returned = client.insist("POST", f"/v1/checkouts/{checkout}/checkin", {}, token)
            if returned.code == "session-invalid":
                token = self._login(user, password, client)
                client.insist("POST", f"/v1/checkouts/{checkout}/checkin", {}, token)

    def _revoker(self, number, password):
        """Has a session revoked, and tries it on another server."""
        client, other = Client(self.bed, number), Client(self.bed, number + 1)
        while not self.is_over.wait(0.5):
            token = self._login("victim", password, client)
            session = client.insist("GET", "/v1/sessions/current", token=token)
            if session.outcome != "ok":
                continue
            identity = session.body["sessionId"]
            self._asked(other, "session-use", "GET", "/v1/sessions/current", token=token, details={"session": identity})
            self.do("DELETE", f"/v1/sessions/{identity}")
            revoked = time.monotonic()
            self.record.add(kind="revoked", start=revoked, end=revoked, outcome="ok", session=identity)
            while time.monotonic() < revoked + TRIED_SECONDS:
                for host in list(self.bed.nodes):
                    self._asked(other, "session-use", "GET", "/v1/sessions/current", token=token, host=host,
                                details={"session": identity})
                time.sleep(PAUSE_SECONDS)

    def _writer(self, number):
        """Makes one object after the other, under its Idempotency-Key, and asks again elsewhere when it doesn't know."""
        client, made = Client(self.bed, number), 0
        while not self.is_over.wait(PAUSE_SECONDS):
            name, key = f"W{made}", str(uuid.uuid4())
            while not self.is_over.is_set():
                reply = self._asked(client, "write", "POST", "/v1/user-classes", {"classId": name, "explicitUsers": []}, token=self.token,
                                    key=key, details={"name": name})
                if reply.outcome == "ok":
                    made += 1
                    break
                if reply.code == "user-class-exists":
                    raise RuntimeError(f"{name} was made twice under one key")
                if reply.code == "session-invalid":
                    self.token = self._login("_API_USER", self.bed.first_password, client)
                time.sleep(PAUSE_SECONDS)

    def _reader(self, number):
        client = Client(self.bed, number, is_balanced=True)
        while not self.is_over.wait(PAUSE_SECONDS):
            reply = self._asked(client, "read", "GET", "/v1/system-variables?limit=1", token=self.token)
            if reply.code == "session-invalid":
                time.sleep(PAUSE_SECONDS)

    # --- The end ----------------------------------------------------------------------------------------------------------

    def classes(self, prefix="W"):
        """All objects that the writer has made, as they are kept; or those of another name."""
        names, cursor = [], None
        while True:
            query = {"limit": 200, **({"cursor": cursor} if cursor else {})}
            page = self.do("GET", "/v1/user-classes?" + urllib.parse.urlencode(query))
            names += [item["classId"] for item in page["items"]]
            cursor = page["nextCursor"]
            if not cursor:
                return [name for name in names if name.startswith(prefix)]
