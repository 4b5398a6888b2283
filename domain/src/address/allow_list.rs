//! The list of networks that a caller may come from. An empty list means nobody.

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{Network, NetworkError};

/// Networks in the order in which they were given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AllowList(Vec<Network>);

impl AllowList {
    /// Most entries of one list.
    pub const ENTRIES_MAX: usize = 64;

    /// Whether somebody at this address may come in.
    pub fn admits(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }

    /// The most exact entry that holds the address; of equals the first.
    pub fn matching(&self, address: IpAddr) -> Option<&Network> {
        self.0.iter().rev().filter(|network| network.contains(address)).max_by_key(|network| network.0.prefix_len())
    }

    /// What admits the address, or else the entry that shares the most leading bits with it: for people who ask why
    /// they are refused.
    pub fn nearest(&self, address: IpAddr) -> Option<&Network> {
        let shared = || self.0.iter().filter_map(|network| Some((network.shared_bits(address)?, network)));
        // Of equals the first.
        let closest = || shared().rev().max_by_key(|(bits, _)| *bits).map(|(_, network)| network);
        self.matching(address).or_else(closest)
    }

    /// Whether the other list admits everybody whom this one admits. If not, somebody may have to leave.
    pub fn is_subset_of(&self, other: &Self) -> bool {
        // Two halves hold what their whole holds: compare with the fewest networks that say the same.
        let whole = IpNet::aggregate(&other.0.iter().map(|network| network.0).collect());
        self.0.iter().all(|network| whole.iter().any(|other| other.contains(&network.0)))
    }

    /// Nobody is admitted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries.
    pub fn networks(&self) -> &[Network] {
        &self.0
    }

    /// Reads what [`AllowList::to_words`] wrote.
    pub fn from_words(words: &str) -> Result<Self, NetworkError> {
        words.split_ascii_whitespace().map(str::parse).collect()
    }

    /// The entries with a blank between them, as one column of a table holds them.
    pub fn to_words(&self) -> String {
        self.0.iter().map(Network::to_string).collect::<Vec<_>>().join(" ")
    }
}

impl From<Vec<Network>> for AllowList {
    fn from(networks: Vec<Network>) -> Self {
        Self(networks)
    }
}

impl FromIterator<Network> for AllowList {
    fn from_iter<I: IntoIterator<Item = Network>>(networks: I) -> Self {
        Self(networks.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::net::Ipv4Addr;

    fn list(words: &str) -> AllowList {
        AllowList::from_words(words).unwrap()
    }

    fn at(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn an_empty_list_is_nobody() {
        for address in ["127.0.0.1", "::1", "10.0.0.1"] {
            assert!(!AllowList::default().admits(at(address)));
        }
        assert!(AllowList::default().is_subset_of(&AllowList::default()));
        assert!(AllowList::default().is_subset_of(&list("10.0.0.0/8")));
        assert!(!list("10.0.0.0/8").is_subset_of(&AllowList::default()));
        assert_eq!(AllowList::from_words(""), Ok(AllowList::default()));
    }

    #[test]
    fn the_nearest_entry_admits_or_shares_the_most() {
        let entries = list("10.0.0.0/8 192.168.0.0/16 192.168.40.0/24 192.0.0.0/24 2001:db8::/32");
        let nearest = |address| entries.nearest(at(address)).map(Network::to_string);
        assert_eq!(nearest("::ffff:10.21.0.1").as_deref(), Some("10.0.0.0/8"));
        assert_eq!(nearest("192.168.40.1").as_deref(), Some("192.168.40.0/24"), "the most exact of two");
        assert_eq!(nearest("192.169.0.1").as_deref(), Some("192.168.0.0/16"));
        assert_eq!(nearest("192.0.1.1").as_deref(), Some("192.0.0.0/24"));
        assert_eq!(nearest("::1").as_deref(), Some("2001:db8::/32"));
        assert_eq!(list("10.0.0.0/8").nearest(at("::1")), None);
    }

    #[test]
    fn it_is_an_array_of_texts() {
        let entries = list("10.0.0.0/8 ::1/128");
        let json = serde_json::json!(["10.0.0.0/8", "::1/128"]);
        assert_eq!(serde_json::to_value(&entries).unwrap(), json);
        assert_eq!(serde_json::from_value::<AllowList>(json).unwrap(), entries);
        assert_eq!(AllowList::from_words("10.0.0.0/8 10.0.0.1/8"), Err(NetworkError::HostBitsSet));
    }

    #[test]
    fn two_halves_are_a_whole() {
        assert!(list("10.0.0.0/8").is_subset_of(&list("10.128.0.0/9 10.0.0.0/9")));
        assert!(!list("10.0.0.0/8").is_subset_of(&list("10.128.0.0/9 10.0.0.0/10")));
        assert!(!list("10.0.0.0/8 ::1/128").is_subset_of(&list("10.0.0.0/8")));
    }

    /// Small networks close together, so that they meet.
    fn networks() -> impl Strategy<Value = AllowList> {
        proptest::collection::vec((0u32..16, 28u8..=32), 0..6).prop_map(|entries| {
            let network = |(host, prefix): (u32, u8)| {
                let first = Ipv4Addr::from_bits(0x0a00_0000 | (host & (u32::MAX << (32 - prefix))));
                format!("{first}/{prefix}").parse::<Network>().unwrap()
            };
            entries.into_iter().map(network).collect()
        })
    }

    proptest! {
        #[test]
        fn words_come_back(entries in networks()) {
            prop_assert_eq!(AllowList::from_words(&entries.to_words()), Ok(entries));
        }

        #[test]
        fn a_subset_is_one_address_by_address(narrow in networks(), wide in networks()) {
            let addresses = || (0u32..16).map(|host| IpAddr::from(Ipv4Addr::from_bits(0x0a00_0000 | host)));
            let everybody_stays = addresses().all(|address| !narrow.admits(address) || wide.admits(address));
            prop_assert_eq!(narrow.is_subset_of(&wide), everybody_stays);
        }

        #[test]
        fn who_is_admitted_is_nearest_to_what_admits(entries in networks(), host in 0u32..16) {
            let address = IpAddr::from(Ipv4Addr::from_bits(0x0a00_0000 | host));
            let nearest = entries.nearest(address);
            prop_assert_eq!(nearest.is_some(), !entries.is_empty());
            if entries.admits(address) {
                prop_assert!(nearest.is_some_and(|network| network.contains(address)));
            }
        }
    }
}
