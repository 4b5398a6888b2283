//! Who may: a type that no handler can do without. Rights read like the contract: `Any<(All<(Has<GroupMgmt>, On<ViewProperties>)>, Owner)>`.

use std::marker::PhantomData;
use std::sync::Arc;

use domain::id::{PolicyId, UserId};

use super::Caller;
use crate::guard::session::{Principal, Stranger};
use crate::problem::Code;

/// What a caller must have to do this with an `Object` that he sees.
pub trait Right<Object> {
    /// With or without a session.
    type Caller: Caller;

    /// Of the function, before anything is looked up.
    fn function(_caller: &Self::Caller) -> Result<(), Code> {
        Ok(())
    }

    /// On the object, after it was found.
    fn object(_caller: &Self::Caller, _object: &Object) -> Result<(), Code> {
        Ok(())
    }

    /// For the contract.
    fn needs() -> Needs;
}

/// A right in words.
#[derive(Debug, Clone, Default)]
pub struct Needs {
    /// The privileges that it names, each way to hold it by one of them.
    pub privileges: Vec<String>,
    /// The permissions that it names, likewise.
    pub permissions: Vec<String>,
    /// All of it.
    pub sentence: String,
}

impl Needs {
    fn only(sentence: &str) -> Self {
        Self { sentence: sentence.to_owned(), ..Self::default() }
    }

    fn joined(parts: Vec<Self>, word: &str) -> Self {
        let mut joined = Self::default();
        let bracketed = |part: &Self| part.sentence.contains(" or ") && word == " and ";
        let sentences: Vec<String> = parts
            .iter()
            .map(|part| if bracketed(part) { format!("({})", part.sentence) } else { part.sentence.clone() })
            .collect();
        joined.sentence = sentences.join(word);
        for part in parts {
            let join = if word == " and " { all_of } else { any_of };
            join(&mut joined.privileges, part.privileges);
            join(&mut joined.permissions, part.permissions);
        }
        joined
    }
}

fn any_of(ways: &mut Vec<String>, more: Vec<String>) {
    ways.extend(more);
}

fn all_of(ways: &mut Vec<String>, more: Vec<String>) {
    if ways.is_empty() || more.is_empty() {
        return any_of(ways, more);
    }
    *ways = ways.iter().flat_map(|way| more.iter().map(move |other| format!("{way} and {other}"))).collect();
}

/// No session is asked for.
#[derive(Debug)]
pub enum Nobody {}

impl<Object> Right<Object> for Nobody {
    type Caller = Stranger;

    fn needs() -> Needs {
        Needs::only("no session")
    }
}

/// A session is enough.
#[derive(Debug)]
pub enum Anyone {}

impl<Object> Right<Object> for Anyone {
    type Caller = Arc<Principal>;

    fn needs() -> Needs {
        Needs::only("a session")
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $module:ident, $trait:ident of $word:path: $($name:ident)+) => {
        $(#[$doc])*
        pub mod $module {
            use $word as Word;

            /// A word as a type.
            pub trait $trait {
                /// The word.
                const WORD: Word;
            }

            $(
                #[doc = concat!("`Word::", stringify!($name), "`.")]
                #[derive(Debug)]
                pub enum $name {}

                impl $trait for $name {
                    const WORD: Word = Word::$name;
                }
            )+
        }
    };
}

words! {
    /// The privileges that rights of functions name.
    privilege, Named of domain::right::privilege::Privilege:
    Resource Policy Maintain RunReport Console MngAcl CreateGroup MngOrphanRes CreateRes GroupMgmt RecoverPwd Replication ViewUc
}

words! {
    /// The permissions that rights on objects name.
    permission, Named of domain::right::permission::Permission:
    ViewProperties ModifyProperties PreapprovedCheckout RequestCheckout RandomizeOverride ViewInformation AccessHistory ManageSystems
}

/// The privilege `P`.
#[derive(Debug)]
pub struct Has<P>(PhantomData<P>);

impl<P: privilege::Named, Object> Right<Object> for Has<P> {
    type Caller = Arc<Principal>;

    fn function(caller: &Arc<Principal>) -> Result<(), Code> {
        if caller.rights.has(P::WORD) { Ok(()) } else { Err(Code::PrivilegeMissing) }
    }

    fn needs() -> Needs {
        Needs {
            privileges: vec![P::WORD.word().to_owned()],
            sentence: format!("privilege `{}`", P::WORD.word()),
            ..Needs::default()
        }
    }
}

/// An object under policies; under none it is an orphan.
pub trait OnPolicy {
    /// Its policies.
    fn policies(&self) -> impl Iterator<Item = &PolicyId>;
}

/// The permission `P` on one of the object's policies.
#[derive(Debug)]
pub struct On<P>(PhantomData<P>);

impl<P: permission::Named, Object: OnPolicy> Right<Object> for On<P> {
    type Caller = Arc<Principal>;

    fn object(caller: &Arc<Principal>, object: &Object) -> Result<(), Code> {
        let is_held = object.policies().any(|policy| caller.rights.may(P::WORD, policy));
        if is_held { Ok(()) } else { Err(Code::PermissionMissing) }
    }

    fn needs() -> Needs {
        Needs {
            permissions: vec![P::WORD.word().to_owned()],
            sentence: format!("permission `{}`", P::WORD.word()),
            ..Needs::default()
        }
    }
}

/// The permission `P` on all of the object's policies, of which there must be one.
#[derive(Debug)]
pub struct OnAll<P>(PhantomData<P>);

impl<P: permission::Named, Object: OnPolicy> Right<Object> for OnAll<P> {
    type Caller = Arc<Principal>;

    fn object(caller: &Arc<Principal>, object: &Object) -> Result<(), Code> {
        let mut policies = object.policies().peekable();
        let is_held = policies.peek().is_some() && policies.all(|policy| caller.rights.may(P::WORD, policy));
        if is_held { Ok(()) } else { Err(Code::PermissionMissing) }
    }

    fn needs() -> Needs {
        let sentence = format!("permission `{}` on all its policies", P::WORD.word());
        Needs { permissions: vec![P::WORD.word().to_owned()], sentence, ..Needs::default() }
    }
}

/// Some permission on some policy; to be combined, for lists that leave out what may not be seen.
#[derive(Debug)]
pub enum Somewhere {}

impl<Object> Right<Object> for Somewhere {
    type Caller = Arc<Principal>;

    fn function(caller: &Arc<Principal>) -> Result<(), Code> {
        let is_held = caller.rights.permissions.values().any(|held| !held.is_empty());
        if is_held { Ok(()) } else { Err(Code::PrivilegeMissing) }
    }

    fn needs() -> Needs {
        Needs::only("a permission on a policy")
    }
}

/// The object is under no policy; to be combined with a privilege.
#[derive(Debug)]
pub enum Orphaned {}

impl<Object: OnPolicy> Right<Object> for Orphaned {
    type Caller = Arc<Principal>;

    fn object(_: &Arc<Principal>, object: &Object) -> Result<(), Code> {
        if object.policies().next().is_none() { Ok(()) } else { Err(Code::PermissionMissing) }
    }

    fn needs() -> Needs {
        Needs::only("it is under no policy")
    }
}

/// An object that belongs to somebody: its owner, who asked for it, or who it is.
pub trait Owned {
    /// Whose it is.
    fn owner(&self) -> Option<&UserId>;
}

/// The object is the caller's own.
#[derive(Debug)]
pub enum Owner {}

impl<Object: Owned> Right<Object> for Owner {
    type Caller = Arc<Principal>;

    fn object(caller: &Arc<Principal>, object: &Object) -> Result<(), Code> {
        if object.owner() == Some(caller.person()) { Ok(()) } else { Err(Code::PermissionMissing) }
    }

    fn needs() -> Needs {
        Needs::only("it is one's own")
    }
}

/// The right `R`, asked by the procedure in its own transaction and there only, or for each item of a list: what it is about is not
/// looked at twice.
#[derive(Debug)]
pub struct Inside<R>(PhantomData<R>);

impl<R: Right<Unseen, Caller = Arc<Principal>>, Object> Right<Object> for Inside<R> {
    type Caller = Arc<Principal>;

    fn needs() -> Needs {
        R::needs()
    }
}

/// What [`Inside`] is about: the handler's matter.
#[derive(Debug)]
pub enum Unseen {}

impl OnPolicy for Unseen {
    fn policies(&self) -> impl Iterator<Item = &PolicyId> {
        std::iter::empty()
    }
}

/// One of several rights.
#[derive(Debug)]
pub struct Any<Rights>(PhantomData<Rights>);

/// All of several rights.
#[derive(Debug)]
pub struct All<Rights>(PhantomData<Rights>);

macro_rules! combined { ($(($first:ident $($rest:ident)+))+) => {$(
    impl<Object, $first, $($rest),+> Right<Object> for Any<($first, $($rest),+)>
    where
        $first: Right<Object, Caller = Arc<Principal>>,
        $($rest: Right<Object, Caller = Arc<Principal>>,)+
    {
        type Caller = Arc<Principal>;

        fn function(caller: &Arc<Principal>) -> Result<(), Code> {
            let first = $first::function(caller);
            if first.is_ok() $(|| $rest::function(caller).is_ok())+ { Ok(()) } else { first }
        }

        /// A right counts when both its halves hold; the refusal is that of the last one whose first half does.
        fn object(caller: &Arc<Principal>, object: &Object) -> Result<(), Code> {
            let mut refusal = Code::PrivilegeMissing;
            if $first::function(caller).is_ok() {
                match $first::object(caller, object) { Ok(()) => return Ok(()), Err(code) => refusal = code }
            }
            $(if $rest::function(caller).is_ok() {
                match $rest::object(caller, object) { Ok(()) => return Ok(()), Err(code) => refusal = code }
            })+
            Err(refusal)
        }

        fn needs() -> Needs {
            Needs::joined(vec![$first::needs(), $($rest::needs()),+], " or ")
        }
    }

    impl<Object, $first, $($rest),+> Right<Object> for All<($first, $($rest),+)>
    where
        $first: Right<Object, Caller = Arc<Principal>>,
        $($rest: Right<Object, Caller = Arc<Principal>>,)+
    {
        type Caller = Arc<Principal>;

        fn function(caller: &Arc<Principal>) -> Result<(), Code> {
            $first::function(caller)$(.and_then(|()| $rest::function(caller)))+
        }

        fn object(caller: &Arc<Principal>, object: &Object) -> Result<(), Code> {
            $first::object(caller, object)$(.and_then(|()| $rest::object(caller, object)))+
        }

        fn needs() -> Needs {
            Needs::joined(vec![$first::needs(), $($rest::needs()),+], " and ")
        }
    }
)+}; }
combined! { (A B) (A B C) (A B C D) }
