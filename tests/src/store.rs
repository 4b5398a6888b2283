//! Stores without a server: one of each engine, with a key for its sealed rows, and stamps to act with.

use std::net::IpAddr;

use domain::{
    id::{ChainId, EntryId, NodeId, SessionId, UserId},
    procedure::{Actor, CallerKind, Stamp},
    time::Moment,
};
use storage::{Database, Errand, Place, RowMac, Store, StoreError, Tx, Val, journal::Chain};
use tokio::sync::OnceCell;

use crate::{Engine, postgres};

/// When the tests' procedures happen, unless they say otherwise.
pub const NOW: Moment = Moment(1_800_000_000_000);
/// Where their callers come from.
pub const HERE: &str = "10.1.2.3";

/// A store on an engine, with its folder and its place.
pub struct Bench {
    /// What it runs on.
    pub engine: Engine,
    /// The tables.
    pub store: Store,
    /// To open it again.
    pub place: Place,
    _folder: tempfile::TempDir,
}

impl Bench {
    /// An empty store, migrated; the key of its rows is handed over.
    pub async fn new(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = match engine {
            Engine::Sqlite => Place::Sqlite(folder.path().join("store.db")),
            Engine::Postgres => Place::Postgres(Database::at(postgres::url(&postgres::copy(template().await).await))),
        };
        let store = open(&place).await;
        Self { engine, store, place, _folder: folder }
    }

    /// One of each engine.
    pub async fn both() -> Vec<Self> {
        vec![Self::new(Engine::Sqlite).await, Self::new(Engine::Postgres).await]
    }

    /// What another node would use: a store of its own on PostgreSQL, the same one on SQLite, whose file is one server's.
    pub async fn beside(&self) -> Store {
        match self.engine {
            Engine::Postgres => open(&self.place).await,
            Engine::Sqlite => self.store.clone(),
        }
    }

    /// One number.
    pub async fn count(&self, sql: &'static str) -> i64 {
        self.store.read(Count(sql)).await.unwrap()
    }

    /// A statement behind the server's back, as a database administrator could write it.
    pub async fn execute(&self, sql: &'static str) -> u64 {
        self.store.errand(Execute(sql)).await.unwrap()
    }

    /// Event, outcome and code of the newest journal row.
    pub async fn last(&self) -> (String, String, Option<String>) {
        self.store.read(Last).await.unwrap()
    }
}

/// Another store on the same tables, as another node would open it.
pub async fn open(place: &Place) -> Store {
    let store = Store::open(place, chain()).await.unwrap();
    store.authenticate(RowMac::new(&[7; 32].into()));
    store
}

/// A new chain.
pub fn chain() -> Chain {
    Chain { id: ChainId(id()), node: NodeId("test".into()) }
}

/// A migrated PostgreSQL database to copy from: nobody is connected to it.
async fn template() -> &'static str {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let name = postgres::database().await;
            storage::migrate(&Place::Postgres(Database::at(postgres::url(&name)))).await.unwrap();
            name
        })
        .await
}

/// A new id.
pub fn id() -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    // ordered, as the server's are, and different in every process
    let n = NEXT.fetch_add(1, Ordering::SeqCst);
    let random: [u8; 8] = crate::random::bytes();
    format!(
        "019a{:04x}-{:04x}-7{:03x}-8{:03x}-{}",
        n >> 16 & 0xffff,
        n & 0xffff,
        u16::from_be_bytes([random[0], random[1]]) & 0xfff,
        u16::from_be_bytes([random[2], random[3]]) & 0xfff,
        hex::encode(crate::random::bytes::<6>())
    )
}

/// Nobody yet, from `address`, at `at`.
pub fn stamp(at: Moment, address: &str) -> Stamp {
    let address: IpAddr = address.parse().unwrap();
    Stamp {
        at,
        entry: EntryId(id()),
        function: None,
        actor: None,
        client: Some(address),
        peer: Some(address),
        request: None,
        client_request: None,
        is_source_over_budget: false,
    }
}

/// A caller in its session, from here, now.
pub fn stamp_of(user: &str, kind: CallerKind, session: &SessionId) -> Stamp {
    let actor = Actor { user: UserId::from(user), kind, session: Some(session.clone()), acting_as: None };
    Stamp { actor: Some(actor), ..stamp(NOW, HERE) }
}

/// A command on the machine.
pub fn stamp_of_machine() -> Stamp {
    let actor = Actor { user: UserId::from("superuser"), kind: CallerKind::Machine, session: None, acting_as: None };
    Stamp { actor: Some(actor), client: None, peer: None, ..stamp(NOW, HERE) }
}

struct Count(&'static str);

impl Errand for Count {
    type Answer = i64;
    async fn run(&self, tx: &mut Tx) -> Result<i64, StoreError> {
        tx.one::<(i64,)>(self.0, &[] as &[Val<'_>]).await.map(|(number,)| number)
    }
}

struct Execute(&'static str);

impl Errand for Execute {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(self.0, &[]).await
    }
}

struct Last;

impl Errand for Last {
    type Answer = (String, String, Option<String>);
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        tx.one("SELECT event, outcome, code FROM journal ORDER BY entry_id DESC LIMIT 1", &[]).await
    }
}
