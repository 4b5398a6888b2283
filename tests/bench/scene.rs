//! What is measured: a running server with accounts and callers, made over its API. Here belongs neither what the callers ask nor a number
//! of a result.

use std::{
    cell::RefCell,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use serde_json::{Value, json};
use suite::{
    Server,
    client::{Client, Connection, Request},
    http::Reply,
};
use tokio::time::sleep;

use crate::{
    asker::{Borrower, Gateway, Reader, Robot},
    deployment::{Deployment, Running},
};

/// Connections where nothing else is said, each of a caller of its own.
pub const CONNECTIONS: usize = 64;
/// Managed accounts where nothing else is said.
pub const ACCOUNTS: usize = 10_000;
/// The callers' allow-list: where the generator is.
pub const HERE: &str = "127.0.0.0/8";
/// So many accounts are lent where nothing else is said.
pub const LENT: usize = 10_000;
/// Callers that borrow, in turn over the connections: each costs the hashing of a password.
const BORROWERS: usize = 16;
/// The accounts lie on so many systems, each under its own policy, so that no one row is in everybody's way.
const PLACES: usize = 32;
/// Requests at once while things are made, so that they share commits.
const LANES: usize = 128;
/// While things are made, a server that is too busy is asked again: so often at most, after so long.
const TRIES_MAX: u32 = 60;
const BUSY_WAIT: Duration = Duration::from_secs(1);
/// Sessions outlive the filling of scenes that are made later.
const IDLE_SECONDS: &str = "43200";

/// How much there is in a scene.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Managed accounts.
    pub accounts: usize,
    /// How many of them are lent at most, spread over all.
    pub lent_max: usize,
    /// The most connections that anything is asked on.
    pub connections_max: usize,
}

/// A running server with all that is asked of it.
pub struct Scene {
    /// The server.
    pub running: Running,
    /// How many accounts it has.
    pub accounts: usize,
    /// Who may do everything.
    pub admin: Client,
    /// Callers in a session.
    pub readers: Vec<Reader>,
    /// Callers that log in again and again.
    pub robots: Vec<Robot>,
    /// Gateways that ask whether check-outs hold.
    pub gateways: Vec<Gateway>,
    /// Their check-outs.
    pub lent: Arc<[String]>,
    /// Callers that check accounts out and in.
    pub borrowers: Vec<Borrower>,
}

impl Scene {
    /// Ready to be asked.
    pub async fn new(deployment: Deployment, Size { accounts, lent_max, connections_max: lanes }: Size) -> Self {
        let begun = Instant::now();
        let running = Running::start(deployment).await;
        running.hurry().await;
        let server = &running.server;
        let admin = server.api_user().await;
        let idle = admin.put("/v1/system-variables/DEFAULT_API_SESS_EXPIRY_SECONDS").json(&json!({ "value": IDLE_SECONDS }));
        idle.send().await.is(200);

        let spares: Vec<(String, String)> = (0..lanes).map(|lane| (place(lane), format!("spare-{lane:03}"))).collect();
        vault(&admin).await;
        let numbered = (0..accounts).map(|number| (place(number), account(number)));
        all(&admin, numbered.chain(spares.iter().cloned()).map(|it| adding(&admin, it)), 201, |_| ()).await;
        let mut callers = otp_callers(&admin, lanes * 2).await;
        let robots = callers.split_off(lanes);
        // Whoever is in the group may fetch the passwords.
        let members: Vec<&str> = callers.iter().map(|(user, _)| user.as_str()).collect();
        grant(&admin, "READERS", &members).await;
        let lenders = borrowers(server, &admin).await;
        let lent = lent(&lenders, accounts, lent_max).await;
        let gateway = caller(server, &admin, "bench-gateway", "guacamolecaller").await;
        running.settle().await;

        let host = server.address().to_string();
        let token = gateway.token().expect("it has logged in");
        let readers = sessions(&server.client(), &callers).await;
        let readers =
            readers.iter().enumerate().map(|(lane, token)| Reader::new(&host, token, (lane, lanes), accounts)).collect();
        let gateways = (0..lanes).map(|lane| Gateway::new(&host, token, (lane, lanes), lent.clone())).collect();
        let robots = robots.into_iter().map(|(user, otp)| Robot::new(&host, user, otp)).collect();
        let tokens = lenders.iter().map(|lender| lender.token().expect("it has logged in")).cycle();
        let borrow = |((place, account), token): (&(String, String), &str)| Borrower::new(&host, token, (place, account));
        let borrowers = spares.iter().zip(tokens).map(borrow).collect();
        eprintln!("{}, {accounts} accounts: ready after {:.0} s", deployment.name(), begun.elapsed().as_secs_f64());
        Self { running, accounts, admin, readers, robots, gateways, lent, borrowers }
    }
}

/// The system and the policy that an account lies on.
pub fn place(number: usize) -> String {
    format!("BENCH-{:02}", number % PLACES)
}

/// The name of an account; all are equally long.
pub fn account(number: usize) -> String {
    format!("account-{number:07}")
}

/// Policies, and a system under each.
async fn vault(admin: &Client) {
    for place in (0..PLACES).map(place) {
        let policy = json!({
            "policyId": place, "mode": "vault-only", "authenticationTypes": ["password"], "enforcePasswordPolicy": false,
        });
        made(admin, "/v1/managed-system-policies", &policy).await;
        let system = json!({ "resourceId": place, "connector": "vault", "policyIds": [place] });
        made(admin, "/v1/managed-systems", &system).await;
    }
}

/// The request that adds an account, with a password.
fn adding(admin: &Client, (place, account): (String, String)) -> Request {
    let body = json!({ "resourceId": place, "policyId": place, "password": format!("secret-{account}"), "accountId": account });
    admin.post("/v1/managed-accounts").json(&body)
}

/// A caller in a session, by Login.
pub async fn caller(server: &Server, admin: &Client, user: &str, way_in: &str) -> Client {
    let password = suite::scene::secret();
    let body = json!({
        "userId": user, "name": "Benchmark", "privileges": [way_in], "allowedAddresses": [HERE], "password": password,
    });
    made(admin, "/v1/product-administrators", &body).await;
    server.client().login(user, &password).await
}

/// Lets users have all accounts without asking anybody.
async fn grant(admin: &Client, name: &str, users: &[&str]) {
    made(admin, "/v1/user-classes", &json!({ "classId": name, "explicitUsers": users })).await;
    let access = |place| json!({ "policyId": place, "grant": ["preapproved-checkout"], "deny": [] });
    let access: Vec<Value> = (0..PLACES).map(|number| access(place(number))).collect();
    made(admin, "/v1/user-groups", &json!({ "groupId": name, "classIds": [name], "accessControls": access })).await;
}

/// Callers that may borrow, in their sessions.
async fn borrowers(server: &Server, admin: &Client) -> Vec<Client> {
    let users: Vec<String> = (0..BORROWERS).map(|number| format!("bench-borrower-{number:02}")).collect();
    let mut borrowers = Vec::new();
    for user in &users {
        borrowers.push(caller(server, admin, user, "apicaller").await);
    }
    grant(admin, "BORROWERS", &users.iter().map(String::as_str).collect::<Vec<_>>()).await;
    borrowers
}

/// Lends accounts; the ids of the check-outs.
async fn lent(lenders: &[Client], accounts: usize, lent_max: usize) -> Arc<[String]> {
    let lent = accounts.min(lent_max);
    let numbers = (0..lent).map(|turn| turn * accounts / lent);
    let opening = numbers.zip(lenders.iter().cycle()).map(|(number, lender)| {
        let body = json!({ "resourceId": place(number), "accountId": account(number) });
        lender.post("/v1/checkouts").json(&body)
    });
    all(&lenders[0], opening, 201, |reply| reply.text("/checkout/checkoutId")).await.into()
}

/// New OTP callers, each with its initial password.
async fn otp_callers(admin: &Client, number: usize) -> Vec<(String, String)> {
    let users: Vec<String> = (0..number).map(|number| format!("bench-{number:03}")).collect();
    let adding = users.iter().map(|user| {
        let body = json!({ "userId": user, "name": "Benchmark", "privileges": ["otpcaller"], "allowedAddresses": [HERE] });
        admin.post("/v1/product-administrators").json(&body)
    });
    all(admin, adding, 201, |_| ()).await;
    let path = |user| format!("/v1/product-administrators/{user}/otp");
    let resetting = users.iter().map(|user| admin.post(&path(user)).json(&json!({})));
    all(admin, resetting, 200, |reply| (reply.text("/userId"), reply.text("/initialPassword"))).await
}

/// Logs callers in by LoginEx, and says that their next passwords have arrived; the tokens.
async fn sessions(client: &Client, callers: &[(String, String)]) -> Vec<String> {
    let logins = callers.iter().map(|(user, otp)| {
        let credentials = json!({ "userId": user, "password": otp });
        client.post("/v1/sessions/otp").json(&credentials)
    });
    let tokens = all(client, logins, 201, |reply| reply.text("/token")).await;
    let confirming = tokens.iter().map(|token| client.clone().with_token(token).post("/v1/sessions/current/otp-confirmation"));
    all(client, confirming, 204, |_| ()).await;
    tokens
}

/// Creates something.
pub async fn made(admin: &Client, path: &str, body: &Value) -> Reply {
    admin.post(path).json(body).send().await.expect(201)
}

/// Sends all `requests`, each made when its turn comes, over many connections; what is kept of the answers, in no order.
pub async fn all<T>(client: &Client, requests: impl Iterator<Item = Request>, status: u16, kept: impl Fn(Reply) -> T) -> Vec<T> {
    let requests = RefCell::new(requests);
    let next = || requests.borrow_mut().next();
    let lanes = (0..LANES).map(async |_| {
        let mut connection = client.connect().await.unwrap();
        let mut all = Vec::new();
        while let Some(request) = next() {
            all.push(kept(patient(&mut connection, &request).await.expect(status)));
        }
        all
    });
    join_all(lanes).await.into_iter().flatten().collect()
}

/// The answer once the server is not too busy for one: what it refuses so it has not begun.
async fn patient(connection: &mut Connection, request: &Request) -> Reply {
    let mut tries = 1;
    loop {
        let reply = connection.send(request).await.unwrap();
        if reply.status != 503 || tries == TRIES_MAX {
            return reply;
        }
        tries += 1;
        sleep(BUSY_WAIT).await;
    }
}
