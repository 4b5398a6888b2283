//! What an operation is about.

use std::sync::Arc;

use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::problem::{Code, Problem};

/// Something that a request names. One implementation serves all operations that name it in the same way.
pub trait Object<Name, By = Arc<Principal>>: Sized + 'static {
    /// What [`Object::find`] may answer.
    const REFUSALS: &'static [Code] = &[];

    /// Finds it as this caller sees it. What he may not see is not there (404).
    fn find(edge: &Edge, caller: &By, name: &Name) -> impl Future<Output = Result<Self, Problem>>;
}

/// An operation that is about nothing which is there already.
impl<Name, By> Object<Name, By> for () {
    async fn find(_: &Edge, _: &By, _: &Name) -> Result<(), Problem> {
        Ok(())
    }
}
