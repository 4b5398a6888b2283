//! What a gateway does with a check-out: opens a session for a ticket, and asks whether it still holds.

use std::{sync::Arc, time::Duration};

use futures_util::future::join_all;
use serde_json::{Value, json};
use suite::{
    Engine,
    client::{Client, Request},
    http::Reply,
    scene::{ACCOUNT, HOST, RESOURCE, secret},
    wait,
};
use tokio::{
    sync::Barrier,
    time::{Instant, interval},
};

use super::desk::{Desk, returning, revoking, take, take_for};

/// Within this time every node tells what any has changed.
const SOON: Duration = Duration::from_secs(1);
const POLL_PERIOD: Duration = Duration::from_millis(50);

fn asking(client: &Client, checkout: &str) -> Request {
    client.get(&format!("/v1/checkouts/{checkout}/status"))
}

fn opening(client: &Client, checkout: &str) -> Request {
    client.get(&format!("/v1/checkouts/{checkout}/params"))
}

fn ticket_for(client: &Client, checkout: &str, account: &str, plugin: &str) -> Request {
    client.post(&format!("/v1/checkouts/{checkout}/tickets")).json(&json!({ "accountKey": account, "plugin": plugin }))
}

/// A gateway in its session.
async fn gateway(desk: &Desk) -> Client {
    desk.scene.stranger("gateway", "guacamolecaller").await
}

async fn account_key(desk: &Desk) -> String {
    let found = desk.scene.admin.get(&format!("/v1/managed-accounts?accountId={ACCOUNT}")).send().await;
    found.expect(200).text("/items/0/accountKey")
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_told_whether_a_check_out_holds_and_nothing_when_all_is_as_it_was() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let gateway = gateway(&desk).await;
        let id = take(&desk.ann, ACCOUNT).await;
        let first = asking(&gateway, &id).send().await.expect(200);
        let shown = ["valid", "reason", "warning", "message"].map(|name| first.json()[name].clone());
        assert_eq!(shown, [json!(true), Value::Null, json!(false), json!("")]);
        let seconds = first.json()["secondsLeft"].as_i64().unwrap();
        assert!((3_500..=3_600).contains(&seconds), "{seconds}");
        let tag = first.header("etag").unwrap().to_owned();
        // it may be sealed meanwhile
        let newest = async || desk.scene.journal("limit=1").await[0]["entryId"].clone();
        let before = newest().await;
        for client in [&gateway, &desk.ann] {
            let same = asking(client, &id).header("If-None-Match", &tag).send().await.expect(304);
            assert_eq!((same.header("etag"), same.body.len()), (Some(tag.as_str()), 0));
        }
        assert_eq!(newest().await, before, "to ask is no event");
        asking(&desk.bob, &id).send().await.refuses(404, "checkout-not-found");

        revoking(&desk.eve, &id).send().await.is(200);
        let ended = asking(&gateway, &id).header("If-None-Match", &tag).send().await.expect(200);
        let shown = ["valid", "reason", "secondsLeft"].map(|name| ended.json()[name].clone());
        assert_eq!(shown, [json!(false), json!("revoked"), json!(0)]);
        assert_ne!(ended.header("etag").unwrap(), tag);
    }
}

/// Nobody writes anything when the warning begins: the tag changes all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_warning_begins_by_time_alone() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let gateway = gateway(&desk).await;
        desk.set("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", "10").await;
        let (long, short) = (take(&desk.ann, ACCOUNT).await, {
            desk.scene.account("other", "second").await;
            take_for(&desk.ann, "other", 5).await
        });
        let status = async |id: &str| asking(&gateway, id).send().await.expect(200).json();
        assert_eq!(status(&long).await["warning"], false);
        let warned = status(&short).await;
        assert_eq!(
            (&warned["warning"], &warned["message"]),
            (&json!(true), &json!("This session ends in 10 minutes, with the check-out."))
        );
        let before = asking(&gateway, &long).send().await.header("etag").unwrap().to_owned();
        desk.set("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", "60").await;
        let after = asking(&gateway, &long).header("If-None-Match", &before).send().await.expect(200).json();
        assert_eq!(after["warning"], true);
    }
}

/// What a node knows of a check-out it has from its own changes at once, and from those of other nodes within a second.
#[tokio::test(flavor = "multi_thread")]
async fn it_is_told_as_soon_by_another_node() {
    let desk = Desk::new(Engine::Postgres).await;
    let other = desk.scene.installation.twin("second").serve().await;
    let gateway = other.client().with_token(gateway(&desk).await.token().unwrap());
    let id = take(&desk.ann, ACCOUNT).await;
    let shown = async || asking(&gateway, &id).send().await.expect(200).json();
    // asked for long enough to be known
    let mut polls = interval(POLL_PERIOD);
    for _ in 0..20 {
        polls.tick().await;
        assert_eq!((&shown().await["valid"], &shown().await["warning"]), (&json!(true), &json!(false)));
    }
    let soon = async |what: &str, is_told: &dyn Fn(&Value) -> bool| {
        let begun = Instant::now();
        wait::until(what, SOON, async || is_told(&shown().await).then_some(())).await;
        assert!(begun.elapsed() < SOON, "{what}");
    };
    let known = shown().await["passwordVersion"].as_i64().unwrap();
    let given = json!({ "resourceId": RESOURCE, "accountId": ACCOUNT, "password": secret() });
    desk.ann.post("/v1/password-changes/override").json(&given).send().await.is(200);
    soon("another password", &|status| status["passwordVersion"].as_i64().unwrap() > known).await;
    desk.set("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", "60").await;
    soon("another policy", &|status| status["warning"] == true).await;
    revoking(&desk.eve, &id).send().await.is(200);
    soon("taken back", &|status| status["reason"] == "revoked").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_asks_of_many_at_once() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let gateway = gateway(&desk).await;
        let (id, unknown) = (take(&desk.ann, ACCOUNT).await, suite::store::id());
        let asking = |client: &Client, ids: &[&str]| client.post("/v1/checkouts/status").json(&json!({ "checkoutIds": ids }));
        let found = asking(&gateway, &[&id, &unknown, &id]).send().await.expect(200).json();
        let ids: Vec<&str> = found["items"].as_array().unwrap().iter().map(|one| one["checkoutId"].as_str().unwrap()).collect();
        assert_eq!((ids, &found["notFound"]), (vec![id.as_str(), id.as_str()], &json!([unknown])));
        let hidden = asking(&desk.bob, &[&id]).send().await.expect(200).json();
        assert_eq!(hidden, json!({ "items": [], "notFound": [id] }), "what is another's is not there");
        asking(&gateway, &[]).send().await.refuses(400, "body-invalid");
        asking(&gateway, &vec![id.as_str(); 201]).send().await.refuses(400, "body-invalid");
        assert_eq!(
            asking(&gateway, &vec![id.as_str(); 200]).send().await.expect(200).json()["items"].as_array().unwrap().len(),
            200
        );
    }
}

/// What is asked for at one time is read together: each is told its own.
#[tokio::test(flavor = "multi_thread")]
async fn each_of_many_at_once_is_told_its_own() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let gateway = gateway(&desk).await;
        let lent = lent(&desk).await;
        let unknown = suite::store::id();
        for round in 0..5 {
            desk.scene.account(&format!("late{round}"), &secret()).await; // nothing that was known before is told after that
            let told = lent.iter().chain([&unknown]).cycle().take(3 * (lent.len() + 1)).map(async |id| {
                let told = asking(&gateway, id).send().await;
                if *id == unknown {
                    told.refuses(404, "checkout-not-found");
                } else {
                    assert_eq!(told.expect(200).text("/checkoutId"), *id, "{engine:?}");
                }
            });
            join_all(told).await;
        }
    }
}

/// One whose row somebody has edited is told to nobody, and hides no other.
#[tokio::test(flavor = "multi_thread")]
async fn a_bad_one_hides_no_other() {
    let desk = Desk::new(Engine::Postgres).await;
    let lent = lent(&desk).await;
    let edit = format!("UPDATE checkout SET ends_at = ends_at + 1 WHERE checkout_id = '{}'", lent[3]);
    suite::postgres::run(desk.scene.installation.database().unwrap(), &edit).await;
    let fresh = desk.scene.installation.twin("second").serve().await; // the first has seen it as it was
    let gateway = fresh.client().with_token(gateway(&desk).await.token().unwrap());
    let told = join_all(lent.iter().map(async |id| asking(&gateway, id).send().await)).await;
    for (number, told) in told.into_iter().enumerate() {
        told.is(if number == 3 { 500 } else { 200 });
    }
}

/// Check-outs of twelve accounts.
async fn lent(desk: &Desk) -> Vec<String> {
    let mut lent = Vec::new();
    for number in 0..12 {
        let account = format!("many{number}");
        desk.scene.account(&account, &secret()).await;
        lent.push(take(&desk.ann, &account).await);
    }
    lent
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_of_the_recipient_opens_one_session() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let gateway = gateway(&desk).await;
        let (id, account) = (take(&desk.ann, ACCOUNT).await, account_key(&desk).await);
        ticket_for(&desk.bob, &id, &account, "guacamole-ssh").send().await.refuses(404, "checkout-not-found");
        ticket_for(&desk.ann, &id, &account, "guacamole-rdp").send().await.refuses(422, "disclosure-plugin-missing");
        ticket_for(&desk.ann, &id, &suite::store::id(), "guacamole-ssh").send().await.refuses(422, "reference-not-found");
        opening(&gateway, &id).send().await.refuses(403, "checkout-ticket-invalid");
        opening(&desk.ann, &id).send().await.refuses(403, "function-not-allowed");

        let given = ticket_for(&desk.ann, &id, &account, "guacamole-ssh").send().await.expect(201);
        assert_eq!(given.header("location").unwrap(), format!("/v1/checkouts/{id}/params"));
        let ticket = given.text("/ticket");
        let with = |ticket: &str| opening(&gateway, &id).header("Checkout-Ticket", ticket);
        with(&ticket[..40]).send().await.refuses(403, "checkout-ticket-invalid");
        with(&format!("sct_{}", &ticket[4..].chars().rev().collect::<String>()))
            .send()
            .await
            .refuses(403, "checkout-ticket-invalid");
        let other = opening_by(&gateway, &id, "plugin=guacamole-rdp").header("Checkout-Ticket", &ticket).send().await;
        other.refuses(403, "checkout-ticket-invalid");

        let params = with(&ticket).send().await.expect(200).json();
        let told = ["protocol", "host", "port", "user", "password", "privateKey"].map(|name| params[name].clone());
        assert_eq!(told, [json!("ssh"), json!(HOST), json!(22), json!(ACCOUNT), json!(desk.scene.password), Value::Null]);
        assert_eq!(params["attributes"]["font-size"], "14");
        let rows = desk.scene.journal(&format!("checkoutId={id}&event=password.disclosed")).await;
        assert_eq!((rows.len(), &rows[0]["entryId"]), (1, &params["disclosureId"]));
        assert!(!rows[0].to_string().contains(&desk.scene.password) && !rows[0].to_string().contains(&ticket));

        with(&ticket).send().await.refuses(403, "checkout-ticket-invalid");
        let refused = desk.scene.journal(&format!("checkoutId={id}&event=checkout.refused&limit=1")).await;
        assert_eq!(refused[0]["code"], "checkout-ticket-used", "the journal knows which");
        let stored = "SELECT COUNT(*) FROM checkout_ticket WHERE used_at IS NOT NULL AND checkout_id = $1";
        assert_eq!(desk.scene.installation.number(stored, &id).await, 1);

        let ticket = ticket_for(&desk.ann, &id, &account, "guacamole-ssh").send().await.expect(201).text("/ticket");
        returning(&desk.ann, &id).send().await.is(200);
        with(&ticket).send().await.refuses(409, "checkout-not-active");
        ticket_for(&desk.ann, &id, &account, "guacamole-ssh").send().await.refuses(409, "checkout-not-active");
    }
}

fn opening_by(client: &Client, checkout: &str, query: &str) -> Request {
    client.get(&format!("/v1/checkouts/{checkout}/params?{query}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_have_one_ticket_one_gets_in() {
    const RACERS: usize = 16;
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let gateway = gateway(&desk).await;
        let (id, account) = (take(&desk.ann, ACCOUNT).await, account_key(&desk).await);
        for _ in 0..10 {
            let ticket = ticket_for(&desk.ann, &id, &account, "guacamole-ssh").send().await.expect(201).text("/ticket");
            let barrier = Arc::new(Barrier::new(RACERS));
            let racers: Vec<_> = (0..RACERS)
                .map(|_| {
                    let (barrier, request) = (barrier.clone(), opening(&gateway, &id).header("Checkout-Ticket", &ticket));
                    tokio::spawn(async move {
                        barrier.wait().await;
                        request.send().await
                    })
                })
                .collect();
            let mut opened = 0;
            for racer in racers {
                let reply: Reply = racer.await.unwrap();
                opened += usize::from(reply.status == 200);
                assert!(reply.status == 200 || reply.json()["code"] == "checkout-ticket-invalid", "{reply:?}");
            }
            assert_eq!(opened, 1, "{engine:?}");
        }
    }
}

/// Where the installation says that a gateway is believed without a ticket.
#[tokio::test(flavor = "multi_thread")]
async fn without_tickets_a_gateway_says_how_it_comes() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let gateway = gateway(&desk).await;
        let id = take(&desk.ann, ACCOUNT).await;
        let variable = desk.scene.admin.put("/v1/system-variables/CHECKOUT_TICKET_REQUIRED");
        variable.json(&json!({ "value": "false" })).send().await.is(200);
        opening(&desk.ann, &id).send().await.refuses(403, "function-not-allowed");
        opening_by(&gateway, &id, "plugin=guacamole-vnc").send().await.refuses(422, "disclosure-plugin-missing");
        let unknown = format!("accountKey={}", suite::store::id());
        opening_by(&gateway, &id, &unknown).send().await.refuses(404, "account-not-found");
        opening(&gateway, &id).send().await.refuses(422, "disclosure-plugin-missing"); // there are two, and nobody guesses
        opening_by(&gateway, &id, "plugin=guacamole-telnet").send().await.refuses(422, "disclosure-plugin-unfit");
        let params = opening_by(&gateway, &id, "plugin=guacamole-ssh").send().await.expect(200).json();
        assert_eq!(params["password"], desk.scene.password.as_str());
    }
}
