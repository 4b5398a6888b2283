//! A TCP gate in front of a PostgreSQL server: open, shut, or such that it loses the answer to the next change, or keeps the change back.
//! Speaks no TLS.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{AbortHandle, JoinSet},
};

/// How long the server has for an answer that nobody will hear.
const ANSWER_TIME: Duration = Duration::from_secs(5);

/// Ends with its value.
pub struct Gate {
    address: SocketAddr,
    server: SocketAddr,
    state: Arc<State>,
    task: Option<AbortHandle>,
}

#[derive(Default)]
struct State {
    loses_next: AtomicBool,
    lost: AtomicUsize,
    /// Changes wait here while it is set.
    holds: watch::Sender<bool>,
    held: AtomicUsize,
    connections: AtomicUsize,
}

impl Gate {
    /// Listens on a free loopback port, in front of `server`.
    pub async fn open(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let mut gate = Self { address, server, state: Arc::default(), task: None };
        gate.listen(listener);
        gate
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Nobody listens any more, and connections end.
    pub fn shut(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
        }
    }

    /// And again.
    pub async fn reopen(&mut self) {
        self.shut();
        let listener = crate::wait::until("the gate's port is free", Duration::from_secs(10), async || {
            TcpListener::bind(self.address).await.ok()
        })
        .await;
        self.listen(listener);
    }

    /// The server hears the next change, and nobody hears its answer.
    pub fn lose_next_answer(&self) {
        self.state.loses_next.store(true, Ordering::SeqCst);
    }

    /// How many answers were lost.
    pub fn lost(&self) -> usize {
        self.state.lost.load(Ordering::SeqCst)
    }

    /// Changes are kept back, until they are let go.
    pub fn hold(&self) {
        self.state.holds.send_replace(true);
    }

    /// What was kept back goes on.
    pub fn let_go(&self) {
        self.state.holds.send_replace(false);
    }

    /// How many changes have been kept back.
    pub fn held(&self) -> usize {
        self.state.held.load(Ordering::SeqCst)
    }

    /// How many connections there were.
    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    fn listen(&mut self, listener: TcpListener) {
        let (state, server) = (self.state.clone(), self.server);
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new(); // end with this task
            while let Ok((client, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                state.connections.fetch_add(1, Ordering::SeqCst);
                connections.spawn(pass(client, server, state.clone()));
            }
        });
        self.task = Some(task.abort_handle());
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.shut();
    }
}

/// Until one side ends, or an answer is lost.
async fn pass(mut client: TcpStream, server: SocketAddr, state: Arc<State>) {
    let Ok(mut server) = TcpStream::connect(server).await else { return };
    let (mut said, mut heard) = ([0; 16_384], [0; 16_384]);
    loop {
        tokio::select! {
            read = client.read(&mut said) => {
                let Ok(bytes @ 1..) = read else { return };
                let is_change = is_change(&said[..bytes]);
                if is_change && *state.holds.borrow() {
                    state.held.fetch_add(1, Ordering::SeqCst);
                    let _ = state.holds.subscribe().wait_for(|holds| !holds).await;
                }
                let is_lost = is_change && state.loses_next.swap(false, Ordering::SeqCst);
                if server.write_all(&said[..bytes]).await.is_err() {
                    return;
                }
                if is_lost {
                    let _ = tokio::time::timeout(ANSWER_TIME, answer(&mut server)).await;
                    state.lost.fetch_add(1, Ordering::SeqCst);
                    return;
                }
            }
            read = server.read(&mut heard) => {
                let Ok(bytes @ 1..) = read else { return };
                if client.write_all(&heard[..bytes]).await.is_err() {
                    return;
                }
            }
        }
    }
}

/// Until the server has said that the change is done.
async fn answer(server: &mut TcpStream) {
    let (mut heard, mut buffer) = (Vec::new(), [0; 4_096]);
    while let Ok(bytes @ 1..) = server.read(&mut buffer).await {
        heard.extend_from_slice(&buffer[..bytes]);
        if heard.windows(3).any(|window| window == b"DO\0") {
            return;
        }
    }
}

/// A simple query that begins with `DO`, the connector's last word; another message may stand before it.
fn is_change(messages: &[u8]) -> bool {
    messages.windows(8).any(|window| window[0] == b'Q' && window[5..] == *b"DO ")
}
