//! Cases 50 to 52: bodies that are no JSON, and texts that mean something elsewhere.

use serde_json::{Value, json};
use suite::{
    Engine, Installation,
    client::Client,
    http::Reply,
    scene::{NO_LIMITS, OtpSession, POLICY, RESOURCE, Scene, secret},
};

async fn raw(client: &Client, kind: &str, body: impl Into<Vec<u8>>) -> Reply {
    client.post("/v1/user-classes").header("Content-Type", kind).body(body).send().await
}

#[tokio::test(flavor = "multi_thread")]
async fn case_50_what_is_no_proper_json_is_refused_and_changes_nothing() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let json = async |body: &[u8]| raw(&scene.admin, "application/json", body).await;
        let deep = |depth: usize| format!("{{\"classId\":\"X\",\"explicitUsers\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        let keys = (0..5_000).map(|n| format!(",\"k{n}\":1")).collect::<Vec<_>>().concat();
        let malformed: Vec<Vec<u8>> = vec![
            b"".into(),
            b"{".into(),
            b"{}x".into(),
            b"{\"classId\":\"X\"} {}".into(),
            b"\xef\xbb\xbf{\"classId\":\"X\"}".into(),
            b"{\"classId\":\"X\",\"classId\":\"Y\"}".into(),
            b"{\"classId\":\"X\",\"class\\u0049d\":\"Y\"}".into(),
            b"{\"classId\":\"\\ud800\"}".into(),
            b"{\"classId\":\"\xff\"}".into(),
            b"{\"classId\":NaN}".into(),
            b"{\"classId\":1e400}".into(),
            b"{\"classId\":01}".into(),
            b"{'classId':'X'}".into(),
            b"{\"classId\":\"X\",}".into(),
            b"{\"classId\":\"X\"}\0".into(),
            b"{\"classId\":\"X\n\"}".into(),
            b"// x\n{}".into(),
            deep(200).into_bytes(),
            deep(16).into_bytes(),
            "{\"classId\":\"X\"}".encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ];
        for body in &malformed {
            let reply = json(body).await;
            assert_eq!(
                (reply.status, &reply.problem_code()[..]),
                (400, "body-malformed"),
                "{}: {reply}",
                String::from_utf8_lossy(body)
            );
        }
        let invalid = [
            "[]",
            "null",
            "true",
            "\"X\"",
            "1",
            "{}",
            "{\"classId\":1}",
            "{\"classId\":null}",
            "{\"classId\":[\"X\"]}",
            "{\"classId\":\"x\"}",
            "{\"classId\":\"X\",\"explicitUsers\":{}}",
            "{\"classId\":\"X\",\"explicitUsers\":[\"a\",\"a\"]}",
            "{\"ClassId\":\"X\"}",
            "{\"classId\":\"X\",\"explicitUsers\":[],\"description\":\"\\u0000\"}",
            &format!("{{\"classId\":\"X\"{keys}}}"),
            &deep(14),
        ];
        for body in invalid {
            let reply = json(body.as_bytes()).await;
            assert_eq!(
                (reply.status, &reply.problem_code()[..]),
                (400, "body-invalid"),
                "{}: {reply}",
                &body[..body.len().min(60)]
            );
        }
        let good = "{\"classId\":\"X\",\"explicitUsers\":[]}";
        for kind in [
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/x-www-form-urlencoded",
            "application/jsonp",
            "",
            "application/merge-patch+json",
        ] {
            raw(&scene.admin, kind, good).await.refuses(415, "media-type-unsupported");
        }
        let zipped =
            scene.admin.post("/v1/user-classes").header("Content-Type", "application/json").header("Content-Encoding", "gzip");
        zipped.body(good).send().await.refuses(415, "media-type-unsupported");

        let padded = |bytes: usize| format!("{good}{}", " ".repeat(bytes - good.len()));
        raw(&scene.admin, "application/json", padded(65_537)).await.refuses(413, "body-too-large");
        scene.admin.get("/v1/user-classes/X").send().await.refuses(404, "user-class-not-found");
        // as long as it may be
        raw(&scene.admin, "application/json", padded(65_536)).await.is(201);
    }
}

/// Texts that are something else in a log, a terminal, a shell, SQL or LDAP.
const ODD: [&str; 12] = [
    "'; DROP TABLE managed_account; --",
    "\" OR \"\"=\"",
    "$(reboot) `reboot` ; reboot | reboot",
    "cn=admin,dc=example)(uid=*",
    "..\\..\\..\\windows\\system32",
    "--help",
    "%s%n{}{0}$1?",
    "DOMAIN\\user",
    "\u{202e}resu\u{2066}",
    "CN=Smith\\, John+UID=1,OU=A#B=C",
    "名前 é e\u{301} 🔐",
    "<script>alert(1)</script>",
];

#[tokio::test(flavor = "multi_thread")]
async fn case_52_what_means_something_elsewhere_is_only_a_name_here() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure(NO_LIMITS);
        let scene = Scene::on(installation).await;
        let robot: OtpSession = scene.robot("robot").await.otp_login(&scene.client()).await;
        for odd in ODD {
            let password = format!("{odd} {}", secret());
            let body =
                json!({ "resourceId": RESOURCE, "accountId": odd, "policyId": POLICY, "password": password, "description": odd });
            let made = scene.admin.post("/v1/managed-accounts").json(&body).send().await.expect(201);
            assert_eq!((made.text("/accountId"), made.text("/description")), (odd.to_owned(), odd.to_owned()), "{engine:?}");
            let fetched = robot.fetch(&escaped(odd)).await.expect(200);
            assert_eq!((fetched.text("/accountId"), fetched.text("/password")), (odd.to_owned(), password), "{engine:?}");
            let over = json!({ "resourceId": RESOURCE, "accountId": odd, "password": odd });
            robot.client.post("/v1/password-changes/override").json(&over).send().await.is(200);
            assert_eq!(robot.fetch(&escaped(odd)).await.expect(200).text("/password"), odd);
        }
        let all = scene.installation.number("SELECT COUNT(*) FROM managed_account WHERE resource_id = $1", RESOURCE).await;
        assert_eq!(all, i64::try_from(ODD.len()).unwrap() + 1, "{engine:?}");
        // composed and decomposed are two names, as are two cases of a letter
        for name in ["\u{e9}", "e\u{301}", "Scott", "scott "] {
            let body = json!({ "resourceId": RESOURCE, "accountId": name, "policyId": POLICY });
            scene.admin.post("/v1/managed-accounts").json(&body).send().await.is(201);
        }
        for bad in ["a\r\nb", "a\u{1b}[31m", "a\0", "", "\u{7f}", "a\u{85}", &"x".repeat(257)] {
            let body = json!({ "resourceId": RESOURCE, "accountId": bad, "policyId": POLICY });
            scene.admin.post("/v1/managed-accounts").json(&body).send().await.refuses(400, "body-invalid");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_51_one_record_of_the_log_is_one_line() {
    for engine in Engine::ALL {
        const FORGED: &str = "x\r\nforged 2026 INFO \u{1b}[31mroot logged in\u{202e}";
        for format in ["text", "json"] {
            let installation = Installation::new(engine).await;
            installation.configure(&format!("[log]\nformat = \"{format}\"\n"));
            let scene = Scene::on(installation).await;
            let body = json!({ "classId": "ODD", "description": FORGED, "explicitUsers": [] });
            let made = scene.admin.post("/v1/user-classes").json(&body).send().await.expect(201);
            assert_eq!(made.text("/description"), FORGED, "kept as it was sent");
            for header in ["X-Request-Id", "User-Agent", "traceparent", "Referer"] {
                scene.admin.get("/v1/sessions/current").header(header, "x\u{9b}31m forged\u{202e}").send().await.is(200);
            }
            let client = scene.client();
            client
                .post("/v1/sessions")
                .json(&json!({ "userId": FORGED, "password": FORGED }))
                .send()
                .await
                .refuses(400, "body-invalid");
            client.get("/v1/%0d%0aforged").send().await.refuses(404, "route-unknown");
            let log = scene.server.log();
            assert!(!log.contains("forged") && !log.contains("[31m"), "{log}");
            for line in log.lines().filter(|_| format == "json") {
                let record: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
                assert!(record.is_object(), "{line}");
            }
        }
    }
}

/// For a query.
fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat()
}
