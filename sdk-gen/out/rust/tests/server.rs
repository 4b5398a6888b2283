//! The client against a real server: the scene that STRONGROOM_SDK_SCENE names.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserialize;
use strongroom::{Client, Error, Keeper, Paged, Problem, Secret, codes};

const LOGINS: u32 = 1000;
/// How often a login is called, when connections are lost.
const CALLS_MAX: u32 = 21;

#[derive(Deserialize)]
struct Scene {
    url: String,
    prefix: String,
    cutting: String,
    newer: String,
    gateway: String,
    admin: Admin,
    robots: Vec<Robot>,
    account: Managed,
    accounts: usize,
    folder: PathBuf,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Admin {
    user_id: String,
    password: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Robot {
    user_id: String,
    initial_password: Secret,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Managed {
    resource_id: String,
    account_id: String,
    password: String,
}

/// Each test takes robots of its own.
#[derive(Clone, Copy)]
enum Taken {
    Fetch,
    Prefix,
    Newer,
    Shared,
    FirstOfTheCut,
}

impl Scene {
    fn read() -> Self {
        let file = std::env::var("STRONGROOM_SDK_SCENE").expect("STRONGROOM_SDK_SCENE names the file of the scene");
        serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    async fn keeper(&self, taken: Taken) -> Keeper {
        self.keeper_of(taken as usize).await
    }

    async fn keeper_of(&self, robot: usize) -> Keeper {
        let robot = &self.robots[robot];
        let keeper = Keeper::open(self.folder.join(format!("{}.otp", robot.user_id)));
        keeper.enroll(&robot.user_id, robot.initial_password.clone()).await.unwrap();
        keeper
    }

    fn admin(&self, url: &str) -> Client {
        Client::with_password(url, &self.admin.user_id, self.admin.password.as_str()).unwrap()
    }

    async fn fetches(&self, client: &Client) -> Result<bool, Error> {
        let request = client.km_key_get_by_account().resource_id(&self.account.resource_id).account_id(&self.account.account_id);
        Ok(request.send().await?.password.expose() == self.account.password)
    }
}

#[tokio::test]
async fn three_lines_to_a_password() {
    let scene = Scene::read();
    let client = Client::with_keeper(&scene.url, scene.keeper(Taken::Fetch).await).unwrap();
    let (system, account) = (&scene.account.resource_id, &scene.account.account_id);
    let answer = client.km_key_get_by_account().resource_id(system).account_id(account).send().await.unwrap();
    assert_eq!(answer.password.expose(), scene.account.password);
    assert_eq!(answer.status(), 200);
    assert!(!format!("{client:?} {answer:?}").contains(&scene.account.password));
    client.close().await;
}

#[tokio::test]
async fn under_a_prefix() {
    let scene = Scene::read();
    for url in [scene.prefix.clone(), format!("{}/", scene.prefix)] {
        let client = scene.admin(&url);
        assert_eq!(client.session_get().send().await.unwrap().user_id, scene.admin.user_id);
        client.close().await;
    }
    let client = Client::with_keeper(&scene.prefix, scene.keeper(Taken::Prefix).await).unwrap();
    assert!(scene.fetches(&client).await.unwrap());
    client.close().await;
}

#[tokio::test]
async fn a_problem_is_typed() {
    let scene = Scene::read();
    let client = scene.admin(&scene.url);
    let error = client.managed_system_get().resource_id("NOWHERE").send().await.unwrap_err();
    let problem = error.problem().unwrap();
    assert_eq!((problem.status, problem.code.as_str()), (404, codes::SYSTEM_NOT_FOUND));
    assert!(problem.request_id.is_some());
    let error = client.managed_system_get().resource_id("not an id").send().await.unwrap_err();
    let problem = error.problem().unwrap();
    assert_eq!((problem.status, problem.code.as_str()), (400, codes::PARAMETER_INVALID));
    assert!(!problem.errors.is_empty());
    assert!(!error.to_string().contains("not an id"));
    client.close().await;
}

#[tokio::test]
async fn a_wrong_password_is_a_problem() {
    let scene = Scene::read();
    let client = Client::with_password(&scene.url, &scene.admin.user_id, "geheim-und-falsch").unwrap();
    let error = client.session_get().send().await.unwrap_err();
    assert_eq!(error.problem().unwrap().code, codes::CREDENTIALS_INVALID);
    assert!(!format!("{error} {error:?} {client:?}").contains("geheim"));
}

#[tokio::test]
async fn a_missing_parameter_is_found_before_anything_is_sent() {
    let client = Client::without_session("http://127.0.0.1:9").unwrap();
    let error = client.km_key_get_by_account().resource_id("DB1").send().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
}

#[tokio::test]
async fn a_page_of_a_proxy_is_an_unexpected_answer() {
    let scene = Scene::read();
    let client = Client::with_token(&scene.gateway, "srs_none").unwrap();
    let error = client.session_get().send().await.unwrap_err();
    let problem = error.problem().unwrap();
    assert_eq!((problem.status, problem.code.as_str()), (502, Problem::UNEXPECTED_ANSWER));
}

#[tokio::test]
async fn nobody_is_there() {
    let client = Client::with_token("http://127.0.0.1:9", "srs_none").unwrap();
    let error = client.session_get().send().await.unwrap_err();
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
}

#[tokio::test]
async fn a_newer_server() {
    let scene = Scene::read();
    let client = Client::with_keeper(&scene.newer, scene.keeper(Taken::Newer).await).unwrap();
    let (system, account) = (&scene.account.resource_id, &scene.account.account_id);
    let answer = client.km_key_get_by_account().resource_id(system).account_id(account).send().await.unwrap();
    assert_eq!(answer.certainty, "tomorrow");
    assert_eq!(answer.password.expose(), scene.account.password);
    let error = client.km_key_get_by_account().resource_id("NOWHERE").account_id(account).send().await.unwrap_err();
    assert_eq!(error.problem().unwrap().code, "code-of-tomorrow");
    client.close().await;
}

#[tokio::test]
async fn all_pages() {
    let scene = Scene::read();
    let client = scene.admin(&scene.url);
    let mut accounts = client.managed_account_find().policy_id("VAULT").limit(2).items();
    let mut found = std::collections::BTreeSet::new();
    while let Some(account) = accounts.next().await.unwrap() {
        assert!(found.insert(account.account_key), "an account twice");
    }
    assert_eq!(found.len(), scene.accounts);
    client.close().await;
}

#[tokio::test]
async fn a_session_that_has_ended_is_followed_by_another() {
    let scene = Scene::read();
    let client = scene.admin(&scene.url);
    let first = client.session_get().send().await.unwrap().session_id;
    client.logout().send().await.unwrap();
    let second = client.session_get().send().await.unwrap().session_id;
    assert_ne!(first, second);
    client.close().await;
}

#[tokio::test]
async fn a_session_of_somebody_else_is_not_followed_by_another() {
    let scene = Scene::read();
    let token = format!("srs_{}", "A".repeat(43));
    let error = Client::with_token(&scene.url, token.as_str()).unwrap().session_get().send().await.unwrap_err();
    assert_eq!(error.problem().unwrap().code, codes::SESSION_INVALID);
    let error = Client::without_session(&scene.url).unwrap().session_get().send().await.unwrap_err();
    assert_eq!(error.problem().unwrap().code, codes::SESSION_MISSING);
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_at_the_same_time_share_a_login() {
    let scene = Scene::read();
    let client = Client::with_keeper(&scene.url, scene.keeper(Taken::Shared).await).unwrap();
    let requests: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.session_get().send().await.unwrap().session_id })
        })
        .collect();
    let mut sessions = std::collections::BTreeSet::new();
    for request in requests {
        sessions.insert(request.await.unwrap());
    }
    assert_eq!(sessions.len(), 1);
    client.close().await;
}

#[tokio::test]
async fn an_account_is_changed_with_an_idempotency_key() {
    let scene = Scene::read();
    let client = scene.admin(&scene.url);
    let add = client
        .user_class_add()
        .idempotency_key("rust-sdk-user-class-1")
        .body_map(|class| class.class_id("RUST_SDK").explicit_users(vec![scene.admin.user_id.clone()]));
    let class = add.clone().send().await.unwrap();
    assert_eq!(class.explicit_users, [scene.admin.user_id.as_str()]);
    assert_eq!(add.send().await.unwrap().header("idempotency-replayed"), Some("true"));
    // An empty list is sent, and is something else than none.
    let change = client.user_class_update().class_id("RUST_SDK").body_map(|class| class.explicit_users(Vec::new()));
    assert!(change.send().await.unwrap().explicit_users.is_empty());
    let change = client.user_class_update().class_id("RUST_SDK").body_map(|class| class.description("of a test".to_owned()));
    assert_eq!(change.send().await.unwrap().description, "of a test");
    assert_eq!(client.user_class_delete().class_id("RUST_SDK").send().await.unwrap().status(), 204);
    client.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_login_through_a_cutting_proxy_strands_its_caller() {
    let scene = Arc::new(Scene::read());
    let first = Taken::FirstOfTheCut as usize;
    let each = LOGINS.div_ceil(u32::try_from(scene.robots.len() - first).unwrap());
    let robots: Vec<_> =
        (first..scene.robots.len()).map(|robot| tokio::spawn(logins_that_are_cut(scene.clone(), robot, each))).collect();
    for robot in robots {
        robot.await.unwrap();
    }
}

/// Every login is called until it is done; afterwards the caller still gets in.
async fn logins_that_are_cut(scene: Arc<Scene>, robot: usize, logins: u32) {
    let keeper = scene.keeper_of(robot).await;
    for number in 0..logins {
        let client = Client::with_keeper(&scene.cutting, keeper.clone()).unwrap();
        let mut calls = 1;
        while let Err(error) = client.log_in().await {
            // A login that spent its pauses on lost asks may end with 401, although its chain is good.
            let refused = error.problem().is_some_and(|problem| problem.code == codes::CREDENTIALS_INVALID);
            assert!(
                (refused || matches!(error, Error::Connection(_))) && calls < CALLS_MAX,
                "robot {robot}, login {number}, call {calls}: {error:?}"
            );
            calls += 1;
        }
    }
    let client = Client::with_keeper(&scene.url, keeper).unwrap();
    assert!(scene.fetches(&client).await.unwrap());
    client.close().await;
}
