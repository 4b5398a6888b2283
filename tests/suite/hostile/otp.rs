//! Cases 12 to 19: one-time passwords that are stolen, altered, sent again, or overtaken by a failure of the database.

use suite::{
    Engine,
    backup::Backup,
    postgres,
    scene::{ACCOUNT, Robot, Scene},
};

const REPLAYED: &str = "SELECT COUNT(*) FROM journal WHERE event = 'otp.replayed' AND subject_user = $1";

async fn replays(scene: &Scene, robot: &Robot) -> i64 {
    scene.installation.number(REPLAYED, &robot.user).await
}

#[tokio::test(flavor = "multi_thread")]
async fn case_12_a_retry_from_elsewhere_is_a_replay() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let mut robot = scene.robot("robot").await;
        let spent = robot.clone();
        let session = robot.otp_login(&scene.client()).await;
        let elsewhere = scene.client().from_address([127, 0, 0, 9]);
        spent.login_ex(&elsewhere).send().await.refuses(401, "credentials-invalid");
        assert_eq!(replays(&scene, &robot).await, 1, "{engine:?}");
        assert!(session.lives().await, "an alarm ends nothing");
        // and who is where it was is not punished for that
        spent.login_ex(&scene.client()).send().await.is(201);
        assert_eq!(replays(&scene, &robot).await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_14_once_the_successor_was_used_the_old_one_is_a_replay() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let mut robot = scene.robot("robot").await;
        let spent = robot.clone();
        robot.otp_login(&scene.client()).await;
        let session = robot.otp_login(&scene.client()).await;
        for count in 1..=3 {
            spent.login_ex(&scene.client()).send().await.refuses(401, "credentials-invalid");
            assert_eq!(replays(&scene, &robot).await, count, "{engine:?}: every replay has its row");
        }
        assert!(session.lives().await);
        robot.otp_login(&scene.client()).await.fetch(ACCOUNT).await.is(200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_15_an_otp_is_compared_byte_by_byte() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let mut robot = scene.robot("robot").await;
        let otp = &robot.otp;
        let altered = [
            format!(" {otp}"),
            format!("{otp} "),
            format!("{otp}\n"),
            format!("\t{otp}"),
            format!("\"{otp}\""),
            format!("{otp}="),
            format!("{otp}=="),
            otp.to_uppercase(),
            otp.to_lowercase(),
            otp.replace(['-', '_'], "+") + "+",
            otp[1..].to_owned(),
            otp[..otp.len() - 1].to_owned(),
            otp.chars().rev().collect(),
            format!("{otp}{otp}"),
            format!("{otp}\u{200b}"),
        ];
        for (number, text) in (0..).zip(altered.iter().filter(|text| *text != otp)) {
            let guess = Robot { user: robot.user.clone(), otp: text.clone() };
            let client = scene.client().from_address([127, 0, 1, number]);
            guess.login_ex(&client).send().await.refuses(401, "credentials-invalid");
        }
        assert_eq!(replays(&scene, &robot).await, 0, "{engine:?}: none of them is known");
        robot.otp_login(&scene.client()).await.fetch(ACCOUNT).await.is(200);
    }
}

/// The connection to PostgreSQL breaks inside of COMMIT: nobody can know what came of it.
#[tokio::test(flavor = "multi_thread")]
async fn case_17_an_unknown_outcome_is_said_and_a_retry_succeeds() {
    const BREAK: &str = "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON session DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut()";
    let scene = Scene::new(Engine::Postgres).await;
    let database = scene.installation.database().unwrap().to_owned();
    let mut robot = scene.robot("robot").await;
    postgres::run(&database, BREAK).await;
    let reply = robot.login_ex(&scene.client()).send().await;
    reply.refuses(503, "outcome-unknown");
    assert!(reply.header("retry-after").is_some());
    postgres::run(&database, "DROP TRIGGER cut ON session").await;
    robot.otp_login(&scene.client()).await.fetch(ACCOUNT).await.is(200);
    let live = "SELECT COUNT(*) FROM session WHERE user_key = $1 AND ended_at IS NULL";
    assert_eq!(scene.installation.number(live, "robot").await, 1);
}

/// The database comes back without the last rotation: whoever kept the OTP before is not stranded.
#[tokio::test(flavor = "multi_thread")]
async fn case_19_a_lost_rotation_strands_nobody_who_kept_the_one_before() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let mut robot = scene.robot("robot").await;
        robot.otp_login(&scene.client()).await.confirm().await;
        let Scene { installation, server, .. } = scene;
        assert!(server.stop().await.success());
        let yesterday = Backup::of(&installation).await;
        let server = installation.serve().await;
        let kept = robot.clone();
        robot.otp_login(&server.client()).await;
        server.kill().await;
        yesterday.put_back(&installation).await;

        let server = installation.serve().await;
        robot.login_ex(&server.client()).send().await.refuses(401, "credentials-invalid");
        let mut kept = kept;
        kept.otp_login(&server.client()).await.fetch(ACCOUNT).await.is(200);
    }
}
