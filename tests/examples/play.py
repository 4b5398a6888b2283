#!/usr/bin/env python3
"""Plays the cassette against a real server: directly, through each SDK that is named, and through Postman; a fresh server each time. All
must get the same results. Then one word of the server's answers is changed on the way, and each must find it out.
Usage: play.py [python|typescript|rust|go|java|postman]…; without a name, all.
"""
import contextlib
import hashlib
import http.client
import json
import os
import pathlib
import secrets
import subprocess
import sys
import tempfile
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent / "sdk"), str(ROOT / "sdk-gen")]

import cassette  # noqa: E402
import codes  # noqa: E402
import rig  # noqa: E402
from sdkgen import contract, tools  # noqa: E402

POSTMAN = ROOT / "postman"
UNTIL_TRIES, UNTIL_PAUSE = 200, 0.05
FILLER = "x" * 40_000  # more than all headers may have; twice, more than a body
LANGUAGES = ("python", "typescript", "rust", "go", "java")
OPERATIONS = {operation["operationId"]: (path, method, operation) for path, method, operation in contract.operations(contract.load())}


class Direct:
    """Without any SDK."""

    takes_raw = True

    def __init__(self, url):
        self.url = url

    def ask(self, asked):
        """The status and the body of an answer."""
        method, target, headers, text = self.raw(asked["raw"]) if "raw" in asked else self.request(asked)
        if "token" in asked:
            headers.append(("Authorization", f"Bearer {asked['token']}"))
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.url).netloc, timeout=60)
        with contextlib.closing(connection):
            connection.putrequest(method, target, skip_accept_encoding=True)
            for name, value in headers:  # by hand: one may stand there twice
                connection.putheader(name, value)
            if text:
                connection.putheader("Content-Length", str(len(text)))
            connection.endheaders(text)
            answer = connection.getresponse()
            text = answer.read()
            return answer.status, json.loads(text) if text else None

    def raw(self, raw):
        """Method, target, headers and body of what is written out in the step."""
        headers = [tuple(line.split(": ", 1)) for line in raw.get("headers", [])]
        return raw["method"], raw["path"], headers, raw.get("text", "").encode()

    def request(self, asked):
        """Method, target, headers and body of an operation."""
        path, method, operation = OPERATIONS[asked["operation"]]
        query, headers = {}, [("Content-Type", "application/json")]
        places = {"Idempotency-Key": "header"}
        places |= {known["name"]: known["in"] for known in operation.get("parameters", []) if "name" in known}
        for name, value in asked.get("parameters", {}).items():
            match places.get(name, "header"):
                case "path":
                    path = path.replace(f"{{{name}}}", urllib.parse.quote(str(value), safe="@"))
                case "query":
                    query[name] = value
                case "header":
                    headers.append((name, value))
        target = f"{path}{'?' if query else ''}{urllib.parse.urlencode(query, quote_via=urllib.parse.quote)}"
        return method.upper(), target, headers, json.dumps(asked["body"]).encode() if "body" in asked else b""

    def close(self):
        """Nothing is kept."""


class Postman:
    """Through the collection: newman runs it, and what came of each request is read from its report."""

    def __init__(self, url, folder):
        self.url, self.folder = url, folder

    def play(self, given):
        """The comparable results of all steps, and what was wrong."""
        environment = self.folder / "environment.json"
        environment.touch(mode=0o600)
        # What whoever runs it fills in, and no more: the rest the collection makes by itself.
        known = json.loads((POSTMAN / "local.environment.json").read_text())["values"]
        filled_in = {"targetPassword", *(value["key"] for value in known)}
        values = {name: value for name, value in {**given, "baseUrl": self.url}.items() if name in filled_in}
        environment.write_text(json.dumps({"values": [{"key": name, "value": value} for name, value in values.items()]}))
        report = self.folder / "report.json"
        command = [tools.node() / "node_modules" / ".bin" / "newman", "run", POSTMAN / "collection.json"]
        command += ["--environment", environment, "--reporters", "json", "--reporter-json-export", report]
        subprocess.run(command, stdout=subprocess.DEVNULL, timeout=300)
        executions = json.loads(report.read_text())["run"]["executions"]
        last = {made["item"]["name"]: made for made in executions if "response" in made}  # of one that waits, the last
        plain, results = cassette.Plain(), []
        for scenario, number, step in steps(given):
            made = last.get(cassette.name(scenario, number, step))
            if made is None:
                return results, [f"{cassette.place(scenario, number, step)}: was not sent"]
            text = bytes(made["response"].get("stream", {}).get("data", []))
            body = json.loads(text) if text else None
            keep(step, body, given)
            results.append(result(scenario, number, step, made["response"]["code"], body, plain))
        faults = [
            f"{made['item']['name']}: {test['assertion']}: {test['error']['message'][:300]}"
            for made in last.values()
            for test in made.get("assertions", [])
            if "error" in test
        ]
        return results, faults


class DriverEnded(Exception):
    """A driver that reads and writes no more."""


class Driven:
    """Through an SDK: its driver reads requests as lines, and writes answers as lines."""

    takes_raw = False  # its types are there to make such requests impossible

    def __init__(self, language, url):
        drive = ROOT / "sdk-gen" / "out" / language / "drive"
        self.process = subprocess.Popen([drive], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.tell({"url": url})

    def tell(self, line):
        self.process.stdin.write(json.dumps(line) + "\n")
        self.process.stdin.flush()

    def ask(self, asked):
        """The status and the body of an answer."""
        self.tell(asked)
        line = self.process.stdout.readline()
        if not line:
            raise DriverEnded(f"with {self.process.wait()}")
        answer = json.loads(line)
        return answer.get("status", 0), answer.get("problem", answer.get("body"))

    def close(self):
        """Ends the driver."""
        self.process.stdin.close()
        if self.process.wait(timeout=30):
            raise DriverEnded("not in order")


def steps(given):
    """Every step, with its scenario and its number there; without the scenarios whose needs aren't there."""
    return (found for found in cassette.steps() if found[0].get("needs", "apiUserPassword") in given)


def keep(step, body, given):
    """What later steps need of an answer."""
    for name, pointer in step.get("save", {}).items():
        given[name] = cassette.pointed(body, pointer)


def result(scenario, number, step, status, body, plain):
    """What is compared."""
    return cassette.place(scenario, number, step), status, None if step.get("loose") else plain.of(body)


def play(client, given):
    """The comparable results of all steps, and what was wrong."""
    plain, results, faults = cassette.Plain(), [], []
    for scenario, number, step in steps(given):
        if "raw" in step and not client.takes_raw:
            continue
        asked = {name: cassette.filled(step[name], given) for name in ("operation", "parameters", "body", "raw") if name in step}
        if "as" in step:
            asked["token"] = given[step["as"]]
        status, body = until(client, asked, step.get("until", {}))
        place = cassette.place(scenario, number, step)
        faults += [f"{place}: {fault}" for fault in cassette.wrong(step, status, body, given)]
        keep(step, body, given)
        results.append(result(scenario, number, step, status, body, plain))
    return results, faults


def until(client, asked, wanted):
    """Asks, again and again where the step waits for something."""
    for _ in range(UNTIL_TRIES):
        status, body = client.ask(asked)
        if all(cassette.pointed(body, pointer) == value for pointer, value in wanted.items()):
            break
        time.sleep(UNTIL_PAUSE)
    return status, body


def database():
    """A role on the test server that may change another: what the cassette needs for a real change."""
    server = os.environ.get("STRONGROOM_TEST_POSTGRES")
    if not server:
        return {}
    url = urllib.parse.urlparse(server)
    names = {"targetAdministrator": f"admin_{secrets.token_hex(6)}", "targetRole": f"role_{secrets.token_hex(6)}"}
    password = secrets.token_urlsafe(18)
    sql = f"""CREATE ROLE {names['targetAdministrator']} LOGIN CREATEROLE PASSWORD '{password}';
        SET ROLE {names['targetAdministrator']}; CREATE ROLE {names['targetRole']} LOGIN PASSWORD '{password}'"""
    subprocess.run([psql(), "-q", "-X", f"{server}/postgres"], input=sql, text=True, check=True, stdout=subprocess.DEVNULL)
    return {**names, "targetPassword": password, "targetAddress": url.hostname, "targetPort": str(url.port)}


def psql():
    """The client of the test server."""
    return os.path.join(os.environ["PG_BIN"], "psql") if "PG_BIN" in os.environ else "psql"


def opens(given):
    """Whether the password that was fetched opens the role."""
    with tempfile.NamedTemporaryFile("w") as file:  # of mode 0600
        file.write(f"*:*:*:*:{given['rolePassword'].replace(chr(92), chr(92) * 2).replace(':', chr(92) + ':')}")
        file.flush()
        url = f"postgresql://{given['targetRole']}@{given['targetAddress']}:{given['targetPort']}/postgres?connect_timeout=10"
        command = [psql(), "-w", "-q", "-X", "-c", "SELECT 1", url]
        return subprocess.run(command, env={**os.environ, "PGPASSFILE": file.name}, stdout=subprocess.DEVNULL).returncode == 0


def variables(server, shared):
    """What the first step starts from."""
    return {**shared, "apiUserPassword": server.first["apiUser"], "rescuerOtp": rescuer(server, shared)}


def rescuer(server, shared):
    """The first password of a caller that may recover passwords: that privilege is given on the machine, by nobody over the API."""
    client = Direct(f"http://{server.address}")

    def done(operation, **asked):
        status, body = client.ask({"operation": operation, **asked})
        if status >= 400:
            raise SystemExit(f"the rescuer can't be made: {operation}: {json.dumps(body)}")
        return body

    token = done("Login", body={"userId": "_API_USER", "password": server.first["apiUser"]})["token"]
    caller = {"userId": "rescuer", "name": "Rescuer", "privileges": ["otpcaller"], "allowedAddresses": [shared["callerNetwork"]]}
    done("AdminAdd", token=token, body=caller)
    otp = done("OTPAPIUserPasswordUpdate", token=token, parameters={"userId": "rescuer"})["initialPassword"]
    done("UserClassAdd", token=token, body={"classId": "RESCUERS", "explicitUsers": ["rescuer"]})
    done("Logout", token=token)
    command = [rig.program(), "admin", "group", "RESCUERS", "--privileges", "recoverpwd", "--classes", "RESCUERS", "--data", server.data]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return otp


def fixed():
    """What is the same in every run: names, a role, and secrets that the caller makes."""
    names = ("integrationPassword", "victimPassword", "firstPassword", "secondPassword", "targetPassword")
    made = {name: f"Ab1!{secrets.token_urlsafe(18)}" for name in names}
    plain = {"overrideKey": secrets.token_hex(16), "callerNetwork": "127.0.0.0/8", "absentAddress": "127.0.0.1"}
    own = secrets.token_hex(32)
    chosen = {"ownOtp": own, "ownOtpHash": hashlib.sha256(own.encode()).hexdigest(), "filler": FILLER}
    return {**made, **plain, **chosen, **database()}


def results_of(name, shared, proxy=rig.Proxy):
    """Plays on a fresh server, behind a proxy."""
    with tempfile.TemporaryDirectory(prefix="strongroom-examples-") as folder:
        server = rig.Server(pathlib.Path(folder))
        try:
            with rig.behind(proxy, server.address) as url:
                given = variables(server, shared)
                if name == "postman":
                    results, faults = Postman(url, pathlib.Path(folder)).play(given)
                else:
                    client = Direct(url) if name == "direct" else Driven(name, url)
                    results, faults = play(client, given)
                    client.close()
                if given.get("rolePassword") and not opens(given):
                    faults.append("the password that was fetched does not open its role")
                return results, faults
        finally:
            server.stop()


def finds_a_changed_word(name, shared):
    """Whether a client notices that one member of an answer has another name."""
    try:
        return bool(results_of(name, shared, rig.Renaming)[1])
    except DriverEnded:
        return True


def typed(results):
    """Without those of steps that no SDK plays."""
    raw = {cassette.place(*step) for step in cassette.steps() if "raw" in step[2]}
    return [result for result in results if result[0] not in raw]


def main(names):
    """The exit code."""
    faults = codes.faults()
    if faults:
        print(*faults, sep="\n")
        return 1
    shared = fixed()
    wanted, wrong = results_of("direct", shared)
    faults += [f"direct: {fault}" for fault in wrong]
    print(f"direct: {len(wanted)} requests, {len(wrong)} faults")
    for name in names or (*LANGUAGES, "postman"):
        results, wrong = results_of(name, shared)
        faults += [f"{name}: {fault}" for fault in wrong]
        for (place, *expected), (_, *found) in zip(wanted if name == "postman" else typed(wanted), results, strict=True):
            if expected != found:
                faults.append(f"{name}: {place}: directly {json.dumps(expected)[:1500]}\n   but {json.dumps(found)[:1500]}")
        if not finds_a_changed_word(name, shared):
            faults.append(f"{name}: a member of another name is not noticed")
        print(f"{name}: {len(results)} requests, {len(wrong)} faults")
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
