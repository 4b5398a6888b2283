//! CheckoutTicketAdd, CheckoutParamsGet: the tickets, and what they open.

use domain::{
    checkout::{
        Checkout,
        params::{GiveParams, Params, ParamsView},
        ticket::{AddTicket, Ticket, TicketView},
    },
    procedure::Stamp,
    secret::Fingerprint,
    time::Moment,
};

use super::row as checkout_row;
use crate::{
    account::{self, found::Look},
    error::StoreError,
    job::{Errand, Persist},
    policy, right,
    row::{FromRow, Row, Val},
    system,
    tx::Tx,
};

const TABLE: &str = "checkout_ticket";
const FIND: &str = "SELECT * FROM checkout_ticket WHERE fingerprint = $1";
/// Whoever uses a ticket holds this lock until COMMIT: it opens something once.
const LOCK: &str = "UPDATE checkout_ticket SET used_at = used_at WHERE fingerprint = $1";
const INSERT: &str =
    "INSERT INTO checkout_ticket (fingerprint, checkout_id, account_key, plugin, made_at, expires_at, used_at, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const UPDATE: &str = "UPDATE checkout_ticket SET checkout_id = $2, account_key = $3, plugin = $4, made_at = $5, expires_at = $6,
        used_at = $7, mac = $8
    WHERE fingerprint = $1";
const SWEEP: &str = "DELETE FROM checkout_ticket WHERE fingerprint IN
    (SELECT fingerprint FROM checkout_ticket WHERE expires_at < $1 ORDER BY expires_at LIMIT $2) AND expires_at < $1";
/// Rows that one sweep takes.
const ROWS_MAX: i64 = 1_000;

impl Persist for AddTicket {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<TicketView, StoreError> {
        let checkout = checkout_row::find(&self.id, tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let look = look(checkout.as_ref(), tx).await?;
        let policy = policy::row::of(look.as_ref().and_then(|look| look.found.account.policy.as_ref()), tx).await?;
        Ok(TicketView { acting, checkout, policy })
    }

    async fn apply(&self, _: &Stamp, ticket: &Ticket, tx: &mut Tx) -> Result<(), StoreError> {
        write(INSERT, ticket, tx).await
    }
}

impl Persist for GiveParams {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<ParamsView, StoreError> {
        let ticket = match &self.ticket {
            Some(fingerprint) => lock(fingerprint, tx).await?,
            None => None,
        };
        // Nobody ends it in between.
        let checkout = checkout_row::lock(&self.id, tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let look = look(checkout.as_ref(), tx).await?;
        let Some(Look { found, current }) = look else {
            return Ok(ParamsView { acting, checkout, ticket, ..ParamsView::default() });
        };
        let policy = policy::row::of(found.account.policy.as_ref(), tx).await?;
        let system = system::row::find(&found.account.resource, tx).await?;
        Ok(ParamsView { acting, checkout, ticket, found: Some(found), policy, system, version: current })
    }

    async fn apply(&self, _: &Stamp, params: &Params, tx: &mut Tx) -> Result<(), StoreError> {
        match &params.ticket {
            Some(ticket) => write(UPDATE, ticket, tx).await,
            None => Ok(()),
        }
    }
}

/// The account of a check-out.
async fn look(checkout: Option<&Checkout>, tx: &mut Tx) -> Result<Option<Look>, StoreError> {
    match checkout.and_then(Checkout::member) {
        Some(member) => account::found::by_key(&member.account_key, tx).await,
        None => Ok(None),
    }
}

/// Deletes tickets whose time was over before `before`: the journal knows of them.
pub struct SweepTickets {
    /// That moment.
    pub before: Moment,
}

impl Errand for SweepTickets {
    type Answer = u64;

    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(SWEEP, &[self.before.into(), ROWS_MAX.into()]).await
    }
}

async fn lock(fingerprint: &Fingerprint, tx: &mut Tx) -> Result<Option<Ticket>, StoreError> {
    if tx.exec(LOCK, &[fingerprint.into()]).await? == 0 {
        return Ok(None);
    }
    let Some(Sealed { ticket, mac }) = tx.opt(FIND, &[fingerprint.into()]).await? else { return Ok(None) };
    tx.check(TABLE, &content(&ticket), &mac)?;
    Ok(Some(ticket))
}

async fn write(sql: &'static str, ticket: &Ticket, tx: &mut Tx) -> Result<(), StoreError> {
    let content = content(ticket);
    let mac = tx.seal(TABLE, &content)?;
    let mut args = content.to_vec();
    args.push(mac[..].into());
    if tx.exec(sql, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// What the seal covers: all of it.
fn content(of: &Ticket) -> [Val<'_>; 7] {
    [
        (&of.fingerprint).into(),
        (&of.checkout).into(),
        (&of.account).into(),
        of.plugin.word().into(),
        of.made_at.into(),
        of.expires_at.into(),
        of.used_at.into(),
    ]
}

/// A row of the table, its seal not yet checked.
struct Sealed {
    ticket: Ticket,
    mac: Vec<u8>,
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let ticket = Ticket {
            fingerprint: row.get("fingerprint")?,
            checkout: row.get("checkout_id")?,
            account: row.get("account_key")?,
            plugin: row.get("plugin")?,
            made_at: row.get("made_at")?,
            expires_at: row.get("expires_at")?,
            used_at: row.get("used_at")?,
        };
        Ok(Self { ticket, mac: row.get("mac")? })
    }
}
