//! What every connector must do, whatever it speaks to. A rig brings a real server.

use std::{
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use connectors::{Administrator, Class, Connector, Credential, Outcome, Prepared as _, Target, Verdict};
use secrecy::SecretString;
use suite::{cut::Cutter, line::Line, random};
use tokio::{net::TcpListener, time::Instant};

/// A real server, and how to make accounts on it.
pub trait Rig {
    type Connector: Connector;

    fn connector(&self) -> Self::Connector;
    fn target(&self) -> Target;
    fn administrator(&self) -> Administrator;
    /// Makes an account, not by the connector.
    async fn account(&self, name: &str, password: &str);
    /// Names that mean something else where they are not quoted.
    fn odd_names(&self) -> Vec<String>;
    /// Waits until nothing that a connector has begun goes on over there.
    async fn settle(&self);
    /// Where a conversation is cut: after each so many of its last bytes, and of what is before them only here and there.
    fn cuts(&self, is_answer: bool) -> Cuts {
        // The answer to the change itself is short.
        Cuts { each: if is_answer { 11 } else { 40 }, last: usize::MAX }
    }
}

/// See [`Rig::cuts`].
pub struct Cuts {
    pub each: usize,
    pub last: usize,
}

/// So often it is cut before its last bytes.
const CUTS_HERE_AND_THERE: usize = 5;
/// Longer than any answer takes.
const LONG: Duration = Duration::from_secs(20);

fn in_time() -> Instant {
    Instant::now() + LONG
}

fn secret(text: &str) -> SecretString {
    text.to_owned().into()
}

async fn is_in_force(rig: &impl Rig, account: &str, password: &str) -> bool {
    let verdict = rig.connector().verify(&rig.target(), account, &secret(password), in_time()).await;
    verdict.unwrap_or_else(|failure| panic!("{account}: {failure}")) == Verdict::Valid
}

/// As who keeps no books: prepared and sent at once.
pub async fn change_as(
    connector: &impl Connector,
    target: &Target,
    administrator: &Administrator,
    account: &str,
    new: &str,
    deadline: Instant,
) -> Outcome {
    match connector.prepare(target, administrator, account, &secret(new), deadline).await {
        Ok(prepared) => prepared.send().await,
        Err(failure) => Outcome::Refused(failure),
    }
}

async fn change_at(rig: &impl Rig, address: SocketAddr, account: &str, new: &str, longest: Duration) -> Outcome {
    let target = Target { address, ..rig.target() };
    let deadline = Instant::now() + longest;
    let outcome = change_as(&rig.connector(), &target, &rig.administrator(), account, new, deadline).await;
    assert!(Instant::now() < deadline + Duration::from_secs(2), "it ends by its deadline");
    outcome
}

async fn change(rig: &impl Rig, account: &str, new: &str) -> Outcome {
    change_at(rig, rig.target().address, account, new, LONG).await
}

fn refused(outcome: &Outcome, class: Class) {
    assert!(matches!(outcome, Outcome::Refused(failure) if failure.class == class), "{outcome:?}");
}

/// All of it.
pub async fn conforms(rig: &impl Rig) {
    proves(rig).await;
    changes(rig).await;
    refuses(rig).await;
    ends_in_time(rig).await;
    tells_the_truth_wherever_it_is_cut(rig).await;
    lists(rig).await;
}

async fn proves(rig: &impl Rig) {
    let (account, password) = (random::name("proves"), random::hex());
    rig.account(&account, &password).await;
    assert!(is_in_force(rig, &account, &password).await);
    for wrong in ["wrong", "", &password.to_uppercase(), &format!("{password} "), &password[1..]] {
        assert!(!is_in_force(rig, &account, wrong).await || wrong == password, "{wrong:?}");
    }
    assert!(!is_in_force(rig, "nobody", &password).await, "who isn't there has no password");
}

async fn changes(rig: &impl Rig) {
    for account in rig.odd_names() {
        let mut old = random::hex();
        rig.account(&account, &old).await;
        for new in [random::hex(), format!("{} '\"\\$$ %L {{}}", random::hex()), random::hex()] {
            assert_eq!(change(rig, &account, &new).await, Outcome::Applied, "{account:?}");
            assert_eq!(change(rig, &account, &new).await, Outcome::Applied, "{account:?}: the same again");
            assert!(is_in_force(rig, &account, &new).await && !is_in_force(rig, &account, &old).await, "{account:?}");
            old = new;
        }
    }
}

async fn refuses(rig: &impl Rig) {
    let (account, password) = (random::name("refuses"), random::hex());
    rig.account(&account, &password).await;
    refused(&change(rig, &random::name("nobody"), "new").await, Class::AccountMissing);
    let stranger = Administrator { credential: Credential::Password(secret("wrong")), ..rig.administrator() };
    let outcome = change_as(&rig.connector(), &rig.target(), &stranger, &account, "new", in_time()).await;
    refused(&outcome, Class::Permanent);
    assert!(is_in_force(rig, &account, &password).await);
}

async fn ends_in_time(rig: &impl Rig) {
    let (account, password) = (random::name("waits"), random::hex());
    rig.account(&account, &password).await;
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let closed = nobody.local_addr().unwrap();
    drop(nobody);
    refused(&change_at(rig, closed, &account, "new", LONG).await, Class::Retryable);
    let line = Line::start(rig.target().address).await;
    line.fall_silent();
    refused(&change_at(rig, line.address(), &account, "new", Duration::from_millis(500)).await, Class::Retryable);
    let target = Target { address: line.address(), ..rig.target() };
    let tried = rig.connector().verify(&target, &account, &secret(&password), Instant::now() + Duration::from_millis(500)).await;
    assert_eq!(tried.unwrap_err().class, Class::Retryable);
    assert!(is_in_force(rig, &account, &password).await);
}

/// Cut off after so many bytes of what it says or hears: what it says of the outcome is so.
async fn tells_the_truth_wherever_it_is_cut(rig: &impl Rig) {
    let (account, mut old) = (random::name("cut"), random::hex());
    rig.account(&account, &old).await;
    for is_answer in [false, true] {
        let Cuts { each, last } = rig.cuts(is_answer);
        let whole = Cutter::start(rig.target().address, usize::MAX, is_answer).await;
        assert_eq!(change_at(rig, whole.address(), &account, &old, LONG).await, Outcome::Applied);
        let before = whole.passed().saturating_sub(last);
        let (mut met, mut bytes) = ([0; 3], 0);
        loop {
            let new = random::hex();
            let cutter = Cutter::start(rig.target().address, bytes, is_answer).await;
            let outcome = change_at(rig, cutter.address(), &account, &new, LONG).await;
            let was_whole = cutter.was_whole();
            drop(cutter);
            rig.settle().await;
            let is_new = is_in_force(rig, &account, &new).await;
            assert!(is_new || is_in_force(rig, &account, &old).await, "one of both is in force");
            match outcome {
                Outcome::Applied => {
                    met[0] += 1;
                    assert!(is_new, "{bytes} of answers: {is_answer}: applied, and not in force");
                }
                Outcome::Refused(failure) => {
                    met[1] += 1;
                    assert!(!is_new, "{bytes} of answers: {is_answer}: refused, and changed: {failure}");
                }
                Outcome::Indeterminate(_) => met[2] += 1,
            }
            if is_new {
                old = new;
            }
            if was_whole {
                break;
            }
            bytes += if bytes < before { before.div_ceil(CUTS_HERE_AND_THERE) } else { each };
        }
        assert!(met[0] > 0 && met[1] > 0, "{met:?} of answers: {is_answer}");
        assert!(!is_answer || met[2] > 0, "a lost answer leaves it open: {met:?}");
    }
}

async fn lists(rig: &impl Rig) {
    let mut made: Vec<String> = (0..5).map(|_| random::name("listed")).collect();
    for account in &made {
        rig.account(account, &random::hex()).await;
    }
    made.sort();
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let page = rig.connector().list(&rig.target(), &rig.administrator(), &after, 2, in_time()).await.unwrap();
        assert!(page.len() <= 2);
        let Some(last) = page.last() else { break };
        after.clone_from(&last.name);
        found.extend(page);
    }
    let names: Vec<_> = found.iter().filter(|account| account.is_enabled).map(|account| account.name.clone()).collect();
    assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "in order, each once");
    assert!(made.iter().all(|account| names.contains(account)));
}
