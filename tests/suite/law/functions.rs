//! The function filter, as a matrix: every kind of caller × every function, by default and with a plugin that allows all, denies all,
//! allows one, and for whom it is not asked.

use std::{fs, process::Command};

use suite::{
    Engine, Installation,
    client::Client,
    http::Reply,
    scene::{NO_LIMITS, Robot, Scene},
};

use super::table::{Function, functions, row_of, rows};

const TABLE: &str = include_str!("functions.txt");
const KINDS: [&str; 4] = ["idapi", "otp", "guacamole", "user"];

/// One line of the table.
struct Row {
    callers: Vec<&'static str>,
    is_of_session: bool,
}

fn row(function: &Function) -> Row {
    let [_, cells @ .., of_session] = row_of::<6>(&rows(TABLE), &function.function);
    let callers = KINDS.into_iter().zip(cells).filter(|(_, cell)| *cell == "yes").map(|(kind, _)| kind).collect();
    Row { callers, is_of_session: of_session == "yes" }
}

/// Whom the filter asks about.
struct Caller {
    kind: &'static str,
    client: Client,
}

/// One caller of each kind that can come in, in a session.
async fn callers(scene: &Scene, prefix: &str) -> Vec<Caller> {
    let mut robot: Robot = scene.robot(&format!("{prefix}otp")).await;
    let otp = robot.otp_login(&scene.client()).await.client;
    let idapi = scene.stranger(&format!("{prefix}idapi"), "apicaller").await;
    let guacamole = scene.stranger(&format!("{prefix}guacamole"), "guacamolecaller").await;
    let person = scene.stranger(&format!("{prefix}user"), "").await;
    [("idapi", idapi), ("otp", otp), ("guacamole", guacamole), ("user", person)]
        .map(|(kind, client)| Caller { kind, client })
        .into()
}

/// A request that the filter decides on, and that nothing comes of behind it. Logout is asked last.
async fn ask(function: &Function, client: &Client) -> Reply {
    let target = function.path.replace('{', "").replace('}', "-00");
    client.request(&function.method, &target).send().await
}

/// Asks for every function as every caller. `decide`: does the filter let it through?
async fn matrix(callers: &[Caller], decide: impl Fn(&Function, &Row, &str) -> bool) -> usize {
    let mut functions = functions();
    functions.retain(|function| !matches!(&function.function[..], "Login" | "LoginEx"));
    functions.sort_by_key(|function| function.function == "Logout");
    let mut wrong = Vec::new();
    for function in &functions {
        let row = row(function);
        for Caller { kind, client } in callers {
            let reply = ask(function, client).await;
            let is_refused = reply.status == 403 && reply.problem_code() == "function-not-allowed";
            let code = if reply.status < 400 { String::new() } else { reply.problem_code() };
            let is_decided = reply.status != 401 && !matches!(&code[..], "route-unknown" | "method-not-allowed");
            if is_refused == decide(function, &row, kind) || !is_decided {
                wrong.push(format!("{} as {kind}: {reply}", function.function));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    functions.len() * callers.len()
}

#[test]
fn case_40_every_function_has_its_line_and_names_those_callers() {
    for function in functions() {
        assert_eq!(row(&function).callers, function.callers, "{}", function.function);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_41_by_default_each_kind_has_its_functions() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure(NO_LIMITS);
        let scene = Scene::on(installation).await;
        let asked = matrix(&callers(&scene, "").await, |_, row, kind| row.callers.contains(&kind)).await;
        assert!(asked >= 4 * 60 || functions().len() < 60, "{asked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_41_and_42_a_plugin_replaces_the_defaults_and_nothing_else_does() {
    for engine in Engine::ALL {
        const ONE: &str = "SessionList";
        let installation = Installation::new(engine).await;
        let program = installation.folder().join("plugin");
        let mode = installation.folder().join("mode");
        fs::write(&mode, "allow").unwrap();
        let text = installation.folder().join("plugin.txt");
        fs::write(&text, plugin(mode.to_str().unwrap())).unwrap();
        // Another process makes the program: nobody here may have it open for writing when it runs.
        assert!(Command::new("install").args(["-m", "755"]).args([&text, &program]).status().unwrap().success());
        // whatever the spelling, it is the same caller
        installation.configure(&format!(
        "{NO_LIMITS}\n[plugin]\nprogram = {program:?}\nexclude_users = [\"_api_user\", \"FREE-idapi\", \"free-OTP\", \"Free-Guacamole\", \"free-User\"]\n"
    ));
        let scene = Scene::on(installation).await;

        matrix(&callers(&scene, "free-").await, |_, row, kind| row.callers.contains(&kind)).await;
        matrix(&callers(&scene, "all-").await, |_, row, kind| !row.is_of_session || row.callers.contains(&kind)).await;
        let (none, one) = (callers(&scene, "none-").await, callers(&scene, "one-").await);
        fs::write(&mode, "deny").unwrap();
        matrix(&none, |_, row, kind| row.is_of_session && row.callers.contains(&kind)).await;
        fs::write(&mode, ONE).unwrap();
        let is_one = |function: &Function, row: &Row, kind: &str| {
            if row.is_of_session { row.callers.contains(&kind) } else { function.function == ONE }
        };
        matrix(&one, is_one).await;
    }
}

/// Reads its question and answers by the word in a file: `allow`, `deny`, or the one function to allow.
fn plugin(mode: &str) -> String {
    format!(
        r#"#!/bin/sh
question=$(cat)
read -r mode <'{mode}'
say() {{ printf '"" "" = {{ "errmsg" = "" "retval" = "%s" "action" = "%s" }}' "$1" "$2"; }}
case $mode in
allow) say 0 allow ;;
deny) say 1 deny ;;
*) case $question in *"\"$mode\""*) say 0 allow ;; *) say 1 deny ;; esac ;;
esac
"#
    )
}
