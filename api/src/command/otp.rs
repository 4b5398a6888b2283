//! `strongroom otp`.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use domain::{administrator::otp_password_update::OtpPasswordUpdate, id::UserId};
use secrecy::ExposeSecret as _;

use super::{Data, machine};
use crate::{entropy, operation::administrator::wire::InitialOtp};

/// Looks after one-time passwords.
#[derive(Debug, Subcommand)]
pub enum OtpCommand {
    /// Give a caller a new initial one-time password, and print it once. It dies unused after 24 hours; all earlier ones are worth
    /// nothing from now on.
    Reset(Reset),
}

/// Whose.
#[derive(Debug, Args)]
pub struct Reset {
    #[command(flatten)]
    data: Data,
    /// The caller.
    user_id: String,
}

impl OtpCommand {
    pub fn run(&self) -> ExitCode {
        let Self::Reset(Reset { data, user_id }) = self;
        machine::run(&data.data, async |machine| {
            let clear = entropy::otp();
            let initial = machine.keys().fingerprint(clear.expose_secret().as_bytes());
            let reset = machine.transact(OtpPasswordUpdate { user_id: UserId::from(user_id.as_str()), initial }).await?;
            Ok(InitialOtp::new(&reset, clear.expose_secret()))
        })
    }
}
