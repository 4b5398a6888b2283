//! System variables as they are now: read by a worker, and put here at once by who sets one on this node.

use std::sync::{Arc, PoisonError, RwLock};

use domain::variable::{self, Overrides, Variable};

/// What the installation has set; everything else has its default.
#[derive(Debug, Default)]
pub struct Settings(RwLock<Arc<Overrides>>);

impl Settings {
    /// What is set.
    pub fn overrides(&self) -> Arc<Overrides> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What is set from now on.
    pub fn replace(&self, overrides: Overrides) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(overrides);
    }

    /// One of them, or its default.
    pub fn get<T: variable::Typed>(&self, variable: Variable<T>) -> T {
        variable::Settings::global(&self.overrides()).get(variable)
    }
}
