//! The operations: one folder for each noun, one file for each operation. Here belongs what an operation is, and the list of all;
//! never a token, an address or a rule of the domain.

pub mod account;
pub mod administrator;
pub mod administrator_group;
pub mod checkout;
pub mod checkout_request;
mod frame;
pub mod journal;
mod membership;
pub mod node;
pub mod password;
pub mod policy;
pub mod session;
pub mod system;
pub mod user_class;
pub mod user_group;
pub mod variable;

use std::time::Duration;

use domain::procedure::CallerKind;

pub use self::frame::{
    Accepted, All, Answer, Any, Anyone, Body, Caller, Created, Ensured, Fact, Granted, Has, IfMatch, IfNoneMatch, Input, Inside,
    KEPT_SECONDS, Kept, Method, Needs, NoContent, Nobody, Object, On, OnAll, OnPolicy, Orphaned, Owned, Owner, Page, PageOf,
    Parts, Path, Query, Repeat, Right, Route, SECRET_SECONDS, Settles, Shape, Shown, Somewhere, Streamed, Tag, Tagged, delete,
    get, header, page_schema, page_schemas, patch, permission, post, privilege, put,
};

use crate::edge::Edge;
use crate::problem::{Code, Problem};

/// The caller of `O`: a principal, or a stranger where no session is needed.
pub type CallerOf<O> = <<O as Operation>::Right as Right<<O as Operation>::Object>>::Caller;

/// What names the object of `O`: the first part of its input.
pub type NameOf<O> = <<O as Operation>::Input as Input>::Name;

/// One function of the API: all that guards and contract must know of it, and what it does.
pub trait Operation: Sized + 'static {
    /// Its operationId; the type has the same name.
    const ID: &'static str;
    /// Its method and path.
    const ROUTE: Route;
    /// Its tag, one of [`crate::contract::TAGS`].
    const TAG: &'static str;
    /// One line for people, without a full stop.
    const SUMMARY: &'static str;
    /// What one must know to use it.
    const DESCRIPTION: &'static str = "";
    /// Its answer holds a secret. Then nobody may call it whom [`Operation::CALLERS`] doesn't name.
    const SECRET: bool = false;
    /// Who may call it when no plugin says otherwise. Closed to OTP callers and gateways until it names them.
    const CALLERS: &'static [CallerKind] = if Self::SECRET { &[] } else { &[CallerKind::Idapi, CallerKind::User] };
    /// The event that it leaves in the journal when it is done.
    const EVENT: Option<&'static str> = None;
    /// The codes that it may answer beside those that follow from its shape and its object.
    const REFUSALS: &'static [Code] = &[];
    /// Examples for the contract: `{"parameters": {name: value}, "request": body, "answers": {"200": body}}`, in a file beside the
    /// operation's own (`include_str!("get.json")`).
    const EXAMPLE: &'static str = "";
    /// How long it may take, once its body is there.
    const TIME_MAX: Duration = Duration::from_secs(10);

    /// What it reads of the request; what names its object stands first.
    type Input: Input;
    /// What it is about.
    type Object: Object<NameOf<Self>, CallerOf<Self>>;
    /// Who may.
    type Right: Right<Self::Object>;
    /// What it answers.
    type Answer: Answer;

    /// Looks whether the ids in the body are there and to be seen: 422 `reference-not-found`, before the object is looked for.
    fn references(_edge: &Edge, _caller: &CallerOf<Self>, _input: &Self::Input) -> impl Future<Output = Result<(), Problem>> {
        async { Ok(()) }
    }

    /// Does it.
    fn handle(granted: Granted<Self>) -> impl Future<Output = Result<Self::Answer, Problem>>;
}

/// The route of what is asked most often. A request is compared with the routes in their order, by a regular expression each, so this one
/// stands before all of them; the contract has it in its place.
pub fn register_first(config: &mut actix_web::web::ServiceConfig) {
    config.service(frame::Serve::<checkout::CheckoutStatusGet>::new());
}

frame::operations! {
    session::Login,
    session::LoginEx,
    session::LoginExConfirm,
    session::SessionGet,
    session::Logout,
    session::SessionList,
    session::SessionRevoke,
    session::ClientAddressExplain,
    password::KMKeyGetByAccount,
    password::RecoverKeyByAccount,
    password::PasswordVersionList,
    password::PasswordVersionGet,
    password::ManagedAccountRandomizePassword,
    password::ManagedAccountRandomizePasswordMany,
    password::ManagedAccountOverridePassword,
    password::ManagedAccountVerifyPassword,
    password::PasswordChangeList,
    password::PasswordChangeGet,
    password::PasswordChangeCancel,
    password::PasswordDoubtResolve,
    password::PasswordCandidateList,
    administrator::AdminAdd,
    administrator::AdminList,
    administrator::AdminGet,
    administrator::AdminUpdate,
    administrator::AdminDelete,
    administrator::AdminEnable,
    administrator::AdminDisable,
    administrator::AdminUnlock,
    administrator::AdminPasswordSet,
    administrator::OTPAPIUserPasswordUpdate,
    administrator::AdminEffectivePrivilegesGet,
    administrator_group::AdminGroupAdd,
    administrator_group::AdminGroupList,
    administrator_group::AdminGroupGet,
    administrator_group::AdminGroupUpdate,
    administrator_group::AdminGroupDelete,
    administrator_group::AdminGroupMemberList,
    administrator_group::AdminGroupMemberTest,
    user_class::UserClassAdd,
    user_class::UserClassList,
    user_class::UserClassGet,
    user_class::UserClassUpdate,
    user_class::UserClassDelete,
    user_class::UserclassMembershipList,
    user_class::UserClassMemberTest,
    user_class::UserClassMemberAdd,
    user_class::UserClassMemberRemove,
    user_class::UserClassCacheRecalculate,
    user_class::UserClassCacheInvalidate,
    user_group::UserGroupAdd,
    user_group::UserGroupList,
    user_group::UserGroupGet,
    user_group::UserGroupUpdate,
    user_group::UserGroupDelete,
    user_group::UserGroupMemberList,
    user_group::UserGroupMemberTest,
    user_group::UserGroupAccessControlSet,
    user_group::UserGroupAccessControlDelete,
    account::ManagedAccountAdd,
    account::ManagedAccountGet,
    account::ManagedAccountUpdate,
    account::ManagedAccountDelete,
    account::ManagedAccountFind,
    account::ManagedSystemManagedAccountList,
    policy::ManagedSystemPolicyAdd,
    policy::ManagedSystemPolicyList,
    policy::ManagedSystemPolicyGet,
    policy::ManagedSystemPolicyUpdate,
    policy::ManagedSystemPolicyDelete,
    policy::ManagedSystemPolicyOptionList,
    system::ManagedSystemAdd,
    system::ManagedSystemList,
    system::ManagedSystemGet,
    system::ManagedSystemUpdate,
    system::ManagedSystemDelete,
    system::ManagedSystemTest,
    system::ManagedSystemTrust,
    system::ConnectorList,
    checkout_request::WFRequestSubmit,
    checkout_request::WFRequestGet,
    checkout_request::WFRequestFind,
    checkout_request::WFRequestModify,
    checkout_request::WFRequestCancel,
    checkout_request::WFApprove,
    checkout_request::WFDeny,
    checkout::WFRequestCheckout,
    checkout::WFRequestCheckin,
    checkout::CheckoutExtend,
    checkout::CheckoutRevoke,
    checkout::CheckoutGet,
    checkout::CheckoutList,
    checkout::CheckoutStatusGet,
    checkout::CheckoutStatusGetMany,
    checkout::CheckoutTicketAdd,
    checkout::CheckoutParamsGet,
    checkout::CheckoutWatch,
    variable::SystemVariableList,
    variable::SystemVariableGet,
    variable::SystemVariableSet,
    journal::JournalList,
    node::InstanceList,
    node::ReplicationStatusGet,
}
