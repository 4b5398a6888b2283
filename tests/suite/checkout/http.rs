//! Check-outs over the API: taken without asking anybody, given back, made longer, taken back, and seen by whom they concern.

use serde_json::json;
use storage::{Place, checkout::list::PAGE_STATEMENTS};
use suite::{
    Engine, Installation,
    client::{Client, Request},
    random,
    scene::{ACCOUNT, RESOURCE, secret},
};

use super::desk::{Desk, returning, revoking, take, taking};

fn extending(client: &Client, checkout: &str, ends_at: &str) -> Request {
    client.post(&format!("/v1/checkouts/{checkout}/extend")).json(&json!({ "endsAt": ends_at }))
}

fn showing(client: &Client, checkout: &str) -> Request {
    client.get(&format!("/v1/checkouts/{checkout}"))
}

/// The ids of all pages, two a page.
async fn listed(client: &Client, query: &str) -> Vec<String> {
    let (mut ids, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("/v1/checkouts?limit=2&{query}{cursor}")).send().await.expect(200).json();
        ids.extend(page["items"].as_array().unwrap().iter().map(|item| item["checkoutId"].as_str().unwrap().to_owned()));
        match page["nextCursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return ids,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_lent_with_its_password_and_returned() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let key = random::hex();
        let opened = taking(&desk.ann, ACCOUNT).header("Idempotency-Key", &key).send().await.expect(201);
        let id = opened.text("/checkout/checkoutId");
        assert_eq!(opened.header("location").unwrap(), format!("/v1/checkouts/{id}"));
        assert_eq!(opened.text("/passwords/0/password"), desk.scene.password);
        let checkout = opened.json()["checkout"].clone();
        assert_eq!((&checkout["status"], &checkout["recipientUserId"]), (&json!("checked-out"), &json!("ann")));
        assert_eq!(showing(&desk.ann, &id).send().await.expect(200).json(), checkout);
        assert_eq!(desk.open_of(ACCOUNT).await, 1);
        // its row was there before the password left, and has no password in it
        let rows = desk.scene.journal(&format!("checkoutId={id}")).await;
        assert_eq!(rows.len(), 1, "{rows:?}");
        assert_eq!(
            (&rows[0]["event"], &rows[0]["entryId"]),
            (&json!("checkout.opened"), &opened.json()["passwords"][0]["disclosureId"])
        );
        assert!(!rows[0].to_string().contains(&desk.scene.password));
        // who lost the answer gets it again, and a row says so
        let again = taking(&desk.ann, ACCOUNT).header("Idempotency-Key", &key).send().await.expect(201);
        assert_eq!((again.header("idempotency-replayed"), again.json()), (Some("true"), opened.json()));

        taking(&desk.ann, ACCOUNT).send().await.refuses(409, "checkout-request-exists");
        taking(&desk.bob, ACCOUNT).send().await.refuses(409, "checkout-limit-reached");
        taking(&desk.vic, ACCOUNT).send().await.refuses(403, "permission-missing");
        taking(&desk.mallory, ACCOUNT).send().await.refuses(404, "account-not-found");
        returning(&desk.mallory, &id).send().await.refuses(404, "checkout-not-found");
        returning(&desk.vic, &id).send().await.refuses(403, "permission-missing");

        let returned = returning(&desk.ann, &id).send().await.expect(200).json();
        let how = ["status", "closeReason", "closedBy"].map(|name| returned[name].as_str().unwrap());
        assert_eq!(how, ["checked-in", "checked-in", "ann"]);
        assert_eq!(returning(&desk.ann, &id).send().await.expect(200).json(), returned, "done already");
        revoking(&desk.eve, &id).send().await.refuses(409, "checkout-not-active");
        assert_eq!(desk.open_of(ACCOUNT).await, 0);
        assert_eq!(taking(&desk.bob, ACCOUNT).send().await.expect(201).text("/passwords/0/password"), desk.scene.password);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_asked_for_by_exactly_one_ground() {
    let desk = Desk::new(Engine::Sqlite).await;
    let request = suite::store::id();
    for body in [
        json!({}),
        json!({ "resourceId": RESOURCE }),
        json!({ "accountId": ACCOUNT, "durationMinutes": 60 }),
        json!({ "checkoutRequestId": request, "durationMinutes": 60 }),
        json!({ "checkoutRequestId": request, "resourceId": RESOURCE, "accountId": ACCOUNT }),
    ] {
        desk.ann.post("/v1/checkouts").json(&body).send().await.refuses(400, "body-invalid");
    }
    let by_request = desk.ann.post("/v1/checkouts").json(&json!({ "checkoutRequestId": request })).send().await;
    by_request.refuses(404, "checkout-request-not-found");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_made_longer_and_taken_back() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let id = take(&desk.ann, ACCOUNT).await;
        let latest = showing(&desk.ann, &id).send().await.expect(200).text("/maximumEndsAt");
        extending(&desk.bob, &id, &latest).send().await.refuses(404, "checkout-not-found");
        extending(&desk.vic, &id, &latest).send().await.refuses(422, "extension-not-allowed");
        extending(&desk.ann, &id, "2999-01-01T00:00:00.000Z").send().await.refuses(422, "checkout-interval-too-long");
        let extended = extending(&desk.ann, &id, &latest).send().await.expect(200).json();
        assert_eq!((&extended["endsAt"], &extended["extensions"]), (&json!(latest), &json!(1)));
        extending(&desk.ann, &id, &latest).send().await.refuses(422, "extension-not-allowed");

        revoking(&desk.ann, &id).send().await.refuses(403, "permission-missing");
        revoking(&desk.bob, &id).send().await.refuses(404, "checkout-not-found");
        let revoked = revoking(&desk.eve, &id).send().await.expect(200).json();
        let how = ["status", "closeReason", "closedBy"].map(|name| revoked[name].as_str().unwrap());
        assert_eq!(how, ["revoked", "revoked", "eve"]);
        assert_eq!(revoking(&desk.eve, &id).send().await.expect(200).json(), revoked, "done already");
        returning(&desk.ann, &id).send().await.refuses(409, "checkout-not-active");
        extending(&desk.ann, &id, "2999-01-01T00:00:00.000Z").send().await.refuses(409, "checkout-not-active");
        let rows = desk.scene.journal(&format!("checkoutId={id}&event=checkout.revoked")).await;
        assert_eq!(rows.last().unwrap()["arguments"]["reason"], "an alarm");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_sees_what_concerns_him_page_by_page() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let mut all = Vec::new();
        for (account, who) in [
            ("a", &desk.ann),
            ("b", &desk.bob),
            ("c", &desk.ann),
            ("d", &desk.ann),
            ("e", &desk.bob),
            ("f", &desk.ann),
            ("g", &desk.ann),
        ] {
            desk.scene.account(account, &secret()).await;
            all.insert(0, take(who, account).await);
        }
        let of_bob = vec![all[2].clone(), all[5].clone()];
        let of_ann: Vec<String> = all.iter().filter(|id| !of_bob.contains(id)).cloned().collect();
        returning(&desk.ann, &of_ann[0]).send().await.is(200);

        assert_eq!(listed(&desk.ann, "").await, of_ann);
        assert_eq!(listed(&desk.bob, "").await, of_bob);
        assert_eq!(listed(&desk.mallory, "").await, [] as [&str; 0]);
        for seer in [&desk.eve, &desk.vic] {
            assert_eq!(listed(seer, "").await, all);
            assert_eq!(listed(seer, "recipientUserId=BOB").await, of_bob);
            assert_eq!(listed(seer, "open=true").await, all[1..]);
            assert_eq!(listed(seer, "open=false").await, all[..1]);
            assert_eq!(listed(seer, "status=checked-in").await, all[..1]);
            assert_eq!(listed(seer, "status=checkin-failed").await, [] as [&str; 0]);
            assert_eq!(listed(seer, &format!("resourceId={RESOURCE}&accountId=e")).await, of_bob[..1]);
            assert_eq!(listed(seer, "resourceId=OTHER").await, [] as [&str; 0]);
        }
        assert_eq!(listed(&desk.ann, "open=true").await, of_ann[1..]);
        assert_eq!(listed(&desk.ann, "recipientUserId=bob").await, [] as [&str; 0], "a filter shows nobody more");

        // where the policy doesn't show who has its accounts, seeing the policy is not enough
        desk.set("RES_PWD_CICO_VIEW_DETAILS", "false").await;
        assert_eq!(listed(&desk.vic, "").await, [] as [&str; 0]);
        showing(&desk.vic, &all[1]).send().await.refuses(404, "checkout-not-found");
        assert_eq!(listed(&desk.eve, "").await, all);
        assert_eq!(listed(&desk.ann, "").await, of_ann);
    }
}

/// The more were lent once, the longer a page would take that reads them all.
#[tokio::test(flavor = "multi_thread")]
async fn no_page_scans_the_check_outs() {
    let installation = Installation::new(Engine::Sqlite).await;
    let Place::Sqlite(file) = installation.place() else { panic!("a file") };
    let database = rusqlite::Connection::open(file).unwrap();
    let indexes: [&[&str]; 5] = [
        &["sqlite_autoindex_checkout_1"],
        &["checkout_open"],
        &["checkout_member_account"],
        &["checkout_recipient"],
        &["checkout_requester", "checkout_recipient"],
    ];
    for (sql, indexes) in PAGE_STATEMENTS.into_iter().zip(indexes) {
        let mut plan = database.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let (mut rows, mut steps) = (plan.raw_query(), String::new());
        while let Some(row) = rows.next().unwrap() {
            steps += &row.get::<_, String>("detail").unwrap();
        }
        assert!(indexes.iter().all(|index| steps.contains(index)) && !steps.contains("SCAN"), "{steps}");
    }
}
