//! The authorization matrix, made from the contract: every operation × whoever may ask. Each refusal has its row in the journal, each error
//! is a problem that the contract lists, each thing done leaves its event.

use std::collections::BTreeSet;

use suite::{Engine, client::Client, http::Reply, random, scene};

use super::{
    table::functions,
    world::{Caller, Row, World},
};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Asker {
    /// Without a session, with one that has ended, with a guessed one.
    Nobody,
    /// To whose kind of caller the operation is closed, whatever else it may.
    WrongKind,
    /// Of the right kind, which may nothing but come in.
    NoPrivilege,
    /// Has all permissions, on another policy.
    ForeignPolicy,
    /// Was disabled after it came in.
    Disabled,
    /// Whose session was not used for too long.
    Expired,
    /// From an address that isn't on its list.
    Outside,
    /// Who may.
    Right,
}

impl Asker {
    const ALL: [Self; 8] = [
        Self::Nobody,
        Self::WrongKind,
        Self::NoPrivilege,
        Self::ForeignPolicy,
        Self::Disabled,
        Self::Expired,
        Self::Outside,
        Self::Right,
    ];
}

/// The cells that were asked, and what was wrong with them.
#[derive(Default)]
struct Sheet {
    cells: BTreeSet<(String, Asker)>,
    wrong: Vec<String>,
    asked: usize,
}

impl Sheet {
    /// Sends a row's request.
    async fn ask(&mut self, world: &World, row: &Row, asker: Asker, client: &Client, want: &str) -> Reply {
        let reply = row.request(&client.clone().from_address(self.source())).send().await;
        self.take(world, row, asker, &reply, want).await;
        reply
    }

    async fn take(&mut self, world: &World, row: &Row, asker: Asker, reply: &Reply, want: &str) {
        self.cells.insert((row.function.function.clone(), asker));
        self.wrong.extend(world.compare(row, reply, want).await.map(|wrong| format!("{asker:?}: {wrong}")));
    }

    /// An address for each request: whoever isn't known has a budget of rows.
    fn source(&mut self) -> [u8; 4] {
        self.asked += 1;
        [127, 1, u8::try_from(self.asked / 200).unwrap(), u8::try_from(self.asked % 200).unwrap() + 1]
    }

    /// Every operation that needs a session, by a caller of each kind to which it is open.
    async fn refuse_all(&mut self, world: &World, asker: Asker, callers: &[Caller], want: &str) {
        for row in world.rows.iter().filter(|row| row.needs_session()) {
            self.ask_each(world, row, asker, callers, want).await;
        }
    }

    /// One row, by a caller of each kind to which it is open.
    async fn ask_each(&mut self, world: &World, row: &Row, asker: Asker, callers: &[Caller], want: &str) {
        for caller in callers.iter().filter(|caller| row.is_open_to(caller.kind)) {
            self.ask(world, row, asker, &caller.client, wanted(want, caller.kind)).await;
        }
    }
}

/// What a kind of caller is told: `404 checkout-not-found, guacamole 200` is another answer for one of them.
fn wanted<'w>(want: &'w str, kind: &str) -> &'w str {
    let (others, kinds) = want.split_once(", ").unwrap_or((want, ""));
    kinds.split(", ").find_map(|one| one.strip_prefix(kind)?.strip_prefix(' ')).unwrap_or(others)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_answers_every_asker_as_it_must() {
    for engine in Engine::ALL {
        let (world, mut sheet) = (World::new(engine).await, Sheet::default());
        doors(&world, &mut sheet).await;
        nobody(&world, &mut sheet).await;
        wrong_kind(&world, &mut sheet).await;
        disabled(&world, &mut sheet).await;
        expired(&world, &mut sheet).await;
        outside(&world, &mut sheet).await;
        rights(&world, &mut sheet).await;
        assert!(sheet.wrong.is_empty(), "{engine:?}:\n{}", sheet.wrong.join("\n"));
        let missing: Vec<_> = cells().difference(&sheet.cells).cloned().collect();
        assert!(missing.is_empty(), "not asked: {missing:?}");
    }
}

/// What must be asked: all, but for what is open to all kinds of callers, and ways in, where no session is that could end.
fn cells() -> BTreeSet<(String, Asker)> {
    let mut cells = BTreeSet::new();
    for function in functions() {
        let is_way_in = matches!(&function.function[..], "Login" | "LoginEx");
        let is_open =
            ["idapi", "otp", "guacamole", "user"].iter().all(|kind| function.callers.iter().any(|caller| caller == kind));
        for asker in Asker::ALL {
            let is_left_out = asker == Asker::WrongKind && is_open || asker == Asker::Expired && is_way_in;
            if !is_left_out {
                cells.insert((function.function.clone(), asker));
            }
        }
    }
    cells
}

/// Login and LoginEx, each by whom it is for.
async fn doors(world: &World, sheet: &mut Sheet) {
    const REFUSED: &str = "401 credentials-invalid";
    let (strangers, foreigners) = (world.callers("door", scene::HERE).await, world.callers("door-foreign", scene::HERE).await);
    world.permit("DOOR", &foreigners, scene::POLICY, &["view-properties"]).await;
    // whose way in was taken; a person has none to lose
    let powerless = world.callers("door-none", scene::HERE).await;
    for caller in &powerless {
        let none = serde_json::json!({ "privileges": [] });
        world.scene.admin.patch(&caller.path()).json(&none).send().await.is(200);
    }
    let (gone, away) = (world.callers("door-disabled", scene::HERE).await, world.callers("door-away", "127.0.0.1/32").await);
    disable(world, &gone).await;
    for row in world.rows.iter().filter(|row| !row.needs_session()) {
        let function = &row.function.function;
        sheet.ask(world, row, Asker::Nobody, &world.scene.client(), REFUSED).await;
        let is_of_otp = function == "LoginEx";
        let (mine, others): (Vec<usize>, Vec<usize>) =
            (0..strangers.len()).partition(|of| (strangers[*of].kind == "otp") == is_of_otp);
        let asked = |asker: Asker, callers: &[Caller], which: &[usize], want: &'static str| {
            which.iter().map(|of| (asker, callers[*of].clone(), want)).collect::<Vec<_>>()
        };
        let cells = [
            asked(Asker::WrongKind, &strangers, &others, REFUSED),
            asked(Asker::NoPrivilege, &powerless, &mine, if is_of_otp { REFUSED } else { "201" }),
            asked(Asker::ForeignPolicy, &foreigners, &mine, "201"),
            asked(Asker::Disabled, &gone, &mine, REFUSED),
            asked(Asker::Outside, &away, &mine, REFUSED),
            asked(Asker::Right, &strangers, &mine, "201"),
        ];
        for (asker, caller, want) in cells.concat() {
            let client = world.scene.client().from_address(sheet.source());
            let reply = caller.entering(&client, function).send().await;
            sheet.take(world, row, asker, &reply, want).await;
        }
    }
}

async fn nobody(world: &World, sheet: &mut Sheet) {
    let ended = world.scene.stranger("law-ended", "apicaller").await;
    ended.delete(scene::CURRENT).send().await.is(204);
    let guessed = format!("srs_{}", random::hex() + &random::hex());
    // the one that has ended is as long as ours, and its checksum is right
    for (client, want) in [
        (world.scene.client(), "401 session-missing"),
        (ended, "401 session-invalid"),
        (world.scene.client().with_token(guessed), "401 session-invalid"),
    ] {
        for row in world.rows.iter().filter(|row| row.needs_session()) {
            sheet.ask(world, row, Asker::Nobody, &client, want).await;
        }
    }
}

async fn wrong_kind(world: &World, sheet: &mut Sheet) {
    let callers = world.callers("law-kind", scene::HERE).await;
    world.permit("KINDS", &callers, scene::POLICY, &PERMISSIONS).await;
    for row in world.rows.iter().filter(|row| row.needs_session()) {
        for caller in callers.iter().filter(|caller| !row.is_open_to(caller.kind)) {
            sheet.ask(world, row, Asker::WrongKind, &caller.client, "403 function-not-allowed").await;
        }
    }
}

async fn disable(world: &World, callers: &[Caller]) {
    for caller in callers {
        world.scene.admin.post(&format!("{}/disable", caller.path())).send().await.is(204);
    }
}

async fn disabled(world: &World, sheet: &mut Sheet) {
    let callers = world.callers("law-disabled", scene::HERE).await;
    disable(world, &callers).await;
    sheet.refuse_all(world, Asker::Disabled, &callers, "401 session-invalid").await;
}

async fn expired(world: &World, sheet: &mut Sheet) {
    let callers = world.callers("law-expired", scene::HERE).await;
    for caller in &callers {
        let user = &caller.user;
        let idle = format!(
            "UPDATE session SET last_used_at = last_used_at - 1000 * (idle_seconds + 1)
             WHERE user_key IN (SELECT user_key FROM administrator WHERE user_id = '{user}')"
        );
        world.scene.installation.execute(&idle).await;
    }
    sheet.refuse_all(world, Asker::Expired, &callers, "401 session-invalid").await;
}

async fn outside(world: &World, sheet: &mut Sheet) {
    let callers = world.callers("law-home", "127.0.0.1/32").await;
    sheet.refuse_all(world, Asker::Outside, &callers, "401 session-invalid").await;
    for caller in callers {
        assert!(scene::lives(&caller.client).await, "at home it still lives");
    }
}

/// All permissions of access that can be granted on a policy.
const PERMISSIONS: [&str; 6] =
    ["view-properties", "modify-properties", "preapproved-checkout", "randomize-override", "access-history", "manage-systems"];

/// In the order of the table: a stranger, who may on another policy, and who may, after whom the next row has what it needs.
async fn rights(world: &World, sheet: &mut Sheet) {
    let stranger = world.callers("law-stranger", scene::HERE).await;
    let foreign = world.callers("law-foreign", scene::HERE).await;
    let body = serde_json::json!({ "policyId": "FOREIGN", "mode": "vault-only", "authenticationTypes": ["password"] });
    world.scene.admin.post("/v1/managed-system-policies").json(&body).send().await.is(201);
    world.permit("FOREIGN", &foreign, "FOREIGN", &PERMISSIONS).await;
    let is_rescuer = |caller: &&Caller| matches!(caller.kind, "otp" | "user");
    world.rescue("RESCUE-FOREIGN", &foreign.iter().filter(is_rescuer).cloned().collect::<Vec<_>>()).await;
    for row in world.rows.iter().filter(|row| row.needs_session()) {
        for (asker, callers, want) in
            [(Asker::NoPrivilege, &stranger, row.stranger), (Asker::ForeignPolicy, &foreign, row.foreign)]
        {
            sheet.ask_each(world, row, asker, callers, want).await;
        }
        let (who, want) = row.holder.split_once(' ').unwrap();
        let client = match who {
            "admin" => &world.scene.admin,
            "manager" => &world.manager,
            "pusher" => &world.pusher,
            "rescuer" => &world.rescuer,
            "asker" => &world.asker,
            "authorizer" => &world.authorizer,
            "gateway" => &world.gateway,
            "robot" => &world.robot.client,
            other => panic!("{}: who is {other}?", row.function.function),
        };
        sheet.cells.insert((row.function.function.clone(), Asker::Right));
        let reply = row.request(client).send().await;
        let rows = world.journalled(&reply).await;
        let expected = i64::from(world.operation(row)["x-journal"].is_string());
        if reply.status.to_string() != want || rows != expected {
            let function = &row.function.function;
            sheet.wrong.push(format!("{function} as {who}: {want} and {expected} rows wanted, found {rows}: {reply}"));
        }
    }
}
