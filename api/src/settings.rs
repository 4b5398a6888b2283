//! System variables as they are now: read by a worker, and put here at once by who sets one on this node.

use std::sync::{Arc, PoisonError, RwLock};

use domain::variable::{self, Overrides, Typed, Variable};

/// What the installation has set, over what the configuration file has; everything else has its default.
#[derive(Debug, Default)]
pub struct Settings {
    of_file: Overrides,
    now: RwLock<Arc<Overrides>>,
}

impl Settings {
    /// Over the configuration file's.
    pub fn new(of_file: Overrides) -> Self {
        Self { now: RwLock::new(Arc::new(of_file.clone())), of_file }
    }

    /// What the configuration file sets.
    pub fn of_file(&self) -> Overrides {
        self.of_file.clone()
    }

    /// What is set.
    pub fn overrides(&self) -> Arc<Overrides> {
        self.now.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What the installation has set from now on.
    pub fn replace(&self, set: impl IntoIterator<Item = (String, String)>) {
        let mut all = self.of_file.clone();
        all.extend(set);
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(all);
    }

    /// One of them, or its default.
    pub fn get<T: Typed>(&self, variable: Variable<T>) -> T {
        variable::Settings::global(&self.overrides()).get(variable)
    }
}
