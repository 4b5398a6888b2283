"""Whether what clients were told can be true: pure functions over the record of a run. Each answers its findings, none when all is well."""

from collections import defaultdict

REVOKED_SECONDS_MAX = 1.0


def of_kind(operations, *kinds):
    return [operation for operation in operations if operation["kind"] in kinds]


def lost_writes(operations, kept):
    """Whatever was acknowledged is there, once."""
    acknowledged = [one["name"] for one in of_kind(operations, "write") if one["outcome"] == "ok"]
    lost = [f"{name} was acknowledged and is lost" for name in acknowledged if name not in set(kept)]
    twice = [f"{name} is there twice" for name in set(kept) if kept.count(name) > 1]
    return lost + twice


def otps_accepted_twice(operations):
    """A one-time password that was confirmed to be spent opens nothing any more."""
    spent, findings = {}, []
    for one in of_kind(operations, "otp-confirm"):
        if one["outcome"] == "ok" and one["otp"]:
            spent.setdefault(one["otp"], one["end"])
    for one in of_kind(operations, "otp-login", "otp-replay"):
        if one["outcome"] == "ok" and one["otp"] in spent and one["start"] > spent[one["otp"]]:
            findings.append(f"{one['user']}: a spent one-time password was accepted")
    return findings


def limits_exceeded(operations, limit):
    """No more have it at a time than may."""
    events = []
    for one in of_kind(operations, "lent"):
        events += [(one["start"], 1), (one["end"], -1)]
    findings, held = [], 0
    for at, step in sorted(events):
        held += step
        if held > limit:
            findings.append(f"{held} have had it at {at:.3f}")
    return findings


def revoked_sessions_used(operations):
    """A session that was revoked is used nowhere a second later."""
    revoked = {one["session"]: one["end"] for one in of_kind(operations, "revoked")}
    return [
        f"session {one['session']} was used {one['start'] - revoked[one['session']]:.2f} s after its revocation"
        for one in of_kind(operations, "session-use")
        if one["outcome"] == "ok" and one["session"] in revoked and one["start"] > revoked[one["session"]] + REVOKED_SECONDS_MAX
    ]


def wrong_passwords(operations):
    """A version has one password; versions don't go back; what is told as confirmed opens the account."""
    findings, known, seen = [], {}, defaultdict(list)
    for one in of_kind(operations, "fetch"):
        if one["outcome"] != "ok":
            continue
        name = (one["account"], one["version"])
        if known.setdefault(name, one["password"]) != one["password"]:
            findings.append(f"{name} has two passwords")
        for end, version in seen[one["account"]]:
            if end < one["start"] and version > one["version"]:
                findings.append(f"{one['account']} went back from version {version} to {one['version']}")
                break
        seen[one["account"]] = [*seen[one["account"]][-50:], (one["end"], one["version"])]
    findings += [f"{one['account']}: a confirmed password doesn't open it" for one in of_kind(operations, "proof") if not one["opens"]]
    return findings


def longest_gap(operations, kinds, start, end):
    """The longest time between two that were done, around an event, in seconds."""
    done = sorted(one["end"] for one in of_kind(operations, *kinds) if one["outcome"] == "ok")
    moments = [start] + [at for at in done if start <= at <= end] + [end]
    return max(later - earlier for earlier, later in zip(moments, moments[1:], strict=False))


def all_findings(operations, kept, limit=1):
    return (
        lost_writes(operations, kept)
        + otps_accepted_twice(operations)
        + limits_exceeded(operations, limit)
        + revoked_sessions_used(operations)
        + wrong_passwords(operations)
    )
