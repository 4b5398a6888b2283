//! What belongs to the installation as a whole.

pub mod found;
