//! Cases 37 to 39: paths and methods that could be read in two ways.

use suite::{
    Engine,
    scene::{ACCOUNT, CURRENT, Scene},
};

#[tokio::test(flavor = "multi_thread")]
async fn case_37_no_spelling_of_a_path_gets_around_the_filter() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let stranger = scene.stranger("stranger", "apicaller").await; // may not call KMKeyGetByAccount
        let query = format!("?resourceId=TARGET&accountId={ACCOUNT}");
        stranger.get(&format!("/v1/passwords/current{query}")).send().await.refuses(403, "function-not-allowed");
        for path in [
            "//v1/passwords/current",
            "/v1//passwords/current",
            "/v1/./passwords/current",
            "/v1/x/../passwords/current",
            "/v1/%2e/passwords/current",
            "/v1/x/%2E%2e/passwords/current",
            "/v1/passwords%2Fcurrent",
            "/v1/passwords%5Ccurrent",
            "/v1/passwords/current/",
            "/v1/passwords/current//",
            "/v1/passwords/current;x=y",
            "/v1;x=y/passwords/current",
            "/V1/passwords/current",
            "/v1/Passwords/current",
            "/v1/passwords/CURRENT",
            "/v1/passwords/current%00",
            "/v1/passwords/current%20",
            "/v1/passwords/current.json",
            "/v1/passwords\\current",
            "/v1/p%61sswords/current",
            "/%76%31/passwords/current",
            "/v1/passwords/%63urrent",
            "/passwords/current",
            "/v2/passwords/current",
            "/v1/%252e/passwords/current",
        ] {
            let reply = stranger.get(&format!("{path}{query}")).send().await;
            reply.refuses(404, "route-unknown");
        }
        // in absolute form, and with a host of somebody's choice
        let absolute = stranger.get(&format!("http://elsewhere.example/v1/passwords/current{query}")).send().await;
        assert!(
            [(404, "route-unknown"), (403, "function-not-allowed")].contains(&(absolute.status, &absolute.problem_code()[..]))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_38_no_other_method_and_no_header_stands_for_one() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let session = scene.robot("robot").await.otp_login(&scene.client()).await;
        for method in ["HEAD", "OPTIONS", "TRACE", "CONNECT", "PUT", "PATCH", "FOO", "get"] {
            let reply = session.client.request(method, CURRENT).send().await;
            assert_eq!(reply.status, 405, "{method}: {reply}");
            if method != "HEAD" {
                reply.refuses(405, "method-not-allowed");
            }
            assert_eq!(reply.header("allow"), Some("GET, DELETE"), "{method}");
        }
        for name in ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"] {
            session.client.get(CURRENT).header(name, "DELETE").send().await.is(200);
            session.client.post(CURRENT).header(name, "DELETE").send().await.refuses(405, "method-not-allowed");
        }
        session.client.get(&format!("{CURRENT}?_method=DELETE")).send().await.refuses(400, "parameter-unknown");
        assert!(session.lives().await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_39_a_function_has_one_address_and_no_alias() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        for path in
            ["/idapi/KMKeyGetByAccount", "/v1/KMKeyGetByAccount", "/v1/functions/KMKeyGetByAccount", "/api/v1/passwords/current"]
        {
            scene.admin.get(path).send().await.refuses(404, "route-unknown");
            scene.admin.post(path).send().await.refuses(404, "route-unknown");
        }
    }
}
