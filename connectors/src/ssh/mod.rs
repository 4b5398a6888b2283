//! SSH: passwords of Unix accounts, changed by `chpasswd` and proven by a login. A server is known by its host key before anything is said
//! to it, and a new password goes over the standard input of a program whose text is constant.

mod bounded;
mod program;
mod script;
mod session;
mod trouble;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;
use zeroize::Zeroizing;

use self::{
    program::{End, Program},
    session::Session,
    trouble::Trouble,
};
use crate::{Account, Administrator, Class, Connector, Failure, Outcome, PAGE_MAX, Prepared, Reason, Target, Verdict};

/// The longest that a change may wait over there for its last word, by the target's own clock.
const BOUND_SECONDS: u64 = 10;
/// `chpasswd` reads no longer line.
const LINE_BYTES_MAX: usize = 4_096;

/// The connector.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ssh;

impl Connector for Ssh {
    type Prepared = Change;

    async fn verify(
        &self,
        target: &Target,
        account: &str,
        password: &SecretString,
        deadline: Instant,
    ) -> Result<Verdict, Failure> {
        check_name(account).map_err(Trouble::before_it_was_sent)?;
        Session::prove(target, account, password, deadline).await.map_err(Trouble::before_it_was_sent)
    }

    async fn prepare(
        &self,
        target: &Target,
        administrator: &Administrator,
        account: &str,
        new: &SecretString,
        deadline: Instant,
    ) -> Result<Change, Failure> {
        prepare(target, administrator, account, new, deadline).await.map_err(Trouble::before_it_was_sent)
    }

    async fn list(
        &self,
        target: &Target,
        administrator: &Administrator,
        after: &str,
        limit: usize,
        deadline: Instant,
    ) -> Result<Vec<Account>, Failure> {
        let mut accounts = list(target, administrator, deadline).await.map_err(Trouble::before_it_was_sent)?;
        accounts.retain(|account| account.name.as_str() > after);
        accounts.truncate(limit.min(PAGE_MAX));
        Ok(accounts)
    }
}

/// A `chpasswd` that only waits for its line.
pub struct Change {
    program: Program,
    /// The word to go on, and the line.
    last_word: Zeroizing<Vec<u8>>,
}

impl Prepared for Change {
    async fn send(self) -> Outcome {
        let Self { mut program, last_word } = self;
        let ended = async {
            program.tell(last_word.to_vec()).await?;
            program.end().await
        };
        match ended.await {
            Ok(end) => outcome(&end),
            Err(trouble) => Outcome::Indeterminate(trouble.after_it_was_sent()),
        }
    }
}

async fn prepare(
    target: &Target,
    administrator: &Administrator,
    account: &str,
    new: &SecretString,
    deadline: Instant,
) -> Result<Change, Trouble> {
    check_name(account)?;
    let last_word = Zeroizing::new(format!("go\n{account}:{}\n", new.expose_secret()).into_bytes());
    if new.expose_secret().is_empty() || new.expose_secret().contains(['\n', '\r', '\0']) || last_word.len() > LINE_BYTES_MAX {
        return Err(Trouble::Refused("such a password can't be said to chpasswd"));
    }
    let session = Session::open(target, administrator, deadline).await?;
    let mut program = session.run(script::change(has_sudo(target))).await?;
    // Rounded up: a target counts in whole seconds, and one that has just ended counts as one.
    let seconds = (deadline.saturating_duration_since(Instant::now()).as_secs() + 1).min(BOUND_SECONDS);
    program.tell(format!("{account}\n{seconds}\n").into_bytes()).await?;
    let word = program.word().await?;
    match ready(&word) {
        Ok(()) => Ok(Change { program, last_word }),
        Err(trouble) => {
            program.leave().await;
            Err(trouble)
        }
    }
}

/// By name, in the order of its bytes.
async fn list(target: &Target, administrator: &Administrator, deadline: Instant) -> Result<Vec<Account>, Trouble> {
    let session = Session::open(target, administrator, deadline).await?;
    let mut program = session.run(script::list(has_sudo(target))).await?;
    let word = program.word().await?;
    if word != "accounts" {
        program.leave().await;
        return ready(&word).and(Err(Trouble::Broken));
    }
    let End { output, .. } = program.end().await?;
    let mut accounts: Vec<_> = output.lines().filter_map(|line| line.split_once(':')).map(account).collect();
    accounts.sort_by(|one, other| one.name.cmp(&other.name));
    accounts.dedup_by(|one, other| one.name == other.name);
    Ok(accounts)
}

/// With the shell of who may not log in.
fn account((name, shell): (&str, &str)) -> Account {
    let is_enabled = !["nologin", "false"].iter().any(|closed| shell.rsplit('/').next() == Some(closed));
    Account { name: name.to_owned(), is_enabled }
}

/// What the script says before it waits.
fn ready(word: &str) -> Result<(), Trouble> {
    match word {
        "ready" => Ok(()),
        "missing" => Err(Trouble::Missing),
        "forbidden" => Err(Trouble::Administrator("the administrator may not change passwords there, by himself or by sudo")),
        "locked" => Err(Trouble::Refused("the account is locked: a new password would open it")),
        "expired" => Err(Trouble::Refused("the account's time is over: nobody could prove its password")),
        "lacking" => Err(Trouble::Refused("the server has no chpasswd")),
        _ => Err(Trouble::Broken),
    }
}

/// What is positively known. A status that speaks of failure may come from whoever is asked after the password was written, so only where
/// it is said that nothing has changed has nothing changed.
fn outcome(end: &End) -> Outcome {
    match end.status {
        Some(0) => Outcome::Applied,
        Some(script::TOO_LATE) => {
            Outcome::Refused(Failure::new(Class::Retryable, Reason::Late, "the change came too late, by the server's own clock"))
        }
        Some(status) if script::NOT_BEGUN.contains(&status) => {
            Outcome::Refused(Failure::new(Class::Permanent, Reason::Refused, "the server could not begin chpasswd"))
        }
        Some(1) if end.complaint.contains("not changed") => {
            let is_busy = end.complaint.contains("lock");
            let class = if is_busy { Class::Retryable } else { Class::Permanent };
            Outcome::Refused(Failure::new(class, Reason::Refused, "chpasswd refuses the password"))
        }
        Some(status) => {
            let message = format!("chpasswd ended with status {status}");
            Outcome::Indeterminate(Failure::new(Class::Uncertain, Reason::Refused, message))
        }
        None => Outcome::Indeterminate(Failure::new(Class::Uncertain, Reason::Broken, "chpasswd was killed")),
    }
}

/// Says the target that its administrator isn't root?
fn has_sudo(target: &Target) -> bool {
    target.options.get("sudo").is_some_and(|sudo| sudo == "true")
}

/// A name that means itself everywhere: `chpasswd` ends it at a colon, `getent` takes a hyphen for an option, NIS begins with either sign,
/// and `sshd` takes what follows a slash or a colon for something else than the name.
fn check_name(account: &str) -> Result<(), Trouble> {
    let is_odd = |char: char| char.is_control() || matches!(char, ':' | '/');
    let is_name = !account.is_empty() && account.len() <= 256 && !account.starts_with(['-', '+']) && !account.contains(is_odd);
    if is_name { Ok(()) } else { Err(Trouble::Missing) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(status: Option<u32>, complaint: &str) -> Outcome {
        outcome(&End { status, output: String::new(), complaint: complaint.into() })
    }

    #[test]
    fn only_who_says_that_nothing_has_changed_is_believed_it() {
        let class = |outcome: Outcome| match outcome {
            Outcome::Applied => None,
            Outcome::Refused(failure) => Some((true, failure.class)),
            Outcome::Indeterminate(failure) => Some((false, failure.class)),
        };
        let line = "chpasswd: (line 1, user a) password not changed";
        for (status, complaint, expected) in [
            (Some(0), "", None),
            (Some(0), line, None),
            (Some(75), "", Some((true, Class::Retryable))),
            (Some(127), "", Some((true, Class::Permanent))),
            (Some(1), line, Some((true, Class::Permanent))),
            (Some(1), &format!("Authentication token lock busy\n{line}"), Some((true, Class::Retryable))),
            (Some(1), "something", Some((false, Class::Uncertain))),
            (Some(137), line, Some((false, Class::Uncertain))),
            (None, line, Some((false, Class::Uncertain))),
        ] {
            assert_eq!(class(ended(status, complaint)), expected, "{status:?} {complaint}");
        }
    }

    #[test]
    fn names_that_mean_something_else_are_nobodys() {
        for name in ["a", "Upper Case", "CORP\\backup", "user@corp.example", "a-b+c", "ünï", "$(id)", "1000"] {
            assert!(check_name(name).is_ok(), "{name:?}");
        }
        for name in ["", "-u", "+", "a:b", "a\nroot", "a\r", "a\0", "a/b", "\u{85}", &"a".repeat(257)] {
            assert!(matches!(check_name(name), Err(Trouble::Missing)), "{name:?}");
        }
    }

    #[test]
    fn who_has_no_shell_does_not_log_in() {
        let enabled = |shell| account(("a", shell)).is_enabled;
        assert!(enabled("/bin/sh") && enabled("") && enabled("/usr/bin/nologin-not"));
        assert!(!enabled("/usr/sbin/nologin") && !enabled("/bin/false"));
    }
}
