//! Refusals of logins say nothing: whatever is wrong, they are equal in bytes, but for `requestId` and `Date`, and in time.

use std::{collections::BTreeMap, sync::LazyLock, time::Instant};

use serde_json::{Value, json};
use suite::{
    Engine, Installation, Server,
    client::{Client, Request},
    http::Reply,
};

use crate::{
    report::median,
    scene::{HERE, all},
};

/// What is wrong.
const KINDS: [&str; 4] = ["unknown", "disabled", "wrong-password", "wrong-address"];
/// How far apart medians may lie: whichever is more.
const SPREAD_SHARE_MAX: f64 = 0.05;
const SPREAD_MILLISECONDS_MAX: f64 = 0.2;
/// Callers of each kind; each fails too rarely to be closed out.
const CALLERS: usize = 50;
static PASSWORD: LazyLock<String> = LazyLock::new(suite::scene::secret);
/// As many failures as are measured.
const CONFIGURATION: &str = "[limits]
requests = { burst = 1000000, per_minute = 1000000 }
logins = { burst = 1000000, per_minute = 1000000 }";

/// Measures on both engines, `tries` of LoginEx and `login_tries` of Login a kind; prints JSON. False when one can be told from another.
pub async fn run(tries: u32, login_tries: u32) -> bool {
    let mut results = Vec::new();
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure(CONFIGURATION);
        let server = installation.serve().await;
        for (door, tries) in [(Door::LoginEx, tries), (Door::Login, login_tries)] {
            let requests = door.requests(&server).await;
            results.push(measure(engine, door, &server.client(), &requests, tries).await);
        }
    }
    let is_good = results.iter().all(|result| result["isEven"] == true);
    println!("{:#}", json!({ "refusals": results }));
    is_good
}

/// A way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    LoginEx,
    Login,
}

impl Door {
    fn path(self) -> &'static str {
        match self {
            Self::LoginEx => "/v1/sessions/otp",
            Self::Login => "/v1/sessions",
        }
    }

    fn privilege(self) -> &'static str {
        match self {
            Self::LoginEx => "otpcaller",
            Self::Login => "apicaller",
        }
    }

    /// The same letter for all kinds: their names are equally long.
    fn user(self, kind: usize, number: usize) -> String {
        format!("timing-{}-{kind}-{number:02}", self.privilege())
    }

    /// The requests of each kind, in the order of the kinds; all but those of a wrong password bring the right one.
    async fn requests(self, server: &Server) -> Vec<Vec<Request>> {
        let admin = server.api_user().await;
        let mut passwords = BTreeMap::new();
        for (kind, name) in KINDS.iter().enumerate().skip(1) {
            let users: Vec<String> = (0..CALLERS).map(|number| self.user(kind, number)).collect();
            let allowed = if *name == "wrong-address" { "192.0.2.0/24" } else { HERE };
            for user in &users {
                // One after the other: more passwords at once than cores and places to wait are refused.
                admin.post("/v1/product-administrators").json(&self.caller(user, allowed)).send().await.is(201);
            }
            let path = |user: &str, action: &str| format!("/v1/product-administrators/{user}/{action}");
            if self == Self::LoginEx {
                let posts = users.iter().map(|user| admin.post(&path(user, "otp")).json(&json!({})));
                let initial = |reply: Reply| (reply.text("/userId"), reply.text("/initialPassword"));
                passwords.extend(all(&admin, posts, 200, initial).await);
            }
            if *name == "disabled" {
                all(&admin, users.iter().map(|user| admin.post(&path(user, "disable"))), 204, |_| ()).await;
            }
        }
        let request = |kind: usize, number: usize| {
            let user = self.user(kind, number);
            let right = passwords.get(&user).map_or(PASSWORD.as_str(), String::as_str);
            let is_wrong = KINDS[kind] == "wrong-password";
            let password = if is_wrong { right.chars().rev().collect() } else { right.to_owned() };
            server.client().post(self.path()).json(&json!({ "userId": user, "password": password }))
        };
        (0..KINDS.len()).map(|kind| (0..CALLERS).map(|number| request(kind, number)).collect()).collect()
    }

    fn caller(self, user: &str, allowed: &str) -> Value {
        let mut body =
            json!({ "userId": user, "name": "Timing", "privileges": [self.privilege()], "allowedAddresses": [allowed] });
        if self == Self::Login {
            body["password"] = PASSWORD.as_str().into();
        }
        body
    }
}

/// One try of each kind after the other, another kind first each time.
async fn measure(engine: Engine, door: Door, client: &Client, requests: &[Vec<Request>], tries: u32) -> Value {
    let mut connection = client.connect().await.unwrap();
    let mut times = vec![Vec::new(); KINDS.len()];
    let mut forms: Vec<(&str, String)> = Vec::new();
    for turn in 0..tries as usize {
        for place in 0..KINDS.len() {
            let kind = (turn + place) % KINDS.len();
            let request = &requests[kind][turn % CALLERS];
            let start = Instant::now();
            let reply = connection.send(request).await.unwrap().expect(401);
            times[kind].push(start.elapsed().as_secs_f64() * 1000.0);
            let form = form(&reply);
            if forms.iter().all(|(_, known)| *known != form) {
                forms.push((KINDS[kind], form));
            }
        }
    }
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    let least = medians.iter().copied().fold(f64::INFINITY, f64::min);
    let spread = medians.iter().copied().fold(0.0, f64::max) - least;
    let is_even = forms.len() == 1 && spread <= (least * SPREAD_SHARE_MAX).max(SPREAD_MILLISECONDS_MAX);
    eprintln!("{door:?} on {engine:?}: medians {medians:.3?} ms, {} form(s)", forms.len());
    for (kind, form) in &forms[1..] {
        eprintln!("first seen of {kind}: {form}\ninstead of {}", forms[0].1);
    }
    let medians: BTreeMap<&str, f64> = KINDS.iter().copied().zip(medians).collect();
    json!({
        "function": format!("{door:?}"), "engine": format!("{engine:?}"), "tries": tries, "medianMilliseconds": medians,
        "spreadMilliseconds": spread, "forms": forms.len(), "isEven": is_even,
    })
}

/// The answer without what may differ.
fn form(reply: &Reply) -> String {
    let id = reply.text("/requestId");
    assert_eq!(reply.header("x-request-id"), Some(id.as_str()));
    let headers = reply.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("date"));
    let mut head: Vec<String> = headers.map(|(name, value)| format!("{name}: {value}")).collect();
    head.sort(); // their order is drawn anew for each answer
    format!("{} {} {}", reply.status, head.join("; "), String::from_utf8_lossy(&reply.body)).replace(&id, "…")
}
