//! The tables of an installation, behind its server's back.

use domain::{
    id::ChainId,
    journal::{seal::Seal, verify::StoredRow},
};
use storage::{Errand, FromRow, Store, StoreError, Tx, Val, journal::read::SealedAfter};
use suite::{Installation, store};

/// Connections of their own to the tables of an installation.
pub struct Tables(pub Store);

impl Tables {
    pub async fn of(installation: &Installation) -> Self {
        Self(store::open(&installation.place()).await)
    }

    /// Lets go of them: the files may be replaced.
    pub async fn close(self) {
        self.0.close().await;
    }

    /// A change; panics when there was nothing to change.
    pub async fn change(&self, sql: &'static str, args: &[Arg]) {
        let changed = self.0.errand(Change { sql, args: args.to_vec() }).await;
        assert!(changed.as_ref().is_ok_and(|changed| *changed > 0), "{sql}: {changed:?}");
    }

    /// A statement that changes no row, such as one on a table.
    pub async fn execute(&self, sql: &'static str) {
        self.0.errand(Change { sql, args: Vec::new() }).await.unwrap();
    }

    /// The rows that a query finds.
    pub async fn rows<T: FromRow + Send + 'static>(&self, sql: &'static str) -> Vec<T> {
        self.0.read(Rows::<T> { sql, of: std::marker::PhantomData }).await.unwrap()
    }

    /// One number.
    pub async fn number(&self, sql: &'static str) -> i64 {
        self.rows::<(i64,)>(sql).await[0].0
    }

    /// All seals of a chain, and all rows in them, in order.
    pub async fn sealed(&self, chain: &ChainId) -> (Vec<Seal>, Vec<StoredRow>) {
        let (mut seals, mut rows) = (Vec::new(), Vec::new());
        loop {
            let seal = seals.last().map_or(0, |seal: &Seal| seal.number);
            let (next, of_next) = self.0.scan(SealedAfter { chain: chain.clone(), seal }).await.unwrap();
            if next.is_empty() {
                rows.sort_by(|a: &StoredRow, b| (a.seal, &a.entry.entry_id).cmp(&(b.seal, &b.entry.entry_id)));
                return (seals, rows);
            }
            seals.extend(next);
            rows.extend(of_next);
        }
    }
}

/// An argument of a statement.
#[derive(Clone)]
pub enum Arg {
    Int(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl<'a> From<&'a Arg> for Val<'a> {
    fn from(arg: &'a Arg) -> Self {
        match arg {
            Arg::Int(number) => Self::Int(Some(*number)),
            Arg::Text(text) => Self::Text(Some(text)),
            Arg::Bytes(bytes) => Self::Bytes(Some(bytes)),
        }
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<&ChainId> for Arg {
    fn from(chain: &ChainId) -> Self {
        Self::Text(chain.0.clone())
    }
}
impl From<[u8; 32]> for Arg {
    fn from(bytes: [u8; 32]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

struct Change {
    sql: &'static str,
    args: Vec<Arg>,
}

impl Errand for Change {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(self.sql, &self.args.iter().map(Val::from).collect::<Vec<_>>()).await
    }
}

struct Rows<T> {
    sql: &'static str,
    of: std::marker::PhantomData<fn() -> T>,
}

impl<T: FromRow + Send + 'static> Errand for Rows<T> {
    type Answer = Vec<T>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<T>, StoreError> {
        tx.all(self.sql, &[]).await
    }
}
