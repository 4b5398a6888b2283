"""Hosts on one machine: each a network namespace with an address of its own, at a site; sites are joined by lines that can be cut.

Nothing of this machine's own network is touched: the bridges lie in a namespace of their own.
"""

import ctypes
import os
import signal
import subprocess

PREFIX = "srha-"
SWITCH = PREFIX + "switch"
# Site of each host, and its address. West-2 is idle until it is added.
HOSTS = {
    "east-1": ("east", "10.77.1.1"),
    "east-2": ("east", "10.77.1.2"),
    "west-1": ("west", "10.77.2.1"),
    "west-2": ("west", "10.77.2.2"),
    "witness": ("third", "10.77.3.1"),
    "target": ("office", "10.77.8.1"),
    "balancer": ("office", "10.77.9.1"),
    "client": ("office", "10.77.9.2"),
}
SITES = ("east", "west", "third", "office")


def _ip(*words):
    subprocess.run(["ip", *words], check=True, stdout=subprocess.DEVNULL)


def _in_switch(*words):
    _ip("-n", SWITCH, *words)


def address(host):
    return HOSTS[host][1]


def namespace(host):
    return PREFIX + host


def _die_with_parent():
    """The process that is started ends with the one that starts it, however that ends (PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def start(host, command, log, user=None, environment=None):
    """Starts a program on a host. It ends with this process."""
    words = ["ip", "netns", "exec", namespace(host)]
    if user:
        words += ["setpriv", "--reuid", user, "--regid", user, "--init-groups", "--pdeathsig", "KILL"]
    return subprocess.Popen(
        words + command,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
        env=environment or {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        preexec_fn=_die_with_parent,
        start_new_session=True,
    )


def run(host, command, user=None, timeout=60, **more):
    """Runs a program on a host to its end; what it prints."""
    words = ["ip", "netns", "exec", namespace(host)]
    if user:
        words += ["setpriv", "--reuid", user, "--regid", user, "--init-groups"]
    done = subprocess.run(words + command, capture_output=True, text=True, timeout=timeout, check=False, **more)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} on {host}: {(done.stdout + done.stderr).strip()[-2000:]}")
    return done.stdout


def processes(host):
    """The ids of all processes on a host."""
    told = subprocess.run(["ip", "netns", "pids", namespace(host)], capture_output=True, text=True, check=False)
    return [int(pid) for pid in told.stdout.split()]


def signal_all(pids, what):
    for pid in pids:
        try:
            os.kill(pid, what)
        except ProcessLookupError:
            pass


def build():
    """Makes all hosts."""
    remove()
    _ip("netns", "add", SWITCH)
    for site in SITES:
        _in_switch("link", "add", "br-" + site, "type", "bridge")
        _in_switch("link", "set", "br-" + site, "up")
    _in_switch("link", "add", "core", "type", "bridge")
    _in_switch("link", "set", "core", "up")
    for site in SITES:
        # Two ends in one namespace, one on the bridge of the site and one on the core.
        _in_switch("link", "add", "up-" + site, "type", "veth", "peer", "name", "down-" + site)
        _in_switch("link", "set", "up-" + site, "master", "core")
        _in_switch("link", "set", "down-" + site, "master", "br-" + site)
        _in_switch("link", "set", "up-" + site, "up")
        _in_switch("link", "set", "down-" + site, "up")
    for host, (site, address_of_it) in HOSTS.items():
        _ip("netns", "add", namespace(host))
        _ip("link", "add", "eth0", "netns", namespace(host), "type", "veth", "peer", "name", host, "netns", SWITCH)
        _in_switch("link", "set", host, "master", "br-" + site)
        _in_switch("link", "set", host, "up")
        for words in (
            ("addr", "add", address_of_it + "/16", "dev", "eth0"),
            ("link", "set", "eth0", "up"),
            ("link", "set", "lo", "up"),
        ):
            _ip("-n", namespace(host), *words)


def remove():
    """Ends whatever is on the hosts, and the hosts. Also of an earlier run that was killed."""
    for host in HOSTS:
        signal_all([pid for pid in processes(host) if pid != os.getpid()], signal.SIGKILL)
    told = subprocess.run(["ip", "netns", "list"], capture_output=True, text=True, check=False).stdout
    for line in told.splitlines():
        if line.startswith(PREFIX):
            _ip("netns", "delete", line.split()[0])


def cut_host(host):
    """Nothing comes or goes any more, and nobody is told."""
    _in_switch("link", "set", host, "down")


def heal_host(host):
    _in_switch("link", "set", host, "up")


def cut_site(site):
    """The hosts of a site reach each other, and nobody else."""
    _in_switch("link", "set", "up-" + site, "down")


def heal_site(site):
    _in_switch("link", "set", "up-" + site, "up")
