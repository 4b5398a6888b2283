//! The one place where passwords of managed accounts are sealed and opened. A sealed one is bound to its account and to its own id.

use domain::id::{AccountKey, SecretId};
use domain::secret::{Fingerprint, Sealed};
use zeroize::Zeroizing;

use crate::edge::Edge;
use crate::entropy;
use crate::key::{Binding, SealError, Sealing};

/// A password as the store keeps it: sealed, and the fingerprint by which it is found again. The account is part of the fingerprint, so
/// that the tables don't show which accounts have the same password.
pub fn seal(edge: &Edge, account: &AccountKey, password: &str) -> Result<(Sealed, Fingerprint), SealError> {
    let id = SecretId(entropy::id(edge.clock.now()));
    let bytes = edge.keys.seal(&binding(account, &id), password.as_bytes())?;
    // a key has one length: no two pairs make one text
    let marked = Zeroizing::new([account.as_str().as_bytes(), password.as_bytes()].concat());
    Ok((Sealed { id, bytes }, edge.keys.fingerprint(&marked)))
}

/// The clear text of what [`seal`] made.
pub fn open(edge: &Edge, account: &AccountKey, sealed: &Sealed) -> Result<Zeroizing<Vec<u8>>, SealError> {
    edge.keys.unseal(&binding(account, &sealed.id), &sealed.bytes)
}

fn binding<'a>(account: &'a AccountKey, id: &'a SecretId) -> Binding<'a> {
    Binding { sealing: Sealing::ManagedPassword, owner: account.as_str(), secret: id.as_str() }
}
