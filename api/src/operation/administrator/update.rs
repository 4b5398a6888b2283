//! AdminUpdate: changes an administrator.

use domain::administrator::addresses::Listed;
use domain::administrator::update::Update;
use domain::id::UserId;

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::{AdministratorPath, ProductAdministrator, ProductAdministratorChange, privileges};
use crate::edge::Flags;
use crate::operation::{Body, Granted, IfMatch, Operation, Path, Route, Shown, patch};
use crate::problem::{Code, Problem};
use crate::wire::{Int, Text};

/// Changes an administrator.
#[derive(Debug)]
pub enum AdminUpdate {}

impl Operation for AdminUpdate {
    const ID: &'static str = "AdminUpdate";
    const ROUTE: Route = patch("/v1/product-administrators/{userId}");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Change an administrator or caller";
    const DESCRIPTION: &'static str = "Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from \
        or to `otpcaller` loses its credential. Only members of API_ADMINISTRATORS change themselves, and never get more by it.";
    const EVENT: Option<&'static str> = Some("administrator.updated");
    const REFUSALS: &'static [Code] = &[
        Code::AdministratorBuiltIn,
        Code::AdministratorOwnRights,
        Code::PrivilegeNotCombinable,
        Code::PrivilegeNotHeld,
        Code::AddressEntryInvalid,
    ];
    const EXAMPLE: &'static str = include_str!("update.json");

    type Input = (Path<AdministratorPath>, IfMatch, Body<ProductAdministratorChange>);
    type Object = SeenAdministrator;
    type Right = Manager;
    type Answer = Shown<ProductAdministrator>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let ((_, IfMatch(revision), Body(change)), edge) = (&granted.input, &granted.edge);
        let update = change.to_update(granted.object.user(), *revision, edge.flags);
        let at = edge.clock.now();
        granted.transact(update, move |changed| Shown(ProductAdministrator::of(&changed.profile, at))).await
    }
}

impl ProductAdministratorChange {
    /// The procedure that makes `user`, as it was at `revision`, what this says.
    pub fn to_update(&self, user: &UserId, revision: Option<i64>, flags: Flags) -> Update {
        let read = |entries: &[Text<3, 49>]| Listed::read(entries.iter().map(Text::as_str), flags.allow_wide_networks);
        Update {
            user_id: user.clone(),
            revision,
            name: self.name.as_ref().map(|name| name.as_str().to_owned()),
            privileges: self.privileges.as_ref().map(privileges),
            allowed: self.allowed_addresses.as_deref().map(read),
            otp_rotation_hours: self.otp_rotation_hours.map(Int::get),
            password_never_expires: self.password_never_expires,
        }
    }
}
