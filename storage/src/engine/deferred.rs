//! Statements of PostgreSQL that wait, to be sent as one: a round trip costs more than most of them.

use std::fmt::Write as _;

use sqlx::postgres::PgArguments;

use super::postgres::bind;
use crate::{error::StoreError, row::Val};

/// So many at most: each number of them is a statement of its own, which every connection keeps prepared.
const STATEMENTS_MAX: usize = 16;

/// They are put together as parts of one `WITH`: each is carried out once, in no order, on what the tables were before all of them.
#[derive(Default)]
pub(super) struct Deferred {
    /// The first, as it was given.
    alone: &'static str,
    /// All of them, the arguments numbered through.
    parts: String,
    arguments: PgArguments,
    statements: usize,
    /// How many there were when the job began that is adding.
    before_job: usize,
    /// How many arguments there are.
    bound: usize,
}

impl Deferred {
    pub(super) const fn is_full(&self) -> bool {
        self.statements >= STATEMENTS_MAX
    }

    /// A job ends: would another one like it not fit any more? Jobs that are all alike make statements that are all alike.
    pub(super) const fn end_job(&mut self) -> bool {
        let of_job = self.statements - self.before_job;
        self.before_job = self.statements;
        self.statements + of_job > STATEMENTS_MAX
    }

    /// One more.
    pub(super) fn add(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<(), StoreError> {
        bind(&mut self.arguments, args)?;
        if self.statements == 0 {
            self.alone = sql;
        }
        let before = if self.statements == 0 { "WITH" } else { "," };
        let _ = write!(self.parts, "{before} w{} AS (", self.statements); // a String takes all
        renumber(&mut self.parts, sql, self.bound);
        self.parts.push(')');
        self.statements += 1;
        self.bound += args.len();
        Ok(())
    }

    /// The statement that does all of them, and its arguments; none when there are none.
    pub(super) fn take(&mut self) -> Option<(String, PgArguments)> {
        let Self { alone, mut parts, arguments, statements, .. } = std::mem::take(self);
        match statements {
            0 => None,
            1 => Some((alone.to_owned(), arguments)),
            _ => {
                parts.push_str(" SELECT");
                Some((parts, arguments))
            }
        }
    }
}

/// Appends a statement, with `$1` as the argument after the `before` ones that are there.
fn renumber(to: &mut String, sql: &str, before: usize) {
    let mut pieces = sql.split('$');
    to.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let digits = piece.bytes().take_while(u8::is_ascii_digit).count();
        let number: usize = piece[..digits].parse().unwrap_or_default();
        let _ = write!(to, "${}{}", before + number, &piece[digits..]);
    }
}

#[cfg(test)]
mod test {
    use super::{Deferred, STATEMENTS_MAX};

    const END: &str = "UPDATE session SET ended_at = $2 WHERE session_id = $1";
    const KEEP: &str = "INSERT INTO kept (a) VALUES ($1)";

    #[test]
    fn one_is_sent_as_it_is() {
        let mut deferred = Deferred::default();
        assert!(deferred.take().is_none());
        deferred.add(END, &["s".into(), 1.into()]).unwrap();
        assert_eq!(deferred.take().unwrap().0, END);
        assert!(deferred.take().is_none());
    }

    #[test]
    fn several_are_one_statement_with_their_arguments_numbered_through() {
        let mut deferred = Deferred::default();
        deferred.add(END, &["s".into(), 1.into()]).unwrap();
        deferred.add(KEEP, &[2.into()]).unwrap();
        deferred.add(END, &["t".into(), 3.into()]).unwrap();
        let wanted = "WITH w0 AS (UPDATE session SET ended_at = $2 WHERE session_id = $1), w1 AS (INSERT INTO kept (a) VALUES ($3)), \
            w2 AS (UPDATE session SET ended_at = $5 WHERE session_id = $4) SELECT";
        assert_eq!(deferred.take().unwrap().0, wanted);
    }

    #[test]
    fn two_digits_are_one_number() {
        let mut deferred = Deferred::default();
        deferred.add("INSERT INTO t VALUES ($9, $10)", &[0.into(); 10]).unwrap();
        deferred.add("INSERT INTO t VALUES ($1, $10)", &[0.into(); 10]).unwrap();
        assert!(deferred.take().unwrap().0.contains("VALUES ($9, $10)), w1 AS (INSERT INTO t VALUES ($11, $20))"));
    }

    #[test]
    fn jobs_that_are_alike_go_out_whole() {
        let mut deferred = Deferred::default();
        let mut job = || {
            for _ in 0..7 {
                deferred.add(KEEP, &[1.into()]).unwrap();
            }
            deferred.end_job()
        };
        assert_eq!((job(), job()), (false, true), "a third one would not fit");
        deferred.take();
        deferred.add(KEEP, &[1.into()]).unwrap();
        assert!(!deferred.end_job());
    }

    #[test]
    fn it_is_bounded() {
        let mut deferred = Deferred::default();
        for _ in 0..STATEMENTS_MAX {
            assert!(!deferred.is_full());
            deferred.add(KEEP, &[1.into()]).unwrap();
        }
        assert!(deferred.is_full());
    }
}
