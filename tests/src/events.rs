//! A stream of server-sent events, read as it comes.

use std::{
    io::{Error, ErrorKind, Result},
    time::Duration,
};

use serde_json::Value;
use tokio::time::timeout;

use crate::client::{Connection, Request};

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    pub id: String,
    pub name: String,
    pub data: Value,
}

/// An open stream.
#[derive(Debug)]
pub struct Events(Connection);

impl Events {
    /// Opens it; panics when the answer isn't a stream. It listens from here on.
    pub async fn open(request: &Request) -> Self {
        let mut connection = request.connect().await.unwrap();
        connection.write(&request.bytes()).await.unwrap();
        let head = connection.line().await.unwrap();
        assert!(head.contains(" 200 "), "{head}");
        while connection.line().await.unwrap() != "retry: 1000" {}
        Self(connection)
    }

    /// The next event, if it comes within `time`; `TimedOut` if not, `UnexpectedEof` when the stream has ended.
    pub async fn next(&mut self, time: Duration) -> Result<Event> {
        timeout(time, self.read()).await.map_err(|_| Error::from(ErrorKind::TimedOut))?
    }

    async fn read(&mut self) -> Result<Event> {
        let mut event = Event { id: String::new(), name: String::new(), data: Value::Null };
        loop {
            let line = self.0.line().await?;
            match line.split_once(": ") {
                Some(("id", id)) => id.clone_into(&mut event.id),
                Some(("event", name)) => name.clone_into(&mut event.name),
                Some(("data", data)) => {
                    event.data = serde_json::from_str(data).unwrap();
                    return Ok(event);
                }
                // the last chunk; the connection may stay open
                None if line == "0" => return Err(ErrorKind::UnexpectedEof.into()),
                // the lengths of chunks, empty lines, signs of life
                _ => {}
            }
        }
    }
}
