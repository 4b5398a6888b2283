//! What the settings of a policy make of a loan.

use std::collections::BTreeSet;

use super::*;
use crate::checkout::testing::{NOON, policy};

#[test]
fn nobody_gets_more_or_less_time_than_the_policy_allows() {
    let (global, policy) = (Overrides::new(), policy(Mode::Push, &[("RES_MAXIMUM_CHECKOUT_INTERVAL", "300")]));
    let minutes = |asked| Lending::new(&policy, &global).minutes(asked).map_err(|refusal| refusal.code);
    assert_eq!(minutes(None), Ok(240), "the seed's default");
    assert_eq!((minutes(Some(5)), minutes(Some(300))), (Ok(5), Ok(300)));
    assert_eq!(minutes(Some(4)), Err(Code::CheckoutIntervalTooShort));
    assert_eq!(minutes(Some(301)), Err(Code::CheckoutIntervalTooLong));
}

#[test]
fn an_extension_is_later_and_held_to_the_longest_only_when_it_is_set() {
    let global = Overrides::new();
    let present = Interval { starts_at: NOON, ends_at: NOON.plus_seconds(3600) };
    let extended = |options: &[(&str, &str)], seconds| {
        let policy = policy(Mode::Push, options);
        extended_to(NOON.plus_seconds(seconds), present, Lending::new(&policy, &global)).map_err(|refusal| refusal.code)
    };
    assert_eq!(extended(&[], 3600), Err(Code::ExtensionNotAllowed));
    assert_eq!(extended(&[], 3601), Ok(NOON.plus_seconds(3601)));
    assert_eq!(extended(&[], 2 * DAY_SECONDS), Ok(NOON.plus_seconds(2 * DAY_SECONDS)), "over the maximum of a day");
    assert_eq!(extended(&[], 366 * DAY_SECONDS), Err(Code::CheckoutIntervalTooLong));
    let held = [("RES_VALIDATE_EXTENSION", "true")];
    assert_eq!(extended(&held, DAY_SECONDS), Ok(NOON.plus_seconds(DAY_SECONDS)));
    assert_eq!(extended(&held, DAY_SECONDS + 1), Err(Code::CheckoutIntervalTooLong));
}

#[test]
fn each_way_to_end_has_its_setting_and_its_cause() {
    let global = Overrides::new();
    for (ending, name, cause) in [
        (Ending::Checkin, "RES_CHECKIN_RANDOMIZE", Cause::Checkin),
        (Ending::Expiry, "RES_CHECKOUTEXP_RANDOMIZE", Cause::Expiry),
        (Ending::Revocation, "RES_REVOKE_RANDOMIZE", Cause::Revocation),
    ] {
        let after = |mode, options: &[(&str, &str)], others, is_owed| {
            after(ending, others, is_owed, Lending::new(&policy(mode, options), &global))
        };
        assert_eq!(after(Mode::Push, &[], 0, false), After::Changes(cause), "on unless somebody says otherwise");
        assert_eq!(after(Mode::Push, &[(name, "false")], 0, false), After::Stays);
        assert_eq!(after(Mode::VaultOnly, &[], 0, true), After::Stays, "nothing to change it on");
        let extend = if ending == Ending::Revocation { After::Changes(cause) } else { After::Owes };
        assert_eq!(after(Mode::Push, &[], 2, false), extend, "the others keep theirs");
        let reset = [("RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE", "RESET")];
        assert_eq!(after(Mode::Push, &reset, 2, false), After::Changes(cause), "the others get another one");
        // whoever gave it back earlier knows it still
        assert_eq!(after(Mode::Push, &[(name, "false")], 0, true), After::Changes(cause), "the last one pays what is owed");
        assert_eq!(after(Mode::Push, &[(name, "false")], 1, true), After::Stays, "and not before");
    }
}

/// Changes were switched off while it was lent: they wait, and it isn't lent again before.
#[test]
fn what_was_lent_is_changed_later_when_it_cant_be_changed_now() {
    let global: Overrides = [("RES_RANDOMIZATION_ENABLED".into(), "false".into())].into();
    let mut push = policy(Mode::Push, &[]);
    let end = |policy: &Policy, global: &Overrides| after(Ending::Checkin, 0, false, Lending::new(policy, global));
    assert_eq!(end(&push, &global), After::Changes(Cause::Checkin));
    push.terms.is_randomization_enabled = false;
    assert_eq!(end(&push, &Overrides::new()), After::Changes(Cause::Checkin));
    push.terms.lends_while_randomization_disabled = true;
    assert_eq!(end(&push, &Overrides::new()), After::Stays);
}

#[test]
fn what_is_never_changed_is_lent_only_where_the_policy_says_so() {
    let (global, vault) = (Overrides::new(), policy(Mode::VaultOnly, &[]));
    assert_eq!(Lending::new(&vault, &global).need_lending(), Ok(()));
    let mut push = policy(Mode::Push, &[]);
    assert_eq!(Lending::new(&push, &global).need_lending(), Ok(()));
    push.terms.is_randomization_enabled = false;
    assert_eq!(Lending::new(&push, &global).need_lending(), Err(Code::RandomizationDisabled.into()));
    push.terms.lends_while_randomization_disabled = true;
    assert_eq!(Lending::new(&push, &global).need_lending(), Ok(()));
    push.terms.authentication_types = BTreeSet::from([AuthenticationType::SshKey]);
    assert_eq!(Lending::new(&push, &global).need_lending(), Err(Code::AuthenticationTypeUnsupported.into()));
}

#[test]
fn a_lent_password_is_changed_after_some_days() {
    let global = Overrides::new();
    let at = |options: &[(&str, &str)]| Lending::new(&policy(Mode::Push, options), &global).changes_while_lent_at(NOON);
    assert_eq!(at(&[]), Some(NOON.plus_seconds(2 * DAY_SECONDS)), "the seed's default");
    assert_eq!(at(&[("MAX_CHECKOUT_PASSWORD_CHANGE_INTERVAL", "0")]), None);
}
