//! Whether what somebody sends may be set: known, a value, and at peace with the other settings.

use super::definition::Definition;
use super::settings::{Overrides, Settings};
use super::{contradictions, definition};
use crate::problem::{Code, Refusal};
use std::collections::BTreeSet;

/// The options of a policy. Everything that is wrong of the first kind: unknown, no value, contradictory.
pub fn check_options(global: &Overrides, options: &Overrides) -> Result<(), Refusal> {
    let names = |is_wrong: &dyn Fn(&str, &str) -> bool| {
        options.iter().filter(|(name, value)| is_wrong(name, value)).map(|(name, _)| name.as_str()).collect::<Vec<_>>()
    };
    let known = |name: &str| definition(name).filter(|definition| definition.is_per_policy());
    refuse(Code::OptionUnknown, "There is no such option of a policy.", names(&|name, _| known(name).is_none()))?;
    let is_no_value = |name: &str, value: &str| known(name).is_some_and(|definition| !definition.accepts(value));
    refuse(Code::OptionValueInvalid, "Not a value of this option.", names(&is_no_value))?;
    let pairs = contradictions(Settings::of_policy(global, options));
    let involved: BTreeSet<&str> = pairs.iter().flat_map(|&(one, other)| [one, other]).collect();
    let mine: Vec<&str> = involved.iter().copied().filter(|name| options.contains_key(*name)).collect();
    // With no option of its own in it, the contradiction is the installation's and no matter of this policy.
    refuse(Code::OptionContradictory, "Contradicts another setting that is in force.", mine)
}

fn refuse(code: Code, message: &str, names: Vec<&str>) -> Result<(), Refusal> {
    if names.is_empty() {
        return Ok(());
    }
    Err(names.into_iter().fold(code.into(), |refusal: Refusal, name| {
        let pointer = format!("/options/{}", name.replace('~', "~0").replace('/', "~1"));
        refusal.at(pointer, code.name(), message)
    }))
}

/// One variable of the installation. `policies` are the options of all policies, because a value that is right for the installation can
/// contradict what one of them has set.
pub fn check_variable<'a>(
    variable: &Definition,
    value: &str,
    global: &Overrides,
    policies: impl IntoIterator<Item = &'a Overrides>,
) -> Result<(), Refusal> {
    let refused = |code: Code, message: &str| Err(Refusal::from(code).at("/value", code.name(), message));
    if !variable.accepts(value) {
        return refused(Code::OptionValueInvalid, "Not a value of this variable.");
    }
    let mut changed = global.clone();
    changed.insert(variable.name.into(), value.into());
    let is_part = |&(one, other): &(&str, &str)| one == variable.name || other == variable.name;
    if let Some((one, other)) = contradictions(Settings::global(&changed)).into_iter().find(is_part) {
        let other = if one == variable.name { other } else { one };
        return refused(Code::OptionContradictory, &format!("Contradicts {other}."));
    }
    if policies.into_iter().any(|options| contradictions(Settings::of_policy(&changed, options)).iter().any(is_part)) {
        return refused(Code::OptionContradictory, "Contradicts the options of a managed system policy.");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::table;
    use super::*;

    fn overrides(pairs: &[(&str, &str)]) -> Overrides {
        pairs.iter().map(|&(name, value)| (name.into(), value.into())).collect()
    }

    fn options(pairs: &[(&str, &str)]) -> Option<(Code, Vec<String>)> {
        let refused = check_options(&overrides(&[("RES_MAXIMUM_CHECKOUT_INTERVAL", "300")]), &overrides(pairs)).err()?;
        Some((refused.code, refused.faults.into_iter().map(|fault| fault.pointer).collect()))
    }

    #[test]
    fn options_are_known_are_values_and_agree() {
        assert_eq!(options(&[("RES_CHECKOUT_LIMIT", "3"), ("RES_VALIDATE_EXTENSION", "true")]), None);
        assert_eq!(
            options(&[("OTP_MAXIMUM", "1"), ("a/b~", ""), ("RES_CHECKOUT_LIMIT", "x")]),
            Some((Code::OptionUnknown, vec!["/options/OTP_MAXIMUM".into(), "/options/a~1b~0".into()]))
        );
        assert_eq!(
            options(&[("RES_CHECKOUT_LIMIT", "0")]),
            Some((Code::OptionValueInvalid, vec!["/options/RES_CHECKOUT_LIMIT".into()]))
        );
        assert_eq!(
            options(&[("RES_DEFAULT_CHECKOUT_INTERVAL", "301")]),
            Some((Code::OptionContradictory, vec!["/options/RES_DEFAULT_CHECKOUT_INTERVAL".into()]))
        );
    }

    #[test]
    fn the_installations_contradiction_does_not_close_a_policy() {
        let global = overrides(&[("RES_MAXIMUM_CHECKOUT_INTERVAL", "100")]);
        assert!(check_options(&global, &overrides(&[("RES_CHECKOUT_LIMIT", "2")])).is_ok());
        assert!(check_options(&global, &overrides(&[("RES_MINIMUM_CHECKOUT_INTERVAL", "7")])).is_ok());
    }

    #[test]
    fn a_variable_agrees_with_the_installation_and_every_policy() {
        let global = overrides(&[("RES_MINIMUM_CHECKOUT_INTERVAL", "10")]);
        let policy = overrides(&[("RES_MAXIMUM_CHECKOUT_INTERVAL", "250")]);
        let set = |value| {
            check_variable(table::RES_DEFAULT_CHECKOUT_INTERVAL.definition(), value, &global, [&policy])
                .map_err(|refused| refused.code)
        };
        assert_eq!(set("250"), Ok(()));
        assert_eq!(set("0"), Err(Code::OptionValueInvalid));
        assert_eq!(set("9"), Err(Code::OptionContradictory));
        assert_eq!(set("251"), Err(Code::OptionContradictory), "fits the installation, not the policy");
    }
}
