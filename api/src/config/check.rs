//! What makes a configuration wrong, each fault with its key and why; and what is allowed, but ought to be known.

use std::{borrow::Cow, collections::HashMap, net::IpAddr, path::Path};

use domain::variable::{Overrides, definition};
use storage::Line;
use validator::{Validate as _, ValidateUrl as _, ValidationError, ValidationErrors, ValidationErrorsKind};

use super::{Config, KekPlace};
use crate::wire::NodeId;

/// Something wrong, or something to know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The key, as it stands in the file: `limits.logins.burst`.
    pub key: String,
    /// Why. Prints no value that may be a secret.
    pub why: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}: {}", self.key, self.why)
    }
}

fn fault(key: impl Into<String>, why: impl Into<String>) -> Fault {
    Fault { key: key.into(), why: why.into() }
}

impl Config {
    /// All that is wrong, sorted by key. With anything wrong nothing is served.
    pub fn check(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if let Err(errors) = self.validate() {
            flatten("", errors.errors(), &mut faults);
        }
        faults.extend(self.open_listener());
        faults.extend(self.wide_networks());
        faults.extend(self.foreign_database());
        faults.sort();
        faults
    }

    /// What is allowed and not wise: to be logged at each start.
    pub fn warnings(&self) -> Vec<Fault> {
        let beyond_loopback = |address: std::net::SocketAddr| !address.ip().to_canonical().is_loopback();
        let is_beside_data = match &self.kek {
            KekPlace::File { file } => is_inside(&self.data, &self.data.join(file)),
            KekPlace::Environment {} | KekPlace::Passphrase { .. } => false,
        };
        let is_in_environment = matches!(self.kek, KekPlace::Environment {});
        let is_line_clear = self.cluster().is_some_and(|database| storage::line(&database).ok() == Some(Line::Clear));
        let is_clear = self.insecure_http && self.tls.is_none() && beyond_loopback(self.listen);
        [
            (is_beside_data, "kek", "the key lies beside the data: who copies the one has the other"),
            (is_in_environment, "kek", "the key stands in the environment, which is easier read than a file of mode 0400"),
            (is_clear, "insecure_http", "passwords are served beyond this machine in clear text"),
            (is_line_clear, "database.url", "the line to the database is in clear: who listens there sees what the tables hold"),
            (self.allow_wide_networks, "allow_wide_networks", "allow-lists may hold networks wider than /8 and /32"),
            (
                self.metrics_listen.is_some_and(beyond_loopback),
                "metrics_listen",
                "metrics are served to whoever reaches the port",
            ),
        ]
        .into_iter()
        .filter(|(is_so, ..)| *is_so)
        .map(|(_, key, why)| fault(key, why))
        .collect()
    }

    fn open_listener(&self) -> Option<Fault> {
        let is_guarded = self.tls.is_some() || !self.trusted_proxies.is_empty() || self.insecure_http;
        (!self.listen.ip().to_canonical().is_loopback() && !is_guarded)
            .then(|| fault("listen", "beyond loopback it needs tls, or trusted_proxies (that end TLS), or insecure_http = true"))
    }

    fn wide_networks(&self) -> impl Iterator<Item = Fault> + '_ {
        let proxies = self.trusted_proxies.iter().enumerate().filter(|_| !self.allow_wide_networks);
        proxies.filter_map(|(at, proxy)| {
            let why = proxy.network.narrow().err()?;
            Some(fault(format!("trusted_proxies[{at}].network"), format!("{why}; allow_wide_networks = true permits it")))
        })
    }

    fn foreign_database(&self) -> Option<Fault> {
        let Some(database) = self.cluster() else {
            let is_lone = self.database.hosts.is_empty() && self.database.durability.is_none();
            return (!is_lone).then(|| fault("database.url", "hosts and durability are those of a database that has a URL"));
        };
        let is_ours = ["postgres://", "postgresql://"].iter().any(|scheme| database.url.starts_with(scheme));
        if !is_ours {
            return Some(fault("database.url", "it must begin with postgres://"));
        }
        hosts(&database.hosts).ok()?; // that is a fault of its own
        match storage::line(&database) {
            // The reason may hold the URL, and that a password.
            Err(_) => Some(fault("database.url", "it is not a URL of a PostgreSQL database")),
            Ok(Line::Unverified) => Some(fault(
                "database.url",
                "beyond this machine it needs sslmode=verify-full (sslrootcert=FILE names the authority), or sslmode=disable",
            )),
            Ok(Line::Local | Line::Verified | Line::Clear) => None,
        }
    }
}

fn is_inside(folder: &Path, file: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.into());
    real(file).starts_with(real(folder))
}

fn flatten(prefix: &str, errors: &HashMap<Cow<'static, str>, ValidationErrorsKind>, faults: &mut Vec<Fault>) {
    for (field, kind) in errors {
        let key = if prefix.is_empty() { field.to_string() } else { format!("{prefix}.{field}") };
        match kind {
            ValidationErrorsKind::Field(errors) => faults.extend(errors.iter().map(|error| fault(&key, why(error)))),
            ValidationErrorsKind::Struct(errors) => flatten(&key, errors.errors(), faults),
            ValidationErrorsKind::List(items) => {
                for (at, errors) in items {
                    let errors: &ValidationErrors = errors;
                    flatten(&format!("{key}[{at}]"), errors.errors(), faults);
                }
            }
        }
    }
}

/// In words: a rule's own message, or its bounds.
fn why(error: &ValidationError) -> String {
    if let Some(message) = &error.message {
        return message.to_string();
    }
    let bound = |name: &str| error.params.get(name).map(ToString::to_string);
    match (error.code.as_ref(), bound("min"), bound("max")) {
        ("range", Some(min), Some(max)) => format!("must be from {min} to {max}"),
        ("length", _, Some(max)) => format!("must have at most {max} entries"),
        (code, ..) => format!("breaks the rule {code}"),
    }
}

fn require(is_right: bool, message: &'static str) -> Result<(), ValidationError> {
    if is_right { Ok(()) } else { Err(ValidationError::new("rule").with_message(message.into())) }
}

/// Members of a cluster, each once.
pub(super) fn hosts(texts: &[String]) -> Result<(), ValidationError> {
    let hosts: Vec<_> = texts.iter().map(|text| storage::host(text)).collect();
    require(hosts.iter().all(Option::is_some), "must be hosts: a name or an address, perhaps with :PORT, IPv6 in brackets")?;
    let is_twice = |(at, host): (usize, &Option<_>)| hosts[..at].contains(host);
    require(!hosts.iter().enumerate().any(is_twice), "names a host twice")
}

/// A node's name stands in ids, logs and file names.
pub(super) fn name(text: &str) -> Result<(), ValidationError> {
    require(text.parse::<NodeId>().is_ok(), "must be 1 to 63 of a-z, 0-9 and -, not beginning with -")
}

/// `Forwarded` (RFC 7239) isn't a list of plain addresses; a header that is read in its place would be believed unread.
pub(super) fn header(text: &str) -> Result<(), ValidationError> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    require((1..=64).contains(&text.len()) && is_plain, "must be the name of a header, in lower case")?;
    require(text != "forwarded", "Forwarded is not read: its items are no plain addresses")
}

/// An origin, and perhaps a path that a proxy strips: `https://host/vault`.
pub(super) fn public_url(text: &str) -> Result<(), ValidationError> {
    let prefix = path_of(text);
    let is_segment = |segment: &str| {
        let is_plain = segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
        is_plain && !["", ".", ".."].contains(&segment)
    };
    require(prefix.split('/').skip(1).all(is_segment), "its path must be plain, and not end in a slash")?;
    origin(&text[..text.len() - prefix.len()])
}

/// The path of a URL: `/vault`, or nothing.
pub(super) fn path_of(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find('/').map_or("", |at| &url[host + at..])
}

/// `https://host` or `https://host:port`, and nothing behind it.
pub(super) fn origin(text: &str) -> Result<(), ValidationError> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_bare = host.is_some_and(|host| !host.contains(['/', '?', '#', '@', '*', '\\']) && !host.contains(char::is_whitespace));
    require(is_bare && text.validate_url(), "must be http:// or https://, a host, perhaps a port, and nothing else")
}

/// Pages that come in clear can be anybody's on the way: only those of this machine.
pub(super) fn origins(texts: &[String]) -> Result<(), ValidationError> {
    let is_local = |host: &str| {
        let name = host.rsplit_once(':').map_or(host, |(name, port)| if port.ends_with(']') { host } else { name });
        name == "localhost" || name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    };
    texts.iter().try_for_each(|text| {
        origin(text)?;
        require(text.strip_prefix("http://").is_none_or(is_local), "must be https://; http:// only for localhost")
    })
}

pub(super) fn absolute(path: &Path) -> Result<(), ValidationError> {
    require(path.is_absolute(), "must be an absolute path")
}

pub(super) fn user_ids(texts: &[String]) -> Result<(), ValidationError> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let is_id = |text: &String| match text.as_bytes() {
        [first, rest @ ..] => {
            is_letter(*first) && rest.len() < 128 && rest.iter().all(|byte| is_letter(*byte) || b".@-".contains(byte))
        }
        [] => false,
    };
    require(texts.iter().all(is_id), "must be user ids")
}

pub(super) fn variables(values: &Overrides) -> Result<(), ValidationError> {
    for (name, value) in values {
        let why = match definition(name) {
            None => format!("{name} is no system variable"),
            Some(definition) if !definition.accepts(value) => format!("{name} does not take this value"),
            Some(_) => continue,
        };
        return Err(ValidationError::new("rule").with_message(why.into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::KeySource;

    /// The configuration of these lines, beside a key in the environment.
    fn of(lines: &str) -> Config {
        toml::from_str(&format!("kek = {{ source = \"environment\" }}\n{lines}")).unwrap()
    }

    fn keys(faults: &[Fault]) -> Vec<&str> {
        faults.iter().map(|fault| fault.key.as_str()).collect()
    }

    #[test]
    fn a_listener_beyond_loopback_needs_a_guard() {
        for listen in ["0.0.0.0:1", "[::]:1", "192.0.2.1:1", "[::ffff:192.0.2.1]:1"] {
            let bare = format!("listen = \"{listen}\"\n");
            assert_eq!(keys(&of(&bare).check()), ["listen"], "{listen}");
            for guard in [
                "insecure_http = true",
                "tls = { certificate = \"/c\", key = \"/k\" }",
                "trusted_proxies = [{ network = \"192.0.2.0/24\" }]",
            ] {
                assert_eq!(of(&format!("{bare}{guard}")).check(), [], "{listen} {guard}");
            }
        }
        for listen in ["127.0.0.1:1", "127.9.9.9:1", "[::1]:1", "[::ffff:127.0.0.1]:1"] {
            assert_eq!(of(&format!("listen = \"{listen}\"")).check(), [], "{listen}");
        }
    }

    #[test]
    fn a_wide_proxy_network_needs_a_flag() {
        for (network, is_wide) in
            [("10.0.0.0/8", false), ("0.0.0.0/0", true), ("10.0.0.0/7", true), ("2001:db8::/32", false), ("::/0", true)]
        {
            let lines = format!("trusted_proxies = [{{ network = \"192.0.2.1/32\" }}, {{ network = \"{network}\" }}]\n");
            let expected: &[&str] = if is_wide { &["trusted_proxies[1].network"] } else { &[] };
            assert_eq!(keys(&of(&lines).check()), expected, "{network}");
            assert_eq!(of(&format!("{lines}allow_wide_networks = true")).check(), []);
        }
    }

    #[test]
    fn every_rule_names_its_key() {
        let many = |count| vec!["\"https://a.example\""; count].join(", ");
        let local = |count| (1..=count).map(|at| format!("\"127.0.0.1:{at}\"")).collect::<Vec<_>>().join(", ");
        for (lines, key, why) in [
            ("node_id = \"\"", "node_id", "1 to 63"),
            ("node_id = \"-a\"", "node_id", "not beginning with -"),
            ("node_id = \"East\"", "node_id", "a-z"),
            ("forwarding_header = \"X-Forwarded-For\"", "forwarding_header", "lower case"),
            ("forwarding_header = \"forwarded\"", "forwarding_header", "not read"),
            ("public_url = \"vault.example.org\"", "public_url", "http"),
            ("public_url = \"https://vault.example.org/\"", "public_url", "end in a slash"),
            ("public_url = \"https://vault.example.org/a/../b\"", "public_url", "plain"),
            ("public_url = \"https://vault.example.org/a?b\"", "public_url", "plain"),
            ("public_url = \"https://vault.example.org?b\"", "public_url", "nothing else"),
            ("public_url = \"https://u@vault.example.org\"", "public_url", "nothing else"),
            ("cors_origins = [\"https://a.example\", \"*\"]", "cors_origins", "http"),
            ("cors_origins = [\"https://*.example\"]", "cors_origins", "http"),
            ("cors_origins = [\"http://localhost:8000\", \"http://[::1]\", \"http://a.example\"]", "cors_origins", "https"),
            (&format!("cors_origins = [{}]", many(33)), "cors_origins", "at most 32"),
            ("limits = { logins = { burst = 0, per_minute = 1 } }", "limits.logins.burst", "from 1 to 1000000"),
            ("plugin = { program = \"filter\" }", "plugin.program", "absolute"),
            ("password_plugin = { program = \"access\" }", "password_plugin.program", "absolute"),
            ("plugin = { program = \"/filter\", exclude_users = [\"a b\"] }", "plugin.exclude_users", "user ids"),
            ("database = { url = \"mysql://db\" }", "database.url", "postgres://"),
            ("database = { url = \"postgres://h:port/d\" }", "database.url", "not a URL"),
            ("database = { url = \"postgres://db.example/d\" }", "database.url", "verify-full"),
            ("database = { url = \"postgres://192.0.2.1/d?sslmode=require\" }", "database.url", "verify-full"),
            ("database = { url = \"postgres://localhost/d\", hosts = [\"a:b\"] }", "database.hosts", "must be hosts"),
            ("database = { url = \"postgres://localhost/d\", hosts = [\"[::1]\", \"[::1]:5432\"] }", "database.hosts", "twice"),
            (
                &format!("database = {{ url = \"postgres://localhost/d\", hosts = [{}] }}", local(10)),
                "database.hosts",
                "at most 9",
            ),
            ("database = { url = \"postgres://localhost/d\", hosts = [\"db.example\"] }", "database.url", "verify-full"),
            ("database = { hosts = [\"localhost\"] }", "database.url", "has a URL"),
            ("database = { durability = \"quorum\" }", "database.url", "has a URL"),
            ("variables = { OTP_MAXIMUM = \"6\" }", "variables", "OTP_MAXIMUM"),
            ("variables = { OTP_MAXIMAL = \"1\" }", "variables", "no system variable"),
        ] {
            let faults = of(lines).check();
            assert_eq!(keys(&faults), [key], "{lines}");
            assert!(faults[0].why.contains(why), "{lines}: {}", faults[0]);
        }
        let two = of("node_id = \"\"\nlimits = { requests = { burst = 0, per_minute = 0 } }").check();
        assert_eq!(keys(&two), ["limits.requests.burst", "limits.requests.per_minute", "node_id"]);
    }

    #[test]
    fn a_public_url_may_have_a_path_that_stands_before_all_locations() {
        for (url, prefix) in [("https://a.example", ""), ("https://a.example:8620/vault", "/vault"), ("http://a/b/c.d", "/b/c.d")]
        {
            let config = of(&format!("public_url = \"{url}\""));
            assert_eq!((config.check(), config.location_prefix()), (vec![], prefix));
        }
        assert_eq!(of("").location_prefix(), "");
    }

    #[test]
    fn the_line_to_the_database_is_kept_or_said_to_be_open() {
        for (url, is_said) in [
            ("postgres://localhost/d", false),
            ("postgres://127.0.0.1:1/d", false),
            ("postgres://[::1]/d", false),
            ("postgres:///d?host=/run/postgresql", false),
            ("postgres://db.example/d?sslmode=verify-full", false),
            ("postgres://db.example/d?sslmode=disable", true),
        ] {
            let config = of(&format!("database = {{ url = \"{url}\" }}"));
            assert_eq!(config.check(), [], "{url}");
            assert_eq!(keys(&config.warnings()).contains(&"database.url"), is_said, "{url}");
        }
    }

    #[test]
    fn what_is_not_wise_is_said() {
        let config = of("listen = \"0.0.0.0:1\"\ninsecure_http = true\nmetrics_listen = \"0.0.0.0:2\"");
        assert_eq!(keys(&config.warnings()), ["kek", "insecure_http", "metrics_listen"]);
        assert!(matches!(config.key_source(), KeySource::Environment(None)));
        let folder = tempfile::tempdir().unwrap();
        for (file, is_said) in [("kek", true), ("../data/kek", true), ("../kek", false), ("/etc/kek", false)] {
            let kek = KekPlace::File { file: file.into() };
            let data = folder.path().join("data");
            std::fs::create_dir_all(&data).unwrap();
            std::fs::write(data.join("kek"), "").unwrap();
            std::fs::write(folder.path().join("kek"), "").unwrap();
            assert_eq!(Config { data, kek, ..of("") }.warnings().len(), usize::from(is_said), "{file}");
        }
    }
}
