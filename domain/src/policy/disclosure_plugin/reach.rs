//! What a gateway is told: where the account's system is, what to speak there, and how to show it.

use serde::Serialize;

use super::{
    Attributes, DisclosurePlugin, Protocol,
    attribute::{HOSTNAME, PORT, SERVER},
};
use crate::system::Target;

/// How a gateway reaches an account's system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reach {
    /// What it speaks.
    pub protocol: Protocol,
    /// Host name, or IP without brackets.
    pub host: String,
    /// Where it listens.
    pub port: i64,
    /// What else is set or has a default, but never host, port or a secret.
    pub attributes: Attributes,
}

/// Why a gateway can't be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreachable {
    /// The system has no address, and the plugin names no host of its own, or puts the address into something.
    #[error("the system has no address")]
    NoAddress,
    /// The system's address is no host name, or makes no value with what the policy puts around it.
    #[error("the system's address doesn't fit where the policy puts it")]
    Unfit,
}

/// How the accounts of `target` are reached by a plugin: its defaults, over them what the policy set, with the macro replaced.
pub fn resolve(plugin: &DisclosurePlugin, target: &Target) -> Result<Reach, Unreachable> {
    let mut attributes = Attributes::new();
    let mut is_own_host = false;
    for attribute in plugin.plugin.attributes() {
        let text = attribute.of(&plugin.attributes);
        if text.is_empty() {
            continue;
        }
        is_own_host |= attribute.name == HOSTNAME && text == SERVER;
        if attribute.takes_macro && text.contains(SERVER) && target.address.is_empty() {
            return Err(Unreachable::NoAddress);
        }
        let value = attribute.expand(text, &target.address);
        // What is set was looked at when it came; a system's address never was.
        if attribute.takes_macro && !attribute.kind.accepts(&value) {
            return Err(Unreachable::Unfit);
        }
        attributes.insert(attribute.name.to_owned(), value);
    }
    let protocol = plugin.plugin.protocol();
    let host = attributes.remove(HOSTNAME).ok_or(Unreachable::NoAddress)?;
    // A connector is called like the protocol that it speaks: there the system's own port is the one, but on no other host.
    let is_own_port = is_own_host && target.connector == protocol.word() && target.port != 0;
    let default_port = if is_own_port { target.port } else { protocol.default_port() };
    let port = attributes.remove(PORT).and_then(|port| port.parse().ok()).unwrap_or(default_port);
    Ok(Reach { protocol, host, port, attributes })
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Plugin, attribute},
        *,
    };

    fn reached(plugin: Plugin, attributes: &[(&str, &str)], target: &Target) -> Result<Reach, Unreachable> {
        let attributes = attributes.iter().map(|&(name, value)| (name.into(), value.into())).collect();
        resolve(&DisclosurePlugin { plugin, attributes }, target)
    }

    fn target(connector: &str, address: &str, port: i64) -> Target {
        Target { connector: connector.into(), address: address.into(), port, ..Target::default() }
    }

    fn place(reach: Result<Reach, Unreachable>) -> (String, i64) {
        let reach = reach.unwrap();
        (reach.host, reach.port)
    }

    #[test]
    fn defaults_hold_where_nothing_is_set() {
        let here = target("postgresql", "db", 5432);
        let of = |plugin, attributes: &[(&str, &str)]| {
            let reach = reached(plugin, attributes, &here).unwrap();
            let shown: Vec<_> = reach.attributes.iter().map(|(name, value)| format!("{name}={value}")).collect();
            (reach.protocol, reach.host, reach.port, shown.join(" "))
        };
        let rdp = "console=false disable-audio=true enable-printing=false ignore-cert=false";
        let expected = [
            (Plugin::GuacamoleSsh, Protocol::Ssh, 22, "font-size=12".to_owned()),
            (Plugin::GuacamoleRdp, Protocol::Rdp, 3389, format!("{rdp} security=rdp")),
            (Plugin::GuacamoleVnc, Protocol::Vnc, 5900, "autoretry=0 cursor=local read-only=false swap-red-blue=false".into()),
            (Plugin::GuacamoleTelnet, Protocol::Telnet, 23, "password-regex=[Pp]assword: username-regex=[Ll]ogin:".into()),
            (Plugin::GuacamoleRemoteApp, Protocol::Rdp, 3389, format!("{rdp} security=rdp")),
        ];
        for (plugin, protocol, port, attributes) in expected {
            assert_eq!(of(plugin, &[]), (protocol, "db".into(), port, attributes));
        }
        let set = [("font-size", "14"), ("guacamole-url", "https://gw/g"), ("port", "2200"), ("hostname", "jump")];
        let shown = "font-size=14 guacamole-url=https://gw/g".to_owned();
        assert_eq!(of(Plugin::GuacamoleSsh, &set), (Protocol::Ssh, "jump".into(), 2200, shown), "what is set is over them");
    }

    #[test]
    fn the_macro_is_the_address() {
        let here = target("postgresql", "db", 5432);
        assert_eq!(place(reached(Plugin::GuacamoleSsh, &[("hostname", "%server%.example")], &here)), ("db.example".into(), 22));
        let through = [("hostname", "jump"), ("remote-app", "||mstsc"), ("remote-app-args", "/v:%server%")];
        let reach = reached(Plugin::GuacamoleRemoteApp, &through, &here).unwrap();
        assert_eq!((reach.host.as_str(), reach.attributes["remote-app-args"].as_str()), ("jump", "/v:db"));
    }

    #[test]
    fn the_systems_port_is_the_connectors_protocols() {
        let here = target("ssh", "host", 2222);
        assert_eq!(place(reached(Plugin::GuacamoleSsh, &[], &here)), ("host".into(), 2222));
        assert_eq!(place(reached(Plugin::GuacamoleSsh, &[("port", "22")], &here)), ("host".into(), 22));
        assert_eq!(place(reached(Plugin::GuacamoleSsh, &[("hostname", "jump")], &here)), ("jump".into(), 22), "another host");
        assert_eq!(place(reached(Plugin::GuacamoleVnc, &[], &here)), ("host".into(), 5900), "another protocol");
    }

    #[test]
    fn without_an_address_only_a_host_of_its_own_is_reached() {
        let vault = target("vault", "", 0);
        let app = ("remote-app-args", "/v:%server%");
        assert_eq!(reached(Plugin::GuacamoleSsh, &[], &vault), Err(Unreachable::NoAddress));
        assert_eq!(reached(Plugin::GuacamoleSsh, &[("hostname", "%server%.example")], &vault), Err(Unreachable::NoAddress));
        assert_eq!(reached(Plugin::GuacamoleRemoteApp, &[("hostname", "jump"), app], &vault), Err(Unreachable::NoAddress));
        assert_eq!(place(reached(Plugin::GuacamoleSsh, &[("hostname", "jump")], &vault)), ("jump".into(), 22));
    }

    #[test]
    fn an_address_that_does_not_fit_goes_nowhere() {
        for address in ["two words", "a\nb", "host:22"] {
            assert_eq!(reached(Plugin::GuacamoleSsh, &[], &target("ssh", address, 22)), Err(Unreachable::Unfit), "{address:?}");
        }
        assert_eq!(place(reached(Plugin::GuacamoleSsh, &[], &target("ssh", "fe80::1", 22))).0, "fe80::1");
        let suffixed = reached(Plugin::GuacamoleSsh, &[("hostname", "%server%.example")], &target("ssh", "fe80::1", 22));
        assert_eq!(suffixed, Err(Unreachable::Unfit));
        let long = target("ssh", &"a".repeat(253), 22);
        let app = [("hostname", "jump"), ("remote-app-args", "%server% %server%")];
        assert_eq!(
            reached(Plugin::GuacamoleRemoteApp, &app, &long),
            Err(Unreachable::Unfit),
            "longer than the gateway is promised"
        );
    }

    #[test]
    fn host_and_port_are_no_attributes() {
        for &plugin in Plugin::ALL {
            let all: Vec<_> =
                plugin.attributes().filter(|one| !one.default.is_empty()).map(|one| (one.name, one.default)).collect();
            let reach = reached(plugin, &all, &target("x", "host", 1)).unwrap();
            let hidden = |name: &String| name == HOSTNAME || name == PORT || attribute::is_secret(name);
            assert!(!reach.attributes.keys().any(hidden), "{plugin:?}");
        }
    }
}
