//! What belongs to the installation as a whole: how it begins, how it is backed up, and what must be forgotten when it is put back.

pub mod back_up;
pub mod found;
pub mod restore;
