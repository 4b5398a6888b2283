//! Cases 45 to 47: check-outs and requests of others, and approvals that count for nothing.

use std::{fs, path::Path};

use domain::{
    checkout_request::{OnConflict, modify::Modify},
    policy::Terms,
    problem::Code,
    procedure::Stamp,
    time::MINUTE_SECONDS,
};
use serde_json::{Value, json};
use suite::{
    Engine,
    people::again,
    postgres,
    push::{DATABASE, Push, fetching, randomizing},
    scene::{ACCOUNT, RESOURCE},
    store::{Bench, NOW, id},
    wait,
};

use super::{
    desk::{Desk, REVOKERS, returning, revoking, take},
    fixture::{approve, lending, refusal, submit, terms},
};

const DOMAIN: &str = "../domain/src/checkout_request/tests.rs";
/// Each way in which somebody might approve what is his own, the file that tries it, and the words of the attempt.
const WAYS: [(&str, &str, &str); 12] = [
    ("oneself", DOMAIN, "OWN, \"oneself\""),
    ("through AuthConsoleUser", "suite/checkout/request.rs", "fn nobody_approves_what_is_his_by_a_program_that_acts_as_him"),
    ("by a delegate, who acts for him", DOMAIN, "\"through a program that acts as oneself\""),
    ("a group joined afterwards", "suite/checkout/request.rs", "\"a group that is joined afterwards\""),
    ("the recipient", "suite/checkout/request_http.rs", "\"the recipient\""),
    ("another spelling of the id", "suite/checkout/request_http.rs", "\"in another spelling, in another session\""),
    ("a second session", "suite/checkout/request_http.rs", "\"in another spelling, in another session\""),
    ("a changed request", "suite/checkout/request_http.rs", "\"an authorizer who has changed it\""),
    ("an edited auto-approval", DOMAIN, "\"an edited auto-approval\""),
    ("a workflow manager's own", "suite/checkout/request_http.rs", "\"a manager of the workflow\""),
    ("an extension", "../domain/src/checkout/tests.rs", "\"an authorizer for himself\""),
    ("cancelled and sent again", DOMAIN, "\"cancelled and sent again\""),
];

#[test]
fn nobody_approves_his_own_by_any_of_twelve_ways() {
    for (way, file, words) in WAYS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{way}: {file}: {error}"));
        assert!(text.contains(words), "{way}: {file} has no {words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_45_what_was_lent_to_another_is_not_there() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let checkout = take(&desk.ann, ACCOUNT).await;
        let asked = json!({ "accounts": [{ "resourceId": RESOURCE, "accountId": ACCOUNT }], "reason": "an incident" });
        let asked = desk.eve.post("/v1/checkout-requests").json(&asked).send().await.expect(201).json();
        let request = asked["checkoutRequestId"].as_str().unwrap();
        let hash = json!({ "contentHash": asked["contentHash"] });
        let absent = id();
        for (there, code) in [(checkout.as_str(), "checkout-not-found"), (request, "checkout-request-not-found")] {
            for id in [there, absent.as_str()] {
                let (path, of) =
                    if code == "checkout-not-found" { ("checkouts", &desk.bob) } else { ("checkout-requests", &desk.mallory) };
                let path = format!("/v1/{path}/{id}");
                of.get(&path).send().await.refuses(404, code);
                let posts: &[(&str, Value)] = if code == "checkout-not-found" {
                    &[
                        ("checkin", json!({})),
                        ("revoke", json!({})),
                        ("extend", json!({ "endsAt": "2999-01-01T00:00:00.000Z" })),
                        ("tickets", json!({ "accountKey": id, "plugin": "guacamole-ssh" })),
                    ]
                } else {
                    &[("approve", hash.clone()), ("deny", json!({})), ("cancel", json!({}))]
                };
                for (function, body) in posts {
                    let posting = of.post(&format!("{path}/{function}"));
                    let posting = if *function == "checkin" { posting } else { posting.json(body) };
                    posting.send().await.refuses(404, code);
                }
            }
        }
        assert_eq!(desk.open_of(ACCOUNT).await, 1, "{engine:?}: nothing has happened");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_46_who_takes_back_what_another_has_stands_beside_him_in_the_journal() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let (ann, robot) = (push.manager().await, push.robot().await);
        let [rex, mallory] = [push.scene.stranger("rex", "apicaller").await, push.scene.stranger("mallory", "apicaller").await];
        let class = json!({ "classId": REVOKERS, "explicitUsers": ["rex"] });
        push.admin().post("/v1/user-classes").json(&class).send().await.is(201);
        let (role, _) = push.account().await;
        randomizing(&robot.client, &role, 30).send().await.is(200);
        let lent = ann.post("/v1/checkouts").json(&json!({ "resourceId": DATABASE, "accountId": role })).send().await.expect(201);
        let (checkout, known) = (lent.text("/checkout/checkoutId"), lent.text("/passwords/0/password"));
        assert!(postgres::opens(&role, &known).await);

        for way in [returning, revoking] {
            way(&mallory, &checkout).send().await.refuses(404, "checkout-not-found");
        }
        returning(&rex, &checkout).send().await.refuses(403, "permission-missing");
        revoking(&ann, &checkout).send().await.refuses(403, "permission-missing");
        revoking(&rex, &checkout).send().await.is(200);
        wait::until("its password is changed", std::time::Duration::from_secs(20), async || {
            let shown = ann.get(&format!("/v1/checkouts/{checkout}")).send().await.expect(200);
            (shown.text("/status") == "revoked").then_some(())
        })
        .await;
        assert!(!postgres::opens(&role, &known).await, "{engine:?}: who had it has it no more");
        let next = fetching(&robot.client, &role).send().await.expect(200).text("/password");
        assert!(postgres::opens(&role, &next).await);
        let row = push.scene.journal(&format!("checkoutId={checkout}&event=checkout.revoked")).await.remove(0);
        let recipient = lent.text("/checkout/recipientUserId");
        assert_eq!(row["actorUserId"], "rex", "{row}");
        assert!(row.to_string().contains(&recipient), "{engine:?}: {row}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_47_an_approval_that_counts_for_nothing_is_refused() {
    for bench in Bench::both().await {
        let authorizer_users = ["ann", "eve", "oscar"].map(Into::into).into();
        let options = [("RES_REQUEST_EXPIRY_INTERVAL".into(), "1".into())].into();
        lending(&bench, Terms { minimum_approvals: 2, authorizer_users, options, ..terms(1) }).await;
        let (ann, eve, oscar) = (bench.caller("ann", "").await, bench.caller("eve", "").await, bench.caller("oscar", "").await);
        bench.grant("ann", "V", "request-checkout").await;
        let request = bench.store.transact(again(&ann), submit(OnConflict::Fail)).await.unwrap().request;
        let said = async |stamp: &Stamp, of| {
            let said = bench.store.transact(again(stamp), of).await;
            refusal(said).shown
        };
        assert_eq!(said(&ann, approve(&request)).await, Code::ApprovalByRequester, "{:?}: one's own", bench.engine);
        bench.store.transact(again(&eve), approve(&request)).await.unwrap();
        assert_eq!(said(&eve, approve(&request)).await, Code::ApprovalRepeated, "twice");
        let modify = Modify {
            id: request.id.clone(),
            content_hash: request.content_hash(),
            reason: Some("something else".into()),
            ticket: None,
            starts_at: None,
            minutes: None,
            settings: std::sync::Arc::default(),
        };
        let changed = bench.store.transact(again(&ann), modify).await.unwrap();
        assert_eq!(said(&oscar, approve(&request)).await, Code::CheckoutRequestChanged, "of what was asked before");
        let late = Stamp { at: NOW.plus_seconds(MINUTE_SECONDS), ..again(&oscar) };
        assert_eq!(said(&late, approve(&changed)).await, Code::ApprovalExpired, "after it has expired");
    }
}
