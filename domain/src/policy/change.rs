//! What a request says of a policy's terms, and which terms can't be meant.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    AuthenticationType, Mode, Terms,
    disclosure_plugin::{self, DisclosurePlugin},
};
use crate::{
    id::{ClassId, NodeId, UserId},
    password::policy::PasswordPolicy,
    problem::{Code, Refusal},
    variable::{Overrides, check_options, over},
};

/// The terms that were sent; the others stay as they are.
#[derive(Clone, Debug, Default, Serialize)]
#[expect(missing_docs, reason = "as in `Terms`")]
pub struct Change {
    pub description: Option<String>,
    pub authentication_types: Option<BTreeSet<AuthenticationType>>,
    /// `""`: any node.
    pub managing_node: Option<NodeId>,
    pub is_randomization_enabled: Option<bool>,
    pub lends_while_randomization_disabled: Option<bool>,
    pub enforces_password_policy: Option<bool>,
    pub password_policy: Option<PasswordPolicy>,
    pub options: Option<Overrides>,
    pub minimum_approvals: Option<i64>,
    pub maximum_rejections: Option<i64>,
    pub authorizer_users: Option<Vec<UserId>>,
    pub authorizer_classes: Option<Vec<ClassId>>,
    #[serde(serialize_with = "disclosure_plugin::journalled")]
    pub disclosure_plugins: Option<Vec<DisclosurePlugin>>,
    /// What the configuration file sets in the installation's stead: options may contradict that, too.
    #[serde(skip_serializing_if = "Overrides::is_empty")]
    pub of_file: Overrides,
}

impl Change {
    /// Can what was sent be meant? What stays was checked when it came.
    pub(super) fn check(&self, mode: Mode, global: &Overrides) -> Result<(), Refusal> {
        if let Some(types) = &self.authentication_types {
            check_types(mode, types)?;
        }
        if self.enforces_password_policy == Some(false) && mode != Mode::VaultOnly {
            return contradictory("/enforcePasswordPolicy", "Only a vault-only policy may leave passwords unchecked.");
        }
        if let Some(policy) = &self.password_policy {
            policy.check("/passwordPolicy")?;
        }
        if let Some(plugins) = &self.disclosure_plugins {
            disclosure_plugin::check(plugins)?;
        }
        self.options.as_ref().map_or(Ok(()), |options| check_options(&over(&self.of_file, global), options))
    }

    /// The terms after it. `authorizers`: as they were spelt when they were made.
    pub(super) fn apply(&self, authorizers: Vec<UserId>, terms: &mut Terms) {
        fn set<T: Clone>(term: &mut T, sent: Option<&T>) {
            if let Some(sent) = sent {
                term.clone_from(sent);
            }
        }
        set(&mut terms.description, self.description.as_ref());
        set(&mut terms.authentication_types, self.authentication_types.as_ref());
        set(&mut terms.is_randomization_enabled, self.is_randomization_enabled.as_ref());
        set(&mut terms.lends_while_randomization_disabled, self.lends_while_randomization_disabled.as_ref());
        set(&mut terms.enforces_password_policy, self.enforces_password_policy.as_ref());
        set(&mut terms.password_policy, self.password_policy.as_ref());
        set(&mut terms.options, self.options.as_ref());
        set(&mut terms.minimum_approvals, self.minimum_approvals.as_ref());
        set(&mut terms.maximum_rejections, self.maximum_rejections.as_ref());
        set(&mut terms.authorizer_classes, self.authorizer_classes.as_ref());
        set(&mut terms.disclosure_plugins, self.disclosure_plugins.as_ref());
        if let Some(node) = &self.managing_node {
            terms.managing_node = (!node.as_str().is_empty()).then(|| node.clone());
        }
        if self.authorizer_users.is_some() {
            terms.authorizer_users = authorizers;
        }
    }
}

/// What a policy says that nobody has changed yet.
impl Default for Terms {
    fn default() -> Self {
        Self {
            description: String::new(),
            authentication_types: BTreeSet::from([AuthenticationType::Password]),
            managing_node: None,
            is_randomization_enabled: true,
            lends_while_randomization_disabled: false,
            enforces_password_policy: true,
            password_policy: PasswordPolicy::default(),
            options: Overrides::new(),
            minimum_approvals: 0,
            maximum_rejections: 0,
            authorizer_users: Vec::new(),
            authorizer_classes: Vec::new(),
            disclosure_plugins: Vec::new(),
        }
    }
}

fn check_types(mode: Mode, types: &BTreeSet<AuthenticationType>) -> Result<(), Refusal> {
    if types.is_empty() {
        return contradictory("/authenticationTypes", "There must be one.");
    }
    if types.contains(&AuthenticationType::SshKey) && mode != Mode::Push {
        return contradictory("/authenticationTypes", "Keys are placed in mode push only.");
    }
    if types.contains(&AuthenticationType::GroupSet) && mode == Mode::VaultOnly {
        return contradictory("/authenticationTypes", "A vault-only policy reaches no groups.");
    }
    Ok(())
}

fn contradictory(place: &str, message: &str) -> Result<(), Refusal> {
    Err(Refusal::from(Code::OptionContradictory).at(place, Code::OptionContradictory.name(), message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: &Change, mode: Mode) -> Option<(Code, String)> {
        let refused = change.check(mode, &Overrides::new()).err()?;
        Some((refused.code, refused.faults[0].pointer.clone()))
    }

    #[test]
    fn types_fit_the_mode() {
        use AuthenticationType::{GroupSet, Password, SshKey};
        let types = |types: &[AuthenticationType], mode| {
            let change = Change { authentication_types: Some(types.iter().copied().collect()), ..Change::default() };
            refused(&change, mode).is_none()
        };
        for &mode in Mode::ALL {
            assert!(types(&[Password], mode) && !types(&[], mode));
            assert_eq!(types(&[Password, SshKey], mode), mode == Mode::Push);
            assert_eq!(types(&[GroupSet], mode), mode != Mode::VaultOnly);
        }
    }

    #[test]
    fn only_a_vault_leaves_passwords_unchecked() {
        let change = Change { enforces_password_policy: Some(false), ..Change::default() };
        assert_eq!(refused(&change, Mode::VaultOnly), None);
        assert_eq!(refused(&change, Mode::Push), Some((Code::OptionContradictory, "/enforcePasswordPolicy".into())));
    }

    #[test]
    fn what_was_not_sent_stays() {
        let mut terms = Terms { description: "old".into(), managing_node: Some("n1".into()), ..Terms::default() };
        Change::default().apply(Vec::new(), &mut terms);
        assert_eq!((terms.description.as_str(), terms.managing_node.clone()), ("old", Some("n1".into())));
        let change = Change { managing_node: Some("".into()), authorizer_users: Some(vec!["ann".into()]), ..Change::default() };
        change.apply(vec!["Ann".into()], &mut terms);
        assert_eq!((terms.managing_node, terms.authorizer_users[0].as_str()), (None, "Ann"));
    }
}
