//! What follows from the shape of an operation: its problem codes and its name in SDKs.

use crate::operation::{Fact, Method};
use crate::problem::Code;

/// What every operation may answer.
const ALWAYS: &[Code] = &[
    Code::RequestMalformed,
    Code::ForwardingMalformed,
    Code::ForwardingMissing,
    Code::ForwardingUntrusted,
    Code::ForwardingNoClient,
    Code::ParameterUnknown,
    Code::RequestTimeout,
    Code::BodyTooLarge,
    Code::HeaderTooLarge,
    Code::RateExceeded,
    Code::InternalError,
    Code::IntegrityBroken,
    Code::ServerBusy,
    Code::StoreUnavailable,
    Code::QuorumMissing,
    Code::JournalUnavailable,
];

/// Every code that it may answer, by status and name.
pub fn codes(fact: &Fact, has_parameters: bool) -> Vec<Code> {
    let mut codes = ALWAYS.to_vec();
    let mut add = |holds: bool, more: &[Code]| {
        if holds {
            codes.extend(more);
        }
    };
    add(fact.needs_session, &[Code::SessionMissing, Code::SessionInvalid, Code::FunctionNotAllowed]);
    add(fact.has_body, &[Code::MediaTypeUnsupported, Code::BodyMalformed, Code::BodyInvalid]);
    add(!fact.has_body, &[Code::BodyUnexpected]);
    add(has_parameters, &[Code::ParameterInvalid, Code::ParameterMissing, Code::ParameterRepeated]);
    let is_repeatable = [Code::IdempotencyKeyReused, Code::IdempotencyKeyInProgress, Code::IdempotencyAnswerGone];
    add(fact.takes_key, &[Code::HeaderInvalid]);
    add(fact.takes_key && fact.needs_session, &is_repeatable);
    add(fact.route.method != Method::Get || fact.is_secret, &[Code::OutcomeUnknown]); // a disclosure is committed, too
    add(!fact.needs.privileges.is_empty(), &[Code::PrivilegeMissing]);
    add(!fact.needs.permissions.is_empty(), &[Code::PermissionMissing]);
    add(true, &fact.refusals);
    codes.sort_by_key(|code| (code.status(), code.name()));
    codes.dedup();
    codes
}

/// The operationId in words: `KMKeyGetByAccount` is `km-key-get-by-account`.
pub fn sdk_name(id: &str) -> String {
    // Two abbreviations in a row: no rule can part them.
    if let Some(rest) = id.strip_prefix("OTPAPI") {
        return format!("otp-api-{}", sdk_name(rest));
    }
    let letters: Vec<char> = id.chars().collect();
    let mut name = String::new();
    for (place, letter) in letters.iter().enumerate() {
        let follows_small = place > 0 && letters[place - 1].is_lowercase();
        let leads_small = place > 0 && letters.get(place + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (follows_small || leads_small) {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_in_words() {
        for (id, words) in [
            ("KMKeyGetByAccount", "km-key-get-by-account"),
            ("OTPAPIUserPasswordUpdate", "otp-api-user-password-update"),
            ("WFRequestSubmit", "wf-request-submit"),
            ("LoginEx", "login-ex"),
        ] {
            assert_eq!(super::sdk_name(id), words);
        }
    }
}
