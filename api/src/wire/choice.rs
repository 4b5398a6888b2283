//! `choice a b c` of the contract: closed in requests, open in answers (`crate::contract` says so in the document).

use domain::procedure::CallerKind;

/// Declares a choice. A component that starts with `_` is written where it is used.
#[macro_export]
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident as $component:literal { $($(#[$word_doc:meta])* $variant:ident $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $(#[doc = concat!("`", $word, "`")] $(#[$word_doc])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// All, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// As it stands on the wire.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .enum_values(Some([$($word,)+]))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                $component.into()
            }
        }
    };
}

/// Declares a choice whose words a rule already has: an enum of `domain` with `ALL`, `word()` and `FromStr`.
#[macro_export]
macro_rules! choice_of {
    ($(#[doc = $doc:literal])* $name:ident as $component:literal of $domain:path) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name(pub $domain);

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.0.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(from)?;
                word.parse().map(Self).map_err(|_| serde::de::Error::unknown_variant("", &[]))
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .description(Some(concat!($($doc),*).trim()))
                    .enum_values(Some(<$domain>::ALL.iter().map(|word| word.word())))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                $component.into()
            }
        }
    };
}

choice_of! {
    /// An administrative privilege.
    PrivilegeName as "Privilege" of domain::right::privilege::Privilege
}

choice_of! {
    /// A permission on a managed system policy.
    PermissionName as "Permission" of domain::right::permission::Permission
}

choice_of! {
    /// What has become of an account.
    AccountStateName as "_AccountState" of domain::account::AccountState
}

choice_of! {
    /// How sure the password of an account is.
    PasswordStateName as "_PasswordState" of domain::account::PasswordState
}

choice_of! {
    /// Why an account isn't lent.
    QuarantineName as "_Quarantine" of domain::account::Quarantine
}

choice_of! {
    /// How sure it is that the target takes a password.
    CertaintyName as "_Certainty" of domain::password::version::Certainty
}

choice_of! {
    /// What has become of a password.
    VersionStateName as "_VersionState" of domain::password::version::VersionState
}

choice_of! {
    /// To which password.
    ChangeKindName as "_ChangeKind" of domain::password::change::ChangeKind
}

choice_of! {
    /// Why a password is changed.
    CauseName as "_Cause" of domain::password::change::Cause
}

choice_of! {
    /// How to come out of a doubt.
    WayName as "_Way" of domain::password::doubt_resolve::Way
}

choice_of! {
    /// How far a change is.
    ChangeStatusName as "_ChangeStatus" of domain::password::change::ChangeStatus
}

choice_of! {
    /// What is lent.
    CheckoutKindName as "_CheckoutKind" of domain::checkout::Kind
}

choice_of! {
    /// Where a check-out stands.
    CheckoutStatusName as "_CheckoutStatus" of domain::checkout::Status
}

choice_of! {
    /// Why a check-out ended.
    CloseReasonName as "_CloseReason" of domain::checkout::CloseReason
}

choice_of! {
    /// What went wrong at the target.
    FailureCodeName as "_FailureCode" of domain::password::change::FailureCode
}

choice_of! {
    /// What opens a session with a lent account.
    PluginName as "_Plugin" of domain::policy::disclosure_plugin::Plugin
}

choice_of! {
    /// What a gateway speaks with a target.
    ProtocolName as "_Protocol" of domain::policy::disclosure_plugin::Protocol
}

choice_of! {
    /// Where a request for a check-out stands.
    CheckoutRequestStatusName as "_CheckoutRequestStatus" of domain::checkout_request::Status
}

choice_of! {
    /// What a new request does when its recipient has asked for the account already.
    OnConflictName as "_OnConflict" of domain::checkout_request::OnConflict
}

choice_of! {
    /// What was said to a request.
    VerdictName as "_Verdict" of domain::checkout_request::Verdict
}

/// By which way in a caller came, as answers say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallerKindName(pub CallerKind);

/// The ways in over the API; commands on the machine have no session.
pub const CALLER_KINDS: &[CallerKind] = &[CallerKind::Idapi, CallerKind::Otp, CallerKind::Guacamole, CallerKind::User];

impl serde::Serialize for CallerKindName {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0.word())
    }
}

impl utoipa::PartialSchema for CallerKindName {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .enum_values(Some(CALLER_KINDS.iter().map(|kind| kind.word())))
            .into()
    }
}

impl utoipa::ToSchema for CallerKindName {
    fn name() -> std::borrow::Cow<'static, str> {
        "_CallerKind".into()
    }
}
