//! A model of the world around the work on a change: the real procedures between a store, a target and two nodes, where everything may
//! stop, get lost, come late or die between any two steps. Walks through it look for passwords that are lost, and for lies about them.
//!
//! The rules are the product's. What is known to be wrong is the same world with one thing taken away, to see that the walks would find
//! it. The nodes' clocks go wrong by some seconds, as much as the quiet time forgives.

mod ask;
mod prover;
mod rest;
mod shrink;
mod store;
mod target;
mod truth;
mod walk;
mod wide;
mod worker;
mod world;

/// How the world differs from the real one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Variant {
    /// Not at all.
    Real,
    /// What a login has shown counts as seen when it is reported, however long ago that was.
    Undated,
    /// The target is set first, and stored is the password after that.
    SetFirst,
    /// The target's word is taken for it, nothing is proven, and while it changes the old password is said to be in force.
    Unproven,
    /// After a change no time is kept until the next, and the target doesn't look at the clock. No process stops before it sends.
    NoQuiet,
    /// The same within one change, although the target does look at the clock.
    NeverQuiet,
    /// A claim keeps nobody else away.
    NoFence,
    /// The target doesn't look at the clock.
    NoClock,
    /// A candidate that the target refuses is deleted, and a new one made at once.
    Dropped,
}

impl Variant {
    /// Does the target refuse what comes late?
    const fn watches_the_clock(self) -> bool {
        !matches!(self, Self::NoQuiet | Self::NoClock)
    }
}
