//! The rows of a check-out and of what is lent in it, each read with its seal checked.

use domain::{
    checkout::{Checkout, Ending, Member},
    id::{AccountKey, ChangeId, CheckoutId, ResourceId},
};

use crate::{
    error::StoreError,
    row::{FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "checkout";
const MEMBERS: &str = "checkout_member";
/// A check-out has so many members, at most.
const FIND: &str = "SELECT * FROM checkout WHERE checkout_id = $1";
/// Whoever changes a check-out holds this lock until COMMIT.
const LOCK: &str = "SELECT checkout_id FROM checkout WHERE checkout_id = $1 FOR NO KEY UPDATE";
const FIND_MEMBERS: &str = "SELECT * FROM checkout_member WHERE checkout_id = $1 ORDER BY number LIMIT 500";
const INSERT: &str =
    "INSERT INTO checkout (checkout_id, request_id, kind, status, requester, requester_key, recipient, recipient_key, starts_at,
        ends_at, extensions, opened_at, closed_at, closed_by, ending, change_id, retry_at, revision, created_at, updated_at, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";
const UPDATE: &str =
    "UPDATE checkout SET request_id = $2, kind = $3, status = $4, requester = $5, requester_key = $6, recipient = $7,
        recipient_key = $8, starts_at = $9, ends_at = $10, extensions = $11, opened_at = $12, closed_at = $13, closed_by = $14,
        ending = $15, change_id = $16, retry_at = $17, revision = $18, created_at = $19, updated_at = $20, mac = $21
    WHERE checkout_id = $1";
const INSERT_MEMBER: &str = "INSERT INTO checkout_member (checkout_id, number, account_key, resource_id, account_id, place,
        password_version, owes_change, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const UPDATE_MEMBER: &str = "UPDATE checkout_member SET account_key = $3, resource_id = $4, account_id = $5, place = $6,
        password_version = $7, owes_change = $8, mac = $9
    WHERE checkout_id = $1 AND number = $2";
/// As many as the greatest limit.
const PLACES: &str = "SELECT place FROM checkout_member WHERE account_key = $1 AND place IS NOT NULL ORDER BY place LIMIT 1000";
const HELD_PLACES: &str =
    "SELECT m.place, c.recipient_key FROM checkout_member m JOIN checkout c ON c.checkout_id = m.checkout_id
    WHERE m.account_key = $1 AND m.place IS NOT NULL ORDER BY m.place LIMIT 1000";
const OTHERS: &str = "SELECT COUNT(*) FROM checkout_member m JOIN checkout c ON c.checkout_id = m.checkout_id
    WHERE m.account_key = $1 AND m.place IS NOT NULL AND c.checkout_id <> $2 AND c.status = 'checked-out'";
/// Whose return has failed keeps no account: it may be gone with its system.
const KEPT: &str = "SELECT COUNT(*) FROM checkout_member m JOIN checkout c ON c.checkout_id = m.checkout_id
    WHERE m.account_key = $1 AND m.place IS NOT NULL AND c.status NOT IN ('checkin-failed', 'checkin-rollback-failed')";
const LENT_OF: &str = "SELECT COUNT(*) FROM checkout_member m JOIN managed_account a ON a.account_key = m.account_key
    WHERE a.resource_id = $1 AND m.place IS NOT NULL";
/// The first of what is lent stands for all of it.
const ACCOUNT: &str = "SELECT account_key FROM checkout_member WHERE checkout_id = $1 AND number = 0";
/// The version is the newest that the server has made and nobody was shown before it was in force.
const REMAINING: &str = "WITH secret AS (SELECT COALESCE((SELECT v.version FROM password_version v JOIN password_change p ON p.change_id = v.change_id
        WHERE v.account_key = $1 AND v.state IN ('current', 'previous') AND p.kind = 'randomize' AND p.is_shown = 0
        ORDER BY v.version DESC LIMIT 1), 0) AS version)
    SELECT (SELECT COUNT(*) FROM checkout_member m JOIN checkout c ON c.checkout_id = m.checkout_id
        WHERE m.account_key = $1 AND m.place IS NOT NULL AND c.checkout_id <> $2 AND c.status = 'checked-out'),
    secret.version,
    (SELECT COUNT(*) FROM checkout_member WHERE account_key = $1 AND password_version >= secret.version AND owes_change = 1)
    FROM secret";

/// Whose password is lent in it: for who locks the account first, and looks at the check-out, and at its seals, afterwards.
pub(crate) async fn account(id: &CheckoutId, tx: &mut Tx) -> Result<Option<AccountKey>, StoreError> {
    Ok(tx.opt::<(AccountKey,)>(ACCOUNT, &[id.into()]).await?.map(|(key,)| key))
}

/// The check-out of this id, and nobody else changes it before COMMIT.
pub(crate) async fn lock(id: &CheckoutId, tx: &mut Tx) -> Result<Option<Checkout>, StoreError> {
    if tx.hold(LOCK, &[id.into()]).await? { find(id, tx).await } else { Ok(None) }
}

/// The check-out of this id.
pub(crate) async fn find(id: &CheckoutId, tx: &mut Tx) -> Result<Option<Checkout>, StoreError> {
    let Some(sealed): Option<Sealed> = tx.opt(FIND, &[id.into()]).await? else { return Ok(None) };
    let mut members = Vec::new();
    for (number, stored) in (0..).zip(tx.all::<Stored>(FIND_MEMBERS, &[id.into()]).await?) {
        members.push(stored.checked(id, number, tx)?);
    }
    sealed.checked(members, tx).map(Some)
}

/// Writes a new one, with what is lent in it.
pub(crate) async fn insert(checkout: &Checkout, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, INSERT_MEMBER, checkout, tx).await
}

/// Writes what it is now.
pub(crate) async fn update(checkout: &Checkout, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, UPDATE_MEMBER, checkout, tx).await
}

async fn write(sql: &'static str, of_member: &'static str, checkout: &Checkout, tx: &mut Tx) -> Result<(), StoreError> {
    let keys = [checkout.requester.canonical(), checkout.recipient.canonical()];
    let content = content(checkout, &keys);
    let mac = tx.seal(TABLE, &content)?;
    let mut args = content.to_vec();
    args.push(mac[..].into());
    let mut written = tx.exec(sql, &args).await?;
    for (number, member) in (0..).zip(&checkout.members) {
        let content = member_content(&checkout.id, number, member);
        let mac = tx.seal(MEMBERS, &content)?;
        let mut args = content.to_vec();
        args.push(mac[..].into());
        written += tx.exec(of_member, &args).await?;
    }
    if written == 1 + checkout.members.len() as u64 { Ok(()) } else { Err(StoreError::Again) }
}

/// The places of an account that are held.
pub(crate) async fn places(account: &AccountKey, tx: &mut Tx) -> Result<Vec<i64>, StoreError> {
    Ok(tx.all::<(i64,)>(PLACES, &[account.into()]).await?.into_iter().map(|(place,)| place).collect())
}

/// The same, each with the canonical id of who holds it.
pub(crate) async fn held_places(account: &AccountKey, tx: &mut Tx) -> Result<Vec<(i64, String)>, StoreError> {
    tx.all(HELD_PLACES, &[account.into()]).await
}

/// How many have the account by another check-out.
pub(crate) async fn others(account: &AccountKey, but: &CheckoutId, tx: &mut Tx) -> Result<usize, StoreError> {
    let (others,): (i64,) = tx.one(OTHERS, &[account.into(), but.into()]).await?;
    Ok(usize::try_from(others).unwrap_or(0))
}

/// Has anybody the account?
pub(crate) async fn is_lent(account: &AccountKey, tx: &mut Tx) -> Result<bool, StoreError> {
    Ok(others(account, &CheckoutId(String::new()), tx).await? > 0)
}

/// Must the account stay, because somebody has it, or because its password is yet to be changed after that?
pub(crate) async fn is_kept(account: &AccountKey, tx: &mut Tx) -> Result<bool, StoreError> {
    let (kept,): (i64,) = tx.one(KEPT, &[account.into()]).await?;
    Ok(kept > 0)
}

/// Is an account of the system lent, or not yet returned?
pub(crate) async fn is_lent_of(system: &ResourceId, tx: &mut Tx) -> Result<bool, StoreError> {
    let (lent,): (i64,) = tx.one(LENT_OF, &[system.into()]).await?;
    Ok(lent > 0)
}

/// What is left of an account when a check-out of it ends.
pub(crate) struct Remaining {
    /// How many have it by another check-out.
    pub others: usize,
    /// The newest version of its password that the server has made and nobody was shown before it was in force; 0: none.
    pub secret_version: i64,
    /// Does somebody know that version, or a later one, who gave it back while others had it?
    pub is_owed: bool,
}

/// What is left of the account when this check-out of it ends.
pub(crate) async fn remaining(account: &AccountKey, but: &CheckoutId, tx: &mut Tx) -> Result<Remaining, StoreError> {
    let (others, secret_version, owed): (i64, i64, i64) = tx.one(REMAINING, &[account.into(), but.into()]).await?;
    Ok(Remaining { others: usize::try_from(others).unwrap_or(0), secret_version, is_owed: owed > 0 })
}

/// What the seal covers: all of it. By the keys, its requester and its recipient are found in whatever spelling.
fn content<'a>(of: &'a Checkout, [requester, recipient]: &'a [String; 2]) -> [Val<'a>; 20] {
    [
        (&of.id).into(),
        of.request.as_ref().into(),
        of.kind.word().into(),
        of.status.word().into(),
        (&of.requester).into(),
        requester.into(),
        (&of.recipient).into(),
        recipient.into(),
        of.starts_at.into(),
        of.ends_at.into(),
        of.extensions.into(),
        of.opened_at.into(),
        of.closed_at.into(),
        of.closed_by.as_ref().into(),
        of.ending.map(Ending::word).into(),
        of.change.as_ref().into(),
        of.retry_at.into(),
        of.revision.into(),
        of.created_at.into(),
        of.updated_at.into(),
    ]
}

fn member_content<'a>(checkout: &'a CheckoutId, number: i64, of: &'a Member) -> [Val<'a>; 8] {
    [
        checkout.into(),
        number.into(),
        (&of.account_key).into(),
        (&of.resource).into(),
        (&of.account).into(),
        of.place.into(),
        of.password_version.into(),
        of.owes_change.into(),
    ]
}

/// A row of the table, its seal not yet checked.
pub(super) struct Sealed {
    pub checkout: Checkout,
    mac: Vec<u8>,
}

impl Sealed {
    /// With what is lent in it.
    pub fn checked(self, members: Vec<Member>, tx: &Tx) -> Result<Checkout, StoreError> {
        let keys = [self.checkout.requester.canonical(), self.checkout.recipient.canonical()];
        tx.check(TABLE, &content(&self.checkout, &keys), &self.mac)?;
        Ok(Checkout { members, ..self.checkout })
    }
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let change: Option<ChangeId> = row.get("change_id")?;
        let checkout = Checkout {
            id: row.get("checkout_id")?,
            request: row.get("request_id")?,
            kind: row.get("kind")?,
            status: row.get("status")?,
            members: Vec::new(),
            requester: row.get("requester")?,
            recipient: row.get("recipient")?,
            starts_at: row.get("starts_at")?,
            ends_at: row.get("ends_at")?,
            extensions: row.get("extensions")?,
            opened_at: row.get("opened_at")?,
            closed_at: row.get("closed_at")?,
            closed_by: row.get("closed_by")?,
            ending: row.get("ending")?,
            change,
            retry_at: row.get("retry_at")?,
            revision: row.get("revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self { checkout, mac: row.get("mac")? })
    }
}

/// A row of what is lent, its seal not yet checked.
pub(super) struct Stored {
    pub member: Member,
    pub mac: Vec<u8>,
}

impl Stored {
    /// As the member of this number.
    pub fn checked(self, checkout: &CheckoutId, number: i64, tx: &Tx) -> Result<Member, StoreError> {
        tx.check(MEMBERS, &member_content(checkout, number, &self.member), &self.mac)?;
        Ok(self.member)
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let member = Member {
            account_key: row.get("account_key")?,
            resource: row.get("resource_id")?,
            account: row.get("account_id")?,
            place: row.get("place")?,
            password_version: row.get("password_version")?,
            owes_change: row.get("owes_change")?,
        };
        Ok(Self { member, mac: row.get("mac")? })
    }
}
