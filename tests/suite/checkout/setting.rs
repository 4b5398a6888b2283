//! Each setting of check-outs by what it changes. Those that are shown elsewhere stand in a table here.

use std::{fs, path::Path, sync::Arc};

use api::wire::Time;
use domain::{
    checkout::{
        Checkout, Status,
        checkin::Checkin,
        expire::Expire,
        open::{Ground, Open},
        revoke::Revoke,
        settle::Settle,
    },
    id::CheckoutId,
    password::{change::Cause, change_cancel::CancelChange},
    policy::{Mode, Policy, Terms},
    procedure::Stamp,
    time::{MINUTE_SECONDS, Moment},
    variable::{Overrides, table},
};
use serde_json::{Value, json};
use suite::{
    Engine,
    client::Client,
    people::again,
    scene::{ACCOUNT, POLICY, RESOURCE, secret},
    store::{Bench, NOW, id},
    vault::vault_policy,
};

use super::desk::{Desk, moment, take, take_for, taking};

/// Setting, file, and what must stand there; here: a test named after what it shows.
const SHOWN: &[(&str, &str, &str)] = &[
    ("ACCESS_EXTENSIONS_USERCLASS", "suite/checkout/setting.rs", "fn a_class_may_ask_for_more_time"),
    ("CHECKOUT_TICKET_REQUIRED", "suite/checkout/gateway.rs", "fn without_tickets_a_gateway_says_how_it_comes"),
    ("IDARCHIVE_PASSWORD_REQUESTED", "suite/checkout/request_http.rs", "IDARCHIVE_PASSWORD_REQUESTED"),
    ("MAX_CHECKOUT_PASSWORD_CHANGE_INTERVAL", "suite/push/age.rs", "fn what_is_lent_keeps_its_password_but_not_for_ever"),
    ("PAM_ACTION_CI_RETRY_INTERVAL", "suite/checkout/setting.rs", "fn a_return_is_tried_again_and_given_up_as_it_is_set"),
    ("PAM_ACTION_CI_RETRY_TIMEOUT", "suite/checkout/setting.rs", "fn a_return_is_tried_again_and_given_up_as_it_is_set"),
    ("PAM_ACTION_CO_RETRY_INTERVAL", "suite/checkout/setting.rs", "fn who_gets_nothing_now_is_told_when_to_ask_again"),
    ("RES_CHECKIN_RANDOMIZE", "suite/checkout/setting.rs", "fn each_end_changes_the_password_as_it_is_set"),
    ("RES_CHECKOUTEXP_RANDOMIZE", "suite/checkout/setting.rs", "fn each_end_changes_the_password_as_it_is_set"),
    ("RES_CHECKOUT_EXPIRED_MSG", "../domain/src/checkout/status.rs", "fn each_text_is_the_policys"),
    ("RES_CHECKOUT_EXPIRY_WARNING_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_CHECKOUT_LIMIT", "suite/checkout/race.rs", "terms(limit)"),
    (
        "RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE",
        "suite/checkout/setting.rs",
        "fn the_first_of_two_changes_the_password_or_leaves_it",
    ),
    ("RES_CONNECTION_TO_SERVER_FAILED_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_CONNECTION_TO_SERVER_FAILED_TEST_FAILED_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_CONNECTION_TO_SERVER_FAILED_TEST_PASSED_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_DEFAULT_CHECKOUT_INTERVAL", "suite/checkout/setting.rs", "fn it_lasts_as_long_as_it_is_set"),
    ("RES_FAILED_TO_CREATE_PROCESS_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_LOGIN_FAILED_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_MAXIMUM_CHECKOUT_INTERVAL", "suite/checkout/setting.rs", "fn it_lasts_as_long_as_it_is_set"),
    ("RES_MINIMUM_CHECKOUT_INTERVAL", "suite/checkout/setting.rs", "fn it_lasts_as_long_as_it_is_set"),
    ("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", "suite/checkout/gateway.rs", "fn a_warning_begins_by_time_alone"),
    ("RES_PASSWORD_EXPIRED_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_PORT_TEST", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_PROGRAM_PATH_INVALID_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_PWD_CICO_VIEW_DETAILS", "suite/checkout/http.rs", "fn each_sees_what_concerns_him_page_by_page"),
    ("RES_REQUEST_EXPIRY_INTERVAL", "suite/checkout/setting.rs", "fn a_request_waits_as_long_as_it_is_set"),
    ("RES_REVOKE_RANDOMIZE", "suite/checkout/setting.rs", "fn each_end_changes_the_password_as_it_is_set"),
    ("RES_SESSION_EXPIRED_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_SHOW_PASSWORD_ANYWAY_MSG", "suite/checkout/setting.rs", "fn a_gateway_shows_the_policys_texts"),
    ("RES_VALIDATE_EXTENSION", "suite/checkout/setting.rs", "fn more_time_is_held_to_the_longest_where_it_is_set"),
];
/// What the others are about: sessions, logins, and changes of passwords that nobody has.
const OTHERS: [&str; 9] = [
    "DEFAULT_API_SESS_EXPIRY_SECONDS",
    "IDARCHIVE_RANDOMIZE_LOCAL_FALLBACK",
    "IDARCHIVE_VIEW_MANAGED_SYSTEM_ACCOUNT_INFO",
    "LOCKOUT_DURATION",
    "MAX_USERAUTH_FAILURE",
    "OTP_MAXIMUM",
    "OTP_REPLAY_ACTION",
    "RESOURCE_PASSWORD_CHANGE_INTERVAL",
    "RES_RANDOMIZATION_ENABLED",
];

#[test]
fn every_setting_is_shown_where_it_is_said() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (setting, file, proof) in SHOWN {
        let text = fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{setting}: {file}: {error}"));
        // This very list names them all.
        let text = text.split_once("fn every_setting_is_shown").map_or(text.as_str(), |(_, rest)| rest);
        let after = text.split_once(proof).unwrap_or_else(|| panic!("{setting}: {file} has no {proof:?}")).1;
        let body = after.split("\n#[").next().unwrap();
        let is_there = proof == setting || *file == "suite/checkout/race.rs" || body.contains(setting);
        assert!(is_there, "{setting}: {file}: {proof} doesn't set it");
    }
    let shown: Vec<&str> = SHOWN.iter().map(|(setting, ..)| *setting).collect();
    let all: Vec<&str> = table::ALL.iter().map(|variable| variable.name).filter(|name| !OTHERS.contains(name)).collect();
    assert_eq!(shown, all);
}

async fn global(desk: &Desk, name: &str, value: &str) {
    let variable = desk.scene.admin.put(&format!("/v1/system-variables/{name}"));
    variable.json(&json!({ "value": value })).send().await.is(200);
}

/// The minutes between two moments of an answer.
fn minutes(object: &Value, from: &str, to: &str) -> i64 {
    (moment(&object[to]).0 - moment(&object[from]).0) / 60_000
}

#[tokio::test(flavor = "multi_thread")]
async fn it_lasts_as_long_as_it_is_set() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        desk.set_all(&[
            ("RES_MINIMUM_CHECKOUT_INTERVAL", "20"),
            ("RES_DEFAULT_CHECKOUT_INTERVAL", "30"),
            ("RES_MAXIMUM_CHECKOUT_INTERVAL", "40"),
        ])
        .await;
        let lent = desk.ann.post("/v1/checkouts").json(&json!({ "resourceId": RESOURCE, "accountId": ACCOUNT }));
        assert_eq!(minutes(&lent.send().await.expect(201).json()["checkout"], "startsAt", "endsAt"), 30, "{engine:?}");
        for (asked, code) in [(19, "checkout-interval-too-short"), (41, "checkout-interval-too-long")] {
            let body = json!({ "resourceId": RESOURCE, "accountId": ACCOUNT, "durationMinutes": asked });
            desk.bob.post("/v1/checkouts").json(&body).send().await.refuses(422, code);
        }
        desk.scene.account("other", &secret()).await;
        take_for(&desk.bob, "other", 40).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn more_time_is_held_to_the_longest_where_it_is_set() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let id = take(&desk.ann, ACCOUNT).await;
        let shown = async || desk.ann.get(&format!("/v1/checkouts/{id}")).send().await.expect(200).json();
        assert_eq!(minutes(&shown().await, "startsAt", "maximumEndsAt"), 525_600, "{engine:?}: a year");
        desk.set("RES_VALIDATE_EXTENSION", "true").await;
        let longest = shown().await["maximumEndsAt"].clone();
        assert_eq!(minutes(&shown().await, "startsAt", "maximumEndsAt"), 1_440, "{engine:?}: a day");
        let extend = async |ends_at: &Value| {
            desk.ann.post(&format!("/v1/checkouts/{id}/extend")).json(&json!({ "endsAt": ends_at })).send().await
        };
        let later = Time::from(moment(&longest).plus_seconds(1));
        extend(&json!(later)).await.refuses(422, "checkout-interval-too-long");
        extend(&longest).await.is(200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_may_ask_for_more_time() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        desk.scene.account("other", &secret()).await;
        let lent = [(&desk.ann, take(&desk.ann, ACCOUNT).await), (&desk.bob, take(&desk.bob, "other").await)];
        let body = json!({ "classId": "LONGER", "explicitUsers": ["bob"] });
        desk.scene.admin.post("/v1/user-classes").json(&body).send().await.is(201);
        global(&desk, "ACCESS_EXTENSIONS_USERCLASS", "LONGER").await;
        let extend = async |(client, id): &(&Client, String)| {
            let latest = client.get(&format!("/v1/checkouts/{id}")).send().await.expect(200).text("/maximumEndsAt");
            client.post(&format!("/v1/checkouts/{id}/extend")).json(&json!({ "endsAt": latest })).send().await
        };
        extend(&lent[0]).await.refuses(422, "extension-not-allowed");
        extend(&lent[1]).await.is(200);
        global(&desk, "ACCESS_EXTENSIONS_USERCLASS", "").await;
        extend(&lent[0]).await.is(200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_waits_as_long_as_it_is_set() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let authorizers = json!({ "minimumApprovals": 1, "authorizerUserIds": ["eve"] });
        desk.scene.admin.patch(&format!("/v1/managed-system-policies/{POLICY}")).json(&authorizers).send().await.is(200);
        let ask = async |client: &Client| {
            let body = json!({ "accounts": [{ "resourceId": RESOURCE, "accountId": ACCOUNT }], "reason": "an incident" });
            client.post("/v1/checkout-requests").json(&body).send().await.expect(201).json()
        };
        assert_eq!(minutes(&ask(&desk.vic).await, "createdAt", "requestExpiresAt"), 4_320, "{engine:?}: three days");
        desk.set("RES_REQUEST_EXPIRY_INTERVAL", "7").await;
        assert_eq!(minutes(&ask(&desk.mallory).await, "createdAt", "requestExpiresAt"), 7, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gets_nothing_now_is_told_when_to_ask_again() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        take(&desk.ann, ACCOUNT).await;
        let after = async || {
            let refused = taking(&desk.bob, ACCOUNT).send().await;
            refused.refuses(409, "checkout-limit-reached");
            let seconds = refused.json()["retryAfterSeconds"].as_i64().unwrap();
            assert_eq!(refused.header("retry-after"), Some(seconds.to_string().as_str()));
            seconds
        };
        assert_eq!(after().await, 600, "{engine:?}: ten minutes");
        global(&desk, "PAM_ACTION_CO_RETRY_INTERVAL", "3").await;
        assert_eq!(after().await, 180, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_shows_the_policys_texts() {
    const TEXTS: [(&str, &str); 8] = [
        ("RES_CONNECTION_TO_SERVER_FAILED_MSG", "connectionFailed"),
        ("RES_CONNECTION_TO_SERVER_FAILED_TEST_FAILED_MSG", "targetUnreachable"),
        ("RES_CONNECTION_TO_SERVER_FAILED_TEST_PASSED_MSG", "targetReachable"),
        ("RES_LOGIN_FAILED_MSG", "loginFailed"),
        ("RES_PROGRAM_PATH_INVALID_MSG", "programMissing"),
        ("RES_FAILED_TO_CREATE_PROCESS_MSG", "programFailed"),
        ("RES_SESSION_EXPIRED_MSG", "sessionExpired"),
        ("RES_SHOW_PASSWORD_ANYWAY_MSG", "useOldPassword"),
    ];
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let gateway = desk.scene.stranger("gateway", "guacamolecaller").await;
        global(&desk, "CHECKOUT_TICKET_REQUIRED", "false").await;
        let id = take_for(&desk.ann, ACCOUNT, 5).await;
        let params = async || {
            let opening = gateway.get(&format!("/v1/checkouts/{id}/params?plugin=guacamole-ssh"));
            opening.send().await.expect(200).json()
        };
        let before = params().await;
        assert_eq!(before["trialPort"], 445);
        for (setting, name) in TEXTS {
            let variable = table::ALL.iter().find(|variable| variable.name == setting).unwrap();
            assert_eq!(before["messages"][name], variable.default);
        }
        let set = TEXTS.map(|(setting, _)| (setting, "as it is set")).into_iter().chain([("RES_PORT_TEST", "0")]);
        desk.set_all(&set.collect::<Vec<_>>()).await;
        let after = params().await;
        assert_eq!(after["trialPort"], Value::Null);
        for (_, name) in TEXTS {
            assert_eq!(after["messages"][name], "as it is set", "{engine:?}: {name}");
        }

        let shown = async || gateway.get(&format!("/v1/checkouts/{id}/status")).send().await.expect(200).text("/message");
        desk.set("RES_CHECKOUT_EXPIRY_WARNING_MSG", "{minutes} to go").await;
        assert_eq!(shown().await, "5 to go");
        let unwarned = [("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", "0"), ("RES_PASSWORD_EXPIRED_MSG", "get the new one")];
        desk.set_all(&unwarned).await;
        assert_eq!(shown().await, "");
        let given = json!({ "resourceId": RESOURCE, "accountId": ACCOUNT, "password": secret() });
        desk.ann.post("/v1/password-changes/override").json(&given).send().await.is(200);
        assert_eq!(shown().await, "get the new one");
    }
}

/// An account of a target that some have, and who has it; nothing of it was ever changed.
struct Lent {
    bench: Bench,
    ann: Stamp,
    bob: Stamp,
}

impl Lent {
    async fn on(bench: Bench) -> Self {
        let untouched = Terms {
            is_randomization_enabled: false,
            lends_while_randomization_disabled: true,
            options: [("RES_CHECKOUT_LIMIT".into(), "2".into())].into(),
            ..Terms::default()
        };
        bench.people(&["superuser"]).await;
        bench.put_policy(Policy { mode: Mode::Push, terms: untouched, ..vault_policy("V") }).await;
        bench.put_target("S", &["V"]).await;
        let (ann, bob) = (bench.caller("ann", "").await, bench.caller("bob", "").await);
        for user in ["ann", "bob"] {
            bench.grant(user, "V", "preapproved-checkout").await;
        }
        bench.put_class("_ACCESS_ALL_ACTIVE_CHECKOUTS_", &["bob"]).await;
        Self { bench, ann, bob }
    }

    /// Another account, lent to these.
    async fn account(&self, account: &str, who: &[&Stamp]) -> Vec<Checkout> {
        self.bench.account("S", account, "V", Some("first")).await;
        let mut lent = Vec::new();
        for stamp in who {
            let ground = Ground::Permission { resource: "S".into(), account: account.into(), minutes: None };
            let open = Open { id: CheckoutId(id()), ground, settings: Arc::default() };
            lent.push(self.bench.store.transact(again(stamp), open).await.unwrap().checkout);
        }
        lent
    }

    /// From now on passwords are changed on the target, by these options.
    async fn set(&self, options: &[(&str, &str)]) {
        let options: Overrides = options.iter().map(|&(name, value)| (name.into(), value.into())).collect();
        let terms = Terms { options, ..Terms::default() };
        self.bench.replace_policy(Policy { mode: Mode::Push, terms, ..vault_policy("V") }).await;
    }
}

fn server(at: Moment) -> Stamp {
    Stamp::of_server(at, id().as_str().into())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_end_changes_the_password_as_it_is_set() {
    const SETTINGS: [(&str, Cause); 3] = [
        ("RES_CHECKIN_RANDOMIZE", Cause::Checkin),
        ("RES_CHECKOUTEXP_RANDOMIZE", Cause::Expiry),
        ("RES_REVOKE_RANDOMIZE", Cause::Revocation),
    ];
    for bench in Bench::both().await {
        let lent = Lent::on(bench).await;
        let mut all = Vec::new();
        for (setting, cause) in SETTINGS {
            for value in ["true", "false"] {
                let checkout = lent.account(&format!("{setting}-{value}"), &[&lent.ann]).await.remove(0);
                all.push((setting, cause, value, checkout));
            }
        }
        for (setting, cause, value, Checkout { id: checkout, ends_at, .. }) in all {
            lent.set(&[(setting, value)]).await;
            let (change, settings) = (id().as_str().into(), Arc::default());
            let store = &lent.bench.store;
            let ended = match cause {
                Cause::Checkin => store.transact(again(&lent.ann), Checkin { id: checkout, change, settings }).await,
                Cause::Expiry => store.transact(server(ends_at), Expire { id: checkout, change, settings }).await,
                _ => {
                    let reason = "an alarm".into();
                    store.transact(again(&lent.bob), Revoke { id: checkout, change, reason, settings }).await
                }
            };
            let ended = ended.unwrap();
            let asked = ended.change.map(|requested| requested.change.cause);
            assert_eq!(asked, (value == "true").then_some(cause), "{:?}: {setting}", lent.bench.engine);
            assert_eq!(ended.checkout.status.is_settled(), value == "false", "{setting}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_of_two_changes_the_password_or_leaves_it() {
    for bench in Bench::both().await {
        let lent = Lent::on(bench).await;
        let modes = ["EXTEND", "RESET"];
        let mut both = Vec::new();
        for mode in modes {
            let lent: [Checkout; 2] = lent.account(mode, &[&lent.ann, &lent.bob]).await.try_into().unwrap();
            both.push(lent);
        }
        for (mode, [first, last]) in modes.into_iter().zip(both) {
            lent.set(&[("RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE", mode), ("RES_CHECKOUT_LIMIT", "2")]).await;
            let back = |checkout: Checkout| Checkin { id: checkout.id, change: id().as_str().into(), settings: Arc::default() };
            let ended = lent.bench.store.transact(again(&lent.ann), back(first)).await.unwrap();
            assert_eq!(ended.change.is_some(), mode == "RESET", "{:?}: {mode}, the first", lent.bench.engine);
            let ended = lent.bench.store.transact(again(&lent.bob), back(last)).await.unwrap();
            assert!(ended.change.is_some(), "{mode}, the last");
        }
    }
}

/// The change is withdrawn: how soon it is asked for again, and for how long.
#[tokio::test(flavor = "multi_thread")]
async fn a_return_is_tried_again_and_given_up_as_it_is_set() {
    for bench in Bench::both().await {
        let lent = Lent::on(bench).await;
        let checkout = lent.account("app", &[&lent.ann]).await.remove(0);
        lent.set(&[]).await;
        let set: Overrides = [
            ("PAM_ACTION_CI_RETRY_INTERVAL".to_owned(), "2".to_owned()),
            ("PAM_ACTION_CI_RETRY_TIMEOUT".to_owned(), "4".to_owned()),
        ]
        .into();
        let settings = Arc::new(set);
        let back = Checkin { id: checkout.id.clone(), change: id().as_str().into(), settings: settings.clone() };
        let change = lent.bench.store.transact(again(&lent.ann), back).await.unwrap().change.unwrap().change;
        let cancel = CancelChange { change: change.id };
        lent.bench.grant("bob", "V", "randomize-override").await;
        lent.bench.store.transact(again(&lent.bob), cancel).await.unwrap();
        let settle = async |minutes: i64| {
            let step = Settle { id: checkout.id.clone(), change: id().as_str().into(), settings: settings.clone() };
            lent.bench.store.transact(server(NOW.plus_seconds(minutes * MINUTE_SECONDS)), step).await
        };
        let retried = settle(0).await.unwrap().ended.checkout;
        assert_eq!(retried.retry_at, Some(NOW.plus_seconds(2 * MINUTE_SECONDS)), "{:?}", lent.bench.engine);
        assert!(settle(3).await.is_err(), "the next try is on its way");
        let failed = settle(4).await.unwrap().ended.checkout;
        assert_eq!(failed.status, Status::CheckinFailed, "{:?}", lent.bench.engine);
    }
}
