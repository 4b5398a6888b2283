"""The callers and objects that the fuzzer works with, made over the API. What it sits on (its own callers, their class and groups) is
called FUZZ; where the passwords lie, VAULT; what it may change, VICTIM; what it may delete, by a fresh name."""
import itertools
import json
import os
import pathlib
import secrets
import subprocess
import time
import urllib.parse

import requests

PASSWORD = secrets.token_urlsafe(24)
HERE = ["127.0.0.0/8"]
PERMISSIONS = """view-properties modify-properties preapproved-checkout request-checkout randomize-override view-information
    preapproved-group-checkout request-group-checkout preapproved-session-search preapproved-session-download
    preapproved-session-view run-reports access-history modify-account-sets manage-systems""".split()
# All that can be granted over the API.
PRIVILEGES = """resource policy mngnotifs workflow module maintain runreport analytics recanalyticscasch extdb viewcertdash
    viewpswdash viewworkdash viewpsadash vieworgdash viewhelpdeskdash recdashcache security console mngacl creategroup mngorphanres
    createres groupmgmt certify singleusercertify createorg updateorg replication viewhost viewmgrp viewrole viewsod viewuc viewacct
    viewpdr viewtpl viewntf viewcert""".split()


class Scene:
    def __init__(self, base, folder):
        self.base = base
        self.http = requests.Session()
        self.numbers = itertools.count()
        self.kept = {}
        # Who makes what the fuzzer asks about: much is open to its owner only.
        self.maker = "user" if os.environ["STRONGROOM_FUZZ_CALLER"] == "user" else "idapi"
        self.otps = {}
        self.troubles = []
        self.contract = self.http.get(f"{base}/openapi.json", timeout=10).json()
        first = json.loads(pathlib.Path(folder, "first.json").read_text())
        self.admin = self.login("_API_USER", first["apiUser"])
        self.make_callers()
        self.make_rescuer(folder)
        self.make_vault()
        self.make_target()
        self.make_desk()
        self.make_doubt()
        self.make_victims()

    def trouble(self, what):
        """Kept, because schemathesis forgets an error that doesn't come again."""
        self.troubles.append(what)
        return RuntimeError(what)

    # --- Asking

    def ask(self, method, path, body=None, token=None, **more):
        headers = {"Authorization": f"Bearer {token or self.admin}"}
        answer = self.http.request(method, self.base + path, json=body, headers=headers, timeout=40, **more)
        if not answer.ok:
            raise self.trouble(f"the scene can't be made: {method} {path}: {answer.status_code} {answer.text}")
        return answer.json() if answer.content else None

    def post(self, path, **body):
        return self.ask("POST", path, body)

    def fresh(self, kind="fresh"):
        """A name that nothing has yet."""
        return f"{kind}-{next(self.numbers)}"

    def fresh_id(self):
        return self.fresh("FRESH")

    def fresh_key(self):
        """For a request that is no repeat."""
        return f"idempotency-{next(self.numbers):08}"

    # --- Sessions

    def login(self, user, password):
        answer = self.http.post(f"{self.base}/v1/sessions", json={"userId": user, "password": password}, timeout=40)
        if answer.status_code != 201:
            raise self.trouble(f"{user} can't log in: {answer.status_code} {answer.text}")
        return answer.json()["token"]

    def login_ex(self, user):
        """The answer of LoginEx; the next password is kept."""
        answer = self.http.post(f"{self.base}/v1/sessions/otp", json=self.credentials(user), timeout=40)
        if answer.status_code != 201:
            raise self.trouble(f"{user} can't log in: {answer.status_code} {answer.text}")
        return self.learn(answer.json())

    def credentials(self, user):
        return {"userId": user, "password": self.otps[user]}

    def learn(self, session):
        if session["nextPassword"]:
            self.otps[session["userId"]] = session["nextPassword"]
        return session

    def token(self, kind):
        """Of a kept session of this kind of caller."""
        if kind not in self.kept:
            self.kept[kind] = self.session(kind)
        return self.kept[kind]

    def session(self, kind):
        """The token of a new session of this kind of caller."""
        if kind == "otp":
            return self.login_ex("fuzz-robot")["token"]
        return self.login({"idapi": "fuzz-integration", "guacamole": "fuzz-gateway", "user": "fuzz-person"}[kind], PASSWORD)

    def fresh_session(self):
        """One of somebody else, which may be ended."""
        return self.login_ex("fuzz-sleeper")

    def forget(self, token):
        """It was ended after all."""
        self.kept = {kind: kept for kind, kept in self.kept.items() if kept != token}

    # --- Objects

    def caller(self, user, privilege, **more):
        """One of a kind; a person by no privilege."""
        privileges = [privilege] if privilege else []
        self.post(
            "/v1/product-administrators", userId=user, name="Fuzz", privileges=privileges, allowedAddresses=HERE, **more
        )
        if privilege == "otpcaller":
            self.otps[user] = self.post(f"/v1/product-administrators/{user}/otp")["initialPassword"]
        return user

    def make_callers(self):
        self.caller("fuzz-integration", "apicaller", password=PASSWORD)
        self.caller("fuzz-gateway", "guacamolecaller", password=PASSWORD)
        self.caller("fuzz-person", "", password=PASSWORD)
        self.caller("fuzz-visitor", "apicaller", password=PASSWORD)
        for robot in ("fuzz-robot", "fuzz-chain", "fuzz-sleeper"):
            self.caller(robot, "otpcaller")
        self.post("/v1/user-classes", classId="FUZZ", explicitUsers=["fuzz-integration", "fuzz-robot", "fuzz-person"])
        revokers = {"classId": "_ACCESS_ALL_ACTIVE_CHECKOUTS_", "explicitUsers": ["fuzz-integration", "fuzz-person"]}
        self.post("/v1/user-classes", **revokers)
        self.post("/v1/administrator-groups", adminGroupId="FUZZ", privileges=PRIVILEGES, classIds=["FUZZ"])

    def make_rescuer(self, folder):
        """Who may recover a last known password is said on the machine, by nobody over the API."""
        self.post("/v1/user-classes", classId="FUZZ-RESCUE", explicitUsers=["fuzz-robot", "fuzz-person"])
        command = [os.environ["STRONGROOM_BIN"], "admin", "group", "FUZZ-RESCUE", "--privileges", "recoverpwd"]
        command += ["--classes", "FUZZ-RESCUE", "--data", f"{folder}/data"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def make_vault(self):
        self.policy("VAULT", self.admin)
        grant = {"policyId": "VAULT", "grant": PERMISSIONS, "deny": []}
        self.post("/v1/user-groups", groupId="FUZZ", classIds=["FUZZ"], accessControls=[grant])
        reached = [{"plugin": "guacamole-ssh", "attributes": {"hostname": "web1"}}]
        self.ask("PATCH", "/v1/managed-system-policies/VAULT", {"disclosurePlugins": reached})
        # A ticket opens one answer; without, a gateway may ask as often as the fuzzer likes.
        self.ask("PUT", "/v1/system-variables/CHECKOUT_TICKET_REQUIRED", {"value": "false"})
        self.system("VAULT")
        self.account_key = self.account("scott")
        change = {"resourceId": "VAULT", "accountId": "scott", "password": self.fresh("Another-1-password")}
        self.change_id = self.ask("POST", "/v1/password-changes/override", change, self.token("otp"))["changeId"]

    def make_target(self):
        """A system that is there, one that isn't, and who may have passwords changed on them."""
        for policy in ("TARGET", "ABSENT"):
            body = {"policyId": policy, "mode": "push", "authenticationTypes": ["password"]}
            self.ask("POST", "/v1/managed-system-policies", body)
            address = urllib.parse.urlparse(os.environ["STRONGROOM_TEST_POSTGRES"]) if policy == "TARGET" else None
            self.post(
                "/v1/managed-systems",
                resourceId=policy,
                connector="postgresql",
                address="127.0.0.1",
                port=address.port if address else 1,
                tls="off",
                policyIds=[policy],
                administrator={"userName": "fuzz", "password": PASSWORD},
            )
            grant = {"grant": PERMISSIONS, "deny": []}
            self.ask("PUT", f"/v1/user-groups/FUZZ/access-controls/{policy}", grant)

    def target(self, system, **more):
        """A new account on a target; its name and key. No such role is there."""
        body = {"resourceId": system, "accountId": self.fresh(), "policyId": system, **more}
        return body["accountId"], self.ask("POST", "/v1/managed-accounts", body, self.token(self.maker))["accountKey"]

    def waiting_change(self):
        """A change that waits for its target."""
        account, _ = self.target("ABSENT")
        body = {"resourceId": "ABSENT", "accountId": account}
        path = "/v1/password-changes/randomize?waitSeconds=0"
        change = self.ask("POST", path, body, self.token(self.maker))["changeId"]
        for _ in range(1500):
            if self.ask("GET", f"/v1/password-changes/{change}?waitSeconds=0", token=self.token(self.maker))["status"] == "retrying":
                return change
            time.sleep(0.02)
        raise self.trouble("the change does not wait for its target")

    def make_doubt(self):
        """A change in doubt: the password that the account came with is not the target's. It is looked into once in ten seconds at most."""
        _, key = self.target("TARGET", password=PASSWORD)
        self.ask("POST", f"/v1/managed-accounts/{key}/verify-password", token=self.token(self.maker))
        account = self.ask("GET", f"/v1/managed-accounts/{key}", token=self.token(self.maker))
        self.doubt = account["openChangeId"]

    def make_desk(self):
        """A policy that lends what somebody else agrees to: the fuzzer's caller, or another."""
        self.caller("fuzz-authorizer", "apicaller", password=PASSWORD)
        policy = {"policyId": "LENT", "mode": "vault-only", "authenticationTypes": ["password"], "minimumApprovals": 1}
        self.post("/v1/managed-system-policies", **policy, authorizerUserIds=["fuzz-authorizer", "fuzz-integration", "fuzz-person"])
        self.post("/v1/managed-systems", resourceId="LENT", connector="vault", policyIds=["LENT"])

    def lent(self):
        """A new account that nobody has asked for."""
        names = {"resourceId": "LENT", "accountId": self.fresh()}
        self.post("/v1/managed-accounts", **names, policyId="LENT", password=PASSWORD)
        return names

    def request(self):
        """A request of somebody else, which waits."""
        return self.post("/v1/checkout-requests", accounts=[self.lent()])

    def make_victims(self):
        self.caller("victim-integration", "apicaller", password=PASSWORD)
        # Whoever made somebody's credential may not give him permissions: so another one than the class has.
        self.caller("victim-renewed", "apicaller", password=PASSWORD)
        self.caller("victim-robot", "otpcaller")
        self.post("/v1/user-classes", classId="VICTIM", explicitUsers=["victim-integration"])
        self.post("/v1/administrator-groups", adminGroupId="VICTIM", privileges=[], classIds=["VICTIM"])
        self.post("/v1/user-groups", groupId="VICTIM", classIds=["VICTIM"], accessControls=[])
        self.policy("VICTIM")
        self.system("VICTIM")
        self.victim_key = self.account("victim")

    def policy(self, policy, token=None):
        """A policy belongs to whoever makes it: usually the fuzzer's caller."""
        body = {"policyId": policy, "mode": "vault-only", "authenticationTypes": ["password"], "enforcePasswordPolicy": False}
        return self.ask("POST", "/v1/managed-system-policies", body, token or self.token(self.maker))["policyId"]

    def system(self, resource):
        body = {"resourceId": resource, "connector": "vault", "policyIds": ["VAULT"]}
        return self.ask("POST", "/v1/managed-systems", body, self.token(self.maker))["resourceId"]

    def account(self, account):
        body = {"resourceId": "VAULT", "accountId": account, "policyId": "VAULT", "password": PASSWORD}
        return self.ask("POST", "/v1/managed-accounts", body, self.token(self.maker))["accountKey"]

    def borrowable(self):
        """The name of an account that nobody has."""
        account = self.fresh()
        self.account(account)
        return account

    def borrowed(self):
        """A check-out of an account that nobody else has."""
        body = {"resourceId": "VAULT", "accountId": self.borrowable()}
        return self.ask("POST", "/v1/checkouts", body, self.token(self.maker))["checkout"]
