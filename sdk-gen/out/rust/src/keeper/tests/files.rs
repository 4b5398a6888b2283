//! Files.
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

use super::super::chain::{Chain, ChainFile};
use super::super::{Keeper, KeeperError};
use super::{file_in, secrets, texts, vectors};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Case {
    name: String,
    text: String,
    key: Option<String>,
    user_id: String,
    otps: Option<Vec<String>>,
}

fn plain(folder: &tempfile::TempDir) -> ChainFile {
    let file = ChainFile::new(file_in(folder), None);
    file.write(&Chain { user_id: "ROBOT".into(), otps: secrets(&["a", "b"]) }).unwrap();
    file
}

#[test]
fn files() {
    for case in vectors().files {
        let folder = tempfile::tempdir().unwrap();
        let path = file_in(&folder);
        fs::write(&path, &case.text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let key = case.key.map(|key| URL_SAFE_NO_PAD.decode(key).unwrap().try_into().unwrap());
        match (ChainFile::new(path, key).read(), case.otps) {
            (Ok(chain), Some(otps)) => assert_eq!((chain.user_id, texts(&chain.otps)), (case.user_id, otps), "{}", case.name),
            (Err(KeeperError::Content(_)), None) => {}
            (read, _) => panic!("{}: {:?}", case.name, read.map(|_| ())),
        }
    }
}

#[test]
fn what_was_sealed_is_read_with_its_key_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = ChainFile::new(file_in(&folder), Some([7; 32]));
    file.write(&Chain { user_id: "ROBOT".into(), otps: secrets(&["geheim"]) }).unwrap();
    assert!(!fs::read_to_string(file_in(&folder)).unwrap().contains("geheim"));
    assert_eq!(texts(&file.read().unwrap().otps), ["geheim"]);
    assert!(ChainFile::new(file_in(&folder), Some([8; 32])).read().is_err());
    assert!(ChainFile::new(file_in(&folder), None).read().is_err());
}

#[test]
fn it_is_written_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    plain(&folder);
    assert_eq!(fs::metadata(file_in(&folder)).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!folder.path().join("robot.otp.new").exists());
}

#[test]
fn a_file_that_others_may_read_is_refused() {
    for mode in [0o640, 0o604, 0o620, 0o601] {
        let folder = tempfile::tempdir().unwrap();
        let file = plain(&folder);
        fs::set_permissions(file_in(&folder), fs::Permissions::from_mode(mode)).unwrap();
        assert!(matches!(file.read(), Err(KeeperError::Exposed)), "{mode:o}");
    }
}

#[test]
fn a_symbolic_link_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    plain(&folder);
    let link = folder.path().join("link");
    symlink(file_in(&folder), &link).unwrap();
    assert!(matches!(ChainFile::new(link, None).read(), Err(KeeperError::Io(_))));
}

#[test]
fn a_second_link_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = plain(&folder);
    fs::hard_link(file_in(&folder), folder.path().join("second")).unwrap();
    assert!(matches!(file.read(), Err(KeeperError::Exposed)));
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = plain(&folder);
    let text = fs::read_to_string(file_in(&folder)).unwrap();
    fs::write(file_in(&folder), text + &" ".repeat(64 << 10)).unwrap();
    assert!(matches!(file.read(), Err(KeeperError::Content(_))));
}

#[tokio::test]
async fn enroll_replaces_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::open(file_in(&folder));
    keeper.enroll("ROBOT", "first".into()).await.unwrap();
    assert!(matches!(keeper.enroll("ROBOT", "second".into()).await, Err(KeeperError::Exists)));
    assert_eq!(texts(&keeper.file.read().unwrap().otps), ["first"]);
}

#[tokio::test]
async fn enroll_refuses_what_it_could_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::open(file_in(&folder));
    assert!(matches!(keeper.enroll("ROBOT", "".into()).await, Err(KeeperError::Content(_))));
    assert!(!file_in(&folder).exists());
}
