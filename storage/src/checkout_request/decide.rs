//! WFApprove, WFDeny, WFRequestModify, WFRequestCancel: what they read is the same, and what they write.

use domain::{
    checkout_request::{
        Authorizers, CheckoutRequest,
        approve::{Approve, DecisionView},
        cancel::Cancel,
        deny::Deny,
        modify::Modify,
    },
    id::{CheckoutRequestId, UserId},
    policy::Policy,
    problem::{Code, Refusal},
    procedure::Stamp,
};

use super::row;
use crate::{administrator, error::StoreError, job::Persist, policy, right, tx::Tx};

/// Who may decide under a policy: enabled, and named by it or in a class that it names.
pub(crate) async fn authorizers(policy: &Policy, tx: &mut Tx) -> Result<Authorizers, StoreError> {
    let mut members = Vec::new();
    for class in &policy.terms.authorizer_classes {
        for member in administrator::row::members_of(class, tx).await? {
            members.push((class.clone(), member.user_id.clone(), member.is_enabled));
        }
    }
    let mut enabled: Vec<UserId> =
        members.iter().filter(|(_, _, is_enabled)| *is_enabled).map(|(_, user, _)| user.clone()).collect();
    for user in &policy.terms.authorizer_users {
        let found = administrator::row::find(&user.canonical(), tx).await?;
        enabled.extend(found.filter(|found| found.is_enabled).map(|found| found.user_id));
    }
    let members: Vec<_> = members.into_iter().map(|(class, user, _)| (class, user)).collect();
    Ok(Authorizers::of(policy, &members, |user| enabled.contains(user)))
}

async fn view(id: &CheckoutRequestId, stamp: &Stamp, tx: &mut Tx) -> Result<DecisionView, StoreError> {
    let request = row::lock(id, tx).await?;
    let acting = right::acting(stamp, tx).await?;
    let policy = policy::row::of(request.as_ref().map(|request| &request.account.policy), tx).await?;
    let authorizers = match &policy {
        Some(policy) => authorizers(policy, tx).await?,
        None => Authorizers::default(),
    };
    Ok(DecisionView { acting, request, policy, authorizers })
}

/// What the constraints of the tables stand for: they say the same as the rules.
fn refusal_of(constraint: &str) -> Option<Refusal> {
    match constraint {
        "checkout_decision_of_others" => Some(Code::ApprovalByRequester.into()),
        "checkout_decision_once" => Some(Code::ApprovalRepeated.into()),
        _ => None,
    }
}

macro_rules! decisions {
    ($($Procedure:ident)+) => { $(
        impl Persist for $Procedure {
            async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DecisionView, StoreError> {
                view(&self.id, stamp, tx).await
            }

            async fn apply(&self, _: &Stamp, request: &CheckoutRequest, tx: &mut Tx) -> Result<(), StoreError> {
                row::update(request, tx).await
            }

            fn refusal_of(constraint: &str) -> Option<Refusal> {
                refusal_of(constraint)
            }
        }
    )+ };
}
decisions! { Approve Deny Modify Cancel }
