//! AdminUpdate: changes an administrator.

use domain::administrator::addresses::Listed;
use domain::administrator::update::Update;

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::{AdministratorPath, ProductAdministrator, ProductAdministratorChange, privileges};
use crate::operation::{Body, Granted, IfMatch, Operation, Path, Route, Shown, patch};
use crate::problem::{Code, Problem};
use crate::wire::{Cidr, Int};

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
        let read = |entries: &[Cidr]| Listed::read(entries.iter().map(Cidr::as_str), edge.flags.allow_wide_networks);
        let update = Update {
            user_id: granted.object.user().clone(),
            revision: *revision,
            name: change.name.as_ref().map(|name| name.as_str().to_owned()),
            privileges: change.privileges.as_ref().map(privileges),
            allowed: change.allowed_addresses.as_deref().map(read),
            otp_rotation_hours: change.otp_rotation_hours.map(Int::get),
            password_never_expires: change.password_never_expires,
        };
        let at = edge.clock.now();
        granted.transact(update, move |changed| Shown(ProductAdministrator::of(&changed.profile, at))).await
    }
}
