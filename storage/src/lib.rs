//! The tables. Here belong SQL text, migrations, the two engines, transactions and the journal;
//! never a business `if`, a wire type, a key that opens a secret, or the HTTP server.

mod ahead;
mod engine;
mod error;
mod job;
mod json;
mod mac;
mod migration;
mod once;
mod row;
mod store;
mod tx;

pub mod account;
pub mod administrator;
pub mod administrator_group;
pub mod backup;
pub mod checkout;
pub mod checkout_request;
#[cfg(feature = "crash-points")]
pub mod crash;
pub mod installation;
pub mod journal;
pub mod key;
pub mod node;
pub mod password;
pub mod policy;
pub mod right;
pub mod session;
pub mod system;
pub mod user_class;
pub mod user_group;
pub mod variable;

pub use engine::cluster::{Database, Durability, HOSTS_MAX, Member, Standing, host};
pub use engine::postgres::{Line, line};
pub use error::{StoreError, TransactError};
pub use job::{Errand, Lane, Persist, Touched};
pub use mac::RowMac;
pub use migration::known as schema;
pub use once::{Find as FindKept, ForgetKept, Keep, Kept, KeptAnswer, Once};
pub use row::{Cell, Column, FromRow, Row, Val};
pub use store::{Place, Store, migrate};
pub use tx::Tx;

/// Here the process kills itself, when a test has armed the place.
#[macro_export]
macro_rules! crash_point {
    ($what:expr, $stage:literal) => {
        #[cfg(feature = "crash-points")]
        $crate::crash::pass($what, $stage);
        #[cfg(not(feature = "crash-points"))]
        let _ = $what;
    };
}
