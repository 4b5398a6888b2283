//! Networks as people write them, and the lists of them that say from where a caller may come.
//! Here belongs the one strict reading of an entry; never a header, a socket, or the question which proxy to trust.

mod allow_list;

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use ipnet::IpNet;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

pub use allow_list::AllowList;

/// Shorter prefixes than these are *wide*: /8 of IPv4, /32 of IPv6.
const NARROW_PREFIX_BITS: (u8, u8) = (8, 32);

/// A network in its one spelling: an address without host bits and a prefix length, both written out.
///
/// It is read more strictly than [`IpNet`] does, which takes `010.0.0.0/8` and `10.0.0.0/08`, and for which
/// `::ffff:10.0.0.0/8` holds every IPv4 address there is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Network(IpNet);

/// Why a text is no network. `Display` is for people, [`NetworkError::code`] for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    /// `10.0.0.0`: whether one machine or ten million are meant would be a guess.
    #[error("the prefix length is missing: write /32 (IPv4) or /128 (IPv6) for one address")]
    PrefixMissing,
    /// `/08`, `/+8`, `/33`, `/255.0.0.0`.
    #[error("the prefix length is no number from 0 to 32 (IPv4) or 128 (IPv6) without leading zeros")]
    PrefixInvalid,
    /// Leading zeros, hex, short forms, zones, ports, brackets, names, blanks.
    #[error("the part before the slash is no plain IPv4 or IPv6 address")]
    AddressInvalid,
    /// `::ffff:10.0.0.0/104`, `::10.0.0.0/104`.
    #[error("an IPv4 address is written as IPv6: write it as IPv4")]
    AddressMapped,
    /// `10.1.2.3/8`: either the address or the length is not what was meant.
    #[error("bits behind the prefix are set: the address must be the first of its network")]
    HostBitsSet,
    /// Given by [`Network::narrow`] only.
    #[error("the network is wider than /8 (IPv4) or /32 (IPv6)")]
    TooWide,
}

impl NetworkError {
    /// The word that stands in `errors[]`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PrefixMissing => "prefix-missing",
            Self::PrefixInvalid => "prefix-invalid",
            Self::AddressInvalid => "address-invalid",
            Self::AddressMapped => "address-mapped",
            Self::HostBitsSet => "host-bits-set",
            Self::TooWide => "network-too-wide",
        }
    }
}

impl Network {
    /// Whether the address, in whichever form it came, lies in this network.
    pub fn contains(&self, address: IpAddr) -> bool {
        // An IPv4-mapped address never matches an IPv4 network otherwise.
        self.0.contains(&address.to_canonical())
    }

    /// Whether every address of the other network lies in this one.
    pub fn covers(&self, other: &Self) -> bool {
        self.0.contains(&other.0)
    }

    /// Whether it holds more than a /8 (IPv4) or a /32 (IPv6): mostly a slip, sometimes "everybody".
    pub fn is_wide(&self) -> bool {
        let (v4, v6) = NARROW_PREFIX_BITS;
        self.prefix_bits() < if self.0.addr().is_ipv4() { v4 } else { v6 }
    }

    /// Itself, or [`NetworkError::TooWide`]: for places where nobody has said that wide networks are meant.
    pub fn narrow(self) -> Result<Self, NetworkError> {
        if self.is_wide() { Err(NetworkError::TooWide) } else { Ok(self) }
    }

    /// The length of the prefix in bits: the longer, the more exact.
    pub fn prefix_bits(&self) -> u8 {
        self.0.prefix_len()
    }

    /// How many leading bits of the prefix the address shares; none for the other family.
    fn shared_bits(&self, address: IpAddr) -> Option<u8> {
        let shared = match (self.0.addr(), address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => (own.to_bits() ^ other.to_bits()).leading_zeros(),
            (IpAddr::V6(own), IpAddr::V6(other)) => (own.to_bits() ^ other.to_bits()).leading_zeros(),
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => return None,
        };
        u8::try_from(shared).ok().map(|shared| shared.min(self.prefix_bits()))
    }
}

impl FromStr for Network {
    type Err = NetworkError;

    fn from_str(text: &str) -> Result<Self, NetworkError> {
        let (address, prefix) = text.split_once('/').ok_or(NetworkError::PrefixMissing)?;
        let is_plain = match prefix.as_bytes() {
            [b'0'] => true,
            [first, rest @ ..] => matches!(first, b'1'..=b'9') && rest.len() <= 2 && rest.iter().all(u8::is_ascii_digit),
            [] => false,
        };
        if !is_plain {
            return Err(NetworkError::PrefixInvalid);
        }
        let prefix: u8 = prefix.parse().map_err(|_| NetworkError::PrefixInvalid)?;
        // The parser of the standard library takes plain addresses and nothing else.
        let address: IpAddr = address.parse().map_err(|_| NetworkError::AddressInvalid)?;
        if address.is_ipv6() && (address.to_canonical().is_ipv4() || text.contains('.')) {
            return Err(NetworkError::AddressMapped);
        }
        let network = IpNet::new(address, prefix).map_err(|_| NetworkError::PrefixInvalid)?;
        if network.network() == address { Ok(Self(network)) } else { Err(NetworkError::HostBitsSet) }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Network {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Network {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::NetworkError::{AddressInvalid, AddressMapped, HostBitsSet, PrefixInvalid, PrefixMissing, TooWide};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_network() {
        for (text, error) in [
            ("", PrefixMissing),
            ("10.0.0.0", PrefixMissing),
            ("::1", PrefixMissing),
            ("10.0.0.0/", PrefixInvalid),
            ("10.0.0.0/08", PrefixInvalid),
            ("10.0.0.0/00", PrefixInvalid),
            ("10.0.0.0/+8", PrefixInvalid),
            ("10.0.0.0/ 8", PrefixInvalid),
            ("10.0.0.0/8 ", PrefixInvalid),
            ("10.0.0.0/33", PrefixInvalid),
            ("10.0.0.0/999", PrefixInvalid),
            ("10.0.0.0/1000", PrefixInvalid),
            ("10.0.0.0/255.0.0.0", PrefixInvalid),
            ("10.0.0.0/8/8", PrefixInvalid),
            ("2001:db8::/129", PrefixInvalid),
            ("/8", AddressInvalid),
            (" 10.0.0.0/8", AddressInvalid),
            ("010.0.0.0/8", AddressInvalid),
            ("0x0a.0.0.0/8", AddressInvalid),
            ("167772160/8", AddressInvalid),
            ("10.0/8", AddressInvalid),
            ("10.0.0.0:80/32", AddressInvalid),
            ("[::1]/128", AddressInvalid),
            ("fe80::1%1/128", AddressInvalid),
            ("localhost/32", AddressInvalid),
            ("１０.0.0.0/8", AddressInvalid),
            ("::ffff:10.0.0.0/8", AddressMapped),
            ("::ffff:10.0.0.0/104", AddressMapped),
            ("::ffff:a00:0/104", AddressMapped),
            ("::10.0.0.1/128", AddressMapped),
            ("64:ff9b::10.0.0.1/128", AddressMapped),
            ("10.1.2.3/8", HostBitsSet),
            ("2001:db8::1/64", HostBitsSet),
        ] {
            assert_eq!(text.parse::<Network>(), Err(error), "{text:?}");
        }
    }

    #[test]
    fn one_spelling_for_each_network() {
        for (text, canonical) in [
            ("10.0.0.0/8", "10.0.0.0/8"),
            ("127.0.0.1/32", "127.0.0.1/32"),
            ("2001:DB8:0:0::/32", "2001:db8::/32"),
            ("0:0:0:0:0:0:0:1/128", "::1/128"),
            ("64:ff9b::/96", "64:ff9b::/96"),
        ] {
            let network: Network = text.parse().unwrap();
            assert_eq!(network.to_string(), canonical);
            assert_eq!(serde_json::to_value(network).unwrap(), serde_json::json!(canonical));
            assert_eq!(serde_json::from_value::<Network>(serde_json::json!(text)).unwrap(), network);
        }
        assert!(serde_json::from_str::<Network>("\"10.0.0.1/8\"").is_err());
    }

    #[test]
    fn wide_is_said_but_not_refused() {
        for text in ["0.0.0.0/0", "10.0.0.0/7", "::/0", "2000::/3", "2001:db8::/31"] {
            let network: Network = text.parse().unwrap();
            assert!(network.is_wide(), "{text}");
            assert_eq!(network.narrow(), Err(TooWide));
        }
        for text in ["10.0.0.0/8", "2001:db8::/32", "::1/128"] {
            assert!(text.parse::<Network>().unwrap().narrow().is_ok(), "{text}");
        }
    }

    #[test]
    fn mapped_addresses_are_ipv4_and_compatible_ones_are_not() {
        let network: Network = "10.0.0.0/8".parse().unwrap();
        let everything_v6: Network = "::/0".parse().unwrap();
        for (address, v4, v6) in [
            ("10.1.2.3", true, false),
            ("::ffff:10.1.2.3", true, false),
            ("::FFFF:0a01:0203", true, false),
            ("::10.1.2.3", false, true),
            ("64:ff9b::10.1.2.3", false, true),
        ] {
            let address: IpAddr = address.parse().unwrap();
            assert_eq!((network.contains(address), everything_v6.contains(address)), (v4, v6), "{address}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_what_is_read_is_canonical(text in "[0-9a-f:./%\\[\\] ]{0,50}|\\PC{0,20}") {
            if let Ok(network) = text.parse::<Network>() {
                prop_assert_eq!(network.to_string().parse::<Network>(), Ok(network));
            }
        }

        #[test]
        fn it_holds_exactly_the_addresses_that_share_the_prefix(base: u32, prefix in 0u8..=32, other: u32) {
            let mask = u32::MAX.checked_shl(32 - u32::from(prefix)).unwrap_or(0);
            let first = std::net::Ipv4Addr::from_bits(base & mask);
            let network: Network = format!("{first}/{prefix}").parse().unwrap();
            let address = std::net::Ipv4Addr::from_bits(other);
            prop_assert_eq!(network.contains(address.into()), base & mask == other & mask);
            prop_assert_eq!(network.contains(address.to_ipv6_mapped().into()), base & mask == other & mask);
            prop_assert_eq!(network.shared_bits(address.into()) == Some(prefix), base & mask == other & mask);
        }
    }
}
