"""The procedures of `docs/operations.md`: which of their commands is carried out on which host, and what must be so afterwards."""

import json
import shutil

import network
from bed import ELECTORS, MEMBERS, until
from client import Client
from manual import blocks, carry_out, desk

STANDS_SECONDS_MAX = 90
PROOF_SECONDS_MAX = 120


def need(is_so, what):
    if not is_so:
        raise RuntimeError(what)


def administrator(bed):
    """A client, and the token of `_API_USER`."""
    client = Client(bed)
    reply = client.insist("POST", "/v1/sessions", {"userId": "_API_USER", "password": bed.first_password})
    need(reply.outcome == "ok", f"_API_USER can't log in: {reply.status} {reply.body}")
    return client, reply.body["token"]


def look(bed):
    """"See how it stands", on each host."""
    (block,) = blocks("See how it stands")
    for host in bed.nodes:
        told = carry_out(bed, host, block, {"east-1": host})
        is_well = told.count('"serving"') == len(bed.nodes) and told.count("streaming") == len(bed.nodes) - 1 and '"ready"' in told
        need(is_well, f"{host} sees {told}")


def restart(bed, host):
    """"Upgrade" of one node."""
    drain, rest = blocks("Upgrade")
    told = len(bed.balancer_log())
    carry_out(bed, host, drain, {"east-1": host})
    until("load balancers are told", 30, lambda: bed.ready(host) == 503)
    until("the load balancer takes it out", 30, lambda: f"servers/{host} is DOWN" in bed.balancer_log()[told:])
    carry_out(bed, host, rest, {"east-1": host})
    bed.wait_until_ready((host,))
    until("the load balancer takes it in", 30, lambda: f"servers/{host} is UP" in bed.balancer_log()[told:])


def upgrade(bed):
    """"Upgrade", one node after the other."""
    for host in bed.nodes:
        restart(bed, host)


def rotate_keys(bed):
    """"Rotate keys", both commands, and what each node's configuration needs."""
    (block,) = blocks("Rotate keys")
    carry_out(bed, bed.nodes[0], block)
    former, bed.kek = bed.kek, bed.kek.with_name(bed.kek.name + "-2")
    for host in bed.nodes:
        file = bed.folder / f"{host}-strongroom/strongroom.toml"
        file.write_text(file.read_text().replace(f'"{former}"', f'"{bed.kek}"'))
    for host in bed.nodes:
        log = bed.folder / f"{host}-strongroom.log"
        until(f"{host} takes the new key over", 60, lambda log=log: "another KEK has taken over" in log.read_text())


# --- Nodes come and go ----------------------------------------------------------------------------------------------------


def add_node(bed, host):
    """"Add a node": `host` is another one, or one that was lost."""
    others, names = list(bed.nodes), {"west-2": host}
    if not bed.is_signed(host):
        bed.sign(host)
    bed.configure_patroni(host)
    bed.install(host, bed.server)
    bed.configure_server(host)
    into_hosts, follow, standbys, serve, into_pool = blocks("Add a node")
    for other in others:
        carry_out(bed, other, into_hosts, names)
        restart(bed, other)
    carry_out(bed, host, follow, names)
    if len(others) == len(MEMBERS):
        carry_out(bed, host, standbys, names)
    carry_out(bed, host, serve, names)
    carry_out(bed, "balancer", into_pool, names)
    bed.nodes.append(host)
    stands(bed)


def stands(bed):
    """Every node serves and every member follows, and a commit waits for as many of them as it must."""
    bed.wait_for_quorum()
    needed = len(bed.nodes) - 2
    names = "SHOW synchronous_standby_names"
    until(f"a commit waits for {needed}", STANDS_SECONDS_MAX, lambda: bed.sql(bed.leader(), names).startswith(f"ANY {needed} ("))
    bed.wait_until_ready()
    until("all serve", STANDS_SECONDS_MAX, lambda: {
        name for name, node in bed.listed(bed.nodes[0]).items() if node["state"] == "serving"} == set(bed.nodes))
    look(bed)


def lose_node(bed, host):
    """"Lose a node", which won't come back, up to where nothing names it any more."""
    bed.lose(host)
    bed.nodes.remove(host)
    names, others = {"east-1": host}, list(bed.nodes)
    policies, forget, elector, out_of_pool, out_of_hosts, fewer, _, _ = blocks("Lose a node")
    bed.wait_until_ready(seconds=STANDS_SECONDS_MAX)
    caller = desk(bed, "client") / "api-user.json"
    caller.write_text(json.dumps({"userId": "_API_USER", "password": bed.first_password}))
    carry_out(bed, "client", policies, names)
    caller.unlink()
    until(f"{host} isn't heard of", 30, lambda: bed.listed("east-2").get(host, {}).get("state") == "cut-off")
    carry_out(bed, "east-2", forget, names)
    if host in ELECTORS:
        carry_out(bed, "east-2", elector, names)
    carry_out(bed, "balancer", out_of_pool, names)
    for other in others:
        carry_out(bed, other, out_of_hosts, names)
        restart(bed, other)
    if len(others) == len(MEMBERS):
        carry_out(bed, "east-2", fewer, names)
    for other in others:
        text = (bed.folder / f"{other}-strongroom/strongroom.toml").read_text()
        need(network.address(host) + ":5432" not in text, f"{other} still looks for {host}")
    until(f"{host} is forgotten", 30, lambda: set(bed.listed("east-2")) == set(others))


def replace_elector(bed, host):
    """"Lose a node": its member of etcd comes back, on a new machine with its name."""
    *_, announce, join = blocks("Lose a node")
    bed.sign(host)
    carry_out(bed, "east-2", announce, {"east-1": host})
    bed.configure_etcd(host)
    carry_out(bed, host, join)


def look_at_what_is_left(bed, client, token):
    """"Lose a site", the one with two members: what the remaining one says, and that it does nothing else."""
    (block,) = blocks("Lose a site")
    told = carry_out(bed, "west-1", block)
    need("Leader" not in told and "leader-unreachable" in told, f"west-1 sees {told}")
    for method, path, body in (
        ("POST", "/v1/user-classes", {"classId": "NEVER", "explicitUsers": []}),
        ("GET", "/v1/passwords/current?resourceId=TARGET&accountId=role0", None),
    ):
        reply = client.ask(method, path, body, token, host="west-1")
        need(reply.status == 503, f"{method} {path} without a quorum: {reply.status} {reply.body}")


# --- Backups --------------------------------------------------------------------------------------------------------------


def back_up(bed):
    """"Back up", into an empty folder."""
    shutil.rmtree(bed.folder / "backup", ignore_errors=True)
    (bed.folder / "backup").mkdir()
    (block,) = blocks("Back up")
    need("the key opens it" in carry_out(bed, "west-1", block), "the backup isn't said to be good")


def restore(bed):
    """"Restore": the database is put aside, and the last backup put in its place; what `restore` tells."""
    stop, make_room, *_ , old = blocks("Restore")
    for host in bed.nodes:
        carry_out(bed, host, stop)
    carry_out(bed, bed.leader(), make_room)
    told = put_back(bed)
    carry_out(bed, bed.leader(), old)
    return told


def put_back(bed):
    """The same, where an empty database is."""
    _, _, first, join, _, tidy, _ = blocks("Restore")
    printed = carry_out(bed, "east-1", first)
    need("PUT BACK" in printed, f"the journal doesn't tell of it: {printed}")
    for host in bed.nodes:
        if host != "east-1":
            carry_out(bed, host, join)
    bed.wait_until_ready()
    for host in bed.nodes:
        carry_out(bed, host, tidy)
    return json.loads(next(line for line in printed.splitlines() if '"backupId"' in line))


def new_otp(bed, user):
    """"Restore": a one-time password in the place of a void one."""
    otp = blocks("Restore")[4]
    return json.loads(carry_out(bed, "west-1", otp.replace("robot0", user)))["initialPassword"]


def lose_majority(bed):
    """"Lose the majority for good": a backup of what west-1 has, a new cluster, and the backup in it; what `restore` tells."""
    shutil.rmtree(bed.folder / "backup", ignore_errors=True)
    (bed.folder / "backup").mkdir()
    lost = [host for host in bed.nodes if host != "west-1"]
    for host in lost:
        bed.lose(host)
    rescue, etcd_aside, data_aside, new_etcd, new_members, database = blocks("Lose the majority for good")
    carry_out(bed, "west-1", rescue)
    for host in ELECTORS:
        if host not in lost:
            carry_out(bed, host, etcd_aside)
    carry_out(bed, "west-1", data_aside)
    for host in lost:
        bed.sign(host)
        bed.configure_patroni(host)
        bed.configure_server(host)
    for host in ELECTORS:
        bed.configure_etcd(host)
        carry_out(bed, host, new_etcd)
    for host in bed.nodes:
        carry_out(bed, host, new_members)
    carry_out(bed, until("a member leads", STANDS_SECONDS_MAX, bed.leader), database)
    return put_back(bed)


def check_restored(bed, load, told, token):
    """What docs/backup.md says of an installation that was put back."""
    robots = [f"robot{number}" for number in range(len(load.accounts))]
    need(sorted(told["otpCallers"]) == robots and told["sessions"] > 0 and told["broken"] == 0, f"restore tells {told}")
    need(told["unverified"] + told["inDoubt"] == len(load.accounts) + 1, f"restore tells {told}")
    client, fresh = administrator(bed)
    need(client.insist("GET", "/v1/sessions/current", token=token).status == 401, "a session has outlived it")

    def state(resource, account):
        page = client.insist("GET", f"/v1/managed-accounts?resourceId={resource}&accountId={account}", token=fresh)
        return page.body["items"][0]["passwordState"]
    need(state("VAULT", "lent") == "unverified", "nobody can have proven what lies in a vault only")
    for user, role in zip(robots, load.accounts, strict=True):
        login = client.insist("POST", "/v1/sessions/otp", {"userId": user, "password": load.otps[user]})
        need(login.status == 401, f"a one-time password of {user} has outlived it: {login.status}")
        until(f"{role} is proven", PROOF_SECONDS_MAX, lambda role=role: state("TARGET", role) == "confirmed")
        login = client.insist("POST", "/v1/sessions/otp", {"userId": user, "password": new_otp(bed, user)})
        need(login.outcome == "ok", f"{user} can't log in: {login.status} {login.body}")
        client.insist("POST", "/v1/sessions/current/otp-confirmation", token=login.body["token"])
        fetched = client.insist("GET", f"/v1/passwords/current?resourceId=TARGET&accountId={role}", token=login.body["token"])
        need(fetched.outcome == "ok" and bed.opens(role, fetched.body["password"]), f"the password of {role} doesn't open it")
