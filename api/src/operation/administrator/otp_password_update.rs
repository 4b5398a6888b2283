//! OTPAPIUserPasswordUpdate: a new initial one-time password.

use domain::administrator::otp_password_update::OtpPasswordUpdate;
use domain::procedure::CallerKind;
use secrecy::ExposeSecret as _;

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::{AdministratorPath, InitialOtp};
use crate::entropy;
use crate::operation::{Granted, Operation, Path, Route, Shown, post};
use crate::problem::{Code, Problem};

/// Gives a caller a new initial one-time password.
#[derive(Debug)]
pub enum OTPAPIUserPasswordUpdate {}

impl Operation for OTPAPIUserPasswordUpdate {
    const ID: &'static str = "OTPAPIUserPasswordUpdate";
    const ROUTE: Route = post("/v1/product-administrators/{userId}/otp");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Give a caller a new initial one-time password";
    const DESCRIPTION: &'static str = "Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is \
        shown here only, rotates at its first login, and dies unused after 24 hours.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::User];
    const EVENT: Option<&'static str> = Some("otp.reset");
    const REFUSALS: &'static [Code] = &[Code::AdministratorPasswordUnsupported, Code::AdministratorOwnRights];
    const EXAMPLE: &'static str = include_str!("otp_password_update.json");

    type Input = Path<AdministratorPath>;
    type Object = SeenAdministrator;
    type Right = Manager;
    type Answer = Shown<InitialOtp>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let clear = entropy::otp();
        let initial = granted.edge.keys.fingerprint(clear.expose_secret().as_bytes());
        let update = OtpPasswordUpdate { user_id: granted.object.user().clone(), initial };
        granted.transact(update, move |reset| Shown(InitialOtp::new(reset, clear.expose_secret()))).await
    }
}
