//! UserClassAdd: makes a user class.

use domain::user_class::add::Add;

use super::Editor;
use super::wire::{UserClass, UserClassNew};
use crate::operation::{Body, Created, Granted, Operation, Route, post};
use crate::problem::{Code, Problem};
use crate::wire::Text;

/// Makes a user class.
#[derive(Debug)]
pub enum UserClassAdd {}

impl Operation for UserClassAdd {
    const ID: &'static str = "UserClassAdd";
    const ROUTE: Route = post("/v1/user-classes");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Make a user class";
    const DESCRIPTION: &'static str =
        "A class says who. What its members may is said by groups that have it, and a class that no group has gives nothing.";
    const EVENT: Option<&'static str> = Some("user-class.added");
    const REFUSALS: &'static [Code] = &[Code::ReferenceNotFound, Code::UserClassExists];
    const EXAMPLE: &'static str = include_str!("add.json");

    type Input = Body<UserClassNew>;
    type Object = ();
    type Right = Editor;
    type Answer = Created<UserClass>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Body(new) = &granted.input;
        let add = Add {
            class_id: (&new.class_id).into(),
            description: new.description.as_ref().map_or_else(String::new, |text| Text::as_str(text).to_owned()),
            kind: new.kind.map(Into::into).unwrap_or_default(),
            explicit_users: new.explicit_users.iter().map(Into::into).collect(),
        };
        let made = |class: &domain::user_class::Described| Created {
            object: UserClass::from(class),
            location: format!("/v1/user-classes/{}", class.class.class_id),
        };
        granted.transact(add, move |changed| made(&changed.described)).await
    }
}
