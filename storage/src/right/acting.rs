//! The actor of a procedure, and what it holds: in one state of all rights.

use domain::{
    administrator::Administrator,
    id::PolicyId,
    procedure::{CallerKind, Stamp},
    right::{Acting, Authority, Rights, permission::Permissions},
};

use super::{VERSION, given, of, permissions_on, version as version_now, with_own};
use crate::{
    administrator::row as administrator,
    error::StoreError,
    session::standing::{self, People},
    tx::Tx,
};

/// Nobody changes rights before COMMIT; for PostgreSQL.
const SHARE: &str = "SELECT rights_version FROM installation FOR SHARE";

/// How much of the actor's rights a rule asks for.
#[derive(Clone, Copy, Debug)]
pub enum Scope<'a> {
    /// None: only its session.
    Nothing,
    /// The permissions on one policy.
    Policy(&'a PolicyId),
    /// All.
    Everything,
}

/// The actor of an administrative procedure.
pub async fn acting(stamp: &Stamp, tx: &mut Tx) -> Result<Acting, StoreError> {
    acting_in(Scope::Everything, stamp, tx).await
}

/// The actor of a procedure whose rule asks for no more than `scope`: the same as [`acting`], by fewer statements.
///
/// Rights are read by several statements, each of which may see a later state than the one before: parts of two states would be rights that
/// nobody ever held. So all is read again where they have changed meanwhile, and then they don't.
pub async fn acting_in(scope: Scope<'_>, stamp: &Stamp, tx: &mut Tx) -> Result<Acting, StoreError> {
    if stamp.actor.as_ref().is_some_and(|actor| actor.kind == CallerKind::Machine) {
        return Ok(Acting { standing: None, rights: Rights { authority: Authority::Machine, ..Rights::default() } });
    }
    let Some(people) = standing::of_actor(stamp, tx).await? else { return Ok(Acting::default()) };
    if let Some(rights) = in_session(scope, &people, tx).await? {
        return Ok(Acting { standing: Some(people.standing()), rights });
    }
    tx.ahead.forget_session(&people.session.id);
    share(tx).await?;
    let Some(people) = standing::of_actor(stamp, tx).await? else { return Ok(Acting::default()) };
    let rights = in_session(scope, &people, tx).await?.ok_or(StoreError::Again)?;
    Ok(Acting { standing: Some(people.standing()), rights })
}

/// Those with these canonical ids who are there, each with all that it effectively holds: all in one state, as in [`acting_in`].
pub async fn holders<const N: usize>(keys: [&str; N], tx: &mut Tx) -> Result<[Option<(Administrator, Rights)>; N], StoreError> {
    if let Some(found) = holders_now(keys, tx).await? {
        return Ok(found);
    }
    share(tx).await?;
    holders_now(keys, tx).await?.ok_or(StoreError::Again)
}

/// None: rights have changed since the first of them was looked for.
async fn holders_now<const N: usize>(
    keys: [&str; N],
    tx: &mut Tx,
) -> Result<Option<[Option<(Administrator, Rights)>; N]>, StoreError> {
    let version = version_of_founded(tx).await?;
    let mut found = [const { None }; N];
    for (place, key) in found.iter_mut().zip(keys) {
        let Some(administrator) = administrator::find(key, tx).await? else { continue };
        let Some(rights) = of_at(version, &administrator, tx).await? else { return Ok(None) };
        *place = Some((administrator, rights));
    }
    Ok((version_of_founded(tx).await? == version).then_some(found))
}

/// None before the installation is founded.
async fn version_of_founded(tx: &mut Tx) -> Result<Option<i64>, StoreError> {
    Ok(tx.opt::<(i64,)>(VERSION, &[]).await?.map(|(version,)| version))
}

/// Nobody changes rights before COMMIT. In a group nobody waits for that: who changes them may wait for what the group holds.
async fn share(tx: &mut Tx) -> Result<(), StoreError> {
    if tx.ahead.is_of_holding { Err(StoreError::Held) } else { tx.hold(SHARE, &[]).await.map(drop) }
}

/// What a caller holds in a session: as a person, no more than both hold. None: rights have changed since the session was read.
pub(crate) async fn in_session(scope: Scope<'_>, people: &People, tx: &mut Tx) -> Result<Option<Rights>, StoreError> {
    match scope {
        Scope::Nothing => Ok(Some(Rights::default())),
        Scope::Policy(policy) => {
            let held = permissions_in_session(people, policy, tx).await?;
            Ok(held.map(|held| Rights { permissions: [(policy.clone(), held)].into(), ..Rights::default() }))
        }
        Scope::Everything => all_in_session(people, tx).await,
    }
}

async fn all_in_session(people: &People, tx: &mut Tx) -> Result<Option<Rights>, StoreError> {
    let Some(rights) = of_at(people.rights_version, &people.caller, tx).await? else { return Ok(None) };
    let Some(person) = &people.person else { return Ok(Some(rights)) };
    let Some(of_person) = of_at(people.rights_version, person, tx).await? else { return Ok(None) };
    match people.rights_version {
        Some(version) if version_now(tx).await? != version => Ok(None), // the person's own row was read after it
        _ => Ok(Some(rights.shared_with(&of_person))),
    }
}

/// All that `administrator` effectively holds at this version of all rights, if there is one; none: it is over. What doesn't stand in its own
/// row is only read when the connection doesn't know it from an earlier look at this version.
async fn of_at(version: Option<i64>, administrator: &Administrator, tx: &mut Tx) -> Result<Option<Rights>, StoreError> {
    let Some(version) = version else { return of(administrator, tx).await.map(Some) };
    let key = administrator.user_id.canonical();
    if let Some(given) = tx.known.rights(version, &key) {
        return Ok(Some(with_own(given, administrator)));
    }
    let given = given(&key, tx).await?;
    if version_now(tx).await? != version {
        return Ok(None);
    }
    tx.known.learn_rights(version, &key, given.clone());
    Ok(Some(with_own(given, administrator)))
}

async fn permissions_in_session(people: &People, policy: &PolicyId, tx: &mut Tx) -> Result<Option<Permissions>, StoreError> {
    let version = people.rights_version;
    let Some(held) = permissions_at(version, &people.caller.user_id.canonical(), policy, tx).await? else { return Ok(None) };
    let Some(person) = &people.session.acting_as else { return Ok(Some(held)) };
    let of_person = permissions_at(version, &person.canonical(), policy, tx).await?;
    Ok(of_person.map(|of_person| held.intersection(of_person)))
}

/// The same as [`permissions_on`], which is only asked when the connection doesn't know it from an earlier look at this version of all
/// rights; none: the version is over.
async fn permissions_at(
    version: Option<i64>,
    user_key: &str,
    policy: &PolicyId,
    tx: &mut Tx,
) -> Result<Option<Permissions>, StoreError> {
    let Some(version) = version else { return permissions_on(user_key, policy, tx).await.map(Some) };
    if let Some(held) = tx.known.get(version, user_key, policy) {
        return Ok(Some(held));
    }
    let held = permissions_on(user_key, policy, tx).await?;
    if version_now(tx).await? != version {
        return Ok(None);
    }
    tx.known.learn(version, user_key, policy, held);
    Ok(Some(held))
}
