//! Settings that cannot both be meant.

use super::choice::RandomizeMode;
use super::settings::Settings;
use super::table;

/// Pairs of names whose values in force contradict each other; empty = none.
pub fn contradictions(settings: Settings<'_>) -> Vec<(&'static str, &'static str)> {
    let shortest = settings.get(table::RES_MINIMUM_CHECKOUT_INTERVAL);
    let usual = settings.get(table::RES_DEFAULT_CHECKOUT_INTERVAL);
    let longest = settings.get(table::RES_MAXIMUM_CHECKOUT_INTERVAL);
    let warned = settings.get(table::RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL);
    let resets = settings.get(table::RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE) == RandomizeMode::Reset;
    let never_resets = !settings.get(table::RES_CHECKIN_RANDOMIZE) && !settings.get(table::RES_CHECKOUTEXP_RANDOMIZE);
    let pause = settings.get(table::PAM_ACTION_CI_RETRY_INTERVAL);
    let patience = settings.get(table::PAM_ACTION_CI_RETRY_TIMEOUT);
    [
        (shortest > usual, table::RES_MINIMUM_CHECKOUT_INTERVAL.name(), table::RES_DEFAULT_CHECKOUT_INTERVAL.name()),
        (usual > longest, table::RES_DEFAULT_CHECKOUT_INTERVAL.name(), table::RES_MAXIMUM_CHECKOUT_INTERVAL.name()),
        // The warning would begin before any check-out does.
        (
            warned.is_some_and(|minutes| minutes > longest),
            table::RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL.name(),
            table::RES_MAXIMUM_CHECKOUT_INTERVAL.name(),
        ),
        // Nothing is left at which the mode could change a password.
        (resets && never_resets, table::RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE.name(), table::RES_CHECKIN_RANDOMIZE.name()),
        // It would have given up before it tried again.
        (pause > patience, table::PAM_ACTION_CI_RETRY_INTERVAL.name(), table::PAM_ACTION_CI_RETRY_TIMEOUT.name()),
    ]
    .into_iter()
    .filter_map(|(is_so, one, other)| is_so.then_some((one, other)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::Overrides;
    use super::*;

    fn found(pairs: &[(&str, &str)]) -> Vec<(&'static str, &'static str)> {
        let global: Overrides = pairs.iter().map(|&(name, value)| (name.into(), value.into())).collect();
        contradictions(Settings::global(&global))
    }

    #[test]
    fn each_is_found() {
        assert_eq!(
            found(&[("RES_MINIMUM_CHECKOUT_INTERVAL", "241")]),
            [("RES_MINIMUM_CHECKOUT_INTERVAL", "RES_DEFAULT_CHECKOUT_INTERVAL")]
        );
        assert_eq!(
            found(&[("RES_MAXIMUM_CHECKOUT_INTERVAL", "239")]),
            [("RES_DEFAULT_CHECKOUT_INTERVAL", "RES_MAXIMUM_CHECKOUT_INTERVAL")]
        );
        assert_eq!(
            found(&[("PAM_ACTION_CI_RETRY_INTERVAL", "11")]),
            [("PAM_ACTION_CI_RETRY_INTERVAL", "PAM_ACTION_CI_RETRY_TIMEOUT")]
        );
        assert_eq!(
            found(&[("RES_MAXIMUM_CHECKOUT_INTERVAL", "300"), ("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", "301")]),
            [("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", "RES_MAXIMUM_CHECKOUT_INTERVAL")]
        );
        let off = [
            ("RES_CHECKIN_RANDOMIZE", "false"),
            ("RES_CHECKOUTEXP_RANDOMIZE", "false"),
            ("RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE", "RESET"),
        ];
        assert_eq!(found(&off), [("RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE", "RES_CHECKIN_RANDOMIZE")]);
    }

    #[test]
    fn equal_bounds_are_no_contradiction() {
        let equal = [
            ("RES_MINIMUM_CHECKOUT_INTERVAL", "60"),
            ("RES_DEFAULT_CHECKOUT_INTERVAL", "60"),
            ("RES_MAXIMUM_CHECKOUT_INTERVAL", "60"),
        ];
        assert_eq!(found(&equal), []);
        assert_eq!(found(&[("RES_CHECKIN_RANDOMIZE", "false"), ("RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE", "RESET")]), []);
    }
}
