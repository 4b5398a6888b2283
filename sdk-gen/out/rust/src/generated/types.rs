//! What is sent and what is answered. Generated from the contract.
/// What a group grants and denies on one policy.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccessControl {
    /// One denial anywhere wins.
    pub deny: ::std::vec::Vec<::std::string::String>,
    /// Grants add up over groups.
    pub grant: ::std::vec::Vec<::std::string::String>,
    /// On which policy.
    #[serde(rename = "policyId")]
    pub policy_id: ::std::string::String,
}
/// What a group is to grant and deny on the policy of the path. A permission may not be in both.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct AccessControlChange {
    /// One denial anywhere wins.
    pub deny: ::std::vec::Vec<Permission>,
    /// Grants add up over groups.
    pub grant: ::std::vec::Vec<Permission>,
}
impl AccessControlChange {
    pub fn builder() -> builder::AccessControlChange {
        Default::default()
    }
}
/// What a group is to grant and deny on one policy. A permission may not be in both.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct AccessControlNew {
    /// One denial anywhere wins.
    pub deny: ::std::vec::Vec<Permission>,
    /// Grants add up over groups.
    pub grant: ::std::vec::Vec<Permission>,
    /// On which policy; one access control for each.
    #[serde(rename = "policyId")]
    pub policy_id: ::std::string::String,
}
impl AccessControlNew {
    pub fn builder() -> builder::AccessControlNew {
        Default::default()
    }
}
/// What the server logs in to a system with; never the secret itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AdministratorCredential {
    /// The managed account whose password it is.
    #[serde(rename = "accountKey", deserialize_with = "::std::option::Option::deserialize")]
    pub account_key: ::std::option::Option<::uuid::Uuid>,
    /// When it was given, or voided.
    #[serde(rename = "changedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub changed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// What it shows there; `none` also after it was voided.
    pub kind: ::std::string::String,
    /// Its name on the target.
    #[serde(rename = "userName")]
    pub user_name: ::std::string::String,
}
/// What the server is to log in to a system with: exactly one of password, private key and managed account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct AdministratorCredentialNew {
    /// A managed account whose password it has; needs `preapproved-checkout` on that account's policy.
    #[serde(rename = "accountKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub account_key: ::std::option::Option<::uuid::Uuid>,
    /// Its password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    /// Its private key, in PEM.
    #[serde(rename = "privateKeyPem", skip_serializing_if = "::std::option::Option::is_none")]
    pub private_key_pem: ::std::option::Option<crate::Secret>,
    /// Its name on the target.
    #[serde(rename = "userName")]
    pub user_name: ::std::string::String,
}
impl AdministratorCredentialNew {
    pub fn builder() -> builder::AdministratorCredentialNew {
        Default::default()
    }
}
/// An administrator group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AdministratorGroup {
    /// Its name.
    #[serde(rename = "adminGroupId")]
    pub admin_group_id: ::std::string::String,
    /// It belongs to the product and can't be deleted.
    #[serde(rename = "builtIn")]
    pub built_in: bool,
    /// Whose members come into question.
    #[serde(rename = "classIds")]
    pub class_ids: ::std::vec::Vec<::std::string::String>,
    /// Who of these is a member.
    #[serde(rename = "classMatch")]
    pub class_match: ::std::string::String,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// For people.
    pub description: ::std::string::String,
    /// What its members get.
    pub privileges: ::std::vec::Vec<::std::string::String>,
    /// Grows with every change; what If-Match takes.
    pub revision: i64,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
/// What is to be different about an administrator group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct AdministratorGroupChange {
    /// In place of all its classes.
    #[serde(rename = "classIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub class_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Who of these is a member.
    #[serde(rename = "classMatch", skip_serializing_if = "::std::option::Option::is_none")]
    pub class_match: ::std::option::Option<AdministratorGroupChangeClassMatch>,
    /// For people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// In place of all its privileges.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileges: ::std::option::Option<::std::vec::Vec<Privilege>>,
}
impl AdministratorGroupChange {
    pub fn builder() -> builder::AdministratorGroupChange {
        Default::default()
    }
}
/// Who of these is a member.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum AdministratorGroupChangeClassMatch {
    #[serde(rename = "all")]
    All,
    #[serde(rename = "any")]
    Any,
}
impl ::std::fmt::Display for AdministratorGroupChangeClassMatch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::All => f.write_str("all"),
            Self::Any => f.write_str("any"),
        }
    }
}
impl ::std::str::FromStr for AdministratorGroupChangeClassMatch {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "all" => Ok(Self::All),
            "any" => Ok(Self::Any),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AdministratorGroupChangeClassMatch {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AdministratorGroupChangeClassMatch {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// An administrator group to be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct AdministratorGroupNew {
    /// Its name.
    #[serde(rename = "adminGroupId")]
    pub admin_group_id: ::std::string::String,
    /// Whose members come into question. Without a class the group has no members.
    #[serde(rename = "classIds")]
    pub class_ids: ::std::vec::Vec<::std::string::String>,
    /// Who of these is a member; `all` when absent.
    #[serde(rename = "classMatch", skip_serializing_if = "::std::option::Option::is_none")]
    pub class_match: ::std::option::Option<AdministratorGroupNewClassMatch>,
    /// For people; empty when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// What its members get; never a way in.
    pub privileges: ::std::vec::Vec<Privilege>,
}
impl AdministratorGroupNew {
    pub fn builder() -> builder::AdministratorGroupNew {
        Default::default()
    }
}
/// Who of these is a member; `all` when absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum AdministratorGroupNewClassMatch {
    #[serde(rename = "all")]
    All,
    #[serde(rename = "any")]
    Any,
}
impl ::std::fmt::Display for AdministratorGroupNewClassMatch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::All => f.write_str("all"),
            Self::Any => f.write_str("any"),
        }
    }
}
impl ::std::str::FromStr for AdministratorGroupNewClassMatch {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "all" => Ok(Self::All),
            "any" => Ok(Self::Any),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AdministratorGroupNewClassMatch {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AdministratorGroupNewClassMatch {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A page of administrator groups, by id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AdministratorGroupPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<AdministratorGroup>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A new password.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct AdministratorPasswordChange {
    /// The present one; required when it is one's own that changes.
    #[serde(rename = "currentPassword", skip_serializing_if = "::std::option::Option::is_none")]
    pub current_password: ::std::option::Option<crate::Secret>,
    /// The new one, 12 characters at least.
    pub password: crate::Secret,
}
impl AdministratorPasswordChange {
    pub fn builder() -> builder::AdministratorPasswordChange {
        Default::default()
    }
}
/// An account that is lent, or was.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Checkout {
    /// Names it.
    #[serde(rename = "checkoutId")]
    pub checkout_id: ::uuid::Uuid,
    /// The request that was approved for it; null = nobody had to be asked.
    #[serde(rename = "checkoutRequestId", deserialize_with = "::std::option::Option::deserialize")]
    pub checkout_request_id: ::std::option::Option<::uuid::Uuid>,
    /// Why it ended.
    #[serde(rename = "closeReason", deserialize_with = "::std::option::Option::deserialize")]
    pub close_reason: ::std::option::Option<::std::string::String>,
    /// When it ended: from then on its recipient doesn't have it, whatever has yet to be done.
    #[serde(rename = "closedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub closed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Who ended it; null with `closedAt` = the server.
    #[serde(rename = "closedBy", deserialize_with = "::std::option::Option::deserialize")]
    pub closed_by: ::std::option::Option<::std::string::String>,
    /// When it was first heard of.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When its time is over.
    #[serde(rename = "endsAt")]
    pub ends_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// How often its time was made longer.
    pub extensions: i64,
    /// What is lent.
    pub kind: ::std::string::String,
    /// How far an extension may go.
    #[serde(rename = "maximumEndsAt")]
    pub maximum_ends_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What is lent in it.
    pub members: ::std::vec::Vec<CheckoutMember>,
    /// When it was made.
    #[serde(rename = "openedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub opened_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Who has it.
    #[serde(rename = "recipientUserId")]
    pub recipient_user_id: ::std::string::String,
    /// Who asked for it.
    #[serde(rename = "requesterUserId")]
    pub requester_user_id: ::std::string::String,
    /// When what has failed is tried again.
    #[serde(rename = "retryAt", deserialize_with = "::std::option::Option::deserialize")]
    pub retry_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Grows with every change.
    pub revision: i64,
    /// From when it holds.
    #[serde(rename = "startsAt")]
    pub starts_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Where it stands. `checked-out` = its recipient has it; `checking-in`, `expiring`, `revoking` = it has ended, and its password is being
    /// changed; `checked-in`, `expired`, `revoked`, `closed` = settled; `checkin-failed` = its password could not be changed in time, and the
    /// account isn't lent to anybody until it is.
    pub status: ::std::string::String,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
/// How long a check-out is to last.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct CheckoutExtension {
    /// Its new end.
    #[serde(rename = "endsAt")]
    pub ends_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// For people; the journal keeps it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}
impl CheckoutExtension {
    pub fn builder() -> builder::CheckoutExtension {
        Default::default()
    }
}
/// `CheckoutListStatus`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CheckoutListStatus {
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "checking-out")]
    CheckingOut,
    #[serde(rename = "checked-out")]
    CheckedOut,
    #[serde(rename = "checking-in")]
    CheckingIn,
    #[serde(rename = "checked-in")]
    CheckedIn,
    #[serde(rename = "expiring")]
    Expiring,
    #[serde(rename = "expired")]
    Expired,
    #[serde(rename = "revoking")]
    Revoking,
    #[serde(rename = "revoked")]
    Revoked,
    #[serde(rename = "closed")]
    Closed,
    #[serde(rename = "checkout-failed")]
    CheckoutFailed,
    #[serde(rename = "checkout-rollback-failed")]
    CheckoutRollbackFailed,
    #[serde(rename = "checkin-failed")]
    CheckinFailed,
    #[serde(rename = "checkin-rollback-failed")]
    CheckinRollbackFailed,
}
impl ::std::fmt::Display for CheckoutListStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::CheckingOut => f.write_str("checking-out"),
            Self::CheckedOut => f.write_str("checked-out"),
            Self::CheckingIn => f.write_str("checking-in"),
            Self::CheckedIn => f.write_str("checked-in"),
            Self::Expiring => f.write_str("expiring"),
            Self::Expired => f.write_str("expired"),
            Self::Revoking => f.write_str("revoking"),
            Self::Revoked => f.write_str("revoked"),
            Self::Closed => f.write_str("closed"),
            Self::CheckoutFailed => f.write_str("checkout-failed"),
            Self::CheckoutRollbackFailed => f.write_str("checkout-rollback-failed"),
            Self::CheckinFailed => f.write_str("checkin-failed"),
            Self::CheckinRollbackFailed => f.write_str("checkin-rollback-failed"),
        }
    }
}
impl ::std::str::FromStr for CheckoutListStatus {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "checking-out" => Ok(Self::CheckingOut),
            "checked-out" => Ok(Self::CheckedOut),
            "checking-in" => Ok(Self::CheckingIn),
            "checked-in" => Ok(Self::CheckedIn),
            "expiring" => Ok(Self::Expiring),
            "expired" => Ok(Self::Expired),
            "revoking" => Ok(Self::Revoking),
            "revoked" => Ok(Self::Revoked),
            "closed" => Ok(Self::Closed),
            "checkout-failed" => Ok(Self::CheckoutFailed),
            "checkout-rollback-failed" => Ok(Self::CheckoutRollbackFailed),
            "checkin-failed" => Ok(Self::CheckinFailed),
            "checkin-rollback-failed" => Ok(Self::CheckinRollbackFailed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CheckoutListStatus {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CheckoutListStatus {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// One account of a check-out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutMember {
    /// Its name there.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// Stands for the account for ever.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// What last went wrong with changing its password after the end.
    #[serde(rename = "failureCode", deserialize_with = "::std::option::Option::deserialize")]
    pub failure_code: ::std::option::Option<::std::string::String>,
    /// The number of the password that was lent; after the end, of the last one that its recipient can have seen.
    #[serde(rename = "passwordVersion")]
    pub password_version: i64,
    /// Its system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Where it stands.
    pub status: ::std::string::String,
}
/// What is to be lent: `checkoutRequestId` alone, or `resourceId` and `accountId`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct CheckoutNew {
    /// The account.
    #[serde(rename = "accountId", skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<::std::string::String>,
    /// The request that was approved for it.
    #[serde(rename = "checkoutRequestId", skip_serializing_if = "::std::option::Option::is_none")]
    pub checkout_request_id: ::std::option::Option<::uuid::Uuid>,
    /// For how long, without a request; as the policy says when absent.
    #[serde(rename = "durationMinutes", skip_serializing_if = "::std::option::Option::is_none")]
    pub duration_minutes: ::std::option::Option<i64>,
    /// The system of an account that one may have without asking anybody.
    #[serde(rename = "resourceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_id: ::std::option::Option<::std::string::String>,
}
impl CheckoutNew {
    pub fn builder() -> builder::CheckoutNew {
        Default::default()
    }
}
/// A page of check-outs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<Checkout>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// What a gateway opens a session with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutParams {
    /// The account.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// What else the policy says of the session, under the plugin's own names; never a secret.
    pub attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// The check-out: ask CheckoutStatusGet of it while the session lasts.
    #[serde(rename = "checkoutId")]
    pub checkout_id: ::uuid::Uuid,
    /// The journal entry that was durable before this answer left.
    #[serde(rename = "disclosureId")]
    pub disclosure_id: ::uuid::Uuid,
    /// When the session must end.
    #[serde(rename = "endsAt")]
    pub ends_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The target, by name or IP, without brackets.
    pub host: ::std::string::String,
    /// The keys that the target may show: refuse every other. Empty = none is pinned.
    #[serde(rename = "hostKeys")]
    pub host_keys: ::std::vec::Vec<::std::string::String>,
    /// What to show to the person when something goes wrong.
    pub messages: SessionMessages,
    /// Of the private key; null = it has none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub passphrase: ::std::option::Option<crate::Secret>,
    /// The password in force.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub password: ::std::option::Option<crate::Secret>,
    /// Of the password; when CheckoutStatusGet tells a higher one, get these again.
    #[serde(rename = "passwordVersion")]
    pub password_version: i64,
    /// What opens the session.
    pub plugin: ::std::string::String,
    /// Its port.
    pub port: i64,
    /// A private key; null = there is none.
    #[serde(rename = "privateKey", deserialize_with = "::std::option::Option::deserialize")]
    pub private_key: ::std::option::Option<crate::Secret>,
    /// What is spoken with the target.
    pub protocol: ::std::string::String,
    /// When no connection comes about, try this port of the host to find out why; null = don't.
    #[serde(rename = "trialPort", deserialize_with = "::std::option::Option::deserialize")]
    pub trial_port: ::std::option::Option<i64>,
    /// Who logs in there.
    pub user: ::std::string::String,
}
/// `CheckoutParamsGetPlugin`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CheckoutParamsGetPlugin {
    #[serde(rename = "guacamole-ssh")]
    GuacamoleSsh,
    #[serde(rename = "guacamole-rdp")]
    GuacamoleRdp,
    #[serde(rename = "guacamole-vnc")]
    GuacamoleVnc,
    #[serde(rename = "guacamole-telnet")]
    GuacamoleTelnet,
    #[serde(rename = "guacamole-remote-app")]
    GuacamoleRemoteApp,
}
impl ::std::fmt::Display for CheckoutParamsGetPlugin {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::GuacamoleSsh => f.write_str("guacamole-ssh"),
            Self::GuacamoleRdp => f.write_str("guacamole-rdp"),
            Self::GuacamoleVnc => f.write_str("guacamole-vnc"),
            Self::GuacamoleTelnet => f.write_str("guacamole-telnet"),
            Self::GuacamoleRemoteApp => f.write_str("guacamole-remote-app"),
        }
    }
}
impl ::std::str::FromStr for CheckoutParamsGetPlugin {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "guacamole-ssh" => Ok(Self::GuacamoleSsh),
            "guacamole-rdp" => Ok(Self::GuacamoleRdp),
            "guacamole-vnc" => Ok(Self::GuacamoleVnc),
            "guacamole-telnet" => Ok(Self::GuacamoleTelnet),
            "guacamole-remote-app" => Ok(Self::GuacamoleRemoteApp),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CheckoutParamsGetPlugin {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CheckoutParamsGetPlugin {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A request for a check-out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutRequest {
    /// What is asked for.
    pub accounts: ::std::vec::Vec<CheckoutRequestAccount>,
    /// Until when it may become a check-out, once it is approved.
    #[serde(rename = "approvalValidUntil", deserialize_with = "::std::option::Option::deserialize")]
    pub approval_valid_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// How many have agreed to what is asked now.
    #[serde(rename = "approvalsGiven")]
    pub approvals_given: i64,
    /// How many must agree.
    #[serde(rename = "approvalsNeeded")]
    pub approvals_needed: i64,
    /// The check-out that it has become.
    #[serde(rename = "checkoutId", deserialize_with = "::std::option::Option::deserialize")]
    pub checkout_id: ::std::option::Option<::uuid::Uuid>,
    /// Names it.
    #[serde(rename = "checkoutRequestId")]
    pub checkout_request_id: ::uuid::Uuid,
    /// Of all that is asked: an approval names it.
    #[serde(rename = "contentHash")]
    pub content_hash: ::std::string::String,
    /// When it was sent.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What was said to it, the oldest first.
    pub decisions: ::std::vec::Vec<CheckoutRequestDecision>,
    /// Until when.
    #[serde(rename = "endsAt")]
    pub ends_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What it did when its recipient had asked already.
    #[serde(rename = "onConflict")]
    pub on_conflict: ::std::string::String,
    /// For people.
    pub reason: ::std::string::String,
    /// Who is to have it.
    #[serde(rename = "recipientUserId")]
    pub recipient_user_id: ::std::string::String,
    /// How many may disagree.
    #[serde(rename = "rejectionsAllowed")]
    pub rejections_allowed: i64,
    /// How many have disagreed with what is asked now; one more than may, and it is denied.
    #[serde(rename = "rejectionsGiven")]
    pub rejections_given: i64,
    /// Until when it waits for its authorizers.
    #[serde(rename = "requestExpiresAt")]
    pub request_expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Who asks: the person, also where a program asks in that one's name.
    #[serde(rename = "requesterUserId")]
    pub requester_user_id: ::std::string::String,
    /// Grows with every change.
    pub revision: i64,
    /// From when the account is lent. Where no begin was asked for, from the approval on; before that, as if it came now.
    #[serde(rename = "startsAt")]
    pub starts_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Where it stands now: `pending` = it waits for authorizers; `on-hold` = it waits, and nobody is asked until somebody looks into it;
    /// `scheduled` = approved, and its time has not come; `approved` = ready to check out; `denied`; `canceled` = withdrawn; `expired` =
    /// nobody decided in time, or nobody used what was decided; `used` = it has become a check-out.
    pub status: ::std::string::String,
    /// A problem code: why the server denied it, or put it on hold.
    #[serde(rename = "statusReason", deserialize_with = "::std::option::Option::deserialize")]
    pub status_reason: ::std::option::Option<::std::string::String>,
    /// Its number in another system; `""` = none.
    pub ticket: ::std::string::String,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
/// The account that a request is for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutRequestAccount {
    /// Its name there.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// Stands for the account for ever.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// The policy that it was under.
    #[serde(rename = "policyId")]
    pub policy_id: ::std::string::String,
    /// Its system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
}
/// An account that is asked for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct CheckoutRequestAccountNew {
    /// Its name there. Compared exactly.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// Its system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
}
impl CheckoutRequestAccountNew {
    pub fn builder() -> builder::CheckoutRequestAccountNew {
        Default::default()
    }
}
/// An approval of what was read.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct CheckoutRequestApproval {
    /// For people; `""` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    /// Of the request as it was read.
    #[serde(rename = "contentHash")]
    pub content_hash: ::std::string::String,
}
impl CheckoutRequestApproval {
    pub fn builder() -> builder::CheckoutRequestApproval {
        Default::default()
    }
}
/// What changes of a request. Absent = unchanged.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct CheckoutRequestChange {
    /// Of the request as it was read.
    #[serde(rename = "contentHash")]
    pub content_hash: ::std::string::String,
    /// For how many minutes.
    #[serde(rename = "durationMinutes", skip_serializing_if = "::std::option::Option::is_none")]
    pub duration_minutes: ::std::option::Option<i64>,
    /// For people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    /// From when.
    #[serde(rename = "startsAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub starts_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Its number in another system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ticket: ::std::option::Option<::std::string::String>,
}
impl CheckoutRequestChange {
    pub fn builder() -> builder::CheckoutRequestChange {
        Default::default()
    }
}
/// What is said with a denial or a withdrawal.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct CheckoutRequestComment {
    /// For people; `""` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
}
impl CheckoutRequestComment {
    pub fn builder() -> builder::CheckoutRequestComment {
        Default::default()
    }
}
/// What somebody has said to a request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutRequestDecision {
    /// For people.
    pub comment: ::std::string::String,
    /// Of what was asked then: it counts for nothing else.
    #[serde(rename = "contentHash")]
    pub content_hash: ::std::string::String,
    /// When.
    #[serde(rename = "decidedAt")]
    pub decided_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// `modified` = changed what is asked, and is not asked any more.
    pub decision: ::std::string::String,
    /// Who: the person, also where a program speaks in that one's name.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
/// Who asks for which account, for whom, for when, and why.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct CheckoutRequestNew {
    /// The account; one, for now.
    pub accounts: ::std::vec::Vec<CheckoutRequestAccountNew>,
    /// For how many minutes; when absent, as the policy says.
    #[serde(rename = "durationMinutes", skip_serializing_if = "::std::option::Option::is_none")]
    pub duration_minutes: ::std::option::Option<i64>,
    /// When the recipient has asked for the account already: `fail` = 409; `reuse` = the first one is answered; `renew` = it is withdrawn, and
    /// this one takes its place. `fail` when absent, and for whoever has no part in the first one.
    #[serde(rename = "onConflict", skip_serializing_if = "::std::option::Option::is_none")]
    pub on_conflict: ::std::option::Option<CheckoutRequestNewOnConflict>,
    /// For people; `""` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    /// Who is to have it; the caller when absent.
    #[serde(rename = "recipientUserId", skip_serializing_if = "::std::option::Option::is_none")]
    pub recipient_user_id: ::std::option::Option<::std::string::String>,
    /// From when, within a year from now; when absent, from the last approval on.
    #[serde(rename = "startsAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub starts_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Its number in another system; `""` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ticket: ::std::option::Option<::std::string::String>,
}
impl CheckoutRequestNew {
    pub fn builder() -> builder::CheckoutRequestNew {
        Default::default()
    }
}
/// When the recipient has asked for the account already: `fail` = 409; `reuse` = the first one is answered; `renew` = it is withdrawn, and
/// this one takes its place. `fail` when absent, and for whoever has no part in the first one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CheckoutRequestNewOnConflict {
    #[serde(rename = "reuse")]
    Reuse,
    #[serde(rename = "renew")]
    Renew,
    #[serde(rename = "fail")]
    Fail,
}
impl ::std::fmt::Display for CheckoutRequestNewOnConflict {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Reuse => f.write_str("reuse"),
            Self::Renew => f.write_str("renew"),
            Self::Fail => f.write_str("fail"),
        }
    }
}
impl ::std::str::FromStr for CheckoutRequestNewOnConflict {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "reuse" => Ok(Self::Reuse),
            "renew" => Ok(Self::Renew),
            "fail" => Ok(Self::Fail),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CheckoutRequestNewOnConflict {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CheckoutRequestNewOnConflict {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A page of requests for check-outs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutRequestPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<CheckoutRequest>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// Why a check-out is taken back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct CheckoutRevocation {
    /// For people; the journal keeps it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}
impl CheckoutRevocation {
    pub fn builder() -> builder::CheckoutRevocation {
        Default::default()
    }
}
/// Which check-outs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct CheckoutStatusQuery {
    /// The check-outs; one that is named twice is answered twice.
    #[serde(rename = "checkoutIds")]
    pub checkout_ids: ::std::vec::Vec<::uuid::Uuid>,
}
impl CheckoutStatusQuery {
    pub fn builder() -> builder::CheckoutStatusQuery {
        Default::default()
    }
}
/// How several check-outs stand.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutStatuses {
    /// Those that are there and that one may see, in the order asked for.
    pub items: ::std::vec::Vec<CheckoutValidity>,
    /// The others.
    #[serde(rename = "notFound")]
    pub not_found: ::std::vec::Vec<::uuid::Uuid>,
}
/// A ticket: hand it to the gateway, which sends it in the header `Checkout-Ticket`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutTicket {
    /// Until when it may be used.
    #[serde(rename = "expiresAt")]
    pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The ticket itself.
    pub ticket: crate::Secret,
}
/// For what it is to be good.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct CheckoutTicketNew {
    /// The account, one of the check-out's.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// What is to open the session.
    pub plugin: CheckoutTicketNewPlugin,
}
impl CheckoutTicketNew {
    pub fn builder() -> builder::CheckoutTicketNew {
        Default::default()
    }
}
/// What is to open the session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CheckoutTicketNewPlugin {
    #[serde(rename = "guacamole-ssh")]
    GuacamoleSsh,
    #[serde(rename = "guacamole-rdp")]
    GuacamoleRdp,
    #[serde(rename = "guacamole-vnc")]
    GuacamoleVnc,
    #[serde(rename = "guacamole-telnet")]
    GuacamoleTelnet,
    #[serde(rename = "guacamole-remote-app")]
    GuacamoleRemoteApp,
}
impl ::std::fmt::Display for CheckoutTicketNewPlugin {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::GuacamoleSsh => f.write_str("guacamole-ssh"),
            Self::GuacamoleRdp => f.write_str("guacamole-rdp"),
            Self::GuacamoleVnc => f.write_str("guacamole-vnc"),
            Self::GuacamoleTelnet => f.write_str("guacamole-telnet"),
            Self::GuacamoleRemoteApp => f.write_str("guacamole-remote-app"),
        }
    }
}
impl ::std::str::FromStr for CheckoutTicketNewPlugin {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "guacamole-ssh" => Ok(Self::GuacamoleSsh),
            "guacamole-rdp" => Ok(Self::GuacamoleRdp),
            "guacamole-vnc" => Ok(Self::GuacamoleVnc),
            "guacamole-telnet" => Ok(Self::GuacamoleTelnet),
            "guacamole-remote-app" => Ok(Self::GuacamoleRemoteApp),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CheckoutTicketNewPlugin {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CheckoutTicketNewPlugin {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How a check-out stands, for who ends a session when it ends.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckoutValidity {
    /// The check-out.
    #[serde(rename = "checkoutId")]
    pub checkout_id: ::uuid::Uuid,
    /// When its time is over.
    #[serde(rename = "endsAt")]
    pub ends_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// How long a session may go on while the server can't be reached, in seconds; never past `endsAt`.
    #[serde(rename = "graceSeconds")]
    pub grace_seconds: i64,
    /// What to show to the person; empty = nothing.
    pub message: ::std::string::String,
    /// Of the account; higher than in the parameters that a session was opened with: get them again.
    #[serde(rename = "passwordVersion")]
    pub password_version: i64,
    /// When to ask again, in seconds.
    #[serde(rename = "pollAfterSeconds")]
    pub poll_after_seconds: i64,
    /// Why it may not; null = it may.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub reason: ::std::option::Option<::std::string::String>,
    /// Until it ends, 0 when it doesn't hold; count on with a clock that nobody sets. Not part of the `ETag`.
    #[serde(rename = "secondsLeft")]
    pub seconds_left: i64,
    /// The server's clock. Not part of the `ETag`.
    #[serde(rename = "serverTime")]
    pub server_time: ::chrono::DateTime<::chrono::offset::Utc>,
    /// From when it holds.
    #[serde(rename = "startsAt")]
    pub starts_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Where it stands.
    pub status: ::std::string::String,
    /// Whether a session may go on; if not, end it now.
    pub valid: bool,
    /// Whether its end is near.
    pub warning: bool,
}
/// Where a request comes from, and what a list says of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ClientAddress {
    /// The client, canonical: whom allow-lists mean.
    pub address: ::std::string::String,
    /// An empty list is nobody.
    #[serde(rename = "allowListEmpty")]
    pub allow_list_empty: bool,
    /// Does the list admit the address?
    pub allowed: bool,
    /// The way from the peer to the client.
    pub hops: ::std::vec::Vec<ClientAddressHop>,
    /// The most exact entry that does.
    #[serde(rename = "matchedEntry", deserialize_with = "::std::option::Option::deserialize")]
    pub matched_entry: ::std::option::Option<::std::string::String>,
    /// Else the entry that has most in common with it.
    #[serde(rename = "nearestEntry", deserialize_with = "::std::option::Option::deserialize")]
    pub nearest_entry: ::std::option::Option<::std::string::String>,
    /// The other end of the connection, canonical.
    pub peer: ::std::string::String,
}
/// One step of the way.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ClientAddressHop {
    /// Why.
    pub reason: ::std::string::String,
    /// An address; of `not-read` the name of the header.
    pub text: ::std::string::String,
    /// Was its word taken?
    pub trusted: bool,
}
/// What speaks to systems of one kind.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Connector {
    /// Part of the server, or one of its configuration.
    #[serde(rename = "builtIn")]
    pub built_in: bool,
    /// Whether it can prove that a password is in force.
    #[serde(rename = "canVerify")]
    pub can_verify: bool,
    /// Where its targets listen; 0 where there is nothing to reach.
    #[serde(rename = "defaultPort")]
    pub default_port: i64,
    /// Its name.
    pub name: ::std::string::String,
    /// What it can do on a target.
    pub operations: ::std::vec::Vec<::std::string::String>,
    /// What it wants to know beside the address.
    pub options: ::std::vec::Vec<ConnectorOption>,
}
/// An option of a connector.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConnectorOption {
    /// One sentence.
    pub description: ::std::string::String,
    /// Its name.
    pub name: ::std::string::String,
    /// Whether the connector needs it.
    pub required: bool,
    /// What kind of value it has.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
/// A page of connectors.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConnectorPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<Connector>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A way to reach lent accounts through a gateway.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DisclosurePlugin {
    /// How, where that isn't the default.
    pub attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// What opens the session.
    pub plugin: ::std::string::String,
}
/// A way to reach lent accounts through a gateway.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct DisclosurePluginNew {
    /// How, where that isn't the default, by the gateway's own names; nothing. Of each plugin: `guacamole-url`, `hostname` (`%server%`, which
    /// stands for the system's address), `port` (that of the system where its connector speaks the protocol, else the protocol's own). Of
    /// `guacamole-ssh`: `color-scheme`, `font-name`, `font-size` (12). Of `guacamole-rdp` and `guacamole-remote-app`: `color-depth`,
    /// `console` (false), `disable-audio` (true), `domain`, `enable-printing` (false), `height`, `ignore-cert` (false), `security` (rdp),
    /// `width`. Of `guacamole-remote-app`: `remote-app`, which it needs, `remote-app-args` (`%server%` stands for the system's address in it,
    /// too), `remote-app-dir`. Of `guacamole-telnet`: `password-regex` (`[Pp]assword:`), `username-regex` (`[Ll]ogin:`). Of
    /// `guacamole-vnc`: `autoretry` (0), `cursor` (local), `encodings`, `read-only` (false), `swap-red-blue` (false). Never a secret: the
    /// gateway is given the account's own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attributes: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
    /// What opens the session; each once.
    pub plugin: DisclosurePluginNewPlugin,
}
impl DisclosurePluginNew {
    pub fn builder() -> builder::DisclosurePluginNew {
        Default::default()
    }
}
/// What opens the session; each once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum DisclosurePluginNewPlugin {
    #[serde(rename = "guacamole-ssh")]
    GuacamoleSsh,
    #[serde(rename = "guacamole-rdp")]
    GuacamoleRdp,
    #[serde(rename = "guacamole-vnc")]
    GuacamoleVnc,
    #[serde(rename = "guacamole-telnet")]
    GuacamoleTelnet,
    #[serde(rename = "guacamole-remote-app")]
    GuacamoleRemoteApp,
}
impl ::std::fmt::Display for DisclosurePluginNewPlugin {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::GuacamoleSsh => f.write_str("guacamole-ssh"),
            Self::GuacamoleRdp => f.write_str("guacamole-rdp"),
            Self::GuacamoleVnc => f.write_str("guacamole-vnc"),
            Self::GuacamoleTelnet => f.write_str("guacamole-telnet"),
            Self::GuacamoleRemoteApp => f.write_str("guacamole-remote-app"),
        }
    }
}
impl ::std::str::FromStr for DisclosurePluginNewPlugin {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "guacamole-ssh" => Ok(Self::GuacamoleSsh),
            "guacamole-rdp" => Ok(Self::GuacamoleRdp),
            "guacamole-vnc" => Ok(Self::GuacamoleVnc),
            "guacamole-telnet" => Ok(Self::GuacamoleTelnet),
            "guacamole-remote-app" => Ok(Self::GuacamoleRemoteApp),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DisclosurePluginNewPlugin {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DisclosurePluginNewPlugin {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How to come out of a doubt.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct DoubtResolve {
    /// `prove` = try the passwords that are kept, the newest first; `replace` = the same, and if none is in force, have the system's
    /// administrator put the change's own in force, or a new one where it has none; `abandon` = look no further: the last one that was in
    /// force is kept as `unverified`, and the change has failed.
    pub way: DoubtResolveWay,
}
impl DoubtResolve {
    pub fn builder() -> builder::DoubtResolve {
        Default::default()
    }
}
/// `prove` = try the passwords that are kept, the newest first; `replace` = the same, and if none is in force, have the system's
/// administrator put the change's own in force, or a new one where it has none; `abandon` = look no further: the last one that was in
/// force is kept as `unverified`, and the change has failed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum DoubtResolveWay {
    #[serde(rename = "prove")]
    Prove,
    #[serde(rename = "replace")]
    Replace,
    #[serde(rename = "abandon")]
    Abandon,
}
impl ::std::fmt::Display for DoubtResolveWay {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Prove => f.write_str("prove"),
            Self::Replace => f.write_str("replace"),
            Self::Abandon => f.write_str("abandon"),
        }
    }
}
impl ::std::str::FromStr for DoubtResolveWay {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "prove" => Ok(Self::Prove),
            "replace" => Ok(Self::Replace),
            "abandon" => Ok(Self::Abandon),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DoubtResolveWay {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DoubtResolveWay {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A privilege that somebody has, and why.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct EffectivePrivilege {
    /// Where it comes from: at most a hundred sources are shown.
    pub origins: ::std::vec::Vec<PrivilegeOrigin>,
    /// Which.
    pub privilege: ::std::string::String,
}
/// All privileges that somebody has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct EffectivePrivileges {
    /// In the order of the list of privileges.
    pub privileges: ::std::vec::Vec<EffectivePrivilege>,
    /// Who.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
/// A new initial one-time password.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct InitialOtp {
    /// To be stored, and used once: the first login answers the next one.
    #[serde(rename = "initialPassword")]
    pub initial_password: crate::Secret,
    /// Whose.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
    /// From then on it is worth nothing, if nobody has used it.
    #[serde(rename = "validUntil", deserialize_with = "::std::option::Option::deserialize")]
    pub valid_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
/// A server of this installation, as it has said itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Instance {
    /// How far its machine's clock is ahead of the database's. Beyond 5000 either way it is cut off.
    #[serde(rename = "clockSkewMilliseconds")]
    pub clock_skew_milliseconds: i64,
    /// When it was heard of last.
    #[serde(rename = "heartbeatAt")]
    pub heartbeat_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What the database server beside it lacks of the leader's log; null: not known.
    #[serde(rename = "lagBytes", deserialize_with = "::std::option::Option::deserialize")]
    pub lag_bytes: ::std::option::Option<i64>,
    /// For how long; null: not known.
    #[serde(rename = "lagSeconds", deserialize_with = "::std::option::Option::deserialize")]
    pub lag_seconds: ::std::option::Option<i64>,
    /// Its name.
    #[serde(rename = "nodeId")]
    pub node_id: ::std::string::String,
    /// Open changes of passwords that it works on, or that wait for it: as their managing node, or because it was to make them itself.
    #[serde(rename = "queueLength")]
    pub queue_length: i64,
    /// What the database server beside it does.
    pub role: ::std::string::String,
    /// When it started.
    #[serde(rename = "startedAt")]
    pub started_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// How it stands.
    pub state: ::std::string::String,
    /// Its version.
    pub version: ::std::string::String,
}
/// A page of servers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct InstancePage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<Instance>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// What happened: a change, a disclosure or a refusal.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JournalEntry {
    /// About which account of it.
    #[serde(rename = "accountId", deserialize_with = "::std::option::Option::deserialize")]
    pub account_id: ::std::option::Option<::std::string::String>,
    /// The named person, when a program acted as one.
    #[serde(rename = "actingAs", deserialize_with = "::std::option::Option::deserialize")]
    pub acting_as: ::std::option::Option<::std::string::String>,
    /// Who.
    #[serde(rename = "actorUserId", deserialize_with = "::std::option::Option::deserialize")]
    pub actor_user_id: ::std::option::Option<::std::string::String>,
    /// What was asked for; its form is that of the procedure. No secret can be in it.
    pub arguments: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// When, by the time of the database.
    pub at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// By which way in; `machine` is a command on the server's machine.
    #[serde(rename = "callerKind", deserialize_with = "::std::option::Option::deserialize")]
    pub caller_kind: ::std::option::Option<::std::string::String>,
    /// About which check-out.
    #[serde(rename = "checkoutId", deserialize_with = "::std::option::Option::deserialize")]
    pub checkout_id: ::std::option::Option<::uuid::Uuid>,
    /// From where.
    #[serde(rename = "clientAddress", deserialize_with = "::std::option::Option::deserialize")]
    pub client_address: ::std::option::Option<::std::string::String>,
    /// The caller's own word for the request.
    #[serde(rename = "clientRequestId", deserialize_with = "::std::option::Option::deserialize")]
    pub client_request_id: ::std::option::Option<::std::string::String>,
    /// The true problem code when it was not done, also where the caller got a general one.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What became true by it; `{}` when nothing did. No secret can be in it.
    pub effect: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Of the entry; also `disclosureId` in what was disclosed by it.
    #[serde(rename = "entryId")]
    pub entry_id: ::uuid::Uuid,
    /// What happened.
    pub event: ::std::string::String,
    /// The operationId; null when the server did it by itself.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub function: ::std::option::Option<::std::string::String>,
    /// SHA-256 of the entry, as the seal covers it.
    pub hash: ::std::string::String,
    /// The server that wrote it.
    #[serde(rename = "nodeId")]
    pub node_id: ::std::string::String,
    /// How it ended.
    pub outcome: ::std::string::String,
    /// The other end of the connection.
    #[serde(rename = "peerAddress", deserialize_with = "::std::option::Option::deserialize")]
    pub peer_address: ::std::option::Option<::std::string::String>,
    /// About which policy.
    #[serde(rename = "policyId", deserialize_with = "::std::option::Option::deserialize")]
    pub policy_id: ::std::option::Option<::std::string::String>,
    /// What was carried out.
    pub procedure: ::std::string::String,
    /// The version of its `arguments`.
    #[serde(rename = "procedureVersion")]
    pub procedure_version: i64,
    /// In which request.
    #[serde(rename = "requestId", deserialize_with = "::std::option::Option::deserialize")]
    pub request_id: ::std::option::Option<::uuid::Uuid>,
    /// About which managed system.
    #[serde(rename = "resourceId", deserialize_with = "::std::option::Option::deserialize")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// The seal that holds it; null until it is sealed.
    #[serde(rename = "sealNumber", deserialize_with = "::std::option::Option::deserialize")]
    pub seal_number: ::std::option::Option<i64>,
    /// Its place in the chain of that start of the server, without gaps: the order of truth; null until it is sealed.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub sequence: ::std::option::Option<i64>,
    /// In which session.
    #[serde(rename = "sessionId", deserialize_with = "::std::option::Option::deserialize")]
    pub session_id: ::std::option::Option<::uuid::Uuid>,
    /// About which caller or person.
    #[serde(rename = "subjectUserId", deserialize_with = "::std::option::Option::deserialize")]
    pub subject_user_id: ::std::option::Option<::std::string::String>,
}
/// A page of the journal.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JournalEntryPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<JournalEntry>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// `JournalListOutcome`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum JournalListOutcome {
    #[serde(rename = "done")]
    Done,
    #[serde(rename = "refused")]
    Refused,
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for JournalListOutcome {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Done => f.write_str("done"),
            Self::Refused => f.write_str("refused"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for JournalListOutcome {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "done" => Ok(Self::Done),
            "refused" => Ok(Self::Refused),
            "failed" => Ok(Self::Failed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for JournalListOutcome {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for JournalListOutcome {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A managed account, without its password.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ManagedAccount {
    /// Its name there.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// Stands for one account of one system for ever, also after it was deleted and added again.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// How often it may be lent at once.
    #[serde(rename = "checkoutLimit")]
    pub checkout_limit: i64,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// For people.
    pub description: ::std::string::String,
    /// The last change that was.
    #[serde(rename = "lastChangeId", deserialize_with = "::std::option::Option::deserialize")]
    pub last_change_id: ::std::option::Option<::uuid::Uuid>,
    /// When it will be changed.
    #[serde(rename = "nextChangeAt", deserialize_with = "::std::option::Option::deserialize")]
    pub next_change_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The change that isn't settled.
    #[serde(rename = "openChangeId", deserialize_with = "::std::option::Option::deserialize")]
    pub open_change_id: ::std::option::Option<::uuid::Uuid>,
    /// How often it is lent now; what came back counts until its password is changed.
    #[serde(rename = "openCheckouts")]
    pub open_checkouts: i64,
    /// When its password came into force.
    #[serde(rename = "passwordChangedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub password_changed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// How sure its password is.
    #[serde(rename = "passwordState")]
    pub password_state: ::std::string::String,
    /// When the target last proved it.
    #[serde(rename = "passwordVerifiedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub password_verified_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Grows with each password that comes into force; 0 = none.
    #[serde(rename = "passwordVersion")]
    pub password_version: i64,
    /// The policy that it is under; `""` = unbound.
    #[serde(rename = "policyId")]
    pub policy_id: ::std::string::String,
    /// Not null = not lent, and why.
    #[serde(rename = "quarantineReason", deserialize_with = "::std::option::Option::deserialize")]
    pub quarantine_reason: ::std::option::Option<::std::string::String>,
    /// Its system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Grows with every change; what If-Match takes.
    pub revision: i64,
    /// What has become of it.
    pub state: ::std::string::String,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
/// What changes of an account. Absent = unchanged.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct ManagedAccountChange {
    /// For people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The policy to be under, one of its system's; `""` = unbound. Nobody may do more with the account afterwards than before.
    #[serde(rename = "policyId", skip_serializing_if = "::std::option::Option::is_none")]
    pub policy_id: ::std::option::Option<::std::string::String>,
}
impl ManagedAccountChange {
    pub fn builder() -> builder::ManagedAccountChange {
        Default::default()
    }
}
/// `ManagedAccountFindPasswordState`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ManagedAccountFindPasswordState {
    #[serde(rename = "none")]
    None,
    #[serde(rename = "stored")]
    Stored,
    #[serde(rename = "confirmed")]
    Confirmed,
    #[serde(rename = "reported")]
    Reported,
    #[serde(rename = "unverified")]
    Unverified,
    #[serde(rename = "changing")]
    Changing,
    #[serde(rename = "in-doubt")]
    InDoubt,
}
impl ::std::fmt::Display for ManagedAccountFindPasswordState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::None => f.write_str("none"),
            Self::Stored => f.write_str("stored"),
            Self::Confirmed => f.write_str("confirmed"),
            Self::Reported => f.write_str("reported"),
            Self::Unverified => f.write_str("unverified"),
            Self::Changing => f.write_str("changing"),
            Self::InDoubt => f.write_str("in-doubt"),
        }
    }
}
impl ::std::str::FromStr for ManagedAccountFindPasswordState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "none" => Ok(Self::None),
            "stored" => Ok(Self::Stored),
            "confirmed" => Ok(Self::Confirmed),
            "reported" => Ok(Self::Reported),
            "unverified" => Ok(Self::Unverified),
            "changing" => Ok(Self::Changing),
            "in-doubt" => Ok(Self::InDoubt),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ManagedAccountFindPasswordState {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ManagedAccountFindPasswordState {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// `ManagedAccountFindState`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ManagedAccountFindState {
    #[serde(rename = "managed")]
    Managed,
    #[serde(rename = "historical")]
    Historical,
    #[serde(rename = "deleted")]
    Deleted,
}
impl ::std::fmt::Display for ManagedAccountFindState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Managed => f.write_str("managed"),
            Self::Historical => f.write_str("historical"),
            Self::Deleted => f.write_str("deleted"),
        }
    }
}
impl ::std::str::FromStr for ManagedAccountFindState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "managed" => Ok(Self::Managed),
            "historical" => Ok(Self::Historical),
            "deleted" => Ok(Self::Deleted),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ManagedAccountFindState {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ManagedAccountFindState {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// An account to be managed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct ManagedAccountNew {
    /// Its name there. Compared exactly.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// For people; `""` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Its present password. Nothing is sent to the target.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    /// The policy to be under, one of its system's; `""` = unbound.
    #[serde(rename = "policyId")]
    pub policy_id: ::std::string::String,
    /// Its system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
}
impl ManagedAccountNew {
    pub fn builder() -> builder::ManagedAccountNew {
        Default::default()
    }
}
/// A page of managed accounts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ManagedAccountPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<ManagedAccount>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A managed system.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ManagedSystem {
    /// Host name or IP; empty where nothing is reached.
    pub address: ::std::string::String,
    /// What the server logs in with.
    pub administrator: AdministratorCredential,
    /// The authorities that may vouch for it, where these aren't the machine's.
    #[serde(rename = "caPem")]
    pub ca_pem: ::std::string::String,
    /// Its connector.
    pub connector: ::std::string::String,
    /// What the connector wants to know beside that.
    #[serde(rename = "connectorOptions")]
    pub connector_options: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// For people.
    pub description: ::std::string::String,
    /// When it was last tested.
    #[serde(rename = "lastTestAt", deserialize_with = "::std::option::Option::deserialize")]
    pub last_test_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Why that failed.
    #[serde(rename = "lastTestCode", deserialize_with = "::std::option::Option::deserialize")]
    pub last_test_code: ::std::option::Option<::std::string::String>,
    /// The policies that it is under, the primary one first; none: an orphan.
    #[serde(rename = "policyIds")]
    pub policy_ids: ::std::vec::Vec<::std::string::String>,
    /// Where it listens; 0 where nothing is reached.
    pub port: i64,
    /// Its name.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Grows with every change; a test is none.
    pub revision: i64,
    /// The keys that it may show.
    #[serde(rename = "sshHostKeys")]
    pub ssh_host_keys: ::std::vec::Vec<::std::string::String>,
    /// `untrusted`: where it is, or who it is, has changed; nothing is sent to it until ManagedSystemTrust.
    pub state: ::std::string::String,
    /// How its certificate is looked at.
    pub tls: ::std::string::String,
    /// The name in its certificate, where that isn't the address.
    #[serde(rename = "tlsServerName")]
    pub tls_server_name: ::std::string::String,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
/// What is to change of a system; what isn't sent stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct ManagedSystemChange {
    /// Host name or IP without brackets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// What the server logs in with; replaced whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub administrator: ::std::option::Option<AdministratorCredentialNew>,
    /// The authorities that may vouch for it, where these aren't the machine's.
    #[serde(rename = "caPem", skip_serializing_if = "::std::option::Option::is_none")]
    pub ca_pem: ::std::option::Option<::std::string::String>,
    /// What the connector wants to know beside that; replaced whole.
    #[serde(rename = "connectorOptions", skip_serializing_if = "::std::option::Option::is_none")]
    pub connector_options: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
    /// For people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The policies that it is under, the primary one first; replaced whole. Needs `manage-systems` on each that it joins or leaves.
    #[serde(rename = "policyIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub policy_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Where it listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// The keys that it may show; replaced whole.
    #[serde(rename = "sshHostKeys", skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_host_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How its certificate is looked at.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tls: ::std::option::Option<ManagedSystemChangeTls>,
    /// The name in its certificate, where that isn't the address.
    #[serde(rename = "tlsServerName", skip_serializing_if = "::std::option::Option::is_none")]
    pub tls_server_name: ::std::option::Option<::std::string::String>,
}
impl ManagedSystemChange {
    pub fn builder() -> builder::ManagedSystemChange {
        Default::default()
    }
}
/// How its certificate is looked at.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ManagedSystemChangeTls {
    #[serde(rename = "verify-full")]
    VerifyFull,
    #[serde(rename = "verify-ca")]
    VerifyCa,
    #[serde(rename = "off")]
    Off,
}
impl ::std::fmt::Display for ManagedSystemChangeTls {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::VerifyFull => f.write_str("verify-full"),
            Self::VerifyCa => f.write_str("verify-ca"),
            Self::Off => f.write_str("off"),
        }
    }
}
impl ::std::str::FromStr for ManagedSystemChangeTls {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "verify-full" => Ok(Self::VerifyFull),
            "verify-ca" => Ok(Self::VerifyCa),
            "off" => Ok(Self::Off),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ManagedSystemChangeTls {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ManagedSystemChangeTls {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A system to be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct ManagedSystemNew {
    /// Host name or IP without brackets; empty where the connector reaches nothing (`vault`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// What the server logs in with to change the others' passwords; nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub administrator: ::std::option::Option<AdministratorCredentialNew>,
    /// The authorities that may vouch for it, where these aren't the machine's; empty.
    #[serde(rename = "caPem", skip_serializing_if = "::std::option::Option::is_none")]
    pub ca_pem: ::std::option::Option<::std::string::String>,
    /// One that ConnectorList shows; it never changes.
    pub connector: ::std::string::String,
    /// What the connector wants to know beside that: names and forms by ConnectorList.
    #[serde(rename = "connectorOptions", skip_serializing_if = "::std::option::Option::is_none")]
    pub connector_options: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
    /// For people; empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The policies that it is under, the primary one first; none: an orphan.
    #[serde(rename = "policyIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub policy_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The connector's own port; 0 where it reaches nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Its name; that of a deleted one brings it back with its accounts.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// The keys that it may show; none.
    #[serde(rename = "sshHostKeys", skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_host_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How its certificate is looked at; `verify-full`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tls: ::std::option::Option<ManagedSystemNewTls>,
    /// The name in its certificate, where that isn't the address; empty.
    #[serde(rename = "tlsServerName", skip_serializing_if = "::std::option::Option::is_none")]
    pub tls_server_name: ::std::option::Option<::std::string::String>,
}
impl ManagedSystemNew {
    pub fn builder() -> builder::ManagedSystemNew {
        Default::default()
    }
}
/// How its certificate is looked at; `verify-full`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ManagedSystemNewTls {
    #[serde(rename = "verify-full")]
    VerifyFull,
    #[serde(rename = "verify-ca")]
    VerifyCa,
    #[serde(rename = "off")]
    Off,
}
impl ::std::fmt::Display for ManagedSystemNewTls {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::VerifyFull => f.write_str("verify-full"),
            Self::VerifyCa => f.write_str("verify-ca"),
            Self::Off => f.write_str("off"),
        }
    }
}
impl ::std::str::FromStr for ManagedSystemNewTls {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "verify-full" => Ok(Self::VerifyFull),
            "verify-ca" => Ok(Self::VerifyCa),
            "off" => Ok(Self::Off),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ManagedSystemNewTls {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ManagedSystemNewTls {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A page of managed systems.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ManagedSystemPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<ManagedSystem>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A managed system policy.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ManagedSystemPolicy {
    /// What its accounts log in with.
    #[serde(rename = "authenticationTypes")]
    pub authentication_types: ::std::vec::Vec<::std::string::String>,
    /// Whose members are asked.
    #[serde(rename = "authorizerClassIds")]
    pub authorizer_class_ids: ::std::vec::Vec<::std::string::String>,
    /// Who is asked.
    #[serde(rename = "authorizerUserIds")]
    pub authorizer_user_ids: ::std::vec::Vec<::std::string::String>,
    /// Made with the installation.
    #[serde(rename = "builtIn")]
    pub built_in: bool,
    /// Whether accounts are lent although their passwords aren't changed afterwards.
    #[serde(rename = "checkoutWhileRandomizationDisabled")]
    pub checkout_while_randomization_disabled: bool,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// For people.
    pub description: ::std::string::String,
    /// By which ways lent accounts are reached through a gateway.
    #[serde(rename = "disclosurePlugins")]
    pub disclosure_plugins: ::std::vec::Vec<DisclosurePlugin>,
    /// Whether given passwords must keep the password policy.
    #[serde(rename = "enforcePasswordPolicy")]
    pub enforce_password_policy: bool,
    /// The node that changes its passwords; empty for any.
    #[serde(rename = "managingNode")]
    pub managing_node: ::std::string::String,
    /// How many may disagree.
    #[serde(rename = "maximumRejections")]
    pub maximum_rejections: i64,
    /// How many authorizers must agree.
    #[serde(rename = "minimumApprovals")]
    pub minimum_approvals: i64,
    /// How passwords reach the targets.
    pub mode: ::std::string::String,
    /// System variables that have another value here. The values in force: ManagedSystemPolicyOptionList.
    pub options: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// May see and change it, and nothing else by that.
    #[serde(rename = "ownerUserId")]
    pub owner_user_id: ::std::string::String,
    /// What passwords are made of.
    #[serde(rename = "passwordPolicy")]
    pub password_policy: PasswordPolicy,
    /// Its name.
    #[serde(rename = "policyId")]
    pub policy_id: ::std::string::String,
    /// Whether passwords are changed.
    #[serde(rename = "randomizationEnabled")]
    pub randomization_enabled: bool,
    /// Grows with every change.
    pub revision: i64,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
/// What is to change of a policy; what isn't sent stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct ManagedSystemPolicyChange {
    /// `password` stays while there are accounts.
    #[serde(rename = "authenticationTypes", skip_serializing_if = "::std::option::Option::is_none")]
    pub authentication_types: ::std::option::Option<::std::vec::Vec<ManagedSystemPolicyChangeAuthenticationTypesItem>>,
    /// Whose members are asked; replaced whole.
    #[serde(rename = "authorizerClassIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub authorizer_class_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Who is asked; replaced whole.
    #[serde(rename = "authorizerUserIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub authorizer_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether accounts are lent although their passwords aren't changed afterwards.
    #[serde(rename = "checkoutWhileRandomizationDisabled", skip_serializing_if = "::std::option::Option::is_none")]
    pub checkout_while_randomization_disabled: ::std::option::Option<bool>,
    /// For people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// By which ways lent accounts are reached through a gateway; replaced whole.
    #[serde(rename = "disclosurePlugins", skip_serializing_if = "::std::option::Option::is_none")]
    pub disclosure_plugins: ::std::option::Option<::std::vec::Vec<DisclosurePluginNew>>,
    /// Whether given passwords must keep the password policy; only a vault-only policy may say no.
    #[serde(rename = "enforcePasswordPolicy", skip_serializing_if = "::std::option::Option::is_none")]
    pub enforce_password_policy: ::std::option::Option<bool>,
    /// The node that changes its passwords; empty for any.
    #[serde(rename = "managingNode", skip_serializing_if = "::std::option::Option::is_none")]
    pub managing_node: ::std::option::Option<::std::string::String>,
    /// How many may disagree.
    #[serde(rename = "maximumRejections", skip_serializing_if = "::std::option::Option::is_none")]
    pub maximum_rejections: ::std::option::Option<i64>,
    /// How many authorizers must agree.
    #[serde(rename = "minimumApprovals", skip_serializing_if = "::std::option::Option::is_none")]
    pub minimum_approvals: ::std::option::Option<i64>,
    /// System variables that have another value here; replaced whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
    /// Whoever gives it away must have both permissions that come with it, `view-properties` and `modify-properties`.
    #[serde(rename = "ownerUserId", skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_user_id: ::std::option::Option<::std::string::String>,
    /// What passwords are made of; replaced whole, what isn't sent in it has its default.
    #[serde(rename = "passwordPolicy", skip_serializing_if = "::std::option::Option::is_none")]
    pub password_policy: ::std::option::Option<PasswordPolicyNew>,
    /// Whether passwords are changed; if not, changes are refused and the scheduled ones wait.
    #[serde(rename = "randomizationEnabled", skip_serializing_if = "::std::option::Option::is_none")]
    pub randomization_enabled: ::std::option::Option<bool>,
}
impl ManagedSystemPolicyChange {
    pub fn builder() -> builder::ManagedSystemPolicyChange {
        Default::default()
    }
}
/// What an account logs in with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ManagedSystemPolicyChangeAuthenticationTypesItem {
    #[serde(rename = "password")]
    Password,
    #[serde(rename = "ssh-key")]
    SshKey,
    #[serde(rename = "group-set")]
    GroupSet,
}
impl ::std::fmt::Display for ManagedSystemPolicyChangeAuthenticationTypesItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Password => f.write_str("password"),
            Self::SshKey => f.write_str("ssh-key"),
            Self::GroupSet => f.write_str("group-set"),
        }
    }
}
impl ::std::str::FromStr for ManagedSystemPolicyChangeAuthenticationTypesItem {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "password" => Ok(Self::Password),
            "ssh-key" => Ok(Self::SshKey),
            "group-set" => Ok(Self::GroupSet),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ManagedSystemPolicyChangeAuthenticationTypesItem {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ManagedSystemPolicyChangeAuthenticationTypesItem {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A policy to be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct ManagedSystemPolicyNew {
    /// `ssh-key` only with mode `push`, `group-set` not with `vault-only`.
    #[serde(rename = "authenticationTypes")]
    pub authentication_types: ::std::vec::Vec<ManagedSystemPolicyNewAuthenticationTypesItem>,
    /// Whose members are asked.
    #[serde(rename = "authorizerClassIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub authorizer_class_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Who is asked.
    #[serde(rename = "authorizerUserIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub authorizer_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether accounts are lent although their passwords aren't changed afterwards. False.
    #[serde(rename = "checkoutWhileRandomizationDisabled", skip_serializing_if = "::std::option::Option::is_none")]
    pub checkout_while_randomization_disabled: ::std::option::Option<bool>,
    /// For people; empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// By which ways lent accounts are reached through a gateway; none.
    #[serde(rename = "disclosurePlugins", skip_serializing_if = "::std::option::Option::is_none")]
    pub disclosure_plugins: ::std::option::Option<::std::vec::Vec<DisclosurePluginNew>>,
    /// Whether given passwords must keep the password policy; only a vault-only policy may say no. True.
    #[serde(rename = "enforcePasswordPolicy", skip_serializing_if = "::std::option::Option::is_none")]
    pub enforce_password_policy: ::std::option::Option<bool>,
    /// The node that changes its passwords; empty for any.
    #[serde(rename = "managingNode", skip_serializing_if = "::std::option::Option::is_none")]
    pub managing_node: ::std::option::Option<::std::string::String>,
    /// How many may disagree; 0 for none.
    #[serde(rename = "maximumRejections", skip_serializing_if = "::std::option::Option::is_none")]
    pub maximum_rejections: ::std::option::Option<i64>,
    /// How many authorizers must agree; 0 for none.
    #[serde(rename = "minimumApprovals", skip_serializing_if = "::std::option::Option::is_none")]
    pub minimum_approvals: ::std::option::Option<i64>,
    /// It never changes.
    pub mode: ManagedSystemPolicyNewMode,
    /// System variables that have another value here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
    /// What passwords are made of.
    #[serde(rename = "passwordPolicy", skip_serializing_if = "::std::option::Option::is_none")]
    pub password_policy: ::std::option::Option<PasswordPolicyNew>,
    /// Its name.
    #[serde(rename = "policyId")]
    pub policy_id: ::std::string::String,
    /// Whether passwords are changed; if not, changes are refused and the scheduled ones wait. True.
    #[serde(rename = "randomizationEnabled", skip_serializing_if = "::std::option::Option::is_none")]
    pub randomization_enabled: ::std::option::Option<bool>,
}
impl ManagedSystemPolicyNew {
    pub fn builder() -> builder::ManagedSystemPolicyNew {
        Default::default()
    }
}
/// What an account logs in with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ManagedSystemPolicyNewAuthenticationTypesItem {
    #[serde(rename = "password")]
    Password,
    #[serde(rename = "ssh-key")]
    SshKey,
    #[serde(rename = "group-set")]
    GroupSet,
}
impl ::std::fmt::Display for ManagedSystemPolicyNewAuthenticationTypesItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Password => f.write_str("password"),
            Self::SshKey => f.write_str("ssh-key"),
            Self::GroupSet => f.write_str("group-set"),
        }
    }
}
impl ::std::str::FromStr for ManagedSystemPolicyNewAuthenticationTypesItem {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "password" => Ok(Self::Password),
            "ssh-key" => Ok(Self::SshKey),
            "group-set" => Ok(Self::GroupSet),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ManagedSystemPolicyNewAuthenticationTypesItem {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ManagedSystemPolicyNewAuthenticationTypesItem {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// It never changes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ManagedSystemPolicyNewMode {
    #[serde(rename = "push")]
    Push,
    #[serde(rename = "local")]
    Local,
    #[serde(rename = "vault-only")]
    VaultOnly,
}
impl ::std::fmt::Display for ManagedSystemPolicyNewMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Push => f.write_str("push"),
            Self::Local => f.write_str("local"),
            Self::VaultOnly => f.write_str("vault-only"),
        }
    }
}
impl ::std::str::FromStr for ManagedSystemPolicyNewMode {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "push" => Ok(Self::Push),
            "local" => Ok(Self::Local),
            "vault-only" => Ok(Self::VaultOnly),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ManagedSystemPolicyNewMode {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ManagedSystemPolicyNewMode {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A page of managed system policies.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ManagedSystemPolicyPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<ManagedSystemPolicy>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// Somebody who is in a class or group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Member {
    /// As it was spelt when it was made.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
/// A page of members, by id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MemberPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<Member>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// Whether somebody is in a class or group. A user that isn't there is in none.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MemberTest {
    /// Whether the answer is that of a cache. Explicit members are always exact.
    pub cached: bool,
    /// The classes concerned that it is in.
    #[serde(rename = "matchedClassIds")]
    pub matched_class_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether it is a member.
    pub member: bool,
    /// Who was asked for.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
/// An account that was lent, with its password for whom that is shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenedCheckout {
    /// The check-out.
    pub checkout: Checkout,
    /// The passwords of its accounts; empty for whom they aren't shown.
    pub passwords: ::std::vec::Vec<Password>,
}
/// A session opened with a one-time password, and what became of that.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OtpSession {
    /// The named person, when a program acts as one.
    #[serde(rename = "actingAs", deserialize_with = "::std::option::Option::deserialize")]
    pub acting_as: ::std::option::Option<::std::string::String>,
    /// By which way in it came.
    #[serde(rename = "callerKind")]
    pub caller_kind: ::std::string::String,
    /// The address that it was opened from, in canonical form.
    #[serde(rename = "clientAddress")]
    pub client_address: ::std::string::String,
    /// Until then a lost answer can be asked for again; null when nothing rotated.
    #[serde(rename = "confirmBefore", deserialize_with = "::std::option::Option::deserialize")]
    pub confirm_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it was opened.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The absolute limit.
    #[serde(rename = "expiresAt")]
    pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// How long it may rest unused.
    #[serde(rename = "idleTimeoutSeconds")]
    pub idle_timeout_seconds: i64,
    /// The next password, to be stored and then confirmed; null when nothing rotated, or when the client sent `nextPasswordHash`.
    #[serde(rename = "nextPassword", deserialize_with = "::std::option::Option::deserialize")]
    pub next_password: ::std::option::Option<crate::Secret>,
    /// When a login will rotate next; null when each one does.
    #[serde(rename = "nextRotationAt", deserialize_with = "::std::option::Option::deserialize")]
    pub next_rotation_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// **The** field to look at: true = the password just used is spent.
    #[serde(rename = "passwordRotated")]
    pub password_rotated: bool,
    /// Public, may be logged.
    #[serde(rename = "sessionId")]
    pub session_id: ::uuid::Uuid,
    /// What every request of the session shows: `Authorization: Bearer <token>`.
    pub token: crate::Secret,
    /// The caller, as it was spelt when it was made.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
/// A one-time password to log in with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct OtpSessionNew {
    /// SHA-256 of the next one-time password, which the client has made and stored: 43 to 128 characters `[A-Za-z0-9_-]`, 256 random
    /// bits at least. Without it the server makes one.
    #[serde(rename = "nextPasswordHash", skip_serializing_if = "::std::option::Option::is_none")]
    pub next_password_hash: ::std::option::Option<::std::string::String>,
    /// Its one-time password, taken as it is.
    pub password: crate::Secret,
    /// The caller.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
impl OtpSessionNew {
    pub fn builder() -> builder::OtpSessionNew {
        Default::default()
    }
}
/// A password, and how sure it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Password {
    /// The account.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// Stands for the account for ever.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// How sure it is that the target takes it: `confirmed` = a login there worked; `reported` = the target said yes and can't be asked for
    /// proof; `stored` = vault-only, nobody checked; `unverified` = imported or restored; `in-doubt` = only from RecoverKeyByAccount.
    pub certainty: ::std::string::String,
    /// When it came into force.
    #[serde(rename = "changedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub changed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The journal entry that was durable before this answer left.
    #[serde(rename = "disclosureId")]
    pub disclosure_id: ::uuid::Uuid,
    /// When it will be changed; a cache must not outlive it.
    #[serde(rename = "nextChangeAt", deserialize_with = "::std::option::Option::deserialize")]
    pub next_change_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The password itself.
    pub password: crate::Secret,
    /// The account's system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Its system was deleted.
    #[serde(rename = "systemDeleted")]
    pub system_deleted: bool,
    /// When the target last proved it.
    #[serde(rename = "verifiedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub verified_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Grows with each password of this account that comes into force.
    pub version: i64,
}
/// A password that may be in force.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordCandidate {
    /// When a login on the target proved it.
    #[serde(rename = "confirmedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub confirmed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it was made or given.
    #[serde(rename = "madeAt")]
    pub made_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The password itself.
    pub password: crate::Secret,
    /// `candidate` = sent, or about to be; `current` = said to be in force; `previous` = in force before; `not-applied` = the target didn't
    /// take it.
    pub state: ::std::string::String,
    /// The number of the password.
    pub version: i64,
}
/// The passwords of an account that may be in force, the likeliest first.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordCandidates {
    /// The account.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// Stands for the account for ever.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// The candidate, the current one, and the others, the newest first; empty where there never was a password.
    pub candidates: ::std::vec::Vec<PasswordCandidate>,
    /// How sure the one is that is said to be in force.
    pub certainty: ::std::string::String,
    /// The journal entry that was durable before this answer left.
    #[serde(rename = "disclosureId")]
    pub disclosure_id: ::uuid::Uuid,
    /// The account's system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
}
/// A change of a password. Look at `status`: an answer 200 does not mean success.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordChange {
    /// The account.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// Stands for the account for ever.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// How often it was tried.
    pub attempts: i64,
    /// Why: `asked` = somebody asked; `scheduled` = by age; `doubt` = the target was found to have another one; the others come with
    /// check-outs.
    pub cause: ::std::string::String,
    /// How sure the new password is, once it is in force.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub certainty: ::std::option::Option<::std::string::String>,
    /// Names it.
    #[serde(rename = "changeId")]
    pub change_id: ::uuid::Uuid,
    /// What last went wrong; kept while it is tried again. `target-unreachable`; `target-refused` = it refuses this password;
    /// `target-account-missing`; `administrator-refused` = it doesn't let the system's administrator in, or not so far; `connector-failed` = it
    /// isn't proven to be the target, or doesn't speak as it should; `deadline-passed` = no answer in time.
    #[serde(rename = "failureCode", deserialize_with = "::std::option::Option::deserialize")]
    pub failure_code: ::std::option::Option<::std::string::String>,
    /// The same for people; no secret, nothing that the target wrote.
    #[serde(rename = "failureDetail", deserialize_with = "::std::option::Option::deserialize")]
    pub failure_detail: ::std::option::Option<::std::string::String>,
    /// An open change was joined, and no new one made.
    pub joined: bool,
    /// `randomize` = to a password that the server makes; `override` = to a given one.
    pub kind: ::std::string::String,
    /// When it is tried again.
    #[serde(rename = "nextAttemptAt", deserialize_with = "::std::option::Option::deserialize")]
    pub next_attempt_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The node that works on it; null = none just now.
    #[serde(rename = "nodeId", deserialize_with = "::std::option::Option::deserialize")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// When.
    #[serde(rename = "requestedAt")]
    pub requested_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Who asked for it; null = the server.
    #[serde(rename = "requestedBy", deserialize_with = "::std::option::Option::deserialize")]
    pub requested_by: ::std::option::Option<::std::string::String>,
    /// The account's system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Nothing more will happen to it.
    pub settled: bool,
    /// When it was settled.
    #[serde(rename = "settledAt", deserialize_with = "::std::option::Option::deserialize")]
    pub settled_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the work on it began.
    #[serde(rename = "startedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub started_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// How far it is: `queued` = it waits; `running` = a node works on it; `retrying` = it came to nothing for now and is tried again;
    /// `in-doubt` = nobody knows which password the target takes, and the server finds out; `confirmed` = the new one is in force; `failed` =
    /// it is not; `canceled` = it was given up.
    pub status: ::std::string::String,
    /// The version in force, once it is; never the password itself.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub version: ::std::option::Option<i64>,
}
/// `PasswordChangeListStatus`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PasswordChangeListStatus {
    #[serde(rename = "queued")]
    Queued,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "retrying")]
    Retrying,
    #[serde(rename = "in-doubt")]
    InDoubt,
    #[serde(rename = "confirmed")]
    Confirmed,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "canceled")]
    Canceled,
}
impl ::std::fmt::Display for PasswordChangeListStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Queued => f.write_str("queued"),
            Self::Running => f.write_str("running"),
            Self::Retrying => f.write_str("retrying"),
            Self::InDoubt => f.write_str("in-doubt"),
            Self::Confirmed => f.write_str("confirmed"),
            Self::Failed => f.write_str("failed"),
            Self::Canceled => f.write_str("canceled"),
        }
    }
}
impl ::std::str::FromStr for PasswordChangeListStatus {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "queued" => Ok(Self::Queued),
            "running" => Ok(Self::Running),
            "retrying" => Ok(Self::Retrying),
            "in-doubt" => Ok(Self::InDoubt),
            "confirmed" => Ok(Self::Confirmed),
            "failed" => Ok(Self::Failed),
            "canceled" => Ok(Self::Canceled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PasswordChangeListStatus {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PasswordChangeListStatus {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A page of changes of passwords.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordChangePage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<PasswordChange>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A password to put in force.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct PasswordOverride {
    /// The account.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// The password, taken as it is.
    pub password: crate::Secret,
    /// The account's system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
}
impl PasswordOverride {
    pub fn builder() -> builder::PasswordOverride {
        Default::default()
    }
}
/// What passwords are made of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordPolicy {
    /// What no password may hold.
    #[serde(rename = "excludedCharacters")]
    pub excluded_characters: ::std::string::String,
    /// How many former passwords may not come back.
    #[serde(rename = "historyDepth")]
    pub history_depth: i64,
    /// Most characters.
    #[serde(rename = "maximumLength")]
    pub maximum_length: i64,
    /// Least digits.
    #[serde(rename = "minimumDigits")]
    pub minimum_digits: i64,
    /// Least characters.
    #[serde(rename = "minimumLength")]
    pub minimum_length: i64,
    /// Least lower-case letters.
    #[serde(rename = "minimumLowercase")]
    pub minimum_lowercase: i64,
    /// Least special characters.
    #[serde(rename = "minimumSpecial")]
    pub minimum_special: i64,
    /// Least upper-case letters.
    #[serde(rename = "minimumUppercase")]
    pub minimum_uppercase: i64,
    /// Whether passwords that hold the account's name are refused.
    #[serde(rename = "refuseAccountId")]
    pub refuse_account_id: bool,
    /// Whether well-known words are refused.
    #[serde(rename = "refuseDictionaryWords")]
    pub refuse_dictionary_words: bool,
    /// What counts as special.
    #[serde(rename = "specialCharacters")]
    pub special_characters: ::std::string::String,
}
/// What passwords are made of; what isn't sent has its default.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct PasswordPolicyNew {
    /// What no password may hold; none.
    #[serde(rename = "excludedCharacters", skip_serializing_if = "::std::option::Option::is_none")]
    pub excluded_characters: ::std::option::Option<::std::string::String>,
    /// How many former passwords may not come back; 24.
    #[serde(rename = "historyDepth", skip_serializing_if = "::std::option::Option::is_none")]
    pub history_depth: ::std::option::Option<i64>,
    /// Most characters; 32.
    #[serde(rename = "maximumLength", skip_serializing_if = "::std::option::Option::is_none")]
    pub maximum_length: ::std::option::Option<i64>,
    /// Least digits; 1.
    #[serde(rename = "minimumDigits", skip_serializing_if = "::std::option::Option::is_none")]
    pub minimum_digits: ::std::option::Option<i64>,
    /// Least characters; 20.
    #[serde(rename = "minimumLength", skip_serializing_if = "::std::option::Option::is_none")]
    pub minimum_length: ::std::option::Option<i64>,
    /// Least lower-case letters; 1.
    #[serde(rename = "minimumLowercase", skip_serializing_if = "::std::option::Option::is_none")]
    pub minimum_lowercase: ::std::option::Option<i64>,
    /// Least special characters; 1.
    #[serde(rename = "minimumSpecial", skip_serializing_if = "::std::option::Option::is_none")]
    pub minimum_special: ::std::option::Option<i64>,
    /// Least upper-case letters; 1.
    #[serde(rename = "minimumUppercase", skip_serializing_if = "::std::option::Option::is_none")]
    pub minimum_uppercase: ::std::option::Option<i64>,
    /// Whether passwords that hold the account's name are refused; true.
    #[serde(rename = "refuseAccountId", skip_serializing_if = "::std::option::Option::is_none")]
    pub refuse_account_id: ::std::option::Option<bool>,
    /// Whether well-known words are refused; true.
    #[serde(rename = "refuseDictionaryWords", skip_serializing_if = "::std::option::Option::is_none")]
    pub refuse_dictionary_words: ::std::option::Option<bool>,
    /// What counts as special, of ASCII punctuation; ``!#%+-.:=?@_~``.
    #[serde(rename = "specialCharacters", skip_serializing_if = "::std::option::Option::is_none")]
    pub special_characters: ::std::option::Option<::std::string::String>,
}
impl PasswordPolicyNew {
    pub fn builder() -> builder::PasswordPolicyNew {
        Default::default()
    }
}
/// What came of it for one account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordRandomization {
    /// The account.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// The change, as it was when it was accepted; empty = it was refused.
    pub changes: ::std::vec::Vec<PasswordChange>,
    /// The problem code with which ManagedAccountRandomizePassword would have refused this account; null = it was accepted.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub code: ::std::option::Option<::std::string::String>,
    /// The account's system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
}
/// What came of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordRandomizations {
    /// One for each account, in the order sent.
    pub items: ::std::vec::Vec<PasswordRandomization>,
    /// The nodes that manage the policies of the accounts that were accepted, in the order of their names; empty = any node makes the
    /// changes.
    #[serde(rename = "managingNodes")]
    pub managing_nodes: ::std::vec::Vec<::std::string::String>,
    /// The node that makes all of the changes, because it was to; null = the managing nodes do.
    #[serde(rename = "performedBy", deserialize_with = "::std::option::Option::deserialize")]
    pub performed_by: ::std::option::Option<::std::string::String>,
}
/// An account whose password is to be changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct PasswordRandomize {
    /// The account.
    #[serde(rename = "accountId")]
    pub account_id: ::std::string::String,
    /// The account's system.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
}
impl PasswordRandomize {
    pub fn builder() -> builder::PasswordRandomize {
        Default::default()
    }
}
/// Accounts whose passwords are to be changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct PasswordRandomizeMany {
    /// The accounts, each once.
    pub accounts: ::std::vec::Vec<PasswordRandomize>,
    /// Whether the node that answers is to make all of the changes, also those of accounts that another node manages; `false` when absent.
    #[serde(rename = "performLocally", skip_serializing_if = "::std::option::Option::is_none")]
    pub perform_locally: ::std::option::Option<bool>,
}
impl PasswordRandomizeMany {
    pub fn builder() -> builder::PasswordRandomizeMany {
        Default::default()
    }
}
/// What a login with an account's password has shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordVerification {
    /// Stands for the account for ever.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// How sure the password is now.
    pub certainty: ::std::string::String,
    /// What went wrong at the target, where it didn't say.
    #[serde(rename = "failureCode", deserialize_with = "::std::option::Option::deserialize")]
    pub failure_code: ::std::option::Option<::std::string::String>,
    /// `true` = the target took it; `false` = it refused it, and the password is in doubt now; null = the target didn't say.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub valid: ::std::option::Option<bool>,
    /// When the target last proved it.
    #[serde(rename = "verifiedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub verified_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The number of the password that was tried.
    pub version: i64,
}
/// What is known of a password, but not the password.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordVersion {
    /// The account.
    #[serde(rename = "accountKey")]
    pub account_key: ::uuid::Uuid,
    /// The change that brought it; null = it came with the account.
    #[serde(rename = "changeId", deserialize_with = "::std::option::Option::deserialize")]
    pub change_id: ::std::option::Option<::uuid::Uuid>,
    /// When a login on the target proved it.
    #[serde(rename = "confirmedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub confirmed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it was made or given.
    #[serde(rename = "madeAt")]
    pub made_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What has become of it.
    pub state: ::std::string::String,
    /// The number of the password.
    pub version: i64,
}
/// A page of an account's passwords, none of them shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PasswordVersionPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<PasswordVersion>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A permission on a managed system policy.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Permission {
    #[serde(rename = "view-properties")]
    ViewProperties,
    #[serde(rename = "modify-properties")]
    ModifyProperties,
    #[serde(rename = "preapproved-checkout")]
    PreapprovedCheckout,
    #[serde(rename = "request-checkout")]
    RequestCheckout,
    #[serde(rename = "randomize-override")]
    RandomizeOverride,
    #[serde(rename = "view-information")]
    ViewInformation,
    #[serde(rename = "preapproved-group-checkout")]
    PreapprovedGroupCheckout,
    #[serde(rename = "request-group-checkout")]
    RequestGroupCheckout,
    #[serde(rename = "preapproved-session-search")]
    PreapprovedSessionSearch,
    #[serde(rename = "preapproved-session-download")]
    PreapprovedSessionDownload,
    #[serde(rename = "preapproved-session-view")]
    PreapprovedSessionView,
    #[serde(rename = "run-reports")]
    RunReports,
    #[serde(rename = "access-history")]
    AccessHistory,
    #[serde(rename = "modify-account-sets")]
    ModifyAccountSets,
    #[serde(rename = "manage-systems")]
    ManageSystems,
}
impl ::std::fmt::Display for Permission {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ViewProperties => f.write_str("view-properties"),
            Self::ModifyProperties => f.write_str("modify-properties"),
            Self::PreapprovedCheckout => f.write_str("preapproved-checkout"),
            Self::RequestCheckout => f.write_str("request-checkout"),
            Self::RandomizeOverride => f.write_str("randomize-override"),
            Self::ViewInformation => f.write_str("view-information"),
            Self::PreapprovedGroupCheckout => f.write_str("preapproved-group-checkout"),
            Self::RequestGroupCheckout => f.write_str("request-group-checkout"),
            Self::PreapprovedSessionSearch => f.write_str("preapproved-session-search"),
            Self::PreapprovedSessionDownload => f.write_str("preapproved-session-download"),
            Self::PreapprovedSessionView => f.write_str("preapproved-session-view"),
            Self::RunReports => f.write_str("run-reports"),
            Self::AccessHistory => f.write_str("access-history"),
            Self::ModifyAccountSets => f.write_str("modify-account-sets"),
            Self::ManageSystems => f.write_str("manage-systems"),
        }
    }
}
impl ::std::str::FromStr for Permission {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "view-properties" => Ok(Self::ViewProperties),
            "modify-properties" => Ok(Self::ModifyProperties),
            "preapproved-checkout" => Ok(Self::PreapprovedCheckout),
            "request-checkout" => Ok(Self::RequestCheckout),
            "randomize-override" => Ok(Self::RandomizeOverride),
            "view-information" => Ok(Self::ViewInformation),
            "preapproved-group-checkout" => Ok(Self::PreapprovedGroupCheckout),
            "request-group-checkout" => Ok(Self::RequestGroupCheckout),
            "preapproved-session-search" => Ok(Self::PreapprovedSessionSearch),
            "preapproved-session-download" => Ok(Self::PreapprovedSessionDownload),
            "preapproved-session-view" => Ok(Self::PreapprovedSessionView),
            "run-reports" => Ok(Self::RunReports),
            "access-history" => Ok(Self::AccessHistory),
            "modify-account-sets" => Ok(Self::ModifyAccountSets),
            "manage-systems" => Ok(Self::ManageSystems),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Permission {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Permission {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// An administrative privilege.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Privilege {
    #[serde(rename = "resource")]
    Resource,
    #[serde(rename = "policy")]
    Policy,
    #[serde(rename = "mngnotifs")]
    Mngnotifs,
    #[serde(rename = "workflow")]
    Workflow,
    #[serde(rename = "module")]
    Module,
    #[serde(rename = "maintain")]
    Maintain,
    #[serde(rename = "runreport")]
    Runreport,
    #[serde(rename = "analytics")]
    Analytics,
    #[serde(rename = "recanalyticscasch")]
    Recanalyticscasch,
    #[serde(rename = "extdb")]
    Extdb,
    #[serde(rename = "viewcertdash")]
    Viewcertdash,
    #[serde(rename = "viewpswdash")]
    Viewpswdash,
    #[serde(rename = "viewworkdash")]
    Viewworkdash,
    #[serde(rename = "viewpsadash")]
    Viewpsadash,
    #[serde(rename = "vieworgdash")]
    Vieworgdash,
    #[serde(rename = "viewhelpdeskdash")]
    Viewhelpdeskdash,
    #[serde(rename = "recdashcache")]
    Recdashcache,
    #[serde(rename = "security")]
    Security,
    #[serde(rename = "console")]
    Console,
    #[serde(rename = "mngacl")]
    Mngacl,
    #[serde(rename = "creategroup")]
    Creategroup,
    #[serde(rename = "mngorphanres")]
    Mngorphanres,
    #[serde(rename = "createres")]
    Createres,
    #[serde(rename = "groupmgmt")]
    Groupmgmt,
    #[serde(rename = "recoverpwd")]
    Recoverpwd,
    #[serde(rename = "certify")]
    Certify,
    #[serde(rename = "singleusercertify")]
    Singleusercertify,
    #[serde(rename = "createorg")]
    Createorg,
    #[serde(rename = "updateorg")]
    Updateorg,
    #[serde(rename = "apicaller")]
    Apicaller,
    #[serde(rename = "otpcaller")]
    Otpcaller,
    #[serde(rename = "guacamolecaller")]
    Guacamolecaller,
    #[serde(rename = "replication")]
    Replication,
    #[serde(rename = "viewhost")]
    Viewhost,
    #[serde(rename = "viewmgrp")]
    Viewmgrp,
    #[serde(rename = "viewrole")]
    Viewrole,
    #[serde(rename = "viewsod")]
    Viewsod,
    #[serde(rename = "viewuc")]
    Viewuc,
    #[serde(rename = "viewacct")]
    Viewacct,
    #[serde(rename = "viewpdr")]
    Viewpdr,
    #[serde(rename = "viewtpl")]
    Viewtpl,
    #[serde(rename = "viewntf")]
    Viewntf,
    #[serde(rename = "viewcert")]
    Viewcert,
}
impl ::std::fmt::Display for Privilege {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Resource => f.write_str("resource"),
            Self::Policy => f.write_str("policy"),
            Self::Mngnotifs => f.write_str("mngnotifs"),
            Self::Workflow => f.write_str("workflow"),
            Self::Module => f.write_str("module"),
            Self::Maintain => f.write_str("maintain"),
            Self::Runreport => f.write_str("runreport"),
            Self::Analytics => f.write_str("analytics"),
            Self::Recanalyticscasch => f.write_str("recanalyticscasch"),
            Self::Extdb => f.write_str("extdb"),
            Self::Viewcertdash => f.write_str("viewcertdash"),
            Self::Viewpswdash => f.write_str("viewpswdash"),
            Self::Viewworkdash => f.write_str("viewworkdash"),
            Self::Viewpsadash => f.write_str("viewpsadash"),
            Self::Vieworgdash => f.write_str("vieworgdash"),
            Self::Viewhelpdeskdash => f.write_str("viewhelpdeskdash"),
            Self::Recdashcache => f.write_str("recdashcache"),
            Self::Security => f.write_str("security"),
            Self::Console => f.write_str("console"),
            Self::Mngacl => f.write_str("mngacl"),
            Self::Creategroup => f.write_str("creategroup"),
            Self::Mngorphanres => f.write_str("mngorphanres"),
            Self::Createres => f.write_str("createres"),
            Self::Groupmgmt => f.write_str("groupmgmt"),
            Self::Recoverpwd => f.write_str("recoverpwd"),
            Self::Certify => f.write_str("certify"),
            Self::Singleusercertify => f.write_str("singleusercertify"),
            Self::Createorg => f.write_str("createorg"),
            Self::Updateorg => f.write_str("updateorg"),
            Self::Apicaller => f.write_str("apicaller"),
            Self::Otpcaller => f.write_str("otpcaller"),
            Self::Guacamolecaller => f.write_str("guacamolecaller"),
            Self::Replication => f.write_str("replication"),
            Self::Viewhost => f.write_str("viewhost"),
            Self::Viewmgrp => f.write_str("viewmgrp"),
            Self::Viewrole => f.write_str("viewrole"),
            Self::Viewsod => f.write_str("viewsod"),
            Self::Viewuc => f.write_str("viewuc"),
            Self::Viewacct => f.write_str("viewacct"),
            Self::Viewpdr => f.write_str("viewpdr"),
            Self::Viewtpl => f.write_str("viewtpl"),
            Self::Viewntf => f.write_str("viewntf"),
            Self::Viewcert => f.write_str("viewcert"),
        }
    }
}
impl ::std::str::FromStr for Privilege {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "resource" => Ok(Self::Resource),
            "policy" => Ok(Self::Policy),
            "mngnotifs" => Ok(Self::Mngnotifs),
            "workflow" => Ok(Self::Workflow),
            "module" => Ok(Self::Module),
            "maintain" => Ok(Self::Maintain),
            "runreport" => Ok(Self::Runreport),
            "analytics" => Ok(Self::Analytics),
            "recanalyticscasch" => Ok(Self::Recanalyticscasch),
            "extdb" => Ok(Self::Extdb),
            "viewcertdash" => Ok(Self::Viewcertdash),
            "viewpswdash" => Ok(Self::Viewpswdash),
            "viewworkdash" => Ok(Self::Viewworkdash),
            "viewpsadash" => Ok(Self::Viewpsadash),
            "vieworgdash" => Ok(Self::Vieworgdash),
            "viewhelpdeskdash" => Ok(Self::Viewhelpdeskdash),
            "recdashcache" => Ok(Self::Recdashcache),
            "security" => Ok(Self::Security),
            "console" => Ok(Self::Console),
            "mngacl" => Ok(Self::Mngacl),
            "creategroup" => Ok(Self::Creategroup),
            "mngorphanres" => Ok(Self::Mngorphanres),
            "createres" => Ok(Self::Createres),
            "groupmgmt" => Ok(Self::Groupmgmt),
            "recoverpwd" => Ok(Self::Recoverpwd),
            "certify" => Ok(Self::Certify),
            "singleusercertify" => Ok(Self::Singleusercertify),
            "createorg" => Ok(Self::Createorg),
            "updateorg" => Ok(Self::Updateorg),
            "apicaller" => Ok(Self::Apicaller),
            "otpcaller" => Ok(Self::Otpcaller),
            "guacamolecaller" => Ok(Self::Guacamolecaller),
            "replication" => Ok(Self::Replication),
            "viewhost" => Ok(Self::Viewhost),
            "viewmgrp" => Ok(Self::Viewmgrp),
            "viewrole" => Ok(Self::Viewrole),
            "viewsod" => Ok(Self::Viewsod),
            "viewuc" => Ok(Self::Viewuc),
            "viewacct" => Ok(Self::Viewacct),
            "viewpdr" => Ok(Self::Viewpdr),
            "viewtpl" => Ok(Self::Viewtpl),
            "viewntf" => Ok(Self::Viewntf),
            "viewcert" => Ok(Self::Viewcert),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Privilege {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Privilege {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Where a privilege comes from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PrivilegeOrigin {
    /// Which group; null: one's own.
    #[serde(rename = "adminGroupId", deserialize_with = "::std::option::Option::deserialize")]
    pub admin_group_id: ::std::option::Option<::std::string::String>,
    /// One's own, or of a group.
    pub kind: ::std::string::String,
}
/// Every error of every operation. Programs read `code` and `status`; texts may change at any time.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Problem {
    /// What programs read. New codes may come.
    pub code: ::std::string::String,
    /// Of this case, for people. Never a value that was sent.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// The places of the request that break the schema or a rule.
    pub errors: ::std::vec::Vec<ProblemItem>,
    /// Equals the header X-Request-Id; names this request in the journal and in the server's log.
    #[serde(rename = "requestId")]
    pub request_id: ::uuid::Uuid,
    /// Equals the header Retry-After.
    #[serde(rename = "retryAfterSeconds", deserialize_with = "::std::option::Option::deserialize")]
    pub retry_after_seconds: ::std::option::Option<i64>,
    /// Equals the status line.
    pub status: i64,
    /// Fixed for each code.
    pub title: ::std::string::String,
    /// `/problems/<code>`, a relative reference to the page of the code.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
/// One place of the request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ProblemItem {
    /// What programs read.
    pub code: ::std::string::String,
    /// The part of the request.
    #[serde(rename = "in")]
    pub in_: ::std::string::String,
    /// For people. Never quotes a value.
    pub message: ::std::string::String,
    /// JSON Pointer in the body, else the name.
    pub pointer: ::std::string::String,
}
/// An administrator or caller.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ProductAdministrator {
    /// Networks that it may come from; none: nobody.
    #[serde(rename = "allowedAddresses")]
    pub allowed_addresses: ::std::vec::Vec<::std::string::String>,
    /// It belongs to the product and can't be deleted.
    #[serde(rename = "builtIn")]
    pub built_in: bool,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What it shows when it logs in.
    pub credential: ::std::string::String,
    /// When it was last given one.
    #[serde(rename = "credentialChangedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub credential_changed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// It may log in.
    pub enabled: bool,
    /// When it last logged in.
    #[serde(rename = "lastLoginAt", deserialize_with = "::std::option::Option::deserialize")]
    pub last_login_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Too many logins have failed.
    pub locked: bool,
    /// Until when; null: it is not locked.
    #[serde(rename = "lockedUntil", deserialize_with = "::std::option::Option::deserialize")]
    pub locked_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// For people.
    pub name: ::std::string::String,
    /// How long a one-time password lives; 0: one login.
    #[serde(rename = "otpRotationHours")]
    pub otp_rotation_hours: i64,
    /// Its password doesn't expire.
    #[serde(rename = "passwordNeverExpires")]
    pub password_never_expires: bool,
    /// Its own ones; administrator groups may add more (AdminEffectivePrivilegesGet).
    pub privileges: ::std::vec::Vec<::std::string::String>,
    /// Grows with every change; what If-Match takes.
    pub revision: i64,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// As it was spelt when it was made.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
/// What is to be different about an administrator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct ProductAdministratorChange {
    /// In place of all its networks.
    #[serde(rename = "allowedAddresses", skip_serializing_if = "::std::option::Option::is_none")]
    pub allowed_addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// For people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// How long a one-time password lives; 0: one login.
    #[serde(rename = "otpRotationHours", skip_serializing_if = "::std::option::Option::is_none")]
    pub otp_rotation_hours: ::std::option::Option<i64>,
    /// Its password doesn't expire.
    #[serde(rename = "passwordNeverExpires", skip_serializing_if = "::std::option::Option::is_none")]
    pub password_never_expires: ::std::option::Option<bool>,
    /// In place of all its own privileges.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileges: ::std::option::Option<::std::vec::Vec<Privilege>>,
}
impl ProductAdministratorChange {
    pub fn builder() -> builder::ProductAdministratorChange {
        Default::default()
    }
}
/// An administrator or caller to be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct ProductAdministratorNew {
    /// Networks that it may come from; nobody when absent or empty.
    #[serde(rename = "allowedAddresses", skip_serializing_if = "::std::option::Option::is_none")]
    pub allowed_addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// It may log in; true when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// For people.
    pub name: ::std::string::String,
    /// How long a one-time password lives; 0, also when absent: one login.
    #[serde(rename = "otpRotationHours", skip_serializing_if = "::std::option::Option::is_none")]
    pub otp_rotation_hours: ::std::option::Option<i64>,
    /// Its first password, 12 characters at least. Not with `otpcaller`: one-time passwords are made by the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::Secret>,
    /// Its password doesn't expire; false when absent.
    #[serde(rename = "passwordNeverExpires", skip_serializing_if = "::std::option::Option::is_none")]
    pub password_never_expires: ::std::option::Option<bool>,
    /// Its own privileges. `apicaller`, `otpcaller` and `guacamolecaller` are ways in: one of them, and nothing beside it.
    /// Without one it is a person, who comes in by Login.
    pub privileges: ::std::vec::Vec<Privilege>,
    /// Was never anybody's.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
impl ProductAdministratorNew {
    pub fn builder() -> builder::ProductAdministratorNew {
        Default::default()
    }
}
/// A page of administrators, by id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ProductAdministratorPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<ProductAdministrator>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A member of the database's cluster.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ReplicationMember {
    /// Where it is, as the configuration says.
    pub host: ::std::string::String,
    /// What it lacks of the primary's log; null: not known.
    #[serde(rename = "lagBytes", deserialize_with = "::std::option::Option::deserialize")]
    pub lag_bytes: ::std::option::Option<i64>,
    /// For how long; null: not known.
    #[serde(rename = "lagSeconds", deserialize_with = "::std::option::Option::deserialize")]
    pub lag_seconds: ::std::option::Option<i64>,
    /// What it does.
    pub role: ::std::string::String,
}
/// How the database keeps what is written, and what is left to do.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ReplicationStatus {
    /// Of these, such whose password nobody is sure of.
    #[serde(rename = "changesInDoubt")]
    pub changes_in_doubt: i64,
    /// Changes of passwords that aren't settled.
    #[serde(rename = "changesOpen")]
    pub changes_open: i64,
    /// Check-outs whose return has failed.
    #[serde(rename = "checkinsFailed")]
    pub checkins_failed: i64,
    /// Commits that wait for standbys.
    #[serde(rename = "commitsWaiting")]
    pub commits_waiting: i64,
    /// For how long the first of them has.
    #[serde(rename = "commitsWaitingMilliseconds")]
    pub commits_waiting_milliseconds: i64,
    /// Where the tables are.
    pub engine: ::std::string::String,
    /// A member takes writes, and answers.
    #[serde(rename = "leaderReachable")]
    pub leader_reachable: bool,
    /// The members of the cluster, in the order of the configuration; none where the tables are in a file.
    pub members: ::std::vec::Vec<ReplicationMember>,
    /// What is written is kept as the configuration asks.
    pub quorum: bool,
}
/// A session and its token, which is shown this once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Session {
    /// The named person, when a program acts as one.
    #[serde(rename = "actingAs", deserialize_with = "::std::option::Option::deserialize")]
    pub acting_as: ::std::option::Option<::std::string::String>,
    /// By which way in it came.
    #[serde(rename = "callerKind")]
    pub caller_kind: ::std::string::String,
    /// The address that it was opened from, in canonical form.
    #[serde(rename = "clientAddress")]
    pub client_address: ::std::string::String,
    /// When it was opened.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The absolute limit.
    #[serde(rename = "expiresAt")]
    pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// How long it may rest unused.
    #[serde(rename = "idleTimeoutSeconds")]
    pub idle_timeout_seconds: i64,
    /// Public, may be logged.
    #[serde(rename = "sessionId")]
    pub session_id: ::uuid::Uuid,
    /// What every request of the session shows: `Authorization: Bearer <token>`.
    pub token: crate::Secret,
    /// The caller, as it was spelt when it was made.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
/// A session, without its token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SessionInfo {
    /// The named person, when a program acts as one.
    #[serde(rename = "actingAs", deserialize_with = "::std::option::Option::deserialize")]
    pub acting_as: ::std::option::Option<::std::string::String>,
    /// By which way in it came.
    #[serde(rename = "callerKind")]
    pub caller_kind: ::std::string::String,
    /// The address that it was opened from, in canonical form.
    #[serde(rename = "clientAddress")]
    pub client_address: ::std::string::String,
    /// When it was opened.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The absolute limit.
    #[serde(rename = "expiresAt")]
    pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// How long it may rest unused.
    #[serde(rename = "idleTimeoutSeconds")]
    pub idle_timeout_seconds: i64,
    /// Public, may be logged.
    #[serde(rename = "sessionId")]
    pub session_id: ::uuid::Uuid,
    /// The caller, as it was spelt when it was made.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
/// A page of sessions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SessionInfoPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<SessionInfo>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// What to show to the person when something goes wrong with a session, in the words of the policy; `""` = nothing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SessionMessages {
    /// No connection came about, and no port was tried to find out why.
    #[serde(rename = "connectionFailed")]
    pub connection_failed: ::std::string::String,
    /// The target refused the account and its password.
    #[serde(rename = "loginFailed")]
    pub login_failed: ::std::string::String,
    /// The program that opens the session could not be started.
    #[serde(rename = "programFailed")]
    pub program_failed: ::std::string::String,
    /// A program that is needed is not on the person's machine.
    #[serde(rename = "programMissing")]
    pub program_missing: ::std::string::String,
    /// The person's session with the gateway has ended.
    #[serde(rename = "sessionExpired")]
    pub session_expired: ::std::string::String,
    /// No connection came about although the trial port answers.
    #[serde(rename = "targetReachable")]
    pub target_reachable: ::std::string::String,
    /// No connection came about, and the trial port doesn't answer either.
    #[serde(rename = "targetUnreachable")]
    pub target_unreachable: ::std::string::String,
    /// A question, before a password is used that is no longer in force.
    #[serde(rename = "useOldPassword")]
    pub use_old_password: ::std::string::String,
}
/// A password to log in with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct SessionNew {
    /// The person to act as in this session, of a program (`apicaller`) that holds all that the person does.
    #[serde(rename = "authConsoleUser", skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_console_user: ::std::option::Option<::std::string::String>,
    /// Its password, taken as it is: at most 1024 bytes.
    pub password: crate::Secret,
    /// The caller.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
impl SessionNew {
    pub fn builder() -> builder::SessionNew {
        Default::default()
    }
}
/// What a test of a system has shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SystemTest {
    /// Whether it let the administrator in.
    #[serde(rename = "administratorAccepted")]
    pub administrator_accepted: bool,
    /// Why not; none where there is nothing to reach.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub code: ::std::option::Option<::std::string::String>,
    /// How long it took.
    #[serde(rename = "durationMilliseconds")]
    pub duration_milliseconds: i64,
    /// Whether something answered.
    pub reachable: bool,
    /// When it ended.
    #[serde(rename = "testedAt")]
    pub tested_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether it proved that it is the one, by its certificate or its host key.
    #[serde(rename = "tlsVerified")]
    pub tls_verified: bool,
}
/// A system variable, with its value in force.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SystemVariable {
    /// The words of a choice.
    pub choices: ::std::vec::Vec<::std::string::String>,
    /// In force unless somebody sets another.
    #[serde(rename = "defaultValue")]
    pub default_value: ::std::string::String,
    /// One sentence.
    pub description: ::std::string::String,
    /// The greatest integer.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub maximum: ::std::option::Option<i64>,
    /// The least integer.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub minimum: ::std::option::Option<i64>,
    /// Its name.
    pub name: ::std::string::String,
    /// Where the value comes from.
    pub origin: ::std::string::String,
    /// Grows with every change; 1 when nobody has set it.
    pub revision: i64,
    /// What kind of value it has.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// What an integer counts.
    pub unit: ::std::string::String,
    /// In force, as a text.
    pub value: ::std::string::String,
}
/// A page of system variables.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SystemVariablePage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<SystemVariable>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A value to set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct SystemVariableSetting {
    /// As a text, whatever its type: `true`, `240`.
    pub value: ::std::string::String,
}
impl SystemVariableSetting {
    pub fn builder() -> builder::SystemVariableSetting {
        Default::default()
    }
}
/// A user class.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserClass {
    /// It belongs to the product and can't be deleted.
    #[serde(rename = "builtIn")]
    pub built_in: bool,
    /// Whether the computed membership counts. Explicit members always do.
    #[serde(rename = "cacheValid")]
    pub cache_valid: bool,
    /// When the membership was last computed; null: not since it was invalidated.
    #[serde(rename = "cachedAt", deserialize_with = "::std::option::Option::deserialize")]
    pub cached_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Its name.
    #[serde(rename = "classId")]
    pub class_id: ::std::string::String,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// For people.
    pub description: ::std::string::String,
    /// How many explicit members it has.
    #[serde(rename = "explicitUserCount")]
    pub explicit_user_count: i64,
    /// The first 256 of its explicit members, by id. UserclassMembershipList has all.
    #[serde(rename = "explicitUsers")]
    pub explicit_users: ::std::vec::Vec<::std::string::String>,
    /// How many participants a membership has.
    pub kind: ::std::string::String,
    /// Grows with each change of the class or of its members.
    pub revision: i64,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
/// What is to be different about a user class.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct UserClassChange {
    /// For people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// In place of all explicit members, also of those that an answer didn't show.
    #[serde(rename = "explicitUsers", skip_serializing_if = "::std::option::Option::is_none")]
    pub explicit_users: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl UserClassChange {
    pub fn builder() -> builder::UserClassChange {
        Default::default()
    }
}
/// A user class to be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct UserClassNew {
    /// Never changes.
    #[serde(rename = "classId")]
    pub class_id: ::std::string::String,
    /// For people; empty when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Its members. More are added by UserClassMemberAdd.
    #[serde(rename = "explicitUsers")]
    pub explicit_users: ::std::vec::Vec<::std::string::String>,
    /// Never changes; `single` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<UserClassNewKind>,
}
impl UserClassNew {
    pub fn builder() -> builder::UserClassNew {
        Default::default()
    }
}
/// Never changes; `single` when absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum UserClassNewKind {
    #[serde(rename = "single")]
    Single,
    #[serde(rename = "relational")]
    Relational,
}
impl ::std::fmt::Display for UserClassNewKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Single => f.write_str("single"),
            Self::Relational => f.write_str("relational"),
        }
    }
}
impl ::std::str::FromStr for UserClassNewKind {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "single" => Ok(Self::Single),
            "relational" => Ok(Self::Relational),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for UserClassNewKind {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UserClassNewKind {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A page of user classes, by id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserClassPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<UserClass>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// A user group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserGroup {
    /// All of them, by policy.
    #[serde(rename = "accessControls")]
    pub access_controls: ::std::vec::Vec<AccessControl>,
    /// It belongs to the product and can't be deleted.
    #[serde(rename = "builtIn")]
    pub built_in: bool,
    /// The classes whose users are its members.
    #[serde(rename = "classIds")]
    pub class_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether a member is in all of the classes or in any.
    #[serde(rename = "classMatch")]
    pub class_match: ::std::string::String,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// For people.
    pub description: ::std::string::String,
    /// Its name.
    #[serde(rename = "groupId")]
    pub group_id: ::std::string::String,
    /// Grows with each change of the group or of its access controls.
    pub revision: i64,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
/// What is to be different about a user group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct UserGroupChange {
    /// In place of all access controls. One alone is set by UserGroupAccessControlSet.
    #[serde(rename = "accessControls", skip_serializing_if = "::std::option::Option::is_none")]
    pub access_controls: ::std::option::Option<::std::vec::Vec<AccessControlNew>>,
    /// In place of all classes.
    #[serde(rename = "classIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub class_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether a member is in all of the classes or in any.
    #[serde(rename = "classMatch", skip_serializing_if = "::std::option::Option::is_none")]
    pub class_match: ::std::option::Option<UserGroupChangeClassMatch>,
    /// For people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}
impl UserGroupChange {
    pub fn builder() -> builder::UserGroupChange {
        Default::default()
    }
}
/// Whether a member is in all of the classes or in any.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum UserGroupChangeClassMatch {
    #[serde(rename = "all")]
    All,
    #[serde(rename = "any")]
    Any,
}
impl ::std::fmt::Display for UserGroupChangeClassMatch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::All => f.write_str("all"),
            Self::Any => f.write_str("any"),
        }
    }
}
impl ::std::str::FromStr for UserGroupChangeClassMatch {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "all" => Ok(Self::All),
            "any" => Ok(Self::Any),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for UserGroupChangeClassMatch {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UserGroupChangeClassMatch {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A user group to be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct UserGroupNew {
    /// One for each policy. More are set by UserGroupAccessControlSet.
    #[serde(rename = "accessControls")]
    pub access_controls: ::std::vec::Vec<AccessControlNew>,
    /// The classes whose users are its members; a group without a class has none.
    #[serde(rename = "classIds")]
    pub class_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether a member is in all of the classes or in any; `all` when absent.
    #[serde(rename = "classMatch", skip_serializing_if = "::std::option::Option::is_none")]
    pub class_match: ::std::option::Option<UserGroupNewClassMatch>,
    /// For people; empty when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Never changes.
    #[serde(rename = "groupId")]
    pub group_id: ::std::string::String,
}
impl UserGroupNew {
    pub fn builder() -> builder::UserGroupNew {
        Default::default()
    }
}
/// Whether a member is in all of the classes or in any; `all` when absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum UserGroupNewClassMatch {
    #[serde(rename = "all")]
    All,
    #[serde(rename = "any")]
    Any,
}
impl ::std::fmt::Display for UserGroupNewClassMatch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::All => f.write_str("all"),
            Self::Any => f.write_str("any"),
        }
    }
}
impl ::std::str::FromStr for UserGroupNewClassMatch {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "all" => Ok(Self::All),
            "any" => Ok(Self::Any),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for UserGroupNewClassMatch {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UserGroupNewClassMatch {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A page of user groups, by id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserGroupPage {
    /// In the order of the list.
    pub items: ::std::vec::Vec<UserGroup>,
    /// Where the next page begins; null at the end.
    #[serde(rename = "nextCursor", deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// `WfRequestFindStatus`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum WfRequestFindStatus {
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "on-hold")]
    OnHold,
    #[serde(rename = "scheduled")]
    Scheduled,
    #[serde(rename = "approved")]
    Approved,
    #[serde(rename = "denied")]
    Denied,
    #[serde(rename = "canceled")]
    Canceled,
    #[serde(rename = "expired")]
    Expired,
    #[serde(rename = "used")]
    Used,
}
impl ::std::fmt::Display for WfRequestFindStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::OnHold => f.write_str("on-hold"),
            Self::Scheduled => f.write_str("scheduled"),
            Self::Approved => f.write_str("approved"),
            Self::Denied => f.write_str("denied"),
            Self::Canceled => f.write_str("canceled"),
            Self::Expired => f.write_str("expired"),
            Self::Used => f.write_str("used"),
        }
    }
}
impl ::std::str::FromStr for WfRequestFindStatus {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "on-hold" => Ok(Self::OnHold),
            "scheduled" => Ok(Self::Scheduled),
            "approved" => Ok(Self::Approved),
            "denied" => Ok(Self::Denied),
            "canceled" => Ok(Self::Canceled),
            "expired" => Ok(Self::Expired),
            "used" => Ok(Self::Used),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WfRequestFindStatus {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WfRequestFindStatus {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Types for composing complex structures.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct AccessControlChange {
        deny: ::std::result::Result<::std::vec::Vec<super::Permission>, ::std::string::String>,
        grant: ::std::result::Result<::std::vec::Vec<super::Permission>, ::std::string::String>,
    }
    impl ::std::default::Default for AccessControlChange {
        fn default() -> Self {
            Self { deny: Err("no value supplied for deny".to_string()), grant: Err("no value supplied for grant".to_string()) }
        }
    }
    impl AccessControlChange {
        pub fn deny<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Permission>>,
            T::Error: ::std::fmt::Display,
        {
            self.deny = value.try_into().map_err(|e| format!("error converting supplied value for deny: {e}"));
            self
        }
        pub fn grant<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Permission>>,
            T::Error: ::std::fmt::Display,
        {
            self.grant = value.try_into().map_err(|e| format!("error converting supplied value for grant: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AccessControlChange> for super::AccessControlChange {
        type Error = super::error::ConversionError;
        fn try_from(value: AccessControlChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { deny: value.deny?, grant: value.grant? })
        }
    }
    impl ::std::convert::From<super::AccessControlChange> for AccessControlChange {
        fn from(value: super::AccessControlChange) -> Self {
            Self { deny: Ok(value.deny), grant: Ok(value.grant) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AccessControlNew {
        deny: ::std::result::Result<::std::vec::Vec<super::Permission>, ::std::string::String>,
        grant: ::std::result::Result<::std::vec::Vec<super::Permission>, ::std::string::String>,
        policy_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AccessControlNew {
        fn default() -> Self {
            Self {
                deny: Err("no value supplied for deny".to_string()),
                grant: Err("no value supplied for grant".to_string()),
                policy_id: Err("no value supplied for policy_id".to_string()),
            }
        }
    }
    impl AccessControlNew {
        pub fn deny<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Permission>>,
            T::Error: ::std::fmt::Display,
        {
            self.deny = value.try_into().map_err(|e| format!("error converting supplied value for deny: {e}"));
            self
        }
        pub fn grant<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Permission>>,
            T::Error: ::std::fmt::Display,
        {
            self.grant = value.try_into().map_err(|e| format!("error converting supplied value for grant: {e}"));
            self
        }
        pub fn policy_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.policy_id = value.try_into().map_err(|e| format!("error converting supplied value for policy_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AccessControlNew> for super::AccessControlNew {
        type Error = super::error::ConversionError;
        fn try_from(value: AccessControlNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { deny: value.deny?, grant: value.grant?, policy_id: value.policy_id? })
        }
    }
    impl ::std::convert::From<super::AccessControlNew> for AccessControlNew {
        fn from(value: super::AccessControlNew) -> Self {
            Self { deny: Ok(value.deny), grant: Ok(value.grant), policy_id: Ok(value.policy_id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AdministratorCredentialNew {
        account_key: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
        password: ::std::result::Result<::std::option::Option<crate::Secret>, ::std::string::String>,
        private_key_pem: ::std::result::Result<::std::option::Option<crate::Secret>, ::std::string::String>,
        user_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AdministratorCredentialNew {
        fn default() -> Self {
            Self {
                account_key: Ok(Default::default()),
                password: Ok(Default::default()),
                private_key_pem: Ok(Default::default()),
                user_name: Err("no value supplied for user_name".to_string()),
            }
        }
    }
    impl AdministratorCredentialNew {
        pub fn account_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.account_key = value.try_into().map_err(|e| format!("error converting supplied value for account_key: {e}"));
            self
        }
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value.try_into().map_err(|e| format!("error converting supplied value for password: {e}"));
            self
        }
        pub fn private_key_pem<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
            T::Error: ::std::fmt::Display,
        {
            self.private_key_pem =
                value.try_into().map_err(|e| format!("error converting supplied value for private_key_pem: {e}"));
            self
        }
        pub fn user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_name = value.try_into().map_err(|e| format!("error converting supplied value for user_name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AdministratorCredentialNew> for super::AdministratorCredentialNew {
        type Error = super::error::ConversionError;
        fn try_from(value: AdministratorCredentialNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_key: value.account_key?,
                password: value.password?,
                private_key_pem: value.private_key_pem?,
                user_name: value.user_name?,
            })
        }
    }
    impl ::std::convert::From<super::AdministratorCredentialNew> for AdministratorCredentialNew {
        fn from(value: super::AdministratorCredentialNew) -> Self {
            Self {
                account_key: Ok(value.account_key),
                password: Ok(value.password),
                private_key_pem: Ok(value.private_key_pem),
                user_name: Ok(value.user_name),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AdministratorGroupChange {
        class_ids: ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        class_match:
            ::std::result::Result<::std::option::Option<super::AdministratorGroupChangeClassMatch>, ::std::string::String>,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        privileges: ::std::result::Result<::std::option::Option<::std::vec::Vec<super::Privilege>>, ::std::string::String>,
    }
    impl ::std::default::Default for AdministratorGroupChange {
        fn default() -> Self {
            Self {
                class_ids: Ok(Default::default()),
                class_match: Ok(Default::default()),
                description: Ok(Default::default()),
                privileges: Ok(Default::default()),
            }
        }
    }
    impl AdministratorGroupChange {
        pub fn class_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_ids = value.try_into().map_err(|e| format!("error converting supplied value for class_ids: {e}"));
            self
        }
        pub fn class_match<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::AdministratorGroupChangeClassMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_match = value.try_into().map_err(|e| format!("error converting supplied value for class_match: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn privileges<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::Privilege>>>,
            T::Error: ::std::fmt::Display,
        {
            self.privileges = value.try_into().map_err(|e| format!("error converting supplied value for privileges: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AdministratorGroupChange> for super::AdministratorGroupChange {
        type Error = super::error::ConversionError;
        fn try_from(value: AdministratorGroupChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                class_ids: value.class_ids?,
                class_match: value.class_match?,
                description: value.description?,
                privileges: value.privileges?,
            })
        }
    }
    impl ::std::convert::From<super::AdministratorGroupChange> for AdministratorGroupChange {
        fn from(value: super::AdministratorGroupChange) -> Self {
            Self {
                class_ids: Ok(value.class_ids),
                class_match: Ok(value.class_match),
                description: Ok(value.description),
                privileges: Ok(value.privileges),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AdministratorGroupNew {
        admin_group_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        class_ids: ::std::result::Result<::std::vec::Vec<::std::string::String>, ::std::string::String>,
        class_match: ::std::result::Result<::std::option::Option<super::AdministratorGroupNewClassMatch>, ::std::string::String>,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        privileges: ::std::result::Result<::std::vec::Vec<super::Privilege>, ::std::string::String>,
    }
    impl ::std::default::Default for AdministratorGroupNew {
        fn default() -> Self {
            Self {
                admin_group_id: Err("no value supplied for admin_group_id".to_string()),
                class_ids: Err("no value supplied for class_ids".to_string()),
                class_match: Ok(Default::default()),
                description: Ok(Default::default()),
                privileges: Err("no value supplied for privileges".to_string()),
            }
        }
    }
    impl AdministratorGroupNew {
        pub fn admin_group_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.admin_group_id =
                value.try_into().map_err(|e| format!("error converting supplied value for admin_group_id: {e}"));
            self
        }
        pub fn class_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_ids = value.try_into().map_err(|e| format!("error converting supplied value for class_ids: {e}"));
            self
        }
        pub fn class_match<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::AdministratorGroupNewClassMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_match = value.try_into().map_err(|e| format!("error converting supplied value for class_match: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn privileges<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Privilege>>,
            T::Error: ::std::fmt::Display,
        {
            self.privileges = value.try_into().map_err(|e| format!("error converting supplied value for privileges: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AdministratorGroupNew> for super::AdministratorGroupNew {
        type Error = super::error::ConversionError;
        fn try_from(value: AdministratorGroupNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                admin_group_id: value.admin_group_id?,
                class_ids: value.class_ids?,
                class_match: value.class_match?,
                description: value.description?,
                privileges: value.privileges?,
            })
        }
    }
    impl ::std::convert::From<super::AdministratorGroupNew> for AdministratorGroupNew {
        fn from(value: super::AdministratorGroupNew) -> Self {
            Self {
                admin_group_id: Ok(value.admin_group_id),
                class_ids: Ok(value.class_ids),
                class_match: Ok(value.class_match),
                description: Ok(value.description),
                privileges: Ok(value.privileges),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AdministratorPasswordChange {
        current_password: ::std::result::Result<::std::option::Option<crate::Secret>, ::std::string::String>,
        password: ::std::result::Result<crate::Secret, ::std::string::String>,
    }
    impl ::std::default::Default for AdministratorPasswordChange {
        fn default() -> Self {
            Self { current_password: Ok(Default::default()), password: Err("no value supplied for password".to_string()) }
        }
    }
    impl AdministratorPasswordChange {
        pub fn current_password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
            T::Error: ::std::fmt::Display,
        {
            self.current_password =
                value.try_into().map_err(|e| format!("error converting supplied value for current_password: {e}"));
            self
        }
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value.try_into().map_err(|e| format!("error converting supplied value for password: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AdministratorPasswordChange> for super::AdministratorPasswordChange {
        type Error = super::error::ConversionError;
        fn try_from(value: AdministratorPasswordChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { current_password: value.current_password?, password: value.password? })
        }
    }
    impl ::std::convert::From<super::AdministratorPasswordChange> for AdministratorPasswordChange {
        fn from(value: super::AdministratorPasswordChange) -> Self {
            Self { current_password: Ok(value.current_password), password: Ok(value.password) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutExtension {
        ends_at: ::std::result::Result<::chrono::DateTime<::chrono::offset::Utc>, ::std::string::String>,
        reason: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutExtension {
        fn default() -> Self {
            Self { ends_at: Err("no value supplied for ends_at".to_string()), reason: Ok(Default::default()) }
        }
    }
    impl CheckoutExtension {
        pub fn ends_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.ends_at = value.try_into().map_err(|e| format!("error converting supplied value for ends_at: {e}"));
            self
        }
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value.try_into().map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutExtension> for super::CheckoutExtension {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutExtension) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { ends_at: value.ends_at?, reason: value.reason? })
        }
    }
    impl ::std::convert::From<super::CheckoutExtension> for CheckoutExtension {
        fn from(value: super::CheckoutExtension) -> Self {
            Self { ends_at: Ok(value.ends_at), reason: Ok(value.reason) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutNew {
        account_id: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        checkout_request_id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
        duration_minutes: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        resource_id: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutNew {
        fn default() -> Self {
            Self {
                account_id: Ok(Default::default()),
                checkout_request_id: Ok(Default::default()),
                duration_minutes: Ok(Default::default()),
                resource_id: Ok(Default::default()),
            }
        }
    }
    impl CheckoutNew {
        pub fn account_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map_err(|e| format!("error converting supplied value for account_id: {e}"));
            self
        }
        pub fn checkout_request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.checkout_request_id =
                value.try_into().map_err(|e| format!("error converting supplied value for checkout_request_id: {e}"));
            self
        }
        pub fn duration_minutes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.duration_minutes =
                value.try_into().map_err(|e| format!("error converting supplied value for duration_minutes: {e}"));
            self
        }
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value.try_into().map_err(|e| format!("error converting supplied value for resource_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutNew> for super::CheckoutNew {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_id: value.account_id?,
                checkout_request_id: value.checkout_request_id?,
                duration_minutes: value.duration_minutes?,
                resource_id: value.resource_id?,
            })
        }
    }
    impl ::std::convert::From<super::CheckoutNew> for CheckoutNew {
        fn from(value: super::CheckoutNew) -> Self {
            Self {
                account_id: Ok(value.account_id),
                checkout_request_id: Ok(value.checkout_request_id),
                duration_minutes: Ok(value.duration_minutes),
                resource_id: Ok(value.resource_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutRequestAccountNew {
        account_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutRequestAccountNew {
        fn default() -> Self {
            Self {
                account_id: Err("no value supplied for account_id".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
            }
        }
    }
    impl CheckoutRequestAccountNew {
        pub fn account_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map_err(|e| format!("error converting supplied value for account_id: {e}"));
            self
        }
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value.try_into().map_err(|e| format!("error converting supplied value for resource_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutRequestAccountNew> for super::CheckoutRequestAccountNew {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutRequestAccountNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { account_id: value.account_id?, resource_id: value.resource_id? })
        }
    }
    impl ::std::convert::From<super::CheckoutRequestAccountNew> for CheckoutRequestAccountNew {
        fn from(value: super::CheckoutRequestAccountNew) -> Self {
            Self { account_id: Ok(value.account_id), resource_id: Ok(value.resource_id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutRequestApproval {
        comment: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        content_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutRequestApproval {
        fn default() -> Self {
            Self { comment: Ok(Default::default()), content_hash: Err("no value supplied for content_hash".to_string()) }
        }
    }
    impl CheckoutRequestApproval {
        pub fn comment<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.comment = value.try_into().map_err(|e| format!("error converting supplied value for comment: {e}"));
            self
        }
        pub fn content_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_hash = value.try_into().map_err(|e| format!("error converting supplied value for content_hash: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutRequestApproval> for super::CheckoutRequestApproval {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutRequestApproval) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { comment: value.comment?, content_hash: value.content_hash? })
        }
    }
    impl ::std::convert::From<super::CheckoutRequestApproval> for CheckoutRequestApproval {
        fn from(value: super::CheckoutRequestApproval) -> Self {
            Self { comment: Ok(value.comment), content_hash: Ok(value.content_hash) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutRequestChange {
        content_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
        duration_minutes: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        reason: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        starts_at: ::std::result::Result<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>, ::std::string::String>,
        ticket: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutRequestChange {
        fn default() -> Self {
            Self {
                content_hash: Err("no value supplied for content_hash".to_string()),
                duration_minutes: Ok(Default::default()),
                reason: Ok(Default::default()),
                starts_at: Ok(Default::default()),
                ticket: Ok(Default::default()),
            }
        }
    }
    impl CheckoutRequestChange {
        pub fn content_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_hash = value.try_into().map_err(|e| format!("error converting supplied value for content_hash: {e}"));
            self
        }
        pub fn duration_minutes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.duration_minutes =
                value.try_into().map_err(|e| format!("error converting supplied value for duration_minutes: {e}"));
            self
        }
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value.try_into().map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
        pub fn starts_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            T::Error: ::std::fmt::Display,
        {
            self.starts_at = value.try_into().map_err(|e| format!("error converting supplied value for starts_at: {e}"));
            self
        }
        pub fn ticket<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.ticket = value.try_into().map_err(|e| format!("error converting supplied value for ticket: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutRequestChange> for super::CheckoutRequestChange {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutRequestChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_hash: value.content_hash?,
                duration_minutes: value.duration_minutes?,
                reason: value.reason?,
                starts_at: value.starts_at?,
                ticket: value.ticket?,
            })
        }
    }
    impl ::std::convert::From<super::CheckoutRequestChange> for CheckoutRequestChange {
        fn from(value: super::CheckoutRequestChange) -> Self {
            Self {
                content_hash: Ok(value.content_hash),
                duration_minutes: Ok(value.duration_minutes),
                reason: Ok(value.reason),
                starts_at: Ok(value.starts_at),
                ticket: Ok(value.ticket),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutRequestComment {
        comment: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutRequestComment {
        fn default() -> Self {
            Self { comment: Ok(Default::default()) }
        }
    }
    impl CheckoutRequestComment {
        pub fn comment<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.comment = value.try_into().map_err(|e| format!("error converting supplied value for comment: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutRequestComment> for super::CheckoutRequestComment {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutRequestComment) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { comment: value.comment? })
        }
    }
    impl ::std::convert::From<super::CheckoutRequestComment> for CheckoutRequestComment {
        fn from(value: super::CheckoutRequestComment) -> Self {
            Self { comment: Ok(value.comment) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutRequestNew {
        accounts: ::std::result::Result<::std::vec::Vec<super::CheckoutRequestAccountNew>, ::std::string::String>,
        duration_minutes: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        on_conflict: ::std::result::Result<::std::option::Option<super::CheckoutRequestNewOnConflict>, ::std::string::String>,
        reason: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        recipient_user_id: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        starts_at: ::std::result::Result<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>, ::std::string::String>,
        ticket: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutRequestNew {
        fn default() -> Self {
            Self {
                accounts: Err("no value supplied for accounts".to_string()),
                duration_minutes: Ok(Default::default()),
                on_conflict: Ok(Default::default()),
                reason: Ok(Default::default()),
                recipient_user_id: Ok(Default::default()),
                starts_at: Ok(Default::default()),
                ticket: Ok(Default::default()),
            }
        }
    }
    impl CheckoutRequestNew {
        pub fn accounts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::CheckoutRequestAccountNew>>,
            T::Error: ::std::fmt::Display,
        {
            self.accounts = value.try_into().map_err(|e| format!("error converting supplied value for accounts: {e}"));
            self
        }
        pub fn duration_minutes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.duration_minutes =
                value.try_into().map_err(|e| format!("error converting supplied value for duration_minutes: {e}"));
            self
        }
        pub fn on_conflict<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::CheckoutRequestNewOnConflict>>,
            T::Error: ::std::fmt::Display,
        {
            self.on_conflict = value.try_into().map_err(|e| format!("error converting supplied value for on_conflict: {e}"));
            self
        }
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value.try_into().map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
        pub fn recipient_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_user_id =
                value.try_into().map_err(|e| format!("error converting supplied value for recipient_user_id: {e}"));
            self
        }
        pub fn starts_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            T::Error: ::std::fmt::Display,
        {
            self.starts_at = value.try_into().map_err(|e| format!("error converting supplied value for starts_at: {e}"));
            self
        }
        pub fn ticket<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.ticket = value.try_into().map_err(|e| format!("error converting supplied value for ticket: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutRequestNew> for super::CheckoutRequestNew {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutRequestNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                accounts: value.accounts?,
                duration_minutes: value.duration_minutes?,
                on_conflict: value.on_conflict?,
                reason: value.reason?,
                recipient_user_id: value.recipient_user_id?,
                starts_at: value.starts_at?,
                ticket: value.ticket?,
            })
        }
    }
    impl ::std::convert::From<super::CheckoutRequestNew> for CheckoutRequestNew {
        fn from(value: super::CheckoutRequestNew) -> Self {
            Self {
                accounts: Ok(value.accounts),
                duration_minutes: Ok(value.duration_minutes),
                on_conflict: Ok(value.on_conflict),
                reason: Ok(value.reason),
                recipient_user_id: Ok(value.recipient_user_id),
                starts_at: Ok(value.starts_at),
                ticket: Ok(value.ticket),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutRevocation {
        reason: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutRevocation {
        fn default() -> Self {
            Self { reason: Ok(Default::default()) }
        }
    }
    impl CheckoutRevocation {
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value.try_into().map_err(|e| format!("error converting supplied value for reason: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutRevocation> for super::CheckoutRevocation {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutRevocation) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { reason: value.reason? })
        }
    }
    impl ::std::convert::From<super::CheckoutRevocation> for CheckoutRevocation {
        fn from(value: super::CheckoutRevocation) -> Self {
            Self { reason: Ok(value.reason) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutStatusQuery {
        checkout_ids: ::std::result::Result<::std::vec::Vec<::uuid::Uuid>, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutStatusQuery {
        fn default() -> Self {
            Self { checkout_ids: Err("no value supplied for checkout_ids".to_string()) }
        }
    }
    impl CheckoutStatusQuery {
        pub fn checkout_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.checkout_ids = value.try_into().map_err(|e| format!("error converting supplied value for checkout_ids: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutStatusQuery> for super::CheckoutStatusQuery {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutStatusQuery) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { checkout_ids: value.checkout_ids? })
        }
    }
    impl ::std::convert::From<super::CheckoutStatusQuery> for CheckoutStatusQuery {
        fn from(value: super::CheckoutStatusQuery) -> Self {
            Self { checkout_ids: Ok(value.checkout_ids) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutTicketNew {
        account_key: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        plugin: ::std::result::Result<super::CheckoutTicketNewPlugin, ::std::string::String>,
    }
    impl ::std::default::Default for CheckoutTicketNew {
        fn default() -> Self {
            Self {
                account_key: Err("no value supplied for account_key".to_string()),
                plugin: Err("no value supplied for plugin".to_string()),
            }
        }
    }
    impl CheckoutTicketNew {
        pub fn account_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.account_key = value.try_into().map_err(|e| format!("error converting supplied value for account_key: {e}"));
            self
        }
        pub fn plugin<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CheckoutTicketNewPlugin>,
            T::Error: ::std::fmt::Display,
        {
            self.plugin = value.try_into().map_err(|e| format!("error converting supplied value for plugin: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CheckoutTicketNew> for super::CheckoutTicketNew {
        type Error = super::error::ConversionError;
        fn try_from(value: CheckoutTicketNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { account_key: value.account_key?, plugin: value.plugin? })
        }
    }
    impl ::std::convert::From<super::CheckoutTicketNew> for CheckoutTicketNew {
        fn from(value: super::CheckoutTicketNew) -> Self {
            Self { account_key: Ok(value.account_key), plugin: Ok(value.plugin) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct DisclosurePluginNew {
        attributes: ::std::result::Result<
            ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
            ::std::string::String,
        >,
        plugin: ::std::result::Result<super::DisclosurePluginNewPlugin, ::std::string::String>,
    }
    impl ::std::default::Default for DisclosurePluginNew {
        fn default() -> Self {
            Self { attributes: Ok(Default::default()), plugin: Err("no value supplied for plugin".to_string()) }
        }
    }
    impl DisclosurePluginNew {
        pub fn attributes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.attributes = value.try_into().map_err(|e| format!("error converting supplied value for attributes: {e}"));
            self
        }
        pub fn plugin<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DisclosurePluginNewPlugin>,
            T::Error: ::std::fmt::Display,
        {
            self.plugin = value.try_into().map_err(|e| format!("error converting supplied value for plugin: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DisclosurePluginNew> for super::DisclosurePluginNew {
        type Error = super::error::ConversionError;
        fn try_from(value: DisclosurePluginNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { attributes: value.attributes?, plugin: value.plugin? })
        }
    }
    impl ::std::convert::From<super::DisclosurePluginNew> for DisclosurePluginNew {
        fn from(value: super::DisclosurePluginNew) -> Self {
            Self { attributes: Ok(value.attributes), plugin: Ok(value.plugin) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct DoubtResolve {
        way: ::std::result::Result<super::DoubtResolveWay, ::std::string::String>,
    }
    impl ::std::default::Default for DoubtResolve {
        fn default() -> Self {
            Self { way: Err("no value supplied for way".to_string()) }
        }
    }
    impl DoubtResolve {
        pub fn way<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DoubtResolveWay>,
            T::Error: ::std::fmt::Display,
        {
            self.way = value.try_into().map_err(|e| format!("error converting supplied value for way: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DoubtResolve> for super::DoubtResolve {
        type Error = super::error::ConversionError;
        fn try_from(value: DoubtResolve) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { way: value.way? })
        }
    }
    impl ::std::convert::From<super::DoubtResolve> for DoubtResolve {
        fn from(value: super::DoubtResolve) -> Self {
            Self { way: Ok(value.way) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ManagedAccountChange {
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        policy_id: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for ManagedAccountChange {
        fn default() -> Self {
            Self { description: Ok(Default::default()), policy_id: Ok(Default::default()) }
        }
    }
    impl ManagedAccountChange {
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn policy_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.policy_id = value.try_into().map_err(|e| format!("error converting supplied value for policy_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ManagedAccountChange> for super::ManagedAccountChange {
        type Error = super::error::ConversionError;
        fn try_from(value: ManagedAccountChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { description: value.description?, policy_id: value.policy_id? })
        }
    }
    impl ::std::convert::From<super::ManagedAccountChange> for ManagedAccountChange {
        fn from(value: super::ManagedAccountChange) -> Self {
            Self { description: Ok(value.description), policy_id: Ok(value.policy_id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ManagedAccountNew {
        account_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        password: ::std::result::Result<::std::option::Option<crate::Secret>, ::std::string::String>,
        policy_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ManagedAccountNew {
        fn default() -> Self {
            Self {
                account_id: Err("no value supplied for account_id".to_string()),
                description: Ok(Default::default()),
                password: Ok(Default::default()),
                policy_id: Err("no value supplied for policy_id".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
            }
        }
    }
    impl ManagedAccountNew {
        pub fn account_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map_err(|e| format!("error converting supplied value for account_id: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value.try_into().map_err(|e| format!("error converting supplied value for password: {e}"));
            self
        }
        pub fn policy_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.policy_id = value.try_into().map_err(|e| format!("error converting supplied value for policy_id: {e}"));
            self
        }
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value.try_into().map_err(|e| format!("error converting supplied value for resource_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ManagedAccountNew> for super::ManagedAccountNew {
        type Error = super::error::ConversionError;
        fn try_from(value: ManagedAccountNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_id: value.account_id?,
                description: value.description?,
                password: value.password?,
                policy_id: value.policy_id?,
                resource_id: value.resource_id?,
            })
        }
    }
    impl ::std::convert::From<super::ManagedAccountNew> for ManagedAccountNew {
        fn from(value: super::ManagedAccountNew) -> Self {
            Self {
                account_id: Ok(value.account_id),
                description: Ok(value.description),
                password: Ok(value.password),
                policy_id: Ok(value.policy_id),
                resource_id: Ok(value.resource_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ManagedSystemChange {
        address: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        administrator: ::std::result::Result<::std::option::Option<super::AdministratorCredentialNew>, ::std::string::String>,
        ca_pem: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        connector_options: ::std::result::Result<
            ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
            ::std::string::String,
        >,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        policy_ids: ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        port: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        ssh_host_keys:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        tls: ::std::result::Result<::std::option::Option<super::ManagedSystemChangeTls>, ::std::string::String>,
        tls_server_name: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for ManagedSystemChange {
        fn default() -> Self {
            Self {
                address: Ok(Default::default()),
                administrator: Ok(Default::default()),
                ca_pem: Ok(Default::default()),
                connector_options: Ok(Default::default()),
                description: Ok(Default::default()),
                policy_ids: Ok(Default::default()),
                port: Ok(Default::default()),
                ssh_host_keys: Ok(Default::default()),
                tls: Ok(Default::default()),
                tls_server_name: Ok(Default::default()),
            }
        }
    }
    impl ManagedSystemChange {
        pub fn address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.address = value.try_into().map_err(|e| format!("error converting supplied value for address: {e}"));
            self
        }
        pub fn administrator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::AdministratorCredentialNew>>,
            T::Error: ::std::fmt::Display,
        {
            self.administrator = value.try_into().map_err(|e| format!("error converting supplied value for administrator: {e}"));
            self
        }
        pub fn ca_pem<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.ca_pem = value.try_into().map_err(|e| format!("error converting supplied value for ca_pem: {e}"));
            self
        }
        pub fn connector_options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.connector_options =
                value.try_into().map_err(|e| format!("error converting supplied value for connector_options: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn policy_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.policy_ids = value.try_into().map_err(|e| format!("error converting supplied value for policy_ids: {e}"));
            self
        }
        pub fn port<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.port = value.try_into().map_err(|e| format!("error converting supplied value for port: {e}"));
            self
        }
        pub fn ssh_host_keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.ssh_host_keys = value.try_into().map_err(|e| format!("error converting supplied value for ssh_host_keys: {e}"));
            self
        }
        pub fn tls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::ManagedSystemChangeTls>>,
            T::Error: ::std::fmt::Display,
        {
            self.tls = value.try_into().map_err(|e| format!("error converting supplied value for tls: {e}"));
            self
        }
        pub fn tls_server_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.tls_server_name =
                value.try_into().map_err(|e| format!("error converting supplied value for tls_server_name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ManagedSystemChange> for super::ManagedSystemChange {
        type Error = super::error::ConversionError;
        fn try_from(value: ManagedSystemChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                address: value.address?,
                administrator: value.administrator?,
                ca_pem: value.ca_pem?,
                connector_options: value.connector_options?,
                description: value.description?,
                policy_ids: value.policy_ids?,
                port: value.port?,
                ssh_host_keys: value.ssh_host_keys?,
                tls: value.tls?,
                tls_server_name: value.tls_server_name?,
            })
        }
    }
    impl ::std::convert::From<super::ManagedSystemChange> for ManagedSystemChange {
        fn from(value: super::ManagedSystemChange) -> Self {
            Self {
                address: Ok(value.address),
                administrator: Ok(value.administrator),
                ca_pem: Ok(value.ca_pem),
                connector_options: Ok(value.connector_options),
                description: Ok(value.description),
                policy_ids: Ok(value.policy_ids),
                port: Ok(value.port),
                ssh_host_keys: Ok(value.ssh_host_keys),
                tls: Ok(value.tls),
                tls_server_name: Ok(value.tls_server_name),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ManagedSystemNew {
        address: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        administrator: ::std::result::Result<::std::option::Option<super::AdministratorCredentialNew>, ::std::string::String>,
        ca_pem: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        connector: ::std::result::Result<::std::string::String, ::std::string::String>,
        connector_options: ::std::result::Result<
            ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
            ::std::string::String,
        >,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        policy_ids: ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        port: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        ssh_host_keys:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        tls: ::std::result::Result<::std::option::Option<super::ManagedSystemNewTls>, ::std::string::String>,
        tls_server_name: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for ManagedSystemNew {
        fn default() -> Self {
            Self {
                address: Ok(Default::default()),
                administrator: Ok(Default::default()),
                ca_pem: Ok(Default::default()),
                connector: Err("no value supplied for connector".to_string()),
                connector_options: Ok(Default::default()),
                description: Ok(Default::default()),
                policy_ids: Ok(Default::default()),
                port: Ok(Default::default()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                ssh_host_keys: Ok(Default::default()),
                tls: Ok(Default::default()),
                tls_server_name: Ok(Default::default()),
            }
        }
    }
    impl ManagedSystemNew {
        pub fn address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.address = value.try_into().map_err(|e| format!("error converting supplied value for address: {e}"));
            self
        }
        pub fn administrator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::AdministratorCredentialNew>>,
            T::Error: ::std::fmt::Display,
        {
            self.administrator = value.try_into().map_err(|e| format!("error converting supplied value for administrator: {e}"));
            self
        }
        pub fn ca_pem<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.ca_pem = value.try_into().map_err(|e| format!("error converting supplied value for ca_pem: {e}"));
            self
        }
        pub fn connector<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.connector = value.try_into().map_err(|e| format!("error converting supplied value for connector: {e}"));
            self
        }
        pub fn connector_options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.connector_options =
                value.try_into().map_err(|e| format!("error converting supplied value for connector_options: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn policy_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.policy_ids = value.try_into().map_err(|e| format!("error converting supplied value for policy_ids: {e}"));
            self
        }
        pub fn port<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.port = value.try_into().map_err(|e| format!("error converting supplied value for port: {e}"));
            self
        }
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value.try_into().map_err(|e| format!("error converting supplied value for resource_id: {e}"));
            self
        }
        pub fn ssh_host_keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.ssh_host_keys = value.try_into().map_err(|e| format!("error converting supplied value for ssh_host_keys: {e}"));
            self
        }
        pub fn tls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::ManagedSystemNewTls>>,
            T::Error: ::std::fmt::Display,
        {
            self.tls = value.try_into().map_err(|e| format!("error converting supplied value for tls: {e}"));
            self
        }
        pub fn tls_server_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.tls_server_name =
                value.try_into().map_err(|e| format!("error converting supplied value for tls_server_name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ManagedSystemNew> for super::ManagedSystemNew {
        type Error = super::error::ConversionError;
        fn try_from(value: ManagedSystemNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                address: value.address?,
                administrator: value.administrator?,
                ca_pem: value.ca_pem?,
                connector: value.connector?,
                connector_options: value.connector_options?,
                description: value.description?,
                policy_ids: value.policy_ids?,
                port: value.port?,
                resource_id: value.resource_id?,
                ssh_host_keys: value.ssh_host_keys?,
                tls: value.tls?,
                tls_server_name: value.tls_server_name?,
            })
        }
    }
    impl ::std::convert::From<super::ManagedSystemNew> for ManagedSystemNew {
        fn from(value: super::ManagedSystemNew) -> Self {
            Self {
                address: Ok(value.address),
                administrator: Ok(value.administrator),
                ca_pem: Ok(value.ca_pem),
                connector: Ok(value.connector),
                connector_options: Ok(value.connector_options),
                description: Ok(value.description),
                policy_ids: Ok(value.policy_ids),
                port: Ok(value.port),
                resource_id: Ok(value.resource_id),
                ssh_host_keys: Ok(value.ssh_host_keys),
                tls: Ok(value.tls),
                tls_server_name: Ok(value.tls_server_name),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ManagedSystemPolicyChange {
        authentication_types: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ManagedSystemPolicyChangeAuthenticationTypesItem>>,
            ::std::string::String,
        >,
        authorizer_class_ids:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        authorizer_user_ids:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        checkout_while_randomization_disabled: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        disclosure_plugins:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<super::DisclosurePluginNew>>, ::std::string::String>,
        enforce_password_policy: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        managing_node: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        maximum_rejections: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        minimum_approvals: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        options: ::std::result::Result<
            ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
            ::std::string::String,
        >,
        owner_user_id: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        password_policy: ::std::result::Result<::std::option::Option<super::PasswordPolicyNew>, ::std::string::String>,
        randomization_enabled: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    }
    impl ::std::default::Default for ManagedSystemPolicyChange {
        fn default() -> Self {
            Self {
                authentication_types: Ok(Default::default()),
                authorizer_class_ids: Ok(Default::default()),
                authorizer_user_ids: Ok(Default::default()),
                checkout_while_randomization_disabled: Ok(Default::default()),
                description: Ok(Default::default()),
                disclosure_plugins: Ok(Default::default()),
                enforce_password_policy: Ok(Default::default()),
                managing_node: Ok(Default::default()),
                maximum_rejections: Ok(Default::default()),
                minimum_approvals: Ok(Default::default()),
                options: Ok(Default::default()),
                owner_user_id: Ok(Default::default()),
                password_policy: Ok(Default::default()),
                randomization_enabled: Ok(Default::default()),
            }
        }
    }
    impl ManagedSystemPolicyChange {
        pub fn authentication_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::ManagedSystemPolicyChangeAuthenticationTypesItem>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.authentication_types =
                value.try_into().map_err(|e| format!("error converting supplied value for authentication_types: {e}"));
            self
        }
        pub fn authorizer_class_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.authorizer_class_ids =
                value.try_into().map_err(|e| format!("error converting supplied value for authorizer_class_ids: {e}"));
            self
        }
        pub fn authorizer_user_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.authorizer_user_ids =
                value.try_into().map_err(|e| format!("error converting supplied value for authorizer_user_ids: {e}"));
            self
        }
        pub fn checkout_while_randomization_disabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.checkout_while_randomization_disabled = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for checkout_while_randomization_disabled: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn disclosure_plugins<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::DisclosurePluginNew>>>,
            T::Error: ::std::fmt::Display,
        {
            self.disclosure_plugins =
                value.try_into().map_err(|e| format!("error converting supplied value for disclosure_plugins: {e}"));
            self
        }
        pub fn enforce_password_policy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.enforce_password_policy =
                value.try_into().map_err(|e| format!("error converting supplied value for enforce_password_policy: {e}"));
            self
        }
        pub fn managing_node<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.managing_node = value.try_into().map_err(|e| format!("error converting supplied value for managing_node: {e}"));
            self
        }
        pub fn maximum_rejections<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.maximum_rejections =
                value.try_into().map_err(|e| format!("error converting supplied value for maximum_rejections: {e}"));
            self
        }
        pub fn minimum_approvals<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_approvals =
                value.try_into().map_err(|e| format!("error converting supplied value for minimum_approvals: {e}"));
            self
        }
        pub fn options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.options = value.try_into().map_err(|e| format!("error converting supplied value for options: {e}"));
            self
        }
        pub fn owner_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.owner_user_id = value.try_into().map_err(|e| format!("error converting supplied value for owner_user_id: {e}"));
            self
        }
        pub fn password_policy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::PasswordPolicyNew>>,
            T::Error: ::std::fmt::Display,
        {
            self.password_policy =
                value.try_into().map_err(|e| format!("error converting supplied value for password_policy: {e}"));
            self
        }
        pub fn randomization_enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.randomization_enabled =
                value.try_into().map_err(|e| format!("error converting supplied value for randomization_enabled: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ManagedSystemPolicyChange> for super::ManagedSystemPolicyChange {
        type Error = super::error::ConversionError;
        fn try_from(value: ManagedSystemPolicyChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authentication_types: value.authentication_types?,
                authorizer_class_ids: value.authorizer_class_ids?,
                authorizer_user_ids: value.authorizer_user_ids?,
                checkout_while_randomization_disabled: value.checkout_while_randomization_disabled?,
                description: value.description?,
                disclosure_plugins: value.disclosure_plugins?,
                enforce_password_policy: value.enforce_password_policy?,
                managing_node: value.managing_node?,
                maximum_rejections: value.maximum_rejections?,
                minimum_approvals: value.minimum_approvals?,
                options: value.options?,
                owner_user_id: value.owner_user_id?,
                password_policy: value.password_policy?,
                randomization_enabled: value.randomization_enabled?,
            })
        }
    }
    impl ::std::convert::From<super::ManagedSystemPolicyChange> for ManagedSystemPolicyChange {
        fn from(value: super::ManagedSystemPolicyChange) -> Self {
            Self {
                authentication_types: Ok(value.authentication_types),
                authorizer_class_ids: Ok(value.authorizer_class_ids),
                authorizer_user_ids: Ok(value.authorizer_user_ids),
                checkout_while_randomization_disabled: Ok(value.checkout_while_randomization_disabled),
                description: Ok(value.description),
                disclosure_plugins: Ok(value.disclosure_plugins),
                enforce_password_policy: Ok(value.enforce_password_policy),
                managing_node: Ok(value.managing_node),
                maximum_rejections: Ok(value.maximum_rejections),
                minimum_approvals: Ok(value.minimum_approvals),
                options: Ok(value.options),
                owner_user_id: Ok(value.owner_user_id),
                password_policy: Ok(value.password_policy),
                randomization_enabled: Ok(value.randomization_enabled),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ManagedSystemPolicyNew {
        authentication_types:
            ::std::result::Result<::std::vec::Vec<super::ManagedSystemPolicyNewAuthenticationTypesItem>, ::std::string::String>,
        authorizer_class_ids:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        authorizer_user_ids:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        checkout_while_randomization_disabled: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        disclosure_plugins:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<super::DisclosurePluginNew>>, ::std::string::String>,
        enforce_password_policy: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        managing_node: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        maximum_rejections: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        minimum_approvals: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        mode: ::std::result::Result<super::ManagedSystemPolicyNewMode, ::std::string::String>,
        options: ::std::result::Result<
            ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
            ::std::string::String,
        >,
        password_policy: ::std::result::Result<::std::option::Option<super::PasswordPolicyNew>, ::std::string::String>,
        policy_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        randomization_enabled: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    }
    impl ::std::default::Default for ManagedSystemPolicyNew {
        fn default() -> Self {
            Self {
                authentication_types: Err("no value supplied for authentication_types".to_string()),
                authorizer_class_ids: Ok(Default::default()),
                authorizer_user_ids: Ok(Default::default()),
                checkout_while_randomization_disabled: Ok(Default::default()),
                description: Ok(Default::default()),
                disclosure_plugins: Ok(Default::default()),
                enforce_password_policy: Ok(Default::default()),
                managing_node: Ok(Default::default()),
                maximum_rejections: Ok(Default::default()),
                minimum_approvals: Ok(Default::default()),
                mode: Err("no value supplied for mode".to_string()),
                options: Ok(Default::default()),
                password_policy: Ok(Default::default()),
                policy_id: Err("no value supplied for policy_id".to_string()),
                randomization_enabled: Ok(Default::default()),
            }
        }
    }
    impl ManagedSystemPolicyNew {
        pub fn authentication_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ManagedSystemPolicyNewAuthenticationTypesItem>>,
            T::Error: ::std::fmt::Display,
        {
            self.authentication_types =
                value.try_into().map_err(|e| format!("error converting supplied value for authentication_types: {e}"));
            self
        }
        pub fn authorizer_class_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.authorizer_class_ids =
                value.try_into().map_err(|e| format!("error converting supplied value for authorizer_class_ids: {e}"));
            self
        }
        pub fn authorizer_user_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.authorizer_user_ids =
                value.try_into().map_err(|e| format!("error converting supplied value for authorizer_user_ids: {e}"));
            self
        }
        pub fn checkout_while_randomization_disabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.checkout_while_randomization_disabled = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for checkout_while_randomization_disabled: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn disclosure_plugins<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::DisclosurePluginNew>>>,
            T::Error: ::std::fmt::Display,
        {
            self.disclosure_plugins =
                value.try_into().map_err(|e| format!("error converting supplied value for disclosure_plugins: {e}"));
            self
        }
        pub fn enforce_password_policy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.enforce_password_policy =
                value.try_into().map_err(|e| format!("error converting supplied value for enforce_password_policy: {e}"));
            self
        }
        pub fn managing_node<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.managing_node = value.try_into().map_err(|e| format!("error converting supplied value for managing_node: {e}"));
            self
        }
        pub fn maximum_rejections<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.maximum_rejections =
                value.try_into().map_err(|e| format!("error converting supplied value for maximum_rejections: {e}"));
            self
        }
        pub fn minimum_approvals<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_approvals =
                value.try_into().map_err(|e| format!("error converting supplied value for minimum_approvals: {e}"));
            self
        }
        pub fn mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ManagedSystemPolicyNewMode>,
            T::Error: ::std::fmt::Display,
        {
            self.mode = value.try_into().map_err(|e| format!("error converting supplied value for mode: {e}"));
            self
        }
        pub fn options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.options = value.try_into().map_err(|e| format!("error converting supplied value for options: {e}"));
            self
        }
        pub fn password_policy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::PasswordPolicyNew>>,
            T::Error: ::std::fmt::Display,
        {
            self.password_policy =
                value.try_into().map_err(|e| format!("error converting supplied value for password_policy: {e}"));
            self
        }
        pub fn policy_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.policy_id = value.try_into().map_err(|e| format!("error converting supplied value for policy_id: {e}"));
            self
        }
        pub fn randomization_enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.randomization_enabled =
                value.try_into().map_err(|e| format!("error converting supplied value for randomization_enabled: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ManagedSystemPolicyNew> for super::ManagedSystemPolicyNew {
        type Error = super::error::ConversionError;
        fn try_from(value: ManagedSystemPolicyNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authentication_types: value.authentication_types?,
                authorizer_class_ids: value.authorizer_class_ids?,
                authorizer_user_ids: value.authorizer_user_ids?,
                checkout_while_randomization_disabled: value.checkout_while_randomization_disabled?,
                description: value.description?,
                disclosure_plugins: value.disclosure_plugins?,
                enforce_password_policy: value.enforce_password_policy?,
                managing_node: value.managing_node?,
                maximum_rejections: value.maximum_rejections?,
                minimum_approvals: value.minimum_approvals?,
                mode: value.mode?,
                options: value.options?,
                password_policy: value.password_policy?,
                policy_id: value.policy_id?,
                randomization_enabled: value.randomization_enabled?,
            })
        }
    }
    impl ::std::convert::From<super::ManagedSystemPolicyNew> for ManagedSystemPolicyNew {
        fn from(value: super::ManagedSystemPolicyNew) -> Self {
            Self {
                authentication_types: Ok(value.authentication_types),
                authorizer_class_ids: Ok(value.authorizer_class_ids),
                authorizer_user_ids: Ok(value.authorizer_user_ids),
                checkout_while_randomization_disabled: Ok(value.checkout_while_randomization_disabled),
                description: Ok(value.description),
                disclosure_plugins: Ok(value.disclosure_plugins),
                enforce_password_policy: Ok(value.enforce_password_policy),
                managing_node: Ok(value.managing_node),
                maximum_rejections: Ok(value.maximum_rejections),
                minimum_approvals: Ok(value.minimum_approvals),
                mode: Ok(value.mode),
                options: Ok(value.options),
                password_policy: Ok(value.password_policy),
                policy_id: Ok(value.policy_id),
                randomization_enabled: Ok(value.randomization_enabled),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OtpSessionNew {
        next_password_hash: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        password: ::std::result::Result<crate::Secret, ::std::string::String>,
        user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OtpSessionNew {
        fn default() -> Self {
            Self {
                next_password_hash: Ok(Default::default()),
                password: Err("no value supplied for password".to_string()),
                user_id: Err("no value supplied for user_id".to_string()),
            }
        }
    }
    impl OtpSessionNew {
        pub fn next_password_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_password_hash =
                value.try_into().map_err(|e| format!("error converting supplied value for next_password_hash: {e}"));
            self
        }
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value.try_into().map_err(|e| format!("error converting supplied value for password: {e}"));
            self
        }
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value.try_into().map_err(|e| format!("error converting supplied value for user_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OtpSessionNew> for super::OtpSessionNew {
        type Error = super::error::ConversionError;
        fn try_from(value: OtpSessionNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { next_password_hash: value.next_password_hash?, password: value.password?, user_id: value.user_id? })
        }
    }
    impl ::std::convert::From<super::OtpSessionNew> for OtpSessionNew {
        fn from(value: super::OtpSessionNew) -> Self {
            Self { next_password_hash: Ok(value.next_password_hash), password: Ok(value.password), user_id: Ok(value.user_id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PasswordOverride {
        account_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        password: ::std::result::Result<crate::Secret, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for PasswordOverride {
        fn default() -> Self {
            Self {
                account_id: Err("no value supplied for account_id".to_string()),
                password: Err("no value supplied for password".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
            }
        }
    }
    impl PasswordOverride {
        pub fn account_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map_err(|e| format!("error converting supplied value for account_id: {e}"));
            self
        }
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value.try_into().map_err(|e| format!("error converting supplied value for password: {e}"));
            self
        }
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value.try_into().map_err(|e| format!("error converting supplied value for resource_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PasswordOverride> for super::PasswordOverride {
        type Error = super::error::ConversionError;
        fn try_from(value: PasswordOverride) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { account_id: value.account_id?, password: value.password?, resource_id: value.resource_id? })
        }
    }
    impl ::std::convert::From<super::PasswordOverride> for PasswordOverride {
        fn from(value: super::PasswordOverride) -> Self {
            Self { account_id: Ok(value.account_id), password: Ok(value.password), resource_id: Ok(value.resource_id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PasswordPolicyNew {
        excluded_characters: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        history_depth: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        maximum_length: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        minimum_digits: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        minimum_length: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        minimum_lowercase: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        minimum_special: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        minimum_uppercase: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        refuse_account_id: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        refuse_dictionary_words: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        special_characters: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for PasswordPolicyNew {
        fn default() -> Self {
            Self {
                excluded_characters: Ok(Default::default()),
                history_depth: Ok(Default::default()),
                maximum_length: Ok(Default::default()),
                minimum_digits: Ok(Default::default()),
                minimum_length: Ok(Default::default()),
                minimum_lowercase: Ok(Default::default()),
                minimum_special: Ok(Default::default()),
                minimum_uppercase: Ok(Default::default()),
                refuse_account_id: Ok(Default::default()),
                refuse_dictionary_words: Ok(Default::default()),
                special_characters: Ok(Default::default()),
            }
        }
    }
    impl PasswordPolicyNew {
        pub fn excluded_characters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.excluded_characters =
                value.try_into().map_err(|e| format!("error converting supplied value for excluded_characters: {e}"));
            self
        }
        pub fn history_depth<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.history_depth = value.try_into().map_err(|e| format!("error converting supplied value for history_depth: {e}"));
            self
        }
        pub fn maximum_length<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.maximum_length =
                value.try_into().map_err(|e| format!("error converting supplied value for maximum_length: {e}"));
            self
        }
        pub fn minimum_digits<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_digits =
                value.try_into().map_err(|e| format!("error converting supplied value for minimum_digits: {e}"));
            self
        }
        pub fn minimum_length<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_length =
                value.try_into().map_err(|e| format!("error converting supplied value for minimum_length: {e}"));
            self
        }
        pub fn minimum_lowercase<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_lowercase =
                value.try_into().map_err(|e| format!("error converting supplied value for minimum_lowercase: {e}"));
            self
        }
        pub fn minimum_special<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_special =
                value.try_into().map_err(|e| format!("error converting supplied value for minimum_special: {e}"));
            self
        }
        pub fn minimum_uppercase<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_uppercase =
                value.try_into().map_err(|e| format!("error converting supplied value for minimum_uppercase: {e}"));
            self
        }
        pub fn refuse_account_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.refuse_account_id =
                value.try_into().map_err(|e| format!("error converting supplied value for refuse_account_id: {e}"));
            self
        }
        pub fn refuse_dictionary_words<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.refuse_dictionary_words =
                value.try_into().map_err(|e| format!("error converting supplied value for refuse_dictionary_words: {e}"));
            self
        }
        pub fn special_characters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.special_characters =
                value.try_into().map_err(|e| format!("error converting supplied value for special_characters: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PasswordPolicyNew> for super::PasswordPolicyNew {
        type Error = super::error::ConversionError;
        fn try_from(value: PasswordPolicyNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                excluded_characters: value.excluded_characters?,
                history_depth: value.history_depth?,
                maximum_length: value.maximum_length?,
                minimum_digits: value.minimum_digits?,
                minimum_length: value.minimum_length?,
                minimum_lowercase: value.minimum_lowercase?,
                minimum_special: value.minimum_special?,
                minimum_uppercase: value.minimum_uppercase?,
                refuse_account_id: value.refuse_account_id?,
                refuse_dictionary_words: value.refuse_dictionary_words?,
                special_characters: value.special_characters?,
            })
        }
    }
    impl ::std::convert::From<super::PasswordPolicyNew> for PasswordPolicyNew {
        fn from(value: super::PasswordPolicyNew) -> Self {
            Self {
                excluded_characters: Ok(value.excluded_characters),
                history_depth: Ok(value.history_depth),
                maximum_length: Ok(value.maximum_length),
                minimum_digits: Ok(value.minimum_digits),
                minimum_length: Ok(value.minimum_length),
                minimum_lowercase: Ok(value.minimum_lowercase),
                minimum_special: Ok(value.minimum_special),
                minimum_uppercase: Ok(value.minimum_uppercase),
                refuse_account_id: Ok(value.refuse_account_id),
                refuse_dictionary_words: Ok(value.refuse_dictionary_words),
                special_characters: Ok(value.special_characters),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PasswordRandomize {
        account_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for PasswordRandomize {
        fn default() -> Self {
            Self {
                account_id: Err("no value supplied for account_id".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
            }
        }
    }
    impl PasswordRandomize {
        pub fn account_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map_err(|e| format!("error converting supplied value for account_id: {e}"));
            self
        }
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value.try_into().map_err(|e| format!("error converting supplied value for resource_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PasswordRandomize> for super::PasswordRandomize {
        type Error = super::error::ConversionError;
        fn try_from(value: PasswordRandomize) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { account_id: value.account_id?, resource_id: value.resource_id? })
        }
    }
    impl ::std::convert::From<super::PasswordRandomize> for PasswordRandomize {
        fn from(value: super::PasswordRandomize) -> Self {
            Self { account_id: Ok(value.account_id), resource_id: Ok(value.resource_id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PasswordRandomizeMany {
        accounts: ::std::result::Result<::std::vec::Vec<super::PasswordRandomize>, ::std::string::String>,
        perform_locally: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    }
    impl ::std::default::Default for PasswordRandomizeMany {
        fn default() -> Self {
            Self { accounts: Err("no value supplied for accounts".to_string()), perform_locally: Ok(Default::default()) }
        }
    }
    impl PasswordRandomizeMany {
        pub fn accounts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PasswordRandomize>>,
            T::Error: ::std::fmt::Display,
        {
            self.accounts = value.try_into().map_err(|e| format!("error converting supplied value for accounts: {e}"));
            self
        }
        pub fn perform_locally<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.perform_locally =
                value.try_into().map_err(|e| format!("error converting supplied value for perform_locally: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PasswordRandomizeMany> for super::PasswordRandomizeMany {
        type Error = super::error::ConversionError;
        fn try_from(value: PasswordRandomizeMany) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { accounts: value.accounts?, perform_locally: value.perform_locally? })
        }
    }
    impl ::std::convert::From<super::PasswordRandomizeMany> for PasswordRandomizeMany {
        fn from(value: super::PasswordRandomizeMany) -> Self {
            Self { accounts: Ok(value.accounts), perform_locally: Ok(value.perform_locally) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ProductAdministratorChange {
        allowed_addresses:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        name: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        otp_rotation_hours: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        password_never_expires: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        privileges: ::std::result::Result<::std::option::Option<::std::vec::Vec<super::Privilege>>, ::std::string::String>,
    }
    impl ::std::default::Default for ProductAdministratorChange {
        fn default() -> Self {
            Self {
                allowed_addresses: Ok(Default::default()),
                name: Ok(Default::default()),
                otp_rotation_hours: Ok(Default::default()),
                password_never_expires: Ok(Default::default()),
                privileges: Ok(Default::default()),
            }
        }
    }
    impl ProductAdministratorChange {
        pub fn allowed_addresses<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_addresses =
                value.try_into().map_err(|e| format!("error converting supplied value for allowed_addresses: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value.try_into().map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn otp_rotation_hours<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.otp_rotation_hours =
                value.try_into().map_err(|e| format!("error converting supplied value for otp_rotation_hours: {e}"));
            self
        }
        pub fn password_never_expires<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.password_never_expires =
                value.try_into().map_err(|e| format!("error converting supplied value for password_never_expires: {e}"));
            self
        }
        pub fn privileges<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::Privilege>>>,
            T::Error: ::std::fmt::Display,
        {
            self.privileges = value.try_into().map_err(|e| format!("error converting supplied value for privileges: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ProductAdministratorChange> for super::ProductAdministratorChange {
        type Error = super::error::ConversionError;
        fn try_from(value: ProductAdministratorChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allowed_addresses: value.allowed_addresses?,
                name: value.name?,
                otp_rotation_hours: value.otp_rotation_hours?,
                password_never_expires: value.password_never_expires?,
                privileges: value.privileges?,
            })
        }
    }
    impl ::std::convert::From<super::ProductAdministratorChange> for ProductAdministratorChange {
        fn from(value: super::ProductAdministratorChange) -> Self {
            Self {
                allowed_addresses: Ok(value.allowed_addresses),
                name: Ok(value.name),
                otp_rotation_hours: Ok(value.otp_rotation_hours),
                password_never_expires: Ok(value.password_never_expires),
                privileges: Ok(value.privileges),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ProductAdministratorNew {
        allowed_addresses:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        enabled: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        otp_rotation_hours: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        password: ::std::result::Result<::std::option::Option<crate::Secret>, ::std::string::String>,
        password_never_expires: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        privileges: ::std::result::Result<::std::vec::Vec<super::Privilege>, ::std::string::String>,
        user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ProductAdministratorNew {
        fn default() -> Self {
            Self {
                allowed_addresses: Ok(Default::default()),
                enabled: Ok(Default::default()),
                name: Err("no value supplied for name".to_string()),
                otp_rotation_hours: Ok(Default::default()),
                password: Ok(Default::default()),
                password_never_expires: Ok(Default::default()),
                privileges: Err("no value supplied for privileges".to_string()),
                user_id: Err("no value supplied for user_id".to_string()),
            }
        }
    }
    impl ProductAdministratorNew {
        pub fn allowed_addresses<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_addresses =
                value.try_into().map_err(|e| format!("error converting supplied value for allowed_addresses: {e}"));
            self
        }
        pub fn enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.enabled = value.try_into().map_err(|e| format!("error converting supplied value for enabled: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value.try_into().map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn otp_rotation_hours<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.otp_rotation_hours =
                value.try_into().map_err(|e| format!("error converting supplied value for otp_rotation_hours: {e}"));
            self
        }
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value.try_into().map_err(|e| format!("error converting supplied value for password: {e}"));
            self
        }
        pub fn password_never_expires<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.password_never_expires =
                value.try_into().map_err(|e| format!("error converting supplied value for password_never_expires: {e}"));
            self
        }
        pub fn privileges<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Privilege>>,
            T::Error: ::std::fmt::Display,
        {
            self.privileges = value.try_into().map_err(|e| format!("error converting supplied value for privileges: {e}"));
            self
        }
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value.try_into().map_err(|e| format!("error converting supplied value for user_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ProductAdministratorNew> for super::ProductAdministratorNew {
        type Error = super::error::ConversionError;
        fn try_from(value: ProductAdministratorNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allowed_addresses: value.allowed_addresses?,
                enabled: value.enabled?,
                name: value.name?,
                otp_rotation_hours: value.otp_rotation_hours?,
                password: value.password?,
                password_never_expires: value.password_never_expires?,
                privileges: value.privileges?,
                user_id: value.user_id?,
            })
        }
    }
    impl ::std::convert::From<super::ProductAdministratorNew> for ProductAdministratorNew {
        fn from(value: super::ProductAdministratorNew) -> Self {
            Self {
                allowed_addresses: Ok(value.allowed_addresses),
                enabled: Ok(value.enabled),
                name: Ok(value.name),
                otp_rotation_hours: Ok(value.otp_rotation_hours),
                password: Ok(value.password),
                password_never_expires: Ok(value.password_never_expires),
                privileges: Ok(value.privileges),
                user_id: Ok(value.user_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SessionNew {
        auth_console_user: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        password: ::std::result::Result<crate::Secret, ::std::string::String>,
        user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for SessionNew {
        fn default() -> Self {
            Self {
                auth_console_user: Ok(Default::default()),
                password: Err("no value supplied for password".to_string()),
                user_id: Err("no value supplied for user_id".to_string()),
            }
        }
    }
    impl SessionNew {
        pub fn auth_console_user<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.auth_console_user =
                value.try_into().map_err(|e| format!("error converting supplied value for auth_console_user: {e}"));
            self
        }
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value.try_into().map_err(|e| format!("error converting supplied value for password: {e}"));
            self
        }
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value.try_into().map_err(|e| format!("error converting supplied value for user_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SessionNew> for super::SessionNew {
        type Error = super::error::ConversionError;
        fn try_from(value: SessionNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { auth_console_user: value.auth_console_user?, password: value.password?, user_id: value.user_id? })
        }
    }
    impl ::std::convert::From<super::SessionNew> for SessionNew {
        fn from(value: super::SessionNew) -> Self {
            Self { auth_console_user: Ok(value.auth_console_user), password: Ok(value.password), user_id: Ok(value.user_id) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SystemVariableSetting {
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for SystemVariableSetting {
        fn default() -> Self {
            Self { value: Err("no value supplied for value".to_string()) }
        }
    }
    impl SystemVariableSetting {
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value.try_into().map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SystemVariableSetting> for super::SystemVariableSetting {
        type Error = super::error::ConversionError;
        fn try_from(value: SystemVariableSetting) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::SystemVariableSetting> for SystemVariableSetting {
        fn from(value: super::SystemVariableSetting) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UserClassChange {
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        explicit_users:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
    }
    impl ::std::default::Default for UserClassChange {
        fn default() -> Self {
            Self { description: Ok(Default::default()), explicit_users: Ok(Default::default()) }
        }
    }
    impl UserClassChange {
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn explicit_users<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.explicit_users =
                value.try_into().map_err(|e| format!("error converting supplied value for explicit_users: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UserClassChange> for super::UserClassChange {
        type Error = super::error::ConversionError;
        fn try_from(value: UserClassChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { description: value.description?, explicit_users: value.explicit_users? })
        }
    }
    impl ::std::convert::From<super::UserClassChange> for UserClassChange {
        fn from(value: super::UserClassChange) -> Self {
            Self { description: Ok(value.description), explicit_users: Ok(value.explicit_users) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UserClassNew {
        class_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        explicit_users: ::std::result::Result<::std::vec::Vec<::std::string::String>, ::std::string::String>,
        kind: ::std::result::Result<::std::option::Option<super::UserClassNewKind>, ::std::string::String>,
    }
    impl ::std::default::Default for UserClassNew {
        fn default() -> Self {
            Self {
                class_id: Err("no value supplied for class_id".to_string()),
                description: Ok(Default::default()),
                explicit_users: Err("no value supplied for explicit_users".to_string()),
                kind: Ok(Default::default()),
            }
        }
    }
    impl UserClassNew {
        pub fn class_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.class_id = value.try_into().map_err(|e| format!("error converting supplied value for class_id: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn explicit_users<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.explicit_users =
                value.try_into().map_err(|e| format!("error converting supplied value for explicit_users: {e}"));
            self
        }
        pub fn kind<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::UserClassNewKind>>,
            T::Error: ::std::fmt::Display,
        {
            self.kind = value.try_into().map_err(|e| format!("error converting supplied value for kind: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UserClassNew> for super::UserClassNew {
        type Error = super::error::ConversionError;
        fn try_from(value: UserClassNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                class_id: value.class_id?,
                description: value.description?,
                explicit_users: value.explicit_users?,
                kind: value.kind?,
            })
        }
    }
    impl ::std::convert::From<super::UserClassNew> for UserClassNew {
        fn from(value: super::UserClassNew) -> Self {
            Self {
                class_id: Ok(value.class_id),
                description: Ok(value.description),
                explicit_users: Ok(value.explicit_users),
                kind: Ok(value.kind),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UserGroupChange {
        access_controls:
            ::std::result::Result<::std::option::Option<::std::vec::Vec<super::AccessControlNew>>, ::std::string::String>,
        class_ids: ::std::result::Result<::std::option::Option<::std::vec::Vec<::std::string::String>>, ::std::string::String>,
        class_match: ::std::result::Result<::std::option::Option<super::UserGroupChangeClassMatch>, ::std::string::String>,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
    }
    impl ::std::default::Default for UserGroupChange {
        fn default() -> Self {
            Self {
                access_controls: Ok(Default::default()),
                class_ids: Ok(Default::default()),
                class_match: Ok(Default::default()),
                description: Ok(Default::default()),
            }
        }
    }
    impl UserGroupChange {
        pub fn access_controls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::AccessControlNew>>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_controls =
                value.try_into().map_err(|e| format!("error converting supplied value for access_controls: {e}"));
            self
        }
        pub fn class_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_ids = value.try_into().map_err(|e| format!("error converting supplied value for class_ids: {e}"));
            self
        }
        pub fn class_match<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::UserGroupChangeClassMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_match = value.try_into().map_err(|e| format!("error converting supplied value for class_match: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UserGroupChange> for super::UserGroupChange {
        type Error = super::error::ConversionError;
        fn try_from(value: UserGroupChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_controls: value.access_controls?,
                class_ids: value.class_ids?,
                class_match: value.class_match?,
                description: value.description?,
            })
        }
    }
    impl ::std::convert::From<super::UserGroupChange> for UserGroupChange {
        fn from(value: super::UserGroupChange) -> Self {
            Self {
                access_controls: Ok(value.access_controls),
                class_ids: Ok(value.class_ids),
                class_match: Ok(value.class_match),
                description: Ok(value.description),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UserGroupNew {
        access_controls: ::std::result::Result<::std::vec::Vec<super::AccessControlNew>, ::std::string::String>,
        class_ids: ::std::result::Result<::std::vec::Vec<::std::string::String>, ::std::string::String>,
        class_match: ::std::result::Result<::std::option::Option<super::UserGroupNewClassMatch>, ::std::string::String>,
        description: ::std::result::Result<::std::option::Option<::std::string::String>, ::std::string::String>,
        group_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UserGroupNew {
        fn default() -> Self {
            Self {
                access_controls: Err("no value supplied for access_controls".to_string()),
                class_ids: Err("no value supplied for class_ids".to_string()),
                class_match: Ok(Default::default()),
                description: Ok(Default::default()),
                group_id: Err("no value supplied for group_id".to_string()),
            }
        }
    }
    impl UserGroupNew {
        pub fn access_controls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessControlNew>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_controls =
                value.try_into().map_err(|e| format!("error converting supplied value for access_controls: {e}"));
            self
        }
        pub fn class_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_ids = value.try_into().map_err(|e| format!("error converting supplied value for class_ids: {e}"));
            self
        }
        pub fn class_match<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::UserGroupNewClassMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_match = value.try_into().map_err(|e| format!("error converting supplied value for class_match: {e}"));
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value.try_into().map_err(|e| format!("error converting supplied value for description: {e}"));
            self
        }
        pub fn group_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.group_id = value.try_into().map_err(|e| format!("error converting supplied value for group_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UserGroupNew> for super::UserGroupNew {
        type Error = super::error::ConversionError;
        fn try_from(value: UserGroupNew) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_controls: value.access_controls?,
                class_ids: value.class_ids?,
                class_match: value.class_match?,
                description: value.description?,
                group_id: value.group_id?,
            })
        }
    }
    impl ::std::convert::From<super::UserGroupNew> for UserGroupNew {
        fn from(value: super::UserGroupNew) -> Self {
            Self {
                access_controls: Ok(value.access_controls),
                class_ids: Ok(value.class_ids),
                class_match: Ok(value.class_match),
                description: Ok(value.description),
                group_id: Ok(value.group_id),
            }
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
