//! What an attempt has shown.

use domain::{
    password::{
        report::{Proof, Report, ReportView, Reported},
        version::VersionState,
    },
    procedure::Stamp,
};

use super::{change, version, work};
use crate::{account::row, error::StoreError, job::Persist, tx::Tx};

impl Persist for Report {
    async fn load(&self, _: &Stamp, tx: &mut Tx) -> Result<ReportView, StoreError> {
        let work = work::lock(&self.change, tx).await?;
        let account = work.account.as_ref();
        let current = work::version_of(account, account.map(|account| account.password_version), tx).await?;
        let candidate = work.change.as_ref().and_then(|change| change.work.candidate);
        let candidate = work::version_of(account, candidate, tx).await?;
        let proven = if let Proof::Version(number) = self.proof { Some(number) } else { None };
        let proven = work::version_of(account, proven, tx).await?;
        Ok(ReportView { work, current, candidate, proven })
    }

    async fn apply(&self, _: &Stamp, reported: &Reported, tx: &mut Tx) -> Result<(), StoreError> {
        let is_current = |state| state == VersionState::Current;
        // First what is no more in force: a unique index holds that one is current.
        for version in reported.versions.iter().filter(|version| !is_current(version.state)) {
            version::update(&reported.account.key, version, tx).await?;
        }
        for version in reported.versions.iter().filter(|version| is_current(version.state)) {
            version::update(&reported.account.key, version, tx).await?;
        }
        change::update(&reported.change, tx).await?;
        if let Some(next) = &reported.next {
            change::update(next, tx).await?;
        }
        row::update(&reported.account, tx).await
    }
}
