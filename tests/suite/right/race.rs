//! Rights that change while they are read.

use domain::{account::delete::Delete, right::permission::Permissions, user_group::AccessControl};
use storage::{Persist, StoreError, TransactError, Tx};
use suite::{
    Engine,
    held::{Held, Hold, until_waited_for},
    people::again,
    store::Bench,
    vault::addition,
};

/// Somebody leaves a group, and the group gets a right: he never held it. Rights are read by several statements; that of the controls waits
/// here until both have happened, after his membership was read. Parts of the two states would give him the right.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_never_held_is_never_found() {
    let bench = Bench::new(Engine::Postgres).await; // SQLite has one writer
    bench.execute("INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 1)").await;
    let account = bench.vault().await.account;
    never_found(&bench, || addition("S", "new", "V", Some("x"))).await; // in a group
    never_found(&bench, || Delete { account: account.key.clone(), revision: None }).await; // by itself
}

async fn never_found<P: Persist>(bench: &Bench, procedure: impl Fn() -> P)
where
    P::Effect: Send,
{
    let user = format!("ann-{}", P::NAME);
    let actor = bench.caller(&user, "").await;
    bench.grant(&user, "V", "view-properties").await;
    let other = bench.beside().await;

    let held = Held::by(&other, OutAndAllowed { user: user.clone() }).await;
    let asking = bench.store.transact(again(&actor), procedure());
    let changing = async {
        until_waited_for(bench).await;
        held.let_go().await;
    };
    let (asked, ()) = tokio::join!(asking, changing);
    match asked {
        Err(TransactError::Refused(_)) => {}
        Err(other) => panic!("{}: {other}", P::NAME),
        Ok(_) => panic!("{}: the right was never held", P::NAME),
    }
}

/// Nobody reads what groups may, until a user has left his, and it may more.
struct OutAndAllowed {
    user: String,
}

impl Hold for OutAndAllowed {
    async fn take(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec("LOCK TABLE access_control IN ACCESS EXCLUSIVE MODE", &[]).await.map(drop)
    }

    async fn finish(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let name = format!("{}-V", self.user.to_ascii_uppercase());
        let grant = Permissions::from_words("view-properties modify-properties").unwrap();
        let control = AccessControl { policy_id: "V".into(), grant, deny: Permissions::EMPTY };
        storage::user_class::row::remove_member(&name.as_str().into(), &self.user.as_str().into(), tx).await?;
        storage::user_group::row::set_control(&name.as_str().into(), &control, tx).await?;
        storage::right::change(tx).await
    }
}
