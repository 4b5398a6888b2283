//! Sessions over HTTP: the real server, asked as clients and strangers ask it.

mod acting;
mod login;
mod login_ex;
mod people;
mod sessions;

use api::{credential::Credentials, server::open};
use domain::{
    address::AllowList,
    administrator::Administrator,
    right::privilege::Privilege,
    secret::PasswordHash,
    session::otp::{Known, OtpState},
    time::HOUR_SECONDS,
};
use serde_json::{Value, json};
use storage::Store;
use suite::{Installation, client::Client, http::Reply};

use super::fixture::{OtpCaller, Plain, caller};

/// A caller that the tests want, from anywhere on this machine.
pub struct Wanted {
    pub administrator: Administrator,
    /// Its OTPs: the current one last. Without any: its password is what stands where the hash belongs.
    pub otps: Vec<String>,
    pub is_initial: bool,
    /// How long the current OTP is current.
    pub age_hours: i64,
}

impl Wanted {
    pub fn new(user: &str, way_in: Privilege, otps: &[&str]) -> Self {
        let mut administrator = caller(user, way_in);
        administrator.allowed = AllowList::from_words("127.0.0.0/8").unwrap();
        let otps = otps.iter().map(|otp| (*otp).to_owned()).collect();
        Self { administrator, otps, is_initial: false, age_hours: 0 }
    }
}

/// Writes callers into the tables of an installation that nobody serves yet, as the server would write them.
pub async fn add(installation: &Installation, callers: Vec<Wanted>) {
    let opened = open::open(open::configure(&installation.data()).unwrap()).await.unwrap();
    let credentials = Credentials::new(opened.keys.clone()).unwrap();
    for Wanted { mut administrator, otps, is_initial, age_hours } in callers {
        if let Some(PasswordHash(password)) = administrator.password_hash {
            administrator.password_hash = Some(credentials.hash(password.as_bytes()).await.unwrap());
        }
        let now = opened.clock.now();
        let fingerprints: Vec<_> = otps.iter().map(|otp| opened.keys.fingerprint(otp.as_bytes())).collect();
        let Some(current) = fingerprints.last().copied() else {
            add_plain(&opened.store, administrator).await;
            continue;
        };
        let newest = i64::try_from(otps.len()).unwrap();
        let known = |generation: i64| Known { generation, spent_at: (generation < newest).then_some(now) };
        let history = fingerprints.into_iter().zip((1..).map(known)).collect();
        let since = now.plus_seconds(-age_hours * HOUR_SECONDS);
        let state = Some(OtpState { generation: newest, since, current, is_initial, pending: None });
        opened.store.errand(OtpCaller { administrator, state, history }).await.unwrap();
    }
}

async fn add_plain(store: &Store, administrator: Administrator) {
    store.errand(Plain(administrator)).await.unwrap();
}

/// One LoginEx.
pub async fn login_ex(client: &Client, user: &str, otp: &str) -> Reply {
    client.post("/v1/sessions/otp").json(&json!({ "userId": user, "password": otp })).send().await
}

/// Whatever of an answer may not tell one 401 from another.
pub fn face(reply: &Reply) -> (u16, Vec<(String, String)>, Value) {
    let mut body = reply.json();
    body["requestId"] = Value::Null;
    let told = |name: &str| !name.eq_ignore_ascii_case("x-request-id") && !name.eq_ignore_ascii_case("date");
    let mut headers: Vec<_> = reply.headers.iter().filter(|(name, _)| told(name)).cloned().collect();
    headers.sort(); // their order is drawn anew for each answer
    (reply.status, headers, body)
}
