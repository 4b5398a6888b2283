//! Locks.
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use super::super::KeeperError;
use super::super::lock::Lock;
use super::file_in;

const FILE: &str = "STRONGROOM_TEST_LOCK";
const SOON: Duration = Duration::from_millis(100);
const LATER: Duration = Duration::from_secs(20);

/// The other process of the next test.
#[tokio::test]
#[ignore = "the other process of a test"]
async fn holds_the_lock_until_its_input_ends() {
    let _lock = Lock::of(std::env::var(FILE).unwrap().as_ref()).await.unwrap();
    eprintln!("locked");
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

#[tokio::test]
async fn another_process_waits() {
    let folder = tempfile::tempdir().unwrap();
    let mut other = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "keeper::tests::locks::holds_the_lock_until_its_input_ends", "--ignored", "--nocapture"])
        .env(FILE, file_in(&folder))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(other.stderr.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "locked"));
    let refused = Lock::until(&file_in(&folder), Instant::now() + SOON).await;
    assert!(matches!(refused, Err(KeeperError::Locked)));
    drop(other.stdin.take());
    Lock::until(&file_in(&folder), Instant::now() + LATER).await.unwrap();
    assert!(other.wait().unwrap().success());
    let mode = std::fs::metadata(folder.path().join("robot.otp.lock")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn another_path_to_the_same_file_waits() {
    let folder = tempfile::tempdir().unwrap();
    let lock = Lock::of(&file_in(&folder)).await.unwrap();
    symlink(folder.path(), folder.path().join("way")).unwrap();
    let way = folder.path().join("way").join("robot.otp");
    assert!(matches!(Lock::until(&way, Instant::now() + SOON).await, Err(KeeperError::Locked)));
    drop(lock);
    Lock::until(&way, Instant::now() + LATER).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn threads_are_let_in_one_by_one() {
    static INSIDE: AtomicU32 = AtomicU32::new(0);
    let folder = tempfile::tempdir().unwrap();
    let path = file_in(&folder);
    let threads: Vec<_> = (0..16)
        .map(|_| {
            let path = path.clone();
            tokio::spawn(async move {
                let _lock = Lock::of(&path).await.unwrap();
                assert_eq!(INSIDE.fetch_add(1, Ordering::SeqCst), 0);
                tokio::time::sleep(Duration::from_millis(2)).await;
                INSIDE.fetch_sub(1, Ordering::SeqCst);
            })
        })
        .collect();
    for thread in threads {
        thread.await.unwrap();
    }
}
