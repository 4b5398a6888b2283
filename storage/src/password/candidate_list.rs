//! PasswordCandidateList.

use domain::{
    password::candidate_list::{CANDIDATES_MAX, CandidateList, CandidateView, Candidates},
    procedure::Stamp,
};

use super::{change, version};
use crate::{
    account::{found, row},
    error::StoreError,
    job::Persist,
    right,
    tx::Tx,
};

impl Persist for CandidateList {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<CandidateView, StoreError> {
        row::lock(&self.account, tx).await?;
        let look = found::by_key(&self.account, tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let Some(look) = look else { return Ok(CandidateView { acting, ..CandidateView::default() }) };
        let open = match &look.found.account.open_change {
            Some(open) => change::lock(open, tx).await?,
            None => None,
        };
        let versions = version::likeliest(&self.account, CANDIDATES_MAX, tx).await?;
        Ok(CandidateView { acting, found: Some(look.found), versions, open })
    }

    async fn apply(&self, _: &Stamp, candidates: &Candidates, tx: &mut Tx) -> Result<(), StoreError> {
        match &candidates.shown {
            Some(shown) => change::update(shown, tx).await,
            None => Ok(()),
        }
    }
}
