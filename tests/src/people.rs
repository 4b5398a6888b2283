//! Callers with a session, and policies, for tests of stores: put into the tables as the server would write them.

use domain::{
    address::AllowList,
    administrator::{Administrator, Credential},
    id::{PolicyId, SessionId, UserId},
    installation::found::Found,
    policy::{Mode, Policy, Terms},
    problem::{Code, Refusal},
    procedure::{Actor, CallerKind, Stamp},
    right::privilege::Privileges,
    secret::PasswordHash,
};
use storage::{Errand, StoreError, TransactError, Tx, Val};

use crate::{
    Engine,
    store::{Bench, HERE, NOW, id, stamp_of, stamp_of_machine},
};

/// An enabled administrator with these privileges, who may come from here and has no credential.
pub fn administrator(user: &str, privileges: &str) -> Administrator {
    Administrator {
        user_id: user.into(),
        name: user.into(),
        privileges: Privileges::from_words(privileges).unwrap(),
        allowed: AllowList::from_words(&format!("{HERE}/32")).unwrap(),
        otp_rotation_hours: 0,
        password_never_expires: false,
        is_enabled: true,
        is_built_in: false,
        credential: Credential::None,
        credential_version: 1,
        credential_changed_at: None,
        credential_made_by: None,
        password_hash: None,
        revision: 1,
        created_at: NOW,
        updated_at: NOW,
    }
}

impl Bench {
    /// A store with an installation on each engine.
    pub async fn founded() -> Vec<Self> {
        vec![Self::founded_on(Engine::Sqlite).await, Self::founded_on(Engine::Postgres).await]
    }

    /// A store with an installation on one engine.
    pub async fn founded_on(engine: Engine) -> Self {
        let bench = Self::new(engine).await;
        let found = Found {
            api_user_password: PasswordHash("api".into()),
            api_user_allowed: AllowList::from_words(&format!("{HERE}/32")).unwrap(),
            superuser_password: PasswordHash("super".into()),
        };
        bench.store.transact(stamp_of_machine(), found).await.unwrap();
        bench
    }

    /// Adds administrators without privileges.
    pub async fn people(&self, users: &[&str]) {
        for user in users {
            self.store.errand(Insert(administrator(user, ""))).await.unwrap();
        }
    }

    /// Adds an administrator.
    pub async fn person(&self, administrator: Administrator) {
        self.store.errand(Insert(administrator)).await.unwrap();
    }

    /// Adds an administrator with these privileges; the stamp of its requests.
    pub async fn caller(&self, user: &str, privileges: &str) -> Stamp {
        self.person(administrator(user, privileges)).await;
        self.session(user).await
    }

    /// Opens a session for somebody who is there; the stamp of its requests. Each further request takes [`again`].
    pub async fn session(&self, user: &str) -> Stamp {
        self.open(user, None).await
    }

    /// The same, for a program that acts as a person, as that is spelt.
    pub async fn session_as(&self, user: &str, person: &str) -> Stamp {
        self.open(user, Some(person.into())).await
    }

    async fn open(&self, user: &str, acting_as: Option<UserId>) -> Stamp {
        let session = SessionId(id());
        self.store.errand(Open { user: user.into(), acting_as: acting_as.clone(), session: session.clone() }).await.unwrap();
        let mut stamp = stamp_of(user, CallerKind::Idapi, &session);
        stamp.actor = stamp.actor.map(|actor| Actor { acting_as, ..actor });
        stamp
    }

    /// Adds a vault-only policy of `owner`.
    pub async fn policy(&self, policy: &str, owner: &str) {
        self.store.errand(InsertPolicy { policy: policy.into(), owner: owner.into() }).await.unwrap();
    }
}

/// Another request of the same caller.
pub fn again(stamp: &Stamp) -> Stamp {
    Stamp { entry: id().as_str().into(), ..stamp.clone() }
}

struct Insert(Administrator);

impl Errand for Insert {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        storage::administrator::row::insert(&self.0, tx).await
    }
}

struct Open {
    user: UserId,
    acting_as: Option<UserId>,
    session: SessionId,
}

impl Errand for Open {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let key = self.user.canonical();
        let token: [u8; 32] = crate::random::bytes();
        let content: [Val<'_>; 10] = [
            (&self.session).into(),
            token[..].into(),
            (&key).into(),
            CallerKind::Idapi.word().into(),
            self.acting_as.as_ref().into(),
            Val::Int(None),
            HERE.into(),
            NOW.into(),
            NOW.plus_seconds(3600).into(),
            600_i64.into(),
        ];
        let mac = tx.seal("session", &content)?;
        let mut args = content.to_vec();
        args.push(mac[..].into());
        tx.exec(
            "INSERT INTO session (session_id, token, user_key, kind, acting_as, generation, client, created_at, expires_at, idle_seconds, last_used_at, mac)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $8, $11)",
            &args,
        )
        .await
        .map(drop)
    }
}

struct InsertPolicy {
    policy: PolicyId,
    owner: UserId,
}

impl Errand for InsertPolicy {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let policy = Policy {
            policy_id: self.policy.clone(),
            owner: self.owner.clone(),
            mode: Mode::VaultOnly,
            terms: Terms::default(),
            is_built_in: false,
            revision: 1,
            created_at: NOW,
            updated_at: NOW,
        };
        storage::policy::row::insert(&policy, tx).await
    }
}

/// Why it was refused.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, TransactError>) -> Refusal {
    match result {
        Err(TransactError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// The true code of the refusal.
pub fn code<T: std::fmt::Debug>(result: Result<T, TransactError>) -> Code {
    refusal(result).code
}
