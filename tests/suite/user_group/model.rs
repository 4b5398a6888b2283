//! What the tables say that somebody may, against a model that knows nothing of them: random worlds, every caller, every policy.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::{PolicyId, UserId},
    right::{
        ClassMatch, Rights,
        permission::{Permission, Permissions},
    },
    user_group::add::Add,
};
use proptest::{
    collection::{btree_set, vec},
    prelude::*,
    strategy::ValueTree as _,
    test_runner::TestRunner,
};
use storage::{Errand, StoreError, Tx, administrator, right};
use suite::{Engine, store::Bench};

use super::{control, given};
use crate::user_class::given as given_class;

const USERS: [&str; 4] = ["ada", "bob", "carl", "dora"];
const CLASSES: [&str; 4] = ["A", "B", "C", "D"];
const POLICIES: [&str; 3] = ["P", "Q", "R"];
const GROUPS: [&str; 4] = ["G", "H", "I", "J"];

#[derive(Clone, Debug)]
struct Group {
    classes: BTreeSet<usize>,
    is_any: bool,
    /// By policy: what is granted and what is denied, as bits of `Permission::ALL`; what is both is denied.
    controls: Vec<Option<(u16, u16)>>,
}

#[derive(Clone, Debug)]
struct World {
    members: Vec<BTreeSet<usize>>,
    groups: Vec<Group>,
    owners: Vec<usize>,
}

fn worlds() -> impl Strategy<Value = World> {
    let group =
        (btree_set(0..CLASSES.len(), 0..4), any::<bool>(), vec(prop::option::of((0..0x8000_u16, 0..0x8000_u16)), POLICIES.len()))
            .prop_map(|(classes, is_any, controls)| Group { classes, is_any, controls });
    let members = vec(btree_set(0..USERS.len(), 0..=USERS.len()), CLASSES.len());
    (members, vec(group, GROUPS.len()), vec(0..USERS.len(), POLICIES.len())).prop_map(|(members, groups, owners)| World {
        members,
        groups,
        owners,
    })
}

/// The model: who is in what is asked of the world each time, and each permission by itself.
impl World {
    fn is_member(&self, user: usize, group: &Group) -> bool {
        let is_in = |class: &usize| self.members[*class].contains(&user);
        if group.is_any { group.classes.iter().any(is_in) } else { !group.classes.is_empty() && group.classes.iter().all(is_in) }
    }

    fn may(&self, user: usize, policy: usize, permission: usize) -> bool {
        let bit = 1_u16 << permission;
        let controls =
            || self.groups.iter().filter(|group| self.is_member(user, group)).filter_map(|group| group.controls[policy]);
        let owned = [Permission::ViewProperties, Permission::ModifyProperties];
        let is_owner = self.owners[policy] == user && owned.contains(&Permission::ALL[permission]);
        let is_granted = is_owner || controls().any(|(grant, deny)| grant & !deny & bit != 0);
        is_granted && !controls().any(|(_, deny)| deny & bit != 0)
    }
}

fn words(bits: u16) -> String {
    let words = Permission::ALL.iter().enumerate().filter(|(place, _)| bits & (1 << place) != 0);
    words.map(|(_, permission)| permission.word()).collect::<Vec<_>>().join(" ")
}

async fn build(bench: &Bench, world: &World) {
    bench.people(&USERS).await;
    for (policy, owner) in POLICIES.iter().zip(&world.owners) {
        bench.policy(policy, USERS[*owner]).await;
    }
    for (class, members) in CLASSES.iter().zip(&world.members) {
        given_class(bench, class, &members.iter().map(|user| USERS[*user]).collect::<Vec<_>>()).await;
    }
    for (id, group) in GROUPS.iter().zip(&world.groups) {
        let controls = POLICIES.iter().zip(&group.controls);
        let controls =
            controls.filter_map(|(policy, bits)| bits.map(|(grant, deny)| control(policy, &words(grant & !deny), &words(deny))));
        let add = Add {
            group_id: (*id).into(),
            description: String::new(),
            class_ids: group.classes.iter().map(|class| CLASSES[*class].into()).collect(),
            class_match: if group.is_any { ClassMatch::Any } else { ClassMatch::All },
            access_controls: controls.collect(),
        };
        given(bench, add).await;
    }
}

/// What one user has: computed over all policies at once, and for each alone.
struct Effective(&'static str);

impl Errand for Effective {
    type Answer = (Rights, BTreeMap<PolicyId, Permissions>);
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let key = UserId::from(self.0).canonical();
        let user = administrator::row::find(&key, tx).await?.ok_or(StoreError::NotOne)?;
        let all = right::of(&user, tx).await?;
        let mut alone = BTreeMap::new();
        for policy in POLICIES.map(PolicyId::from) {
            let held = right::permissions_on(&key, &policy, tx).await?;
            alone.insert(policy, held);
        }
        Ok((all, alone))
    }
}

/// A fixed seed: the same worlds in each run, so that a failure comes again. Each world needs a store of its own, so there are few.
#[tokio::test(flavor = "multi_thread")]
async fn permissions_are_what_the_model_says() {
    let mut runner = TestRunner::deterministic();
    for round in 0..24 {
        let world = worlds().new_tree(&mut runner).unwrap().current();
        let benches = if round < 4 { Bench::founded().await } else { vec![Bench::founded_on(Engine::Sqlite).await] };
        for bench in benches {
            build(&bench, &world).await;
            for (user, name) in USERS.into_iter().enumerate() {
                let (all, alone) = bench.store.read(Effective(name)).await.unwrap();
                for (policy, policy_id) in POLICIES.into_iter().enumerate() {
                    let expected: Permissions = (0..Permission::ALL.len())
                        .filter(|&permission| world.may(user, policy, permission))
                        .map(|permission| Permission::ALL[permission])
                        .collect();
                    let id = PolicyId::from(policy_id);
                    let held = all.permissions.get(&id).copied().unwrap_or_default();
                    assert_eq!(
                        (held, alone[&id]),
                        (expected, expected),
                        "{name} on {policy_id} of {world:?} on {:?}",
                        bench.engine
                    );
                    assert_eq!(all.sees(&id), !expected.is_empty());
                }
            }
        }
    }
}
