"""The procedures of `docs/operations.md`, carried out as they are written: the commands of a section, on a host, by the shell."""

import os
import re

import network
from bed import MEMBERS, ROOT, until

MANUAL = ROOT / "docs/operations.md"
COMMAND_SECONDS_MAX = 120


def commands(section):
    """The lines of the fenced blocks of a section, without remarks."""
    text = MANUAL.read_text().split(f"\n## {section}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]
    return [line for line in lines if not line.lstrip().startswith("#")]


def shims(bed, host):
    """A folder with the programs that the manual names."""
    folder = bed.folder / f"{host}-bin"
    if not folder.exists():
        folder.mkdir()
        run = "from patroni.ctl import ctl; ctl(prog_name='patronictl')"
        patronictl = f'PYTHONPATH={bed.tools}/patroni exec python3 -c "{run}" -c {bed.home(host)}/patroni.yml "$@"'
        for name, line in {"strongroom": f'exec {bed.server} "$@"', "patronictl": patronictl}.items():
            (folder / name).write_text(f"#!/bin/sh\n{line}\n")
            (folder / name).chmod(0o755)
    return folder


def carry_out(bed, host, line):
    """One line. What is a service of the machine is one of the test bed."""
    if line.startswith("systemctl "):
        _, verb, _ = line.split()
        if verb == "stop":
            process = bed.running[host, "strongroom"]
            process.terminate()
            if process.wait(timeout=60) != 0:
                raise RuntimeError(f"the server of {host} ends with {process.returncode}")
        else:
            bed.start_server(host)
        return ""
    for there, here in (
        ("/var/lib/strongroom", bed.folder / f"{host}-strongroom"),
        ("/etc/strongroom/tls", bed.folder / "tls"),
        ("/etc/strongroom/kek", bed.folder / "kek"),
        ("10.77.1.1", network.address(host)),
        ("east-1", host),
    ):
        line = line.replace(there, str(here))
    environment = {"PATH": f"{shims(bed, host)}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    return network.run(host, ["bash", "-euc", line], timeout=COMMAND_SECONDS_MAX, env=environment)


def look(bed):
    """"See how it stands", on each host."""
    for host in MEMBERS:
        told = [carry_out(bed, host, line) for line in commands("See how it stands")]
        listed, members, ready = told
        if listed.count('"serving"') != len(MEMBERS) or members.count("streaming") != 2 or '"ready"' not in ready:
            raise RuntimeError(f"{host} sees {told}")


def upgrade(bed):
    """"Upgrade", one node after the other."""
    for host in MEMBERS:
        lines = commands("Upgrade")
        carry_out(bed, host, lines[0])
        until("load balancers are told", 30, lambda host=host: bed.ready(host) == 503)
        for line in lines[1:]:
            carry_out(bed, host, line)
        bed.wait_until_ready((host,))


def rotate_keys(bed):
    """"Rotate keys", both commands, and what each node's configuration needs."""
    for line in commands("Rotate keys"):
        carry_out(bed, MEMBERS[0], line)
    for host in MEMBERS:
        file = bed.folder / f"{host}-strongroom/strongroom.toml"
        file.write_text(file.read_text().replace(f'"{bed.folder}/kek"', f'"{bed.folder}/kek-2"'))
    for host in MEMBERS:
        log = bed.folder / f"{host}-strongroom.log"
        until(f"{host} takes the new key over", 60, lambda log=log: "another KEK has taken over" in log.read_text())
