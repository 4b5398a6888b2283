//! JournalList: newest first, each entry once, and never more looked at than a page needs.

use std::time::Duration;

use serde_json::Value;
use storage::{Place, journal::read::PAGE_STATEMENTS};
use suite::{Engine, Installation, canary::Canary, client::Client, wait};

use super::{history::refused, tables::Tables};

/// All items, page by page.
async fn all(client: &Client, query: &str) -> Vec<Value> {
    let mut items = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = client.get(&format!("/v1/journal?{query}{cursor}")).send().await.expect(200).json();
        items.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["nextCursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return items,
        }
    }
}

fn texts<'a>(items: &'a [Value], field: &str) -> Vec<&'a str> {
    items.iter().map(|item| item[field].as_str().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_is_shown_newest_first_and_once() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        refused(&server, 1, 7).await;
        let secret = Canary::new();
        let wrong = serde_json::json!({ "userId": "_API_USER", "password": secret.text() });
        server
            .client()
            .post("/v1/sessions")
            .header("X-Request-Id", "try-7")
            .json(&wrong)
            .send()
            .await
            .refuses(401, "credentials-invalid");
        let admin = server.api_user().await;
        let tables = Tables::of(&installation).await;
        wait::until("all is sealed", Duration::from_secs(5), async || {
            (tables.number("SELECT COUNT(*) FROM journal WHERE seal IS NULL").await == 0).then_some(())
        })
        .await;
        let rows = usize::try_from(tables.number("SELECT COUNT(*) FROM journal").await).unwrap();
        tables.close().await;

        let whole = all(&admin, "limit=200").await;
        assert_eq!(whole.len(), rows);
        let ids = texts(&whole, "entryId");
        assert!(ids.is_sorted_by(|a, b| a > b), "{ids:?}");
        for limit in [1, 3, rows - 1, rows] {
            assert_eq!(all(&admin, &format!("limit={limit}")).await, whole, "{limit}");
        }
        // Of one chain, the places go without a gap.
        let mut places: Vec<i64> = whole[..9].iter().map(|entry| entry["sequence"].as_i64().unwrap()).collect();
        places.reverse();
        assert_eq!(places, (places[0]..places[0] + 9).collect::<Vec<_>>());
        assert!(whole.iter().all(|entry| entry["sealNumber"].as_i64().unwrap() > 0));

        let refused_login = &all(&admin, "event=login.refused").await[0];
        assert_eq!(refused_login["code"], "password-wrong", "the true reason");
        assert_eq!(refused_login["clientRequestId"], "try-7");
        assert_eq!(refused_login["function"], "Login");
        assert!(secret.find(serde_json::to_string(&whole).unwrap().as_bytes()).is_none());

        filters(&admin, &whole).await;
        bad_requests(&admin).await;
        assert!(server.stop().await.success());
    }
}

async fn filters(admin: &Client, whole: &[Value]) {
    let opened = &whole[0];
    assert_eq!((opened["event"].as_str(), opened["outcome"].as_str()), (Some("login.accepted"), Some("done")), "{opened}");
    let text = |field: &str| opened[field].as_str().unwrap().to_owned();
    let at = text("at");
    for (query, expected) in [
        ("outcome=refused".to_owned(), 8),
        ("event=session.refused&function=SessionGet".to_owned(), 7),
        ("event=session.refused&function=Login".to_owned(), 0),
        (format!("requestId={}", text("requestId")), 1),
        ("subjectUserId=_api_user&event=login.refused".to_owned(), 1),
        (format!("from={at}&requestId={}", text("requestId")), 1),
        (format!("to={at}&requestId={}", text("requestId")), 0),
        ("from=2999-01-01T00:00:00Z".to_owned(), 0),
        ("to=1999-01-01T00:00:00Z".to_owned(), 0),
        (format!("sessionId={}", text("entryId")), 0),
        ("resourceId=NONE".to_owned(), 0),
        ("accountId=none".to_owned(), 0),
        ("policyId=NONE".to_owned(), 0),
        ("actorUserId=nobody".to_owned(), 0),
    ] {
        let found = all(admin, &query).await;
        assert_eq!(found.len(), expected, "{query}: {:?}", texts(&found, "event"));
    }
    let earlier = all(admin, &format!("to={at}")).await;
    let expected: Vec<_> = whole.iter().filter(|entry| entry["at"].as_str().unwrap() < &at[..]).collect();
    assert_eq!(earlier.iter().collect::<Vec<_>>(), expected);
}

async fn bad_requests(admin: &Client) {
    for query in ["outcome=good", "from=yesterday", "limit=0", "limit=201", "requestId=x", "colour=red"] {
        let answer = admin.get(&format!("/v1/journal?{query}")).send().await;
        assert_eq!(answer.status, 400, "{query}: {answer}");
    }
    let cursor = admin.get("/v1/journal?limit=1").send().await.expect(200).text("/nextCursor");
    admin.get(&format!("/v1/journal?limit=1&outcome=done&cursor={cursor}")).send().await.refuses(422, "cursor-invalid");
}

/// Whatever is asked for, the bounds of the primary key are what is searched by: a page never costs more the longer the journal is.
#[tokio::test(flavor = "multi_thread")]
async fn no_page_scans_the_journal() {
    let installation = Installation::new(Engine::Sqlite).await;
    let Place::Sqlite(file) = installation.place() else { panic!("a file") };
    let database = rusqlite::Connection::open(file).unwrap();
    for sql in PAGE_STATEMENTS {
        let mut plan = database.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let (mut rows, mut steps) = (plan.raw_query(), Vec::new());
        while let Some(row) = rows.next().unwrap() {
            steps.push(row.get::<_, String>("detail").unwrap());
        }
        assert_eq!(steps.len(), 1, "{steps:?}");
        assert!(steps[0].starts_with("SEARCH journal USING") && steps[0].contains("(entry_id>? AND entry_id<?)"), "{steps:?}");
    }
}
