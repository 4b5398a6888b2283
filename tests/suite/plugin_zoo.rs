//! The plugin zoo: real programs that misbehave. Whatever they do, the answer is a denial in time, and nothing is left.

mod cage;

use std::time::{Duration, Instant};

use api::guard::plugin::{
    Plugin, Question, Reason, Verdict,
    access::{self, AccessPlugin, Word},
    kvgroup,
};
use cage::Cage;
use futures_util::future::join_all;
use suite::{Engine, Installation};

/// How long a denial may take: the 2 s that a plugin has, and what it takes to bury it.
const DENIAL_TIME_MAX: Duration = Duration::from_millis(2100);

/// The hostile ones: name, what the shell runs, why it is a denial. `hear` reads the question, `say` gives an answer.
const HOSTILE: &[(&str, &str, &str)] = &[
    ("hangs", "hear; sleep 1000", "plugin-timed-out"),
    ("hangs before it hears", "sleep 1000", "plugin-timed-out"),
    ("says allow and hangs", "hear; say allow; sleep 1000", "plugin-timed-out"),
    ("says allow, closes its output and hangs", "hear; say allow; exec >&-; sleep 1000", "plugin-timed-out"),
    ("ignores SIGTERM", "trap '' TERM INT HUP; hear; while :; do sleep 1000; done", "plugin-timed-out"),
    ("leaves a child that holds the output", "hear; say allow; sleep 1000 & exit 0", "plugin-timed-out"),
    ("leaves a family that holds the output", "hear; say allow; (sleep 1000 & sleep 1000) & exit 0", "plugin-timed-out"),
    ("is stopped", "hear; say allow; kill -STOP $$", "plugin-timed-out"),
    ("trickles", "hear; while :; do printf ' '; sleep 0.1; done", "plugin-timed-out"),
    ("floods", "hear; head -c 1000000000 /dev/zero", "plugin-flooded"),
    ("floods behind an allow", "hear; say allow; yes '# and more' | head -c 1000000000", "plugin-flooded"),
    ("says nothing", "hear", "plugin-answer-malformed"),
    ("says allow and fails", "hear; say allow; exit 1", "plugin-failed"),
    ("is killed", "hear; say allow; kill -KILL $$", "plugin-failed"),
    ("crashes", "hear; say allow; kill -SEGV $$", "plugin-failed"),
    ("says allow twice", "hear; say allow; say allow", "plugin-answer-malformed"),
    ("says allow and deny", "hear; say allow; say deny", "plugin-answer-malformed"),
    (
        "says allow and deny in one group",
        r#"hear; printf '"" "" = { "retval" = "0" "action" = "allow" "action" = "deny" }'"#,
        "plugin-answer-malformed",
    ),
    ("says ALLOW", "hear; say ALLOW", "plugin-answer-malformed"),
    ("says allow with a blank", "hear; say 'allow '", "plugin-answer-malformed"),
    ("says a bare allow", "hear; echo allow", "plugin-answer-malformed"),
    ("says allow with an error", r#"hear; printf '"" "" = { "retval" = "1" "action" = "allow" }'"#, "plugin-answer-malformed"),
    ("says half an answer", r#"hear; printf '"" "" = { "retval" = "0" "action" = "allow"'"#, "plugin-answer-malformed"),
    ("says no UTF-8", r"hear; say allow; printf '# \377\n'", "plugin-answer-malformed"),
    ("says JSON", r#"hear; echo '{"action": "allow", "retval": 0}'"#, "plugin-answer-malformed"),
    ("closes its input", "exec <&-; say allow", "plugin-question-unread"),
    ("doesn't listen", "say allow", "plugin-question-unread"),
    ("hears one line only", "read -r line; say allow", "plugin-question-unread"),
    ("writes secrets to its errors", "hear; echo CANARY-secret >&2; echo CANARY-secret; exit 3", "plugin-failed"),
    ("floods its errors", "hear; head -c 1000000000 /dev/zero >&2; say deny; exit 3", "plugin-failed"),
];

const fn question(user_id: &str) -> Question<'_> {
    Question { is_otp_caller: true, function: "KMKeyGetByAccount", session_id: "Ibcb3b1a0", user_id }
}

/// Asks the program once, and says how long it took.
async fn ask(plugin: &Plugin, user_id: &str) -> (Verdict, Duration) {
    let start = Instant::now();
    let verdict = plugin.ask(question(user_id)).await;
    (verdict, start.elapsed())
}

fn reason(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Allow => "allow",
        Verdict::Deny(reason) => reason.name(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_59_the_hostile_ones_are_denied_in_time_and_leave_nothing() {
    assert!(HOSTILE.len() >= 16);
    let cage = Cage::new();
    let plugins: Vec<_> = HOSTILE.iter().map(|(name, body, _)| (*name, cage.plugin(name, body))).collect();
    let asked = plugins.iter().map(|(_, plugin)| ask(plugin, "otp1"));
    for ((name, _, expected), (verdict, took)) in HOSTILE.iter().zip(join_all(asked).await) {
        assert_eq!(reason(&verdict), *expected, "{name}");
        assert!(took < DENIAL_TIME_MAX, "{name} took {took:?}");
        assert!(!format!("{verdict:?}").contains("CANARY"), "{name}");
    }
    assert_eq!(cage.started(), HOSTILE.len());
    cage.assert_empty().await;
}

/// How the password access plugin says it.
const SAY_ACCESS: &str =
    r#"say() { printf '"output" "plugin_passwordacl" = { "acl" "" = { "view" = "%s" } "retval" = "0" }' "$1"; }"#;

const fn access_question(user_id: &str) -> access::Question<'_> {
    access::Question { user_id, account: "scott", system: "DB1" }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hostile_ones_are_denied_about_passwords_too() {
    let cage = Cage::new();
    let plugin = |name: &str, body: &str| AccessPlugin::new(cage.program(name, &format!("{SAY_ACCESS}\n{body}")));
    let plugins: Vec<_> = HOSTILE.iter().map(|(name, body, _)| plugin(name, body)).collect();
    let asked = plugins.iter().map(async |plugin| {
        let start = Instant::now();
        (plugin.ask(access_question("otp1")).await, start.elapsed())
    });
    for ((name, _, expected), (word, took)) in HOSTILE.iter().zip(join_all(asked).await) {
        assert_eq!(word.unwrap_err().name(), *expected, "{name}");
        assert!(took < DENIAL_TIME_MAX, "{name} took {took:?}");
    }
    let missing = AccessPlugin::new(cage.path("missing")).ask(access_question("otp1")).await;
    assert_eq!(missing, Err(Reason::NotStarted));
    assert_eq!(plugin("allows", "hear; say allow").ask(access_question("otp1")).await, Ok(Word::Allow));
    assert_eq!(plugin("denies", "hear; say deny").ask(access_question("otp1")).await.unwrap_err().name(), "plugin-denied");
    let slow = plugin("is slow", "hear; sleep 0.5; say allow");
    let words = join_all((0..20).map(|_| slow.ask(access_question("otp1")))).await;
    assert_eq!(words.iter().filter(|word| **word == Ok(Word::Allow)).count(), 4);
    assert_eq!(words.iter().filter(|word| **word == Err(Reason::Busy)).count(), 16);
    cage.assert_empty().await;
}

#[tokio::test]
async fn the_password_access_plugin_is_told_whose_password_it_is() {
    let cage = Cage::new();
    let body = format!(r#"{SAY_ACCESS}; cat >"$0.question"; say allow"#);
    let plugin = AccessPlugin::new(cage.program("tells", &body));
    let account = "CORP\\scott\"\n\"userid\" = \"root";
    let question = access::Question { user_id: "robot", account, system: "DB1" };
    assert_eq!(plugin.ask(question).await, Ok(Word::Allow));
    let told = std::fs::read_to_string(cage.path("tells.question")).unwrap();
    let pairs = [("userid", "robot"), ("managedaccount", account), ("managedsystem", "DB1")];
    let expected: Vec<_> = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    assert_eq!((kvgroup::read(&told).unwrap(), told.lines().count()), (expected, 5));
}

/// Those that leave the group are found and killed when any run ends; so the answer may come before the time is over.
#[tokio::test(flavor = "multi_thread")]
async fn case_59_a_session_of_its_own_is_no_way_out() {
    const NESTED: &str =
        r#"setsid sh -c 'setsid sleep 1000 & echo $! >>"$1"; sleep 1000 & exit 0' - "${0%/*}/sessions" & note $!"#;
    let cage = Cage::new();
    let bodies =
        [("session", "setsid sleep 1000 & note $!"), ("nested", NESTED), ("waiting", "setsid sleep 1000 & note $!; wait")];
    for (name, body) in bodies {
        let plugin = cage.plugin(name, &format!("hear; say allow; {body}"));
        let (verdict, took) = ask(&plugin, "otp1").await;
        assert!(["allow", "plugin-timed-out"].contains(&reason(&verdict)), "{name}: {verdict:?}");
        assert!(took < DENIAL_TIME_MAX, "{name} took {took:?}");
    }
    cage.assert_empty().await;
}

/// A child that joins the server's own group, in a real server: which starts nothing but plugins.
#[tokio::test(flavor = "multi_thread")]
async fn case_59_the_group_of_the_server_is_no_way_out() {
    const JOIN: &str = r#"/usr/bin/env python3 -c '
import os, sys, time
os.setpgid(0, int(open("/proc/%s/stat" % sys.argv[1]).read().split(" ")[4]))
open(sys.argv[2] + ".new", "w").write(str(os.getpid()))
os.rename(sys.argv[2] + ".new", sys.argv[2])
time.sleep(1000)' $PPID "$0.child" <&- >&- 2>&- &
        while [ ! -e "$0.child" ]; do sleep 0.01; done; say allow"#;
    for engine in Engine::ALL {
        let cage = Cage::new();
        let program = cage.program("joins", &format!("hear; {JOIN}"));
        let installation = Installation::new(engine).await;
        installation.configure(&format!("{}\n[plugin]\nprogram = {program:?}", suite::scene::NO_LIMITS));
        let server = installation.serve().await;
        let admin = server.api_user().await;
        admin.get("/v1/sessions").send().await.is(200);
        let child = std::fs::read_to_string(cage.path("joins.child")).unwrap();
        let is_gone = async || (!std::path::Path::new("/proc").join(&child).exists()).then_some(());
        suite::wait::until("the child is gone", Duration::from_secs(5), is_gone).await;
        assert!(server.stop().await.success());
    }
}

#[tokio::test]
async fn case_59_what_can_not_be_started_is_denied() {
    let cage = Cage::new();
    let not_executable = cage.program("not executable", "hear; say allow");
    std::fs::set_permissions(&not_executable, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let no_interpreter = cage.file("no interpreter", "#!/nowhere/sh\n");
    let no_program = cage.file("no program", "\u{7f}no elf");
    let missing = cage.path("missing");
    let folder = cage.path("");
    for program in [not_executable, no_interpreter, no_program, missing, folder] {
        let verdict = Plugin::new(program.clone()).ask(question("otp1")).await;
        assert_eq!(verdict, Verdict::Deny(Reason::NotStarted), "{}", program.display());
    }
    assert_eq!(cage.started(), 0);
}

#[tokio::test]
async fn the_good_ones_are_believed() {
    let cage = Cage::new();
    let allows = cage.plugin("allows", "hear; say allow");
    assert_eq!(allows.ask(question("otp1")).await, Verdict::Allow);
    let denies = cage.plugin("denies", "hear; say deny 'not on Sundays'");
    let message = "not on Sundays".to_owned();
    assert_eq!(denies.ask(question("otp1")).await, Verdict::Deny(Reason::Denied { message }));
    let decides = cage.plugin("decides", r#"cat | grep -q '"userid" = "otp1"' && say allow || say deny"#);
    assert_eq!(decides.ask(question("otp1")).await, Verdict::Allow);
    assert_eq!(reason(&decides.ask(question("otp2")).await), "plugin-denied");
    for (name, start) in [("leaves a daemon that holds nothing", ""), ("leaves one in a session of its own", "setsid")] {
        let daemon = cage.plugin(name, &format!("hear; {start} sleep 1000 >&- <&- & note $!; say allow"));
        assert_eq!(daemon.ask(question("otp1")).await, Verdict::Allow);
    }
    cage.assert_empty().await;
}

#[tokio::test]
async fn it_is_told_the_question_and_nothing_else() {
    let cage = Cage::new();
    let plugin = cage.plugin("tells", r#"cat >"$0.question"; env >"$0.environment"; pwd >"$0.folder"; say allow"#);
    assert_eq!(plugin.ask(question("_API_USER")).await, Verdict::Allow);
    let told = |what: &str| std::fs::read_to_string(cage.path(&format!("tells.{what}"))).unwrap();
    assert_eq!(
        told("question"),
        "\"\" \"\" = {\n  \"OTP\" = \"true\"\n  \"REST\" = \"true\"\n  \"function\" = \"KMKeyGetByAccount\"\n  \
         \"sessionid\" = \"Ibcb3b1a0\"\n  \"userid\" = \"_API_USER\"\n}\n"
    );
    assert_eq!(told("folder"), "/\n");
    // What a shell sets by itself.
    let is_own = |line: &str| ["PWD=", "OLDPWD=", "SHLVL=", "_=", "PATH="].iter().any(|name| line.starts_with(name));
    assert_eq!(told("environment").lines().find(|line| !is_own(line)), None);
}

#[tokio::test]
async fn case_61_an_id_can_not_forge_a_line() {
    let cage = Cage::new();
    let plugin = cage.plugin("tells", r#"cat >"$0.question"; say allow"#);
    for user_id in [
        "eve\"\n  \"userid\" = \"_API_USER",
        "eve\" \"userid\" = \"_API_USER",
        "eve\r\"userid\" = \"_API_USER\"",
        "eve\\\" \"userid\" = \"_API_USER",
        "eve\u{2028}\"userid\" = \"_API_USER\"\u{85}",
        "eve\"\n}\n\"\" \"\" = {\n  \"userid\" = \"_API_USER",
        "eve\\",
        "eve#{}=",
        "eve\0",
    ] {
        assert_eq!(plugin.ask(question(user_id)).await, Verdict::Allow, "{user_id:?}");
        let told = std::fs::read_to_string(cage.path("tells.question")).unwrap();
        assert_eq!(told.lines().count(), 7, "{told}");
        let pairs = kvgroup::read(&told).unwrap();
        assert_eq!((pairs.len(), &pairs[4]), (5, &("userid".to_owned(), user_id.to_owned())));
    }
    // One that doesn't fit is never asked about.
    let endless = plugin.ask(question(&"\n".repeat(4096))).await;
    assert_eq!(endless, Verdict::Deny(Reason::NotStarted));
}

#[tokio::test(flavor = "multi_thread")]
async fn case_60_of_a_thousand_asks_at_once_32_run() {
    let cage = Cage::new();
    let plugin = cage.plugin("is slow", "hear; sleep 1; say allow");
    let users: Vec<String> = (0..1000).map(|user| format!("otp{user}")).collect();
    let answers = join_all(users.iter().map(|user| ask(&plugin, user))).await;
    let allowed = answers.iter().filter(|(verdict, _)| *verdict == Verdict::Allow).count();
    let busy = answers.iter().filter(|(verdict, _)| *verdict == Verdict::Deny(Reason::Busy)).count();
    assert_eq!((allowed, busy, cage.started()), (32, 968, 32));
    assert!(answers.iter().filter(|(verdict, _)| *verdict != Verdict::Allow).all(|(_, took)| took.as_millis() < 900));
    // Nothing is used up.
    assert_eq!(plugin.ask(question("otp1")).await, Verdict::Allow);
    cage.assert_empty().await;
}

#[tokio::test]
async fn case_60_one_caller_has_four() {
    let cage = Cage::new();
    let plugin = cage.plugin("is slow", "hear; sleep 0.5; say allow");
    let (one, another) = tokio::join!(
        join_all((0..100).map(|_| plugin.ask(question("otp1")))),
        join_all((0..2).map(|_| plugin.ask(question("otp2")))),
    );
    assert_eq!(one.iter().filter(|verdict| **verdict == Verdict::Allow).count(), 4);
    assert_eq!(another, [Verdict::Allow, Verdict::Allow]);
    cage.assert_empty().await;
}

#[tokio::test]
async fn a_client_that_hangs_up_leaves_nothing() {
    let cage = Cage::new();
    let plugin = cage.plugin("hangs", "hear; sleep 1000 & sleep 1000");
    let asked = join_all((0..4).map(|_| plugin.ask(question("otp1"))));
    assert!(tokio::time::timeout(Duration::from_millis(500), asked).await.is_err());
    assert_eq!(plugin.ask(question("otp1")).await, Verdict::Deny(Reason::Busy));
    tokio::time::sleep(DENIAL_TIME_MAX).await;
    assert_eq!(cage.started(), 4);
    cage.assert_empty().await;
    // The places are free again.
    assert_eq!(reason(&plugin.ask(question("otp1")).await), "plugin-timed-out");
}
