//! A TCP line that can fall silent: connections stay, and nothing passes until it speaks again. So do networks, and say nothing of it.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{AbortHandle, JoinSet},
};

/// Ends with its value.
#[derive(Debug)]
pub struct Line {
    address: SocketAddr,
    state: Arc<State>,
    task: AbortHandle,
}

#[derive(Debug)]
struct State {
    silent: watch::Sender<bool>,
    /// Bytes that clients have said.
    requests: AtomicUsize,
    /// After so many of them it falls silent by itself.
    requests_max: AtomicUsize,
}

impl Line {
    /// Listens on a free loopback port, in front of `server`.
    pub async fn start(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (silent, requests, requests_max) = (watch::Sender::new(false), AtomicUsize::new(0), AtomicUsize::new(usize::MAX));
        let state = Arc::new(State { silent, requests, requests_max });
        let line = state.clone();
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new(); // end with this task
            while let Ok((client, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                let line = line.clone();
                connections.spawn(async move {
                    let Ok(server) = TcpStream::connect(server).await else { return };
                    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
                    tokio::join!(line.carry(from_client, to_server, true), line.carry(from_server, to_client, false));
                });
            }
        });
        Self { address, state, task: task.abort_handle() }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// From now on nothing passes.
    pub fn fall_silent(&self) {
        self.state.silent.send_replace(true);
    }

    pub fn is_silent(&self) -> bool {
        *self.state.silent.borrow()
    }

    /// Bytes that clients have said so far.
    pub fn requests(&self) -> usize {
        self.state.requests.load(Ordering::SeqCst)
    }

    /// Falls silent by itself, as soon as clients have said so many bytes more.
    pub fn fall_silent_after(&self, bytes: usize) {
        self.state.requests_max.store(self.requests() + bytes, Ordering::SeqCst);
    }

    /// What was held back passes, and all that follows.
    pub fn speak(&self) {
        self.state.requests_max.store(usize::MAX, Ordering::SeqCst);
        self.state.silent.send_replace(false);
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl State {
    async fn carry(&self, mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, is_request: bool) {
        let (mut buffer, mut is_silent) = ([0; 8192], self.silent.subscribe());
        while let Ok(bytes @ 1..) = from.read(&mut buffer).await {
            let room = if is_request {
                let before = self.requests.fetch_add(bytes, Ordering::SeqCst);
                self.requests_max.load(Ordering::SeqCst).saturating_sub(before)
            } else {
                bytes
            };
            let (now, held) = buffer[..bytes].split_at(if room < bytes { room } else { 0 });
            if !now.is_empty() && to.write_all(now).await.is_err() {
                return;
            }
            if room < bytes {
                self.silent.send_replace(true);
            }
            if is_silent.wait_for(|silent| !*silent).await.is_err() || to.write_all(held).await.is_err() {
                return;
            }
        }
    }
}
