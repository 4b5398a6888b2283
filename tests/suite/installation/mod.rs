//! The founding of an installation.

mod found;
