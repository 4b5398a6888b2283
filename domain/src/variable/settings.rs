//! Which value is in force: a policy's, else the installation's, else the default.

use super::definition::{Definition, Typed, Variable};
use crate::word::words;
use std::collections::BTreeMap;

/// Values by name, only of what was set.
pub type Overrides = BTreeMap<String, String>;

/// What is set in the installation, over what the configuration file sets.
#[must_use]
pub fn over(of_file: &Overrides, set: &Overrides) -> Overrides {
    let mut all = of_file.clone();
    all.extend(set.iter().map(|(name, value)| (name.clone(), value.clone())));
    all
}

words! {
    /// Where a value comes from.
    enum Origin {
        /// The table.
        Default = "default",
        /// Somebody set it for the installation.
        Global = "global",
        /// Somebody set it for the policy.
        Policy = "policy",
    }
}

/// A value in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effective<'a> {
    /// As it stands on the wire.
    pub value: &'a str,
    /// Where it comes from.
    pub origin: Origin,
}

/// The layers, for the whole installation or one policy.
///
/// A stored value that its definition doesn't take (any more: an upgrade may narrow a range) counts as not set.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    global: &'a Overrides,
    policy: Option<&'a Overrides>,
}

impl<'a> Settings<'a> {
    /// Of the installation.
    pub const fn global(global: &'a Overrides) -> Self {
        Self { global, policy: None }
    }

    /// Of one policy with these options.
    pub const fn of_policy(global: &'a Overrides, options: &'a Overrides) -> Self {
        Self { global, policy: Some(options) }
    }

    /// The value in force and its origin.
    pub fn effective(self, definition: &'static Definition) -> Effective<'a> {
        let of = |layer: &'a Overrides| layer.get(definition.name).filter(|value| definition.accepts(value));
        if let Some(value) = self.policy.filter(|_| definition.is_per_policy()).and_then(of) {
            Effective { value, origin: Origin::Policy }
        } else if let Some(value) = of(self.global) {
            Effective { value, origin: Origin::Global }
        } else {
            Effective { value: definition.default, origin: Origin::Default }
        }
    }

    /// The value in force, as what it is.
    pub fn get<T: Typed>(self, variable: Variable<T>) -> T {
        T::read(self.effective(variable.definition()).value).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{RandomizeMode, table};
    use super::*;

    fn overrides(pairs: &[(&str, &str)]) -> Overrides {
        pairs.iter().map(|&(name, value)| (name.into(), value.into())).collect()
    }

    #[test]
    fn the_nearest_layer_wins() {
        let global = overrides(&[("RES_CHECKOUT_LIMIT", "3"), ("RES_REVOKE_RANDOMIZE", "false"), ("OTP_MAXIMUM", "2")]);
        let options = overrides(&[("RES_CHECKOUT_LIMIT", "5"), ("OTP_MAXIMUM", "4")]);
        let settings = Settings::of_policy(&global, &options);
        let effective = |name| settings.effective(super::super::definition(name).unwrap());
        assert_eq!(effective("RES_CHECKOUT_LIMIT"), Effective { value: "5", origin: Origin::Policy });
        assert_eq!(effective("RES_REVOKE_RANDOMIZE"), Effective { value: "false", origin: Origin::Global });
        assert_eq!(effective("RES_PORT_TEST"), Effective { value: "445", origin: Origin::Default });
        assert_eq!(effective("OTP_MAXIMUM"), Effective { value: "2", origin: Origin::Global }, "a policy has no say");
        assert_eq!(Settings::global(&global).get(table::RES_CHECKOUT_LIMIT), 3);
    }

    #[test]
    fn what_does_not_fit_counts_as_not_set() {
        let global = overrides(&[("RES_CHECKOUT_LIMIT", "3")]);
        let options = overrides(&[("RES_CHECKOUT_LIMIT", "many")]);
        assert_eq!(Settings::of_policy(&global, &options).get(table::RES_CHECKOUT_LIMIT), 3);
        let global = overrides(&[("DEFAULT_API_SESS_EXPIRY_SECONDS", "5")]);
        assert_eq!(Settings::global(&global).get(table::DEFAULT_API_SESS_EXPIRY_SECONDS), 600);
    }

    #[test]
    fn values_are_read_as_what_they_are() {
        let nothing = Overrides::new();
        let settings = Settings::global(&nothing);
        assert!(settings.get(table::RES_CHECKIN_RANDOMIZE) && !settings.get(table::RES_VALIDATE_EXTENSION));
        assert_eq!(settings.get(table::RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL), None);
        assert_eq!(settings.get(table::RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE), RandomizeMode::Extend);
        let reset =
            overrides(&[("RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE", "RESET"), ("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", "0")]);
        assert_eq!(Settings::global(&reset).get(table::RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE), RandomizeMode::Reset);
        assert_eq!(Settings::global(&reset).get(table::RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL), Some(0));
    }
}
