//! Reads of administrators: one, many, and where their privileges come from.

use std::collections::BTreeMap;

use domain::{
    administrator::{
        effective::{Origin, origins},
        target::Profile,
    },
    id::UserId,
    right::{Rights, privilege::Privilege},
};

use super::{row, target::profile};
use crate::{error::StoreError, job::Errand, right, tx::Tx};

/// An administrator and all that it holds: who asks must not hold less.
#[derive(Clone, Debug)]
pub struct Found {
    /// As it is shown.
    pub profile: Profile,
    /// What decides who may see it.
    pub held: Rights,
}

/// One administrator.
pub struct Find(pub UserId);

impl Errand for Find {
    type Answer = Option<Found>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Found>, StoreError> {
        let Some(administrator) = row::find(&self.0.canonical(), tx).await? else { return Ok(None) };
        let held = right::of(&administrator, tx).await?;
        Ok(Some(Found { profile: profile(administrator, tx).await?, held }))
    }
}

/// The next administrators, ascending by canonical id.
pub struct Page {
    /// The one before the first.
    pub after: Option<UserId>,
    /// How many at most.
    pub limit: i64,
}

impl Errand for Page {
    type Answer = Vec<Found>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Found>, StoreError> {
        let after = self.after.as_ref().map(UserId::canonical).unwrap_or_default();
        let mut page = Vec::new();
        for administrator in row::page(&after, self.limit, tx).await? {
            let held = right::of(&administrator, tx).await?;
            page.push(Found { profile: profile(administrator, tx).await?, held });
        }
        Ok(page)
    }
}

/// Where the privileges of one administrator come from.
pub struct Origins(pub UserId);

impl Errand for Origins {
    type Answer = Option<BTreeMap<Privilege, Vec<Origin>>>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let key = self.0.canonical();
        let Some(administrator) = row::find(&key, tx).await? else { return Ok(None) };
        let classes = right::classes(&key, tx).await?;
        let groups = right::administrator_groups(&key, &classes, tx).await?;
        let groups: Vec<_> = groups.into_iter().map(|group| (group.id, group.privileges)).collect();
        Ok(Some(origins(administrator.privileges, &groups)))
    }
}
