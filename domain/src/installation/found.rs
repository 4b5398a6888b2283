//! The founding of an installation: its built-in administrators, classes and groups. Once.

use serde::Serialize;

use crate::{
    address::AllowList,
    administrator::{API_ADMINISTRATORS, Administrator, Credential},
    administrator_group::AdministratorGroup,
    id::{AdminGroupId, ClassId, GroupId, UserId},
    problem::{Code, Refusal},
    procedure::{CallerKind, Decision, Procedure, Stamp, Subject},
    right::{
        ClassMatch,
        privilege::{Privilege, Privileges},
    },
    secret::PasswordHash,
    time::Moment,
    user_class::{Kind, UserClass},
    user_group::UserGroup,
};

/// The built-in caller that sets everything up.
pub const API_USER: &str = "_API_USER";
/// The built-in administrator of the machine; no way in over the API.
pub const SUPERUSER: &str = "superuser";

/// The built-in class whose members are in `API_ADMINISTRATORS`.
pub const EXPLICIT_API_ADMINISTRATORS: &str = "_EXPLICIT_API_ADMINISTRATORS_";
/// The built-in user groups; they begin without classes, so without members.
const USER_GROUPS: [(&str, &str); 5] = [
    ("ALLREQUESTERS", "Everybody who requests access"),
    ("ALLAUTHORIZERS", "Everybody who authorizes requests"),
    ("ALLRECIPIENTS", "Everybody for whom access is requested"),
    ("IT_SEC_USERS", "Security staff"),
    ("MSP_REPORT_USERS", "Everybody who runs reports on privileged access"),
];

/// The arguments: the first passwords, as hashes, and where the API may be called from.
#[derive(Serialize)]
pub struct Found {
    /// Of `_API_USER`.
    pub api_user_password: PasswordHash,
    /// Where `_API_USER` may come from.
    pub api_user_allowed: AllowList,
    /// Of `superuser`.
    pub superuser_password: PasswordHash,
}

/// What was read.
pub struct FoundView {
    /// Is there an installation?
    pub is_founded: bool,
}

/// All that an installation begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Foundation {
    /// The built-in administrators.
    pub administrators: Vec<Administrator>,
    /// The built-in classes.
    pub classes: Vec<UserClass>,
    /// Who is in which of them.
    pub members: Vec<(ClassId, UserId)>,
    /// The built-in administrator groups.
    pub administrator_groups: Vec<AdministratorGroup>,
    /// The built-in user groups.
    pub user_groups: Vec<UserGroup>,
}

impl Procedure for Found {
    const NAME: &'static str = "server-found";
    type View = FoundView;
    type Effect = Foundation;

    fn decide(&self, stamp: &Stamp, view: &FoundView) -> Decision<Foundation> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Foundation>) -> &'static str {
        if decision.is_accepted() { "server.founded" } else { "server.refused" }
    }

    fn subject(&self, _: Option<&Foundation>) -> Subject {
        Subject::default()
    }
}

impl Found {
    fn rule(&self, stamp: &Stamp, view: &FoundView) -> Result<Foundation, Refusal> {
        if stamp.actor.as_ref().is_some_and(|actor| actor.kind != CallerKind::Machine) {
            return Err(Code::PrivilegeMissing.into());
        }
        if view.is_founded {
            return Err(Code::AdministratorExists.into());
        }
        let class = |id: &str, description: &str| class(id, description, stamp.at);
        let group = |id: &str, description: &str, privileges, class| admin_group(id, description, privileges, class, stamp.at);
        let api = EXPLICIT_API_ADMINISTRATORS;
        let reports = "_REPORT_READERS_";
        Ok(Foundation {
            administrators: self.administrators(stamp.at),
            classes: vec![class(api, "Callers that administer over the API"), class(reports, "Who may read reports")],
            members: vec![(ClassId::from(api), UserId::from(API_USER))],
            administrator_groups: vec![
                group(API_ADMINISTRATORS, "Administration over the API", Privileges::API_ADMINISTRATION, api),
                group("REPORT_READERS", "Reports", Privilege::RunReport.into(), reports),
            ],
            user_groups: USER_GROUPS.iter().map(|(id, description)| user_group(id, description, stamp.at)).collect(),
        })
    }

    fn administrators(&self, at: Moment) -> Vec<Administrator> {
        let closed = |id: &str, name: &str, privileges: Privileges| Administrator {
            user_id: id.into(),
            name: name.into(),
            privileges,
            allowed: AllowList::default(),
            otp_rotation_hours: 0,
            password_never_expires: false,
            is_enabled: false,
            is_built_in: true,
            credential: Credential::None,
            credential_version: 0,
            credential_changed_at: None,
            credential_made_by: None,
            password_hash: None,
            revision: 1,
            created_at: at,
            updated_at: at,
        };
        let open = |closed: Administrator, hash: &PasswordHash| Administrator {
            is_enabled: true,
            credential: Credential::Password,
            credential_version: 1,
            credential_changed_at: Some(at),
            password_hash: Some(hash.clone()),
            ..closed
        };
        let api_user = closed(API_USER, "Administration over the API", Privilege::ApiCaller.into());
        let superuser = closed(SUPERUSER, "Superuser", Privileges::ALL.minus(Privileges::WAYS_IN));
        vec![
            Administrator { allowed: self.api_user_allowed.clone(), ..open(api_user, &self.api_user_password) },
            closed("_API_USER_TPM", "Telephone password manager", Privilege::ApiCaller.into()),
            closed("_API_USER_GUACAMOLE", "Guacamole gateway", Privilege::GuacamoleCaller.into()),
            closed("_IDMSUITE_USER_ANONYMOUS", "Anonymous endpoints", Privileges::EMPTY),
            open(superuser, &self.superuser_password),
        ]
    }
}

fn class(id: &str, description: &str, at: Moment) -> UserClass {
    UserClass {
        class_id: id.into(),
        description: description.into(),
        kind: Kind::Single,
        is_built_in: true,
        cached_at: None,
        revision: 1,
        created_at: at,
        updated_at: at,
    }
}

fn admin_group(id: &str, description: &str, privileges: Privileges, class: &str, at: Moment) -> AdministratorGroup {
    AdministratorGroup {
        group_id: AdminGroupId::from(id),
        description: description.into(),
        privileges,
        class_ids: vec![class.into()],
        class_match: ClassMatch::All,
        is_built_in: true,
        revision: 1,
        created_at: at,
        updated_at: at,
    }
}

fn user_group(id: &str, description: &str, at: Moment) -> UserGroup {
    UserGroup {
        group_id: GroupId::from(id),
        description: description.into(),
        class_ids: Vec::new(),
        class_match: ClassMatch::All,
        is_built_in: true,
        revision: 1,
        created_at: at,
        updated_at: at,
    }
}
