"""The checker finds each planted violation, and nothing in a clean record."""

import unittest

import history


def operation(kind, start, end, outcome="ok", **more):
    return {"kind": kind, "start": start, "end": end, "outcome": outcome, **more}


CLEAN = [
    operation("write", 0, 1, name="W0"),
    operation("write", 1, 2, outcome="unknown", name="W1"),
    operation("otp-login", 0, 1, otp="a", user="robot"),
    operation("otp-login", 1, 2, otp="a", user="robot"),
    operation("otp-confirm", 2, 3, otp="a", user="robot"),
    operation("otp-replay", 4, 5, outcome="refused", otp="a", user="robot"),
    operation("lent", 0, 1, by="one", checkout="1"),
    operation("lent", 1, 2, by="two", checkout="2"),
    operation("revoked", 5, 5, session="s"),
    operation("session-use", 5.9, 6.5, session="s"),
    operation("session-use", 6.5, 6.6, outcome="refused", session="s"),
    operation("fetch", 0, 1, account="x", version=1, password="p", certainty="confirmed"),
    operation("fetch", 0.5, 3, account="x", version=1, password="p", certainty="confirmed"),
    operation("fetch", 1, 2, account="x", version=2, password="q", certainty="confirmed"),
    operation("proof", 0, 4, account="x", opens=True),
]


class Checker(unittest.TestCase):
    def test_a_clean_record_has_nothing(self):
        self.assertEqual(history.all_findings(CLEAN, ["W0"]), [])
        self.assertEqual(history.all_findings(CLEAN, ["W0", "W1"]), [])

    def test_each_violation_is_found(self):
        for planted, kept, said in [
            ([], [], "W0 was acknowledged and is lost"),
            ([], ["W0", "W0"], "W0 is there twice"),
            ([operation("otp-login", 3.1, 4, otp="a", user="robot")], ["W0"], "robot: a spent one-time password was accepted"),
            ([operation("otp-replay", 9, 9.5, otp="a", user="robot")], ["W0"], "robot: a spent one-time password was accepted"),
            ([operation("lent", 0.5, 0.6, by="three", checkout="3")], ["W0"], "2 have had it at 0.500"),
            ([operation("session-use", 6.1, 6.2, session="s")], ["W0"], "session s was used 1.10 s after its revocation"),
            ([operation("fetch", 8, 9, account="x", version=2, password="r", certainty="confirmed")], ["W0"], "('x', 2) has two passwords"),
            ([operation("fetch", 8, 9, account="x", version=1, password="p", certainty="confirmed")], ["W0"],
             "x went back from version 2 to 1"),
            ([operation("proof", 0, 9, account="x", opens=False)], ["W0"], "x: a confirmed password doesn't open it"),
        ]:
            with self.subTest(said):
                self.assertEqual(history.all_findings(CLEAN + planted, kept), [said])

    def test_a_gap_is_the_longest_time_without_one_that_was_done(self):
        record = [operation("write", 0, at) for at in (1, 2, 7, 8)] + [operation("write", 3, 4, outcome="refused")]
        self.assertEqual(history.longest_gap(record, ["write"], 0, 10), 5)
        self.assertEqual(history.longest_gap(record, ["write"], 7.5, 20), 12)
        self.assertEqual(history.longest_gap(record, ["read"], 0, 10), 10)


if __name__ == "__main__":
    unittest.main()
