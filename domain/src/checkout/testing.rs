//! What the tests of check-outs begin with.

use std::sync::Arc;

use super::{
    Checkout, Kind, Member, Status,
    checkin::Checkin,
    end::{EndView, Ended},
    expire::Expire,
    open::{Ground, Open, OpenView, Opened},
    revoke::Revoke,
    settle::{Settle, SettleView, Settled},
};
use crate::{
    account::{Account, Found, PasswordState},
    address::AllowList,
    id::EntryId,
    password::{
        change::Change,
        version::{Certainty, Version, VersionState},
    },
    policy::{Mode, Policy, Terms},
    problem::Code,
    procedure::{Actor, CallerKind, Decision, Procedure, Stamp},
    right::{Acting, Rights, permission::Permissions},
    secret::{Fingerprint, Sealed},
    session::standing::Standing,
    system::{Administrator, State as SystemState, System, Target},
    time::Moment,
    variable::Overrides,
};

/// When they begin.
pub const NOON: Moment = Moment(1_800_000_000_000);

/// A policy with these options.
pub fn policy(mode: Mode, options: &[(&str, &str)]) -> Policy {
    Policy {
        policy_id: "P".into(),
        owner: "owner".into(),
        mode,
        terms: Terms { options: options.iter().map(|&(name, value)| (name.into(), value.into())).collect(), ..Terms::default() },
        is_built_in: false,
        revision: 1,
        created_at: NOON,
        updated_at: NOON,
    }
}

/// Ann has an account from noon on, for an hour.
pub fn lent() -> Checkout {
    Checkout {
        id: "c".into(),
        request: None,
        kind: Kind::Account,
        status: Status::CheckedOut,
        members: vec![Member {
            account_key: "k".into(),
            resource: "R".into(),
            account: "root".into(),
            place: Some(1),
            password_version: 7,
            owes_change: false,
        }],
        requester: "ann".into(),
        recipient: "ann".into(),
        starts_at: NOON,
        ends_at: NOON.plus_seconds(3600),
        extensions: 0,
        opened_at: Some(NOON),
        closed_at: None,
        closed_by: None,
        ending: None,
        change: None,
        retry_at: None,
        revision: 1,
        created_at: NOON,
        updated_at: NOON,
    }
}

/// The account, its policy and its system, and who may what.
pub struct Desk {
    pub account: Account,
    pub policy: Policy,
    pub settings: Arc<Overrides>,
    pub at: Moment,
}

impl Desk {
    pub fn new(mode: Mode, options: &[(&str, &str)]) -> Self {
        let account = Account {
            policy: Some("P".into()),
            last_policy: Some("P".into()),
            password_state: if mode == Mode::Push { PasswordState::Confirmed } else { PasswordState::Stored },
            password_version: 7,
            last_change: Some("earlier".into()),
            ..Account::new("k".into(), "R".into(), "root".into(), NOON)
        };
        Self { account, policy: policy(mode, options), settings: Arc::default(), at: NOON.plus_seconds(60) }
    }

    pub fn stamp(&self, user: Option<&str>) -> Stamp {
        let actor =
            user.map(|user| Actor { user: user.into(), kind: CallerKind::Idapi, session: Some("s".into()), acting_as: None });
        let client = user.map(|_| "10.0.0.1".parse().unwrap());
        Stamp { actor, client, ..Stamp::of_server(self.at, EntryId::from("e")) }
    }

    pub fn acting(user: &str, permissions: &str) -> Acting {
        let standing = Standing {
            user: user.into(),
            kind: CallerKind::Idapi,
            is_live: true,
            expires_at: Moment(i64::MAX),
            generation: None,
            is_enabled: true,
            allowed: AllowList::from_words("10.0.0.0/8").unwrap(),
            acting_as: None,
        };
        let permissions = [("P".into(), Permissions::from_words(permissions).unwrap())].into();
        Acting { standing: Some(standing), rights: Rights { permissions, ..Rights::default() } }
    }

    pub fn found(&self) -> Found {
        Found { account: self.account.clone(), governing: Some("P".into()), is_system_deleted: false, target_since: None }
    }

    pub fn system(&self) -> System {
        let connector = if self.policy.mode == Mode::Push { "postgresql" } else { "vault" };
        System {
            resource_id: "R".into(),
            description: String::new(),
            target: Target { connector: connector.into(), address: "db".into(), port: 5432, ..Target::default() },
            target_since: None,
            connector_options: Overrides::new(),
            administrator: Administrator { name: "keeper".into(), ..Administrator::default() },
            policy_ids: vec!["P".into()],
            state: SystemState::Active,
            last_test_at: None,
            last_test_code: None,
            revision: 1,
            created_at: NOON,
            updated_at: NOON,
        }
    }

    pub fn opening(&self, user: &str, permissions: &str) -> OpenView {
        OpenView {
            acting: Self::acting(user, permissions),
            request: None,
            found: Some(self.found()),
            policy: Some(self.policy.clone()),
            version: Some(version(7)),
            taken: Vec::new(),
            is_held_by_recipient: false,
        }
    }

    pub fn open_with(&self, user: &str, ground: Ground, view: &OpenView) -> Result<Opened, Code> {
        let open = Open { id: "c".into(), ground, settings: Arc::clone(&self.settings) };
        accepted(open.decide(&self.stamp(Some(user)), view))
    }

    pub fn by_permission(&self, view: &OpenView) -> Result<Opened, Code> {
        let ground = Ground::Permission { resource: "R".into(), account: "root".into(), minutes: None };
        self.open_with("ann", ground, view)
    }

    pub fn ending(&self, user: &str) -> EndView {
        EndView {
            acting: Self::acting(user, ""),
            checkout: Some(lent()),
            found: Some(self.found()),
            policy: Some(self.policy.clone()),
            system: Some(self.system()),
            ..EndView::default()
        }
    }

    pub fn checkin(&self, user: &str, view: &EndView) -> Result<Ended, Code> {
        let checkin = Checkin { id: "c".into(), change: "new".into(), settings: Arc::clone(&self.settings) };
        accepted(checkin.decide(&self.stamp(Some(user)), view))
    }

    pub fn revoke(&self, user: &str, view: &EndView) -> Result<Ended, Code> {
        let (change, reason) = ("new".into(), String::new());
        let revoke = Revoke { id: "c".into(), change, reason, settings: Arc::clone(&self.settings) };
        accepted(revoke.decide(&self.stamp(Some(user)), view))
    }

    pub fn expire(&self, view: &EndView) -> Result<Ended, Code> {
        let expire = Expire { id: "c".into(), change: "new".into(), settings: Arc::clone(&self.settings) };
        accepted(expire.decide(&self.stamp(None), view))
    }

    pub fn settle(&self, checkout: Checkout, change: Option<Change>) -> Result<Settled, Code> {
        self.settle_at(0, checkout, change)
    }

    /// The same, once the server has made this version.
    pub fn settle_at(&self, secret_version: i64, checkout: Checkout, change: Option<Change>) -> Result<Settled, Code> {
        let end = EndView { checkout: Some(checkout), secret_version, ..self.ending("ann") };
        let settle = Settle { id: "c".into(), change: "next".into(), settings: Arc::clone(&self.settings) };
        accepted(settle.decide(&self.stamp(None), &SettleView { end, change }))
    }
}

/// A version of its password.
pub fn version(number: i64) -> Version {
    Version {
        number,
        state: VersionState::Current,
        certainty: Certainty::Confirmed,
        sealed: Sealed { id: "x".into(), bytes: Vec::new() },
        fingerprint: Fingerprint([0; 32]),
        made_at: NOON,
        confirmed_at: Some(NOON),
        change: None,
    }
}

/// What was decided, or the code that is shown.
pub fn accepted<E>(decision: Decision<E>) -> Result<E, Code> {
    match decision {
        Decision::Accept(effect) => Ok(effect),
        Decision::Refuse(refusal) | Decision::RefuseAnd(_, refusal) => Err(refusal.shown),
    }
}
