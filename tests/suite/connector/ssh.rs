//! SSH: what is its own.

use std::{collections::BTreeMap, fs, time::Duration};

use connectors::{
    Administrator, Class, Connector as _, Credential, Failure, Outcome, Prepared as _, Reason, Target, Trust, Verdict, ssh::Ssh,
};
use suite::{canary::Canary, line::Line, random, ssh::Sshd};
use tokio::time::Instant;

use super::conformance::{Cuts, Rig, change_as, conforms};

const IN_TIME: Duration = Duration::from_secs(20);

fn in_time() -> Instant {
    Instant::now() + IN_TIME
}

fn target(sshd: &Sshd) -> Target {
    let trust = Trust::HostKeys(sshd.host_keys());
    Target { address: sshd.address(), name: "localhost".into(), trust, options: BTreeMap::new() }
}

fn root(sshd: &Sshd) -> Administrator {
    by_key("root", &sshd.key("admin-ed25519"))
}

fn by_key(name: &str, pem: &str) -> Administrator {
    Administrator { name: name.into(), credential: Credential::PrivateKey(pem.to_owned().into()) }
}

fn by_password(name: &str, password: &str) -> Administrator {
    Administrator { name: name.into(), credential: Credential::Password(password.to_owned().into()) }
}

async fn verify(target: &Target, account: &str, password: &str) -> Result<Verdict, Failure> {
    Ssh.verify(target, account, &password.to_owned().into(), in_time()).await
}

async fn change(target: &Target, administrator: &Administrator, account: &str, new: &str) -> Outcome {
    change_as(&Ssh, target, administrator, account, new, in_time()).await
}

fn refused(outcome: Outcome) -> Failure {
    let Outcome::Refused(failure) = outcome else { panic!("{outcome:?}") };
    failure
}

impl Rig for Sshd {
    type Connector = Ssh;

    fn connector(&self) -> Ssh {
        Ssh
    }

    fn target(&self) -> Target {
        target(self)
    }

    fn administrator(&self) -> Administrator {
        root(self)
    }

    async fn account(&self, name: &str, password: &str) {
        self.account(name, password);
    }

    /// All that a connector begins is begun by a `timeout`.
    async fn settle(&self) {
        suite::wait::until("no change of ours is there", IN_TIME, async || (!self.is_running("timeout")).then_some(())).await;
    }

    fn odd_names(&self) -> Vec<String> {
        ["apo'strophe \"quo", "back\\slash $(touch x)`id`", "-- ; & * ?", "ünïcode"].map(odd).to_vec()
    }

    /// A greeting is long, and no packet is shorter than this.
    fn cuts(&self, _is_answer: bool) -> Cuts {
        Cuts { each: 30, last: 240 }
    }
}

fn odd(name: &str) -> String {
    random::name(&format!("a {name}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn it_conforms() {
    conforms(&Sshd::start(&[])).await;
}

/// Before a server is known nobody logs in, and none of its keys is known by its looks.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_another_key_hears_nothing() {
    let (sshd, other) = (Sshd::default(), Sshd::default());
    sshd.account("alice", "old");
    let by = |keys: &[String]| Target { trust: Trust::HostKeys(keys.to_vec()), ..target(&sshd) };
    let longer = format!("{}AAAA", sshd.host_key("ed25519"));
    for keys in [other.host_keys(), vec![other.host_key("ed25519")], vec![], vec![longer], vec!["ssh-ed25519 *".into()]] {
        let verified = verify(&by(&keys), "alice", "old").await.unwrap_err();
        let changed = refused(change(&by(&keys), &root(&sshd), "alice", "new").await);
        for failure in [verified, changed] {
            assert_eq!((failure.class, failure.reason), (Class::Permanent, Reason::Untrusted), "{keys:?}: {failure}");
        }
    }
    for trust in [Trust::Loopback, Trust::Authority(String::new())] {
        let failure = verify(&Target { trust, ..target(&sshd) }, "alice", "old").await.unwrap_err();
        assert_eq!(failure.reason, Reason::Untrusted, "{failure}");
    }
    let log = sshd.log();
    assert!(
        log.contains("Connection from") && !log.contains("userauth-request"),
        "it was spoken to, and nobody wanted to log in"
    );
    // Whichever of its keys is pinned is the one that it shows; what stands behind a key is a comment.
    for kind in ["ecdsa", "ed25519"] {
        let keys = [other.host_key(kind), format!("{} root@somewhere", sshd.host_key(kind))];
        assert_eq!(verify(&by(&keys), "alice", "old").await, Ok(Verdict::Valid), "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_shows_a_key_or_a_password() {
    let sshd = Sshd::default();
    sshd.account("alice", "old");
    sshd.set_password("root", "of root");
    sshd.run("ssh-keygen -q -t rsa -b 2048 -N '' -f keys/rsa && ssh-keygen -q -t ed25519 -N '' -f keys/stranger");
    sshd.run("ssh-keygen -q -t ed25519 -N secret -f keys/encrypted && cat keys/rsa.pub keys/encrypted.pub >>keys/authorized");
    sshd.run("cp keys/admin-ecdsa keys/pem && ssh-keygen -q -p -P '' -N '' -m PKCS8 -f keys/pem");
    assert!(sshd.key("pem").starts_with("-----BEGIN PRIVATE KEY-----"));
    let good = ["admin-ed25519", "admin-ecdsa", "pem"].map(|name| by_key("root", &sshd.key(name)));
    for administrator in good.into_iter().chain([by_password("root", "of root")]) {
        let new = random::hex();
        assert_eq!(change(&target(&sshd), &administrator, "alice", &new).await, Outcome::Applied);
        assert!(sshd.opens("alice", &new));
    }
    let bad = ["rsa", "stranger", "encrypted"].map(|name| by_key("root", &sshd.key(name)));
    for administrator in
        bad.into_iter().chain([by_key("root", "no key"), by_password("root", "wrong"), by_password("alice", "wrong")])
    {
        let failure = refused(change(&target(&sshd), &administrator, "alice", "new").await);
        assert_eq!((failure.class, failure.reason), (Class::Permanent, Reason::Administrator), "{failure}");
        let listed = Ssh.list(&target(&sshd), &administrator, "", 1, in_time()).await;
        assert_eq!(listed.unwrap_err().reason, Reason::Administrator);
    }
}

/// Who isn't root changes passwords by `sudo`, if the target says so and `sudoers` has that one line.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_root_needs_sudo() {
    let sshd = Sshd::default();
    sshd.account("alice", "old");
    sshd.account("keeper", "of keeper");
    let keeper = by_password("keeper", "of keeper");
    let plain = target(&sshd);
    let sudo = Target { options: [("sudo".to_owned(), "true".to_owned())].into(), ..target(&sshd) };
    for target in [&plain, &sudo] {
        let failure = refused(change(target, &keeper, "alice", "new").await);
        assert_eq!((failure.class, failure.reason), (Class::Permanent, Reason::Administrator), "{failure}");
    }
    let line = "keeper ALL=(root) NOPASSWD: /usr/bin/timeout -s KILL 10 /usr/sbin/chpasswd";
    sshd.run(&format!("echo '{line}' >/etc/sudoers.d/keeper && chmod 440 /etc/sudoers.d/keeper"));
    assert_eq!(refused(change(&plain, &keeper, "alice", "new").await).reason, Reason::Administrator);
    let new = random::hex();
    assert_eq!(change(&sudo, &keeper, "alice", &new).await, Outcome::Applied);
    assert!(sshd.opens("alice", &new) && !sshd.opens("alice", "old"));
    assert_eq!(change(&sudo, &root(&sshd), "alice", "root needs none").await, Outcome::Applied);
    assert_eq!(refused(change(&sudo, &keeper, "nobody-there", "new").await).class, Class::AccountMissing);
}

/// Many servers ask instead of taking a password; then only the one question for it is answered.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_may_ask_for_the_password() {
    let asking = ["PasswordAuthentication no", "KbdInteractiveAuthentication yes", "UsePAM yes"];
    let sshd = Sshd::start(&asking);
    sshd.account("alice", "old");
    assert_eq!(verify(&target(&sshd), "alice", "old").await, Ok(Verdict::Valid));
    assert_eq!(verify(&target(&sshd), "alice", "wrong").await, Ok(Verdict::Invalid));
    sshd.set_password("root", "of root");
    assert_eq!(change(&target(&sshd), &by_password("root", "of root"), "alice", "new").await, Outcome::Applied);
    assert_eq!(verify(&target(&sshd), "alice", "new").await, Ok(Verdict::Valid));
    // Where the server speaks of a lock, its no is no word about the password.
    sshd.run("printf '#!/bin/sh\\necho the account is locked\\n' >say && chmod 755 say");
    sshd.run("sed -i '1i auth optional pam_exec.so stdout '$PWD'/say' /etc/pam.d/sshd");
    assert_eq!(verify(&target(&sshd), "alice", "new").await, Ok(Verdict::Valid));
    assert!(verify(&target(&sshd), "alice", "wrong").await.unwrap_err().message.contains("locked"));
    let none = Sshd::start(&["PasswordAuthentication no"]);
    none.account("alice", "old");
    assert_eq!(verify(&target(&none), "alice", "old").await.unwrap_err().reason, Reason::Refused);
    let second = Sshd::start(&["AuthenticationMethods password,publickey"]);
    second.account("alice", "old");
    assert_eq!(verify(&target(&second), "alice", "old").await, Ok(Verdict::Valid), "the rest is none of our business");
    assert_eq!(verify(&target(&second), "alice", "wrong").await, Ok(Verdict::Invalid));
    let open = Sshd::start(&["PermitEmptyPasswords yes"]);
    open.account("alice", "old");
    open.run("sed -i 's/^alice:[^:]*:/alice::/' /etc/shadow");
    assert_eq!(verify(&target(&open), "alice", "any").await.unwrap_err().reason, Reason::Untrusted, "it lets in whoever comes");
}

/// A new password would open what somebody has locked.
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_account_stays_closed() {
    let sshd = Sshd::default();
    for (account, close) in [("locked", "usermod -L locked"), ("over", "chage -E 2020-01-01 over")] {
        sshd.account(account, "old");
        sshd.run(close);
        let before = sshd.shadow(account);
        let failure = refused(change(&target(&sshd), &root(&sshd), account, "new").await);
        assert_eq!((failure.class, failure.reason), (Class::Permanent, Reason::Refused), "{account}: {failure}");
        assert_eq!(sshd.shadow(account), before);
    }
    assert_eq!(verify(&target(&sshd), "locked", "old").await, Ok(Verdict::Invalid));
    // One that never had a password is not locked.
    sshd.account("fresh", "old");
    for never in ["!", "!!", "*"] {
        sshd.run(&format!("sed -i 's/^fresh:[^:]*:/fresh:{never}:/' /etc/shadow"));
        assert_eq!(change(&target(&sshd), &root(&sshd), "fresh", "new").await, Outcome::Applied, "{never}");
        assert!(sshd.opens("fresh", "new"));
    }
}

/// What would be another name, another line or another account there is nobody's name here; and no password is two lines.
#[tokio::test(flavor = "multi_thread")]
async fn names_and_passwords_mean_themselves() {
    let sshd = Sshd::default();
    sshd.account("alice", "old");
    let before = fs::read(sshd.folder().join("etc/shadow")).unwrap();
    let connections = || sshd.log().matches("Connection from").count();
    let met = connections();
    for name in ["alice:x", "alice\nroot", "-alice", "+alice", "alice/role", "", "alice\0"] {
        assert_eq!(refused(change(&target(&sshd), &root(&sshd), name, "new").await).class, Class::AccountMissing, "{name:?}");
        assert_eq!(verify(&target(&sshd), name, "old").await.unwrap_err().class, Class::AccountMissing, "{name:?}");
    }
    for new in ["", "a\nroot:b", "a\r", "a\0b", &"a".repeat(5_000)] {
        assert_eq!(refused(change(&target(&sshd), &root(&sshd), "alice", new).await).reason, Reason::Refused);
    }
    assert_eq!(connections(), met, "nothing of that is said to anybody");
    // A number is an account to who looks for one, and a pattern is one to a shell.
    for name in ["2001", "al*", "ALICE", " alice", "alice "] {
        assert_eq!(refused(change(&target(&sshd), &root(&sshd), name, "new").await).class, Class::AccountMissing, "{name:?}");
    }
    assert_eq!(fs::read(sshd.folder().join("etc/shadow")).unwrap(), before);
}

/// What a network has held back is carried out in time, or not at all: the server looks at its own clock.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_comes_after_its_time_does_nothing() {
    const DEADLINE: Duration = Duration::from_millis(1500);
    let sshd = Sshd::default();
    sshd.account("alice", "old");
    let line = Line::start(sshd.address()).await;
    let behind = Target { address: line.address(), ..target(&sshd) };
    // With a goodbye, or without.
    let ends = || ["Disconnected from user root", "Close session: user root"].map(|end| sshd.log().matches(end).count());
    for (held, is_applied) in [(Duration::ZERO, true), (2 * DEADLINE, false)] {
        let (new, begun) = (random::hex(), Instant::now());
        let secret = new.clone().into();
        let prepared = Ssh.prepare(&behind, &root(&sshd), "alice", &secret, begun + DEADLINE).await.unwrap();
        let ended = ends();
        line.fall_silent_after(30); // in the midst of the last word
        let speak = async {
            suite::wait::until("the line is silent", DEADLINE, async || line.is_silent().then_some(())).await;
            tokio::time::sleep_until(begun + held).await;
            line.speak();
        };
        let (outcome, ()) = tokio::join!(prepared.send(), speak);
        match outcome {
            Outcome::Applied => assert!(is_applied),
            Outcome::Indeterminate(failure) => assert!(!is_applied && failure.class == Class::Uncertain, "{failure}"),
            Outcome::Refused(failure) => panic!("{failure}"),
        }
        suite::wait::until("the server has heard it to its end", Duration::from_secs(10), async || {
            (ends() > ended).then_some(())
        })
        .await;
        assert_eq!(sshd.opens("alice", &new), is_applied, "held for {held:?}");
    }
}

/// Neither an argument nor the environment of any process holds a password, nor the server's log, while it is being changed.
#[tokio::test(flavor = "multi_thread")]
async fn a_password_goes_over_standard_input_only() {
    let sshd = Sshd::default();
    sshd.account("alice", "old");
    let (canary, administrator) = (Canary::new(), root(&sshd));
    sshd.hold();
    let (behind, text) = (target(&sshd), canary.text());
    let changing = change(&behind, &administrator, "alice", text);
    let looking = async {
        suite::wait::until("it is held up", IN_TIME, async || sshd.is_holding().then_some(())).await;
        let mut has_met = false;
        for process in fs::read_dir("/proc").unwrap().filter_map(Result::ok) {
            for name in ["cmdline", "environ"] {
                let Ok(bytes) = fs::read(process.path().join(name)) else { continue }; // it is no process, or none any more
                has_met |= bytes.windows(18).any(|window| window == b"/usr/sbin/chpasswd");
                assert_eq!(canary.find(&bytes), None, "{name}: {}", String::from_utf8_lossy(&bytes));
            }
        }
        assert!(has_met, "it was there to be seen");
        sshd.let_go();
    };
    let (outcome, ()) = tokio::join!(changing, looking);
    assert_eq!(outcome, Outcome::Applied);
    assert_eq!(verify(&target(&sshd), "alice", text).await, Ok(Verdict::Valid));
    assert_eq!(canary.find_below(sshd.folder()), []);
    let log = sshd.log();
    assert!(log.contains("Starting session: command for root") && !log.contains(text), "the log holds what is looked for");
}
