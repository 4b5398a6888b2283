//! What all is measured against: the least that a server of this framework can do. A process of its own, with the usual number of workers
//! and the usual allocator, as the product has.

use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    time::Duration,
};

use actix_web::{App, HttpServer, web};

use crate::{
    asker::Greeter,
    load::{Slice, slice},
};

/// Prints its address, and serves until it is killed.
pub fn serve() -> bool {
    let system = actix_web::rt::System::new();
    system
        .block_on(async {
            let server = HttpServer::new(|| App::new().route("/", web::get().to(async || "hello"))).bind("127.0.0.1:0").unwrap();
            println!("{}", server.addrs()[0]);
            server.run().await
        })
        .is_ok()
}

/// The process; killed with its value.
pub struct Hello {
    process: Child,
    address: SocketAddr,
}

impl Hello {
    /// Starts one.
    pub fn start() -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut process = command.arg("hello").stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { process, address: line.trim().parse().unwrap() }
    }

    /// So many ask, each on a connection of its own.
    pub fn slice(&self, connections: usize, length: Duration) -> Slice {
        let mut greeters: Vec<Greeter> = (0..connections).map(|_| Greeter).collect();
        slice(self.address, &mut greeters, length)
    }
}

impl Drop for Hello {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
