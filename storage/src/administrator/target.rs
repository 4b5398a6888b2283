//! What the procedures about one administrator read and write.

use domain::{
    administrator::target::{Changed, Login, Profile, Target, TargetView},
    id::UserId,
    procedure::Stamp,
};

use super::row::{self, Administrator};
use crate::{
    error::StoreError,
    right,
    row::{FromRow, Row},
    session::row as session,
    tx::Tx,
};

const LOGIN: &str = "SELECT l.locked_until, l.last_login_at, COALESCE(o.is_initial, 1) AS is_initial
    FROM administrator_login l LEFT JOIN otp_state o ON o.user_key = l.user_key WHERE l.user_key = $1";

/// The administrator, the actor and the laws' other facts; nobody changes rights, or lets the administrator in, before COMMIT.
pub(super) async fn load(stamp: &Stamp, user: &UserId, tx: &mut Tx) -> Result<TargetView, StoreError> {
    right::lock(tx).await?;
    let acting = right::acting(stamp, tx).await?;
    let key = user.canonical();
    let target = match row::lock(&key, tx).await? {
        Some(administrator) => {
            let held = right::of(&administrator, tx).await?;
            let live = session::all(&administrator.user_id, tx).await?;
            Some(Target { profile: profile(administrator, tx).await?, held, live })
        }
        None => None,
    };
    Ok(TargetView { acting, target, crew: right::gain::crew(tx).await? })
}

/// The administrator with what its logins have left behind.
pub(super) async fn profile(administrator: Administrator, tx: &mut Tx) -> Result<Profile, StoreError> {
    let login = tx.one(LOGIN, &[(&administrator.user_id.canonical()).into()]).await?;
    Ok(Profile { administrator, login })
}

/// Writes what it is now, and ends its sessions that have to.
pub(super) async fn apply(stamp: &Stamp, changed: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
    row::update(&changed.profile.administrator, tx).await?;
    end_sessions(stamp, changed, tx).await?;
    right::change(tx).await
}

/// Ends its sessions that have to.
pub(super) async fn end_sessions(stamp: &Stamp, changed: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
    if changed.ended.is_empty() {
        return Ok(());
    }
    session::end_all(&changed.profile.administrator.user_id, stamp, tx).await.map(drop)
}

impl FromRow for Login {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            locked_until: row.get("locked_until")?,
            last_login_at: row.get("last_login_at")?,
            has_used_initial_otp: !row.get::<bool>("is_initial")?,
        })
    }
}
