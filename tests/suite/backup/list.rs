//! The list of tables is that of the tables: a new one, or a new column, can't be forgotten.

use std::collections::BTreeMap;

use sqlx::{Connection as _, PgConnection, Row as _};
use storage::{
    Place,
    backup::{Kind, LEFT_OUT, of_schema},
};
use suite::{Engine, Installation, postgres};

/// Name of a table → its columns in their order, with their types; and those of its primary key.
type Shapes = BTreeMap<String, (Vec<(String, String)>, Vec<String>)>;

async fn real(installation: &Installation) -> Shapes {
    match installation.place() {
        Place::Sqlite(file) => of_sqlite(&rusqlite::Connection::open(file).unwrap()),
        Place::Postgres(_) => of_postgres(&postgres::url(installation.database().unwrap())).await,
    }
}

fn of_sqlite(file: &rusqlite::Connection) -> Shapes {
    const COLUMNS: &str = "SELECT t.name, c.name, c.type, c.pk FROM sqlite_schema t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid";
    let mut statement = file.prepare(COLUMNS).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
    let mut shapes = Shapes::new();
    let mut keys: BTreeMap<String, Vec<(i64, String)>> = BTreeMap::new();
    for row in rows {
        let (table, column, kind, key): (String, String, String, i64) = row.unwrap();
        shapes.entry(table.clone()).or_default().0.push((column.clone(), kind));
        if key > 0 {
            keys.entry(table).or_default().push((key, column));
        }
    }
    for (table, mut key) in keys {
        key.sort();
        shapes.entry(table).or_default().1 = key.into_iter().map(|(_, column)| column).collect();
    }
    shapes
}

async fn of_postgres(url: &str) -> Shapes {
    const COLUMNS: &str = "SELECT table_name::text, column_name::text, upper(data_type::text) FROM information_schema.columns
        WHERE table_schema = 'public' ORDER BY table_name, ordinal_position";
    const KEYS: &str = "SELECT k.table_name::text, k.column_name::text FROM information_schema.key_column_usage k
        JOIN information_schema.table_constraints c ON c.constraint_name = k.constraint_name AND c.table_name = k.table_name
        WHERE c.constraint_type = 'PRIMARY KEY' AND c.table_schema = 'public' ORDER BY k.table_name, k.ordinal_position";
    let mut connection = PgConnection::connect(url).await.unwrap();
    let mut shapes = Shapes::new();
    for row in sqlx::query(COLUMNS).fetch_all(&mut connection).await.unwrap() {
        shapes.entry(row.get(0)).or_default().0.push((row.get(1), row.get(2)));
    }
    for row in sqlx::query(KEYS).fetch_all(&mut connection).await.unwrap() {
        shapes.entry(row.get(0)).or_default().1.push(row.get(1));
    }
    connection.close().await.unwrap();
    shapes
}

#[tokio::test(flavor = "multi_thread")]
async fn every_table_and_column_is_in_a_backup_or_left_out_by_name() {
    for engine in Engine::ALL {
        let mut real = real(&Installation::new(engine).await).await;
        real.retain(|table, _| !LEFT_OUT.contains(&table.as_str()));
        let word = |kind| match kind {
            Kind::Int => "BIGINT",
            Kind::Text => "TEXT",
            Kind::Bytes => "BYTEA",
        };
        let listed: Shapes = of_schema(storage::schema())
            .map(|table| {
                let columns = table.columns.iter().map(|column| (column.name.to_owned(), word(column.kind).to_owned()));
                let key = table.key.iter().map(|key| (*key).to_owned());
                (table.name.to_owned(), (columns.collect(), key.collect()))
            })
            .collect();
        assert!(listed.keys().eq(real.keys()), "{engine:?}, storage/src/backup/table.rs: {:?}", real.keys());
        for (table, shape) in &listed {
            assert_eq!(shape, &real[table], "{engine:?}, storage/src/backup/table.rs: {table}");
        }
    }
}
