//! The tables of an installation, as its database administrator sees and changes them: beside its server or after its death.

use sqlx::{Connection as _, PgConnection};

use crate::{Installation, postgres};

impl Installation {
    /// Statements behind the server's back.
    pub async fn execute(&self, sql: &str) {
        match self.database() {
            None => self.file().execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}")),
            Some(database) => postgres::run(database, sql).await,
        }
    }

    /// The one number that `sql` selects; `$1` in it is `argument`.
    pub async fn number(&self, sql: &'static str, argument: &str) -> i64 {
        match self.database() {
            None => {
                let found = self.file().query_row(sql, &[("$1", argument)], |row| row.get(0));
                found.unwrap_or_else(|error| panic!("{sql}: {error}"))
            }
            Some(database) => {
                let mut connection = PgConnection::connect(&postgres::url(database)).await.unwrap();
                let found = sqlx::query_scalar(sql).bind(argument).fetch_one(&mut connection).await;
                connection.close().await.unwrap();
                found.unwrap_or_else(|error| panic!("{sql}: {error}"))
            }
        }
    }

    fn file(&self) -> rusqlite::Connection {
        let file = rusqlite::Connection::open(self.data().join("strongroom.db")).unwrap();
        file.busy_timeout(std::time::Duration::from_secs(5)).unwrap();
        file
    }
}
