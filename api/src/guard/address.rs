//! Who asks: the client's address, found from the peer and the one configured header. Nothing else reads either.
//!
//! The header is walked from its right end, because only its right end was written by somebody whom we trust: each
//! proxy appends the peer that it saw. What stands left of the first untrusted hop was written by the client.

use std::net::{IpAddr, Ipv4Addr};

use actix_web::http::header::{self, HeaderMap, HeaderName};
use domain::address::Network;

use crate::problem::Code;

/// What a proxy on this very host would send, if nobody told us of it.
const TELLTALES: [HeaderName; 4] =
    [header::X_FORWARDED_FOR, header::FORWARDED, HeaderName::from_static("x-real-ip"), header::VIA];

/// Most hops of the header that are walked.
const WALKED_MAX: usize = 16;

/// Most hops that are told of: the peer, and those walked.
const HOPS_MAX: usize = WALKED_MAX + 1;

/// Whose word on the client's address is taken, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forwarding {
    /// The only header that is read: plain addresses, separated by commas, the nearest last.
    pub header: HeaderName,
    /// The proxies. Of entries that overlap the most exact one holds.
    pub proxies: Vec<TrustedProxy>,
    /// Nobody else is served, but this machine itself: the listener speaks clear text beyond it.
    pub only_proxies: bool,
}

/// Machines that append the peer they saw to the header, and can't be made to leave it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrustedProxy {
    /// Where they are.
    pub network: Network,
    /// They also send requests of their own, without the header.
    pub also_client: bool,
}

/// Where a request comes from, and how that was found. All addresses are canonical: mapped IPv4 is IPv4.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// Whom the allow-lists and the budgets mean.
    pub client: IpAddr,
    /// The other end of the connection.
    pub peer: IpAddr,
    /// The way from the peer to the client, at most 17 steps; none if the peer is the client and sent no header.
    pub hops: Vec<Hop>,
}

/// One step of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    /// The address; of [`HopReason::NotRead`] the name of the header.
    pub text: String,
    /// Whether its word was taken.
    pub trusted: bool,
    /// Why.
    pub reason: HopReason,
}

/// Why a hop was trusted or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HopReason {
    /// The peer is a trusted proxy, so the header is read.
    PeerTrusted,
    /// A hop of the header that is a trusted proxy too.
    InTrustedProxies,
    /// The client.
    FirstUntrusted,
    /// The header, or what is left of it: whoever wrote it has no say.
    NotRead,
}

impl HopReason {
    /// The word of the contract.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PeerTrusted => "peer-trusted",
            Self::InTrustedProxies => "in-trusted-proxies",
            Self::FirstUntrusted => "first-untrusted",
            Self::NotRead => "not-read",
        }
    }
}

/// Finds the client of a request. Without one it is a 400 of `forwarding-…`: a proxy is set up wrongly, or somebody
/// tries something.
pub fn resolve(peer: IpAddr, headers: &HeaderMap, config: &Forwarding) -> Result<Resolved, Code> {
    let peer = peer.to_canonical();
    match config.proxy(peer) {
        Some(proxy) => behind_proxy(peer, *proxy, headers, config),
        None => direct(peer, headers, config),
    }
}

/// A peer whose word isn't taken is the client itself, unless it looks like a proxy that somebody forgot to list: then
/// every client behind it would count as this host, which many an allow-list admits.
fn direct(peer: IpAddr, headers: &HeaderMap, config: &Forwarding) -> Result<Resolved, Code> {
    if config.only_proxies && !peer.is_loopback() {
        return Err(Code::ForwardingUntrusted);
    }
    let is_header_sent = headers.contains_key(&config.header);
    if peer.is_loopback() && (is_header_sent || TELLTALES.iter().any(|name| headers.contains_key(name))) {
        return Err(Code::ForwardingUntrusted);
    }
    let hops = if is_header_sent { vec![Hop::not_read(&config.header)] } else { Vec::new() };
    Ok(Resolved { client: peer, peer, hops })
}

fn behind_proxy(peer: IpAddr, proxy: TrustedProxy, headers: &HeaderMap, config: &Forwarding) -> Result<Resolved, Code> {
    let mut hops = vec![Hop::at(peer, HopReason::PeerTrusted)];
    if !headers.contains_key(&config.header) {
        return if proxy.also_client { Ok(Resolved { client: peer, peer, hops }) } else { Err(Code::ForwardingMissing) };
    }
    // Several lines mean the same as one with all of them joined, in the order in which they came.
    let lines: Vec<&[u8]> = headers.get_all(&config.header).map(header::HeaderValue::as_bytes).collect();
    let mut unread = lines.iter().rev().flat_map(|line| line.rsplit(|byte| *byte == b','));
    let mut leftmost = (peer, proxy);
    for hop in unread.by_ref().take(WALKED_MAX) {
        let address = plain(hop).ok_or(Code::ForwardingMalformed)?;
        let Some(proxy) = config.proxy(address) else {
            hops.push(Hop::at(address, HopReason::FirstUntrusted));
            if unread.next().is_some() && hops.len() < HOPS_MAX {
                hops.push(Hop::not_read(&config.header));
            }
            return Ok(Resolved { client: address, peer, hops });
        };
        hops.push(Hop::at(address, HopReason::InTrustedProxies));
        leftmost = (address, *proxy);
    }
    if unread.next().is_some() {
        return Err(Code::ForwardingMalformed);
    }
    let (client, proxy) = leftmost;
    if proxy.also_client { Ok(Resolved { client, peer, hops }) } else { Err(Code::ForwardingNoClient) }
}

/// Reads an address as it should be written. The standard library refuses ports, brackets, zones, quotes, leading zeros,
/// hex and short forms; we refuse what nobody can come from.
fn plain(hop: &[u8]) -> Option<IpAddr> {
    let address = std::str::from_utf8(hop.trim_ascii()).ok()?.parse::<IpAddr>().ok()?.to_canonical();
    let is_nobody = address.is_unspecified() || address.is_multicast() || address == IpAddr::V4(Ipv4Addr::BROADCAST);
    (!is_nobody).then_some(address)
}

impl Forwarding {
    fn proxy(&self, address: IpAddr) -> Option<&TrustedProxy> {
        let entries = self.proxies.iter().filter(|proxy| proxy.network.contains(address));
        entries.max_by_key(|proxy| proxy.network.prefix_bits())
    }
}

impl Hop {
    fn at(address: IpAddr, reason: HopReason) -> Self {
        let trusted = matches!(reason, HopReason::PeerTrusted | HopReason::InTrustedProxies);
        Self { text: address.to_string(), trusted, reason }
    }

    fn not_read(header: &HeaderName) -> Self {
        Self { text: header.to_string(), trusted: false, reason: HopReason::NotRead }
    }
}
