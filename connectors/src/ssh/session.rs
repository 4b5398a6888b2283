//! One session on a server: known by its host key before anything is said to it, and ended by a deadline.

use std::{borrow::Cow, sync::Arc, time::Duration};

use russh::{
    Disconnect, MethodKind, Preferred, SshId,
    client::{self, AuthResult, Config, Handle, KeyboardInteractiveAuthResponse as Reply},
    keys::{
        Algorithm, PrivateKey, PrivateKeyWithHashAlg, PublicKey, PublicKeyOrCertificate, decode_secret_key,
        ssh_key::public::KeyData,
    },
};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::{
    net::TcpStream,
    time::{Instant, timeout_at},
};

use super::{bounded::Bounded, program::Program, trouble::Trouble};
use crate::{Administrator, Credential, Target, Trust, Verdict};

/// How long a connection may take to come about: whoever drops what comes is not there, either.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// How long a goodbye may take.
const CLOSE_MAX: Duration = Duration::from_secs(1);
/// The most that is listened to in one session.
const BYTES_MAX: usize = 16 * 1024 * 1024;
/// So often a server may ask something in one login.
const ROUNDS_MAX: usize = 8;
const BROKEN_KEY: &str = "the administrator's key is none that can be read: Ed25519 or ECDSA, in PEM, not encrypted";
const LOCKED: &str = "the server says that the account is locked: whether the password is right nobody can say";
const NOT_KEYS: &str = "the server must be known by its host key";

pub(super) struct Session {
    handle: Handle<Pinned>,
    deadline: Instant,
}

/// What a server said to a login.
enum Said {
    In,
    /// Right, and something else is asked for beside.
    Partly,
    Out,
}

impl Session {
    /// A session of the administrator.
    pub(super) async fn open(target: &Target, administrator: &Administrator, deadline: Instant) -> Result<Self, Trouble> {
        let opening = async {
            let mut session = Self::connect(target, deadline).await?;
            let said = match &administrator.credential {
                Credential::Password(password) => session.show_password(&administrator.name, password).await?,
                Credential::PrivateKey(pem) => session.show_key(&administrator.name, pem).await?,
            };
            match said {
                Said::In => Ok(session),
                Said::Partly => Err(Trouble::Administrator("the server asks the administrator for more than that")),
                Said::Out => Err(Trouble::Administrator("the server refuses the administrator")),
            }
        };
        timeout_at(deadline, opening).await.map_err(|_| Trouble::Late)?
    }

    /// Is the password the one in force? What the server asks for beside is none of our business.
    pub(super) async fn prove(
        target: &Target,
        account: &str,
        password: &SecretString,
        deadline: Instant,
    ) -> Result<Verdict, Trouble> {
        let proving = async {
            let mut session = Self::connect(target, deadline).await?;
            let said = session.show_password(account, password).await?;
            session.close().await;
            Ok(if matches!(said, Said::Out) { Verdict::Invalid } else { Verdict::Valid })
        };
        timeout_at(deadline, proving).await.map_err(|_| Trouble::Late)?
    }

    /// Runs a program on the server.
    pub(super) async fn run(self, command: &str) -> Result<Program, Trouble> {
        let deadline = self.deadline;
        let begun = timeout_at(deadline, Program::begin(&self.handle, command)).await;
        let channel = begun.map_err(|_| Trouble::Late)??;
        Ok(Program::new(self, channel, deadline))
    }

    /// Says goodbye, while there is time.
    pub(super) async fn close(self) {
        let Self { handle, deadline } = self;
        let goodbye = async {
            // The second waits until the connection has ended.
            if handle.disconnect(Disconnect::ByApplication, "", "").await.is_ok() {
                let _ = handle.await;
            }
        };
        let _ = timeout_at(deadline.min(Instant::now() + CLOSE_MAX), goodbye).await;
    }

    async fn connect(target: &Target, deadline: Instant) -> Result<Self, Trouble> {
        let pinned = Pinned::of(&target.trust)?;
        let connected = timeout_at(deadline.min(Instant::now() + CONNECT_MAX), TcpStream::connect(target.address)).await;
        let stream = connected.map_err(|_| Trouble::Unreachable)?.map_err(|_| Trouble::Unreachable)?;
        stream.set_nodelay(true).map_err(|_| Trouble::Broken)?;
        let config = Config {
            client_id: SshId::Standard(Cow::Borrowed("SSH-2.0-strongroom")),
            // A server with several keys shows one that we know.
            preferred: Preferred { key: pinned.kinds().into(), ..Preferred::DEFAULT },
            ..Config::default()
        };
        let bounded = Bounded::new(stream, deadline, BYTES_MAX);
        let handle = client::connect_stream(Arc::new(config), bounded, pinned).await?;
        Ok(Self { handle, deadline })
    }

    /// Shows a password once, in the one way that the server prefers: a second wrong one would count towards a lock.
    async fn show_password(&mut self, user: &str, password: &SecretString) -> Result<Said, Trouble> {
        let methods = match self.handle.authenticate_none(user).await? {
            AuthResult::Success => return Err(Trouble::Untrusted("the server lets in whoever comes")),
            AuthResult::Failure { remaining_methods, .. } => remaining_methods,
        };
        if methods.contains(&MethodKind::Password) {
            let shown = self.handle.authenticate_password(user, password.expose_secret()).await;
            return said(&shown.map_err(|_| Trouble::HungUp)?);
        }
        if methods.contains(&MethodKind::KeyboardInteractive) {
            return self.answer_prompts(user, password).await;
        }
        if methods.is_empty() { Err(Trouble::Broken) } else { Err(Trouble::Refused("the server takes no passwords")) }
    }

    /// Only a single question whose answer isn't to be seen gets the password, and only the first one.
    async fn answer_prompts(&mut self, user: &str, password: &SecretString) -> Result<Said, Trouble> {
        let (mut unsaid, mut is_locked) = (Some(password), false);
        let mut reply = self.handle.authenticate_keyboard_interactive_start(user, None).await.map_err(|_| Trouble::HungUp)?;
        for _ in 0..ROUNDS_MAX {
            let (instructions, prompts) = match reply {
                Reply::Success if unsaid.is_some() => return Err(Trouble::Untrusted("the server lets in without a password")),
                Reply::Success => return Ok(Said::In),
                Reply::Failure { .. } if is_locked => return Err(Trouble::Refused(LOCKED)),
                Reply::Failure { partial_success, remaining_methods } => {
                    return said(&AuthResult::Failure { remaining_methods, partial_success });
                }
                Reply::InfoRequest { instructions, prompts, .. } => (instructions, prompts),
            };
            is_locked |= instructions.contains("locked") || prompts.iter().any(|one| one.prompt.contains("locked"));
            let answers = match (prompts.as_slice(), unsaid) {
                ([], _) => Vec::new(),
                ([one], Some(password)) if !one.echo => {
                    unsaid = None;
                    vec![password.expose_secret().to_owned()]
                }
                _ => return Err(Trouble::Refused("the server asks for something else than the password")),
            };
            let answered = self.handle.authenticate_keyboard_interactive_respond(answers).await;
            reply = answered.map_err(|_| Trouble::HungUp)?;
        }
        Err(Trouble::Broken)
    }

    async fn show_key(&mut self, user: &str, pem: &SecretString) -> Result<Said, Trouble> {
        let key = PrivateKeyWithHashAlg::new(Arc::new(private_key(pem).ok_or(Trouble::Administrator(BROKEN_KEY))?), None);
        said(&self.handle.authenticate_publickey(user, key).await.map_err(|_| Trouble::HungUp)?)
    }
}

/// A connection that broke looks like a refusal that names no other way; no server sends that.
fn said(result: &AuthResult) -> Result<Said, Trouble> {
    match result {
        AuthResult::Success => Ok(Said::In),
        AuthResult::Failure { partial_success: true, .. } => Ok(Said::Partly),
        AuthResult::Failure { remaining_methods, .. } if remaining_methods.is_empty() => Err(Trouble::HungUp),
        AuthResult::Failure { .. } => Ok(Said::Out),
    }
}

fn private_key(pem: &SecretString) -> Option<PrivateKey> {
    let key = decode_secret_key(pem.expose_secret(), None).ok()?;
    let is_known = matches!(key.algorithm(), Algorithm::Ed25519 | Algorithm::Ecdsa { .. });
    (is_known && !key.is_encrypted()).then_some(key)
}

/// The keys that the server may show.
struct Pinned(Vec<KeyData>);

impl Pinned {
    fn of(trust: &Trust) -> Result<Self, Trouble> {
        let Trust::HostKeys(lines) = trust else { return Err(Trouble::Untrusted(NOT_KEYS)) };
        let keys = lines.iter().map(|line| PublicKey::from_openssh(line).map(|key| key.key_data().clone()));
        let keys: Vec<_> = keys.collect::<Result<_, _>>().map_err(|_| Trouble::Untrusted("a pinned host key can't be read"))?;
        if keys.is_empty() { Err(Trouble::Untrusted(NOT_KEYS)) } else { Ok(Self(keys)) }
    }

    fn kinds(&self) -> Vec<Algorithm> {
        let mut kinds: Vec<_> = self.0.iter().map(KeyData::algorithm).collect();
        kinds.dedup();
        kinds
    }
}

impl client::Handler for Pinned {
    type Error = russh::Error;

    async fn check_server_key(&mut self, shown: &PublicKeyOrCertificate) -> Result<bool, russh::Error> {
        Ok(match shown {
            PublicKeyOrCertificate::PublicKey { key, .. } => self.0.contains(key.key_data()),
            PublicKeyOrCertificate::Certificate(_) => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_that_breaks_refuses_no_password() {
        let failed =
            |methods: &[MethodKind], partial_success| AuthResult::Failure { remaining_methods: methods.into(), partial_success };
        assert!(matches!(said(&failed(&[], false)), Err(Trouble::HungUp)));
        assert!(matches!(said(&failed(&[MethodKind::Password], false)), Ok(Said::Out)));
        assert!(matches!(said(&failed(&[MethodKind::KeyboardInteractive], true)), Ok(Said::Partly)));
    }

    #[test]
    fn only_host_keys_that_can_be_read_make_a_server_known() {
        const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILM+rvN+ot98qgEN796jTiQfZfG1KaT0PtFDJ/XFSqti";
        let pinned = |lines: &[&str]| Pinned::of(&Trust::HostKeys(lines.iter().map(|&line| line.into()).collect()));
        assert_eq!(pinned(&[KEY, &format!("{KEY} root@host")]).ok().unwrap().kinds(), [Algorithm::Ed25519]);
        for lines in [&[][..], &["ssh-ed25519 AAAA"], &[KEY, ""]] {
            assert!(matches!(pinned(lines), Err(Trouble::Untrusted(_))), "{lines:?}");
        }
        for trust in [Trust::Loopback, Trust::Authority(String::new())] {
            assert!(matches!(Pinned::of(&trust), Err(Trouble::Untrusted(_))), "{trust:?}");
        }
    }
}
