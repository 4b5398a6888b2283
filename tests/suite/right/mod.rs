//! The laws of rights on tables, each by the attack that it closes. Attacks by way of a class or a group stand with these nouns;
//! long ways are walked in `domain` (`right/law`).

mod acting;
mod last;
mod property;
mod race;
mod rank;
mod tie;
mod way_in;
