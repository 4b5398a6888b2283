#!/usr/bin/env python3
"""Three servers on a replicated database, clients that work on them all the time, and what can happen to machines and networks.

Usage: tests/ha/run.py --server FILE --tools FOLDER [EVENT]...     all events, or those that are named; `--list` lists them

After each event everything heals, and the time without service is printed. At the end the record of all operations is checked: no
acknowledged write lost, no one-time password accepted twice, no limit exceeded, no revoked session used, no password lost or wrong.
Needs root: each host is a network namespace of its own.
"""

import argparse
import contextlib
import os
import pathlib
import shutil
import signal
import sys
import tempfile
import time
import unittest

import bed as test_bed
import history
import network
import procedures
from bed import ELECTORS, MEMBERS, SMALL
from load import Load

SETTLE_SECONDS = 3
HEAL_SECONDS_MAX = 150
# Longer than a lease on a change of a password, and than everything that waits for an answer.
STANDSTILL_SECONDS = 100


def others(host):
    return [other for other in MEMBERS if other != host]


def lead_from(bed, host):
    bed.switch_over(host)
    bed.wait_for_quorum()
    bed.wait_until_ready()


def lead_from_east(bed):
    """A member of the site with two leads."""
    lead_from(bed, "east-1")


def new_leader(bed, old):
    return test_bed.until("another member leads", HEAL_SECONDS_MAX, lambda: bed.leader() not in (None, old))


def start_host(bed, host):
    """All that runs on a host, after it has died."""
    if host in ELECTORS:
        bed.start_etcd(host)
    bed.start_patroni(host)
    bed.start_server(host)


# --- What happens ---------------------------------------------------------------------------------------------------------


def kill_database(bed):
    """SIGKILL to PostgreSQL on the leader; Patroni lives."""
    bed.kill_database(bed.leader())


def kill_leader(bed):
    """The leader's machine dies, with all that runs on it; it comes back later."""
    leader = bed.leader()
    bed.kill(leader)
    new_leader(bed, leader)
    bed.wait_until_ready(others(leader), HEAL_SECONDS_MAX)
    start_host(bed, leader)


def kill_standby(bed):
    """A standby dies with its Patroni."""
    standby = others(bed.leader())[0]
    bed.kill(standby, "patroni")
    time.sleep(SETTLE_SECONDS)
    bed.start_patroni(standby)


def kill_server(bed):
    """SIGKILL to a server; the database lives."""
    host = others(bed.leader())[0]
    bed.kill(host, "strongroom")
    time.sleep(SETTLE_SECONDS)
    bed.start_server(host)


def stop_server(bed):
    """A server stands still amid a change of a password, for longer than its lease; then it goes on as if nothing had been."""
    leases = "SELECT change_id, node_id FROM password_change WHERE lease_until IS NOT NULL"

    def held():
        return bed.sql(bed.leader(), leases, "strongroom").splitlines()

    def stands_still():
        for lease in held():
            pid = bed.server_of(lease.split("|")[1])
            os.kill(pid, signal.SIGSTOP)
            time.sleep(0.5)  # for a COMMIT that was under way
            if lease in held():
                return lease, pid
            os.kill(pid, signal.SIGCONT)
        return None
    lease, pid = test_bed.until("a server stands still that holds a lease", 60, stands_still)
    time.sleep(STANDSTILL_SECONDS)
    is_held = lease in held()
    os.kill(pid, signal.SIGCONT)
    if is_held:
        raise RuntimeError(f"nobody has taken over what a server held that stood still: {lease}")


def cut_standby(bed):
    """Nothing reaches one host any more, nor comes from it; it isn't the leader's."""
    host = others(bed.leader())[0]
    network.cut_host(host)
    time.sleep(30)
    network.heal_host(host)


def cut_leader(bed):
    """The same of the leader's host: it lives on, and another takes its place."""
    leader = bed.leader()
    network.cut_host(leader)
    new_leader(bed, leader)
    bed.wait_until_ready(others(leader), HEAL_SECONDS_MAX)
    time.sleep(SETTLE_SECONDS)
    network.heal_host(leader)


def cut_small_site(bed):
    """The site with one member is cut off from the others and from the clients: nothing waits."""
    network.cut_site("west")
    time.sleep(30)
    bed.wait_until_ready(("east-1", "east-2"), SETTLE_SECONDS)
    network.heal_site("west")


def cut_witness(bed):
    """The third place is cut off: nothing waits."""
    network.cut_site("third")
    time.sleep(30)
    bed.wait_until_ready(seconds=SETTLE_SECONDS)
    network.heal_site("third")


def cut_large_site(bed):
    """The site with two members is cut off: nobody is left who may acknowledge anything, until it is back."""
    client, token = procedures.administrator(bed)
    network.cut_site("east")
    time.sleep(45)
    if any(bed.ready(host) == 200 for host in MEMBERS):
        raise RuntimeError("a server says that it is ready without a quorum")
    procedures.look_at_what_is_left(bed, client, token)
    network.heal_site("east")


def step_clock(bed):
    """A server's machine has its clock ten seconds ahead: it takes no part, and the others show it as cut off."""
    host = MEMBERS[2]
    bed.kill(host, "strongroom")
    clock = bed.folder / "clock"
    clock.write_text("+0\n")
    library = next((bed.tools / "faketime").rglob("libfaketimeMT.so.1"))
    environment = {
        "PATH": os.environ["PATH"], "LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_CACHE_DURATION": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    bed.start_server(host, environment=environment)
    bed.wait_until_ready((host,))
    clock.write_text("+10\n")
    test_bed.until("it takes no part", 30, lambda: bed.ready(host) == 503)

    def is_shown():
        node = bed.listed(MEMBERS[0]).get(host)
        return node and node["state"] == "cut-off" and 9_000 < node["clockSkewMilliseconds"] < 11_000
    test_bed.until("the others show it as cut off", 30, is_shown)
    clock.write_text("+0\n")
    bed.wait_until_ready((host,))
    bed.kill(host, "strongroom")
    bed.start_server(host)


def fill_disk(bed):
    """The disk of the leader is full: what can't be written is refused, and another takes its place."""
    bed.fill_disk()

    def has_fallen():
        # Tables and log have some room in their files yet: the log comes to the end of its own.
        with contextlib.suppress(RuntimeError):
            bed.sql(SMALL, "SELECT pg_logical_emit_message(false, 'ha', ''); SELECT pg_switch_wal()")
        return bed.leader() not in (None, SMALL)
    test_bed.until("another member leads", HEAL_SECONDS_MAX, has_fallen)
    bed.wait_until_ready(others(SMALL), HEAL_SECONDS_MAX)
    bed.empty_disk()


# --- What an operator does, as docs/operations.md says ----------------------------------------------------------------------


def look_around(bed):
    """The operator looks how it stands."""
    procedures.look(bed)


def upgrade_all(bed):
    """Each server is drained, stopped, started anew and resumed, one after the other."""
    procedures.upgrade(bed)


def rotate_keys(bed):
    """All keys are rotated, and the one that wraps them, while all servers run."""
    procedures.rotate_keys(bed)


def back_up(bed):
    """A backup is taken, and checked."""
    procedures.back_up(bed)


def add_node(bed):
    """A fourth node joins, the second of its site; then the other site is cut off, with the leader, and the fourth is lost for good."""
    procedures.add_node(bed, "west-2")
    lead_from_east(bed)
    network.cut_site("east")
    new_leader(bed, "east-1")
    bed.wait_until_ready(("west-1", "west-2"), HEAL_SECONDS_MAX)
    time.sleep(SETTLE_SECONDS)
    network.heal_site("east")
    bed.wait_for_quorum()
    procedures.lose_node(bed, "west-2")
    procedures.stands(bed)


def lose_node(bed):
    """The leader's machine is lost for good, with a member of etcd and what a policy names; a new one takes its place."""
    lead_from_east(bed)
    client, token = procedures.administrator(bed)
    client.insist("PATCH", "/v1/managed-system-policies/PUSH", {"managingNode": "east-1"}, token)
    procedures.lose_node(bed, "east-1")
    named = client.insist("GET", "/v1/managed-system-policies/PUSH", token=token).body["managingNode"]
    if named != "east-2":
        raise RuntimeError(f"the policy names {named}")
    client.insist("PATCH", "/v1/managed-system-policies/PUSH", {"managingNode": ""}, token)
    procedures.replace_elector(bed, "east-1")
    procedures.add_node(bed, "east-1")


def restore(bed, load):
    """A backup is put back into the cluster: what came after it is gone."""
    client, token = procedures.administrator(bed)
    procedures.back_up(bed)
    client.insist("POST", "/v1/user-classes", {"classId": "LATE", "explicitUsers": []}, token)
    told = procedures.restore(bed)
    procedures.check_restored(bed, load, told, token)
    if "LATE" in load.classes(""):
        raise RuntimeError("what came after the backup is there")


def lose_majority(bed, load):
    """Two of three members are lost for good: what the last one has goes into a new cluster."""
    lead_from_east(bed)
    _, token = procedures.administrator(bed)
    time.sleep(SETTLE_SECONDS)
    told = procedures.lose_majority(bed)
    procedures.check_restored(bed, load, told, token)


def by_name(*functions):
    return {function.__name__.replace("_", "-"): function for function in functions}


# Under load.
EVENTS = by_name(
    kill_database, kill_leader, kill_standby, kill_server, stop_server, cut_standby, cut_leader, cut_small_site, cut_witness,
    cut_large_site, step_clock, fill_disk, look_around, upgrade_all, add_node, lose_node, back_up, rotate_keys,
)
# When no client is there any more, because what clients were told last isn't true afterwards.
ENDS = by_name(restore, lose_majority)


def before_cut_small_site(bed):
    """What will be lost leads etcd: its other members must elect another leader meanwhile."""
    lead_from_east(bed)
    bed.lead_etcd_from("west-1")


# What is done before an event, and doesn't count into its time.
PREPARATIONS = {
    "cut-small-site": before_cut_small_site,
    "cut-witness": lambda bed: bed.lead_etcd_from("witness"),
    "cut-large-site": lead_from_east,
    "fill-disk": lambda bed: lead_from(bed, SMALL),
}


# --- The run --------------------------------------------------------------------------------------------------------------


def happen(bed, load, name):
    """One event, and the time without service around it."""
    if name in PREPARATIONS:
        PREPARATIONS[name](bed)
        time.sleep(SETTLE_SECONDS)
    start = time.monotonic()
    EVENTS[name](bed)
    bed.wait_for_quorum()
    bed.wait_until_ready(seconds=HEAL_SECONDS_MAX)
    time.sleep(SETTLE_SECONDS)
    end = time.monotonic()
    operations = list(load.record.operations)
    gaps = {what: history.longest_gap(operations, kinds, start, end) for what, kinds in (
        ("writes", ["write"]), ("logins", ["otp-login"]), ("passwords", ["fetch"]), ("reads", ["read"]))}
    during = [one for one in operations if one["kind"] in ("write", "fetch", "otp-login", "read") and start <= one["end"] <= end]
    counts = {outcome: sum(one["outcome"] == outcome for one in during) for outcome in ("ok", "refused", "unknown")}
    print(f"{name:16} {end - start:6.1f} s   without " + "  ".join(f"{what} {gap:5.1f} s" for what, gap in gaps.items())
          + "   " + "  ".join(f"{outcome} {count}" for outcome, count in counts.items()), flush=True)


def final_passwords(bed, load):
    """At the end each account opens by what is told of it, perhaps after a proof."""
    findings = []
    client, token = load.admin, load.token
    for role in load.accounts:
        def settled(role=role):
            page = client.insist("GET", f"/v1/managed-accounts?resourceId=TARGET&accountId={role}", token=token)
            return page.outcome == "ok" and page.body["items"][0]["passwordState"] in ("confirmed", "reported")
        try:
            test_bed.until(f"{role} is settled", HEAL_SECONDS_MAX, settled)
        except TimeoutError as error:
            findings.append(str(error))
    last = {}
    for one in load.record.operations:
        if one["kind"] == "fetch" and one["outcome"] == "ok":
            last[one["account"]] = max(last.get(one["account"], (0, "")), (one["version"], one["password"]))
    return findings, last


def play(bed, names):
    """Starts everything, lets all events happen, and checks the record; the findings."""
    began = time.monotonic()
    bed.make_certificates()
    bed.start_cluster()
    bed.start_target()
    bed.found()
    for host in MEMBERS:
        bed.start_server(host)
    bed.start_balancer()
    bed.wait_until_ready()
    load = Load(bed)
    load.set_up()
    print(f"everything runs after {time.monotonic() - began:.1f} s", flush=True)
    load.start()
    time.sleep(SETTLE_SECONDS)
    for name in names:
        if name in EVENTS:
            happen(bed, load, name)
    load.stop()
    unsettled, _ = final_passwords(bed, load)
    operations = load.record.operations
    kinds = sorted({one["kind"] for one in operations})
    print("done: " + "  ".join(f"{kind} {sum(one['kind'] == kind and one['outcome'] == 'ok' for one in operations)}" for kind in kinds))
    findings = load.failures + unsettled + history.all_findings(operations, load.classes())
    for name in names:
        if name in ENDS:
            findings += end(bed, load, name)
    return findings


def end(bed, load, name):
    """What happens when the load is over, and whatever was acknowledged and is lost by it."""
    start = time.monotonic()
    ENDS[name](bed, load)
    print(f"{name:16} {time.monotonic() - start:6.1f} s", flush=True)
    return history.lost_writes(load.record.operations, load.classes())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", help="the binary")
    parser.add_argument("--former", help="the binary of a version before: what runs at first, and until an upgrade")
    parser.add_argument("--tools", help="the folder that holds etcd, patroni and faketime")
    parser.add_argument("--keep", action="store_true", help="keep the folder, with all logs")
    parser.add_argument("--list", action="store_true", help="list the events")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("events", nargs="*")
    options = parser.parse_args()
    if options.list:
        for name, function in (EVENTS | ENDS).items():
            print(f"{name:16} {function.__doc__}")
        return 0
    unknown = [name for name in options.events if name not in EVENTS | ENDS]
    if unknown:
        parser.error(f"no such event: {', '.join(unknown)}")
    if not options.inside:
        # The checker first: one that finds nothing would find nothing.
        suite = unittest.defaultTestLoader.loadTestsFromName("test_history")
        if not unittest.TextTestRunner(verbosity=0, stream=open(os.devnull, "w")).run(suite).wasSuccessful():  # noqa: SIM115
            print("the checker misses what was planted", file=sys.stderr)
            return 1
        network.build()
        os.execvp("ip", ["ip", "netns", "exec", network.namespace("client"), sys.executable, __file__, *sys.argv[1:], "--inside"])
    folder = pathlib.Path(tempfile.mkdtemp(prefix="strongroom-ha-"))
    folder.chmod(0o755)
    server = folder / "strongroom"
    shutil.copy(options.server, server)
    former = options.former and shutil.copy(options.former, folder / "strongroom-former")
    bed = test_bed.Bed(folder, str(server), options.tools, former)
    findings = ["the run didn't come to its end"]
    try:
        findings = play(bed, options.events or list(EVENTS | ENDS))
    finally:
        bed.end()
        if options.keep or findings:
            print(f"the logs are in {folder}", flush=True)
        else:
            shutil.rmtree(folder)
    for finding in findings[:50]:
        print(f"FOUND {finding}")
    print("nothing found" if not findings else f"{len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    sys.exit(main())
