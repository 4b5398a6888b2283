//! What the tests of check-outs begin with.

use super::{Checkout, Kind, Member, Status};
use crate::{
    policy::{Mode, Policy, Terms},
    time::Moment,
};

/// When they begin.
pub const NOON: Moment = Moment(1_800_000_000_000);

/// A policy with these options.
pub fn policy(mode: Mode, options: &[(&str, &str)]) -> Policy {
    Policy {
        policy_id: "P".into(),
        owner: "owner".into(),
        mode,
        terms: Terms { options: options.iter().map(|&(name, value)| (name.into(), value.into())).collect(), ..Terms::default() },
        is_built_in: false,
        revision: 1,
        created_at: NOON,
        updated_at: NOON,
    }
}

/// Ann has an account from noon on, for an hour.
pub fn lent() -> Checkout {
    Checkout {
        id: "c".into(),
        request: None,
        kind: Kind::Account,
        status: Status::CheckedOut,
        members: vec![Member {
            account_key: "k".into(),
            resource: "R".into(),
            account: "root".into(),
            place: Some(1),
            password_version: 7,
            owes_change: false,
        }],
        requester: "ann".into(),
        recipient: "ann".into(),
        starts_at: NOON,
        ends_at: NOON.plus_seconds(3600),
        extensions: 0,
        opened_at: Some(NOON),
        closed_at: None,
        closed_by: None,
        ending: None,
        change: None,
        retry_at: None,
        revision: 1,
        created_at: NOON,
        updated_at: NOON,
    }
}
