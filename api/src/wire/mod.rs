//! The words of the wire. Here a field's constraint is written once, as its type: enforced when it is read, published in the contract.
//! Never a rule that needs state, never SQL.

mod choice;
mod id;
mod json;
mod list;
mod map;
mod number;
mod object;
mod patterns;
mod secret;
mod text;
mod time;

pub use self::choice::{
    AccountStateName, CALLER_KINDS, CallerKindName, CauseName, CertaintyName, ChangeKindName, ChangeStatusName, CheckoutKindName,
    CheckoutRequestStatusName, CheckoutStatusName, CloseReasonName, FailureCodeName, OnConflictName, PasswordStateName,
    PermissionName, PluginName, PrivilegeName, ProtocolName, QuarantineName, VerdictName, VersionStateName, WayName,
};
pub use self::id::Id;
pub use self::json::{Malformed, scan};
pub use self::list::{List, Set};
pub use self::map::TextMap;
pub use self::number::{Int, MAX_SAFE, Ordinal, Revision, VersionNumber, VersionNumberOrNone};
pub use self::object::FreeObject;
pub use self::patterns::{
    AccountId, AdminGroupId, Cidr, ClassId, ConnectorName, Cursor, ForwardedFor, GroupId, IdempotencyKey, IpAddress, NodeId,
    NodeIdOrEmpty, PolicyId, PolicyIdOrEmpty, ResourceId, Sha256Hex, UserId, VariableName,
};
pub use self::secret::{DisclosedText, SecretText, SessionToken};
pub use self::text::Text;
pub use self::time::Time;

/// Schemas whose name starts so are no components of the contract: [`crate::contract`] writes them where they are used.
pub const INLINE: char = '_';
