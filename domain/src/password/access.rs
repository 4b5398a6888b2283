//! Who says whether a password may be seen: the actor's rights, or the operator's password access plugin, whose word is final for one call.

use serde::Serialize;

use crate::problem::{Code, Refusal};

/// Who has said it; found out before the transaction, because a plugin takes so long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Nobody yet: the actor's rights say it.
    #[default]
    ByRights,
    /// The plugin: it may be seen, whatever the rights are.
    Allowed,
    /// The plugin: it may not. One that fails says so, too.
    Denied {
        /// Why, in one word.
        reason: &'static str,
    },
}

impl Access {
    /// Do the rights say it?
    #[must_use]
    pub const fn is_by_rights(&self) -> bool {
        matches!(self, Self::ByRights)
    }

    /// The refusal of the plugin, before anything is looked at: whom it denies learns nothing of what is there.
    pub(super) fn need_undenied(self) -> Result<(), Refusal> {
        match self {
            Self::Denied { .. } => Err(Code::PermissionMissing.into()),
            Self::ByRights | Self::Allowed => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_journal_reads_who_has_said_it() {
        let word = |access: Access| serde_json::to_string(&access).unwrap();
        assert_eq!(word(Access::Allowed), r#""allowed""#);
        assert_eq!(word(Access::Denied { reason: "plugin-timed-out" }), r#"{"denied":{"reason":"plugin-timed-out"}}"#);
    }
}
