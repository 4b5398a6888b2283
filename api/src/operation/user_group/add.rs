//! UserGroupAdd: makes a user group.

use domain::user_group::{Described, add::Add};

use super::Manager;
use super::wire::{UserGroup, UserGroupNew};
use crate::operation::{Body, Created, Granted, Operation, Route, post};
use crate::problem::{Code, Problem};
use crate::wire::Text;

/// Makes a user group.
#[derive(Debug)]
pub enum UserGroupAdd {}

impl Operation for UserGroupAdd {
    const ID: &'static str = "UserGroupAdd";
    const ROUTE: Route = post("/v1/user-groups");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Make a user group";
    const DESCRIPTION: &'static str = "A group says what the members of its classes may on which policy: what some group grants and no group \
        denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.";
    const EVENT: Option<&'static str> = Some("user-group.added");
    const REFUSALS: &'static [Code] = &[
        Code::ReferenceNotFound,
        Code::UserGroupExists,
        Code::AccessControlContradictory,
        Code::GroupOwnMembership,
        Code::AdministratorOwnRights,
    ];
    const EXAMPLE: &'static str = include_str!("add.json");

    type Input = Body<UserGroupNew>;
    type Object = ();
    type Right = Manager;
    type Answer = Created<UserGroup>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Body(new) = &granted.input;
        let add = Add {
            group_id: (&new.group_id).into(),
            description: new.description.as_ref().map_or_else(String::new, |text| Text::as_str(text).to_owned()),
            class_ids: new.class_ids.iter().map(Into::into).collect(),
            class_match: new.class_match.map(Into::into).unwrap_or_default(),
            access_controls: new.access_controls.iter().map(Into::into).collect(),
        };
        let made = |described: &Described| Created {
            object: UserGroup::from(described),
            location: format!("/v1/user-groups/{}", described.group.group_id),
        };
        granted.transact(add, made).await
    }
}
