//! From where a request comes and whether it may: the table, and what holds for every request.

use std::net::IpAddr;

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use api::guard::address::{Forwarding, HopReason, TrustedProxy, resolve};
use api::problem::Code;
use domain::address::{AllowList, Network, NetworkError};
use proptest::prelude::*;

const TABLE: &str = include_str!("address/table.txt");

/// One line of the table, as it stands there.
struct Row<'a> {
    case: &'a str,
    peer: &'a str,
    lines: &'a str,
    trusted: &'a str,
    allow_list: &'a str,
    decision: &'a str,
}

fn rows() -> Vec<Row<'static>> {
    let is_row = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let row = |line: &'static str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [case, peer, lines, trusted, allow_list, decision] = cells[..] else { panic!("not six cells: {line}") };
        Row { case, peer, lines, trusted, allow_list, decision }
    };
    TABLE.lines().filter(is_row).skip(1).map(row).collect()
}

/// Reads an entry as configuration and API do, when nobody said that wide ones are meant.
fn entry(text: &str) -> Result<Network, NetworkError> {
    text.parse::<Network>()?.narrow()
}

fn forwarding(cell: &str) -> Result<Forwarding, NetworkError> {
    let (header, entries) = cell.split_once(": ").unwrap_or(("x-forwarded-for", cell));
    let proxy = |word: &str| {
        let also_client = word.ends_with('+');
        Ok(TrustedProxy { network: entry(word.trim_end_matches('+'))?, also_client })
    };
    let proxies = entries.split_ascii_whitespace().map(proxy).collect::<Result<_, _>>()?;
    Ok(Forwarding { header: HeaderName::from_bytes(header.as_bytes()).unwrap(), proxies, only_proxies: false })
}

fn headers(cell: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in repeated(cell).split(" / ").filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':').expect(line);
        let name = if name == "XFF" { "x-forwarded-for" } else { name };
        headers.append(
            HeaderName::from_bytes(name.as_bytes()).unwrap(),
            HeaderValue::from_bytes(&unescaped(value.trim_matches(' '))).unwrap(),
        );
    }
    headers
}

/// Writes `(text)*3` out.
fn repeated(cell: &str) -> String {
    let Some((before, rest)) = cell.split_once('(') else { return cell.to_owned() };
    let (text, rest) = rest.split_once(")*").expect(cell);
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (times, after) = rest.split_at(digits);
    format!("{before}{}{after}", text.repeat(times.parse().unwrap()))
}

fn unescaped(text: &str) -> Vec<u8> {
    let mut parts = text.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (byte, rest) = match part.strip_prefix('x') {
            Some(hex) => (u8::from_str_radix(&hex[..2], 16).unwrap(), &hex[2..]),
            None => (b'\t', part.strip_prefix('t').expect(part)),
        };
        bytes.push(byte);
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}

fn decision(row: &Row<'_>) -> String {
    let allow_list = match row.allow_list {
        "nobody" => Ok(AllowList::default()),
        entries => entries.split_ascii_whitespace().map(entry).collect(),
    };
    let (forwarding, allow_list): (_, AllowList) = match (forwarding(row.trusted), allow_list) {
        (Ok(forwarding), Ok(allow_list)) => (forwarding, allow_list),
        (Err(error), _) | (_, Err(error)) => return format!("entry {}", error.code()),
    };
    match resolve(row.peer.parse().unwrap(), &headers(row.lines), &forwarding) {
        Ok(found) => {
            assert!(found.hops.len() <= 17, "{}: {} hops", row.case, found.hops.len());
            format!("{} {}", found.client, if allow_list.admits(found.client) { "in" } else { "out" })
        }
        Err(code) => format!("{} {}", code.status(), code.name()),
    }
}

#[test]
fn the_table_holds() {
    let wrong: Vec<String> = rows()
        .iter()
        .map(|row| (row, decision(row)))
        .filter(|(row, decision)| row.decision != decision)
        .map(|(row, decision)| format!("{}: {} expected, {decision} found", row.case, row.decision))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_is_long_enough_and_shows_each_hostile_case() {
    let rows = rows();
    assert!(rows.len() >= 120, "{} rows", rows.len());
    for case in 27..=36 {
        assert!(rows.iter().any(|row| row.case.starts_with(&format!("{case} "))), "case {case}");
    }
    for decision in ["forwarding-malformed", "forwarding-missing", "forwarding-untrusted", "forwarding-no-client"] {
        assert!(rows.iter().any(|row| row.decision.ends_with(decision)), "{decision}");
    }
}

#[test]
fn the_way_is_told_as_it_was_walked() {
    let told = |peer: &str, lines: &str| {
        let trusted = forwarding("10.0.0.0/8").unwrap();
        let found = resolve(peer.parse().unwrap(), &headers(lines), &trusted).unwrap();
        let hop = |hop: &api::guard::address::Hop| {
            assert_eq!(hop.trusted, matches!(hop.reason, HopReason::PeerTrusted | HopReason::InTrustedProxies));
            format!("{} {}", hop.text, hop.reason.name())
        };
        found.hops.iter().map(hop).collect::<Vec<_>>()
    };
    assert_eq!(told("198.51.100.7", ""), [""; 0]);
    assert_eq!(told("198.51.100.7", "XFF: 10.0.0.1"), ["x-forwarded-for not-read"]);
    assert_eq!(
        told("::ffff:10.0.0.1", "XFF: 1.2.3.4, 203.0.113.9, 10.0.0.2"),
        ["10.0.0.1 peer-trusted", "10.0.0.2 in-trusted-proxies", "203.0.113.9 first-untrusted", "x-forwarded-for not-read"]
    );
    let longest = told("10.0.0.1", "XFF: 1.2.3.4, 203.0.113.9(, 10.0.0.2)*15");
    assert_eq!((longest.len(), longest[16].as_str()), (17, "203.0.113.9 first-untrusted"));
}

/// Any bytes that a header line can hold.
fn line() -> impl Strategy<Value = Vec<u8>> {
    let anything = proptest::collection::vec(prop_oneof![Just(b'\t'), 0x20u8..=0x7e, 0x80u8..=0xff], 0..60);
    let plausible =
        "(10\\.0\\.0\\.[1-9]|203\\.0\\.113\\.9|::1|127\\.0\\.0\\.1|unknown|)(, ?(10\\.0\\.0\\.2|8\\.8\\.8\\.8)){0,20}";
    prop_oneof![anything, plausible.prop_map(String::into_bytes)]
}

fn sent<'a>(lines: impl IntoIterator<Item = (&'static str, &'a [u8])>) -> HeaderMap {
    let header = |(name, line)| (HeaderName::from_static(name), HeaderValue::from_bytes(line).unwrap());
    let mut headers = HeaderMap::new();
    for (name, value) in lines.into_iter().map(header) {
        headers.append(name, value);
    }
    headers
}

const XFF: &str = "x-forwarded-for";

proptest! {
    #[test]
    fn nothing_left_of_the_first_untrusted_hop_changes_the_answer(
        client in any::<IpAddr>(),
        proxies in 0usize..15,
        lines_before in proptest::collection::vec(line(), 0..4),
        left in line(),
    ) {
        let trusted = forwarding("10.0.0.0/8").unwrap();
        let right = format!("{client}{}", ", 10.0.0.2".repeat(proxies));
        let bare = sent([(XFF, right.as_bytes())]);
        let bare = resolve(IpAddr::from([10, 0, 0, 1]), &bare, &trusted).map(|found| found.client);
        // What is no client at all, or a proxy, is no first untrusted hop.
        prop_assume!(bare == Ok(client.to_canonical()));

        let last = [&left[..], b",", right.as_bytes()].concat();
        let told = sent(lines_before.iter().chain([&last]).map(|line| (XFF, &line[..])));
        let told = resolve(IpAddr::from([10, 0, 0, 1]), &told, &trusted).map(|found| found.client);
        prop_assert_eq!(told, bare);
    }

    #[test]
    fn nothing_in_any_other_header_changes_the_answer(
        peer in prop_oneof![Just("10.0.0.1"), Just("198.51.100.7"), Just("2001:db8::7")],
        lines in proptest::collection::vec(line(), 0..3),
        others in proptest::collection::vec((0usize..8, line()), 0..6),
    ) {
        const OTHERS: [&str; 8] = ["forwarded", "x-real-ip", "via", "x-client-ip", "cf-connecting-ip", "host",
            "true-client-ip", "x-forwarded-host"];
        let trusted = forwarding("10.0.0.0/8").unwrap();
        let lines = lines.iter().map(|line| (XFF, &line[..]));
        let bare = resolve(peer.parse().unwrap(), &sent(lines.clone()), &trusted);
        let headers = sent(lines.chain(others.iter().map(|(name, line)| (OTHERS[*name], &line[..]))));
        prop_assert_eq!(resolve(peer.parse().unwrap(), &headers, &trusted), bare);
    }

    #[test]
    fn whoever_is_found_is_no_proxy_and_stands_where_it_was_found(
        peer in prop_oneof![Just("10.0.0.1"), Just("198.51.100.7"), Just("127.0.0.1")],
        lines in proptest::collection::vec(line(), 0..3),
    ) {
        let trusted = forwarding("10.0.0.0/8").unwrap();
        let headers = sent(lines.iter().map(|line| (XFF, &line[..])));
        match resolve(peer.parse().unwrap(), &headers, &trusted) {
            Ok(found) => {
                prop_assert!(!trusted.proxies[0].network.contains(found.client));
                let is_peer = found.client == found.peer;
                prop_assert!(is_peer || found.hops.iter().any(|hop| hop.text == found.client.to_string()));
                prop_assert!(found.hops.len() <= 17);
            }
            Err(refusal) => prop_assert!(peer != "198.51.100.7", "{:?}", refusal),
        }
    }
}

#[test]
fn a_listener_in_clear_text_serves_its_proxies_and_this_machine_alone() {
    let proxies = vec![TrustedProxy { network: "192.0.2.7/32".parse().unwrap(), also_client: true }];
    let forwarding = Forwarding { header: HeaderName::from_static("x-forwarded-for"), proxies, only_proxies: true };
    let ask = |peer: &str| resolve(peer.parse().unwrap(), &HeaderMap::new(), &forwarding).map(|found| found.client.to_string());
    assert_eq!(ask("192.0.2.7"), Ok("192.0.2.7".to_owned()));
    assert_eq!(ask("127.0.0.1"), Ok("127.0.0.1".to_owned()));
    assert_eq!(ask("192.0.2.8"), Err(Code::ForwardingUntrusted));
    assert_eq!(ask("::ffff:192.0.2.8"), Err(Code::ForwardingUntrusted));
}
