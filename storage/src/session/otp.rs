//! The one-time passwords of a caller: their state, and their history.

use domain::{
    secret::{Fingerprint, Sealed},
    session::otp::{Known, OtpState, Pending},
    time::Moment,
};

use crate::{
    error::StoreError,
    row::{FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "otp_state";
const STATE: &str = "SELECT generation, since, current, is_initial, pending_since, pending_previous, pending_address, pending_key, pending_secret_id, pending_sealed, pending_reissues, mac
    FROM otp_state WHERE user_key = $1";
const WRITE: &str = "INSERT INTO otp_state (user_key, generation, since, current, is_initial, pending_since, pending_previous, pending_address, pending_key, pending_reissues, pending_secret_id, pending_sealed, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    ON CONFLICT (user_key) DO UPDATE SET generation = excluded.generation, since = excluded.since, current = excluded.current, is_initial = excluded.is_initial,
        pending_since = excluded.pending_since, pending_previous = excluded.pending_previous, pending_address = excluded.pending_address,
        pending_key = excluded.pending_key, pending_reissues = excluded.pending_reissues, pending_secret_id = excluded.pending_secret_id,
        pending_sealed = excluded.pending_sealed, mac = excluded.mac";
const KNOWN: &str = "SELECT generation, spent_at FROM otp WHERE user_key = $1 AND fingerprint = $2";
const SPEND: &str = "UPDATE otp SET spent_at = $3 WHERE user_key = $1 AND generation = $2";
const LEARN: &str = "INSERT INTO otp (user_key, fingerprint, generation) VALUES ($1, $2, $3)";

/// The state of a caller's OTPs; none when it was never given one.
pub(crate) async fn state(user_key: &str, tx: &mut Tx) -> Result<Option<OtpState>, StoreError> {
    let Some(Stored(state, mac)) = tx.opt(STATE, &[user_key.into()]).await? else { return Ok(None) };
    let address = state.pending.as_ref().map(|pending| pending.address.to_string());
    tx.check(TABLE, &content(user_key, &state, address.as_deref()), &mac)?;
    Ok(Some(state))
}

/// Writes it.
pub(crate) async fn write(user_key: &str, state: &OtpState, tx: &mut Tx) -> Result<(), StoreError> {
    let address = state.pending.as_ref().map(|pending| pending.address.to_string());
    let content = content(user_key, state, address.as_deref());
    let mac = tx.seal(TABLE, &content)?;
    let sealed = state.pending.as_ref().and_then(|pending| pending.sealed.as_ref());
    let mut args = content.to_vec();
    args.extend_from_slice(&[
        sealed.map(|sealed| &sealed.id).into(),
        sealed.map(|sealed| &sealed.bytes[..]).into(),
        mac[..].into(),
    ]);
    tx.exec(WRITE, &args).await.map(drop)
}

/// What a caller's history knows of an OTP.
pub(crate) async fn known(user_key: &str, otp: &Fingerprint, tx: &mut Tx) -> Result<Option<Known>, StoreError> {
    tx.opt(KNOWN, &[user_key.into(), otp.into()]).await
}

/// The OTP of a generation is spent.
pub(crate) async fn spend(user_key: &str, generation: i64, at: Moment, tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(SPEND, &[user_key.into(), generation.into(), at.into()]).await.map(drop)
}

/// An OTP enters the history, as the current one.
pub(crate) async fn learn(user_key: &str, generation: i64, otp: &Fingerprint, tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(LEARN, &[user_key.into(), otp.into(), generation.into()]).await.map(drop)
}

/// What the seal covers: all but the sealed copy of the successor, which is bound to its id by its own AAD.
fn content<'a>(user_key: &'a str, state: &'a OtpState, address: Option<&'a str>) -> [Val<'a>; 10] {
    let pending = state.pending.as_ref();
    [
        user_key.into(),
        state.generation.into(),
        state.since.into(),
        (&state.current).into(),
        state.is_initial.into(),
        pending.map(|pending| pending.since).into(),
        pending.map(|pending| &pending.previous).into(),
        address.into(),
        pending.and_then(|pending| pending.key.as_ref()).into(),
        pending.map(|pending| pending.reissues).into(),
    ]
}

struct Stored(OtpState, Vec<u8>);

impl FromRow for Stored {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let state = OtpState {
            generation: row.get("generation")?,
            since: row.get("since")?,
            current: row.get("current")?,
            is_initial: row.get("is_initial")?,
            pending: row.get::<Option<Moment>>("pending_since")?.map(|since| pending(since, row)).transpose()?,
        };
        Ok(Self(state, row.get("mac")?))
    }
}

fn pending(since: Moment, row: &Row<'_>) -> Result<Pending, StoreError> {
    let sealed = row.get::<Option<Vec<u8>>>("pending_sealed")?;
    Ok(Pending {
        previous: row.get("pending_previous")?,
        address: row.get("pending_address")?,
        since,
        key: row.get("pending_key")?,
        sealed: sealed.map(|bytes| row.get("pending_secret_id").map(|id| Sealed { id, bytes })).transpose()?,
        reissues: row.get("pending_reissues")?,
    })
}

impl FromRow for Known {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { generation: row.get("generation")?, spent_at: row.get("spent_at")? })
    }
}
