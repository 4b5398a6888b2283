//! The story: an administrator sets everything up; the server changes the password of a role on a real PostgreSQL server; a program logs in
//! with a one-time password, fetches it, and it opens the door. Where there is no PostgreSQL, the password is only kept.

use awc::http::Method;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};

use super::{
    FirstPasswords, Postgres, Step, Story,
    client::{Ask, Client, ClientError},
    postgres::PostgresError,
};
use crate::entropy;

/// The role of the database whose password is changed; it stands for any account.
const ROLE: &str = "app_owner";
/// Who changes it.
const ADMINISTRATOR: &str = "strongroom";

/// A step did not go as told.
#[derive(Debug, thiserror::Error)]
pub enum StoryError {
    #[error(transparent)]
    Client(#[from] ClientError),
    #[error("step {step}: the server answered {status}: {answer}")]
    Status { step: usize, status: u16, answer: Value },
    #[error("step {step}: the answer has no {name}")]
    Member { step: usize, name: &'static str },
    #[error(transparent)]
    Postgres(#[from] PostgresError),
    #[error("the password that was fetched is not the one that was kept")]
    Wrong,
    #[error("the password was not changed")]
    NotChanged,
}

struct Teller<'a> {
    story: &'a mut Story,
    client: &'a Client,
}

impl Teller<'_> {
    /// One request; its answer must have this status.
    async fn step(&mut self, title: &str, status: u16, ask: Ask<'_>) -> Result<Value, StoryError> {
        let answer = self.client.ask(ask).await?;
        let title = title.to_owned();
        self.story.tell(Step { title, curl: Some(answer.curl), status: Some(answer.status), answer: answer.body.clone() });
        if answer.status == status {
            Ok(answer.body)
        } else {
            Err(StoryError::Status { step: self.story.steps.len(), status: answer.status, answer: answer.body })
        }
    }

    async fn post(&mut self, title: &str, path: &str, token: Option<&str>, body: Value) -> Result<Value, StoryError> {
        self.step(title, 201, Ask { method: Method::POST, path, token, body: Some(body) }).await
    }

    fn member(&self, answer: &Value, name: &'static str) -> Result<String, StoryError> {
        let found = answer[name].as_str().map(str::to_owned);
        found.ok_or(StoryError::Member { step: self.story.steps.len(), name })
    }
}

/// Tells it from beginning to end.
pub async fn tell(story: &mut Story, client: &Client, passwords: &FirstPasswords) -> Result<(), StoryError> {
    let secret = entropy::otp(); // of the administrator on the target, or else what is only kept
    let postgres = Postgres::start(ADMINISTRATOR, &secret, ROLE).await?;
    let mut teller = Teller { story, client };
    set_up(&mut teller, passwords, &secret, postgres.as_ref()).await?;
    let fetched = fetch(&mut teller, postgres.is_some()).await?;
    let answer = match &postgres {
        Some(postgres) => postgres.log_in(ROLE, &fetched).await?,
        None if fetched.expose_secret() != secret.expose_secret() => return Err(StoryError::Wrong),
        None => "There is no PostgreSQL server program on this machine: this step is left out.".to_owned(),
    };
    let title = "The password opens a real PostgreSQL server".to_owned();
    story.tell(Step { title, curl: None, status: None, answer: answer.into() });
    Ok(())
}

async fn set_up(
    teller: &mut Teller<'_>,
    passwords: &FirstPasswords,
    secret: &SecretString,
    postgres: Option<&Postgres>,
) -> Result<(), StoryError> {
    let login = json!({"userId": "_API_USER", "password": passwords.api_user.expose_secret()});
    let session = teller.post("An administrator logs in", "/v1/sessions", None, login).await?;
    let token = teller.member(&session, "token")?;
    let token = Some(token.as_str());
    let robot =
        json!({"userId": "robot", "name": "The nightly job", "privileges": ["otpcaller"], "allowedAddresses": ["127.0.0.1/32"]});
    let title = "and makes a caller for a program: one-time passwords, from this address only";
    teller.post(title, "/v1/product-administrators", token, robot).await?;
    target(teller, token, secret, postgres).await?;
    let class = json!({"classId": "NIGHTLY_JOBS", "explicitUsers": ["robot"]});
    teller.post("The program is put into a class", "/v1/user-classes", token, class).await?;
    let group = json!({"groupId": "DEMO_READERS", "classIds": ["NIGHTLY_JOBS"],
        "accessControls": [{"policyId": "DEMO", "grant": ["preapproved-checkout", "randomize-override"], "deny": []}]});
    let title = "and the class may fetch the passwords of the policy, and have them changed";
    teller.post(title, "/v1/user-groups", token, group).await?;
    Ok(())
}

/// The policy, the system and the account.
async fn target(
    teller: &mut Teller<'_>,
    token: Option<&str>,
    secret: &SecretString,
    postgres: Option<&Postgres>,
) -> Result<(), StoryError> {
    let (mode, what) = match postgres {
        Some(_) => ("push", "a policy whose passwords the server changes"),
        None => ("vault-only", "a policy that only keeps passwords"),
    };
    let policy = json!({"policyId": "DEMO", "mode": mode, "authenticationTypes": ["password"]});
    teller.post(what, "/v1/managed-system-policies", token, policy).await?;
    let mut account = json!({"resourceId": "DEMO-DB", "accountId": ROLE, "policyId": "DEMO"});
    let Some(postgres) = postgres else {
        let system = json!({"resourceId": "DEMO-DB", "connector": "vault", "policyIds": ["DEMO"]});
        teller.post("a system under it", "/v1/managed-systems", token, system).await?;
        account["password"] = secret.expose_secret().into();
        teller.post("and an account on it, with its present password", "/v1/managed-accounts", token, account).await?;
        return Ok(());
    };
    let administrator = json!({"userName": ADMINISTRATOR, "password": secret.expose_secret()});
    let system = json!({"resourceId": "DEMO-DB", "connector": "postgresql", "address": "127.0.0.1", "port": postgres.port,
        "tls": "off", "administrator": administrator, "policyIds": ["DEMO"]});
    teller
        .post("a PostgreSQL server under it, with who may change passwords there", "/v1/managed-systems", token, system)
        .await?;
    teller.post("and a role on it, whose password nobody knows yet", "/v1/managed-accounts", token, account).await?;
    Ok(())
}

/// The robot's part. Its first one-time password comes from the administrator.
async fn fetch(teller: &mut Teller<'_>, is_changed: bool) -> Result<SecretString, StoryError> {
    let token = teller.story.steps.first().and_then(|step| step.answer["token"].as_str()).unwrap_or_default().to_owned();
    let ask =
        Ask { method: Method::POST, path: "/v1/product-administrators/robot/otp", token: Some(&token), body: Some(json!({})) };
    let initial = teller.step("The administrator gives the program its first one-time password", 200, ask).await?;
    let otp = teller.member(&initial, "initialPassword")?;
    let login = json!({"userId": "robot", "password": otp});
    let session = teller
        .post("The program logs in with it; the answer holds the next one", "/v1/sessions/otp", None, login.clone())
        .await?;
    let token = teller.member(&session, "token")?;
    teller.member(&session, "nextPassword")?;
    let ask = Ask { method: Method::POST, path: "/v1/sessions/current/otp-confirmation", token: Some(&token), body: None };
    teller.step("stores that, and says so: from now on only the next one counts", 204, ask).await?;
    if is_changed {
        let body = json!({"resourceId": "DEMO-DB", "accountId": ROLE});
        let path = "/v1/password-changes/randomize?waitSeconds=30";
        let ask = Ask { method: Method::POST, path, token: Some(&token), body: Some(body) };
        let title =
            "It has the password changed: made by the server, stored, put in force on the target, and proven by a login there";
        let changed = teller.step(title, 200, ask).await?;
        if changed["status"] != "confirmed" {
            return Err(StoryError::NotChanged);
        }
    }
    let path = format!("/v1/passwords/current?resourceId=DEMO-DB&accountId={ROLE}");
    let ask = Ask { method: Method::GET, path: &path, token: Some(&token), body: None };
    let password =
        teller.step("It fetches the password; that it did is in the journal before the answer leaves", 200, ask).await?;
    let ask = Ask { method: Method::POST, path: "/v1/sessions/otp", token: None, body: Some(login) };
    teller
        .step("Whoever has overheard the first one-time password gets nothing, and an alarm stands in the journal", 401, ask)
        .await?;
    Ok(teller.member(&password, "password")?.into())
}
