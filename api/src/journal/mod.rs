//! The journal beyond its rows: checkpoints that are signed and leave the database, and the verification of all of it.
//! Here belongs what needs a key or a file; never a rule on what tampering is, nor SQL.

pub mod chain;
pub mod checkpoint;
pub mod verify;
