//! One macro for the closed lists of words that objects say their kind, mode or state with: read, stored and shown alike.

/// Makes an enum with `ALL`, `word()`, `FromStr` and `Serialize`.
macro_rules! words {
    ($(#[$word_doc:meta])* enum $Word:ident { $( $(#[$doc:meta])* $Variant:ident = $word:literal, )+ }) => {
        $(#[$word_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $Word { $( $(#[$doc])* #[serde(rename = $word)] $Variant, )+ }

        impl $Word {
            /// Every word, in the order of the contract.
            pub const ALL: &'static [Self] = &[$( Self::$Variant, )+];

            /// As it is written in requests, answers and tables.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $( Self::$Variant => $word, )+ }
            }
        }

        impl std::str::FromStr for $Word {
            type Err = $crate::right::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $( $word => Ok(Self::$Variant), )+ _ => Err($crate::right::UnknownWord) }
            }
        }
    };
}
pub(crate) use words;
