//! What every operation answers whom: nobody, a token of nobody's, a caller from elsewhere, a stranger, and who may. Each refusal has its
//! row in the journal, each error is a problem that the contract lists, each thing done leaves its event.

use std::{collections::BTreeSet, time::Duration};

use serde_json::{Value, json};
use suite::{
    Engine, Installation,
    client::{Client, Request},
    http::Reply,
    random,
    scene::{ACCOUNT, CLASS, NO_LIMITS, OtpSession, POLICY, Scene, secret},
};

use super::table::{Function, contract, fits, functions, row_of, rows};

const TABLE: &str = include_str!("requests.txt");
/// How many rows of this request there are; `function` in them is that of the request.
const ROWS: &str = "SELECT COUNT(*) FROM journal WHERE request = $1";

/// One line of the table, for this scene.
struct Row {
    function: Function,
    target: String,
    body: Option<Value>,
    stranger: &'static str,
    holder: &'static str,
}

/// Every function with its line, in the order of the table.
fn table(scene: &Ids) -> Vec<Row> {
    let rows = rows::<5>(TABLE);
    let mut functions = functions();
    let place = |function: &Function| {
        let [name, ..] = row_of(&rows, &function.function);
        rows.iter().position(|[other, ..]| *other == name)
    };
    functions.sort_by_cached_key(place);
    let row = |function: Function| {
        let [_, target, body, stranger, holder] = row_of(&rows, &function.function);
        let target = scene.fill(target);
        assert!(fits(&function.path, &target), "{}: {target} is not {}", function.function, function.path);
        Row { function, target, body: (body != "-").then(|| serde_json::from_str(body).expect(body)), stranger, holder }
    };
    functions.into_iter().map(row).collect()
}

impl Row {
    fn request(&self, client: &Client) -> Request {
        let request = client.request(&self.function.method, &self.target);
        self.body.as_ref().map_or(request.clone(), |body| request.json(body))
    }

    fn needs_session(&self) -> bool {
        !matches!(&self.function.function[..], "Login" | "LoginEx")
    }
}

/// What the scene made.
struct Ids {
    account: String,
    change: String,
    /// A change that waits, and may be given up.
    waiting: String,
    session: String,
}

impl Ids {
    fn fill(&self, text: &str) -> String {
        text.replace("{account}", &self.account)
            .replace("{change}", &self.change)
            .replace("{waiting}", &self.waiting)
            .replace("{session}", &self.session)
    }
}

struct World {
    scene: Scene,
    robot: OtpSession,
    /// Has all permissions on the policy.
    manager: Client,
    /// Has passwords changed.
    pusher: Client,
    rows: Vec<Row>,
    contract: Value,
}

impl World {
    async fn new(engine: Engine) -> Self {
        let installation = Installation::new(engine).await;
        installation.configure(&format!("connector_allow_loopback = true\n{NO_LIMITS}"));
        let scene = Scene::on(installation).await;
        let robot = scene.robot("law-robot").await.otp_login(&scene.client()).await;
        let changed = robot.overriding(ACCOUNT, &secret()).send().await.expect(200);
        scene.visitor("law-otp").await;
        let victim = scene.visitor("law-victim").await.login_ex(&scene.client()).send().await.expect(201);
        let manager = scene.stranger("law-manager", "apicaller").await;
        let class = json!({ "classId": "MANAGERS", "explicitUsers": ["law-manager"] });
        scene.admin.post("/v1/user-classes").json(&class).send().await.is(201);
        let access = json!([{ "policyId": POLICY, "grant": ["view-properties", "manage-systems", "preapproved-checkout", "access-history"], "deny": [] }]);
        let group = json!({ "groupId": "MANAGERS", "classIds": ["MANAGERS"], "accessControls": access });
        scene.admin.post("/v1/user-groups").json(&group).send().await.is(201);
        let (account, change) = (changed.text("/accountKey"), changed.text("/changeId"));
        let pusher = scene.stranger("law-pusher", "apicaller").await;
        scene.admin.put(&format!("/v1/user-classes/{CLASS}/members/law-pusher")).send().await.is(204);
        let waiting = waiting(&scene, &robot).await;
        let rows = table(&Ids { account, change, waiting, session: victim.text("/sessionId") });
        Self { scene, robot, manager, pusher, rows, contract: contract() }
    }

    /// How many rows the journal has of the request that this answers.
    async fn journalled(&self, reply: &Reply) -> i64 {
        self.scene.installation.number(ROWS, reply.header("x-request-id").unwrap()).await
    }

    /// What is wrong with an error: it is a problem, of a code that the contract lists for this operation.
    fn fault(&self, row: &Row, reply: &Reply) -> Option<String> {
        if reply.status < 400 {
            return None;
        }
        if reply.header("content-type") != Some("application/problem+json") {
            return Some(format!("no problem: {reply}"));
        }
        let problem = reply.json();
        let members: BTreeSet<&str> = problem.as_object().unwrap().keys().map(String::as_str).collect();
        let all = ["code", "detail", "errors", "requestId", "retryAfterSeconds", "status", "title", "type"];
        let code = reply.problem_code();
        let operation = &self.contract["paths"][&row.function.path][row.function.method.to_lowercase()];
        let is_listed = operation["x-problems"].as_array().unwrap().contains(&json!(code));
        let is_answered = operation["responses"].get(reply.status.to_string()).is_some();
        let is_itself = problem["status"] == reply.status
            && problem["type"] == format!("/problems/{code}")
            && problem["requestId"] == reply.header("x-request-id").unwrap();
        let is_good = members == all.into() && is_itself && is_listed && is_answered;
        (!is_good).then(|| format!("not as the contract has it: {reply}"))
    }

    /// Sends every operation that needs a session; `want` is status and code, and each refusal has `journal` rows.
    async fn all_refuse(&self, client: impl Fn(usize) -> Client, want: &str) -> Vec<String> {
        let mut wrong = Vec::new();
        for (number, row) in self.rows.iter().enumerate().filter(|(_, row)| row.needs_session()) {
            let reply = row.request(&client(number)).send().await;
            wrong.extend(self.compare(row, &reply, want).await);
        }
        wrong
    }

    /// What differs from `want`, such as `403 privilege-missing` or `200`.
    async fn compare(&self, row: &Row, reply: &Reply, want: &str) -> Option<String> {
        let told =
            if reply.status < 400 { reply.status.to_string() } else { format!("{} {}", reply.status, reply.problem_code()) };
        let wrong = if told == want { self.fault(row, reply) } else { Some(format!("{want} wanted, found {reply}")) };
        let is_journalled = matches!(reply.status, 401 | 403 | 404) && reply.status.to_string() == want[..3];
        let rows = if is_journalled { self.journalled(reply).await } else { 1 };
        let wrong = wrong.or_else(|| (rows != 1).then(|| format!("{rows} rows in the journal: {reply}")));
        wrong.map(|wrong| format!("{}: {wrong}", row.function.function))
    }
}

/// Accounts on a target that isn't there, one with a change that waits for it. Its policy changes nothing any more, so it goes on waiting;
/// that of the other does.
async fn waiting(scene: &Scene, robot: &OtpSession) -> String {
    for policy in ["PUSHED", "HELD"] {
        let (password, access) = (json!(["password"]), json!({ "grant": ["randomize-override"], "deny": [] }));
        let body = json!({ "policyId": policy, "mode": "push", "authenticationTypes": password });
        scene.admin.post("/v1/managed-system-policies").json(&body).send().await.is(201);
        let system = json!({ "resourceId": policy, "connector": "postgresql", "address": "127.0.0.1", "port": 1, "tls": "off",
            "policyIds": [policy], "administrator": { "userName": "keeper", "password": secret() } });
        scene.admin.post("/v1/managed-systems").json(&system).send().await.is(201);
        let account = json!({ "resourceId": policy, "accountId": "law", "policyId": policy });
        scene.admin.post("/v1/managed-accounts").json(&account).send().await.is(201);
        scene.admin.put(&format!("/v1/user-groups/{CLASS}/access-controls/{policy}")).json(&access).send().await.is(200);
    }
    let body = json!({ "resourceId": "HELD", "accountId": "law" });
    let asked = robot.client.post("/v1/password-changes/randomize?waitSeconds=0").json(&body).send().await.expect(202);
    let change = asked.text("/changeId");
    suite::wait::until("the change waits for its target", Duration::from_secs(10), async || {
        let shown = robot.client.get(&format!("/v1/password-changes/{change}?waitSeconds=0")).send().await;
        (shown.json()["status"] == "retrying").then_some(())
    })
    .await;
    let held = json!({ "randomizationEnabled": false });
    scene.admin.patch("/v1/managed-system-policies/HELD").json(&held).send().await.is(200);
    change
}

/// A source for each request: strangers have a budget of rows.
fn source(number: usize) -> [u8; 4] {
    [127, 1, u8::try_from(number / 200).unwrap(), u8::try_from(number % 200).unwrap() + 1]
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_session_is_refused_everywhere() {
    for engine in Engine::ALL {
        let world = World::new(engine).await;
        let client = |number| world.scene.client().from_address(source(number));
        let wrong = world.all_refuse(client, "401 session-missing").await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));

        // as long as ours, and with a right checksum, since it was one
        let ended = world.scene.stranger("law-ended", "apicaller").await;
        ended.delete(suite::scene::CURRENT).send().await.is(204);
        let client = |number| ended.clone().from_address(source(number + 200));
        let wrong = world.all_refuse(client, "401 session-invalid").await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));

        let guessed = format!("srs_{}", random::hex() + &random::hex());
        let client = |number| world.scene.client().with_token(&guessed).from_address(source(number + 400));
        let wrong = world.all_refuse(client, "401 session-invalid").await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_from_elsewhere_is_refused_everywhere() {
    for engine in Engine::ALL {
        let world = World::new(engine).await;
        let password = secret();
        let more = json!({ "password": password, "allowedAddresses": ["127.0.0.1/32"] });
        world.scene.caller("law-home", "apicaller", more).await;
        let home = world.scene.client().login("law-home", &password).await;
        let client = |number| home.clone().from_address(source(number));
        let wrong = world.all_refuse(client, "401 session-invalid").await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(suite::scene::lives(&home).await, "at home it still lives");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_learns_nothing_and_whoever_may_leaves_the_event() {
    for engine in Engine::ALL {
        let world = World::new(engine).await;
        let stranger = world.scene.stranger("law-stranger", "apicaller").await;
        let mut wrong = Vec::new();
        for row in &world.rows {
            let reply = row.request(&stranger).send().await;
            wrong.extend(world.compare(row, &reply, row.stranger).await);
            wrong.extend(succeed(&world, row).await);
        }
        assert!(wrong.is_empty(), "{engine:?}:\n{}", wrong.join("\n"));
    }
}

/// The same request by who may: it is done, and the journal has its event.
async fn succeed(world: &World, row: &Row) -> Option<String> {
    if row.holder == "-" {
        return None;
    }
    let (who, want) = row.holder.split_once(' ').unwrap();
    let client = match who {
        "admin" => &world.scene.admin,
        "manager" => &world.manager,
        "pusher" => &world.pusher,
        _ => &world.robot.client,
    };
    let reply = row.request(client).send().await;
    if reply.status.to_string() != want {
        return Some(format!("{} as {who}: {want} wanted, found {reply}", row.function.function));
    }
    let operation = &world.contract["paths"][&row.function.path][row.function.method.to_lowercase()];
    let rows = world.journalled(&reply).await;
    let expected = i64::from(operation["x-journal"].is_string());
    (rows != expected).then(|| format!("{}: {rows} rows in the journal, {expected} wanted", row.function.function))
}
