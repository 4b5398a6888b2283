//! JournalList: what happened, newest first.

use domain::id::EntryId;
use storage::journal::read;

use super::wire::{JournalEntry, JournalEntryPage, JournalFilter};
use crate::operation::{Granted, Has, Operation, Page, Route, Shown, get, privilege};
use crate::problem::Problem;

/// Lists entries of the journal.
#[derive(Debug)]
pub enum JournalList {}

impl Operation for JournalList {
    const ID: &'static str = "JournalList";
    const ROUTE: Route = get("/v1/journal");
    const TAG: &'static str = "server";
    const SUMMARY: &'static str = "List entries of the journal";
    const DESCRIPTION: &'static str = "Newest first: by `entryId`, descending. Every filter that is given must hold. One page looks through \
        10,000 entries at most: with a filter that few entries pass it may be short or empty while `nextCursor` leads on. `from` and \
        `to` bound what is looked through.";
    const EXAMPLE: &'static str = include_str!("list.json");

    type Input = Page<JournalFilter>;
    type Object = ();
    type Right = Has<privilege::RunReport>;
    type Answer = Shown<JournalEntryPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let page = &granted.input;
        let limit = i64::try_from(page.limit()).unwrap_or(i64::MAX);
        let before = page.after.clone().map(EntryId);
        let (rows, next) = granted.edge.store.scan(read::Page { filter: (&page.filter).into(), before, limit }).await?;
        let items = rows.into_iter().map(JournalEntry::from).collect();
        Ok(Shown(page.turn(&granted.edge, items, next.as_ref().map(EntryId::as_str))?))
    }
}
