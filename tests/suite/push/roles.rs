//! Many roles at once.

use std::time::{Duration, Instant};

use futures_util::{StreamExt as _, stream};
use suite::{
    Engine, postgres,
    push::{DATABASE, Push, fetching, randomizing},
    random,
};

const ROLES: u32 = 1_000;
/// Requests and logins at a time.
const AT_A_TIME: usize = 16;

/// A thousand passwords are changed on one server, and each opens its role afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_roles_are_randomized_and_all_open() {
    let push = Push::new(Engine::Sqlite).await;
    let robot = push.robot().await;
    let prefix = random::name("many");
    let roles: Vec<String> = (0..ROLES).map(|number| format!("{prefix}-{number}")).collect();
    let make = format!(
        "SET ROLE \"{}\"; DO $$ BEGIN FOR n IN 0..{} LOOP EXECUTE format('CREATE ROLE %I LOGIN', '{prefix}-' || n); END LOOP; END $$",
        push.administrator,
        ROLES - 1
    );
    postgres::run("postgres", &make).await;
    stream::iter(&roles).for_each_concurrent(AT_A_TIME, |role| async { drop(push.manage(role, None).await) }).await;

    let begun = Instant::now();
    stream::iter(&roles)
        .for_each_concurrent(AT_A_TIME, |role| async {
            randomizing(&robot.client, role, 0).send().await;
        })
        .await;
    let open = "SELECT COUNT(*) FROM password_change WHERE settled_at IS NULL AND kind = $1";
    suite::wait::until("all are settled", Duration::from_mins(2), async || {
        (push.scene.installation.number(open, "randomize").await == 0).then_some(())
    })
    .await;
    let took = begun.elapsed();
    println!("{ROLES} roles randomized in {took:.1?}: {:.0} a second", f64::from(ROLES) / took.as_secs_f64());

    let opened = stream::iter(&roles).map(|role| async {
        let fetched = fetching(&robot.client, role).send().await.expect(200);
        u32::from(fetched.text("/certainty") == "confirmed" && postgres::opens(role, &fetched.text("/password")).await)
    });
    let opened: u32 = opened.buffer_unordered(AT_A_TIME).fold(0, |sum, one| async move { sum + one }).await;
    assert_eq!(opened, ROLES, "of {DATABASE}");
}
