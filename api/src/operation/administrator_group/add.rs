//! AdminGroupAdd: makes an administrator group.

use domain::administrator_group::{AdministratorGroup as Ruled, add::Add};

use super::Manager;
use super::wire::{AdministratorGroup, AdministratorGroupNew};
use crate::operation::administrator::wire::privileges;
use crate::operation::{Body, Created, Granted, Operation, Route, post};
use crate::problem::{Code, Problem};
use crate::wire::Text;

/// Makes an administrator group.
#[derive(Debug)]
pub enum AdminGroupAdd {}

impl Operation for AdminGroupAdd {
    const ID: &'static str = "AdminGroupAdd";
    const ROUTE: Route = post("/v1/administrator-groups");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Make an administrator group";
    const DESCRIPTION: &'static str = "A group gives its privileges to the members of its classes. Nobody makes a group that it would be in, \
        or that gives what it lacks.";
    const EVENT: Option<&'static str> = Some("administrator-group.added");
    const REFUSALS: &'static [Code] = &[
        Code::ReferenceNotFound,
        Code::AdministratorGroupExists,
        Code::PrivilegeNotCombinable,
        Code::GroupOwnMembership,
        Code::PrivilegeNotHeld,
    ];
    const EXAMPLE: &'static str = include_str!("add.json");

    type Input = Body<AdministratorGroupNew>;
    type Object = ();
    type Right = Manager;
    type Answer = Created<AdministratorGroup>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Body(new) = &granted.input;
        let made = |group: &Ruled| Created {
            object: AdministratorGroup::from(group),
            location: format!("/v1/administrator-groups/{}", group.group_id),
        };
        granted.transact(new.to_add(), made).await
    }
}

impl AdministratorGroupNew {
    /// The procedure that makes it.
    pub fn to_add(&self) -> Add {
        Add {
            group_id: (&self.admin_group_id).into(),
            description: self.description.as_ref().map_or_else(String::new, |text| Text::as_str(text).to_owned()),
            privileges: privileges(&self.privileges),
            class_ids: self.class_ids.iter().map(Into::into).collect(),
            class_match: self.class_match.map(Into::into).unwrap_or_default(),
        }
    }
}
