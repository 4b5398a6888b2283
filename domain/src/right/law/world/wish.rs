//! What people ask of the world, decided by the real procedures.

use std::collections::BTreeSet;

use super::World;
use crate::{
    administrator::{
        add, addresses::Listed, delete, disable, enable, otp_password_update, password::Proposed, password_set, update,
    },
    administrator_group,
    id::{AdminGroupId, ClassId, EntryId, GroupId, PolicyId, UserId},
    problem::Code,
    procedure::{Actor, CallerKind, Decision, Procedure, Stamp},
    right::{ClassMatch, privilege::Privileges},
    secret::{Fingerprint, PasswordHash},
    session::login::Verdict,
    time::Moment,
    user_class,
    user_group::{self, AccessControl, Described},
};

/// What somebody asks for.
#[derive(Clone, Debug)]
pub enum Wish {
    Add { user: UserId, privileges: Privileges, has_password: bool },
    Update { user: UserId, privileges: Privileges, allowed: Option<&'static str> },
    Delete { user: UserId },
    Enable { user: UserId },
    Disable { user: UserId },
    PasswordSet { user: UserId },
    OtpReset { user: UserId },
    Join { user: UserId, class: ClassId },
    Leave { user: UserId, class: ClassId },
    Replace { class: ClassId, users: BTreeSet<UserId> },
    AdminGroup { group: AdminGroupId, privileges: Privileges, class_ids: Vec<ClassId>, class_match: ClassMatch },
    AdminGroupDelete { group: AdminGroupId },
    UserGroup { group: GroupId, controls: Vec<AccessControl>, class_ids: Vec<ClassId>, class_match: ClassMatch },
    UserGroupDelete { group: GroupId },
    ControlSet { group: GroupId, control: AccessControl },
    ControlDelete { group: GroupId, policy: PolicyId },
}

impl World {
    /// Carries the wish out, if the procedure accepts it; else says why not.
    pub fn wish(&mut self, actor: &UserId, wish: &Wish) -> Result<(), Code> {
        let stamp = stamp(actor);
        match wish {
            Wish::Add { user, privileges, has_password } => {
                let procedure = add::Add {
                    user_id: user.clone(),
                    name: String::new(),
                    password: has_password.then(good),
                    privileges: *privileges,
                    allowed: Listed::read(["10.0.0.0/8"], false),
                    otp_rotation_hours: 0,
                    password_never_expires: false,
                    is_enabled: true,
                };
                let is_taken = self.people.contains_key(user) || self.past.contains_key(user);
                let profile = decide(&procedure, &stamp, &add::AddView { acting: self.acting(actor), is_taken })?;
                self.people.insert(user.clone(), profile.administrator);
            }
            Wish::Update { user, privileges, allowed } => {
                let procedure = update::Update {
                    user_id: user.clone(),
                    revision: None,
                    name: None,
                    privileges: Some(*privileges),
                    allowed: allowed.map(|words| Listed::read(words.split_ascii_whitespace(), false)),
                    otp_rotation_hours: None,
                    password_never_expires: None,
                };
                let changed = decide(&procedure, &stamp, &self.target(actor, user))?;
                self.people.insert(user.clone(), changed.profile.administrator);
            }
            Wish::Delete { user } => {
                let view = delete::DeleteView { view: self.target(actor, user), is_in_use: false };
                let gone = decide(&delete::Delete { user_id: user.clone(), revision: None }, &stamp, &view)?;
                self.people.remove(user);
                self.classes.values_mut().for_each(|users| {
                    users.remove(user);
                });
                self.past.insert(user.clone(), gone.profile.administrator.credential_made_by);
            }
            Wish::Enable { user } => {
                let changed = decide(&enable::Enable { user_id: user.clone() }, &stamp, &self.target(actor, user))?;
                self.people.insert(user.clone(), changed.profile.administrator);
            }
            Wish::Disable { user } => {
                let changed = decide(&disable::Disable { user_id: user.clone() }, &stamp, &self.target(actor, user))?;
                self.people.insert(user.clone(), changed.profile.administrator);
            }
            Wish::PasswordSet { user } => {
                let credential_version = self.people.get(user).map_or(0, |one| one.credential_version);
                let current = Some(Verdict { credential_version, is_right: true });
                let procedure = password_set::PasswordSet { user_id: user.clone(), password: good(), current };
                let changed = decide(&procedure, &stamp, &self.target(actor, user))?;
                self.people.insert(user.clone(), changed.profile.administrator);
            }
            Wish::OtpReset { user } => {
                let procedure = otp_password_update::OtpPasswordUpdate { user_id: user.clone(), initial: Fingerprint([0; 32]) };
                let view = otp_password_update::OtpView { view: self.target(actor, user), newest: None };
                let reset = decide(&procedure, &stamp, &view)?;
                self.people.insert(user.clone(), reset.changed.profile.administrator);
            }
            Wish::Join { .. } | Wish::Leave { .. } | Wish::Replace { .. } => self.wish_of_class(&stamp, actor, wish)?,
            Wish::AdminGroup { .. } | Wish::AdminGroupDelete { .. } => self.wish_of_admin_group(&stamp, actor, wish)?,
            Wish::UserGroup { .. } | Wish::UserGroupDelete { .. } | Wish::ControlSet { .. } | Wish::ControlDelete { .. } => {
                self.wish_of_user_group(&stamp, actor, wish)?;
            }
        }
        Ok(())
    }

    fn wish_of_class(&mut self, stamp: &Stamp, actor: &UserId, wish: &Wish) -> Result<(), Code> {
        let acting = self.acting(actor);
        match wish {
            Wish::Join { user, class } => {
                let procedure = user_class::member_add::MemberAdd { class_id: class.clone(), user_id: user.clone() };
                let view = user_class::member_add::MemberAddView {
                    acting,
                    class: self.described(class),
                    person: self.named(actor, user),
                    count: 0,
                    uses: self.uses(class),
                };
                decide(&procedure, stamp, &view)?;
                self.classes.entry(class.clone()).or_default().insert(user.clone());
            }
            Wish::Leave { user, class } => {
                let procedure = user_class::member_remove::MemberRemove { class_id: class.clone(), user_id: user.clone() };
                let view = user_class::member_remove::MemberRemoveView {
                    acting,
                    class: self.described(class),
                    person: self.named(actor, user),
                    uses: self.uses(class),
                };
                decide(&procedure, stamp, &view)?;
                self.classes.entry(class.clone()).or_default().remove(user);
            }
            Wish::Replace { class, users } => {
                let users: BTreeSet<UserId> = users.iter().filter(|user| self.people.contains_key(user)).cloned().collect();
                let procedure = user_class::update::Update {
                    class_id: class.clone(),
                    revision: None,
                    description: None,
                    explicit_users: Some(users.iter().cloned().collect()),
                };
                let members: Vec<UserId> = self.classes.get(class).into_iter().flatten().cloned().collect();
                let named: Vec<Option<UserId>> = users.iter().cloned().map(Some).collect();
                let (added, removed) = procedure.moves(&members, &named);
                let moved = added.iter().chain(&removed).filter_map(|user| self.named(actor, user)).collect();
                let class_row = self.described(class);
                let hanging = self.uses(class);
                let view =
                    user_class::update::UpdateView { acting, users: named, class: class_row, members, uses: hanging, moved };
                decide(&procedure, stamp, &view)?;
                self.classes.insert(class.clone(), users);
            }
            _ => unreachable!(),
        }
        Ok(())
    }

    fn wish_of_admin_group(&mut self, stamp: &Stamp, actor: &UserId, wish: &Wish) -> Result<(), Code> {
        let (acting, own) = (self.acting(actor), self.classes_of(actor));
        match wish {
            Wish::AdminGroup { group, privileges, class_ids, class_match } => {
                let made = if let Some(before) = self.admin_groups.get(group) {
                    let procedure = administrator_group::update::Update {
                        group_id: group.clone(),
                        revision: None,
                        description: None,
                        privileges: Some(*privileges),
                        class_ids: Some(class_ids.clone()),
                        class_match: Some(*class_match),
                    };
                    let group = Some(before.clone());
                    let view = administrator_group::update::UpdateView { acting, own, unknown_classes: Vec::new(), group };
                    decide(&procedure, stamp, &view)?
                } else {
                    let procedure = administrator_group::add::Add {
                        group_id: group.clone(),
                        description: String::new(),
                        privileges: *privileges,
                        class_ids: class_ids.clone(),
                        class_match: *class_match,
                    };
                    let view = administrator_group::add::AddView { acting, own, unknown_classes: Vec::new(), is_taken: false };
                    decide(&procedure, stamp, &view)?
                };
                self.admin_groups.insert(group.clone(), made);
            }
            Wish::AdminGroupDelete { group } => {
                let procedure = administrator_group::delete::Delete { group_id: group.clone(), revision: None };
                let found = self.admin_groups.get(group).cloned();
                decide(&procedure, stamp, &administrator_group::delete::DeleteView { acting, own, group: found })?;
                self.admin_groups.remove(group);
            }
            _ => unreachable!(),
        }
        Ok(())
    }

    fn wish_of_user_group(&mut self, stamp: &Stamp, actor: &UserId, wish: &Wish) -> Result<(), Code> {
        let acting = self.acting(actor);
        let found = |group: &GroupId| self.user_groups.get(group).cloned();
        let class_ids_of =
            |found: &Option<Described>| found.iter().flat_map(|one| one.group.class_ids.clone()).collect::<Vec<_>>();
        match wish {
            Wish::UserGroup { group, controls, class_ids, class_match } => {
                let before = found(group);
                let both: Vec<ClassId> = class_ids_of(&before).into_iter().chain(class_ids.iter().cloned()).collect();
                let concerned = self.concerned(actor, &both);
                let (unknown_classes, unknown_policies) = (Vec::new(), Vec::new());
                let made = if before.is_some() {
                    let procedure = user_group::update::Update {
                        group_id: group.clone(),
                        revision: None,
                        description: None,
                        class_ids: Some(class_ids.clone()),
                        class_match: Some(*class_match),
                        access_controls: Some(controls.clone()),
                    };
                    let group = before;
                    let view = user_group::update::UpdateView { acting, unknown_classes, unknown_policies, group, concerned };
                    decide(&procedure, stamp, &view)?.described
                } else {
                    let procedure = user_group::add::Add {
                        group_id: group.clone(),
                        description: String::new(),
                        class_ids: class_ids.clone(),
                        class_match: *class_match,
                        access_controls: controls.clone(),
                    };
                    let is_taken = false;
                    let view = user_group::add::AddView { acting, unknown_classes, unknown_policies, is_taken, concerned };
                    decide(&procedure, stamp, &view)?
                };
                self.user_groups.insert(group.clone(), made);
            }
            Wish::UserGroupDelete { group } => {
                let before = found(group);
                let concerned = self.concerned(actor, &class_ids_of(&before));
                let procedure = user_group::delete::Delete { group_id: group.clone(), revision: None };
                decide(&procedure, stamp, &user_group::delete::DeleteView { acting, group: before, concerned })?;
                self.user_groups.remove(group);
            }
            Wish::ControlSet { group, control } => {
                let before = found(group);
                let concerned = self.concerned(actor, &class_ids_of(&before));
                let procedure =
                    user_group::access_control_set::AccessControlSet { group_id: group.clone(), control: control.clone() };
                let held = before.iter().flat_map(|one| &one.access_controls).find(|one| one.policy_id == control.policy_id);
                let view = user_group::access_control_set::AccessControlSetView {
                    acting,
                    group: before.as_ref().map(|one| one.group.clone()),
                    is_policy_there: true,
                    control: held.cloned(),
                    count: 0,
                    concerned,
                };
                decide(&procedure, stamp, &view)?;
                let controls = &mut self.user_groups.get_mut(group).unwrap().access_controls;
                controls.retain(|one| one.policy_id != control.policy_id);
                controls.push(control.clone());
            }
            Wish::ControlDelete { group, policy } => {
                let before = found(group);
                let concerned = self.concerned(actor, &class_ids_of(&before));
                let procedure =
                    user_group::access_control_delete::AccessControlDelete { group_id: group.clone(), policy_id: policy.clone() };
                let held = before.iter().flat_map(|one| &one.access_controls).find(|one| one.policy_id == *policy).cloned();
                let view = user_group::access_control_delete::AccessControlDeleteView {
                    acting,
                    group: before.as_ref().map(|one| one.group.clone()),
                    control: held,
                    concerned,
                };
                decide(&procedure, stamp, &view)?;
                self.user_groups.get_mut(group).unwrap().access_controls.retain(|one| one.policy_id != *policy);
            }
            _ => unreachable!(),
        }
        Ok(())
    }
}
fn decide<P: Procedure>(procedure: &P, stamp: &Stamp, view: &P::View) -> Result<P::Effect, Code> {
    match procedure.decide(stamp, view) {
        Decision::Accept(effect) => Ok(effect),
        Decision::Refuse(refusal) | Decision::RefuseAnd(_, refusal) => Err(refusal.code),
    }
}

fn good() -> Proposed {
    Proposed::Good(PasswordHash("hash".into()))
}

fn stamp(actor: &UserId) -> Stamp {
    Stamp {
        at: Moment(1),
        entry: EntryId::from("e"),
        function: None,
        actor: Some(Actor { user: actor.clone(), kind: CallerKind::Idapi, session: None, acting_as: None }),
        client: Some(super::HERE.parse().unwrap()),
        peer: None,
        request: None,
        client_request: None,
        is_source_over_budget: false,
    }
}
