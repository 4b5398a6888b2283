//! The story: an administrator sets everything up, a robot logs in with a one-time password and fetches a password, which opens a door.

use awc::http::Method;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};

use super::{
    FirstPasswords, Postgres, Step, Story,
    client::{Ask, Client, ClientError},
    postgres::PostgresError,
};
use crate::entropy;

/// The role of the database whose password is kept; it stands for any account.
pub const ROLE: &str = "app_owner";

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
    let kept = entropy::otp();
    let mut teller = Teller { story, client };
    set_up(&mut teller, passwords, &kept).await?;
    let fetched = fetch(&mut teller).await?;
    if fetched.expose_secret() != kept.expose_secret() {
        return Err(StoryError::Wrong);
    }
    open_door(story, &kept, &fetched).await
}

async fn set_up(teller: &mut Teller<'_>, passwords: &FirstPasswords, kept: &SecretString) -> Result<(), StoryError> {
    let login = json!({"userId": "_API_USER", "password": passwords.api_user.expose_secret()});
    let session = teller.post("An administrator logs in", "/v1/sessions", None, login).await?;
    let token = teller.member(&session, "token")?;
    let token = Some(token.as_str());
    let robot =
        json!({"userId": "robot", "name": "The nightly job", "privileges": ["otpcaller"], "allowedAddresses": ["127.0.0.1/32"]});
    teller
        .post(
            "and makes a caller for a program: one-time passwords, from this address only",
            "/v1/product-administrators",
            token,
            robot,
        )
        .await?;
    let policy = json!({"policyId": "DEMO", "mode": "vault-only", "authenticationTypes": ["password"]});
    teller.post("a policy that only keeps passwords", "/v1/managed-system-policies", token, policy).await?;
    let system = json!({"resourceId": "DEMO-DB", "connector": "vault", "policyIds": ["DEMO"]});
    teller.post("a system under it", "/v1/managed-systems", token, system).await?;
    let account = json!({"resourceId": "DEMO-DB", "accountId": ROLE, "policyId": "DEMO", "password": kept.expose_secret()});
    teller.post("and an account on it, with its present password", "/v1/managed-accounts", token, account).await?;
    let class = json!({"classId": "NIGHTLY_JOBS", "explicitUsers": ["robot"]});
    teller.post("The program is put into a class", "/v1/user-classes", token, class).await?;
    let group = json!({"groupId": "DEMO_READERS", "classIds": ["NIGHTLY_JOBS"],
        "accessControls": [{"policyId": "DEMO", "grant": ["preapproved-checkout"], "deny": []}]});
    teller.post("and the class may fetch the passwords of the policy", "/v1/user-groups", token, group).await?;
    Ok(())
}

/// The robot's part. Its first one-time password comes from the administrator.
async fn fetch(teller: &mut Teller<'_>) -> Result<SecretString, StoryError> {
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

async fn open_door(story: &mut Story, kept: &SecretString, fetched: &SecretString) -> Result<(), StoryError> {
    let title = "The password opens a real PostgreSQL server";
    let answer = match Postgres::start(ROLE, kept).await? {
        Some(postgres) => postgres.log_in(fetched).await?,
        None => "There is no PostgreSQL server program on this machine: this step is left out.".to_owned(),
    };
    story.tell(Step { title: title.to_owned(), curl: None, status: None, answer: answer.into() });
    Ok(())
}
