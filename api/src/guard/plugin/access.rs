//! The password access plugin: a program of the operator that says whether a caller may see the password of one account. Its word is final for
//! that call; when it says nothing, permissions decide.
//!
//! ```text
//! "output" "plugin_passwordacl" = {
//!   "acl" "" = {
//!     "view" = "allow"
//!   }
//!   "retval" = "0"
//! }
//! ```

use std::path::PathBuf;

use super::program::Program;
use super::{Reason, answer, kvgroup};

/// The program.
#[derive(Debug)]
pub struct AccessPlugin(Program);

/// May this caller see this account's password?
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The caller, in canonical form.
    pub user_id: &'a str,
    /// The accountId.
    pub account: &'a str,
    /// The resourceId.
    pub system: &'a str,
}

/// What it says, when that is no denial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// It may.
    Allow,
    /// Nothing: as if nobody had asked.
    Nothing,
}

impl AccessPlugin {
    /// Takes an absolute path; the plugin starts in `/` with an empty environment.
    pub fn new(program: PathBuf) -> Self {
        Self(Program::new(program))
    }

    /// Runs the plugin once, for 2 s at most. Whatever is no clean answer is a denial.
    pub async fn ask(&self, question: Question<'_>) -> Result<Word, Reason> {
        let Question { user_id, account, system } = question;
        let question = kvgroup::write(&[("userid", user_id), ("managedaccount", account), ("managedsystem", system)]);
        judge(&self.0.ask(user_id, question).await?)
    }
}

/// Judges the whole standard output of a plugin that ended well.
fn judge(output: &[u8]) -> Result<Word, Reason> {
    let group = str::from_utf8(output).ok().and_then(|text| kvgroup::read_group(text).ok());
    group.and_then(|group| word(&group)).unwrap_or(Err(Reason::AnswerMalformed))
}

/// None when something is missing, unknown or there twice.
fn word(output: &kvgroup::Group) -> Option<Result<Word, Reason>> {
    if (output.key.as_str(), output.name.as_str()) != ("output", "plugin_passwordacl") {
        return None;
    }
    let [result, message] = output.only(["retval", "errmsg"])?;
    let view = match output.groups.as_slice() {
        [] => None,
        [acl] if acl.key == "acl" && acl.name.is_empty() && acl.groups.is_empty() => acl.only(["view"])?[0],
        _ => return None,
    };
    let message = message.unwrap_or_default();
    match (view, result?) {
        (Some("deny"), _) => Some(Err(Reason::Denied { message: answer::printable(message) })),
        (None | Some("allow"), "0") if !message.is_empty() => None,
        (Some("allow"), "0") => Some(Ok(Word::Allow)),
        (None, "0") => Some(Ok(Word::Nothing)),
        (None | Some("allow"), _) => Some(Err(Reason::Failed)),
        (Some(_), _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(inside: &str) -> String {
        format!(r#""output" "plugin_passwordacl" = {{ {inside} }}"#)
    }

    #[test]
    fn one_clean_answer_counts() {
        for (inside, expected) in [
            (r#""acl" "" = { "view" = "allow" } "retval" = "0""#, Word::Allow),
            (r#""retval" = "0" "acl" "" = { "view" = "allow" } "errmsg" = """#, Word::Allow),
            (r#""acl" "" = { } "retval" = "0""#, Word::Nothing),
            (r#""retval" = "0""#, Word::Nothing),
        ] {
            assert_eq!(judge(answer(inside).as_bytes()), Ok(expected), "{inside}");
            assert_eq!(judge(format!("# KVGROUP-V1.0\n{}\n", answer(inside)).as_bytes()), Ok(expected), "{inside}");
        }
    }

    #[test]
    fn whatever_else_denies() {
        for inside in [
            "",
            r#""acl" "" = { "view" = "allow" }"#,
            r#""acl" "" = { "view" = "allow" } "retval" = """#,
            r#""acl" "" = { "view" = "allow" } "retval" = "00""#,
            r#""acl" "" = { "view" = "allow" } "retval" = "0" "retval" = "0""#,
            r#""acl" "" = { "view" = "allow" } "acl" "" = { "view" = "allow" } "retval" = "0""#,
            r#""acl" "" = { "view" = "allow" } "acl" "" = { "view" = "deny" } "retval" = "0""#,
            r#""acl" "" = { "view" = "allow" "view" = "deny" } "retval" = "0""#,
            r#""acl" "" = { "view" = "ALLOW" } "retval" = "0""#,
            r#""acl" "" = { "view" = "allow " } "retval" = "0""#,
            r#""acl" "" = { "view" = "" } "retval" = "0""#,
            r#""acl" "" = { "view" = "allow" "edit" = "allow" } "retval" = "0""#,
            r#""acl" "" = { "view" = "allow" "" "" = { } } "retval" = "0""#,
            r#""acl" "scott" = { "view" = "allow" } "retval" = "0""#,
            r#""acl" "" = { "view" = "allow" } "retval" = "0" "errmsg" = "no""#,
            r#""view" = "allow" "retval" = "0""#,
            r#""acl" = "allow" "retval" = "0""#,
        ] {
            let expected = if inside.contains(r#""retval" = "0""#) { Reason::AnswerMalformed } else { Reason::Failed };
            let denied = judge(answer(inside).as_bytes()).unwrap_err();
            assert!([Reason::AnswerMalformed, expected].contains(&denied), "{inside}: {denied:?}");
        }
        for text in
            ["", "allow", r#""" "" = { "acl" "" = { "view" = "allow" } "retval" = "0" }"#, r#""output" "" = { "retval" = "0" }"#]
        {
            assert_eq!(judge(text.as_bytes()), Err(Reason::AnswerMalformed), "{text}");
        }
        assert_eq!(judge(b"\xff"), Err(Reason::AnswerMalformed));
        let twice = answer(r#""acl" "" = { "view" = "allow" } "retval" = "0""#).repeat(2);
        assert_eq!(judge(twice.as_bytes()), Err(Reason::AnswerMalformed));
    }

    #[test]
    fn a_failure_is_a_denial_and_a_denial_needs_no_success() {
        let failed = answer(r#""acl" "" = { "view" = "allow" } "retval" = "1""#);
        assert_eq!(judge(failed.as_bytes()), Err(Reason::Failed));
        assert_eq!(judge(answer(r#""retval" = "1""#).as_bytes()), Err(Reason::Failed));
        for result in ["0", "1"] {
            let inside = format!(r#""acl" "" = {{ "view" = "deny" }} "retval" = "{result}" "errmsg" = "at\tnight""#);
            let message = "at night".to_owned();
            assert_eq!(judge(answer(&inside).as_bytes()), Err(Reason::Denied { message }));
        }
    }
}
