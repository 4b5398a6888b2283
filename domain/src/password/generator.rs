//! Makes passwords that keep a policy, from entropy that the caller brings.
//!
//! Where at least every second text would keep the class minima, texts are drawn evenly over the whole alphabet until one does: the result is
//! exactly even over all passwords that keep the policy. Under tighter minima that could take for ever; there the number of characters of
//! each class is drawn first, as often as it occurs among these passwords, then the characters, then their order. That is even too, but for
//! the rounding of an `f64` (under 2^-40).

use super::alphabet::Alphabet;
use super::composition::{self, Composition};
use super::dictionary::Dictionary;
use super::policy::PasswordPolicy;
use super::strength::weaknesses;
use thiserror::Error;
use zeroize::Zeroizing;

/// Generated passwords have at least this much entropy where the policy permits it.
pub const ENTROPY_BITS: f64 = 128.0;
/// Nor are they longer than this without need.
pub const LENGTH_CHARACTERS: u16 = 32;

/// At worst every second try fails.
const TRIES_MAX: usize = 128;
/// Four times what all tries need. A broken source that gives the same byte for ever must not hang a worker.
const ENTROPY_BYTES_MAX: usize = 128 * 1024;

/// Why there is no password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotGenerated {
    /// The policy cannot be kept.
    #[error("the password policy contradicts itself")]
    PolicyInconsistent,
    /// By chance less likely than 2^-100: the source of entropy is broken.
    #[error("no password that keeps the policy was found")]
    NoneFound,
}

/// A password in which [`weaknesses`] finds nothing. Whether it was in force before only the caller can know; it asks again then.
pub fn generate(
    policy: &PasswordPolicy,
    account_id: &str,
    dictionary: &Dictionary,
    entropy: &mut dyn FnMut(&mut [u8]),
) -> Result<Zeroizing<String>, NotGenerated> {
    if !policy.inconsistencies().is_empty() {
        return Err(NotGenerated::PolicyInconsistent);
    }
    let alphabet = Alphabet::of(policy);
    let length = length(policy, &alphabet);
    let composition = Composition::of(&alphabet, length);
    let characters = alphabet.characters();
    let mut draws = Draws { entropy, buffer: Zeroizing::new([0; 64]), used: 64, left: ENTROPY_BYTES_MAX };
    for _ in 0..TRIES_MAX {
        let mut text = Zeroizing::new(Vec::with_capacity(length.into()));
        let filled = if composition.acceptance() >= 0.5 {
            draws.characters(&characters, length, &mut text)
        } else {
            draws.composed(&alphabet, &composition, &mut text)
        };
        filled.ok_or(NotGenerated::NoneFound)?;
        let mut password = Zeroizing::new(String::with_capacity(text.len()));
        password.extend(text.iter().copied().map(char::from));
        if weaknesses(policy, &password, account_id, false, dictionary).is_empty() {
            return Ok(password);
        }
    }
    Err(NotGenerated::NoneFound)
}

/// The policy's maximum up to 32 characters, more only where these don't give 128 bits.
fn length(policy: &PasswordPolicy, alphabet: &Alphabet) -> u16 {
    let usual = policy.maximum_length.min(LENGTH_CHARACTERS).max(policy.minimum_length);
    (usual..=policy.maximum_length)
        .find(|&length| composition::bits(alphabet, length) >= ENTROPY_BITS)
        .unwrap_or(policy.maximum_length)
}

/// Even draws from bytes; `None` = the budget is used up.
struct Draws<'a> {
    entropy: &'a mut dyn FnMut(&mut [u8]),
    buffer: Zeroizing<[u8; 64]>,
    used: usize,
    left: usize,
}

impl Draws<'_> {
    fn byte(&mut self) -> Option<u8> {
        self.left = self.left.checked_sub(1)?;
        if self.used == self.buffer.len() {
            (self.entropy)(&mut *self.buffer);
            self.used = 0;
        }
        let byte = self.buffer[self.used];
        self.used += 1;
        Some(byte)
    }

    /// Below `bound`, 1..=256. Bytes above its last whole multiple are thrown away: the remainder alone would prefer small numbers.
    fn below(&mut self, bound: usize) -> Option<usize> {
        loop {
            let byte = usize::from(self.byte()?);
            if byte < 256 - 256 % bound {
                return Some(byte % bound);
            }
        }
    }

    /// In [0, 1), 52 bits.
    fn fraction(&mut self) -> Option<f64> {
        let mut word = || Some(u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]));
        let (high, low) = (word()?, word()? >> 12);
        Some((f64::from(high) + f64::from(low) / f64::from(1 << 20)) / 4_294_967_296.0)
    }

    fn characters(&mut self, of: &[u8], count: u16, into: &mut Vec<u8>) -> Option<()> {
        for _ in 0..count {
            into.push(of[self.below(of.len())?]);
        }
        Some(())
    }

    fn composed(&mut self, alphabet: &Alphabet, composition: &Composition, into: &mut Vec<u8>) -> Option<()> {
        let counts = composition.pick([self.fraction()?, self.fraction()?, self.fraction()?, self.fraction()?]);
        for (class, count) in alphabet.classes().iter().zip(counts) {
            self.characters(&class.characters, count, into)?;
        }
        for last in (1..into.len()).rev() {
            into.swap(last, self.below(last + 1)?);
        }
        Some(())
    }
}

#[cfg(test)]
mod tests;
