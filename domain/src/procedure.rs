//! The shape of every change of state: a pure decision, one transaction, one journal row (or one for each part, decided on by itself).

use std::net::IpAddr;

use serde::Serialize;

use crate::{
    id::{AccountId, CheckoutId, EntryId, PolicyId, RequestId, ResourceId, SessionId, UserId},
    problem::Refusal,
    time::Moment,
};

/// All that a decision may not find out by itself.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// When the request was accepted, by the store's time.
    pub at: Moment,
    /// The journal row of this execution; the same in every repetition of it.
    pub entry: EntryId,
    /// The operationId; none for work of the server and for commands on the machine.
    pub function: Option<&'static str>,
    /// Who asks; none before a login.
    pub actor: Option<Actor>,
    /// Where the request comes from, behind trusted proxies; none for work of the server.
    pub client: Option<IpAddr>,
    /// The other end of the connection.
    pub peer: Option<IpAddr>,
    /// The HTTP request.
    pub request: Option<RequestId>,
    /// The caller's own word for the request.
    pub client_request: Option<String>,
    /// The source has spent its budget of refusals: one that changes nothing and is not loud writes no row.
    pub is_source_over_budget: bool,
}

impl Stamp {
    /// Of what the server does by itself.
    #[must_use]
    pub const fn of_server(at: Moment, entry: EntryId) -> Self {
        Self {
            at,
            entry,
            function: None,
            actor: None,
            client: None,
            peer: None,
            request: None,
            client_request: None,
            is_source_over_budget: false,
        }
    }
}

/// Who asks.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The caller.
    pub user: UserId,
    /// By which way in.
    pub kind: CallerKind,
    /// Its session; none for [`CallerKind::Machine`].
    pub session: Option<SessionId>,
    /// The named person, when a caller acts as one.
    pub acting_as: Option<UserId>,
}

impl Actor {
    /// In whose name it acts: whose is what it makes and asks for.
    #[must_use]
    pub fn person(&self) -> &UserId {
        self.acting_as.as_ref().unwrap_or(&self.user)
    }

    /// The caller, and the person that it acts as: what one of them may not do to itself, it may not do to either.
    pub fn each(&self) -> impl Iterator<Item = &UserId> {
        std::iter::once(&self.user).chain(&self.acting_as)
    }

    /// Is it the caller, or the person that it acts as?
    #[must_use]
    pub fn is(&self, user: &UserId) -> bool {
        self.each().any(|one| one == user)
    }
}

/// The ways in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallerKind {
    /// A program with the privilege `apicaller`.
    Idapi,
    /// A program with a one-time password.
    Otp,
    /// A gateway.
    Guacamole,
    /// A person.
    User,
    /// A command on the machine itself, by whoever may read the key.
    Machine,
}

impl CallerKind {
    /// As it stands on the wire, in the tables and in the journal.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Idapi => "idapi",
            Self::Otp => "otp",
            Self::Guacamole => "guacamole",
            Self::User => "user",
            Self::Machine => "machine",
        }
    }

    /// The kind called `word`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Idapi, Self::Otp, Self::Guacamole, Self::User, Self::Machine].into_iter().find(|kind| kind.word() == word)
    }
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision<E> {
    /// Yes: this becomes true.
    Accept(E),
    /// No, and nothing changes.
    Refuse(Refusal),
    /// No, and yet this becomes true (a failed login is counted).
    RefuseAnd(E, Refusal),
}

impl<E> Decision<E> {
    /// What becomes true.
    #[must_use]
    pub const fn effect(&self) -> Option<&E> {
        match self {
            Self::Accept(effect) | Self::RefuseAnd(effect, _) => Some(effect),
            Self::Refuse(_) => None,
        }
    }

    /// Why not.
    #[must_use]
    pub const fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refuse(refusal) | Self::RefuseAnd(_, refusal) => Some(refusal),
            Self::Accept(_) => None,
        }
    }

    /// Was it accepted?
    #[must_use]
    pub const fn is_accepted(&self) -> bool {
        matches!(self, Self::Accept(_))
    }
}

/// A rule is written with `?`, and becomes a decision.
impl<E> From<Result<E, Refusal>> for Decision<E> {
    fn from(result: Result<E, Refusal>) -> Self {
        match result {
            Ok(effect) => Self::Accept(effect),
            Err(refusal) => Self::Refuse(refusal),
        }
    }
}

/// What a journal row is about, for filters.
#[derive(Clone, Debug, Default)]
pub struct Subject {
    /// The caller or administrator concerned.
    pub user: Option<UserId>,
    /// The managed system concerned.
    pub resource: Option<ResourceId>,
    /// The account concerned.
    pub account: Option<AccountId>,
    /// The policy concerned.
    pub policy: Option<PolicyId>,
    /// The check-out concerned.
    pub checkout: Option<CheckoutId>,
}

/// A named change of state: from what was read, it decides what becomes true.
pub trait Procedure: Serialize + Send + Sync + 'static {
    /// Its name in the journal.
    const NAME: &'static str;
    /// The version of the shape of its arguments in the journal.
    const VERSION: u16 = 1;
    /// What must be read, under lock.
    type View: Send;
    /// What becomes true.
    type Effect: Serialize + Send + Sync + 'static;

    /// The rule: pure, total, and written nowhere else.
    fn decide(&self, stamp: &Stamp, view: &Self::View) -> Decision<Self::Effect>;

    /// The journal's word for what happened: `noun.happened`.
    fn event(&self, decision: &Decision<Self::Effect>) -> &'static str;

    /// What it is about; the effect knows what the arguments may not.
    fn subject(&self, effect: Option<&Self::Effect>) -> Subject;
}
