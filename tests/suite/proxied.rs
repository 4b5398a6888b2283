//! A running server behind a listed proxy: the list of a caller is held against the address that the proxy gives, at login and at each
//! use, and nothing that the caller writes itself changes it.

use serde_json::json;
use suite::{
    Engine, Installation,
    client::{Client, Request},
    scene::{CURRENT, LOGIN_EX, secret},
};

const PROXY: [u8; 4] = [127, 0, 0, 9];
/// Where the caller may come from: nobody of this machine.
const THERE: &str = "198.51.100.0/24";

fn through(request: Request, header: &str) -> Request {
    request.header("X-Forwarded-For", header)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_untrusted_hop_is_the_caller_for_login_and_for_use() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure("trusted_proxies = [{ network = \"127.0.0.9/32\" }]");
        let server = installation.serve().await;
        let (admin, password) = (server.api_user().await, secret());
        let inside = json!({ "userId": "inside", "name": "Inside", "privileges": ["apicaller"], "allowedAddresses": [THERE], "password": password });
        admin.post("/v1/product-administrators").json(&inside).send().await.is(201);
        let robot = json!({ "userId": "robot", "name": "Robot", "privileges": ["otpcaller"], "allowedAddresses": [THERE] });
        admin.post("/v1/product-administrators").json(&robot).send().await.is(201);
        let otp = admin.post("/v1/product-administrators/robot/otp").json(&json!({})).send().await.expect(200);
        let otp = otp.text("/initialPassword");

        let proxy: Client = server.client().from_address(PROXY);
        let login = || proxy.post("/v1/sessions").json(&json!({ "userId": "inside", "password": password }));
        let login_ex = || proxy.post(LOGIN_EX).json(&json!({ "userId": "robot", "password": otp }));
        for outside in ["203.0.113.9", "198.51.100.7, 203.0.113.9", "127.0.0.1", "unknown-is-never-read, 203.0.113.9"] {
            through(login(), outside).send().await.refuses(401, "credentials-invalid");
            through(login_ex(), outside).send().await.refuses(401, "credentials-invalid");
        }
        // From the proxy itself without its header, and from elsewhere with one: neither speaks for a client.
        login().send().await.refuses(400, "forwarding-missing");
        through(login(), "198.51.100.7:443").send().await.refuses(400, "forwarding-malformed");
        through(login(), "127.0.0.9").send().await.refuses(400, "forwarding-no-client");
        through(server.client().post("/v1/sessions").json(&json!({})), "198.51.100.7")
            .send()
            .await
            .refuses(400, "forwarding-untrusted");

        let opened = through(login(), "10.0.0.1, 198.51.100.7").send().await.expect(201);
        assert_eq!(opened.text("/clientAddress"), "198.51.100.7");
        assert_eq!(through(login_ex(), "198.51.100.8").send().await.expect(201).text("/clientAddress"), "198.51.100.8");
        let session = proxy.clone().with_token(opened.text("/token"));
        through(session.get(CURRENT), "198.51.100.200").send().await.is(200);
        for outside in ["203.0.113.9", "198.51.100.7, 203.0.113.9"] {
            through(session.get(CURRENT), outside).send().await.refuses(401, "session-invalid");
        }
        session.get(CURRENT).send().await.refuses(400, "forwarding-missing");
    }
}
