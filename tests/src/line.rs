//! A TCP line that can fall silent: connections stay, and nothing passes until it speaks again. So do networks, and say nothing of it.

use std::net::{Ipv4Addr, SocketAddr};

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
    silent: watch::Sender<bool>,
    task: AbortHandle,
}

impl Line {
    /// Listens on a free loopback port, in front of `server`.
    pub async fn start(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (silent, is_silent) = watch::channel(false);
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new(); // end with this task
            while let Ok((client, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                let is_silent = is_silent.clone();
                connections.spawn(async move {
                    let Ok(server) = TcpStream::connect(server).await else { return };
                    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
                    tokio::join!(carry(from_client, to_server, is_silent.clone()), carry(from_server, to_client, is_silent));
                });
            }
        });
        Self { address, silent, task: task.abort_handle() }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// From now on nothing passes.
    pub fn fall_silent(&self) {
        self.silent.send_replace(true);
    }

    /// What was held back passes, and all that follows.
    pub fn speak(&self) {
        self.silent.send_replace(false);
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn carry(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, mut silent: watch::Receiver<bool>) {
    let mut buffer = [0; 8192];
    while let Ok(bytes @ 1..) = from.read(&mut buffer).await {
        if silent.wait_for(|silent| !*silent).await.is_err() || to.write_all(&buffer[..bytes]).await.is_err() {
            return;
        }
    }
}
