//! Who has to do with a request: the words for it, and the caller as its rules know him.

use std::sync::Arc;

use domain::checkout_request::Party;

use crate::guard::session::Principal;
use crate::operation::{Any, Has, Needs, Right, privilege};

/// Whoever may see a request.
pub type Sees = Any<(OnItsSide, Authorizer, Has<privilege::Workflow>)>;

/// Whoever decides it, if it isn't his own.
pub type Decides = Any<(Authorizer, Has<privilege::Workflow>)>;

/// Whoever may withdraw it.
pub type Withdraws = Any<(OnItsSide, Has<privilege::Workflow>)>;

macro_rules! parts { ($($(#[$doc:meta])* $name:ident $sentence:literal)+) => {$(
    $(#[$doc])*
    #[derive(Debug)]
    pub enum $name {}

    impl<Object> Right<Object> for $name {
        type Caller = Arc<Principal>;

        fn needs() -> Needs {
            Needs { sentence: $sentence.to_owned(), ..Needs::default() }
        }
    }
)+}; }
parts! {
    /// Who has asked, for whom it is, or who has changed it.
    OnItsSide "it is one's own"
    /// One of those whom its policy names.
    Authorizer "one is an authorizer of its policy"
    /// Where it is left to everybody to ask.
    Everybody "the system variable IDARCHIVE_PASSWORD_REQUESTED lets everybody ask"
}

/// The caller, and the person that he acts for.
pub fn party(caller: &Principal) -> Party {
    Party { user: caller.user.clone(), acting_as: caller.acting_as.clone() }
}
