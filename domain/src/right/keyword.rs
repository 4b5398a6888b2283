//! One macro for a closed list of words and the bit set over it, so that privileges and permissions cannot come to differ in form.

use thiserror::Error;

/// A text that is no word of the list. It doesn't repeat the text: that came from outside and may be long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a word of this list")]
pub struct UnknownWord;

/// Makes an enum of words and a set of them. The order of the lines is the order of the words everywhere; the position in memory is
/// never stored, so a line may be added anywhere.
macro_rules! keywords {
    (
        $(#[$word_doc:meta])* enum $Word:ident { $( $(#[$doc:meta])* $Variant:ident = $word:literal, )+ }
        $(#[$set_doc:meta])* struct $Set:ident($bits:ty);
    ) => {
        $(#[$word_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[repr(u8)]
        pub enum $Word { $( $(#[$doc])* #[serde(rename = $word)] $Variant, )+ }

        impl $Word {
            /// Every word, in order.
            pub const ALL: &'static [Self] = &[$( Self::$Variant, )+];

            /// As it is written in requests, answers and tables.
            pub const fn word(self) -> &'static str {
                match self { $( Self::$Variant => $word, )+ }
            }
        }

        impl std::fmt::Display for $Word {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl std::str::FromStr for $Word {
            type Err = $crate::right::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $( $word => Ok(Self::$Variant), )+ _ => Err($crate::right::UnknownWord) }
            }
        }

        $(#[$set_doc])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct $Set($bits);

        const _: () = assert!($Word::ALL.len() <= <$bits>::BITS as usize, "a set needs a bit for each word");

        impl $Set {
            /// The set of nothing.
            pub const EMPTY: Self = Self(0);

            /// The set of every word.
            pub const ALL: Self = Self(<$bits>::MAX >> (<$bits>::BITS as usize - $Word::ALL.len()));

            const fn bit(word: $Word) -> $bits {
                1 << word as u8
            }

            /// Is the word in it?
            pub const fn contains(self, word: $Word) -> bool {
                self.0 & Self::bit(word) != 0
            }

            /// Is nothing in it?
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// How many words are in it.
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// Puts the word in.
            pub const fn insert(&mut self, word: $Word) {
                self.0 |= Self::bit(word);
            }

            /// What is in either.
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// What is in both.
            #[must_use]
            pub const fn intersection(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }

            /// What is in this one and not in the other.
            #[must_use]
            pub const fn minus(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// Has the other everything that this one has?
            pub const fn is_subset_of(self, other: Self) -> bool {
                self.minus(other).is_empty()
            }

            /// Its words, in order.
            pub fn iter(self) -> impl Iterator<Item = $Word> + Clone {
                $Word::ALL.iter().copied().filter(move |&word| self.contains(word))
            }

            /// Its words in order, a blank between them: the form of a table's column.
            pub fn to_words(self) -> String {
                self.iter().map($Word::word).collect::<Vec<_>>().join(" ")
            }

            /// Reads what [`Self::to_words`] wrote; order and repetition don't matter.
            pub fn from_words(text: &str) -> Result<Self, $crate::right::UnknownWord> {
                text.split_ascii_whitespace().map(str::parse).collect()
            }
        }

        impl FromIterator<$Word> for $Set {
            fn from_iter<I: IntoIterator<Item = $Word>>(words: I) -> Self {
                let mut set = Self::EMPTY;
                words.into_iter().for_each(|word| set.insert(word));
                set
            }
        }

        impl From<$Word> for $Set {
            fn from(word: $Word) -> Self {
                Self(Self::bit(word))
            }
        }

        impl std::fmt::Debug for $Set {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        impl serde::Serialize for $Set {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.iter())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Set {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Vec::<$Word>::deserialize(deserializer).map(Self::from_iter)
            }
        }
    };
}
pub(super) use keywords;
