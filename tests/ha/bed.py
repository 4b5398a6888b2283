"""The test bed: three members of etcd, three of Patroni with PostgreSQL, three servers, a load balancer, and a target whose passwords are
changed.

The configuration is that of `deploy/`, with other names, addresses and folders; what is shipped is what is tested.
"""

import contextlib
import json
import os
import pathlib
import re
import secrets
import shutil
import signal
import ssl
import subprocess
import time
import urllib.request

import network

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
# Who is there at first. Bed.nodes has who is there now.
MEMBERS = ("east-1", "east-2", "west-1")
ELECTORS = ("east-1", "west-1", "witness")
NEWCOMERS = ("west-2",)
TOOLS = {"etcd", "patroni", "faketime", "haproxy"}
START_SECONDS_MAX = 90
PORT = 8620
BALANCER_PORT = 443
# The member whose data lie on a disk of their own, which can be filled.
SMALL = "east-2"
SMALL_MEBIBYTES = 2048


def until(what, seconds, question):
    """Asks again and again; its first answer that isn't None or False."""
    ends = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > ends:
            raise TimeoutError(f"waited {seconds} s in vain: {what}")
        time.sleep(0.1)


def bin_of_postgres():
    given = os.environ.get("PG_BIN")
    return pathlib.Path(given) if given else sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]


class Bed:
    """All of it, in one folder."""

    def __init__(self, folder, server, tools, former=None):
        self.folder = pathlib.Path(folder)
        self.server = server
        for host in network.HOSTS:
            self.install(host, former or server)
        self.tools = self.folder / "tools"
        # Patroni runs as another user, who may not see where a checkout lies.
        shutil.copytree(tools, self.tools, symlinks=True, ignore=lambda folder, names: set(names) - TOOLS if folder == str(tools) else ())
        self.bin = bin_of_postgres()
        self.nodes = list(MEMBERS)
        self.kek = self.folder / "kek"
        self.first_password = None
        self.running = {}
        self.started = []

    def install(self, host, server):
        """From now on a host starts this one; what runs goes on."""
        program = pathlib.Path(self.program(host))
        program.parent.mkdir(exist_ok=True)
        program.unlink(missing_ok=True)
        os.link(server, program)

    def program(self, host):
        """The server that is installed on a host."""
        return str(self.folder / f"{host}-program/strongroom")

    # --- Certificates ---------------------------------------------------------------------------------------------------

    def make_certificates(self):
        tls = self.folder / "tls"
        tls.mkdir()
        self._openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=test-bed "
                      "-addext basicConstraints=critical,CA:TRUE -keyout ca.key -out ca.pem")
        for host in network.HOSTS:
            if host not in NEWCOMERS:
                self.sign(host)
        tls.chmod(0o755)

    def sign(self, host):
        """A certificate of the authority for a host, and its key."""
        tls = self.folder / "tls"
        (tls / "extensions").write_text(
            f"subjectAltName=DNS:{host},IP:{network.address(host)},IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n"
        )
        self._openssl(f"req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN={host} "
                      f"-keyout {host}.key -out {host}.csr")
        self._openssl(f"x509 -req -days 2 -in {host}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile extensions "
                      f"-out {host}.pem")
        for file in tls.iterdir():
            shutil.chown(file, "postgres", "postgres")
            file.chmod(0o600 if file.suffix == ".key" else 0o644)

    def is_signed(self, host):
        return (self.folder / f"tls/{host}.pem").exists()

    def _openssl(self, words):
        subprocess.run(["openssl", *words.split()], cwd=self.folder / "tls", check=True, capture_output=True)

    def tls_of(self, host="client"):
        """A client's side of a connection, with the certificate of a host."""
        context = ssl.create_default_context(cafile=self.folder / "tls/ca.pem")
        context.load_cert_chain(self.folder / f"tls/{host}.pem", self.folder / f"tls/{host}.key")
        return context

    # --- Configuration ------------------------------------------------------------------------------------------------

    def rendered(self, file, host, folders):
        """A file of `deploy/`, for a host. A line that names several addresses is the same on all."""
        text = (DEPLOY / file).read_text().replace("/etc/strongroom/tls", str(self.folder / "tls"))
        for there, here in folders.items():
            if there not in text:
                raise ValueError(f"{file} doesn't name {there}")
            text = text.replace(there, str(here))
        lines = []
        for line in text.splitlines():
            if len(re.findall(r"10\.77\.\d+\.\d+", line)) <= 1 and "trusted_proxies" not in line and "10.77.0.0/16" not in line:
                line = line.replace("10.77.1.1", network.address(host)).replace("east-1", host)
            lines.append(line)
        return "\n".join(lines) + "\n"

    def data(self, host):
        """Where PostgreSQL keeps its files."""
        return self.home(host) / ("disk/data" if host == SMALL else "data")

    def home(self, host):
        home = self.folder / host
        if not home.exists():
            home.mkdir()
            shutil.chown(home, "postgres", "postgres")
        return home

    def _start(self, host, what, command, **more):
        log = open(self.folder / f"{host}-{what}.log", "ab")  # noqa: SIM115 - it is the process's
        process = network.start(host, command, log, **more)
        log.close()
        self.running[host, what] = process
        self.started.append(process)
        return process

    # --- etcd, Patroni, PostgreSQL ------------------------------------------------------------------------------------

    def start_etcd(self, host):
        self.configure_etcd(host)
        self._start(host, "etcd", [str(self.tools / "etcd/usr/bin/etcd"), "--config-file", str(self.home(host) / "etcd.yml")])

    def configure_etcd(self, host):
        """Once: from then on the file is the operator's."""
        file = self.home(host) / "etcd.yml"
        if not file.exists():
            file.write_text(self.rendered("etcd/etcd.yml", host, {"/var/lib/etcd/strongroom": self.home(host) / "etcd"}))

    def start_patroni(self, host):
        self.configure_patroni(host)
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONPATH": str(self.tools / "patroni")}
        self._start(host, "patroni", ["python3", "-m", "patroni", str(self.home(host) / "patroni.yml")], user="postgres",
                    environment=environment)

    def configure_patroni(self, host):
        """The same."""
        home = self.home(host)
        file = home / "patroni.yml"
        if file.exists():
            return
        if host == SMALL and not (home / "disk").exists():
            (home / "disk").mkdir()
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL_MEBIBYTES}m,mode=755", "none", str(home / "disk")], check=True)
            shutil.chown(home / "disk", "postgres", "postgres")
        sockets = home / "sockets"
        sockets.mkdir(exist_ok=True)
        shutil.chown(sockets, "postgres", "postgres")
        file.write_text(self.rendered("patroni/patroni.yml", host, {
            "/var/lib/postgresql/15/strongroom": self.data(host),
            "/usr/lib/postgresql/15/bin": self.bin,
            "/var/run/postgresql": sockets,
        }))

    def members(self):
        """What Patroni says of its members: name, role, state, lag."""
        for host in self.nodes:
            try:
                url = f"https://{network.address(host)}:8008/cluster"
                with urllib.request.urlopen(url, timeout=2, context=self.tls_of()) as answer:
                    return json.load(answer)["members"]
            except OSError:
                continue
        return []

    def leader(self):
        """The member that leads and runs, and reaches whoever asks."""
        for member in self.members():
            if member["role"] in ("leader", "primary") and member["state"] == "running":
                return member["name"]
        return None

    def sql(self, host, text, database="postgres"):
        """As superuser, on a host, by its socket."""
        psql = [str(self.bin / "psql"), "-h", str(self.home(host) / "sockets"), "-U", "postgres", "-d", database]
        return network.run(host, [*psql, "-v", "ON_ERROR_STOP=1", "-XAtqc", text], user="postgres", timeout=30)

    def start_cluster(self):
        for host in ELECTORS:
            self.start_etcd(host)
        for host in MEMBERS:
            self.start_patroni(host)
        leader = until("a member leads", START_SECONDS_MAX, self.leader)
        # The role that rewinds Patroni makes itself.
        self.sql(leader, "CREATE ROLE strongroom LOGIN; GRANT pg_monitor TO strongroom")
        self.sql(leader, "CREATE DATABASE strongroom OWNER strongroom")
        self.wait_for_quorum()

    def wait_for_quorum(self):
        """Until all other members follow the leader, and commits wait for some of them."""
        def question():
            leader = self.leader()
            streaming = "SELECT COUNT(*) FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = 'quorum'"
            try:
                return leader and int(self.sql(leader, streaming)) >= len(self.nodes) - 1
            except RuntimeError:
                return False
        until("a quorum follows", START_SECONDS_MAX, question)

    # --- The target ---------------------------------------------------------------------------------------------------

    def start_target(self):
        home = self.home("target")
        data = home / "data"
        network.run("target", [str(self.bin / "initdb"), "-D", str(data), "-U", "postgres", "-A", "trust", "--no-sync"], user="postgres")
        (data / "pg_hba.conf").write_text("local all postgres trust\nhostssl all all 10.77.0.0/16 scram-sha-256\n")
        (home / "sockets").mkdir()
        shutil.chown(home / "sockets", "postgres", "postgres")
        settings = {
            "listen_addresses": network.address("target"), "unix_socket_directories": home / "sockets", "fsync": "off", "ssl": "on",
            "ssl_cert_file": self.folder / "tls/target.pem", "ssl_key_file": self.folder / "tls/target.key",
        }
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        self._start("target", "postgres", [str(self.bin / "postgres"), "-D", str(data), *words], user="postgres")

        def answers():
            try:
                return self.sql("target", "SELECT 1")
            except RuntimeError:
                return None
        until("the target answers", START_SECONDS_MAX, answers)

    def opens(self, role, password):
        """Whether a role of the target gets in with a password."""
        where = f"host={network.address('target')} dbname=postgres sslmode=require user={role}"
        psql = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", str(self.bin / "psql"), "-XAtqc", "SELECT 1"]
        done = subprocess.run([*psql, where], capture_output=True, text=True, timeout=20, check=False,
                              env={"PATH": os.environ["PATH"], "PGPASSWORD": password, "PGCONNECT_TIMEOUT": "5"})
        return done.returncode == 0

    # --- The servers --------------------------------------------------------------------------------------------------

    def found(self):
        """Makes the installation; keeps the first password of `_API_USER`."""
        leader = self.leader()
        data = self.folder / f"{leader}-strongroom"
        done = network.run(leader, [self.program(leader), "init", "--json", "--data", str(data), "--kek-file", str(self.kek), "--database",
                                    self._url(leader), "--api-user-address", network.address("client") + "/32"])
        shutil.rmtree(data)
        for host in MEMBERS:
            self.configure_server(host)
        self.first_password = json.loads(done)["apiUser"]

    def _url(self, host):
        toml = self.rendered("strongroom/strongroom.toml", host, {})
        return re.search(r'^url = "(.*)"$', toml, re.MULTILINE)[1]

    def configure_server(self, host):
        data = self.folder / f"{host}-strongroom"
        data.mkdir(mode=0o700)
        text = self.rendered("strongroom/strongroom.toml", host, {"/etc/strongroom/kek": self.kek})
        own_first = [host, *(other for other in self.nodes if other != host)]
        hosts = ", ".join(f'"{network.address(other)}:5432"' for other in own_first)
        text = re.sub(r"(?m)^hosts = .*$", f"hosts = [{hosts}]", text)
        # All clients of the test bed have one address.
        text = text.replace("[database]", '[limits]\nrequests = { burst = 1000000, per_minute = 1000000 }\n'
                            "logins = { burst = 1000000, per_minute = 1000000 }\n\n[database]")
        (data / "strongroom.toml").write_text(text)

    def start_server(self, host, environment=None):
        data = self.folder / f"{host}-strongroom"
        self._start(host, "strongroom", [self.program(host), "serve", "--data", str(data)], environment=environment)

    def server_of(self, host):
        return self.running[host, "strongroom"].pid

    def ready(self, host):
        """What /readyz says: 200, 503, or None."""
        try:
            port = BALANCER_PORT if host == "balancer" else PORT
            url = f"https://{network.address(host)}:{port}/readyz"
            with urllib.request.urlopen(url, timeout=2, context=self.tls_of()) as answer:
                return answer.status
        except urllib.error.HTTPError as refusal:
            return refusal.code
        except OSError:
            return None

    def wait_until_ready(self, hosts=None, seconds=START_SECONDS_MAX):
        """Some servers, or all of them."""
        for host in hosts or self.nodes:
            until(f"{host} is ready", seconds, lambda host=host: self.ready(host) == 200)

    def listed(self, host):
        """The servers as `strongroom node list` shows them on a host, by their names; none when the database doesn't answer in time."""
        words = [self.program(host), "node", "list", "--data", str(self.folder / f"{host}-strongroom")]
        try:
            return {node["nodeId"]: node for node in json.loads(network.run(host, words))}
        except RuntimeError:
            return {}

    # --- The load balancer --------------------------------------------------------------------------------------------

    def start_balancer(self):
        home, tls = self.home("balancer"), self.folder / "tls"
        pair = home / "strongroom.pem"
        pair.touch(mode=0o600)
        pair.write_text((tls / "balancer.pem").read_text() + (tls / "balancer.key").read_text())
        text = (DEPLOY / "haproxy/haproxy.cfg").read_text()
        for there, here in {
            "/etc/haproxy/strongroom.pem": pair, "/etc/haproxy/strongroom-ca.pem": tls / "ca.pem",
            "user haproxy": "user nobody", "group haproxy": "group nogroup", "maxconn 20000": "maxconn 2000",
        }.items():
            if there not in text:
                raise ValueError(f"haproxy.cfg doesn't name {there}")
            text = text.replace(there, str(here))
        (home / "haproxy.cfg").write_text(text)
        tools = self.tools / "haproxy"
        libraries = ":".join(sorted({str(file.parent) for file in tools.rglob("*.so*")}))
        self._start("balancer", "haproxy", [str(tools / "usr/sbin/haproxy"), "-W", "-f", str(home / "haproxy.cfg")],
                    environment={"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": libraries})
        self.wait_until_ready(("balancer",))

    def reload_balancer(self):
        self.running["balancer", "haproxy"].send_signal(signal.SIGUSR2)

    def balancer_log(self):
        return (self.folder / "balancer-haproxy.log").read_text()

    # --- What happens to them -----------------------------------------------------------------------------------------

    def stop(self, host, what):
        """In order, as a machine stops a service."""
        process = self.running.pop((host, what))
        process.terminate()
        if process.wait(timeout=60) != 0 and what == "strongroom":
            raise RuntimeError(f"the server of {host} ends with {process.returncode}")

    def lose(self, host):
        """A machine is gone, with all that ran and lay on it."""
        self.kill(host)
        if host == SMALL:
            subprocess.run(["umount", str(self.home(host) / "disk")], check=True)
        for folder in (self.home(host), self.folder / f"{host}-strongroom"):
            shutil.rmtree(folder)
        for kind in ("pem", "key"):
            (self.folder / f"tls/{host}.{kind}").unlink()

    def kill(self, host, *whats):
        """SIGKILL to programs of a host and all that they have started; to all of them, when none is named."""
        pids = network.processes(host)
        if whats:
            pids = [pid for what in whats for pid in family(self.running[host, what].pid)]
        network.signal_all(pids, signal.SIGKILL)
        for (there, what), process in list(self.running.items()):
            if there == host and (not whats or what in whats):
                process.wait(timeout=30)
                del self.running[there, what]

    def kill_database(self, host):
        """SIGKILL to PostgreSQL alone."""
        pid = int((self.data(host) / "postmaster.pid").read_text().split()[0])
        network.signal_all(family(pid), signal.SIGKILL)

    def lead_etcd_from(self, to):
        """Has another member of etcd lead."""
        def ask(host, what, body):
            url = f"https://{network.address(host)}:2379/v3/maintenance/{what}"
            with urllib.request.urlopen(urllib.request.Request(url, json.dumps(body).encode()), timeout=2, context=self.tls_of()) as answer:
                return json.loads(answer.read())

        def leads():
            with contextlib.suppress(OSError):
                members = {host: ask(host, "status", {}) for host in ELECTORS}
                ids = {member["header"]["member_id"]: host for host, member in members.items()}
                leader = ids.get(members[to].get("leader"))  # none while one is elected
                if leader not in (None, to):
                    ask(leader, "transfer-leadership", {"targetID": members[to]["header"]["member_id"]})
                return leader == to
        until(f"{to} leads etcd", START_SECONDS_MAX, leads)

    def switch_over(self, to):
        """Has another member lead, in order."""
        leader = self.leader()
        if leader == to:
            return
        body = json.dumps({"leader": leader, "candidate": to}).encode()
        url = f"https://{network.address(leader)}:8008/switchover"
        with urllib.request.urlopen(urllib.request.Request(url, body), timeout=60, context=self.tls_of()):
            until(f"{to} leads", START_SECONDS_MAX, lambda: self.leader() == to)

    def fill_disk(self):
        """Leaves nothing of the disk of the member that has one of its own."""
        ballast = self.home(SMALL) / "disk/ballast"
        with open(ballast, "wb") as file:
            try:
                while True:
                    file.write(bytes(1 << 20))
                    file.flush()
            except OSError:
                return

    def empty_disk(self):
        (self.home(SMALL) / "disk/ballast").unlink()

    def end(self):
        network.remove()
        for process in self.started:
            process.wait(timeout=30)
        if (self.folder / SMALL / "disk").exists():
            subprocess.run(["umount", str(self.folder / SMALL / "disk")], check=False)


def family(pid):
    """A process and its descendants."""
    try:
        children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [pid, *(one for child in children for one in family(int(child)))]


def secret():
    return "Pw1-" + secrets.token_urlsafe(18)
