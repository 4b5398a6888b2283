//! What a plugin's answer means. Only one clean `allow` allows; whatever can be doubted denies.

use super::{Reason, Verdict, kvgroup};

/// Most characters of a plugin's message that are kept.
const MESSAGE_CHARS_MAX: usize = 200;

/// Judges the whole standard output of a plugin that ended well.
pub(super) fn judge(output: &[u8]) -> Verdict {
    let pairs = str::from_utf8(output).ok().and_then(|text| kvgroup::read(text).ok());
    pairs.and_then(|pairs| verdict(&pairs)).unwrap_or(Verdict::Deny(Reason::AnswerMalformed))
}

/// None when a pair is missing, unknown or there twice, or when the pairs contradict each other.
fn verdict(pairs: &[kvgroup::Pair]) -> Option<Verdict> {
    let (mut message, mut result, mut action) = (None, None, None);
    for (key, value) in pairs {
        let place = match key.as_str() {
            "errmsg" => &mut message,
            "retval" => &mut result,
            "action" => &mut action,
            _ => return None,
        };
        if place.replace(value.as_str()).is_some() {
            return None;
        }
    }
    match (action?, result?, message.unwrap_or_default()) {
        ("allow", "0", "") => Some(Verdict::Allow),
        ("deny", _, message) => Some(Verdict::Deny(Reason::Denied { message: printable(message) })),
        _ => None,
    }
}

pub(super) fn printable(message: &str) -> String {
    let char = |char: char| if char.is_control() { ' ' } else { char };
    message.chars().take(MESSAGE_CHARS_MAX).map(char).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(pairs: &[(&str, &str)]) -> Vec<u8> {
        kvgroup::write(pairs).into_bytes()
    }

    #[test]
    fn one_clean_allow_allows() {
        for pairs in [&[("errmsg", ""), ("retval", "0"), ("action", "allow")][..], &[("action", "allow"), ("retval", "0")][..]] {
            assert_eq!(judge(&group(pairs)), Verdict::Allow);
        }
    }

    #[test]
    fn whatever_else_denies() {
        for pairs in [
            &[][..],
            &[("action", "allow")],
            &[("retval", "0")],
            &[("action", "allow"), ("retval", "1")],
            &[("action", "allow"), ("retval", "00")],
            &[("action", "allow"), ("retval", "")],
            &[("action", "allow"), ("retval", "0"), ("retval", "0")],
            &[("action", "allow"), ("action", "allow"), ("retval", "0")],
            &[("action", "allow"), ("action", "deny"), ("retval", "0")],
            &[("action", "allow"), ("retval", "0"), ("errmsg", "no")],
            &[("action", "allow"), ("retval", "0"), ("function", "AdminGet")],
            &[("ACTION", "allow"), ("retval", "0")],
            &[("action", "ALLOW"), ("retval", "0")],
            &[("action", "allow "), ("retval", "0")],
            &[("action", "allow\n"), ("retval", "0")],
            &[("action", "allowed"), ("retval", "0")],
            &[("action", ""), ("retval", "0")],
        ] {
            assert_eq!(judge(&group(pairs)), Verdict::Deny(Reason::AnswerMalformed), "{pairs:?}");
        }
        assert_eq!(judge(b"\xff"), Verdict::Deny(Reason::AnswerMalformed));
    }

    #[test]
    fn a_denial_brings_its_message_made_harmless() {
        let message = format!("line\n\u{1b}[31m{}", "x".repeat(300));
        let Verdict::Deny(Reason::Denied { message }) =
            judge(&group(&[("errmsg", &message), ("retval", "5"), ("action", "deny")]))
        else {
            panic!("no denial")
        };
        assert!(message.starts_with("line  [31mxxx") && message.len() == MESSAGE_CHARS_MAX);
    }
}
