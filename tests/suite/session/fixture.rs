//! Callers to log in as, written as the server would write them.

use domain::{
    address::AllowList,
    administrator::{Administrator, Credential},
    id::{SecretId, SessionId, UserId},
    problem::{Code, Refusal},
    right::privilege::{Privilege, Privileges},
    secret::{Fingerprint, PasswordHash, Sealed},
    session::{
        Live, NewSession,
        login::{Login, LoginSettings, Verdict},
        login_ex::{LoggedIn, LoginEx, LoginExEffect},
        otp::{Known, OtpSettings, OtpState, Successor},
    },
    time::Moment,
};
use storage::{
    Errand, StoreError, TransactError, Tx,
    administrator::row as administrator,
    session::{otp, row},
};
use suite::store::{Bench, NOW, id};

/// The fingerprint of a text of a test.
pub fn fingerprint(of: impl std::fmt::Display) -> Fingerprint {
    use sha2::{Digest as _, Sha256};
    Fingerprint(Sha256::digest(of.to_string()).into())
}

/// An enabled caller of this kind, from 10.0.0.0/8.
pub fn caller(user: &str, kind: Privilege) -> Administrator {
    let is_otp = kind == Privilege::OtpCaller;
    Administrator {
        user_id: UserId::from(user),
        name: user.into(),
        privileges: Privileges::from(kind),
        allowed: AllowList::from_words("10.0.0.0/8").unwrap(),
        otp_rotation_hours: 0,
        password_never_expires: false,
        is_enabled: true,
        is_built_in: false,
        credential: if is_otp { Credential::Otp } else { Credential::Password },
        credential_version: 1,
        credential_changed_at: Some(NOW),
        credential_made_by: None,
        password_hash: (!is_otp).then(|| PasswordHash("hash".into())),
        revision: 1,
        created_at: NOW,
        updated_at: NOW,
    }
}

/// A caller with its OTPs.
#[derive(Clone)]
pub struct OtpCaller {
    pub administrator: Administrator,
    pub state: Option<OtpState>,
    pub history: Vec<(Fingerprint, Known)>,
}

impl OtpCaller {
    /// `otp3` is current, `otp2` was spent a minute ago, `otp1` ten minutes ago; nothing is pending.
    pub fn new(user: &str) -> Self {
        let known = |generation: i64, spent_at| (fingerprint(format!("otp{generation}")), Known { generation, spent_at });
        let current = fingerprint("otp3");
        Self {
            administrator: caller(user, Privilege::OtpCaller),
            state: Some(OtpState { generation: 3, since: NOW.plus_seconds(-60), current, is_initial: false, pending: None }),
            history: vec![known(1, Some(NOW.plus_seconds(-600))), known(2, Some(NOW.plus_seconds(-60))), known(3, None)],
        }
    }
}

impl Errand for OtpCaller {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        administrator::insert(&self.administrator, tx).await?;
        let key = self.administrator.user_id.canonical();
        if let Some(state) = &self.state {
            otp::write(&key, state, tx).await?;
        }
        for (fingerprint, known) in &self.history {
            otp::learn(&key, known.generation, fingerprint, tx).await?;
            if let Some(at) = known.spent_at {
                otp::spend(&key, known.generation, fingerprint, at, tx).await?;
            }
        }
        Ok(())
    }
}

/// A caller without OTPs.
pub struct Plain(pub Administrator);

impl Errand for Plain {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        administrator::insert(&self.0, tx).await
    }
}

/// A new initial password, as an administrator gives it.
pub struct Give {
    pub user: UserId,
    pub text: String,
    pub at: Moment,
}

impl Errand for Give {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let key = self.user.canonical();
        let before = otp::state(&key, tx).await?;
        if let Some(before) = &before {
            otp::spend(&key, before.generation, &before.current, self.at, tx).await?;
        }
        let now = OtpState::initial(before.map(|before| before.generation), fingerprint(&self.text), self.at);
        otp::learn(&key, now.generation, &now.current, tx).await?;
        otp::write(&key, &now, tx).await
    }
}

/// What the tables say of a caller.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    pub administrator: Option<Administrator>,
    pub state: Option<OtpState>,
    pub live: Vec<Live>,
}

/// Looks.
pub struct See(pub UserId);

impl Errand for See {
    type Answer = Seen;
    async fn run(&self, tx: &mut Tx) -> Result<Seen, StoreError> {
        let key = self.0.canonical();
        Ok(Seen {
            administrator: administrator::find(&key, tx).await?,
            state: otp::state(&key, tx).await?,
            live: row::live(&key, None, tx).await?,
        })
    }
}

pub async fn see(bench: &Bench, user: &str) -> Seen {
    bench.store.read(See(UserId::from(user))).await.unwrap()
}

/// A successor that the server makes, from a text.
pub fn made(next: &str) -> Successor {
    Successor::Made { fingerprint: fingerprint(next), sealed: Sealed { id: SecretId(id()), bytes: next.as_bytes().to_vec() } }
}

/// A successor that the client has stored.
pub fn chosen(next: &str) -> Successor {
    Successor::Chosen { fingerprint: fingerprint(next) }
}

/// A session that may come to be.
pub fn new_session() -> NewSession {
    let session = id();
    NewSession { token: fingerprint(&session), id: SessionId(session), idle_seconds: 600 }
}

/// LoginEx with the default settings and no key.
pub fn login_ex(user: &str, otp: &str, successor: Successor) -> LoginEx {
    LoginEx {
        user: UserId::from(user),
        otp: fingerprint(otp),
        successor,
        key: None,
        session: new_session(),
        settings: OtpSettings::default(),
    }
}

/// Login with this verdict on credential 1.
pub fn login(user: &str, is_right: bool) -> Login {
    Login {
        user: UserId::from(user),
        verdict: Some(Verdict { credential_version: 1, is_right }),
        rehash: None,
        session: new_session(),
        settings: LoginSettings::default(),
        acting_as: None,
    }
}

/// The session that an accepted LoginEx began.
pub fn let_in(answer: Result<LoginExEffect, TransactError>) -> LoggedIn {
    match answer {
        Ok(LoginExEffect::In(logged_in)) => *logged_in,
        other => panic!("not let in: {other:?}"),
    }
}

/// Why a procedure was refused.
pub fn refused<E: std::fmt::Debug>(answer: Result<E, TransactError>) -> Refusal {
    match answer {
        Err(TransactError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// The true code of a 401 that says only `credentials-invalid`.
pub fn concealed<E: std::fmt::Debug>(answer: Result<E, TransactError>) -> Code {
    let refusal = refused(answer);
    assert_eq!(refusal.shown, Code::CredentialsInvalid);
    refusal.code
}

/// So many milliseconds after [`NOW`].
pub fn after_ms(ms: i64) -> Moment {
    Moment(NOW.0 + ms)
}
