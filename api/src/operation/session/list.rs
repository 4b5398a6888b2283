//! SessionList: who is logged in.

use domain::right::law;
use storage::session::read;

use super::wire::{SessionInfo, SessionInfoPage};
use crate::operation::{Granted, Has, Operation, Page, Route, Shown, get, privilege};
use crate::problem::Problem;

/// Lists the sessions that live.
#[derive(Debug)]
pub enum SessionList {}

impl Operation for SessionList {
    const ID: &'static str = "SessionList";
    const ROUTE: Route = get("/v1/sessions");
    const TAG: &'static str = "sessions";
    const SUMMARY: &'static str = "List the sessions that live";
    const DESCRIPTION: &'static str = "Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer. Sessions of who holds what \
        the caller lacks are left out, so a page may be short.";

    type Input = Page<()>;
    type Object = ();
    type Right = Has<privilege::Console>;
    type Answer = Shown<SessionInfoPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (page, caller) = (&granted.input, &granted.caller);
        let limit = i64::try_from(page.rows_max()).unwrap_or(i64::MAX);
        let after = page.after.as_deref().map(Into::into);
        let mut rows = granted.edge.store.scan(read::Page { after, limit, at: granted.edge.clock.now() }).await?;
        let next = page.next(&mut rows, |row| row.session.id.as_str());
        let seen = rows.iter().filter(|row| caller.is(&row.user) || law::sees(&caller.rights, &row.held));
        Ok(Shown(page.turn(&granted.edge, seen.map(SessionInfo::from).collect(), next.as_deref())?))
    }
}
