//! The one table of all system variables, by name. A row's comment is the description that the API answers.

use super::choice::{ON_REPLAY, RandomizeMode};
use super::definition::{Definition, Kind, Scope, Variable};
use crate::session::otp::{OLD_ACCEPTED_MAX, OnReplay};
use Scope::{Global, Policy};

const BOOLEAN: Kind = Kind::Boolean;
const TEXT: Kind = Kind::Text;

const fn integer(minimum: i64, maximum: i64) -> Kind {
    Kind::Integer { minimum, maximum, may_be_blank: false }
}

/// `NAME: type it is read as = default, kind, unit, scope;`
macro_rules! variables {
    ($( $(#[doc = $doc:literal])+ $NAME:ident: $Type:ty = $default:literal, $kind:expr, $unit:literal, $scope:expr; )+) => {
        $(
            $(#[doc = $doc])+
            pub const $NAME: Variable<$Type> = Variable::new(&Definition {
                name: stringify!($NAME),
                kind: $kind,
                default: $default,
                unit: $unit,
                scope: $scope,
                description: concat!($($doc),+).trim_ascii(),
            });
        )+

        /// All, sorted by name.
        pub static ALL: &[&Definition] = &[$( $NAME.definition(), )+];
    };
}

variables! {
    /// The user class whose members may ask for a longer check-out; empty for everybody who may ask for the check-out itself.
    ACCESS_EXTENSIONS_USERCLASS: String = "", Kind::UserClass, "", Global;
    /// Whether a gateway gets the parameters of a check-out only with a ticket that the recipient has asked for.
    CHECKOUT_TICKET_REQUIRED: bool = "true", BOOLEAN, "", Global;
    /// How long an API session may lie idle before it ends.
    DEFAULT_API_SESS_EXPIRY_SECONDS: i64 = "600", integer(60, 999_999), "seconds", Global;
    /// Whether everybody may ask for the check-out of managed accounts, without a permission on their policy.
    IDARCHIVE_PASSWORD_REQUESTED: bool = "true", BOOLEAN, "", Global;
    /// Whether another node changes a password when the managing node doesn't answer.
    IDARCHIVE_RANDOMIZE_LOCAL_FALLBACK: bool = "true", BOOLEAN, "", Global;
    /// Whether new policies let whoever asks for a check-out see details of the system and the account.
    IDARCHIVE_VIEW_MANAGED_SYSTEM_ACCOUNT_INFO: bool = "true", BOOLEAN, "", Global;
    /// For how long one user is refused from one address, and a locked user everywhere, after too many failed logins.
    LOCKOUT_DURATION: i64 = "15", integer(1, 1_440), "minutes", Global;
    /// After how many days a password that is checked out is changed all the same; 0 leaves it until it is returned.
    MAX_CHECKOUT_PASSWORD_CHANGE_INTERVAL: i64 = "2", integer(0, 3_650), "days", Policy;
    /// After how many failed logins in a row one user is refused from one address for a while.
    MAX_USERAUTH_FAILURE: i64 = "10", integer(1, 100), "failures", Global;
    /// How many of a caller's last one-time passwords are still taken for a short time, which weakens them; 0 for none.
    OTP_MAXIMUM: i64 = "0", integer(0, OLD_ACCEPTED_MAX), "passwords", Global;
    /// What a spent one-time password does beside being refused with an alarm: nothing, end the caller's sessions, or disable the caller.
    OTP_REPLAY_ACTION: OnReplay = "alarm", Kind::Choice(ON_REPLAY), "", Global;
    /// How long to wait before a failed return of an account is tried again.
    PAM_ACTION_CI_RETRY_INTERVAL: i64 = "1", integer(1, 1_440), "minutes", Global;
    /// How long the return of an account is tried again before it counts as failed and the account is not lent any more.
    PAM_ACTION_CI_RETRY_TIMEOUT: i64 = "10", integer(1, 10_080), "minutes", Global;
    /// How long to wait before a check-out is tried again that could not be made, which its refusal says.
    PAM_ACTION_CO_RETRY_INTERVAL: i64 = "10", integer(1, 1_440), "minutes", Global;
    /// After how many days a password that isn't checked out is changed; 0 for never.
    RESOURCE_PASSWORD_CHANGE_INTERVAL: i64 = "1", integer(0, 3_650), "days", Policy;
    /// Whether the password is changed when its holder returns it.
    RES_CHECKIN_RANDOMIZE: bool = "true", BOOLEAN, "", Policy;
    /// Whether the password is changed when the time of a check-out is over.
    RES_CHECKOUTEXP_RANDOMIZE: bool = "true", BOOLEAN, "", Policy;
    /// Shown to the holder when a session ends because the time of the check-out is over.
    RES_CHECKOUT_EXPIRED_MSG: String = "Your time with this account is over. Ask for it again if you still need it.", TEXT, "", Policy;
    /// Shown to the holder shortly before the time of a check-out is over; {minutes} stands for the minutes left.
    RES_CHECKOUT_EXPIRY_WARNING_MSG: String = "This session ends in {minutes} minutes, with the check-out.", TEXT, "", Policy;
    /// How many users may have one account at the same time.
    RES_CHECKOUT_LIMIT: i64 = "1", integer(1, 1_000), "users", Policy;
    /// Where several may have one account at the same time: change its password when the last returns it, or whenever one does.
    RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE: RandomizeMode = "EXTEND", Kind::Choice(RandomizeMode::WORDS), "", Policy;
    /// Shown when no connection to the system comes about.
    RES_CONNECTION_TO_SERVER_FAILED_MSG: String = "No connection to the system.", TEXT, "", Policy;
    /// Shown when no connection to the system comes about and its port doesn't answer either.
    RES_CONNECTION_TO_SERVER_FAILED_TEST_FAILED_MSG: String = "No connection: the system can't be reached.", TEXT, "", Policy;
    /// Shown when no connection to the system comes about although its port answers.
    RES_CONNECTION_TO_SERVER_FAILED_TEST_PASSED_MSG: String = "No connection, although the system can be reached.", TEXT, "", Policy;
    /// How long a check-out lasts when the request doesn't say.
    RES_DEFAULT_CHECKOUT_INTERVAL: i64 = "240", integer(1, 525_600), "minutes", Policy;
    /// Shown when the program that hands the access over can't be started.
    RES_FAILED_TO_CREATE_PROCESS_MSG: String = "The program that gives you access could not be started.", TEXT, "", Policy;
    /// Shown when the system refuses the account and its password.
    RES_LOGIN_FAILED_MSG: String = "The system refused this account and its password.", TEXT, "", Policy;
    /// The longest that a check-out may last.
    RES_MAXIMUM_CHECKOUT_INTERVAL: i64 = "1440", integer(1, 525_600), "minutes", Policy;
    /// The shortest that a check-out may last.
    RES_MINIMUM_CHECKOUT_INTERVAL: i64 = "5", integer(1, 525_600), "minutes", Policy;
    /// How long before the end of a check-out its holder is warned; empty for a message 5 minutes before and no notice, 0 for neither.
    RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL: Option<i64> = "", Kind::Integer { minimum: 0, maximum: 1_440, may_be_blank: true }, "minutes", Policy;
    /// Shown when the password has been changed since it was handed over.
    RES_PASSWORD_EXPIRED_MSG: String = "This password is no longer in force.", TEXT, "", Policy;
    /// Which port is tried to find out why a connection fails; 0 for no trial.
    RES_PORT_TEST: i64 = "445", integer(0, 65_535), "", Policy;
    /// Shown when a program that is needed isn't on the user's machine.
    RES_PROGRAM_PATH_INVALID_MSG: String = "A program that is needed was not found on this machine.", TEXT, "", Policy;
    /// Whether users see who has an account, and how many may have it at the same time.
    RES_PWD_CICO_VIEW_DETAILS: bool = "true", BOOLEAN, "", Policy;
    /// Whether passwords on targets are changed at all; if not, changes are refused, and the scheduled ones wait.
    RES_RANDOMIZATION_ENABLED: bool = "true", BOOLEAN, "", Global;
    /// How long a request waits for its authorizers before it expires.
    RES_REQUEST_EXPIRY_INTERVAL: i64 = "4320", integer(1, 525_600), "minutes", Policy;
    /// Whether the password is changed when somebody else takes it back from its holder.
    RES_REVOKE_RANDOMIZE: bool = "true", BOOLEAN, "", Policy;
    /// Shown when somebody looks at a password after the own session has ended.
    RES_SESSION_EXPIRED_MSG: String = "Your session has ended. Log in again.", TEXT, "", Policy;
    /// Shown before somebody uses a password that is no longer in force.
    RES_SHOW_PASSWORD_ANYWAY_MSG: String = "This password is no longer in force; reload to see the present one. Go on with the old one?", TEXT, "", Policy;
    /// Whether an extended check-out is held to the longest that a check-out may last.
    RES_VALIDATE_EXTENSION: bool = "false", BOOLEAN, "", Policy;
}

#[cfg(test)]
mod tests {
    use super::super::{Overrides, Settings, contradictions, definition};
    use super::*;

    #[test]
    fn names_are_sorted_and_well_formed() {
        for pair in ALL.windows(2) {
            assert!(pair[0].name < pair[1].name, "{} before {}", pair[0].name, pair[1].name);
        }
        for variable in ALL {
            let name = variable.name;
            assert!(name.len() <= 64 && name.starts_with(|first: char| first.is_ascii_uppercase()), "{name}");
            assert!(name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_'), "{name}");
            assert!(definition(name) == Some(variable));
        }
        assert!(definition("RES").is_none() && definition("res_checkout_limit").is_none() && definition("").is_none());
    }

    #[test]
    fn defaults_are_values_and_contradict_nothing() {
        for variable in ALL {
            assert!(variable.accepts(variable.default), "{}", variable.name);
            assert!(variable.range().is_none_or(|(minimum, maximum)| minimum < maximum), "{}", variable.name);
        }
        assert_eq!(contradictions(Settings::global(&Overrides::new())), []);
    }

    #[test]
    fn descriptions_are_one_sentence() {
        for variable in ALL {
            let text = variable.description;
            assert!(text.ends_with('.') && !text.contains(". ") && text.len() < 200, "{}: {text}", variable.name);
            assert!(
                text.starts_with(|first: char| first.is_ascii_uppercase()) && !text.contains("  "),
                "{}: {text}",
                variable.name
            );
        }
    }
}
