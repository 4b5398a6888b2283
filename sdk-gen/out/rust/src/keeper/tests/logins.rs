//! Logins, with a server that answers as the vectors say.
use std::collections::VecDeque;
use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use super::super::chain::{Chain, ChainFile};
use super::super::exchange::{End, Exchange};
use super::super::{KeeperError, hash, login};
use super::{file_in, secrets, texts, vectors};
use crate::{Error, Problem, Secret};

#[derive(Deserialize)]
pub struct Login {
    name: String,
    chain: Vec<String>,
    steps: VecDeque<Step>,
    end: String,
    file: Vec<String>,
    confirms: u32,
    confirm: String,
}

#[derive(Deserialize)]
struct Step {
    probe: Option<String>,
    ask: Option<Ask>,
    file: Vec<String>,
    #[serde(default)]
    answer: String,
    pause: Option<u64>,
    #[serde(rename = "retryAfterSeconds")]
    retry_after_seconds: Option<u64>,
}

#[derive(Deserialize)]
struct Ask {
    password: String,
    next: String,
}

struct Script<'a> {
    name: &'a str,
    file: &'a ChainFile,
    steps: VecDeque<Step>,
    confirm: &'a str,
    confirms: u32,
    fresh: u32,
    paused: Option<Duration>,
    /// What the step before wanted.
    wanted: Option<u64>,
}

impl Script<'_> {
    fn check_pause(&mut self, limit: Option<u64>) {
        let paused = self.paused.take().map(|pause| u64::try_from(pause.as_millis()).unwrap());
        match (self.wanted.take(), limit) {
            (Some(wanted), _) => assert_eq!(paused, Some(wanted * 1000), "{}", self.name),
            (None, Some(limit)) => assert!(paused.is_some_and(|paused| paused <= limit), "{}", self.name),
            (None, None) => assert_eq!(paused, None, "{}", self.name),
        }
    }
}

impl Exchange for Script<'_> {
    async fn ask(&mut self, user_id: &str, password: &Secret, next_hash: String) -> End {
        let step = self.steps.pop_front().unwrap_or_else(|| panic!("{}: one ask too many", self.name));
        self.check_pause(step.pause);
        assert_eq!(step.probe, None, "{}: not probed", self.name);
        let asked = step.ask.unwrap_or_else(|| panic!("{}: asked", self.name));
        assert_eq!(user_id, "ROBOT");
        assert_eq!(password.expose(), asked.password, "{}", self.name);
        assert_eq!(next_hash, hash(&asked.next.as_str().into()), "{}", self.name);
        assert_eq!(texts(&self.file.read().unwrap().otps), step.file, "{}", self.name);
        self.wanted = step.retry_after_seconds;
        let token = Secret::from("srs_token");
        match step.answer.as_str() {
            "rotated" => End::In { token, password_rotated: true },
            "kept" => End::In { token, password_rotated: false },
            "refused" => End::Refused(problem(401, "credentials-invalid", None)),
            "successor-reused" => End::SuccessorReused(problem(422, "otp-successor-reused", None)),
            "not-done" => End::NotDone(problem(503, "not-done", step.retry_after_seconds)),
            "problem" => End::Problem(problem(400, "problem", None)),
            "lost" => End::Lost(problem(502, "lost", None)),
            other => panic!("{}: no such answer: {other}", self.name),
        }
    }

    async fn probe(&mut self) -> Result<(), Error> {
        let mut step = self.steps.pop_front().unwrap_or_else(|| panic!("{}: one probe too many", self.name));
        self.check_pause(step.pause.take());
        match step.probe.take().as_deref() {
            Some("answered") => {
                self.steps.push_front(step);
                Ok(())
            }
            Some("lost") => {
                assert_eq!(texts(&self.file.read().unwrap().otps), step.file, "{}", self.name);
                Err(problem(502, "lost", None))
            }
            _ => panic!("{}: probed", self.name),
        }
    }

    async fn confirm(&mut self, token: &Secret) -> Result<(), Error> {
        assert_eq!(token.expose(), "srs_token");
        self.confirms += 1;
        if self.confirm == "done" { Ok(()) } else { Err(problem(502, "lost", None)) }
    }

    fn fresh(&mut self) -> Result<Secret, KeeperError> {
        self.fresh += 1;
        Ok(format!("fresh-{}", self.fresh).into())
    }

    async fn pause(&mut self, time: Duration) {
        assert_eq!(self.paused.replace(time).filter(|_| self.confirms == 0), None, "{}: two pauses", self.name);
    }
}

fn problem(status: u16, code: &str, retry_after_seconds: Option<u64>) -> Error {
    let document = json!({
        "type": "", "title": "", "status": status, "code": code, "detail": null, "requestId": null,
        "retryAfterSeconds": retry_after_seconds, "errors": [],
    });
    serde_json::from_value::<Problem>(document).unwrap().into()
}

#[tokio::test]
async fn logins() {
    for case in vectors().logins {
        let folder = tempfile::tempdir().unwrap();
        let file = ChainFile::new(file_in(&folder), None);
        file.write(&Chain { user_id: "ROBOT".into(), otps: secrets(&case.chain) }).unwrap();
        let mut script = Script {
            name: &case.name,
            file: &file,
            steps: case.steps,
            confirm: &case.confirm,
            confirms: 0,
            fresh: 0,
            paused: None,
            wanted: None,
        };
        let end = match login::login(&file, &mut script).await {
            Ok(_) => "in".into(),
            Err(error) => error.problem().unwrap().code.clone(),
        };
        assert_eq!(end, case.end, "{}", case.name);
        assert!(script.steps.is_empty(), "{}: too few asks", case.name);
        assert_eq!(script.confirms, case.confirms, "{}", case.name);
        assert_eq!(texts(&file.read().unwrap().otps), case.file, "{}", case.name);
    }
}

#[tokio::test]
async fn a_write_that_fails_ends_the_login_before_anything_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = ChainFile::new(file_in(&folder), None);
    file.write(&Chain { user_id: "ROBOT".into(), otps: secrets(&["a"]) }).unwrap();
    // A folder of this name can't be removed like a file.
    std::fs::create_dir(folder.path().join("robot.otp.new")).unwrap();
    let steps = VecDeque::new();
    let mut script =
        Script { name: "no ask", file: &file, steps, confirm: "done", confirms: 0, fresh: 0, paused: None, wanted: None };
    let error = login::login(&file, &mut script).await.unwrap_err();
    assert!(matches!(error, Error::Keeper(KeeperError::Io(_))), "{error:?}");
    assert_eq!(texts(&file.read().unwrap().otps), ["a"]);
}
