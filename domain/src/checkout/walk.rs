//! Random walks over the real rules: several people take an account, give it back, lose it, let its time run out, while its password is
//! changed, or isn't. Whatever happens, never more have it than may, and who has given it back doesn't know the password in force.

use std::{collections::BTreeMap, sync::Arc};

use proptest::prelude::*;

use super::{
    checkin::Checkin,
    end::{EndView, Ended},
    expire::Expire,
    open::{Ground, Open, OpenView},
    revoke::Revoke,
    settle::{Settle, SettleView},
    testing::{Desk, accepted, version},
    *,
};
use crate::{
    id::ChangeId,
    password::change::{Cause, Change, ChangeKind, ChangeStatus},
    policy::Mode,
    problem::Code,
    procedure::Procedure,
};

const PEOPLE: [&str; 4] = ["ann", "bob", "carl", "dora"];
const MINUTE: i64 = 60;

/// What happens next.
#[derive(Clone, Debug)]
enum Act {
    Take(usize),
    Return(usize),
    Revoke(usize),
    Wait(i64),
    /// The server looks after what is due.
    Work,
    /// The change that is open comes to its end, one way or the other.
    Confirm,
    Fail,
    /// Somebody has the password changed, whoever has it.
    Change,
    /// Who has it gives it another password, and knows that.
    Override(usize),
}

fn act() -> impl Strategy<Value = Act> {
    let who = || 0..PEOPLE.len();
    prop_oneof![
        4 => who().prop_map(Act::Take),
        3 => who().prop_map(Act::Return),
        1 => who().prop_map(Act::Revoke),
        3 => (1..120 * MINUTE).prop_map(Act::Wait),
        4 => Just(Act::Work),
        4 => Just(Act::Confirm),
        1 => Just(Act::Fail),
        1 => Just(Act::Change),
        1 => who().prop_map(Act::Override),
    ]
}

/// An account, all its check-outs, and all changes of its password.
struct World {
    desk: Desk,
    checkouts: Vec<Checkout>,
    changes: Vec<Change>,
    /// The latest version that whoever has or had a check-out can have seen.
    seen: BTreeMap<CheckoutId, i64>,
    /// By which check-out somebody has given a password.
    given: BTreeMap<ChangeId, CheckoutId>,
    secret_version: i64,
}

impl World {
    fn new(options: &[(&str, &str)]) -> Self {
        Self {
            desk: Desk::new(Mode::Push, options),
            checkouts: Vec::new(),
            changes: Vec::new(),
            seen: BTreeMap::new(),
            given: BTreeMap::new(),
            secret_version: 0,
        }
    }

    fn find(&self, id: &CheckoutId) -> usize {
        self.checkouts.iter().position(|checkout| checkout.id == *id).unwrap()
    }

    /// The check-out by which somebody has the account.
    fn held(&self, who: usize) -> Option<Checkout> {
        let holds = |checkout: &&Checkout| checkout.status.holds_place() && checkout.recipient == PEOPLE[who].into();
        self.checkouts.iter().find(holds).cloned()
    }

    fn taken(&self) -> Vec<i64> {
        self.checkouts.iter().filter_map(|checkout| checkout.members[0].place).collect()
    }

    fn change(&self, is_behind: bool) -> Option<Change> {
        self.changes.iter().find(|change| !change.status.is_settled() && change.work.is_behind == is_behind).cloned()
    }

    fn name<T: for<'a> From<&'a str>>(&self, what: &str) -> T {
        T::from(&format!("{what}-{}-{}", self.checkouts.len(), self.changes.len()))
    }

    fn view(&self, checkout: &Checkout, who: &str) -> EndView {
        let others = |other: &&Checkout| other.id != checkout.id && other.status.is_lent();
        let owes = |other: &Checkout| other.members[0].owes_change && other.members[0].password_version >= self.secret_version;
        EndView {
            checkout: Some(checkout.clone()),
            open: self.change(false),
            behind: self.change(true),
            others: self.checkouts.iter().filter(others).count(),
            secret_version: self.secret_version,
            is_owed: self.checkouts.iter().any(owes),
            is_revoker: who == "eve",
            ..self.desk.ending(who)
        }
    }

    fn keep(&mut self, ended: Ended) {
        if let Some(requested) = ended.change {
            if !requested.is_joined {
                self.changes.push(requested.change);
            }
            self.desk.account = requested.account;
        }
        let place = self.find(&ended.checkout.id);
        self.checkouts[place] = ended.checkout;
    }

    fn take(&mut self, who: usize) {
        let view = OpenView {
            taken: self.taken(),
            is_held_by_recipient: self.held(who).is_some(),
            version: Some(version(self.desk.account.password_version)),
            ..self.desk.opening(PEOPLE[who], "preapproved-checkout")
        };
        let ground = Ground::Permission { resource: "R".into(), account: "root".into(), minutes: Some(60) };
        let open = Open { id: self.name("c"), ground, settings: Arc::clone(&self.desk.settings) };
        if let Ok(opened) = accepted(open.decide(&self.desk.stamp(Some(PEOPLE[who])), &view)) {
            self.seen.insert(opened.checkout.id.clone(), self.desk.account.password_version);
            self.checkouts.push(opened.checkout);
        }
    }

    fn end<P>(&mut self, by: Option<&str>, procedure: &P, checkout: &Checkout)
    where
        P: Procedure<View = EndView, Effect = Ended>,
    {
        let view = self.view(checkout, by.unwrap_or("nobody"));
        if let Ok(ended) = accepted(procedure.decide(&self.desk.stamp(by), &view)) {
            self.keep(ended);
        }
    }

    fn give_back(&mut self, who: usize) {
        if let Some(checkout) = self.held(who) {
            let settings = Arc::clone(&self.desk.settings);
            let checkin = Checkin { id: checkout.id.clone(), change: self.name("p"), settings };
            self.end(Some(PEOPLE[who]), &checkin, &checkout);
        }
    }

    fn revoke(&mut self, who: usize) {
        if let Some(checkout) = self.held(who) {
            let settings = Arc::clone(&self.desk.settings);
            let (id, change, reason) = (checkout.id.clone(), self.name("p"), String::new());
            self.end(Some("eve"), &Revoke { id, change, reason, settings }, &checkout);
        }
    }

    /// All that the server does by itself.
    fn work(&mut self) {
        for id in self.checkouts.iter().map(|checkout| checkout.id.clone()).collect::<Vec<_>>() {
            let settings = Arc::clone(&self.desk.settings);
            let checkout = self.checkouts[self.find(&id)].clone();
            if checkout.status.is_lent() {
                self.end(None, &Expire { id: id.clone(), change: self.name("p"), settings }, &checkout);
            } else if !checkout.status.is_settled() {
                let change = checkout.change.as_ref().and_then(|id| self.changes.iter().find(|change| change.id == *id)).cloned();
                let view = SettleView { end: self.view(&checkout, "nobody"), change };
                let settle = Settle { id: id.clone(), change: self.name("p"), settings };
                if let Ok(settled) = accepted(settle.decide(&self.desk.stamp(None), &view)) {
                    if let Some(account) = settled.account {
                        self.desk.account = account;
                    }
                    self.keep(settled.ended);
                }
            }
        }
    }

    /// The open change comes to its end; the one behind it takes its place.
    fn settle_change(&mut self, status: ChangeStatus) {
        let Some(open) = self.changes.iter_mut().find(|change| !change.status.is_settled() && !change.work.is_behind) else {
            return;
        };
        open.status = status;
        let id = open.id.clone();
        let account = &mut self.desk.account;
        account.last_change = Some(id.clone());
        account.open_change = None;
        if status == ChangeStatus::Confirmed {
            account.password_version += 1;
            if open.kind == ChangeKind::Randomize {
                self.secret_version = account.password_version;
            }
            if let Some(checkout) = self.given.get(&id) {
                self.seen.insert(checkout.clone(), account.password_version);
            }
        }
        if let Some(behind) = self.changes.iter_mut().find(|change| change.work.is_behind && !change.status.is_settled()) {
            behind.work.is_behind = false;
            self.desk.account.open_change = Some(behind.id.clone());
        }
        // Whoever has the account may look at its password at any time.
        for checkout in self.checkouts.iter().filter(|checkout| checkout.status.is_lent()) {
            self.seen.insert(checkout.id.clone(), self.desk.account.password_version);
        }
    }

    /// Somebody has the password changed.
    fn ask_for_change(&mut self) {
        if self.change(false).is_none() {
            let stamp = self.desk.stamp(None);
            let change = Change::queued(self.name("asked"), "k".into(), ChangeKind::Randomize, Cause::Asked, &stamp);
            self.desk.account.open_change = Some(change.id.clone());
            self.changes.push(change);
        }
    }

    /// Whoever has the account gives it a password.
    fn give(&mut self, who: usize) {
        let held = self.held(who).filter(|checkout| checkout.status.is_lent());
        if let (Some(checkout), None) = (held, self.change(false)) {
            let stamp = self.desk.stamp(Some(PEOPLE[who]));
            let mut change = Change::queued(self.name("given"), "k".into(), ChangeKind::Override, Cause::Asked, &stamp);
            change.work.is_shown = true;
            self.desk.account.open_change = Some(change.id.clone());
            self.given.insert(change.id.clone(), checkout.id);
            self.changes.push(change);
        }
    }

    fn act(&mut self, act: &Act) {
        match *act {
            Act::Take(who) => self.take(who),
            Act::Return(who) => self.give_back(who),
            Act::Revoke(who) => self.revoke(who),
            Act::Wait(seconds) => self.desk.at = self.desk.at.plus_seconds(seconds),
            Act::Work => self.work(),
            Act::Confirm => self.settle_change(ChangeStatus::Confirmed),
            Act::Fail => self.settle_change(ChangeStatus::Failed),
            Act::Change => self.ask_for_change(),
            Act::Override(who) => self.give(who),
        }
    }

    /// Nobody who has given it back, in a way after which the password is to be changed, knows the one in force.
    fn need_nobody_knows(&self, options: &BTreeMap<&str, &str>) -> Result<(), TestCaseError> {
        let current = self.desk.account.password_version;
        for checkout in &self.checkouts {
            let is_wanted = checkout.ending.is_some_and(|ending| is_wanted(options, ending));
            prop_assert!(!is_wanted || self.seen[&checkout.id] < current, "{checkout:?} knows {current}");
        }
        Ok(())
    }

    /// Everybody gives back what he has, and every change comes about.
    fn come_to_rest(&mut self) {
        for who in 0..PEOPLE.len() {
            self.give_back(who);
        }
        for _ in 0..20 {
            self.desk.at = self.desk.at.plus_seconds(MINUTE);
            self.work();
            if self.checkouts.iter().any(|checkout| checkout.status == Status::CheckinFailed) {
                self.ask_for_change(); // what somebody does who finds it in the list
            }
            self.settle_change(ChangeStatus::Confirmed);
        }
    }
}

/// Is the password to be changed after this end?
fn is_wanted(options: &BTreeMap<&str, &str>, ending: Ending) -> bool {
    let name = match ending {
        Ending::Checkin => "RES_CHECKIN_RANDOMIZE",
        Ending::Expiry => "RES_CHECKOUTEXP_RANDOMIZE",
        Ending::Revocation => "RES_REVOKE_RANDOMIZE",
    };
    options.get(name) != Some(&"false")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn never_more_than_may_and_who_gave_it_back_knows_nothing(
        limit in 1..4_i64,
        flags in prop::array::uniform4(any::<bool>()),
        acts in prop::collection::vec(act(), 1..60),
    ) {
        let limit_text = limit.to_string();
        let word = |flag: bool| if flag { "true" } else { "false" };
        let options = [
            ("RES_CHECKOUT_LIMIT", &limit_text[..]),
            ("RES_CHECKIN_RANDOMIZE", word(flags[0])),
            ("RES_CHECKOUTEXP_RANDOMIZE", word(flags[1])),
            ("RES_REVOKE_RANDOMIZE", word(flags[2])),
            ("RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE", if flags[3] { "RESET" } else { "EXTEND" }),
        ];
        let mut world = World::new(&options);
        let options: BTreeMap<&str, &str> = options.into();
        for act in &acts {
            world.act(act);
            let mut taken = world.taken();
            taken.sort_unstable();
            prop_assert!(i64::try_from(taken.len()).unwrap() <= limit && taken.windows(2).all(|pair| pair[0] < pair[1]), "{taken:?}");
            if taken.is_empty() {
                world.need_nobody_knows(&options)?;
            }
        }
        world.come_to_rest();
        world.need_nobody_knows(&options)?;
        for checkout in &world.checkouts {
            prop_assert!(checkout.status.is_settled(), "{checkout:?}");
            prop_assert!(checkout.members[0].place.is_none());
        }
        let lent_again = world.desk.opening("ann", "preapproved-checkout");
        prop_assert_ne!(world.desk.by_permission(&lent_again).map(|_| ()), Err(Code::AccountQuarantined), "it can be lent again");
    }
}
