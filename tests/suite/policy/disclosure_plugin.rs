//! By which ways lent accounts are reached through a gateway: what a policy may say of it.

use domain::{
    policy::{
        Change, Mode,
        disclosure_plugin::{DisclosurePlugin, Plugin},
    },
    problem::Code,
};
use serde_json::json;
use storage::{StoreError, policy::read};
use suite::{Engine, Installation, people::again, store::Bench};

use super::fixture::{add, nothing, refusal, update};
use crate::system::fixture as system;

fn terminal(attributes: &[(&str, &str)]) -> Change {
    let attributes = attributes.iter().map(|&(name, value)| (name.into(), value.into())).collect();
    Change { disclosure_plugins: Some(vec![DisclosurePlugin { plugin: Plugin::GuacamoleSsh, attributes }]), ..nothing() }
}

#[tokio::test(flavor = "multi_thread")]
async fn they_are_set_and_replaced_whole() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        let (all, path) = ("/v1/managed-system-policies", "/v1/managed-system-policies/P");
        let body = json!({ "policyId": "NONE", "mode": "vault-only", "authenticationTypes": ["password"] });
        assert_eq!(client.post(all).json(&body).send().await.expect(201).json()["disclosurePlugins"], json!([]));

        let url = "https://gateway.example.com:8443/pam-guacamole";
        let plugins = json!([
            { "plugin": "guacamole-ssh", "attributes": { "font-size": "14", "guacamole-url": url } },
            { "plugin": "guacamole-remote-app", "attributes": { "remote-app": "||mstsc", "remote-app-args": "/v:%server%" } },
            { "plugin": "guacamole-vnc", "attributes": {} },
        ]);
        let mut body = json!({ "policyId": "P", "mode": "push", "authenticationTypes": ["password"] });
        body["disclosurePlugins"] = plugins.clone();
        assert_eq!(client.post(all).json(&body).send().await.expect(201).json()["disclosurePlugins"], plugins, "in their order");
        let change = async |body| client.patch(path).json(&body).send().await;
        let described = change(json!({ "description": "ours" })).await.expect(200).json();
        assert_eq!(described["disclosurePlugins"], plugins, "what isn't sent stays");
        drop(change(json!({ "disclosurePlugins": [{ "plugin": "guacamole-vnc" }] })).await.expect(200));
        let found = client.get(path).send().await.expect(200).json();
        assert_eq!(found["disclosurePlugins"], json!([{ "plugin": "guacamole-vnc", "attributes": {} }]), "{engine:?}");

        let of = |plugin: &str, name: &str, value: &str| json!({ "disclosurePlugins": [{ "plugin": plugin, "attributes": { name: value } }] });
        let twice = json!({ "disclosurePlugins": [{ "plugin": "guacamole-ssh" }, { "plugin": "guacamole-ssh" }] });
        for (body, code, place) in [
            (twice, "option-contradictory", "/1/plugin"),
            (of("guacamole-ssh", "console", "true"), "option-unknown", "/0/attributes/console"),
            (of("guacamole-ssh", "font-size", "big"), "option-value-invalid", "/0/attributes/font-size"),
            (of("guacamole-ssh", "font-name", "a\nb"), "option-value-invalid", "/0/attributes/font-name"),
            (of("guacamole-rdp", "domain", "%netBIOSDomainName%"), "option-value-invalid", "/0/attributes/domain"),
            (of("guacamole-remote-app", "width", "800"), "option-value-invalid", "/0/attributes"),
        ] {
            let reply = change(body).await;
            reply.refuses(422, code);
            assert_eq!(reply.json()["errors"][0]["pointer"], json!(format!("/disclosurePlugins{place}")));
        }
        for plugins in [json!([{ "plugin": "pswxview" }]), json!([{ "attributes": {} }]), json!(null)] {
            change(json!({ "disclosurePlugins": plugins })).await.refuses(400, "body-invalid");
        }
        assert_eq!(client.get(path).send().await.expect(200).json(), found, "nothing of what was refused");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_shows_them_but_no_secret_that_was_sent_for_one() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "creategroup").await;
        bench.store.transact(again(&maker), add("P", Mode::Push, terminal(&[("color-scheme", "green-black")]))).await.unwrap();
        for secret in ["password", "private-key", "passphrase"] {
            let sent = terminal(&[("color-scheme", "gray-black"), (secret, "hunter2-planted")]);
            let refused = refusal(bench.store.transact(again(&maker), update("P", sent)).await);
            let place = format!("/disclosurePlugins/0/attributes/{secret}");
            assert_eq!((refused.shown, &refused.faults[0].pointer), (Code::OptionUnknown, &place));
            assert!(!format!("{refused:?}").contains("hunter2"));
        }
        let of = async |sql| bench.count(sql).await;
        assert_eq!(of("SELECT COUNT(*) FROM journal WHERE effect LIKE '%\"color-scheme\":\"green-black\"%'").await, 1);
        assert_eq!(of("SELECT COUNT(*) FROM journal WHERE arguments LIKE '%gray-black%'").await, 3, "{:?}", bench.engine);
        assert_eq!(of("SELECT COUNT(*) FROM journal WHERE arguments || effect LIKE '%hunter2%'").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_leads_passwords_to_himself() {
    for bench in Bench::founded().await {
        let owner = bench.caller("owner", "creategroup createres").await;
        bench.store.transact(again(&owner), add("P", Mode::Push, nothing())).await.unwrap();
        bench.store.transact(again(&owner), system::add("S", &["P"])).await.unwrap();
        let change = async |attributes| bench.store.transact(again(&owner), update("P", terminal(attributes))).await;
        change(&[("hostname", "jump")]).await.unwrap(); // nothing goes there yet
        bench.account("S", "a", "P", None).await;
        let refused = refusal(change(&[("hostname", "thief")]).await);
        assert_eq!(refused.shown, Code::PermissionMissing, "{:?}", bench.engine);
        assert_eq!(refused.faults[0].pointer, "/disclosurePlugins/0/attributes/hostname");
        change(&[("hostname", "jump"), ("font-size", "14")]).await.unwrap();
        bench.grant("owner", "P", "view-properties modify-properties preapproved-checkout").await;
        change(&[("hostname", "other")]).await.unwrap(); // he may have them anyway
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_writes_them_behind_the_servers_back() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "creategroup").await;
        bench.store.transact(again(&maker), add("NONE", Mode::Push, nothing())).await.unwrap();
        bench.store.transact(again(&maker), add("ONE", Mode::Push, terminal(&[]))).await.unwrap();
        let elsewhere =
            r#"UPDATE policy SET disclosure_plugins = '[{"plugin":"guacamole-ssh","attributes":{"hostname":"thief"}}]'"#;
        for sql in [
            elsewhere,
            "UPDATE policy SET disclosure_plugins = CASE policy_id WHEN 'ONE' THEN '[]' ELSE '[{\"plugin\":\"guacamole-vnc\",\"attributes\":{}}]' END",
        ] {
            assert_eq!(bench.execute(sql).await, 2);
            for id in ["NONE", "ONE"] {
                let found = bench.store.read(read::Find(id.into())).await;
                assert!(matches!(found, Err(StoreError::Integrity("policy"))), "{:?}: {found:?}", bench.engine);
            }
        }
    }
}
