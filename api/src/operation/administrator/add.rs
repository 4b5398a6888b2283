//! AdminAdd: a new administrator or caller.

use domain::administrator::add::Add;
use domain::administrator::addresses::Listed;
use domain::administrator::password::Proposed;
use domain::administrator::target::Profile;

use super::Manager;
use super::proposed::propose;
use super::wire::{ProductAdministrator, ProductAdministratorNew, privileges};
use crate::edge::Flags;
use crate::operation::{Body, Created, Granted, Operation, Route, post};
use crate::problem::{Code, Problem};
use crate::wire::{Int, Text};

/// Makes an administrator or caller.
#[derive(Debug)]
pub enum AdminAdd {}

impl Operation for AdminAdd {
    const ID: &'static str = "AdminAdd";
    const ROUTE: Route = post("/v1/product-administrators");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Make an administrator or caller";
    const DESCRIPTION: &'static str = "Nobody grants a privilege that it lacks. A way in (`apicaller`, `otpcaller`, `guacamolecaller`) \
        stands alone; rights then come from administrator groups. An id that was somebody's is never used again. A caller with \
        `otpcaller` gets its first password by OTPAPIUserPasswordUpdate.";
    const EVENT: Option<&'static str> = Some("administrator.added");
    const REFUSALS: &'static [Code] = &[
        Code::AdministratorExists,
        Code::PrivilegeNotCombinable,
        Code::PrivilegeNotHeld,
        Code::AddressEntryInvalid,
        Code::AdministratorPasswordUnsupported,
        Code::PasswordTooWeak,
    ];
    const EXAMPLE: &'static str = include_str!("add.json");

    type Input = Body<ProductAdministratorNew>;
    type Object = ();
    type Right = Manager;
    type Answer = Created<ProductAdministrator>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Body(new), edge) = (&granted.input, &granted.edge);
        let password = match &new.password {
            Some(password) => Some(propose(edge, new.user_id.as_str(), password.expose()).await?),
            None => None,
        };
        let add = new.to_add(password, edge.flags);
        let at = edge.clock.now();
        let made = move |profile: &Profile| Created {
            location: format!("/v1/product-administrators/{}", profile.administrator.user_id),
            object: ProductAdministrator::of(profile, at),
        };
        granted.transact(add, made).await
    }
}

impl ProductAdministratorNew {
    /// The procedure that makes it.
    pub fn to_add(&self, password: Option<Proposed>, flags: Flags) -> Add {
        let entries = self.allowed_addresses.iter().flatten().map(Text::as_str);
        Add {
            user_id: (&self.user_id).into(),
            name: self.name.as_str().to_owned(),
            password,
            privileges: privileges(&self.privileges),
            allowed: Listed::read(entries, flags.allow_wide_networks),
            otp_rotation_hours: self.otp_rotation_hours.map_or(0, Int::get),
            password_never_expires: self.password_never_expires.unwrap_or(false),
            is_enabled: self.enabled.unwrap_or(true),
        }
    }
}
