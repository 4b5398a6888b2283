//! What is measured: an installation with accounts and callers, made over its API, and what the callers ask. Here belongs no number of a
//! result.

use std::sync::Arc;

use futures_util::future::join_all;
use serde_json::{Value, json};
use suite::{
    Engine, Installation, Server,
    client::{Client, Request},
    http::Reply,
};

use crate::load::Asker;

/// Connections, each of a caller of its own.
pub const CONNECTIONS: usize = 64;
/// Managed accounts.
pub const ACCOUNTS: usize = 10_000;
/// From one account to the next that is asked for: no factor in common with their number.
const STRIDE: usize = 6_007;
/// The callers' allow-list: where the generator is.
pub const HERE: &str = "127.0.0.0/8";

/// A running server with all that is asked of it.
pub struct Scene {
    /// Its folder lives as long.
    pub installation: Installation,
    /// The process.
    pub server: Server,
    /// Who may do everything.
    pub admin: Client,
    /// Callers in a session.
    pub readers: Vec<Reader>,
    /// Callers that log in again and again.
    pub robots: Vec<Robot>,
    /// Gateways that ask whether check-outs hold.
    pub gateways: Vec<Gateway>,
    /// Their check-outs: one of each account.
    pub lent: Arc<[String]>,
}

impl Scene {
    /// On `engine`, ready to be asked.
    pub async fn new(engine: Engine) -> Self {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let admin = server.api_user().await;

        vault(&admin).await;
        let accounts = (0..ACCOUNTS).map(|number| {
            json!({ "resourceId": "BENCH", "accountId": account(number), "policyId": "BENCH", "password": format!("secret-{number}") })
        });
        all(&admin, accounts.map(|body| admin.post("/v1/managed-accounts").json(&body)), 201).await;

        let mut callers = otp_callers(&admin, CONNECTIONS * 2).await;
        // Whoever is in the group may fetch the passwords.
        let members: Vec<&String> = callers.iter().map(|(user, _)| user).collect();
        made(&admin, "/v1/user-classes", &json!({ "classId": "BENCH", "explicitUsers": members })).await;
        let access = json!([{ "policyId": "BENCH", "grant": ["preapproved-checkout"], "deny": [] }]);
        made(&admin, "/v1/user-groups", &json!({ "groupId": "BENCH", "classIds": ["BENCH"], "accessControls": access })).await;

        let lent = lent(&server, &admin).await;
        let gateway = caller(&server, &admin, "bench-gateway", "guacamolecaller").await;
        let token = gateway.token().expect("it has logged in");
        let gateways = (0..CONNECTIONS).map(|at| Gateway::new(&server, token, at, &lent)).collect();
        let robots = callers.split_off(CONNECTIONS).into_iter().map(|(user, otp)| Robot::new(&server, user, otp)).collect();
        let readers = join_all(callers.into_iter().enumerate().map(|(at, caller)| Reader::new(&server, at, caller))).await;
        Self { installation, server, admin, readers, robots, gateways, lent }
    }
}

/// A policy and a system for the accounts.
async fn vault(admin: &Client) {
    let policy = json!({
        "policyId": "BENCH", "mode": "vault-only", "authenticationTypes": ["password"], "enforcePasswordPolicy": false,
    });
    made(admin, "/v1/managed-system-policies", &policy).await;
    let system = json!({ "resourceId": "BENCH", "connector": "vault", "policyIds": ["BENCH"] });
    made(admin, "/v1/managed-systems", &system).await;
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

/// Lends every account to one who need not ask; the ids of the check-outs.
async fn lent(server: &Server, admin: &Client) -> Arc<[String]> {
    let borrower = caller(server, admin, "bench-borrower", "apicaller").await;
    made(admin, "/v1/user-classes", &json!({ "classId": "BORROWERS", "explicitUsers": ["bench-borrower"] })).await;
    let access = json!([{ "policyId": "BENCH", "grant": ["preapproved-checkout"], "deny": [] }]);
    made(admin, "/v1/user-groups", &json!({ "groupId": "BORROWERS", "classIds": ["BORROWERS"], "accessControls": access })).await;
    let bodies = (0..ACCOUNTS).map(|number| json!({ "resourceId": "BENCH", "accountId": account(number) }));
    let opened = all(&borrower, bodies.map(|body| borrower.post("/v1/checkouts").json(&body)), 201).await;
    opened.iter().map(|reply| reply.text("/checkout/checkoutId")).collect()
}

/// New OTP callers, each with its initial password.
async fn otp_callers(admin: &Client, number: usize) -> Vec<(String, String)> {
    let users: Vec<String> = (0..number).map(|number| format!("bench-{number:03}")).collect();
    let bodies = users
        .iter()
        .map(|user| json!({ "userId": user, "name": "Benchmark", "privileges": ["otpcaller"], "allowedAddresses": [HERE] }));
    all(admin, bodies.map(|body| admin.post("/v1/product-administrators").json(&body)), 201).await;
    let path = |user| format!("/v1/product-administrators/{user}/otp");
    let replies = all(admin, users.iter().map(|user| admin.post(&path(user)).json(&json!({}))), 200).await;
    replies.iter().map(|reply| (reply.text("/userId"), reply.text("/initialPassword"))).collect()
}

/// Creates something.
pub async fn made(admin: &Client, path: &str, body: &Value) -> Reply {
    admin.post(path).json(body).send().await.expect(201)
}

/// Sends all `requests` over many connections; the answers in no order.
pub async fn all(client: &Client, requests: impl Iterator<Item = Request>, status: u16) -> Vec<Reply> {
    let requests: Vec<Request> = requests.collect();
    let lanes = (0..CONNECTIONS).map(async |lane| {
        let mut connection = client.connect().await.unwrap();
        let mut replies = Vec::new();
        for request in requests.iter().skip(lane).step_by(CONNECTIONS) {
            replies.push(connection.send(request).await.unwrap().expect(status));
        }
        replies
    });
    join_all(lanes).await.concat()
}

/// The name of an account; all are equally long.
fn account(number: usize) -> String {
    format!("account-{number:05}")
}

/// Asks the bare server.
pub struct Greeter;

impl Asker for Greeter {
    const STATUS: [u8; 3] = *b"200";

    fn ask(&mut self, request: &mut Vec<u8>) {
        request.extend_from_slice(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }
}

/// A caller in a session.
pub struct Reader {
    session: Vec<u8>,
    at: usize,
}

impl Reader {
    async fn new(server: &Server, at: usize, (user, otp): (String, String)) -> Self {
        let client = server.client();
        let credentials = json!({ "userId": user, "password": otp });
        let token = client.post("/v1/sessions/otp").json(&credentials).send().await.expect(201).text("/token");
        let confirmed = client.with_token(&token).post("/v1/sessions/current/otp-confirmation").send().await;
        assert_eq!(confirmed.status, 204, "{confirmed}");
        let session = format!(" HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {token}\r\n\r\n", server.address()).into_bytes();
        Self { session, at: at * ACCOUNTS / CONNECTIONS }
    }
}

/// Asks for its session.
pub struct SessionGet<'a>(pub &'a mut Reader);

impl Asker for SessionGet<'_> {
    const STATUS: [u8; 3] = *b"200";

    fn ask(&mut self, request: &mut Vec<u8>) {
        request.extend_from_slice(b"GET /v1/sessions/current");
        request.extend_from_slice(&self.0.session);
    }
}

/// Asks for one password after the other, in an order that visits all accounts.
pub struct KmKeyGetByAccount<'a>(pub &'a mut Reader);

impl Asker for KmKeyGetByAccount<'_> {
    const STATUS: [u8; 3] = *b"200";

    fn ask(&mut self, request: &mut Vec<u8>) {
        self.0.at = (self.0.at + STRIDE) % ACCOUNTS;
        request.extend_from_slice(b"GET /v1/passwords/current?resourceId=BENCH&accountId=");
        request.extend_from_slice(account(self.0.at).as_bytes());
        request.extend_from_slice(&self.0.session);
    }
}

/// A gateway in its session.
pub struct Gateway {
    session: Vec<u8>,
    lent: Arc<[String]>,
    at: usize,
}

impl Gateway {
    fn new(server: &Server, token: &str, at: usize, lent: &Arc<[String]>) -> Self {
        let session =
            format!("/status HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {token}\r\n\r\n", server.address()).into_bytes();
        Self { session, lent: lent.clone(), at: at * ACCOUNTS / CONNECTIONS }
    }
}

/// Asks of one check-out after the other whether it holds.
pub struct CheckoutStatusGet<'a>(pub &'a mut Gateway);

impl Asker for CheckoutStatusGet<'_> {
    const STATUS: [u8; 3] = *b"200";

    fn ask(&mut self, request: &mut Vec<u8>) {
        self.0.at = (self.0.at + STRIDE) % ACCOUNTS;
        request.extend_from_slice(b"GET /v1/checkouts/");
        request.extend_from_slice(self.0.lent[self.0.at].as_bytes());
        request.extend_from_slice(&self.0.session);
    }
}

/// A caller whose password is another one after each login.
pub struct Robot {
    head: Vec<u8>,
    user: String,
    otp: String,
}

impl Robot {
    fn new(server: &Server, user: String, otp: String) -> Self {
        let host = server.address();
        let head =
            format!("POST /v1/sessions/otp HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: ");
        Self { head: head.into_bytes(), user, otp }
    }
}

/// Logs in.
pub struct LoginEx<'a>(pub &'a mut Robot);

impl Asker for LoginEx<'_> {
    const STATUS: [u8; 3] = *b"201";

    fn ask(&mut self, request: &mut Vec<u8>) {
        let body = format!("{{\"userId\":\"{}\",\"password\":\"{}\"}}", self.0.user, self.0.otp);
        request.extend_from_slice(&self.0.head);
        request.extend_from_slice(format!("{}\r\n\r\n{body}", body.len()).as_bytes());
    }

    /// Keeps the next password.
    fn learn(&mut self, body: &[u8]) {
        let text = str::from_utf8(body).unwrap();
        let next = text.split_once("\"nextPassword\":\"").and_then(|(_, rest)| rest.split_once('"'));
        next.expect("each login rotates").0.clone_into(&mut self.0.otp);
    }
}
