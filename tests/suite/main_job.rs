//! The main job: an administrator vaults the password of a role over the API, a program with a one-time password fetches it, and it opens
//! a real PostgreSQL server.

use suite::{
    Engine, postgres, random,
    scene::{Scene, secret},
};

#[tokio::test(flavor = "multi_thread")]
async fn the_fetched_password_opens_a_real_server_and_the_overridden_one_no_longer() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let (role, first, second) = (format!("r{}", random::hex()), secret(), secret());
        postgres::run("postgres", &format!("CREATE ROLE {role} LOGIN PASSWORD '{first}'")).await;
        scene.account(&role, &first).await;

        let mut robot = scene.robot("robot").await;
        let session = robot.otp_login(&scene.client()).await;
        session.confirm().await;
        let fetched = session.fetch(&role).await.expect(200).text("/password");
        assert!(postgres::opens(&role, &fetched).await, "{engine:?}: it opens the server");
        assert!(!postgres::opens(&role, &secret()).await, "{engine:?}: and another one doesn't");

        // The vault follows what somebody has set on the target.
        postgres::run("postgres", &format!("ALTER ROLE {role} PASSWORD '{second}'")).await;
        session.overriding(&role, &second).send().await.is(200);
        let session = robot.otp_login(&scene.client()).await;
        let fetched = session.fetch(&role).await.expect(200).text("/password");
        assert!(postgres::opens(&role, &fetched).await && !postgres::opens(&role, &first).await, "{engine:?}");
    }
}
