//! Requests for check-outs over HTTP: asked, found, changed, decided by others, and never by oneself.

use serde_json::{Value, json};
use suite::{
    Engine, Installation,
    client::Client,
    http::Reply,
    scene::{HERE, NO_LIMITS, Scene, secret},
};

const REQUESTS: &str = "/v1/checkout-requests";
const NOT_FOUND: (u16, &str) = (404, "checkout-request-not-found");
const OWN: (u16, &str) = (403, "approval-by-requester");

/// A policy that lends when two of `ann`, `bob`, `eve` and `oscar` agree, and its accounts `app` and `db`; `stranger` may nothing.
struct Desk {
    scene: Scene,
    passwords: String,
    ann: Client,
    bob: Client,
    eve: Client,
    oscar: Client,
    stranger: Client,
}

impl Desk {
    async fn new(engine: Engine) -> Self {
        let installation = Installation::new(engine).await;
        installation.configure(NO_LIMITS);
        let (scene, passwords) = (Scene::on(installation).await, secret());
        let came = async |user: &str| {
            scene.caller(user, "apicaller", json!({ "password": passwords, "allowedAddresses": [HERE] })).await;
            scene.client().login(user, &passwords).await
        };
        let [ann, bob, eve, oscar, stranger] =
            [came("ann").await, came("bob").await, came("eve").await, came("oscar").await, came("stranger").await];
        let desk = Self { passwords: passwords.clone(), ann, bob, eve, oscar, stranger, scene };
        let policy = json!({ "policyId": "LENT", "mode": "vault-only", "authenticationTypes": ["password"],
            "minimumApprovals": 2, "authorizerUserIds": ["ann", "bob", "eve", "oscar"] });
        desk.made("/v1/managed-system-policies", &policy).await;
        desk.made("/v1/managed-systems", &json!({ "resourceId": "LENT", "connector": "vault", "policyIds": ["LENT"] })).await;
        for account in ["app", "db"] {
            let body = json!({ "resourceId": "LENT", "accountId": account, "policyId": "LENT", "password": secret() });
            desk.made("/v1/managed-accounts", &body).await;
        }
        desk
    }

    async fn made(&self, path: &str, body: &Value) {
        self.scene.admin.post(path).json(body).send().await.is(201);
    }

    async fn count(&self, sql: &'static str, code: &str) -> i64 {
        self.scene.installation.number(sql, code).await
    }
}

/// WFRequestSubmit.
async fn ask(client: &Client, account: &str, more: Value) -> Reply {
    client.post(REQUESTS).json(&asking(account, more)).send().await
}

fn asking(account: &str, more: Value) -> Value {
    let mut body = json!({ "accounts": [{ "resourceId": "LENT", "accountId": account }] });
    let Value::Object(more) = more else { panic!("not an object: {more}") };
    body.as_object_mut().unwrap().extend(more);
    body
}

fn path(request: &Value) -> String {
    format!("{REQUESTS}/{}", request["checkoutRequestId"].as_str().unwrap())
}

/// WFRequestGet, WFApprove, WFDeny, WFRequestCancel, WFRequestModify of what was seen.
async fn read(client: &Client, request: &Value) -> Reply {
    client.get(&path(request)).send().await
}

async fn approve(client: &Client, request: &Value) -> Reply {
    let body = json!({ "contentHash": request["contentHash"], "comment": "fine" });
    client.post(&format!("{}/approve", path(request))).json(&body).send().await
}

async fn deny(client: &Client, request: &Value) -> Reply {
    client.post(&format!("{}/deny", path(request))).json(&json!({ "comment": "no" })).send().await
}

async fn cancel(client: &Client, request: &Value) -> Reply {
    client.post(&format!("{}/cancel", path(request))).json(&json!({})).send().await
}

async fn modify(client: &Client, request: &Value, change: Value) -> Reply {
    let Value::Object(mut body) = change else { panic!("not an object: {change}") };
    body.insert("contentHash".into(), request["contentHash"].clone());
    client.patch(&path(request)).json(&Value::Object(body)).send().await
}

/// WFRequestFind: the ids.
async fn find(client: &Client, query: &str) -> Vec<Value> {
    let page = client.get(&format!("{REQUESTS}?{query}")).send().await.expect(200).json();
    page["items"].as_array().unwrap().iter().map(|item| item["checkoutRequestId"].clone()).collect()
}

fn id(request: &Value) -> Value {
    request["checkoutRequestId"].clone()
}

fn refuses(reply: &Reply, (status, code): (u16, &str)) {
    reply.refuses(status, code);
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_asked_changed_approved_and_withdrawn() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let (ann, eve, oscar) = (&desk.ann, &desk.eve, &desk.oscar);
        let body =
            asking("app", json!({ "recipientUserId": "BOB", "reason": "an incident", "ticket": "T-1", "durationMinutes": 60 }));
        let sending = ann.post(REQUESTS).header("Idempotency-Key", "key-of-16-letters").json(&body);
        let reply = sending.send().await.expect(201);
        let asked = reply.json();
        assert_eq!((reply.header("location"), reply.header("etag")), (Some(&path(&asked)[..]), None));
        assert_eq!((&asked["status"], &asked["statusReason"]), (&json!("pending"), &Value::Null));
        assert_eq!((&asked["requesterUserId"], &asked["recipientUserId"]), (&json!("ann"), &json!("bob")), "as they are spelt");
        assert_eq!(
            (&asked["approvalsNeeded"], &asked["approvalsGiven"], &asked["decisions"]),
            (&json!(2), &json!(0), &json!([]))
        );
        assert_eq!((&asked["accounts"][0]["policyId"], &asked["onConflict"]), (&json!("LENT"), &json!("fail")));
        assert_eq!((&asked["approvalValidUntil"], &asked["checkoutId"]), (&Value::Null, &Value::Null));
        let repeated = sending.send().await.expect(201);
        assert_eq!((repeated.header("idempotency-replayed"), repeated.json()), (Some("true"), asked.clone()));

        for client in [ann, &desk.bob, eve, oscar, &desk.scene.admin] {
            let shown = read(client, &asked).await.expect(200).json();
            assert_eq!((&shown["contentHash"], &shown["reason"]), (&asked["contentHash"], &json!("an incident")));
        }
        assert_eq!(find(eve, "awaiting=true").await, [id(&asked)]);

        let approved = approve(eve, &asked).await.expect(200).json();
        assert_eq!((&approved["status"], &approved["approvalsGiven"]), (&json!("pending"), &json!(1)));
        let said = &approved["decisions"][0];
        assert_eq!((&said["userId"], &said["decision"], &said["comment"]), (&json!("eve"), &json!("approved"), &json!("fine")));
        refuses(&approve(eve, &asked).await, (409, "approval-repeated"));
        refuses(&deny(eve, &asked).await, (409, "approval-repeated"));
        assert!(find(eve, "awaiting=true").await.is_empty() && find(ann, "awaiting=true").await.is_empty());

        let changed = modify(ann, &asked, json!({ "durationMinutes": 120 })).await.expect(200).json();
        assert_eq!((&changed["approvalsGiven"], &changed["ticket"]), (&json!(0), &json!("T-1")), "it was of something else");
        refuses(&approve(oscar, &asked).await, (409, "checkout-request-changed"));
        refuses(&modify(ann, &asked, json!({ "reason": "late" })).await, (409, "checkout-request-changed"));
        assert_eq!(find(eve, "awaiting=true").await, [id(&asked)], "and is asked again");
        drop(approve(eve, &changed).await.expect(200));
        let approved = approve(oscar, &changed).await.expect(200).json();
        assert_eq!((&approved["status"], &approved["approvalsGiven"]), (&json!("approved"), &json!(2)));
        assert_eq!(approved["approvalValidUntil"], approved["endsAt"]);
        assert_eq!(read(&desk.bob, &asked).await.expect(200).json(), approved);
        for late in [approve(&desk.scene.admin, &changed).await, deny(eve, &asked).await, modify(ann, &changed, json!({})).await]
        {
            refuses(&late, (409, "checkout-request-not-pending"));
        }

        refuses(&cancel(eve, &asked).await, (403, "permission-missing"));
        let canceled = cancel(&desk.bob, &asked).await.expect(200).json();
        assert_eq!((&canceled["status"], &canceled["revision"]), (&json!("canceled"), &json!(6)));
        refuses(&cancel(ann, &asked).await, (409, "checkout-request-not-pending"));
        let events = "SELECT COUNT(*) FROM journal WHERE outcome = 'done' AND event = $1";
        for (event, times) in [
            ("checkout.requested", 1),
            ("checkout.request-changed", 1),
            ("checkout.approval-given", 2),
            ("checkout.approved", 1),
            ("checkout.canceled", 1),
        ] {
            assert_eq!(desk.count(events, event).await, times, "{event}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_approves_what_is_his() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let (ann, bob, eve, admin) = (&desk.ann, &desk.bob, &desk.eve, &desk.scene.admin);
        let own = async |client: &Client, request: &Value, way: &str| {
            for reply in [approve(client, request).await, deny(client, request).await] {
                assert_eq!((reply.status, &reply.problem_code()[..]), OWN, "{way}");
            }
        };
        let asked = ask(ann, "app", json!({ "recipientUserId": "bob" })).await.expect(201).json();
        own(ann, &asked, "who asked for another").await;
        own(bob, &asked, "the recipient").await;
        let second = desk.scene.client().login("ANN", &desk.passwords).await;
        own(&second, &asked, "in another spelling, in another session").await;

        let mine = ask(ann, "db", json!({})).await.expect(201).json();
        own(ann, &mine, "oneself").await;
        let changed = modify(eve, &mine, json!({ "durationMinutes": 1440 })).await.expect(200).json();
        assert_eq!(changed["decisions"][0]["decision"], "modified");
        own(eve, &changed, "an authorizer who has changed it").await;
        let changed = modify(admin, &changed, json!({ "reason": "as the manager likes it" })).await.expect(200).json();
        own(admin, &changed, "a manager of the workflow who has changed it").await;
        refuses(&modify(bob, &changed, json!({ "ticket": "T-2" })).await, (422, "authorizer-missing"));
        assert_eq!(find(eve, "awaiting=true").await, [id(&asked)], "it is no longer hers to decide, and she still finds it");
        assert_eq!(find(eve, "").await, [id(&mine), id(&asked)]);

        let managed = ask(admin, "app", json!({})).await.expect(201).json();
        own(admin, &managed, "a manager of the workflow").await;

        // what was given to one request is worth nothing for the next
        drop(approve(eve, &asked).await.expect(200));
        drop(cancel(ann, &asked).await.expect(200));
        let again = ask(ann, "app", json!({ "recipientUserId": "bob" })).await.expect(201).json();
        assert_eq!((&again["approvalsGiven"], &again["decisions"]), (&json!(0), &json!([])));
        let stale = json!({ "contentHash": asked["contentHash"] });
        eve.post(&format!("{}/approve", path(&again))).json(&stale).send().await.refuses(409, "checkout-request-changed");
        let refused = "SELECT COUNT(*) FROM journal WHERE event = 'checkout.refused' AND code = $1";
        assert_eq!(desk.count(refused, "approval-by-requester").await, 14, "each is written down");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_request_does_what_its_first_words_say() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let first = ask(&desk.ann, "app", json!({ "durationMinutes": 30 })).await.expect(201).json();
        for body in [json!({}), json!({ "onConflict": "fail" })] {
            refuses(&ask(&desk.ann, "app", body).await, (409, "checkout-request-exists"));
        }
        let body = asking("app", json!({ "onConflict": "reuse" }));
        let sending = desk.ann.post(REQUESTS).header("Idempotency-Key", "key-of-16-letters").json(&body);
        let reused = sending.send().await.expect(200);
        assert_eq!((reused.header("location"), id(&reused.json())), (None, id(&first)));
        assert_eq!(reused.json()["contentHash"], first["contentHash"], "nothing of it has changed");
        assert_eq!(sending.send().await.expect(200).header("idempotency-replayed"), Some("true"));
        for word in ["reuse", "renew"] {
            let body = json!({ "recipientUserId": "ann", "onConflict": word });
            refuses(&ask(&desk.bob, "app", body).await, (409, "checkout-request-exists"));
        }
        let renewed = ask(&desk.ann, "app", json!({ "onConflict": "renew" })).await.expect(201).json();
        assert_ne!(id(&renewed), id(&first));
        assert_eq!(read(&desk.ann, &first).await.json()["status"], "canceled");
        drop(deny(&desk.eve, &renewed).await.expect(200));
        assert_eq!(read(&desk.ann, &renewed).await.json()["status"], "denied");
        drop(ask(&desk.ann, "app", json!({})).await.expect(201));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_finds_what_is_his_and_a_stranger_nothing() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let (ann, eve, oscar, admin) = (&desk.ann, &desk.eve, &desk.oscar, &desk.scene.admin);
        let one = ask(ann, "app", json!({})).await.expect(201).json();
        // twelve hours from now: the same digits, in another zone
        let later = one["createdAt"].as_str().unwrap().replace('Z', "-12:00");
        let two = ask(ann, "db", json!({ "startsAt": later })).await.expect(201).json();
        let three = ask(&desk.bob, "app", json!({})).await.expect(201).json();
        let four = ask(&desk.stranger, "db", json!({ "recipientUserId": "bob" })).await.expect(201).json();
        for client in [eve, oscar] {
            drop(approve(client, &two).await.expect(200));
        }
        drop(deny(eve, &three).await.expect(200));
        let [first, second, third, fourth] = [&one, &two, &three, &four].map(id);

        let (none, all) = (Vec::<Value>::new(), vec![fourth.clone(), third.clone(), second.clone(), first.clone()]);
        assert_eq!(find(&desk.stranger, "").await, vec![fourth.clone()], "only what he has asked for");
        let nobody = desk.scene.stranger("nobody-special", "apicaller").await;
        assert_eq!(find(&nobody, "").await, none);
        for reply in [
            read(&nobody, &one).await,
            approve(&nobody, &one).await,
            deny(&nobody, &one).await,
            cancel(&nobody, &one).await,
            modify(&nobody, &one, json!({})).await,
        ] {
            refuses(&reply, NOT_FOUND);
        }
        nobody.get(&format!("{REQUESTS}/00000000-0000-7000-8000-000000000000")).send().await.refuses(404, NOT_FOUND.1);

        for client in [ann, eve, admin] {
            assert_eq!(find(client, "").await, all, "an authorizer, and a manager of the workflow");
        }
        for (query, want) in [
            ("status=pending", vec![&fourth, &first]),
            ("status=scheduled", vec![&second]),
            ("status=approved", vec![]),
            ("status=denied", vec![&third]),
            ("status=expired", vec![]),
            ("resourceId=LENT&accountId=app", vec![&third, &first]),
            ("resourceId=TARGET", vec![]),
            ("requesterUserId=ANN", vec![&second, &first]),
            ("recipientUserId=bob", vec![&fourth, &third]),
            ("recipientUserId=bob&status=pending&accountId=db", vec![&fourth]),
            ("awaiting=true", vec![&fourth, &first]),
            ("awaiting=true&status=denied", vec![]),
        ] {
            assert_eq!(find(eve, query).await, want.into_iter().cloned().collect::<Vec<_>>(), "{query}");
        }
        for query in ["status=open", "awaiting=maybe", "role=authorizer", "requesterUserId="] {
            assert_eq!(eve.get(&format!("{REQUESTS}?{query}")).send().await.status, 400, "{query}");
        }

        let (mut pages, mut target) = (Vec::new(), format!("{REQUESTS}?limit=1"));
        loop {
            let page = ann.get(&target).send().await.expect(200).json();
            pages.extend(page["items"].as_array().unwrap().iter().map(id));
            let Some(cursor) = page["nextCursor"].as_str() else { break };
            target = format!("{REQUESTS}?limit=1&cursor={cursor}");
        }
        assert_eq!(pages, all);
        let cursor = target.split_once("cursor=").unwrap().1;
        ann.get(&format!("{REQUESTS}?status=denied&cursor={cursor}")).send().await.refuses(422, "cursor-invalid");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_asked_is_refused_where_it_is_wrong() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let (ann, admin) = (&desk.ann, &desk.scene.admin);
        for (more, code, pointer) in [
            (json!({ "durationMinutes": 4 }), "checkout-interval-too-short", "/durationMinutes"),
            (json!({ "durationMinutes": 1441 }), "checkout-interval-too-long", "/durationMinutes"),
            (json!({ "startsAt": "2020-01-01T00:00:00Z" }), "checkout-interval-too-short", "/startsAt"),
            (json!({ "startsAt": "9999-12-31T23:59:59Z" }), "checkout-interval-too-long", "/startsAt"),
            (json!({ "recipientUserId": "nobody-there" }), "reference-not-found", "/recipientUserId"),
        ] {
            let reply = ask(ann, "app", more).await;
            reply.refuses(422, code);
            assert_eq!(reply.json()["errors"][0]["pointer"], pointer, "{reply}");
        }
        let two = json!([{ "resourceId": "LENT", "accountId": "app" }, { "resourceId": "LENT", "accountId": "db" }]);
        for bad in [
            json!({ "accounts": [] }),
            json!({ "accounts": two }),
            json!({ "status": "approved" }),
            json!({ "requesterUserId": "eve" }),
            json!({ "approvalsNeeded": 0 }),
            json!({ "onConflict": "replace" }),
            json!({ "durationMinutes": 0 }),
            json!({ "reason": "x".repeat(2001) }),
        ] {
            ask(ann, "app", bad).await.refuses(400, "body-invalid");
        }
        ask(ann, "nothing", json!({})).await.refuses(404, "account-not-found");
        let asked = ask(ann, "app", json!({})).await.expect(201).json();
        for hash in ["", "0", &"g".repeat(64)] {
            let body = json!({ "contentHash": hash });
            desk.eve.post(&format!("{}/approve", path(&asked))).json(&body).send().await.refuses(400, "body-invalid");
        }
        let far = json!({ "startsAt": "9999-12-31T23:59:59Z" });
        refuses(&modify(ann, &asked, far).await, (422, "checkout-interval-too-long"));

        // everybody may ask, until the installation says otherwise
        let variable = "/v1/system-variables/IDARCHIVE_PASSWORD_REQUESTED";
        admin.put(variable).json(&json!({ "value": "false" })).send().await.is(200);
        ask(&desk.stranger, "app", json!({})).await.refuses(404, "account-not-found");
        admin.post("/v1/user-classes").json(&json!({ "classId": "ASKERS", "explicitUsers": ["stranger"] })).send().await.is(201);
        let access = json!([{ "policyId": "LENT", "grant": ["view-properties"], "deny": [] }]);
        let group = json!({ "groupId": "ASKERS", "classIds": ["ASKERS"], "accessControls": access });
        admin.post("/v1/user-groups").json(&group).send().await.is(201);
        ask(&desk.stranger, "app", json!({})).await.refuses(403, "permission-missing");
        let access = json!({ "grant": ["request-checkout"], "deny": [] });
        admin.put("/v1/user-groups/ASKERS/access-controls/LENT").json(&access).send().await.is(200);
        let asked = ask(&desk.stranger, "app", json!({})).await.expect(201).json();
        assert_eq!((&asked["status"], &asked["approvalsNeeded"]), (&json!("pending"), &json!(2)));
        let access = json!({ "grant": ["preapproved-checkout"], "deny": [] });
        admin.put("/v1/user-groups/ASKERS/access-controls/LENT").json(&access).send().await.is(200);
        let free = ask(&desk.stranger, "db", json!({})).await.expect(201).json();
        assert_eq!((&free["status"], &free["approvalsNeeded"]), (&json!("approved"), &json!(0)));
        // nobody is left who could agree: it is there, and says why it is denied
        let alone = json!({ "minimumApprovals": 4 });
        admin.patch("/v1/managed-system-policies/LENT").json(&alone).send().await.is(200);
        let variable_on = json!({ "value": "true" });
        admin.put(variable).json(&variable_on).send().await.is(200);
        let denied = ask(&desk.bob, "db", json!({})).await.expect(201).json();
        assert_eq!((&denied["status"], &denied["statusReason"]), (&json!("denied"), &json!("authorizer-missing")));
    }
}
