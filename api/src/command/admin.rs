//! `strongroom admin`: what superuser does. What no administrator may grant over the API (`recoverpwd`, say) is granted here.

use std::{convert::Infallible, process::ExitCode, str::FromStr};

use clap::{Args, Subcommand};
use domain::{
    administrator::{
        disable::Disable,
        enable::Enable,
        password::Proposed,
        password_set::PasswordSet,
        target::{Changed, Profile},
        unlock::Unlock,
    },
    id::UserId,
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use storage::{Persist, administrator, administrator_group};

use super::{
    Data,
    machine::{self, Machine, MachineError},
};
use crate::{
    credential::Credentials,
    edge::Flags,
    entropy,
    operation::{
        administrator::wire::{ProductAdministrator, ProductAdministratorChange, ProductAdministratorNew},
        administrator_group::wire::{AdministratorGroup, AdministratorGroupChange, AdministratorGroupNew},
    },
};

/// Looks after administrators, callers and administrator groups.
#[derive(Debug, Subcommand)]
pub enum AdminCommand {
    /// Make an administrator or caller, or change one: what is given replaces what is there.
    Set(Set),
    /// Let one log in again.
    Enable(One),
    /// Let one log in no more; its sessions end.
    Disable(One),
    /// Forget the failed logins of one.
    Unlock(One),
    /// Give one a new random password, and print it once; its sessions end.
    Password(One),
    /// Make an administrator group, or change one: what is given replaces what is there.
    Group(Group),
}

/// Which administrator.
#[derive(Debug, Args)]
pub struct One {
    #[command(flatten)]
    data: Data,
    /// Its userId.
    user_id: String,
}

/// An administrator as it is to be.
#[derive(Debug, Args)]
pub struct Set {
    #[command(flatten)]
    one: One,
    /// For people; of a new one its userId when absent.
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// Its own privileges, commas between them; '' for none.
    #[arg(long, value_name = "KEYWORDS")]
    privileges: Option<Words>,
    /// The networks it may come from, commas between them; '' for nowhere.
    #[arg(long, value_name = "CIDRS")]
    addresses: Option<Words>,
    /// How long a one-time password lives; 0 for one login.
    #[arg(long, value_name = "HOURS")]
    otp_rotation_hours: Option<u32>,
    /// Whether its password lives for ever.
    #[arg(long, value_name = "BOOL")]
    password_never_expires: Option<bool>,
}

/// An administrator group as it is to be.
#[derive(Debug, Args)]
pub struct Group {
    #[command(flatten)]
    data: Data,
    /// Its adminGroupId.
    admin_group_id: String,
    /// For people.
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// What its members get, commas between them; '' for nothing.
    #[arg(long, value_name = "KEYWORDS")]
    privileges: Option<Words>,
    /// The user classes whose members come into question, commas between them; '' for none.
    #[arg(long, value_name = "CLASSES")]
    classes: Option<Words>,
    /// Who of these is a member: who is in all of them, or in any.
    #[arg(long = "match", value_name = "all|any")]
    class_match: Option<String>,
}

/// Words with commas between them.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
struct Words(Vec<String>);

impl FromStr for Words {
    type Err = Infallible;
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()))
    }
}

impl AdminCommand {
    pub fn run(&self) -> ExitCode {
        match self {
            Self::Set(set) => machine::run(&set.one.data.data, async |machine| set.set(machine).await),
            Self::Enable(one) => one.change(|user_id| Enable { user_id }),
            Self::Disable(one) => one.change(|user_id| Disable { user_id }),
            Self::Unlock(one) => one.change(|user_id| Unlock { user_id }),
            Self::Password(one) => machine::run(&one.data.data, async |machine| one.renew(machine).await),
            Self::Group(group) => machine::run(&group.data.data, async |machine| group.set(machine).await),
        }
    }
}

impl One {
    fn user(&self) -> UserId {
        UserId::from(self.user_id.as_str())
    }

    fn change<P: Persist<Effect = Changed>>(&self, procedure: impl FnOnce(UserId) -> P) -> ExitCode {
        let procedure = procedure(self.user());
        machine::run(&self.data.data, async |machine| {
            let changed = machine.transact(procedure).await?;
            Ok(ProductAdministrator::of(&changed.profile, machine.now()))
        })
    }

    async fn renew(&self, machine: &Machine) -> Result<NewPassword, MachineError> {
        let password = entropy::otp();
        let hash = Credentials::new(machine.keys().clone())?.hash(password.expose_secret().as_bytes()).await?;
        let set = PasswordSet { user_id: self.user(), password: Proposed::Good(hash), current: None };
        let changed = machine.transact(set).await?;
        Ok(NewPassword { user_id: changed.profile.administrator.user_id.0, password })
    }
}

/// Shown once.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewPassword {
    user_id: String,
    #[serde(serialize_with = "super::output::shown")]
    password: SecretString,
}

impl Set {
    async fn set(&self, machine: &Machine) -> Result<ProductAdministrator, MachineError> {
        let flags = Flags { allow_wide_networks: machine.config().allow_wide_networks };
        let user = self.one.user();
        let body = json!({
            "name": self.name, "privileges": self.privileges, "allowedAddresses": self.addresses,
            "otpRotationHours": self.otp_rotation_hours, "passwordNeverExpires": self.password_never_expires,
        });
        let profile: Profile = if machine.store().read(administrator::read::Find(user.clone())).await?.is_some() {
            let change: ProductAdministratorChange = wire(body, json!({}))?;
            machine.transact(change.to_update(&user, None, flags)).await?.profile
        } else {
            let new = json!({ "userId": self.one.user_id, "name": self.one.user_id, "privileges": [] });
            let new: ProductAdministratorNew = wire(body, new)?;
            machine.transact(new.to_add(None, flags)).await?
        };
        Ok(ProductAdministrator::of(&profile, machine.now()))
    }
}

impl Group {
    async fn set(&self, machine: &Machine) -> Result<AdministratorGroup, MachineError> {
        let id = self.admin_group_id.as_str().into();
        let body = json!({
            "description": self.description, "privileges": self.privileges, "classIds": self.classes, "classMatch": self.class_match,
        });
        let group = if machine.store().read(administrator_group::read::Find(id)).await?.is_some() {
            let change: AdministratorGroupChange = wire(body, json!({}))?;
            machine.transact(change.to_update(self.admin_group_id.as_str().into(), None)).await?
        } else {
            let new = json!({ "adminGroupId": self.admin_group_id, "privileges": [], "classIds": [] });
            let new: AdministratorGroupNew = wire(body, new)?;
            machine.transact(new.to_add()).await?
        };
        Ok(AdministratorGroup::from(&group))
    }
}

/// What the API would read, so that the same is refused: what was given, over what stands there when nothing is.
fn wire<T: DeserializeOwned>(given: Value, absent: Value) -> Result<T, MachineError> {
    let mut body = absent;
    if let (Value::Object(body), Value::Object(given)) = (&mut body, given) {
        body.extend(given.into_iter().filter(|(_, value)| !value.is_null()));
    }
    serde_path_to_error::deserialize(body).map_err(|error| MachineError::Argument(error.to_string()))
}
