//! A proposed password on its way to a rule: judged, and hashed when it is good. One argon2, for good ones only.

use domain::administrator::password::{Proposed, demands};
use domain::password::dictionary::Dictionary;
use domain::password::strength::weaknesses;

use crate::edge::Edge;
use crate::problem::Problem;

/// What the rule is told of the password of `user`.
pub async fn propose(edge: &Edge, user: &str, password: &str) -> Result<Proposed, Problem> {
    let found = weaknesses(&demands(), password, user, false, Dictionary::embedded());
    if found.is_empty() {
        Ok(Proposed::Good(edge.credentials.hash(password.as_bytes()).await?))
    } else {
        Ok(Proposed::Weak(found))
    }
}
