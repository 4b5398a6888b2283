//! What the authorization matrix is asked in: every operation with its request and its cells, and a scene in which all of them succeed. Here
//! belongs no test.

use std::{collections::BTreeSet, time::Duration};

use serde_json::{Value, json};
use suite::{
    Engine, Installation,
    client::{Client, Request},
    http::Reply,
    scene::{ACCOUNT, CLASS, LOGIN_EX, NO_LIMITS, OtpSession, POLICY, Scene, secret},
};

use super::table::{Function, contract, fits, functions, row_of, rows};

const TABLE: &str = include_str!("requests.txt");
/// How many rows of this request there are; `function` in them is that of the request.
const ROWS: &str = "SELECT COUNT(*) FROM journal WHERE request = $1";

/// One line of the table, for this scene.
pub struct Row {
    pub function: Function,
    target: String,
    body: Option<Value>,
    pub stranger: &'static str,
    pub foreign: &'static str,
    pub holder: &'static str,
}

/// Every function with its line, in the order of the table.
fn table(ids: &Ids) -> Vec<Row> {
    let rows = rows::<6>(TABLE);
    let mut functions = functions();
    let place = |function: &Function| {
        let [name, ..] = row_of(&rows, &function.function);
        rows.iter().position(|[other, ..]| *other == name)
    };
    functions.sort_by_cached_key(place);
    let row = |function: Function| {
        let [_, target, body, stranger, foreign, holder] = row_of(&rows, &function.function);
        let (target, body) = (ids.fill(target), ids.fill(body));
        assert!(fits(&function.path, &target), "{}: {target} is not {}", function.function, function.path);
        let body = (body != "-").then(|| serde_json::from_str(&body).expect(&body));
        Row { function, target, body, stranger, foreign: if foreign == "=" { stranger } else { foreign }, holder }
    };
    functions.into_iter().map(row).collect()
}

impl Row {
    pub fn request(&self, client: &Client) -> Request {
        let request = client.request(&self.function.method, &self.target);
        self.body.as_ref().map_or(request.clone(), |body| request.json(body))
    }

    /// All but the ways in.
    pub fn needs_session(&self) -> bool {
        !matches!(&self.function.function[..], "Login" | "LoginEx")
    }

    pub fn is_open_to(&self, kind: &str) -> bool {
        self.function.callers.iter().any(|caller| caller == kind)
    }
}

/// What the scene made.
struct Ids {
    account: String,
    change: String,
    /// A change that waits, and may be given up.
    waiting: String,
    session: String,
    /// A request for a check-out that waits for two approvals.
    request: String,
    /// The hash of what is asked by it.
    content: String,
    /// A check-out that may be made longer, and returned.
    checkout: String,
    /// How far that may be made longer.
    latest: String,
    /// What that lends: an account key.
    lent: String,
    /// A check-out that may be taken back.
    taken: String,
}

impl Ids {
    fn fill(&self, text: &str) -> String {
        text.replace("{account}", &self.account)
            .replace("{change}", &self.change)
            .replace("{waiting}", &self.waiting)
            .replace("{session}", &self.session)
            .replace("{request}", &self.request)
            .replace("{content}", &self.content)
            .replace("{checkout}", &self.checkout)
            .replace("{latest}", &self.latest)
            .replace("{lent}", &self.lent)
            .replace("{taken}", &self.taken)
    }
}

/// A caller, and its session.
#[derive(Clone)]
pub struct Caller {
    pub kind: &'static str,
    pub user: String,
    /// With which it comes in next.
    pub password: String,
    pub client: Client,
}

impl Caller {
    /// The path of the administrator that it is.
    pub fn path(&self) -> String {
        format!("/v1/product-administrators/{}", self.user)
    }

    /// By Login or LoginEx.
    pub fn entering(&self, client: &Client, function: &str) -> Request {
        let path = if function == "LoginEx" { LOGIN_EX } else { "/v1/sessions" };
        client.post(path).json(&json!({ "userId": self.user, "password": self.password }))
    }
}

pub struct World {
    pub scene: Scene,
    pub robot: OtpSession,
    /// Has all permissions on the policy.
    pub manager: Client,
    /// Has passwords changed.
    pub pusher: Client,
    /// May recover last known passwords.
    pub rescuer: Client,
    /// Has asked for an account.
    pub asker: Client,
    /// Decides who gets it, with others.
    pub authorizer: Client,
    /// Opens sessions with what is lent.
    pub gateway: Client,
    pub rows: Vec<Row>,
    contract: Value,
}

impl World {
    pub async fn new(engine: Engine) -> Self {
        let installation = Installation::new(engine).await;
        installation.configure(&format!("connector_allow_loopback = true\n{NO_LIMITS}"));
        let scene = Scene::on(installation).await;
        let robot = scene.robot("law-robot").await.otp_login(&scene.client()).await;
        let changed = robot.overriding(ACCOUNT, &secret()).send().await.expect(200);
        scene.visitor("law-otp").await;
        let victim = scene.visitor("law-victim").await.login_ex(&scene.client()).send().await.expect(201);
        let manager = scene.stranger("law-manager", "apicaller").await;
        let permissions = ["view-properties", "manage-systems", "preapproved-checkout", "access-history"];
        permit(&scene, "MANAGERS", &["law-manager"], POLICY, &permissions).await;
        let (account, change) = (changed.text("/accountKey"), changed.text("/changeId"));
        let pusher = scene.stranger("law-pusher", "apicaller").await;
        scene.admin.put(&format!("/v1/user-classes/{CLASS}/members/law-pusher")).send().await.is(204);
        let rescuer = scene.robot("law-rescuer").await.otp_login(&scene.client()).await.client;
        rescue(&scene, "RESCUE", &["law-rescuer"]).await;
        let waiting = waiting(&scene, &robot).await;
        let (asker, authorizer) =
            (scene.stranger("law-asker", "apicaller").await, scene.stranger("law-authorizer", "apicaller").await);
        let waits = asked(&scene, &asker, &["law-authorizer", "law-pusher"]).await;
        let gateway = scene.stranger("law-gateway", "guacamolecaller").await;
        let [lent, taken] = lent(&scene, &pusher).await;
        let rows = table(&Ids {
            account,
            change,
            waiting,
            session: victim.text("/sessionId"),
            request: waits.text("/checkoutRequestId"),
            content: waits.text("/contentHash"),
            checkout: lent.text("/checkout/checkoutId"),
            latest: lent.text("/checkout/maximumEndsAt"),
            lent: lent.text("/checkout/members/0/accountKey"),
            taken: taken.text("/checkout/checkoutId"),
        });
        Self { scene, robot, manager, pusher, rescuer, asker, authorizer, gateway, rows, contract: contract() }
    }

    /// A caller of each kind that can come in, which may nothing else.
    pub async fn callers(&self, name: &str, allowed: &str) -> Vec<Caller> {
        let mut callers = Vec::new();
        for (kind, way_in) in [("idapi", "apicaller"), ("otp", "otpcaller"), ("guacamole", "guacamolecaller"), ("user", "")] {
            let (user, client) = (format!("{name}-{kind}"), self.scene.client());
            let mut more = json!({ "allowedAddresses": [allowed] });
            let caller = if kind == "otp" {
                self.scene.caller(&user, way_in, more).await;
                let mut robot = self.scene.initial(&user).await;
                let client = robot.otp_login(&client).await.client;
                Caller { kind, user, password: robot.otp, client }
            } else {
                let password = secret();
                more["password"] = json!(password);
                self.scene.caller(&user, way_in, more).await;
                Caller { kind, client: client.login(&user, &password).await, user, password }
            };
            callers.push(caller);
        }
        callers
    }

    /// Puts callers into a class of their own that has permissions on a policy.
    pub async fn permit(&self, class: &str, callers: &[Caller], policy: &str, permissions: &[&str]) {
        let users: Vec<&str> = callers.iter().map(|caller| &caller.user[..]).collect();
        permit(&self.scene, class, &users, policy, permissions).await;
    }

    /// Lets callers recover last known passwords.
    pub async fn rescue(&self, class: &str, callers: &[Caller]) {
        let users: Vec<&str> = callers.iter().map(|caller| &caller.user[..]).collect();
        rescue(&self.scene, class, &users).await;
    }

    /// How many rows the journal has of the request that this answers.
    pub async fn journalled(&self, reply: &Reply) -> i64 {
        self.scene.installation.number(ROWS, reply.header("x-request-id").unwrap()).await
    }

    /// The contract of a row's operation.
    pub fn operation(&self, row: &Row) -> &Value {
        &self.contract["paths"][&row.function.path][row.function.method.to_lowercase()]
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
        let operation = self.operation(row);
        let is_listed = operation["x-problems"].as_array().unwrap().contains(&json!(code));
        let is_answered = operation["responses"].get(reply.status.to_string()).is_some();
        let is_itself = problem["status"] == reply.status
            && problem["type"] == format!("/problems/{code}")
            && problem["requestId"] == reply.header("x-request-id").unwrap();
        let is_good = members == all.into() && is_itself && is_listed && is_answered;
        (!is_good).then(|| format!("not as the contract has it: {reply}"))
    }

    /// What differs from `want`, such as `403 privilege-missing` or `200`; a refusal has one row in the journal.
    pub async fn compare(&self, row: &Row, reply: &Reply, want: &str) -> Option<String> {
        let told =
            if reply.status < 400 { reply.status.to_string() } else { format!("{} {}", reply.status, reply.problem_code()) };
        let wrong = if told == want { self.fault(row, reply) } else { Some(format!("{want} wanted, found {reply}")) };
        let is_journalled = matches!(reply.status, 401 | 403 | 404) && reply.status.to_string() == want[..3];
        let rows = if is_journalled { self.journalled(reply).await } else { 1 };
        let wrong = wrong.or_else(|| (rows != 1).then(|| format!("{rows} rows in the journal: {reply}")));
        wrong.map(|wrong| format!("{}: {wrong}", row.function.function))
    }
}

/// A class of these users, and what it may on a policy.
async fn permit(scene: &Scene, class: &str, users: &[&str], policy: &str, permissions: &[&str]) {
    let body = json!({ "classId": class, "explicitUsers": users });
    scene.admin.post("/v1/user-classes").json(&body).send().await.is(201);
    let access = json!([{ "policyId": policy, "grant": permissions, "deny": [] }]);
    let group = json!({ "groupId": class, "classIds": [class], "accessControls": access });
    scene.admin.post("/v1/user-groups").json(&group).send().await.is(201);
}

/// Two accounts that are lent, to gateways without a ticket, and one that may be, and who may take back what others have.
async fn lent(scene: &Scene, pusher: &Client) -> [Reply; 2] {
    let body = json!({ "classId": "_ACCESS_ALL_ACTIVE_CHECKOUTS_", "explicitUsers": ["law-manager"] });
    scene.admin.post("/v1/user-classes").json(&body).send().await.is(201);
    for account in ["lent", "taken", "free"] {
        scene.account(account, &secret()).await;
    }
    let without = json!({ "value": "false" });
    scene.admin.put("/v1/system-variables/CHECKOUT_TICKET_REQUIRED").json(&without).send().await.is(200);
    let take = async |account: &str| {
        let body = json!({ "resourceId": "TARGET", "accountId": account });
        pusher.post("/v1/checkouts").json(&body).send().await.expect(201)
    };
    [take("lent").await, take("taken").await]
}

/// Lets callers recover last known passwords, which is said on the machine, by nobody over the API; their class has nobody else.
async fn rescue(scene: &Scene, class: &str, users: &[&str]) {
    let body = json!({ "classId": class, "explicitUsers": users });
    scene.admin.post("/v1/user-classes").json(&body).send().await.is(201);
    let arguments = ["admin", "group", class, "--privileges", "recoverpwd", "--classes", class];
    assert!(scene.installation.run(arguments).status.success());
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

/// A request for an account that is lent when two authorizers agree.
async fn asked(scene: &Scene, asker: &Client, authorizers: &[&str]) -> Reply {
    let policy = json!({ "policyId": "LENT", "mode": "vault-only", "authenticationTypes": ["password"], "minimumApprovals": 2,
        "maximumRejections": 1, "authorizerUserIds": authorizers });
    scene.admin.post("/v1/managed-system-policies").json(&policy).send().await.is(201);
    let system = json!({ "resourceId": "LENT", "connector": "vault", "policyIds": ["LENT"] });
    scene.admin.post("/v1/managed-systems").json(&system).send().await.is(201);
    let account = json!({ "resourceId": "LENT", "accountId": "law", "policyId": "LENT", "password": secret() });
    scene.admin.post("/v1/managed-accounts").json(&account).send().await.is(201);
    let request = json!({ "accounts": [{ "resourceId": "LENT", "accountId": "law" }] });
    asker.post("/v1/checkout-requests").json(&request).send().await.expect(201)
}
