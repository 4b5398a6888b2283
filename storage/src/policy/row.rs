//! The row of a policy: read with its seal checked, written with a new one.

use std::collections::{BTreeSet, HashMap};

use domain::{
    id::{ClassId, NodeId, PolicyId, UserId},
    policy::{AuthenticationType, Mode, Policy, Terms},
};

use crate::{
    error::StoreError,
    json,
    row::{Cell, Column, FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "policy";
/// The columns of a policy, for statements that call the table `p` and that of its owner `o`.
macro_rules! policy_columns {
    () => {
        "p.policy_id, p.description, o.user_id AS owner, p.owner_key, p.mode, p.authentication_types, p.managing_node,
        p.is_randomization_enabled, p.lends_while_randomization_disabled, p.enforces_password_policy, p.password_policy, p.options,
        p.minimum_approvals, p.maximum_rejections, p.authorizer_users, p.authorizer_classes, p.is_built_in, p.revision, p.created_at,
        p.updated_at, p.disclosure_plugins, p.mac"
    };
}
pub(crate) use policy_columns;

macro_rules! finds {
    ($where:literal) => {
        concat!("SELECT ", policy_columns!(), " FROM policy p JOIN administrator o ON o.user_key = p.owner_key WHERE ", $where)
    };
}
const FIND: &str = finds!("p.policy_id = $1");
const PAGE: &str = finds!("p.policy_id > $1 ORDER BY p.policy_id LIMIT $2");
const OWNED: &str = finds!("p.owner_key = $1 ORDER BY p.policy_id LIMIT 10000");
const OWNS: &str = "SELECT policy_id FROM policy WHERE policy_id = $1 AND owner_key = $2";
/// Whoever changes or deletes a policy, or puts something under it, holds this lock until COMMIT.
const LOCK: &str = "SELECT policy_id FROM policy WHERE policy_id = $1 FOR NO KEY UPDATE";
/// As [`LOCK`], but that others may do so, too.
const SHARE: &str = "SELECT policy_id FROM policy WHERE policy_id = $1 FOR SHARE";
/// The same of all of these, a list in JSON, that nobody is changing.
const SHARE_FREE: &str = "SELECT l.policy_id FROM json_array_elements_text(CAST($1 AS JSON)) AS n (policy_id) CROSS JOIN LATERAL
        (SELECT policy_id FROM policy WHERE policy_id = n.policy_id FOR SHARE SKIP LOCKED) l";
/// All of these; PostgreSQL's own, too.
const OF_ALL: &str = concat!(
    "SELECT l.* FROM json_array_elements_text(CAST($1 AS JSON)) AS n (policy_id) CROSS JOIN LATERAL (",
    finds!("p.policy_id = n.policy_id OFFSET 0"), // each is looked for by itself: never a scan
    ") l"
);
const INSERT: &str = "INSERT INTO policy (description, owner_key, mode, authentication_types, managing_node, is_randomization_enabled,
        lends_while_randomization_disabled, enforces_password_policy, password_policy, options, minimum_approvals, maximum_rejections,
        authorizer_users, authorizer_classes, is_built_in, revision, created_at, updated_at, policy_id, mac, disclosure_plugins)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";
const UPDATE: &str = "UPDATE policy SET description = $1, owner_key = $2, mode = $3, authentication_types = $4, managing_node = $5,
        is_randomization_enabled = $6, lends_while_randomization_disabled = $7, enforces_password_policy = $8, password_policy = $9,
        options = $10, minimum_approvals = $11, maximum_rejections = $12, authorizer_users = $13, authorizer_classes = $14,
        is_built_in = $15, revision = $16, created_at = $17, updated_at = $18, mac = $20, disclosure_plugins = $21
    WHERE policy_id = $19";

/// The policy that something is under, if it is under one.
pub(crate) async fn of(id: Option<&PolicyId>, tx: &mut Tx) -> Result<Option<Policy>, StoreError> {
    match id {
        Some(id) => find(id, tx).await,
        None => Ok(None),
    }
}

/// The policy of this name.
pub async fn find(id: &PolicyId, tx: &mut Tx) -> Result<Option<Policy>, StoreError> {
    let found: Option<Sealed> = tx.opt(FIND, &[id.into()]).await?;
    found.map(|sealed| sealed.checked(tx)).transpose()
}

/// The same, and nobody else changes it, deletes it or puts anything under it before COMMIT.
pub async fn lock(id: &PolicyId, tx: &mut Tx) -> Result<Option<Policy>, StoreError> {
    if tx.hold(LOCK, &[id.into()]).await? { find(id, tx).await } else { Ok(None) }
}

/// The same, but others may put something under it at the same time.
pub(crate) async fn share(id: &PolicyId, tx: &mut Tx) -> Result<Option<Policy>, StoreError> {
    if tx.ahead.is_of_holding {
        return tx.ahead.policy(id).map(Some).ok_or(StoreError::Held); // or it isn't there: who goes by itself sees that
    }
    // By itself: joined with its owner, one whose owner was just changed by somebody else would seem not to be there.
    if tx.hold(SHARE, &[id.into()]).await? { find(id, tx).await } else { Ok(None) }
}

/// The same of all of these that nobody is changing; for PostgreSQL.
pub(crate) async fn share_free(ids: &BTreeSet<&PolicyId>, tx: &mut Tx) -> Result<HashMap<PolicyId, Policy>, StoreError> {
    let held: Vec<(PolicyId,)> = tx.all(SHARE_FREE, &[(&json::write(ids)?).into()]).await?;
    let held: Vec<&PolicyId> = held.iter().map(|(id,)| id).collect();
    let found: Vec<Sealed> = tx.all(OF_ALL, &[(&json::write(&held)?).into()]).await?;
    // One that somebody has edited is nobody's but its own jobs' trouble: they find out by themselves.
    let whole = found.into_iter().filter_map(|sealed| sealed.checked(tx).ok());
    Ok(whole.map(|policy| (policy.policy_id.clone(), policy)).collect())
}

/// Nobody deletes any of these before COMMIT. Locked in one order, so that nobody waits in a circle.
pub(crate) async fn lock_all(ids: &[PolicyId], tx: &mut Tx) -> Result<(), StoreError> {
    let mut ids = ids.to_vec();
    ids.sort();
    for id in ids {
        tx.hold(LOCK, &[(&id).into()]).await?;
    }
    Ok(())
}

/// The next policies by name.
pub(super) async fn page(after: &str, limit: i64, tx: &mut Tx) -> Result<Vec<Policy>, StoreError> {
    let found: Vec<Sealed> = tx.all(PAGE, &[after.into(), limit.into()]).await?;
    found.into_iter().map(|sealed| sealed.checked(tx)).collect()
}

/// The policies that the caller with this canonical id owns.
pub(crate) async fn owned(user_key: &str, tx: &mut Tx) -> Result<Vec<PolicyId>, StoreError> {
    let found: Vec<Sealed> = tx.all(OWNED, &[user_key.into()]).await?;
    found.into_iter().map(|sealed| sealed.checked(tx).map(|policy| policy.policy_id)).collect()
}

/// Does the caller with this canonical id own the policy?
pub(crate) async fn is_owned(id: &PolicyId, user_key: &str, tx: &mut Tx) -> Result<bool, StoreError> {
    let is_so = tx.opt::<(String,)>(OWNS, &[id.into(), user_key.into()]).await?.is_some();
    // Seldom so; only then the whole row is read, to see whether it is ours.
    Ok(is_so && find(id, tx).await?.is_some())
}

/// Writes a new one.
pub async fn insert(policy: &Policy, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, policy, tx).await
}

/// Writes what it is now.
pub async fn update(policy: &Policy, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, policy, tx).await
}

async fn write(sql: &'static str, policy: &Policy, tx: &mut Tx) -> Result<(), StoreError> {
    let texts = Texts::of(policy)?;
    let mac = tx.seal(TABLE, &sealed(policy, &texts))?;
    let mut args = content(policy, &texts).to_vec();
    args.push(mac[..].into());
    args.push((&texts.disclosure_plugins).into());
    if tx.exec(sql, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// A row of the table, its seal not yet checked.
pub(crate) struct Sealed {
    policy: Policy,
    texts: Texts,
    mac: Vec<u8>,
}

impl Sealed {
    /// Was the row written by who has the key?
    pub(crate) fn checked(self, tx: &Tx) -> Result<Policy, StoreError> {
        tx.check(TABLE, &sealed(&self.policy, &self.texts), &self.mac)?;
        Ok(self.policy)
    }
}

/// The columns that a record has in another form. The seal covers them as they are stored, so that a later program, which may write them
/// differently, still reads these.
struct Texts {
    owner_key: String,
    authentication_types: String,
    password_policy: String,
    options: String,
    authorizer_users: String,
    authorizer_classes: String,
    disclosure_plugins: String,
}

impl Texts {
    fn of(policy: &Policy) -> Result<Self, StoreError> {
        let terms = &policy.terms;
        let types: Vec<&str> = terms.authentication_types.iter().map(|one| one.word()).collect();
        Ok(Self {
            owner_key: policy.owner.canonical(),
            authentication_types: types.join(" "),
            password_policy: json::write(&terms.password_policy)?,
            options: json::write(&terms.options)?,
            authorizer_users: json::write(&terms.authorizer_users)?,
            authorizer_classes: json::write(&terms.authorizer_classes)?,
            disclosure_plugins: json::write(&terms.disclosure_plugins)?,
        })
    }
}

/// What the seal covers. A row that is older than the column was sealed without it and says `[]`; so is every row that says so.
fn sealed<'a>(of: &'a Policy, texts: &'a Texts) -> Vec<Val<'a>> {
    let mut all = content(of, texts).to_vec();
    if texts.disclosure_plugins != "[]" {
        all.push((&texts.disclosure_plugins).into());
    }
    all
}

fn content<'a>(of: &'a Policy, texts: &'a Texts) -> [Val<'a>; 19] {
    let terms = &of.terms;
    [
        (&terms.description).into(),
        (&texts.owner_key).into(),
        of.mode.word().into(),
        (&texts.authentication_types).into(),
        terms.managing_node.as_ref().map_or("", NodeId::as_str).into(),
        terms.is_randomization_enabled.into(),
        terms.lends_while_randomization_disabled.into(),
        terms.enforces_password_policy.into(),
        (&texts.password_policy).into(),
        (&texts.options).into(),
        terms.minimum_approvals.into(),
        terms.maximum_rejections.into(),
        (&texts.authorizer_users).into(),
        (&texts.authorizer_classes).into(),
        of.is_built_in.into(),
        of.revision.into(),
        of.created_at.into(),
        of.updated_at.into(),
        (&of.policy_id).into(),
    ]
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let texts = Texts {
            owner_key: row.get("owner_key")?,
            authentication_types: row.get("authentication_types")?,
            password_policy: row.get("password_policy")?,
            options: row.get("options")?,
            authorizer_users: row.get("authorizer_users")?,
            authorizer_classes: row.get("authorizer_classes")?,
            disclosure_plugins: row.get("disclosure_plugins")?,
        };
        let types = texts.authentication_types.split_ascii_whitespace().map(str::parse::<AuthenticationType>);
        let terms = Terms {
            description: row.get("description")?,
            authentication_types: types.collect::<Result<_, _>>().map_err(|_| StoreError::Malformed(TABLE))?,
            managing_node: Some(row.get::<NodeId>("managing_node")?).filter(|node| !node.as_str().is_empty()),
            is_randomization_enabled: row.get("is_randomization_enabled")?,
            lends_while_randomization_disabled: row.get("lends_while_randomization_disabled")?,
            enforces_password_policy: row.get("enforces_password_policy")?,
            password_policy: json::read(&texts.password_policy, TABLE)?,
            options: json::read(&texts.options, TABLE)?,
            minimum_approvals: row.get("minimum_approvals")?,
            maximum_rejections: row.get("maximum_rejections")?,
            authorizer_users: json::read::<Vec<UserId>>(&texts.authorizer_users, TABLE)?,
            authorizer_classes: json::read::<Vec<ClassId>>(&texts.authorizer_classes, TABLE)?,
            disclosure_plugins: json::read(&texts.disclosure_plugins, TABLE)?,
        };
        let policy = Policy {
            policy_id: row.get("policy_id")?,
            owner: row.get("owner")?,
            mode: row.get("mode")?,
            terms,
            is_built_in: row.get("is_built_in")?,
            revision: row.get("revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self { policy, texts, mac: row.get("mac")? })
    }
}

impl Column for Mode {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(word) = cell { word.parse().ok() } else { None }
    }
}
