//! A small gateway: it opens a real session with OpenSSH's own client by the parameters of a check-out, asks whether that still holds, and
//! ends the session when it doesn't. Here belongs what the contract tells gateways to do.

use std::{process::Stdio, time::Duration};

use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
    time::{Instant, sleep_until},
};

use crate::{client::Client, ssh};

/// Seconds of the contract pass faster: nobody waits a minute for a test.
const FASTER: u32 = 20;

/// A session that runs.
pub struct Session {
    gateway: Client,
    checkout: String,
    child: Child,
    _folder: tempfile::TempDir,
}

impl Session {
    /// Opens one for a ticket; panics when the target doesn't let it in.
    pub async fn open(gateway: &Client, checkout: &str, ticket: &str) -> Self {
        let path = format!("/v1/checkouts/{checkout}/params");
        let params = gateway.get(&path).header("Checkout-Ticket", ticket).send().await.expect(200).json();
        let text = |name: &str| params[name].as_str().unwrap().to_owned();
        let port = u16::try_from(params["port"].as_u64().unwrap()).unwrap();
        let keys: Vec<String> = serde_json::from_value(params["hostKeys"].clone()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut client =
            Command::from(ssh::client(folder.path(), (&text("host"), port), &keys, &text("user"), &text("password")));
        client.arg("echo in; exec cat").stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = client.spawn().expect("there is OpenSSH's client");
        let said = BufReader::new(child.stdout.take().unwrap()).lines().next_line().await.unwrap();
        assert_eq!(said.as_deref(), Some("in"), "the parameters open the account");
        Self { gateway: gateway.clone(), checkout: checkout.to_owned(), child, _folder: folder }
    }

    /// Lets it run as long as the check-out holds; why it ended, `None`: the server was gone for longer than it may be.
    pub async fn watch_over(mut self) -> Option<String> {
        let path = format!("/v1/checkouts/{}/status", self.checkout);
        let (mut tag, mut known, mut heard_at) = (String::new(), Value::Null, Instant::now());
        loop {
            assert!(self.child.try_wait().unwrap().is_none(), "the session runs until it is ended");
            let asking = self.gateway.get(&path);
            let asking = if tag.is_empty() { asking } else { asking.header("If-None-Match", &tag) };
            match asking.try_send().await {
                Ok(reply) if reply.status == 304 => heard_at = Instant::now(),
                Ok(reply) if reply.status == 200 => {
                    reply.header("etag").unwrap().clone_into(&mut tag);
                    (known, heard_at) = (reply.json(), Instant::now());
                }
                _ => {}
            }
            if known["valid"] == false {
                self.end().await;
                return Some(known["reason"].as_str().unwrap().to_owned());
            }
            let seconds = |name: &str| Duration::from_secs(known[name].as_u64().unwrap_or(1)) / FASTER;
            if heard_at.elapsed() > seconds("graceSeconds") {
                self.end().await;
                return None;
            }
            sleep_until(Instant::now() + seconds("pollAfterSeconds")).await;
        }
    }

    async fn end(&mut self) {
        self.child.kill().await.unwrap();
    }
}
