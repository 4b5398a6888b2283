//! How many passwords of a length keep the class minima: by counting, for each class, in how many ways its characters can be spread.
//!
//! Shares of all texts instead of numbers, because 94^150 is no number that a machine has; a share is never below 94^-150, which an `f64` holds.

use super::alphabet::Alphabet;

const CLASSES: usize = 4;

/// For each class: how many characters of it.
pub(super) type Counts = [u16; CLASSES];

/// The shares for one alphabet and length.
pub(super) struct Composition {
    length: u16,
    /// Of one random character: the chance to be of the class.
    chances: [f64; CLASSES],
    minima: Counts,
    /// `tails[k][n]`: share of the texts over n given places whose places all belong to the classes k.. and keep their minima.
    tails: Vec<Vec<f64>>,
}

impl Composition {
    /// The alphabet has at least one character.
    #[expect(clippy::cast_precision_loss, reason = "an alphabet has at most 94 characters")]
    pub fn of(alphabet: &Alphabet, length: u16) -> Self {
        let all = alphabet.len() as f64;
        let mut it = Self {
            length,
            chances: alphabet.classes().each_ref().map(|class| class.characters.len() as f64 / all),
            minima: alphabet.classes().each_ref().map(|class| class.minimum),
            tails: vec![vec![0.0; usize::from(length) + 1]; CLASSES + 1],
        };
        it.tails[CLASSES][0] = 1.0;
        for class in (0..CLASSES).rev() {
            for places in 0..=length {
                it.tails[class][usize::from(places)] = it.shares(class, places).map(|(_, share)| share).sum();
            }
        }
        it
    }

    /// Of all texts of this length, the share that keeps the minima; 0 = none can.
    pub fn acceptance(&self) -> f64 {
        self.tails[0][usize::from(self.length)]
    }

    /// How many characters of each class, each composition as often as it occurs among the passwords that keep the minima.
    /// `fractions` are uniform in [0, 1).
    pub fn pick(&self, fractions: [f64; CLASSES]) -> Counts {
        let mut places = self.length;
        let mut counts = [0; CLASSES];
        for (class, fraction) in fractions.into_iter().enumerate() {
            let mut left = fraction * self.tails[class][usize::from(places)];
            for (count, share) in self.shares(class, places).filter(|&(_, share)| share > 0.0) {
                counts[class] = count; // Stays at the last possible one if rounding leaves a crumb.
                left -= share;
                if left < 0.0 {
                    break;
                }
            }
            places -= counts[class];
        }
        counts
    }

    /// For each number of characters of the class: its share of `tails[class][places]`.
    fn shares(&self, class: usize, places: u16) -> impl Iterator<Item = (u16, f64)> {
        let mut ways = 1.0; // places over count
        (0..=places).map(move |count| {
            if count > 0 {
                ways *= f64::from(places - count + 1) / f64::from(count);
            }
            let rest = self.tails[class + 1][usize::from(places - count)];
            let share = if count < self.minima[class] { 0.0 } else { ways * self.chances[class].powi(count.into()) * rest };
            (count, share)
        })
    }
}

/// Entropy in bits of a password drawn evenly from those of this length that keep the minima; minus infinity when there is none.
#[expect(clippy::cast_precision_loss, reason = "an alphabet has at most 94 characters")]
pub(super) fn bits(alphabet: &Alphabet, length: u16) -> f64 {
    f64::from(length) * (alphabet.len() as f64).log2() + Composition::of(alphabet, length).acceptance().log2()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::password::policy::PasswordPolicy;

    #[test]
    fn shares_agree_with_counting_by_hand() {
        // Two digits and one lower-case letter in three places: 3 · 10² · 26 of 36³.
        let policy = PasswordPolicy {
            minimum_lowercase: 1,
            minimum_uppercase: 0,
            minimum_digits: 2,
            minimum_special: 0,
            special_characters: String::new(),
            excluded_characters: ('A'..='Z').collect(),
            ..PasswordPolicy::default()
        };
        let alphabet = Alphabet::of(&policy);
        let composition = Composition::of(&alphabet, 3);
        assert!((composition.acceptance() - 7800.0 / 46_656.0).abs() < 1e-12);
        assert_eq!(composition.pick([0.0; 4]), [1, 0, 2, 0]);
        assert_eq!(composition.pick([0.999_999; 4]), [1, 0, 2, 0]);
        assert!((bits(&alphabet, 3) - 7800_f64.log2()).abs() < 1e-9);
        assert!(Composition::of(&alphabet, 2).acceptance() == 0.0);
    }

    #[test]
    fn the_default_has_more_than_128_bits() {
        let alphabet = Alphabet::of(&PasswordPolicy::default());
        assert!(bits(&alphabet, 32) > 190.0 && bits(&alphabet, 20) > 120.0);
    }

    #[test]
    fn the_longest_passwords_do_not_underflow() {
        let policy = PasswordPolicy {
            minimum_lowercase: 50,
            minimum_uppercase: 50,
            minimum_special: 50,
            minimum_digits: 0,
            ..PasswordPolicy::default()
        };
        assert!(Composition::of(&Alphabet::of(&policy), 150).acceptance() > 0.0);
    }
}
