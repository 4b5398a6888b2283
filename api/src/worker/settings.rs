//! System variables that another node has set.

use std::time::Duration;

use storage::StoreError;

use crate::edge::Edge;

/// How often they are read again.
pub(super) const PERIOD: Duration = Duration::from_secs(1);

/// Reads them.
pub async fn refresh(edge: &Edge) -> Result<(), StoreError> {
    let set = edge.store.read(storage::variable::read::All).await?;
    edge.settings.replace(set.into_iter().map(|stored| (stored.name, stored.value)));
    Ok(())
}
