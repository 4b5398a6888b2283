//! SystemVariableSet.

use domain::{
    procedure::Stamp,
    variable::{
        Overrides,
        set::{REVISION_UNSET, Set, SetView, Stored},
    },
};

use super::row;
use crate::{error::StoreError, job::Persist, json, right, tx::Tx};

const OPTIONS: &str = "SELECT options FROM policy WHERE options <> '{}' ORDER BY policy_id LIMIT 10000";
const CLASS: &str = "SELECT class_id FROM user_class WHERE class_id = $1";

impl Persist for Set {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<SetView, StoreError> {
        right::lock(tx).await?; // contradictions span variables and the options of all policies
        let set = row::all(tx).await?;
        let revision = set.iter().find(|stored| stored.name == self.name).map(|stored| stored.revision);
        let policies = tx.all::<(String,)>(OPTIONS, &[]).await?;
        let policies = policies.iter().map(|(options,)| json::read::<Overrides>(options, "policy")).collect::<Result<_, _>>()?;
        Ok(SetView {
            acting: right::acting(stamp, tx).await?,
            revision: revision.unwrap_or(REVISION_UNSET),
            has_class: tx.opt::<(String,)>(CLASS, &[(&self.value).into()]).await?.is_some(),
            global: set.into_iter().map(|stored| (stored.name, stored.value)).collect(),
            policies,
        })
    }

    async fn apply(&self, _: &Stamp, stored: &Stored, tx: &mut Tx) -> Result<(), StoreError> {
        row::put(stored, tx).await
    }
}
