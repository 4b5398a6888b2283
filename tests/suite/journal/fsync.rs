//! A disk that fails at fsync: nobody can know what it holds. The server says so and ends, and its next start strands nobody. On the
//! embedded engine only: PostgreSQL ends itself.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::Duration,
};

use suite::{
    Engine,
    scene::{ACCOUNT, Scene},
    wait,
};

const UNSEALED: &str = "SELECT COUNT(*) FROM journal WHERE seal IS NULL AND $1 = ''";

/// Lets every fsync of a process fail, as a broken disk does. Ends with its value.
struct BrokenDisk(Child);

impl BrokenDisk {
    fn of(process: u32) -> Self {
        // The server forbids its own user to trace it.
        let mut command = if rustix::process::geteuid().is_root() { Command::new("strace") } else { Command::new("sudo") };
        if !rustix::process::geteuid().is_root() {
            command.args(["-n", "strace"]);
        }
        command.args(["-f", "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:error=EIO", "-p", &process.to_string()]);
        let mut tracer = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(tracer.stderr.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        assert!(line.contains("attached"), "strace: {line}");
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink())); // a full pipe would stop it, and the server
        Self(tracer)
    }
}

impl Drop for BrokenDisk {
    fn drop(&mut self) {
        let _ = self.0.kill(); // it ends with the server
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_says_that_nobody_knows_and_ends_and_the_next_one_goes_on() {
    let mut scene = Scene::new(Engine::Sqlite).await;
    let mut robot = scene.robot("robot").await;
    for is_login in [false, true] {
        let session = robot.otp_login(&scene.client()).await;
        session.confirm().await;
        wait::until("all is sealed", Duration::from_secs(10), async || {
            (scene.installation.number(UNSEALED, "").await == 0).then_some(())
        })
        .await;
        let broken = BrokenDisk::of(scene.server.id());
        let reply = if is_login { robot.login_ex(&scene.client()).send().await } else { session.fetch(ACCOUNT).await };
        reply.refuses(503, "outcome-unknown");
        assert!(!String::from_utf8_lossy(&reply.body).contains(&scene.password));
        let Scene { installation, server, password, .. } = scene;
        let log = server.log();
        assert!(!server.stopped().await.success(), "{log}");
        drop(broken);

        let server = installation.serve().await;
        let admin = server.api_user().await;
        scene = Scene { installation, server, admin, password };
        // Whether or not the rotation was kept: a retry succeeds.
        let session = robot.otp_login(&scene.client()).await;
        session.fetch(ACCOUNT).await.is(200);
        session.confirm().await;
        let verified = scene.installation.run(["journal", "verify"]);
        assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    }
}
