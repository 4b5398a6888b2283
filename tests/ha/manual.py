"""`docs/operations.md` as it is written: the fenced commands of a section, carried out by the shell of a host.

What the manual names has its place in the test bed; a service of the machine is a program of the bed.
"""

import itertools
import os
import re

import network
from bed import ELECTORS, ROOT

MANUAL = ROOT / "docs/operations.md"
COMMAND_SECONDS_MAX = 120
# How that is done is the operator's choice.
INSTALL = "# install the new version"


def blocks(section):
    """The fenced blocks of a section, in their order."""
    text = MANUAL.read_text().split(f"\n## {section}\n", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"```sh\n(.*?)```", text, re.DOTALL)


def carry_out(bed, host, block, names=None):
    """Does on a host what a block says; what its commands print. `names`: which host is meant by one that is an example in the manual."""
    printed = ""
    for is_of_machine, lines in itertools.groupby(block.splitlines(), lambda line: line == INSTALL or line.startswith("systemctl ")):
        if is_of_machine:
            for line in lines:
                if line == INSTALL:
                    bed.install(host, bed.server)
                else:
                    service(bed, host, *line.split()[1:])
        else:
            script = "exec 2>&1\n" + placed(bed, host, "\n".join(lines), names or {})
            environment = {"PATH": f"{shims(bed, host)}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
            printed += network.run(host, ["bash", "-euo", "pipefail", "-c", script], timeout=COMMAND_SECONDS_MAX, env=environment,
                                   cwd=desk(bed, host))
    return printed


def service(bed, host, verb, *whats):
    """`systemctl VERB WHAT…`"""
    starts = {"etcd": bed.start_etcd, "patroni": bed.start_patroni, "strongroom": bed.start_server}
    for what in whats:
        if what.startswith("--"):
            continue
        if verb == "stop":
            bed.stop(host, what)
        elif verb == "start":
            starts[what](host)
        elif (verb, what) == ("reload", "haproxy"):
            bed.reload_balancer()
        else:
            raise ValueError(f"systemctl {verb} {what}")


def placed(bed, host, script, names):
    """A script, with the places of the bed for those of a machine, and no user for Strongroom, whose server is root's here."""
    for example, meant in names.items():
        script = re.sub(rf"\b{example}\b", meant, script)
        script = re.sub(rf"\b{re.escape(network.address(example))}\b", network.address(meant), script)
    for there, here in (
        (" -o strongroom -g strongroom", ""),
        ("/var/lib/postgresql/15/strongroom", bed.data(host)),
        ("/var/lib/etcd/strongroom", bed.home(host) / "etcd"),
        ("/var/lib/strongroom", bed.folder / f"{host}-strongroom"),
        ("/etc/strongroom/tls", bed.folder / "tls"),
        ("/etc/strongroom/kek", bed.kek),
        ("/var/log/postgresql", bed.home(host)),
        ("/etc/etcd/etcd.yml", bed.home(host) / "etcd.yml"),
        ("/etc/haproxy/haproxy.cfg", bed.home("balancer") / "haproxy.cfg"),
        ("/srv/backup", bed.folder / "backup"),
    ):
        script = script.replace(there, str(here))
    return script


def desk(bed, host):
    """Where the operator sits."""
    folder = bed.folder / f"{host}-desk"
    folder.mkdir(exist_ok=True)
    return folder


def shims(bed, host):
    """A folder with the programs that the manual names."""
    folder = bed.folder / f"{host}-bin"
    if folder.exists():
        return folder
    folder.mkdir()
    tls = bed.folder / "tls"
    run = "from patroni.ctl import ctl; ctl(prog_name='patronictl')"
    endpoints = ",".join(f"https://{network.address(elector)}:2379" for elector in ELECTORS)
    as_postgres = "exec runuser -u postgres --"
    for name, line in {
        "strongroom": f'exec {bed.program(host)} "$@"',
        "patronictl": f'PYTHONPATH={bed.tools}/patroni exec python3 -c "{run}" -c {bed.home(host)}/patroni.yml "$@"',
        "etcdctl": f"exec {bed.tools}/etcd/usr/bin/etcdctl --endpoints {endpoints} --cacert {tls}/ca.pem --cert {tls}/{host}.pem "
                   f'--key {tls}/{host}.key "$@"',
        "psql": f'{as_postgres} {bed.bin}/psql -h {bed.home(host)}/sockets -v ON_ERROR_STOP=1 "$@"',
        "pg_ctl": f'{as_postgres} {bed.bin}/pg_ctl -D {bed.data(host)} "$@"',
    }.items():
        (folder / name).write_text(f"#!/bin/sh\n{line}\n")
        (folder / name).chmod(0o755)
    return folder
