//! A TCP line that is cut off after so many bytes of one direction. Here belongs no protocol.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
};

/// Ends with its value.
#[derive(Debug)]
pub struct Cutter {
    address: SocketAddr,
    was_cut: Arc<AtomicBool>,
    passed: Arc<AtomicUsize>,
    task: AbortHandle,
}

impl Cutter {
    /// Listens on a free loopback port, in front of `server`. Each connection passes `bytes` bytes of requests, or of answers.
    pub async fn start(server: SocketAddr, bytes: usize, of_answers: bool) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let was_cut = Arc::new(AtomicBool::new(false));
        let passed = Arc::new(AtomicUsize::new(0));
        let (cut, count) = (was_cut.clone(), passed.clone());
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new(); // end with this task
            while let Ok((client, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                let (cut, count) = (cut.clone(), count.clone());
                connections.spawn(async move {
                    let Ok(server) = TcpStream::connect(server).await else { return };
                    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
                    let limit = |is_limited: bool| if is_limited { bytes } else { usize::MAX };
                    let other = AtomicUsize::new(0);
                    let counted = |is_limited: bool| if is_limited { &*count } else { &other };
                    // Both ways end as soon as one does.
                    tokio::select! {
                        () = carry(from_client, to_server, limit(!of_answers), &cut, counted(!of_answers)) => {}
                        () = carry(from_server, to_client, limit(of_answers), &cut, counted(of_answers)) => {}
                    }
                });
            }
        });
        Self { address, was_cut, passed, task: task.abort_handle() }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many bytes have passed of what may be cut?
    pub fn passed(&self) -> usize {
        self.passed.load(Ordering::SeqCst)
    }

    /// Did all pass that was said?
    pub fn was_whole(&self) -> bool {
        !self.was_cut.load(Ordering::SeqCst)
    }
}

impl Drop for Cutter {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Says when there was more than it passes, before anybody can notice it.
async fn carry(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    mut left: usize,
    was_cut: &AtomicBool,
    count: &AtomicUsize,
) {
    let mut buffer = [0; 8192];
    loop {
        let Ok(bytes @ 1..) = from.read(&mut buffer).await else { return };
        let passed = bytes.min(left);
        if to.write_all(&buffer[..passed]).await.is_err() {
            return;
        }
        left -= passed;
        count.fetch_add(passed, Ordering::SeqCst);
        if passed < bytes {
            was_cut.store(true, Ordering::SeqCst);
            return;
        }
    }
}
