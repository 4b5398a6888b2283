//! Passwords on a real target: changed, fetched, and opening what they are for.

mod age;
mod canary;
mod confused;
mod doubt;
mod http;
mod kill;
mod many;
mod race;
mod roles;
mod ssh;
