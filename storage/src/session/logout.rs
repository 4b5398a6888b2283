//! Logout.

use domain::{
    procedure::Stamp,
    session::{
        logout::{LoggedOut, Logout},
        standing::Standing,
    },
};

use super::{row, standing};
use crate::{error::StoreError, job::Persist, tx::Tx};

impl Persist for Logout {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<Option<Standing>, StoreError> {
        standing::load(stamp, tx).await
    }

    async fn apply(&self, stamp: &Stamp, _: &LoggedOut, tx: &mut Tx) -> Result<(), StoreError> {
        let session = stamp.actor.as_ref().and_then(|actor| actor.session.as_ref());
        row::end(session.map(std::slice::from_ref).unwrap_or_default(), stamp, tx).await
    }
}
