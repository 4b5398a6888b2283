//! The allow-list of an administrator, and how a proposed one reaches a rule.

use serde::Serialize;

use crate::{
    address::{AllowList, Network},
    problem::{Code, Fault, Refusal},
};

/// An allow-list that somebody proposes, read before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Listed {
    /// Every entry is a network.
    Good(AllowList),
    /// What is wrong with which entry.
    Bad(Vec<Fault>),
}

impl Listed {
    /// Reads entries. `is_wide_allowed`: the installation's configuration takes networks wider than /8 and /32, too.
    #[must_use]
    pub fn read<'t>(entries: impl IntoIterator<Item = &'t str>, is_wide_allowed: bool) -> Self {
        let (mut networks, mut faults) = (Vec::new(), Vec::new());
        for (place, entry) in entries.into_iter().enumerate() {
            let network =
                entry.parse::<Network>().and_then(|network| if is_wide_allowed { Ok(network) } else { network.narrow() });
            match network {
                Ok(network) => networks.push(network),
                Err(error) => faults.push(Fault {
                    pointer: format!("/allowedAddresses/{place}"),
                    code: error.code(),
                    message: error.to_string(),
                }),
            }
        }
        if faults.is_empty() { Self::Good(networks.into()) } else { Self::Bad(faults) }
    }

    /// The list, if it is one.
    pub(super) fn accept(&self) -> Result<&AllowList, Refusal> {
        match self {
            Self::Good(list) => Ok(list),
            Self::Bad(faults) => Err(Refusal { faults: faults.clone(), ..Code::AddressEntryInvalid.into() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_entry_is_named() {
        let Listed::Bad(faults) = Listed::read(["10.0.0.0/8", "10.0.0.1/8", "0.0.0.0/0"], false) else { panic!("accepted") };
        let found: Vec<_> = faults.iter().map(|fault| (fault.pointer.as_str(), fault.code)).collect();
        assert_eq!(found, [("/allowedAddresses/1", "host-bits-set"), ("/allowedAddresses/2", "network-too-wide")]);
        assert!(matches!(Listed::read(["0.0.0.0/0"], true), Listed::Good(_)));
        assert_eq!(Listed::read([], false), Listed::Good(AllowList::default()));
    }
}
