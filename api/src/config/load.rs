//! From a file to a [`Config`], and the first file of an installation. Errors name the key and the line, and never print a value
//! that may be a secret.

use std::{
    fs::File,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use serde_path_to_error::deserialize;

use super::{Config, Environment};

/// The file, in the data directory.
pub const FILE_NAME: &str = "strongroom.toml";
/// A larger file is no configuration.
const FILE_BYTES_MAX: u64 = 1024 * 1024;
/// Keys whose values stay out of errors.
const SECRET_KEYS: [&str; 2] = ["database", "kek"];

/// There is no configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file can't be read.
    #[error("{path}: {error}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Not TOML, an unknown key, a value of the wrong type.
    #[error("{path}, line {line}: {key}{why}")]
    Wrong {
        /// The file.
        path: PathBuf,
        /// Where, from 1.
        line: usize,
        /// The key and a colon, where there is one.
        key: String,
        /// Why.
        why: String,
    },
    /// A variable of the environment is no UTF-8.
    #[error("the environment's {0} is not UTF-8")]
    Environment(&'static str),
}

impl Config {
    /// Reads `strongroom.toml` in this directory, and the environment. Whether what stands there makes sense says
    /// [`Config::check`].
    pub fn load(data: &Path) -> Result<Self, ConfigError> {
        let path = data.join(FILE_NAME);
        let text = read(&path).map_err(|error| ConfigError::Unreadable { path: path.clone(), error })?;
        Ok(Self { data: data.into(), environment: Environment::read()?, ..parse(&path, &text)? })
    }
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    let bytes = File::open(path)?.take(FILE_BYTES_MAX + 1).read_to_string(&mut text)? as u64;
    if bytes > FILE_BYTES_MAX { Err(io::Error::other("larger than 1 MiB")) } else { Ok(text) }
}

fn parse(path: &Path, text: &str) -> Result<Config, ConfigError> {
    let wrong = |key: String, why: &toml::de::Error| {
        let at = why.span().map_or(0, |span| span.start);
        let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        let is_secret = SECRET_KEYS.iter().any(|secret| key.starts_with(secret));
        let why = if is_secret { "the value is not one that this key takes" } else { why.message() };
        ConfigError::Wrong { path: path.into(), line, key, why: why.into() }
    };
    let document = toml::Deserializer::parse(text).map_err(|error| wrong(String::new(), &error))?;
    deserialize(document).map_err(|error| match error.path().to_string().as_str() {
        "." => wrong(String::new(), error.inner()), // of a missing key, whose name is in the message
        key => wrong(format!("{key}: "), error.inner()),
    })
}

/// The text of an installation's first file. No table headers: lines that are appended are keys of their own.
pub fn first_text(kek_file: &Path, database_url: Option<&str>) -> String {
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let database = database_url.map_or_else(String::new, |url| format!("database = {{ url = {} }}\n", quoted(url)));
    let kek_file = quoted(&kek_file.to_string_lossy());
    format!(
        "# Strongroom's configuration. `strongroom config check` says what is wrong with it.\n\
         \n\
         # The key that wraps all others. Keep a copy of it elsewhere: without it the database opens for nobody.\n\
         kek = {{ source = \"file\", file = {kek_file} }}\n\
         {database}"
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{super::*, *};

    const KEK: &str = "kek = { source = \"file\", file = \"kek\" }\n";

    fn of(text: &str) -> Result<Config, ConfigError> {
        parse(Path::new("strongroom.toml"), text)
    }

    fn refusal(text: &str) -> String {
        of(text).map(drop).unwrap_err().to_string()
    }

    #[test]
    fn the_least_file_gives_the_defaults() {
        let config = of(KEK).unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:8620");
        assert_eq!((config.node_id.as_str(), config.forwarding_header.as_str()), ("node-1", "x-forwarded-for"));
        assert_eq!(config.connector_deny.len(), 2);
        assert!(config.database_url().is_none() && config.tls.is_none() && config.trusted_proxies.is_empty());
        assert!(!config.insecure_http && !config.allow_wide_networks && !config.connector_allow_loopback);
        assert_eq!(config.check(), []);
    }

    #[test]
    fn every_key_is_read() {
        let config = of(r#"
            listen = "[::1]:0"
            node_id = "east-1"
            public_url = "https://vault.example.org"
            cors_origins = ["https://console.example.org"]
            metrics_listen = "127.0.0.1:9100"
            forwarding_header = "x-client"
            allow_wide_networks = true
            insecure_http = true
            connector_deny = ["10.0.0.0/8"]
            connector_allow_loopback = true
            trusted_proxies = [{ network = "192.0.2.1/32", also_client = true }, { network = "2001:db8::/32" }]
            kek = { source = "passphrase", salt = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f" }
            [database]
            url = "postgres://strongroom@db/strongroom?sslmode=verify-full"
            hosts = ["db-a", "db-b:5433"]
            [tls]
            certificate = "/etc/strongroom/chain.pem"
            key = "/etc/strongroom/key.pem"
            [log]
            format = "json"
            level = "debug"
            [plugin]
            program = "/usr/libexec/filter"
            exclude_users = ["_API_USER"]
            [password_plugin]
            program = "/usr/libexec/password-access"
            [limits]
            requests = { burst = 1, per_minute = 2 }
            logins = { burst = 3, per_minute = 4 }
            [variables]
            OTP_MAXIMUM = "1"
        "#)
        .unwrap();
        assert_eq!(config.check(), []);
        assert!(config.trusted_proxies[0].also_client && !config.trusted_proxies[1].also_client);
        assert_eq!((config.log.format, config.log.level.as_str()), (LogFormat::Json, "debug"));
        assert_eq!((config.limits.requests.burst, config.limits.logins.per_minute), (1, 4));
        assert!(matches!(config.key_source(), KeySource::Passphrase { salt } if salt[31] == 0x1f));
        assert_eq!(config.cluster().unwrap().durability, storage::Durability::Quorum);
    }

    #[test]
    fn changes_outlive_a_member_where_there_are_several_unless_it_is_said() {
        for (said, durability) in [
            ("", storage::Durability::Local),
            ("hosts = [\"::1\"]", storage::Durability::Local),
            ("hosts = [\"a\", \"b\"]", storage::Durability::Quorum),
            ("hosts = [\"a\", \"b\"]\ndurability = \"local\"", storage::Durability::Local),
            ("durability = \"quorum\"", storage::Durability::Quorum),
        ] {
            let mut config = of(&format!("{KEK}[database]\nurl = \"postgres://h/d\"\n{said}")).unwrap();
            assert_eq!(config.cluster().unwrap().durability, durability, "{said}");
            config.environment.database_url = Some("postgres://environment".into());
            config.override_database(Some("postgres://line/d"), &["x".into()]);
            let cluster = config.cluster().unwrap();
            assert_eq!((cluster.url.as_str(), cluster.hosts), ("postgres://line/d", vec!["x".to_owned()]));
        }
    }

    #[test]
    fn what_is_unknown_or_of_the_wrong_type_is_named_with_its_line() {
        for (text, said) in [
            ("lisen = \"127.0.0.1:1\"\n", "line 2: lisen: unknown field `lisen`"),
            ("[tls]\ncertificate = \"a\"\nkey = \"b\"\nchain = \"c\"\n", "line 5: tls.chain: unknown field"),
            ("trusted_proxies = [{ network = \"10.0.0.0\" }]", "trusted_proxies[0].network: the prefix length is missing"),
            ("trusted_proxies = [{ network = \"010.0.0.0/8\" }]", "trusted_proxies[0].network"),
            ("listen = \"localhost\"", "line 2: listen: "),
            ("insecure_http = \"yes\"", "line 2: insecure_http: "),
            ("log = { level = \"trace\" }", "line 2: log.level: unknown variant `trace`"),
            ("listen = ", "line 2: "),
            ("node_id = \"a\"\nnode_id = \"b\"", "line 3: duplicate key"),
        ] {
            let refusal = refusal(&format!("{KEK}{text}"));
            assert!(refusal.contains(said), "{text}: {refusal}");
        }
        assert!(refusal("").contains("missing field `kek`"));
    }

    #[test]
    fn an_error_prints_no_secret() {
        for text in [
            "kek = \"CANARY\"",
            "kek = { source = \"CANARY\" }",
            "kek = { source = \"file\", file = \"kek\", key = \"CANARY\" }",
            "kek = { source = \"environment\", key = \"CANARY\" }",
            "kek = { source = \"passphrase\", salt = \"CANARY\" }",
            "database = \"postgres://CANARY\"\nkek = { source = \"environment\" }",
            "database = { url = [\"CANARY\"] }\nkek = { source = \"environment\" }",
            "database = { url = \"CANARY }",
        ] {
            assert!(!refusal(text).contains("CANARY"), "{}", refusal(text));
        }
        let config = of(&format!("{KEK}database = {{ url = \"postgres://u:CANARY@h/d\" }}")).unwrap();
        assert!(!format!("{config:?}").contains("CANARY"));
    }

    #[test]
    fn the_first_file_is_read_back_and_takes_more_lines() {
        let folder = tempfile::tempdir().unwrap();
        let url = "postgres://strongroom:a\"b\\c@db/strongroom?sslmode=disable";
        let text = format!("{}listen = \"127.0.0.1:0\"\n", first_text(Path::new("/keys/\"odd\" one"), Some(url)));
        fs::write(folder.path().join(FILE_NAME), text).unwrap();
        let config = Config::load(folder.path()).unwrap();
        assert_eq!((config.data.as_path(), config.listen.port()), (folder.path(), 0));
        assert!(matches!(config.key_source(), KeySource::File(file) if file == Path::new("/keys/\"odd\" one")));
        assert_eq!(config.check(), []);
        assert!(of(&first_text(Path::new("kek"), None)).unwrap().database_url().is_none());
    }

    #[test]
    fn a_missing_or_huge_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let refusal = || Config::load(folder.path()).map(drop).unwrap_err().to_string();
        assert!(refusal().contains(FILE_NAME));
        fs::write(folder.path().join(FILE_NAME), vec![b'#'; 1024 * 1024 + 1]).unwrap();
        assert!(refusal().contains("larger than 1 MiB"));
    }

    #[test]
    fn the_environment_goes_before_the_file() {
        use secrecy::ExposeSecret as _;
        let mut config = of(&format!("{KEK}database = {{ url = \"postgres://file\" }}")).unwrap();
        assert_eq!(config.database_url().unwrap().expose_secret(), "postgres://file");
        config.environment.database_url = Some("postgres://environment".into());
        assert_eq!(config.database_url().unwrap().expose_secret(), "postgres://environment");
    }
}
