//! A whole life of the server in which every secret is a canary, failures of all kinds among it; then a search for them where no secret
//! belongs: log, journal and tables, files, metrics, errors, arguments and environment of the process. None is found, in no form.

use std::{fs, net::TcpListener};

use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _};
use suite::{
    Engine, Installation,
    canary::Canary,
    client::{Client, Request},
    http::Reply,
    postgres,
    scene::{ACCOUNT, LOGIN_EX, NO_LIMITS, OtpSession, POLICY, RESOURCE, Robot, Scene},
};

/// The secrets so far, and the answers that must not hold any.
#[derive(Default)]
struct Flock {
    canaries: Vec<Canary>,
    errors: Vec<String>,
}

impl Flock {
    /// A new secret.
    fn fresh(&mut self) -> String {
        self.add(Canary::new().text().to_owned())
    }

    /// One that the server made.
    fn add(&mut self, secret: String) -> String {
        self.canaries.push(Canary::of(secret.clone()));
        secret
    }

    /// Keeps an answer that is a refusal.
    fn refused(&mut self, reply: &Reply) {
        assert!(reply.status >= 400, "{reply}");
        self.errors.push(format!("{:?} {reply}", reply.headers));
    }

    /// Where the canaries are in `bytes`.
    fn search(&self, place: &str, bytes: &[u8]) -> Vec<String> {
        let found = self.canaries.iter().filter_map(|canary| canary.find(bytes));
        found.map(|form| format!("{place}: {form}")).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_anywhere_on_sqlite_with_a_log_of_text() {
    whole_life(Engine::Sqlite, "text").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_anywhere_on_postgres_with_a_log_of_json() {
    whole_life(Engine::Postgres, "json").await;
}

async fn whole_life(engine: Engine, log: &str) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let installation = Installation::new(engine).await;
    let plain = format!("metrics_listen = \"127.0.0.1:{port}\"\n{NO_LIMITS}\n[log]\nformat = \"{log}\"\nlevel = \"debug\"\n");
    installation.configure(&plain);
    let scene = Scene::on(installation).await;
    let mut flock = Flock::default();
    for first in [&scene.installation.first_passwords().api_user, &scene.installation.first_passwords().superuser] {
        flock.add(first.clone());
    }
    flock.add(scene.password.clone());
    flock.add(scene.admin.token().unwrap().to_owned());

    administrators(&scene, &mut flock).await;
    systems(&scene, &mut flock).await;
    robots(&scene, &mut flock).await;
    failures(&scene, &mut flock).await;
    assert!(flock.canaries.len() > 30, "{} canaries", flock.canaries.len());

    let process = format!("/proc/{}", scene.server.id());
    let mut found = Vec::new();
    for name in ["cmdline", "environ", "comm", "status"] {
        match fs::read(format!("{process}/{name}")) {
            Ok(bytes) => found.extend(flock.search(name, &bytes)),
            // The server forbids its own user to look into it; root may.
            Err(error) => assert!(!rustix::process::geteuid().is_root(), "{name}: {error}"),
        }
    }
    let metrics = Client::new(([127, 0, 0, 1], port).into()).get("/metrics").send().await.expect(200);
    found.extend(flock.search("metrics", &metrics.body));
    for counted in
        ["strongroom_requests_total{", "operation=\"KMKeyGetByAccount\"", "strongroom_alarms_total{event=\"otp-replayed\"}"]
    {
        assert!(holds(&metrics.body, counted.as_bytes()), "what is looked through counts {counted}");
    }
    for error in &flock.errors {
        found.extend(flock.search(error, error.as_bytes()));
    }
    let tables = tables(&scene.installation).await;
    assert!(holds(&tables, ACCOUNT.as_bytes()), "what is looked through has the accounts");
    found.extend(flock.search("tables", &tables));
    let Scene { installation, server, .. } = scene;
    found.extend(files(&flock, &installation));
    assert!(server.stop().await.success());
    found.extend(files(&flock, &installation));
    let log = installation.log();
    assert!(log.contains("request answered"), "what is looked through is the log");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Database with its log, server log, configuration, checkpoints: all of the installation.
fn files(flock: &Flock, installation: &Installation) -> Vec<String> {
    let below = |canary: &Canary| canary.find_below(installation.folder());
    let found = flock.canaries.iter().flat_map(below);
    found.map(|(path, form)| format!("{}: {form}", path.display())).collect()
}

fn holds(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

/// Every row of every table, as text; a file's are found with the files.
async fn tables(installation: &Installation) -> Vec<u8> {
    const NAMES: &str = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
    let Some(database) = installation.database() else {
        return fs::read(installation.data().join("strongroom.db"))
            .into_iter()
            .chain(fs::read(installation.data().join("strongroom.db-wal")))
            .flatten()
            .collect();
    };
    let mut connection = PgConnection::connect(&postgres::url(database)).await.unwrap();
    let mut text = Vec::new();
    for name in sqlx::query_scalar::<_, String>(NAMES).fetch_all(&mut connection).await.unwrap() {
        let sql = format!("SELECT t::text FROM {name} t");
        for row in sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut connection).await.unwrap() {
            text.extend_from_slice(row.get::<String, _>(0).as_bytes());
            text.push(b'\n');
        }
    }
    text
}

/// Callers with passwords, given and set.
async fn administrators(scene: &Scene, flock: &mut Flock) {
    let password = flock.fresh();
    scene.caller("program", "apicaller", json!({ "password": password })).await;
    let program = scene.client().login("program", &password).await;
    flock.add(program.token().unwrap().to_owned());
    let renewed = flock.fresh();
    let key = flock.fresh();
    let path = "/v1/product-administrators/program/password";
    let set = scene.admin.put(path).header("Idempotency-Key", &key).json(&json!({ "password": renewed }));
    set.send().await.is(204);
    set.send().await.is(204);
    flock.add(scene.client().login("program", &renewed).await.token().unwrap().to_owned());
    flock.refused(&scene.client().post("/v1/sessions").json(&json!({ "userId": "program", "password": password })).send().await);
    flock.refused(&program.get("/v1/sessions/current").send().await);
    // one's own, with the present one beside it
    let program = scene.client().login("program", &renewed).await;
    flock.add(program.token().unwrap().to_owned());
    let (wrong, own) = (flock.fresh(), flock.fresh());
    flock.refused(&program.put(path).json(&json!({ "password": own, "currentPassword": wrong })).send().await);
    // a wrong one ends all sessions
    let program = scene.client().login("program", &renewed).await;
    flock.add(program.token().unwrap().to_owned());
    program.put(path).json(&json!({ "password": own, "currentPassword": renewed })).send().await.is(204);
}

/// Systems with credentials of their administrators.
async fn systems(scene: &Scene, flock: &mut Flock) {
    let (password, other, private, key) = (flock.fresh(), flock.fresh(), flock.fresh(), flock.fresh());
    let credential = |kind: &str, secret: &str| json!({ "userName": "postgres", kind: secret });
    let system = json!({ "resourceId": "DB", "connector": "vault", "policyIds": [POLICY], "administrator": credential("password", &password) });
    let add = scene.admin.post("/v1/managed-systems").header("Idempotency-Key", &key).json(&system);
    add.send().await.is(201);
    add.send().await.is(201);
    let manager = scene.stranger("manager", "apicaller").await;
    let class = json!({ "classId": "MANAGERS", "explicitUsers": ["manager"] });
    scene.admin.post("/v1/user-classes").json(&class).send().await.is(201);
    let access = json!([{ "policyId": POLICY, "grant": ["manage-systems", "view-properties"], "deny": [] }]);
    let group = json!({ "groupId": "MANAGERS", "classIds": ["MANAGERS"], "accessControls": access });
    scene.admin.post("/v1/user-groups").json(&group).send().await.is(201);
    let patch = async |administrator: Value| {
        manager.patch("/v1/managed-systems/DB").json(&json!({ "administrator": administrator })).send().await
    };
    patch(credential("password", &other)).await.is(200);
    patch(credential("privateKeyPem", &private)).await.is(200);
    flock.refused(&patch(json!({ "userName": "x", "password": other, "privateKeyPem": private })).await);
    flock.refused(&patch(json!({ "userName": "x", "accountKey": other })).await);
    flock.refused(&patch(json!({ "userName": "x", "passphrase": other })).await);
    let shown = manager.get("/v1/managed-systems/DB").send().await.expect(200);
    flock.errors.push(shown.to_string());
}

/// One-time passwords made by both sides, tokens, fetched and given passwords.
async fn robots(scene: &Scene, flock: &mut Flock) {
    let client = scene.client();
    let mut robot: Robot = scene.robot("robot").await;
    flock.add(robot.otp.clone());
    for round in 0..3 {
        let key = flock.fresh();
        let request = robot.login_ex(&client).header("Idempotency-Key", &key);
        request.send().await.is(201);
        let reply = request.send().await.expect(201);
        robot.store(&reply);
        flock.add(robot.otp.clone());
        let session = OtpSession::of(&client, &reply);
        flock.add(session.token.clone());
        session.confirm().await;
        let (password, key) = (flock.fresh(), flock.fresh());
        let over = session.overriding(ACCOUNT, &password).header("Idempotency-Key", &key);
        over.send().await.is(200);
        over.send().await.is(200);
        assert_eq!(session.fetch(ACCOUNT).await.expect(200).text("/password"), password, "{round}");
        flock.refused(&request.send().await);
    }
    let next = flock.fresh();
    let reply = robot.login_ex_with(&client, &next).send().await.expect(201);
    flock.add(reply.text("/token"));
    robot.otp = next;
    let session = robot.otp_login(&client).await;
    flock.add(robot.otp.clone());
    flock.add(session.token.clone());
}

/// Requests that are wrong in every way, with a secret in them; not as the name of a member: names are places, and are told.
async fn failures(scene: &Scene, flock: &mut Flock) {
    let (admin, client) = (&scene.admin, scene.client());
    let secret = flock.fresh();
    let bodies: Vec<String> = vec![
        format!("{{\"userId\":\"robot\",\"password\":\"{secret}\""),
        format!("{{\"userId\":\"robot\",\"password\":\"{secret}\",\"password\":\"{secret}\"}}"),
        format!("{{\"userId\":\"robot\",\"password\":\"{}\"}}", secret.repeat(40)),
        json!({ "userId": "robot", "password": { "value": secret } }).to_string(),
        json!({ "userId": "robot", "password": [secret] }).to_string(),
        json!({ "userId": "robot", "passwort": secret }).to_string(),
        json!({ "userId": { "x": secret }, "password": secret }).to_string(),
        json!({ "userId": "robot", "password": secret, "nextPasswordHash": secret }).to_string(),
        json!([secret]).to_string(),
        json!(secret).to_string(),
        format!("password={secret}"),
        format!("{secret}{}", "x".repeat(70_000)),
    ];
    for path in ["/v1/sessions", LOGIN_EX] {
        for body in &bodies {
            for kind in ["application/json", "text/plain"] {
                flock.refused(&client.post(path).header("Content-Type", kind).body(body.as_bytes()).send().await);
            }
        }
        flock.refused(&client.post(path).json(&json!({ "userId": "robot", "password": secret })).send().await);
        flock.refused(&client.post(path).json(&json!({ "userId": "nobody", "password": secret })).send().await);
    }
    let account = |more: Value| {
        let mut body = json!({ "resourceId": RESOURCE, "accountId": "failing", "policyId": POLICY, "password": secret });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        admin.post("/v1/managed-accounts").json(&body)
    };
    let wrong: Vec<Request> = vec![
        account(json!({ "resourceId": "NOWHERE" })),
        account(json!({ "policyId": "NOWHERE" })),
        account(json!({ "accountId": ACCOUNT })),
        account(json!({ "password": { "x": secret } })),
        account(json!({ "passwords": secret })),
        account(json!({ "description": 1 })),
        account(json!({})).header("Idempotency-Key", &format!("{secret}!")),
        admin.patch("/v1/user-classes/ROBOTS").header("If-Match", &secret).json(&json!({ "description": "x" })),
        admin.get(&format!("/v1/managed-accounts?password={secret}")),
        admin.get(&format!("/v1/managed-accounts?limit={secret}")),
        admin.get(&format!("/v1/managed-accounts?cursor={secret}")),
        admin.get(&format!("/v1/{secret}")),
        admin.get(&format!("/v1/managed-accounts/{secret}")),
        admin.request("DELETE", "/v1/managed-accounts").body(secret.as_bytes()),
        client.get("/v1/sessions/current").bearer(&secret),
        client.get("/v1/sessions/current").bearer(&format!("srs_{secret}")),
        client.get("/v1/sessions/current").header("Authorization", &format!("Basic {secret}")),
        client.get("/v1/sessions/current").bearer(&secret).bearer(&secret),
        client.get("/v1/sessions/current").header("Cookie", &secret),
        client.get("/v1/sessions/current").header("X-Vault-Token", &secret),
    ];
    for request in wrong {
        flock.refused(&request.send().await);
    }
}
