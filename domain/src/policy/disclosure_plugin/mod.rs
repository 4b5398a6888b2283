//! Disclosure plugins: how a lent account may be reached through a gateway, which opens the session and shows it in a browser.

mod attribute;
mod reach;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize, Serializer, ser::SerializeSeq};

use self::attribute::Fit;
pub use self::{
    attribute::{Attribute, Kind},
    reach::{Reach, Unreachable, resolve},
};
use crate::{
    problem::{Code, Refusal},
    word::words,
};

/// Values by name.
pub type Attributes = BTreeMap<String, String>;

words! {
    /// What opens the session.
    #[derive(Deserialize)]
    enum Plugin {
        /// A terminal, by SSH.
        GuacamoleSsh = "guacamole-ssh",
        /// A Windows desktop.
        GuacamoleRdp = "guacamole-rdp",
        /// Any desktop, by VNC.
        GuacamoleVnc = "guacamole-vnc",
        /// A terminal, by telnet.
        GuacamoleTelnet = "guacamole-telnet",
        /// One program of a Windows desktop.
        GuacamoleRemoteApp = "guacamole-remote-app",
    }
}

words! {
    /// What the gateway speaks with the target.
    enum Protocol {
        /// RFC 4251.
        Ssh = "ssh",
        /// Microsoft's Remote Desktop Protocol.
        Rdp = "rdp",
        /// RFC 6143.
        Vnc = "vnc",
        /// RFC 854.
        Telnet = "telnet",
    }
}

impl Plugin {
    /// What it speaks.
    #[must_use]
    pub const fn protocol(self) -> Protocol {
        match self {
            Self::GuacamoleSsh => Protocol::Ssh,
            Self::GuacamoleRdp | Self::GuacamoleRemoteApp => Protocol::Rdp,
            Self::GuacamoleVnc => Protocol::Vnc,
            Self::GuacamoleTelnet => Protocol::Telnet,
        }
    }
}

impl Protocol {
    /// Where its servers listen.
    #[must_use]
    pub const fn default_port(self) -> i64 {
        match self {
            Self::Ssh => 22,
            Self::Rdp => 3389,
            Self::Vnc => 5900,
            Self::Telnet => 23,
        }
    }
}

/// A plugin by which a policy's accounts may be reached, and what is set of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisclosurePlugin {
    /// Which.
    pub plugin: Plugin,
    /// Only what was set; the others have their defaults.
    pub attributes: Attributes,
}

/// Each plugin once, each attribute known and a value of its kind. Everything that is wrong of the first kind.
pub(super) fn check(plugins: &[DisclosurePlugin]) -> Result<(), Refusal> {
    let (mut unknown, mut invalid, mut repeated) = (Faults::new(), Faults::new(), Faults::new());
    let mut seen = BTreeSet::new();
    for (index, one) in plugins.iter().enumerate() {
        let place = format!("/disclosurePlugins/{index}");
        if !seen.insert(one.plugin) {
            repeated.push((format!("{place}/plugin"), "A policy has each plugin once.".into()));
        }
        for (name, value) in &one.attributes {
            let place = format!("{place}/attributes/{}", name.replace('~', "~0").replace('/', "~1"));
            match one.plugin.attribute(name) {
                None if attribute::is_secret(name) => {
                    unknown.push((place, "A secret is no attribute: the gateway is given the account's own.".into()));
                }
                None => unknown.push((place, "This plugin has no such attribute.".into())),
                Some(attribute) => match attribute.fit(value) {
                    Fit::Value => {}
                    Fit::Macro => invalid.push((place, attribute.macros())),
                    Fit::Not => invalid.push((place, attribute.kind.description())),
                },
            }
        }
        let missing = one.plugin.attributes().filter(|known| known.is_required && !one.attributes.contains_key(known.name));
        invalid.extend(missing.map(|known| (format!("{place}/attributes"), format!("This plugin needs {}.", known.name))));
    }
    refuse(Code::OptionUnknown, unknown)?;
    refuse(Code::OptionValueInvalid, invalid)?;
    refuse(Code::OptionContradictory, repeated)
}

/// The first place where `sent` leads lent passwords, or whoever opens a session with them, elsewhere than `held` does.
pub(super) fn led_elsewhere(held: &[DisclosurePlugin], sent: &[DisclosurePlugin]) -> Option<String> {
    sent.iter().enumerate().find_map(|(index, one)| {
        let before = held.iter().find(|other| other.plugin == one.plugin);
        let goes_elsewhere = |attribute: &&Attribute| {
            let before = before.map_or(attribute.default, |other| attribute.of(&other.attributes));
            attribute.leads && attribute.of(&one.attributes) != before
        };
        let attribute = one.plugin.attributes().find(goes_elsewhere)?;
        Some(format!("/disclosurePlugins/{index}/attributes/{}", attribute.name))
    })
}

/// Places, and what is wrong there; a message never quotes a value.
type Faults = Vec<(String, String)>;

fn refuse(code: Code, faults: Faults) -> Result<(), Refusal> {
    if faults.is_empty() {
        return Ok(());
    }
    Err(faults.into_iter().fold(code.into(), |refusal: Refusal, (place, message)| refusal.at(place, code.name(), message)))
}

/// As the journal has what was sent: without the values of attributes that there aren't. Whoever takes `password` for one is refused, and
/// his password would stay in the row that says so.
#[expect(clippy::ref_option, reason = "as serde calls it")]
pub(super) fn journalled<S: Serializer>(plugins: &Option<Vec<DisclosurePlugin>>, to: S) -> Result<S::Ok, S::Error> {
    let Some(plugins) = plugins else { return to.serialize_none() };
    let mut list = to.serialize_seq(Some(plugins.len()))?;
    for one in plugins {
        let shown = |(name, value): (&String, &String)| {
            (name.clone(), one.plugin.attribute(name).map(|_| value.clone()).unwrap_or_default())
        };
        let attributes = one.attributes.iter().map(shown).collect();
        list.serialize_element(&DisclosurePlugin { plugin: one.plugin, attributes })?;
    }
    list.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(plugin: Plugin, attributes: &[(&str, &str)]) -> DisclosurePlugin {
        DisclosurePlugin { plugin, attributes: attributes.iter().map(|&(name, value)| (name.into(), value.into())).collect() }
    }

    fn refused(plugins: &[DisclosurePlugin]) -> Option<(Code, Vec<String>)> {
        let refused = check(plugins).err()?;
        Some((refused.code, refused.faults.into_iter().map(|fault| fault.pointer).collect()))
    }

    #[test]
    fn each_plugin_once() {
        let all: Vec<_> = Plugin::ALL.iter().map(|&plugin| with(plugin, &[("remote-app", "||calc")])).collect();
        assert_eq!(refused(&all[4..]), None);
        let all: Vec<_> = Plugin::ALL[..4].iter().map(|&plugin| with(plugin, &[])).chain(all[4..].iter().cloned()).collect();
        assert_eq!(refused(&all), None);
        let twice = [with(Plugin::GuacamoleSsh, &[]), with(Plugin::GuacamoleVnc, &[]), with(Plugin::GuacamoleSsh, &[])];
        assert_eq!(refused(&twice), Some((Code::OptionContradictory, vec!["/disclosurePlugins/2/plugin".into()])));
    }

    #[test]
    fn attributes_are_those_of_the_plugin() {
        let plugins =
            [with(Plugin::GuacamoleSsh, &[("font-size", "14")]), with(Plugin::GuacamoleVnc, &[("a/b~", ""), ("font-size", "x")])];
        let places = ["/disclosurePlugins/1/attributes/a~1b~0", "/disclosurePlugins/1/attributes/font-size"];
        assert_eq!(refused(&plugins), Some((Code::OptionUnknown, places.map(Into::into).into())));
        for secret in ["password", "private-key", "passphrase"] {
            for &plugin in Plugin::ALL {
                assert_eq!(refused(&[with(plugin, &[(secret, "hunter2")])]).unwrap().0, Code::OptionUnknown, "{secret}");
            }
        }
    }

    #[test]
    fn values_are_of_the_attributes_kind() {
        let plugins = [with(Plugin::GuacamoleSsh, &[("font-size", "big"), ("port", "0"), ("hostname", "%server%")])];
        let places = ["/disclosurePlugins/0/attributes/font-size", "/disclosurePlugins/0/attributes/port"];
        assert_eq!(refused(&plugins), Some((Code::OptionValueInvalid, places.map(Into::into).into())));
        let messages: Vec<_> = check(&plugins).unwrap_err().faults.into_iter().map(|fault| fault.message).collect();
        assert_eq!(messages, ["A whole number from 4 to 72.", "A whole number from 1 to 65535."]);
    }

    #[test]
    fn one_program_is_named_or_the_whole_desktop_would_be_lent() {
        let place = "/disclosurePlugins/0/attributes".to_owned();
        assert_eq!(refused(&[with(Plugin::GuacamoleRemoteApp, &[])]), Some((Code::OptionValueInvalid, vec![place])));
    }

    #[test]
    fn what_leads_elsewhere_is_found() {
        use Plugin::{GuacamoleRdp, GuacamoleSsh};
        let led =
            |set: &[(&str, &str)], sent: &[(&str, &str)]| led_elsewhere(&[with(GuacamoleRdp, set)], &[with(GuacamoleRdp, sent)]);
        let jump = [("hostname", "jump"), ("port", "3390"), ("guacamole-url", "https://gw")];
        assert_eq!(led(&jump, &jump), None);
        assert_eq!(led(&jump, &[jump[0], jump[1], jump[2], ("width", "800"), ("security", "nla")]), None);
        assert_eq!(led(&[], &[("hostname", "%server%"), ("ignore-cert", "false")]), None, "as without them");
        for (place, value) in [("hostname", "thief"), ("port", "1"), ("guacamole-url", "https://thief"), ("ignore-cert", "true")]
        {
            let pointer = Some(format!("/disclosurePlugins/0/attributes/{place}"));
            assert_eq!(led(&[], &[(place, value)]), pointer);
            assert_eq!(led(&[(place, value)], &[]), pointer, "and back");
        }
        assert_eq!(led_elsewhere(&[with(GuacamoleRdp, &jump)], &[]), None, "no way at all leads nowhere");
        assert!(led_elsewhere(&[with(GuacamoleRdp, &jump)], &[with(GuacamoleSsh, &jump)]).is_some(), "that was another plugin's");
    }

    #[test]
    fn the_journal_keeps_no_secret_that_was_refused() {
        #[derive(Serialize)]
        struct Sent(#[serde(serialize_with = "journalled")] Option<Vec<DisclosurePlugin>>);
        let sent = Sent(Some(vec![with(Plugin::GuacamoleSsh, &[("font-size", "14"), ("password", "hunter2")])]));
        let shown = r#"[{"plugin":"guacamole-ssh","attributes":{"font-size":"14","password":""}}]"#;
        assert_eq!(serde_json::to_string(&sent).unwrap(), shown);
        assert_eq!(serde_json::to_string(&Sent(None)).unwrap(), "null");
    }

    #[test]
    fn what_is_stored_is_read_again() {
        for &plugin in Plugin::ALL {
            let one = with(plugin, &[("guacamole-url", "https://gateway")]);
            let text = serde_json::to_string(&one).unwrap();
            assert!(text.contains(plugin.word()), "{text}");
            assert_eq!(serde_json::from_str::<DisclosurePlugin>(&text).unwrap(), one);
        }
    }
}
