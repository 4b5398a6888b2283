//! The attributes of the plugins, in one table: which texts are a value, and what holds when nothing is set.
//!
//! Names are those of the gateway. What it calls `hostname search` isn't there (the server keeps one address of a system), nor the macro
//! `%netBIOSDomainName%` (it knows no domain of a system): `domain` is written out.

use std::net::IpAddr;

use super::{Attributes, Plugin};
use crate::variable;

/// The only macro: the system's address.
pub(super) const SERVER: &str = "%server%";
/// Where the gateway goes.
pub(super) const HOSTNAME: &str = "hostname";
/// And where that listens.
pub(super) const PORT: &str = "port";
/// What the gateway gets from the account itself.
const SECRETS: [&str; 3] = ["password", "private-key", "passphrase"];

/// Longest URL, in characters.
const URL_CHARACTERS_MAX: usize = 500;
/// Longest host name, in characters (RFC 1035).
const HOST_CHARACTERS_MAX: usize = 253;

/// One attribute.
#[derive(Debug)]
pub struct Attribute {
    /// As the gateway has it.
    pub name: &'static str,
    /// Which texts are a value.
    pub kind: Kind,
    /// In force unless the policy sets another; `""`: none, the gateway decides. That of the port depends on the plugin.
    pub default: &'static str,
    /// Is the macro replaced in it?
    pub takes_macro: bool,
    /// Must the policy set it?
    pub is_required: bool,
    /// Does it decide who hears the password, or to whom the session is shown?
    pub leads: bool,
}

/// Which texts are a value; none of them holds a control character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text of 1 to so many characters.
    Text(usize),
    /// Host name, or IP without brackets.
    Host,
    /// Of the gateway: `http` or `https`, host, port, path.
    Url,
    /// A decimal number without sign, leading zeros or separators.
    Whole(i64, i64),
    /// `true` or `false`.
    Boolean,
    /// One of these words.
    Choice(&'static [&'static str]),
}

const COMMON: &[Attribute] = &[
    Attribute { leads: true, ..attribute("guacamole-url", Kind::Url, "") },
    Attribute { leads: true, takes_macro: true, ..attribute(HOSTNAME, Kind::Host, SERVER) },
    Attribute { leads: true, ..attribute(PORT, Kind::Whole(1, 65535), "") },
];
const SSH: &[Attribute] = &[
    attribute("color-scheme", Kind::Text(500), ""),
    attribute("font-name", Kind::Text(64), ""),
    attribute("font-size", Kind::Whole(4, 72), "12"),
];
const RDP: &[Attribute] = &[
    attribute("color-depth", Kind::Choice(&["8", "16", "24", "32"]), ""),
    attribute("console", Kind::Boolean, "false"),
    attribute("disable-audio", Kind::Boolean, "true"),
    attribute("domain", Kind::Text(255), ""),
    attribute("enable-printing", Kind::Boolean, "false"),
    attribute("height", Kind::Whole(200, 8192), ""),
    Attribute { leads: true, ..attribute("ignore-cert", Kind::Boolean, "false") },
    attribute("security", Kind::Choice(&["any", "nla", "nla-ext", "tls", "vmconnect", "rdp"]), "rdp"),
    attribute("width", Kind::Whole(200, 8192), ""),
];
const REMOTE_APP: &[Attribute] = &[
    Attribute { is_required: true, ..attribute("remote-app", Kind::Text(255), "") },
    Attribute { takes_macro: true, ..attribute("remote-app-args", Kind::Text(500), "") },
    attribute("remote-app-dir", Kind::Text(255), ""),
];
const TELNET: &[Attribute] =
    &[attribute("password-regex", Kind::Text(255), "[Pp]assword:"), attribute("username-regex", Kind::Text(255), "[Ll]ogin:")];
const VNC: &[Attribute] = &[
    attribute("autoretry", Kind::Whole(0, 100), "0"),
    attribute("cursor", Kind::Choice(&["local", "remote"]), "local"),
    attribute("encodings", Kind::Text(255), ""),
    attribute("read-only", Kind::Boolean, "false"),
    attribute("swap-red-blue", Kind::Boolean, "false"),
];

const fn attribute(name: &'static str, kind: Kind, default: &'static str) -> Attribute {
    Attribute { name, kind, default, takes_macro: false, is_required: false, leads: false }
}

impl Plugin {
    /// What can be set of it.
    pub fn attributes(self) -> impl Iterator<Item = &'static Attribute> {
        let tables: &[&[Attribute]] = match self {
            Self::GuacamoleSsh => &[COMMON, SSH],
            Self::GuacamoleRdp => &[COMMON, RDP],
            Self::GuacamoleVnc => &[COMMON, VNC],
            Self::GuacamoleTelnet => &[COMMON, TELNET],
            Self::GuacamoleRemoteApp => &[COMMON, RDP, REMOTE_APP],
        };
        tables.iter().copied().flatten()
    }

    /// The attribute of this name.
    pub fn attribute(self, name: &str) -> Option<&'static Attribute> {
        self.attributes().find(|attribute| attribute.name == name)
    }
}

/// Is a text a value?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    Value,
    /// No: it holds a macro that isn't replaced there.
    Macro,
    /// No.
    Not,
}

impl Attribute {
    /// What holds of it; `""`: nothing.
    pub(super) fn of<'a>(&self, set: &'a Attributes) -> &'a str {
        set.get(self.name).map_or(self.default, String::as_str)
    }

    /// Is the text a value of it?
    pub(super) fn fit(&self, text: &str) -> Fit {
        if macros(text).any(|word| !(self.takes_macro && word == SERVER.trim_matches('%'))) {
            Fit::Macro
        } else if self.kind.accepts(&self.expand(text, "server")) {
            Fit::Value
        } else {
            Fit::Not
        }
    }

    /// The text with the macro replaced, where it is.
    pub(super) fn expand(&self, text: &str, address: &str) -> String {
        if self.takes_macro { text.replace(SERVER, address) } else { text.to_owned() }
    }

    /// Which macros it takes, for people.
    pub(super) fn macros(&self) -> String {
        if self.takes_macro { "It takes no macro but %server%." } else { "It takes no macro." }.into()
    }
}

impl Kind {
    /// Is the text a value?
    pub(super) fn accepts(self, text: &str) -> bool {
        match self {
            Self::Text(characters_max) => {
                (1..=characters_max).contains(&text.chars().count()) && !text.contains(char::is_control)
            }
            Self::Host => is_host(text),
            Self::Url => is_url(text),
            Self::Whole(minimum, maximum) => variable::Kind::Integer { minimum, maximum, may_be_blank: false }.accepts(text),
            Self::Boolean => variable::Kind::Boolean.accepts(text),
            Self::Choice(words) => words.contains(&text),
        }
    }

    /// What is a value, for people.
    pub fn description(self) -> String {
        match self {
            Self::Text(characters_max) => {
                format!("A text of 1 to {characters_max} characters, none of them a control character.")
            }
            Self::Host => "A host name, or an IP without brackets.".into(),
            Self::Url => "A URL of http or https: host, port and path, without name and password.".into(),
            Self::Whole(minimum, maximum) => format!("A whole number from {minimum} to {maximum}."),
            Self::Boolean => "Either true or false.".into(),
            Self::Choice(words) => format!("One of {}.", words.join(", ")),
        }
    }
}

/// Is it what nobody should write into a policy?
pub(super) fn is_secret(name: &str) -> bool {
    SECRETS.contains(&name)
}

/// Can a gateway connect to it? Letters of any script: it may be a name that the resolver knows.
fn is_host(text: &str) -> bool {
    let is_named = |text: &str| text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_'));
    (1..=HOST_CHARACTERS_MAX).contains(&text.chars().count()) && (is_named(text) || text.parse::<IpAddr>().is_ok())
}

/// Without user information (a password might be in it), query and fragment: what the browser is told beside it, the server appends.
fn is_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, port)) => (host, port.strip_prefix(':')),
        None => authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port))),
    };
    let is_of_path = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~');
    text.len() <= URL_CHARACTERS_MAX
        && is_host(host)
        && port.is_none_or(|port| Kind::Whole(1, 65535).accepts(port))
        && path.bytes().all(is_of_path)
}

/// The words that stand between two per cent signs, such as in `%server%`. `50% of 100%` holds none.
fn macros(text: &str) -> impl Iterator<Item = &str> {
    let mut parts = text.split('%').skip(1).peekable();
    std::iter::from_fn(move || {
        let word = parts.next()?;
        parts.peek().map(|_| word)
    })
    .filter(|word| {
        word.starts_with(|first: char| first.is_ascii_alphabetic()) && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn fit(plugin: Plugin, name: &str, text: &str) -> Fit {
        plugin.attribute(name).unwrap().fit(text)
    }

    #[test]
    fn the_table_agrees_with_itself() {
        for &plugin in Plugin::ALL {
            let names: BTreeSet<_> = plugin.attributes().map(|attribute| attribute.name).collect();
            assert_eq!(names.len(), plugin.attributes().count(), "each once");
            assert!(names.iter().all(|name| !is_secret(name)));
            for attribute in plugin.attributes() {
                let is_default = attribute.default.is_empty() || attribute.fit(attribute.default) == Fit::Value;
                assert!(is_default, "{}", attribute.name);
                for control in ["\n", "a\tb", "\u{7f}", "\u{85}", ""] {
                    assert_eq!(attribute.fit(control), Fit::Not, "{} takes {control:?}", attribute.name);
                }
            }
        }
    }

    #[test]
    fn each_kind_has_its_values() {
        let table: [(Kind, &[&str], &[&str]); 6] = [
            (Kind::Text(3), &["a", " ", "äöü", "a%b"], &["", "abcd", "a\u{1b}"]),
            (
                Kind::Host,
                &["db-1.example", "büro", "my_host", "10.0.0.1", "fe80::1"],
                &["", "a b", "a:b", "[fe80::1]", "a/b", "a@b"],
            ),
            (
                Kind::Url,
                &["https://gw", "http://gw:8080/pam-guacamole", "https://[fe80::1]:8443/", "https://10.0.0.1/a/b"],
                &[
                    "",
                    "gw",
                    "ftp://gw",
                    "https://",
                    "https://me:pw@gw/",
                    "https://gw/?a",
                    "https://gw/#a",
                    "https://gw:0",
                    "https://gw:a",
                    "javascript:alert(1)",
                    "https://gw/%41",
                    "https://[fe80::1",
                    "https://gw/a b",
                ],
            ),
            (Kind::Whole(4, 72), &["4", "12", "72"], &["", "3", "73", "+5", "05", "5.0", "five", " 5"]),
            (Kind::Boolean, &["true", "false"], &["", "yes", "True", "1"]),
            (Kind::Choice(&["local", "remote"]), &["local", "remote"], &["", "Local", "elsewhere"]),
        ];
        for (kind, good, bad) in table {
            assert!(good.iter().all(|text| kind.accepts(text)), "{kind:?}");
            assert_eq!(bad.iter().find(|text| kind.accepts(text)), None, "{kind:?}");
        }
        assert!(Kind::Host.accepts(&"a".repeat(253)) && !Kind::Host.accepts(&"a".repeat(254)));
    }

    #[test]
    fn only_the_macro_that_there_is_and_where_it_makes_sense() {
        use Plugin::{GuacamoleRemoteApp, GuacamoleSsh, GuacamoleTelnet};
        assert_eq!(fit(GuacamoleSsh, "hostname", "%server%"), Fit::Value);
        assert_eq!(fit(GuacamoleSsh, "hostname", "%server%.example"), Fit::Value);
        assert_eq!(fit(GuacamoleRemoteApp, "remote-app-args", "/v:%server% /f"), Fit::Value);
        assert_eq!(fit(GuacamoleRemoteApp, "remote-app-args", "50% of 100% or %1%"), Fit::Value, "no macros");
        for unknown in ["%SERVER%", "%netBIOSDomainName%", "%server%%port%"] {
            assert_eq!(fit(GuacamoleSsh, "hostname", unknown), Fit::Macro, "{unknown}");
        }
        assert_eq!(fit(GuacamoleRemoteApp, "domain", "%server%"), Fit::Macro);
        assert_eq!(fit(GuacamoleTelnet, "username-regex", "%server% login:"), Fit::Macro);
        assert_eq!(fit(GuacamoleSsh, "hostname", "%server"), Fit::Not);
    }
}
