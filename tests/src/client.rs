//! A client with full control over bytes, connections and its own address. Here belongs nothing that mends a request.

use std::{
    fmt::Write as _,
    io::{Error, ErrorKind, Result},
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpSocket, TcpStream},
    time::timeout,
};

use crate::http::Reply;

/// Longer than any answer may take, `waitSeconds` included.
const ANSWER_TIME_MAX: Duration = Duration::from_secs(45);

/// Where to ask, from which address, with which session.
#[derive(Clone, Debug)]
pub struct Client {
    server: SocketAddr,
    source: Option<IpAddr>,
    token: Option<String>,
}

impl Client {
    pub fn new(server: SocketAddr) -> Self {
        Self { server, source: None, token: None }
    }

    /// Asks from `source`, such as 127.0.0.2: all of 127.0.0.0/8 is this machine.
    #[must_use]
    pub fn from_address(mut self, source: impl Into<IpAddr>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Asks in the session of `token`.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Logs in by Login, and asks in that session from now on.
    #[must_use]
    pub async fn login(self, user: &str, password: &str) -> Self {
        let credentials = serde_json::json!({ "userId": user, "password": password });
        let token = self.post("/v1/sessions").json(&credentials).send().await.expect(201).text("/token");
        self.with_token(token)
    }

    /// The token of its session.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    pub fn request(&self, method: &str, target: &str) -> Request {
        let request =
            Request { client: self.clone(), method: method.into(), target: target.into(), headers: Vec::new(), body: None };
        match &self.token {
            Some(token) => request.bearer(token),
            None => request,
        }
    }

    pub fn get(&self, target: &str) -> Request {
        self.request("GET", target)
    }

    pub fn post(&self, target: &str) -> Request {
        self.request("POST", target)
    }

    pub fn put(&self, target: &str) -> Request {
        self.request("PUT", target)
    }

    pub fn patch(&self, target: &str) -> Request {
        self.request("PATCH", target)
    }

    pub fn delete(&self, target: &str) -> Request {
        self.request("DELETE", target)
    }

    /// Opens a connection, to be used as often as the server allows.
    pub async fn connect(&self) -> Result<Connection> {
        let socket = if self.server.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
        if let Some(source) = self.source {
            socket.bind(SocketAddr::new(source, 0))?;
        }
        let stream = socket.connect(self.server).await?;
        stream.set_nodelay(true)?;
        Ok(Connection { stream, unread: Vec::new() })
    }
}

/// One request; sent as it was made, whatever that is.
#[derive(Clone, Debug)]
pub struct Request {
    client: Client,
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
}

impl Request {
    /// One more header line.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    #[must_use]
    pub fn bearer(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.header("Content-Type", "application/json").body(body.to_string())
    }

    /// A body as it is; without Content-Type.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// As it goes over the wire: to be altered or cut by who calls.
    pub fn bytes(&self) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\nHost: {}\r\n", self.method, self.target, self.client.server);
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        if let Some(body) = &self.body {
            let _ = write!(head, "Content-Length: {}\r\n", body.len());
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        bytes.extend_from_slice(self.body.as_deref().unwrap_or_default());
        bytes
    }

    /// A connection to where it goes.
    pub async fn connect(&self) -> Result<Connection> {
        self.client.connect().await
    }

    /// Sends it on a connection of its own; an error is a lost answer.
    pub async fn try_send(&self) -> Result<Reply> {
        self.connect().await?.send(self).await
    }

    /// Sends it on a connection of its own; panics when there is no answer.
    pub async fn send(&self) -> Reply {
        self.try_send().await.unwrap_or_else(|error| panic!("{} {}: no answer: {error}", self.method, self.target))
    }
}

/// An open connection.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    unread: Vec<u8>,
}

impl Connection {
    /// Sends `request` and reads its answer; the connection stays open if the server leaves it so.
    pub async fn send(&mut self, request: &Request) -> Result<Reply> {
        self.write(&request.bytes()).await?;
        self.read(request.method == "HEAD").await
    }

    /// Sends bytes, whatever they are.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.stream.write_all(bytes).await
    }

    /// Reads one line, without its end. `UnexpectedEof` when the server closed before.
    pub async fn line(&mut self) -> Result<String> {
        loop {
            if let Some(end) = self.unread.iter().position(|&byte| byte == b'\n') {
                let line: Vec<u8> = self.unread.drain(..=end).collect();
                return Ok(String::from_utf8_lossy(&line).trim_end().to_owned());
            }
            if self.stream.read_buf(&mut self.unread).await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
    }

    /// Reads one answer. `UnexpectedEof` when the server closed before its end.
    pub async fn read(&mut self, is_head: bool) -> Result<Reply> {
        loop {
            if let Some((reply, length)) = Reply::of(&self.unread, is_head) {
                self.unread.drain(..length);
                return Ok(reply);
            }
            let more = timeout(ANSWER_TIME_MAX, self.stream.read_buf(&mut self.unread)).await;
            if more.map_err(|_| Error::from(ErrorKind::TimedOut))?? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
    }
}

#[cfg(test)]
mod test {
    use std::net::Ipv4Addr;

    use serde_json::json;

    use super::Client;

    #[test]
    fn a_request_is_what_was_asked_for() {
        let client = Client::new((Ipv4Addr::LOCALHOST, 8620).into()).with_token("srs_x");
        let request = client.post("/v1/x?a=%20").header("If-Match", "*").json(&json!({ "a": 1 }));
        assert_eq!(
            String::from_utf8(request.bytes()).unwrap(),
            "POST /v1/x?a=%20 HTTP/1.1\r\nHost: 127.0.0.1:8620\r\nAuthorization: Bearer srs_x\r\nIf-Match: *\r\n\
             Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}"
        );
    }
}
