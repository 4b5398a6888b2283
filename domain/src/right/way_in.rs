//! Ways in: the three caller privileges decide the door and the kind of caller and are no rights.

use super::privilege::{Privilege, Privileges};
use thiserror::Error;

/// A way in doesn't stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{way_in} cannot be combined with another privilege")]
pub struct NotCombinable {
    /// The first way in of the set.
    pub way_in: Privilege,
    /// What stands beside it.
    pub beside: Privileges,
}

/// An administrator has one way in and nothing beside it, or none.
pub fn check_combination(privileges: &Privileges) -> Result<(), NotCombinable> {
    let Some(way_in) = privileges.iter().find(|privilege| privilege.is_way_in()) else { return Ok(()) };
    let beside = privileges.minus(way_in.into());
    if beside.is_empty() { Ok(()) } else { Err(NotCombinable { way_in, beside }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_in_stands_alone() {
        for good in ["", "console", "apicaller", "otpcaller", "guacamolecaller", "console resource viewcert"] {
            assert_eq!(check_combination(&Privileges::from_words(good).unwrap()), Ok(()), "{good}");
        }
        for bad in ["apicaller otpcaller", "console apicaller", "guacamolecaller viewhost", "otpcaller recoverpwd"] {
            assert!(check_combination(&Privileges::from_words(bad).unwrap()).is_err(), "{bad}");
        }
        let refused = check_combination(&Privileges::from_words("resource otpcaller").unwrap()).unwrap_err();
        assert_eq!(refused, NotCombinable { way_in: Privilege::OtpCaller, beside: Privileges::from(Privilege::Resource) });
    }
}
