//! A TCP proxy that loses an answer at a chosen stage. Here belongs no HTTP beyond where a request ends.

use std::{
    io::{ErrorKind, Result},
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional},
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
};

use crate::http::request_length;

/// Where a connection is cut, both ways at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Before the server sees anything of it.
    BeforeRequest,
    /// After so many bytes of the request.
    InRequest(usize),
    /// As soon as the server has the whole request, while it works on it.
    AfterRequest,
    /// After so many bytes of the answer; 0: the answer is there, and none of it passes.
    InAnswer(usize),
}

/// Ends with its value.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    next: Arc<Mutex<Option<Cut>>>,
    task: AbortHandle,
}

impl Proxy {
    /// Listens on a free loopback port, in front of `server`.
    pub async fn start(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let next = Arc::new(Mutex::new(None::<Cut>));
        let cuts = Arc::clone(&next);
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new(); // end with this task
            while let Ok((client, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                let cut = cuts.lock().unwrap().take();
                connections.spawn(pass(client, server, cut));
            }
        });
        Self { address, next, task: task.abort_handle() }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The next connection is cut there; those after it pass whole.
    pub fn cut_next(&self, cut: Cut) {
        *self.next.lock().unwrap() = Some(cut);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// An error ends the connection like a cut does: it is what this is for.
async fn pass(mut client: TcpStream, server: SocketAddr, cut: Option<Cut>) -> Result<()> {
    if cut == Some(Cut::BeforeRequest) {
        return Ok(());
    }
    let mut server = TcpStream::connect(server).await?;
    server.set_nodelay(true)?;
    client.set_nodelay(true)?;
    match cut {
        None | Some(Cut::BeforeRequest) => copy_bidirectional(&mut client, &mut server).await.map(drop),
        Some(Cut::InRequest(bytes)) => forward(&mut client, &mut server, bytes).await,
        Some(Cut::AfterRequest) => request(&mut client, &mut server).await,
        Some(Cut::InAnswer(bytes)) => {
            request(&mut client, &mut server).await?;
            server.readable().await?;
            forward(&mut server, &mut client, bytes).await
        }
    }
}

/// Passes one whole request.
async fn request(client: &mut TcpStream, server: &mut TcpStream) -> Result<()> {
    let mut seen = Vec::new();
    while request_length(&seen).is_none() {
        let before = seen.len();
        if client.read_buf(&mut seen).await? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        server.write_all(&seen[before..]).await?;
    }
    Ok(())
}

/// Passes `bytes` bytes, or all there are.
async fn forward(from: &mut TcpStream, to: &mut TcpStream, bytes: usize) -> Result<()> {
    let limit = u64::try_from(bytes).unwrap_or(u64::MAX);
    tokio::io::copy(&mut from.take(limit), to).await.map(drop)
}

#[cfg(test)]
mod test {
    use std::{
        io::{ErrorKind, Result},
        net::Ipv4Addr,
        sync::{Arc, Mutex},
    };

    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpListener,
    };

    use super::{Cut, Proxy};
    use crate::client::Client;

    const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    #[tokio::test]
    async fn it_cuts_where_it_is_told() -> Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let server = listener.local_addr()?;
        let seen = Arc::new(Mutex::new(Vec::<usize>::new()));
        let log = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = Vec::new();
                while super::request_length(&request).is_none() {
                    if !matches!(stream.read_buf(&mut request).await, Ok(1..)) {
                        break;
                    }
                }
                log.lock().unwrap().push(request.len());
                let _ = stream.write_all(ANSWER).await;
            }
        });
        let proxy = Proxy::start(server).await;
        let request = Client::new(proxy.address()).post("/x").body("abc");
        let whole = request.bytes().len();

        assert_eq!(request.send().await.body, b"ok");
        let cuts = [Cut::BeforeRequest, Cut::InRequest(7), Cut::AfterRequest, Cut::InAnswer(0), Cut::InAnswer(ANSWER.len() - 1)];
        for cut in cuts {
            proxy.cut_next(cut);
            let lost = request.try_send().await.unwrap_err().kind();
            assert!(
                matches!(lost, ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::BrokenPipe),
                "{cut:?}: {lost}"
            );
            assert_eq!(request.send().await.status, 200, "only one connection is cut");
        }
        let seen = seen.lock().unwrap().clone();
        assert_eq!(seen, [whole, whole, 7, whole, whole, whole, whole, whole, whole, whole], "what the server saw");
        Ok(())
    }
}
