//! The row of a system: read with its seal checked, written with a new one.

use std::collections::{BTreeSet, HashMap};

use domain::{
    id::{AccountKey, PolicyId, ResourceId, SecretId},
    secret::Sealed as Secret,
    system::{Administrator, Credential, CredentialKind, State, System, Target, Tls},
};

use crate::{
    error::StoreError,
    json,
    row::{Cell, Column, FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "managed_system";
macro_rules! finds {
    ($where:literal) => {
        concat!(
            "SELECT resource_id, description, connector, address, port, tls, tls_server_name, ca_pem, ssh_host_keys, connector_options,
        administrator_name, administrator_kind, administrator_secret_id, administrator_sealed, administrator_account_key,
        administrator_changed_at, target_since, policy_ids, state, last_test_at, last_test_code, revision, created_at, updated_at, mac
    FROM managed_system WHERE ",
            $where
        )
    };
}
const FIND: &str = finds!("resource_id = $1");
/// As [`LOCK`], but that others may do so, too; PostgreSQL's own.
const SHARE: &str = finds!("resource_id = $1 FOR SHARE");
/// The same of all of these, a list in JSON, that nobody is changing.
const SHARE_FREE: &str = concat!(
    "SELECT l.* FROM json_array_elements_text(CAST($1 AS JSON)) AS n (wanted_id) CROSS JOIN LATERAL (",
    finds!("resource_id = n.wanted_id FOR SHARE SKIP LOCKED"),
    ") l"
);
const PAGE: &str = finds!("resource_id > $1 AND state <> 'deleted' ORDER BY resource_id LIMIT $2");
/// Whoever changes a system, or puts an account on it, holds this lock until COMMIT.
const LOCK: &str = "SELECT resource_id FROM managed_system WHERE resource_id = $1 FOR NO KEY UPDATE";
const INSERT: &str = "INSERT INTO managed_system (description, connector, address, port, tls, tls_server_name, ca_pem, ssh_host_keys,
        connector_options, administrator_name, administrator_kind, administrator_secret_id, administrator_sealed, administrator_account_key,
        administrator_changed_at, target_since, policy_ids, state, last_test_at, last_test_code, revision, created_at, updated_at, resource_id, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)";
const UPDATE: &str = "UPDATE managed_system SET description = $1, connector = $2, address = $3, port = $4, tls = $5, tls_server_name = $6,
        ca_pem = $7, ssh_host_keys = $8, connector_options = $9, administrator_name = $10, administrator_kind = $11,
        administrator_secret_id = $12, administrator_sealed = $13, administrator_account_key = $14, administrator_changed_at = $15,
        target_since = $16, policy_ids = $17, state = $18, last_test_at = $19, last_test_code = $20, revision = $21, created_at = $22,
        updated_at = $23, mac = $25
    WHERE resource_id = $24";
const UNLINK: &str = "DELETE FROM system_policy WHERE resource_id = $1";
const LINK: &str = "INSERT INTO system_policy (resource_id, policy_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";

/// The system of this name, deleted or not.
pub async fn find(id: &ResourceId, tx: &mut Tx) -> Result<Option<System>, StoreError> {
    let found: Option<Sealed> = tx.opt(FIND, &[id.into()]).await?;
    found.map(|sealed| sealed.checked(tx)).transpose()
}

/// The same, and nobody else changes it, or puts an account on it, before COMMIT.
pub async fn lock(id: &ResourceId, tx: &mut Tx) -> Result<Option<System>, StoreError> {
    if tx.hold(LOCK, &[id.into()]).await? { find(id, tx).await } else { Ok(None) }
}

/// The same, but others may put an account on it at the same time.
pub(crate) async fn share(id: &ResourceId, tx: &mut Tx) -> Result<Option<System>, StoreError> {
    if tx.ahead.is_of_holding {
        return tx.ahead.system(id).map(Some).ok_or(StoreError::Held); // or it isn't there: who goes by itself sees that
    }
    let sql = if tx.is_sqlite() { FIND } else { SHARE };
    let found: Option<Sealed> = tx.opt(sql, &[id.into()]).await?;
    found.map(|sealed| sealed.checked(tx)).transpose()
}

/// The same of all of these that nobody is changing; for PostgreSQL.
pub(crate) async fn share_free(ids: &BTreeSet<&ResourceId>, tx: &mut Tx) -> Result<HashMap<ResourceId, System>, StoreError> {
    let found: Vec<Sealed> = tx.all(SHARE_FREE, &[(&json::write(ids)?).into()]).await?;
    // As with policies.
    let whole = found.into_iter().filter_map(|sealed| sealed.checked(tx).ok());
    Ok(whole.map(|system| (system.resource_id.clone(), system)).collect())
}

/// The next systems by name; no deleted ones.
pub(super) async fn page(after: &str, limit: i64, tx: &mut Tx) -> Result<Vec<System>, StoreError> {
    let found: Vec<Sealed> = tx.all(PAGE, &[after.into(), limit.into()]).await?;
    found.into_iter().map(|sealed| sealed.checked(tx)).collect()
}

/// Writes a new one.
pub async fn insert(system: &System, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, system, tx).await?;
    link(system, tx).await
}

/// Writes what it is now.
pub async fn update(system: &System, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, system, tx).await?;
    tx.exec(UNLINK, &[(&system.resource_id).into()]).await?;
    link(system, tx).await
}

/// The index for the way from a policy to its systems.
async fn link(system: &System, tx: &mut Tx) -> Result<(), StoreError> {
    for policy in &system.policy_ids {
        tx.exec(LINK, &[(&system.resource_id).into(), policy.into()]).await?;
    }
    Ok(())
}

async fn write(sql: &'static str, system: &System, tx: &mut Tx) -> Result<(), StoreError> {
    let texts = Texts::of(system)?;
    let content = content(system, &texts);
    let mac = tx.seal(TABLE, &content)?;
    let mut args = content.to_vec();
    args.push(mac[..].into());
    if tx.exec(sql, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// A row of the table, its seal not yet checked.
struct Sealed {
    system: System,
    texts: Texts,
    mac: Vec<u8>,
}

impl Sealed {
    fn checked(self, tx: &Tx) -> Result<System, StoreError> {
        tx.check(TABLE, &content(&self.system, &self.texts), &self.mac)?;
        Ok(self.system)
    }
}

/// The columns that a record has in another form. The seal covers them as they are stored, so that a later program, which may write them
/// differently, still reads these.
struct Texts {
    ssh_host_keys: String,
    connector_options: String,
    policy_ids: String,
}

impl Texts {
    fn of(system: &System) -> Result<Self, StoreError> {
        let policies: Vec<&str> = system.policy_ids.iter().map(PolicyId::as_str).collect();
        Ok(Self {
            ssh_host_keys: json::write(&system.target.ssh_host_keys)?,
            connector_options: json::write(&system.connector_options)?,
            policy_ids: policies.join(" "),
        })
    }
}

fn content<'a>(of: &'a System, texts: &'a Texts) -> [Val<'a>; 24] {
    let System { target, administrator, .. } = of;
    let sealed = administrator.credential.sealed();
    [
        (&of.description).into(),
        (&target.connector).into(),
        (&target.address).into(),
        target.port.into(),
        target.tls.word().into(),
        (&target.tls_server_name).into(),
        (&target.ca_pem).into(),
        (&texts.ssh_host_keys).into(),
        (&texts.connector_options).into(),
        (&administrator.name).into(),
        administrator.credential.kind().word().into(),
        sealed.map(|secret| &secret.id).into(),
        sealed.map(|secret| &secret.bytes[..]).into(),
        administrator.credential.account().into(),
        administrator.changed_at.into(),
        of.target_since.into(),
        (&texts.policy_ids).into(),
        of.state.word().into(),
        of.last_test_at.into(),
        (&of.last_test_code).into(),
        of.revision.into(),
        of.created_at.into(),
        of.updated_at.into(),
        (&of.resource_id).into(),
    ]
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let texts = Texts {
            ssh_host_keys: row.get("ssh_host_keys")?,
            connector_options: row.get("connector_options")?,
            policy_ids: row.get("policy_ids")?,
        };
        let target = Target {
            connector: row.get("connector")?,
            address: row.get("address")?,
            port: row.get("port")?,
            tls: row.get("tls")?,
            tls_server_name: row.get("tls_server_name")?,
            ca_pem: row.get("ca_pem")?,
            ssh_host_keys: json::read(&texts.ssh_host_keys, TABLE)?,
        };
        let administrator = Administrator {
            name: row.get("administrator_name")?,
            credential: credential(row)?,
            changed_at: row.get("administrator_changed_at")?,
        };
        let system = System {
            resource_id: row.get("resource_id")?,
            description: row.get("description")?,
            target,
            connector_options: json::read(&texts.connector_options, TABLE)?,
            administrator,
            target_since: row.get("target_since")?,
            policy_ids: texts.policy_ids.split_ascii_whitespace().map(PolicyId::from).collect(),
            state: row.get("state")?,
            last_test_at: row.get("last_test_at")?,
            last_test_code: row.get("last_test_code")?,
            revision: row.get("revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self { system, texts, mac: row.get("mac")? })
    }
}

fn credential(row: &Row<'_>) -> Result<Credential, StoreError> {
    let secret = || -> Result<Secret, StoreError> {
        Ok(Secret { id: row.get::<SecretId>("administrator_secret_id")?, bytes: row.get("administrator_sealed")? })
    };
    match row.get("administrator_kind")? {
        CredentialKind::None => Ok(Credential::None),
        CredentialKind::Password => secret().map(Credential::Password),
        CredentialKind::PrivateKey => secret().map(Credential::PrivateKey),
        CredentialKind::ManagedAccount => row.get::<AccountKey>("administrator_account_key").map(Credential::ManagedAccount),
    }
}

impl Column for Tls {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(word) = cell { word.parse().ok() } else { None }
    }
}

impl Column for CredentialKind {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(word) = cell { word.parse().ok() } else { None }
    }
}

impl Column for State {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(word) = cell { word.parse().ok() } else { None }
    }
}
