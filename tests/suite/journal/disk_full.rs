//! The disk is full: no secret leaves that has no row, the server stays, and goes on when there is room again.

use std::{fs, time::Duration};

use futures_util::future::join_all;
use serde_json::json;
use suite::{
    Engine, Installation, Server,
    client::Client,
    postgres::SmallDisk,
    scene::{ACCOUNT, LOGIN_EX, RESOURCE, Robot, Scene},
    wait,
};

/// Room for a few thousand rows.
const MEBIBYTES: u32 = 6;
/// Room for a database, and a few thousand rows.
const POSTGRES_MEBIBYTES: u32 = 32;
/// Room that is left then.
const POSTGRES_KIBIBYTES: u32 = 2_048;
/// Connections that fetch at once.
const LANES: usize = 16;
/// Fetches of each, at most: several times what there is room for.
const FETCHES_MAX: usize = 2_000;
/// Fetches of each when the disk is full.
const FETCHES_FULL: usize = 10;

/// Fetches again and again, until `is_enough`; how often the password was shown, and how often not.
async fn fetch(
    client: &Client,
    password: &str,
    log: impl Fn() -> String,
    is_enough: impl Fn(usize, usize) -> bool,
) -> (usize, usize) {
    let lane = async || {
        let mut connection = client.connect().await.unwrap();
        let request = client.get(&format!("/v1/passwords/current?resourceId={RESOURCE}&accountId={ACCOUNT}"));
        let (mut shown, mut refused) = (0, 0);
        while !is_enough(shown, refused) {
            let reply = connection.send(&request).await.unwrap_or_else(|error| panic!("{error}: {}", log()));
            if reply.status == 200 {
                assert_eq!(reply.text("/password"), password);
                shown += 1;
            } else {
                assert_eq!(reply.status, 503, "{reply}");
                assert!(!String::from_utf8_lossy(&reply.body).contains(password), "{reply}");
                refused += 1;
            }
        }
        (shown, refused)
    };
    join_all((0..LANES).map(|_| lane())).await.into_iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

/// The rows of disclosures that the journal shows.
async fn disclosures(admin: &Client) -> usize {
    let (mut rows, mut cursor) = (0, String::new());
    loop {
        let page = admin.get(&format!("/v1/journal?event=password.disclosed&limit=200{cursor}")).send().await.expect(200).json();
        rows += page["items"].as_array().unwrap().len();
        let Some(next) = page["nextCursor"].as_str() else { return rows };
        cursor = format!("&cursor={next}");
    }
}

/// One caller with a session, on an installation without limits; its server is stopped.
struct Prepared {
    installation: Installation,
    robot: Robot,
    token: String,
    password: String,
}

async fn prepared(installation: Installation) -> Prepared {
    installation.configure(suite::scene::NO_LIMITS);
    let scene = Scene::on(installation).await;
    let mut robot = scene.robot("robot").await;
    let session = robot.otp_login(&scene.client()).await;
    session.confirm().await;
    let Scene { installation, server, password, .. } = scene;
    assert!(server.stop().await.success());
    Prepared { installation, robot, token: session.token, password }
}

/// Fetches until the disk is full and beyond, makes room, and fetches again. `logins_max`: as many logins are tried of each kind until one is
/// refused.
async fn fill(server: Server, prepared: &mut Prepared, logins_max: usize, make_room: impl AsyncFnOnce()) {
    let Prepared { installation, robot, token, password } = prepared;
    let client = server.client().with_token(&*token);
    let (shown, refused) = fetch(&client, password, || server.log(), |shown, refused| refused > 0 || shown == FETCHES_MAX).await;
    assert!(refused > 0, "the disk is full after {shown} fetches: {}", server.log());
    let (mut more, full) = fetch(&client, password, || server.log(), |shown, refused| shown + refused == FETCHES_FULL).await;
    assert!(full > more, "{more} shown, {full} refused while it is full");
    // Neither way in lets anybody in, and no one-time password is burnt. A database finds a little room now and then (a log that it has
    // written off): then that is filled too.
    let first = json!({ "userId": "_API_USER", "password": installation.first_passwords().api_user });
    for path in [LOGIN_EX, "/v1/sessions"] {
        let mut is_refused = false;
        for _ in 0..logins_max {
            let body = if path == LOGIN_EX { json!({ "userId": robot.user, "password": robot.otp }) } else { first.clone() };
            let reply = server.client().post(path).json(&body).send().await;
            is_refused = reply.status == 503;
            if is_refused {
                break;
            }
            reply.is(201);
            if path == LOGIN_EX {
                robot.store(&reply);
            }
            more += fetch(&client, password, || server.log(), |_, refused| refused > 0).await.0;
        }
        assert!(is_refused, "{path}");
    }

    make_room().await;
    wait::until("there is room again", Duration::from_secs(10), async || {
        (client.get("/v1/sessions/current").send().await.status == 200
            && server.client().post("/v1/sessions").json(&first).send().await.status == 201)
            .then_some(())
    })
    .await;
    let (last, _) = fetch(&client, password, || server.log(), |shown, refused| shown + refused == 1).await;
    assert_eq!(last, LANES);
    assert_eq!(disclosures(&server.api_user().await).await, shown + more + last, "each has its row, and no other has one");
    robot.otp_login(&server.client()).await;
    assert!(server.stop().await.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaves_without_its_row_and_the_server_outlives_it() {
    let mut prepared = prepared(Installation::new(Engine::Sqlite).await).await;
    let flag = prepared.installation.folder().join("make-room");
    let server = prepared.installation.serve_on_small_disk(MEBIBYTES, &flag).await;
    fill(server, &mut prepared, 1, async || fs::write(&flag, b"").unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaves_without_its_row_when_the_disk_of_postgresql_is_full() {
    let disk = SmallDisk::start(POSTGRES_MEBIBYTES).await;
    let mut prepared = prepared(Installation::on_database(disk.url())).await;
    let server = prepared.installation.serve().await;
    disk.fill(POSTGRES_KIBIBYTES).await;
    fill(server, &mut prepared, 10, async || disk.make_room().await).await;
}
