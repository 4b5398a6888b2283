//! The one-time passwords of a caller: their state, and their history.

use domain::{
    id::SecretId,
    secret::{Fingerprint, Sealed},
    session::otp::{Known, OtpState, Pending},
    time::Moment,
};

use crate::{
    error::StoreError,
    row::{FromRow, Row, Val},
    tx::Tx,
};

const STATE_TABLE: &str = "otp_state";
const TABLE: &str = "otp";
const STATE: &str = "SELECT generation, since, current, is_initial, pending_since, pending_previous, pending_address, pending_key, pending_secret_id, pending_sealed, pending_reissues, mac AS otp_mac
    FROM otp_state WHERE user_key = $1";
const WRITE: &str = "INSERT INTO otp_state (user_key, generation, since, current, is_initial, pending_since, pending_previous, pending_address, pending_key, pending_reissues, pending_secret_id, pending_sealed, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    ON CONFLICT (user_key) DO UPDATE SET generation = excluded.generation, since = excluded.since, current = excluded.current, is_initial = excluded.is_initial,
        pending_since = excluded.pending_since, pending_previous = excluded.pending_previous, pending_address = excluded.pending_address,
        pending_key = excluded.pending_key, pending_reissues = excluded.pending_reissues, pending_secret_id = excluded.pending_secret_id,
        pending_sealed = excluded.pending_sealed, mac = excluded.mac";
const SPEND: &str = "UPDATE otp SET spent_at = $4, mac = $5 WHERE user_key = $1 AND fingerprint = $2 AND generation = $3";
const LEARN: &str = "INSERT INTO otp (user_key, fingerprint, generation, spent_at, mac) VALUES ($1, $2, $3, $4, $5)";

/// The state of a caller's OTPs; none when it was never given one.
pub async fn state(user_key: &str, tx: &mut Tx) -> Result<Option<OtpState>, StoreError> {
    let stored: Option<StoredState> = tx.opt(STATE, &[user_key.into()]).await?;
    stored.map(|stored| stored.check(user_key, tx)).transpose()
}

/// Writes it.
pub async fn write(user_key: &str, state: &OtpState, tx: &mut Tx) -> Result<(), StoreError> {
    let sealed = state.pending.as_ref().and_then(|pending| pending.sealed.as_ref());
    let address = address(state);
    let content = content(user_key, state, address.as_deref(), sealed.map(|sealed| &sealed.id));
    let mac = tx.seal(STATE_TABLE, &content)?;
    let mut args = content.to_vec();
    args.extend_from_slice(&[sealed.map(|sealed| &sealed.bytes[..]).into(), mac[..].into()]);
    tx.write(WRITE, &args).await
}

/// The OTP of a generation is spent.
pub async fn spend(user_key: &str, generation: i64, otp: &Fingerprint, at: Moment, tx: &mut Tx) -> Result<(), StoreError> {
    let known = Known { generation, spent_at: Some(at) };
    write_known(SPEND, user_key, otp, known, tx).await
}

/// An OTP enters the history, as the current one.
pub async fn learn(user_key: &str, generation: i64, otp: &Fingerprint, tx: &mut Tx) -> Result<(), StoreError> {
    write_known(LEARN, user_key, otp, Known { generation, spent_at: None }, tx).await
}

async fn write_known(sql: &'static str, user_key: &str, otp: &Fingerprint, known: Known, tx: &mut Tx) -> Result<(), StoreError> {
    let content = known_content(user_key, otp, &known);
    let mac = tx.seal(TABLE, &content)?;
    let mut args = content.to_vec();
    args.push(mac[..].into());
    tx.write(sql, &args).await
}

fn known_content<'a>(user_key: &'a str, otp: &'a Fingerprint, known: &Known) -> [Val<'a>; 4] {
    [user_key.into(), otp.into(), known.generation.into(), known.spent_at.into()]
}

fn address(state: &OtpState) -> Option<String> {
    state.pending.as_ref().map(|pending| pending.address.to_string())
}

/// What the seal covers: all but the sealed copy of the successor. Its id stays when the copy is erased, and is bound into its AAD.
fn content<'a>(
    user_key: &'a str,
    state: &'a OtpState,
    address: Option<&'a str>,
    secret_id: Option<&'a SecretId>,
) -> [Val<'a>; 11] {
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
        secret_id.into(),
    ]
}

/// A row of `otp_state`, its seal not yet checked.
pub(crate) struct StoredState {
    state: OtpState,
    secret_id: Option<SecretId>,
    mac: Vec<u8>,
}

impl StoredState {
    pub(crate) fn check(self, user_key: &str, tx: &Tx) -> Result<OtpState, StoreError> {
        let address = address(&self.state);
        tx.check(STATE_TABLE, &content(user_key, &self.state, address.as_deref(), self.secret_id.as_ref()), &self.mac)?;
        Ok(self.state)
    }
}

impl FromRow for StoredState {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let secret_id: Option<SecretId> = row.get("pending_secret_id")?;
        let sealed = row.get::<Option<Vec<u8>>>("pending_sealed")?;
        let sealed = secret_id.clone().zip(sealed).map(|(id, bytes)| Sealed { id, bytes });
        let state = OtpState {
            generation: row.get("generation")?,
            since: row.get("since")?,
            current: row.get("current")?,
            is_initial: row.get("is_initial")?,
            pending: row.get::<Option<Moment>>("pending_since")?.map(|since| pending(since, sealed, row)).transpose()?,
        };
        Ok(Self { state, secret_id, mac: row.get("otp_mac")? })
    }
}

fn pending(since: Moment, sealed: Option<Sealed>, row: &Row<'_>) -> Result<Pending, StoreError> {
    Ok(Pending {
        previous: row.get("pending_previous")?,
        address: row.get("pending_address")?,
        since,
        key: row.get("pending_key")?,
        sealed,
        reissues: row.get("pending_reissues")?,
    })
}

/// A row of `otp`, its seal not yet checked.
pub(crate) struct StoredKnown {
    known: Known,
    mac: Vec<u8>,
}

impl StoredKnown {
    pub(crate) fn check(self, user_key: &str, otp: &Fingerprint, tx: &Tx) -> Result<Known, StoreError> {
        tx.check(TABLE, &known_content(user_key, otp, &self.known), &self.mac)?;
        Ok(self.known)
    }
}

impl FromRow for StoredKnown {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let known = Known { generation: row.get("shown_generation")?, spent_at: row.get("shown_spent_at")? };
        Ok(Self { known, mac: row.get("shown_mac")? })
    }
}
