//! What holds on the tables whatever anybody does: laws (a) and (e), with ids in any spelling, classes, policies and their owners.

use std::collections::BTreeSet;

use domain::{
    id::{PolicyId, UserId},
    policy::Mode,
    problem::Code,
    procedure::Stamp,
    right::{Rights, permission::Permission},
};
use proptest::{
    prelude::*,
    sample::select,
    test_runner::{Config, TestRunner},
};
use storage::{Errand, StoreError, TransactError, Tx, administrator::row as administrator, right};
use suite::{
    Engine,
    people::again,
    store::{Bench, id},
};

use crate::{
    administrator::{add, delete},
    policy::fixture as policy,
    user_class::{given, member_add, member_remove},
};

/// What two administrators of different rank try. An id is spelt in several ways.
#[derive(Clone, Debug)]
enum Step {
    Add(String),
    Delete(String),
    Join(String),
    Leave(String),
    PolicyAdd(String),
    PolicyDelete(String),
    PolicyOwner(String, String),
}

const ACTORS: [(&str, &str); 2] = [("boss", "console policy mngacl creategroup viewuc"), ("clerk", "console creategroup policy")];

fn step() -> impl Strategy<Value = Step> {
    let user = || select(vec!["robin", "Robin", "ROBIN", "kim", "KIM"]).prop_map(str::to_owned);
    let policy = || select(vec!["P", "Q"]).prop_map(str::to_owned);
    let owner = select(vec!["boss", "clerk", "Robin", "kim"]).prop_map(str::to_owned);
    prop_oneof![
        4 => user().prop_map(Step::Add),
        3 => user().prop_map(Step::Delete),
        4 => user().prop_map(Step::Join),
        1 => user().prop_map(Step::Leave),
        3 => policy().prop_map(Step::PolicyAdd),
        2 => policy().prop_map(Step::PolicyDelete),
        3 => (policy(), owner).prop_map(|(policy, owner)| Step::PolicyOwner(policy, owner)),
    ]
}

/// All that somebody effectively holds; none when there is nobody.
struct Held(UserId);

impl Errand for Held {
    type Answer = Option<Rights>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Rights>, StoreError> {
        match administrator::find(&self.0.canonical(), tx).await? {
            Some(found) => right::of(&found, tx).await.map(Some),
            None => Ok(None),
        }
    }
}

/// A class's members, canonical.
struct Members(String);

impl Errand for Members {
    type Answer = BTreeSet<String>;
    async fn run(&self, tx: &mut Tx) -> Result<BTreeSet<String>, StoreError> {
        let rows: Vec<(String,)> =
            tx.all("SELECT user_key FROM user_class_member WHERE class_id = $1", &[self.0.as_str().into()]).await?;
        Ok(rows.into_iter().map(|(user,)| user).collect())
    }
}

/// One walk; its ids are no other walk's.
struct Walk<'b> {
    bench: &'b Bench,
    suffix: String,
    actors: Vec<Stamp>,
    gone: BTreeSet<String>,
    accepted: usize,
}

impl<'b> Walk<'b> {
    async fn begin(bench: &'b Bench) -> Self {
        let suffix = format!("-{}", &id()[14..].replace('-', ""));
        let mut actors = Vec::new();
        for (user, privileges) in ACTORS {
            actors.push(bench.caller(&format!("{user}{suffix}"), privileges).await);
        }
        let walk = Self { bench, suffix, actors, gone: BTreeSet::new(), accepted: 0 };
        given(bench, &walk.class(), &[]).await;
        walk
    }

    fn named(&self, name: &str) -> String {
        format!("{name}{}", self.suffix)
    }

    fn class(&self) -> String {
        self.named("C").to_uppercase()
    }

    async fn held(&self, user: &str) -> Option<Rights> {
        self.bench.store.read(Held(UserId::from(user))).await.unwrap()
    }

    async fn take(&mut self, actor: usize, step: &Step) {
        let actor = self.actors[actor].clone();
        let name = actor.actor.as_ref().unwrap().user.0.clone();
        let before = self.held(&name).await.unwrap();
        let done = self.carry_out(&actor, step).await;
        let after = self.held(&name).await.unwrap();
        if let (Step::PolicyAdd(made), Ok(())) = (step, &done) {
            let mut expected = before;
            let own = [Permission::ViewProperties, Permission::ModifyProperties].into_iter().collect();
            expected.permissions.insert(PolicyId::from(self.named(made).as_str()), own);
            assert_eq!(after, expected, "(a) {step:?}: an owner sees and changes the policy, and nothing else");
        } else {
            assert!(after.is_subset_of(&before), "(a) {name} gained by {step:?}: {before:?} {after:?}");
        }
        match (step, &done) {
            (Step::Add(user), done) if self.gone.contains(&self.named(user).to_lowercase()) => {
                let refused = matches!(done, Err(TransactError::Refused(refusal)) if refusal.code == Code::AdministratorExists);
                assert!(refused, "(e) {user} was there before: {done:?}");
            }
            (Step::Delete(user), Ok(())) => drop(self.gone.insert(self.named(user).to_lowercase())),
            _ => {}
        }
        let members = self.bench.store.read(Members(self.class())).await.unwrap();
        assert!(members.is_disjoint(&self.gone), "(e) {members:?} after {step:?}");
        for gone in &self.gone {
            assert_eq!(self.held(gone).await, None, "(e) {gone} after {step:?}");
        }
        self.accepted += usize::from(done.is_ok());
    }

    async fn carry_out(&self, actor: &Stamp, step: &Step) -> Result<(), TransactError> {
        let (store, stamp) = (&self.bench.store, again(actor));
        match step {
            Step::Add(user) => store.transact(stamp, add(&self.named(user), "")).await.map(drop),
            Step::Delete(user) => store.transact(stamp, delete(&self.named(user))).await.map(drop),
            Step::Join(user) => store.transact(stamp, member_add(&self.class(), &self.named(user))).await.map(drop),
            Step::Leave(user) => store.transact(stamp, member_remove(&self.class(), &self.named(user))).await.map(drop),
            Step::PolicyAdd(id) => {
                store.transact(stamp, policy::add(&self.named(id), Mode::VaultOnly, policy::nothing())).await.map(drop)
            }
            Step::PolicyDelete(id) => store.transact(stamp, policy::delete(&self.named(id))).await.map(drop),
            Step::PolicyOwner(id, owner) => {
                let mut update = policy::update(&self.named(id), policy::nothing());
                update.owner = Some(UserId::from(self.named(owner).as_str()));
                store.transact(stamp, update).await.map(drop)
            }
        }
    }
}

/// How many steps were accepted in so many walks.
fn walks(engine: Engine, cases: u32) -> usize {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let bench = runtime.block_on(Bench::founded_on(engine));
    let accepted = std::cell::Cell::new(0);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, max_shrink_iters: 500, ..Config::default() });
    let steps = prop::collection::vec((0..ACTORS.len(), step()), 1..40);
    let outcome = runner.run(&steps, |steps| {
        runtime.block_on(async {
            let mut walk = Walk::begin(&bench).await;
            for (actor, step) in &steps {
                walk.take(*actor, step).await;
            }
            accepted.set(accepted.get() + walk.accepted);
        });
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    accepted.get()
}

#[test]
fn nobody_gains_and_no_id_comes_back_on_sqlite() {
    assert!(walks(Engine::Sqlite, 96) > 300, "the walks are worth something");
}

#[test]
fn nobody_gains_and_no_id_comes_back_on_postgresql() {
    assert!(walks(Engine::Postgres, 24) > 75, "the walks are worth something");
}
