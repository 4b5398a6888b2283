//! The connectors that there are, in one table: what each can do, and what it wants to know. A new one is one row here.

use super::{Target, Tls, host_key};
use crate::{
    problem::{Code, Refusal},
    variable::{Kind, Overrides},
    word::words,
};

/// Where passwords are kept and nothing is reached.
pub const VAULT: &str = "vault";

/// PostgreSQL: passwords of roles.
pub const POSTGRESQL: &str = "postgresql";

/// Unix accounts, by `chpasswd` over SSH.
pub const SSH: &str = "ssh";

/// One connector.
#[derive(Debug)]
pub struct Connector {
    /// Its name.
    pub name: &'static str,
    /// Part of this program, or one of the configuration?
    pub is_built_in: bool,
    /// What it can do on a target.
    pub operations: &'static [Operation],
    /// Can it prove that a password is in force?
    pub can_verify: bool,
    /// Where its targets listen; none: there is nothing to reach.
    pub default_port: Option<i64>,
    /// What it wants to know beside the address.
    pub options: &'static [OptionDefinition],
}

words! {
    /// What a connector can do on a target.
    enum Operation {
        /// Prove that a password is in force.
        Verify = "verify",
        /// Change a password.
        Change = "change",
        /// List accounts.
        List = "list",
        /// Put an account into a group.
        GroupAdd = "group-add",
        /// Take an account out of a group.
        GroupRemove = "group-remove",
        /// Place a public key.
        KeyAdd = "key-add",
        /// Remove a public key.
        KeyRemove = "key-remove",
    }
}

/// Something that a connector wants to know.
#[derive(Debug)]
pub struct OptionDefinition {
    /// Its name.
    pub name: &'static str,
    /// Which texts are a value.
    pub kind: Kind,
    /// Does it work without?
    pub is_required: bool,
    /// One sentence for people.
    pub description: &'static str,
}

/// All, by name.
pub static ALL: &[Connector] = &[
    Connector {
        name: POSTGRESQL,
        is_built_in: true,
        operations: &[Operation::Verify, Operation::Change, Operation::List],
        can_verify: true,
        default_port: Some(5432),
        options: &[OptionDefinition {
            name: "database",
            kind: Kind::Text,
            is_required: false,
            description: "The database to log in to; `postgres` when nothing is said.",
        }],
    },
    Connector {
        name: SSH,
        is_built_in: true,
        operations: &[Operation::Verify, Operation::Change, Operation::List],
        can_verify: true,
        default_port: Some(22),
        options: &[OptionDefinition {
            name: "sudo",
            kind: Kind::Boolean,
            is_required: false,
            description: "`true`: the administrator isn't root, and may run \
                `/usr/bin/timeout -s KILL 10 /usr/sbin/chpasswd` by `sudo` without a password.",
        }],
    },
    Connector { name: VAULT, is_built_in: true, operations: &[], can_verify: false, default_port: None, options: &[] },
];

/// The connector called `name`.
pub fn connector(name: &str) -> Option<&'static Connector> {
    ALL.iter().find(|connector| connector.name == name)
}

/// The port of a target whose port nobody named.
pub fn default_port(name: &str) -> i64 {
    connector(name).and_then(|connector| connector.default_port).unwrap_or(0)
}

/// Can the connector work with this target and these options? 422 with all that is wrong.
pub(super) fn check(target: &Target, options: &Overrides) -> Result<(), Refusal> {
    let Some(connector) = connector(&target.connector) else {
        return Err(Refusal::from(Code::ConnectorUnknown).at(
            "/connector",
            Code::ConnectorUnknown.name(),
            "There is no such connector.",
        ));
    };
    connector.check(target, options)
}

impl Connector {
    fn check(&self, target: &Target, options: &Overrides) -> Result<(), Refusal> {
        let mut wrong: Vec<(String, &'static str)> = Vec::new();
        let mut add = |is_wrong: bool, place: String, message| {
            if is_wrong {
                wrong.push((place, message));
            }
        };
        let is_reached = self.default_port.is_some();
        add(is_reached && target.address.is_empty(), "/address".into(), "This connector needs an address.");
        add(
            !is_reached && !target.address.is_empty(),
            "/address".into(),
            "This connector reaches nothing: the address must be empty.",
        );
        add(is_reached && target.port == 0, "/port".into(), "This connector needs a port.");
        add(!is_reached && target.port != 0, "/port".into(), "This connector reaches nothing: the port must be 0.");
        if self.name == POSTGRESQL {
            add(target.tls == Tls::VerifyCa, "/tls".into(), "This connector looks at the certificate's name, too.");
            let is_unknown = target.tls == Tls::VerifyFull && target.ca_pem.is_empty();
            add(is_unknown, "/caPem".into(), "This connector needs the authority that vouches for the server.");
        }
        if self.name == SSH {
            add(target.ssh_host_keys.is_empty(), "/sshHostKeys".into(), "This connector needs a key that the server will show.");
            for (index, key) in target.ssh_host_keys.iter().enumerate() {
                let message = "Not a line like `ssh-ed25519 AAAA…`; of keys there are Ed25519 and ECDSA.";
                add(!host_key::is_known(key), format!("/sshHostKeys/{index}"), message);
            }
        }
        for (name, value) in options {
            let place = format!("/connectorOptions/{}", name.replace('~', "~0").replace('/', "~1"));
            match self.options.iter().find(|option| option.name == name) {
                None => add(true, place, "This connector has no such option."),
                Some(option) => add(!option.kind.accepts(value), place, "Not a value of this option."),
            }
        }
        let is_incomplete = self.options.iter().any(|option| option.is_required && !options.contains_key(option.name));
        add(is_incomplete, "/connectorOptions".into(), "An option is missing that this connector needs.");
        if wrong.is_empty() {
            return Ok(());
        }
        let code = Code::ConnectorOptionInvalid;
        Err(wrong.into_iter().fold(code.into(), |refusal: Refusal, (place, message)| refusal.at(place, code.name(), message)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the next one may look.
    const REACHING: Connector = Connector {
        name: "reaching",
        is_built_in: true,
        operations: &[Operation::Verify, Operation::Change],
        can_verify: true,
        default_port: Some(5432),
        options: &[
            OptionDefinition { name: "database", kind: Kind::Text, is_required: true, description: "Where to log in." },
            OptionDefinition { name: "quick", kind: Kind::Boolean, is_required: false, description: "Whether to hurry." },
        ],
    };

    fn wrong(connector: &Connector, address: &str, port: i64, options: &[(&str, &str)]) -> Vec<String> {
        let target = Target { connector: connector.name.into(), address: address.into(), port, ..Target::default() };
        let options = options.iter().map(|&(name, value)| (name.into(), value.into())).collect();
        let refused = connector.check(&target, &options).err();
        refused.map_or_else(Vec::new, |refused| refused.faults.into_iter().map(|fault| fault.pointer).collect())
    }

    #[test]
    fn a_vault_reaches_nothing() {
        let vault = connector(VAULT).unwrap();
        assert_eq!(wrong(vault, "", 0, &[]), [] as [&str; 0]);
        assert_eq!(wrong(vault, "host", 1, &[("a/~b", "")]), ["/address", "/port", "/connectorOptions/a~1~0b"]);
        assert_eq!(default_port(VAULT), 0);
    }

    #[test]
    fn what_is_reached_needs_an_address_and_its_options() {
        assert_eq!(wrong(&REACHING, "host", 5432, &[("database", "d"), ("quick", "true")]), [] as [&str; 0]);
        assert_eq!(wrong(&REACHING, "", 0, &[]), ["/address", "/port", "/connectorOptions"]);
        assert_eq!(wrong(&REACHING, "h", 1, &[("database", "d"), ("quick", "maybe")]), ["/connectorOptions/quick"]);
    }

    #[test]
    fn names_are_sorted_and_known() {
        assert!(ALL.windows(2).all(|pair| pair[0].name < pair[1].name));
        let target = Target { connector: "telepathy".into(), ..Target::default() };
        assert_eq!(check(&target, &Overrides::new()).unwrap_err().code, Code::ConnectorUnknown);
    }
}
