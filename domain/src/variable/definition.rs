//! What a variable is, and which texts are a value of it.

use std::marker::PhantomData;

use crate::word::words;

/// Longest text, in characters: what a check-out status can carry as its message.
pub const TEXT_CHARACTERS_MAX: usize = 1000;

/// One variable.
#[derive(Debug, PartialEq, Eq)]
pub struct Definition {
    /// Upper case with underscores.
    pub name: &'static str,
    /// Which texts are a value.
    pub kind: Kind,
    /// In force unless somebody sets another.
    pub default: &'static str,
    /// What an integer counts; `""` for the others.
    pub unit: &'static str,
    /// Who may set it.
    pub scope: Scope,
    /// One sentence for people.
    pub description: &'static str,
}

/// Which texts are a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A decimal number without sign, leading zeros or separators.
    Integer {
        /// The least.
        minimum: i64,
        /// The greatest.
        maximum: i64,
        /// Has the empty text a meaning of its own?
        may_be_blank: bool,
    },
    /// Up to [`TEXT_CHARACTERS_MAX`] characters, none of them a control character.
    Text,
    /// A user class's id, or nothing.
    UserClass,
    /// One of these words.
    Choice(&'static [&'static str]),
}

words! {
    /// What a value is in the contract.
    enum Type {
        /// `true` or `false`.
        Boolean = "boolean",
        /// A decimal number.
        Integer = "integer",
        /// Any text, within bounds.
        Text = "text",
        /// One of some words.
        Choice = "choice",
    }
}

/// Who may set a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// It holds for the whole installation.
    Global,
    /// A managed system policy's options may override it.
    Policy,
}

impl Kind {
    /// Is the text a value? Each value has one spelling, so that equal values are equal texts.
    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::Boolean => matches!(text, "true" | "false"),
            Self::Integer { minimum, maximum, may_be_blank } => match text.parse::<i64>() {
                Ok(number) => (minimum..=maximum).contains(&number) && number.to_string() == text,
                Err(_) => may_be_blank && text.is_empty(),
            },
            Self::Text => {
                text.chars().take(TEXT_CHARACTERS_MAX + 1).count() <= TEXT_CHARACTERS_MAX && !text.contains(char::is_control)
            }
            Self::UserClass => text.is_empty() || is_class_id(text),
            Self::Choice(words) => words.contains(&text),
        }
    }

    /// What it is in the contract.
    pub const fn type_of(self) -> Type {
        match self {
            Self::Boolean => Type::Boolean,
            Self::Integer { .. } => Type::Integer,
            Self::Text | Self::UserClass => Type::Text,
            Self::Choice(_) => Type::Choice,
        }
    }
}

impl Definition {
    /// Is the text a value of it?
    pub fn accepts(&self, text: &str) -> bool {
        self.kind.accepts(text)
    }

    /// The least and the greatest, of an integer.
    pub const fn range(&self) -> Option<(i64, i64)> {
        match self.kind {
            Kind::Integer { minimum, maximum, .. } => Some((minimum, maximum)),
            _ => None,
        }
    }

    /// The words of a choice; else none.
    pub const fn choices(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Choice(words) => words,
            _ => &[],
        }
    }

    /// May a managed system policy override it?
    pub const fn is_per_policy(&self) -> bool {
        matches!(self.scope, Scope::Policy)
    }
}

/// `^[A-Z0-9_][A-Z0-9_.-]{0,63}$`
fn is_class_id(text: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'.' | b'-');
    text.len() <= 64 && text.bytes().all(is_inner) && !text.starts_with(['.', '-'])
}

/// A Rust type that a variable is read as.
pub trait Typed: Default {
    /// `None` for what [`Definition::accepts`] refuses.
    fn read(text: &str) -> Option<Self>;
}

impl Typed for bool {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Typed for i64 {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// `None` is the blank value.
impl Typed for Option<i64> {
    fn read(text: &str) -> Option<Self> {
        if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
    }
}

impl Typed for String {
    fn read(text: &str) -> Option<Self> {
        Some(text.into())
    }
}

/// A definition, and the type that its values are read as: `settings.get(table::RES_CHECKOUT_LIMIT)` is an `i64`.
#[derive(Clone, Copy, Debug)]
pub struct Variable<T> {
    definition: &'static Definition,
    typed: PhantomData<fn() -> T>,
}

impl<T> Variable<T> {
    pub(super) const fn new(definition: &'static Definition) -> Self {
        Self { definition, typed: PhantomData }
    }

    /// What it is.
    pub const fn definition(self) -> &'static Definition {
        self.definition
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        self.definition.name
    }
}

#[cfg(test)]
mod tests {
    use super::super::table;
    use super::*;

    #[test]
    fn each_value_has_one_spelling() {
        let cases: [(&Definition, &[&str], &[&str]); 6] = [
            (table::RES_VALIDATE_EXTENSION.definition(), &["true", "false"], &["", "True", "1", "yes", " true"]),
            (
                table::RES_CHECKOUT_LIMIT.definition(),
                &["1", "1000"],
                &["", "0", "1001", "01", "+1", "1.0", " 1", "1e2", "99999999999999999999"],
            ),
            (table::RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL.definition(), &["", "0", "5"], &["-1", " ", "00"]),
            (table::RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE.definition(), &["EXTEND", "RESET"], &["", "extend", "EXTEND "]),
            (
                table::ACCESS_EXTENSIONS_USERCLASS.definition(),
                &["", "_MANAGERS_", "A.B-C"],
                &["managers", "-A", ".A", "A B", "Ä"],
            ),
            (table::RES_LOGIN_FAILED_MSG.definition(), &["", "Grüße …"], &["two\nlines", "bell\u{7}", "\0"]),
        ];
        for (definition, good, bad) in cases {
            assert!(good.iter().all(|text| definition.accepts(text)), "{}", definition.name);
            assert!(!bad.iter().any(|text| definition.accepts(text)), "{}", definition.name);
        }
    }

    #[test]
    fn texts_end() {
        let text = table::RES_LOGIN_FAILED_MSG.definition();
        assert!(text.accepts(&"ä".repeat(1000)) && !text.accepts(&"ä".repeat(1001)));
        let class = table::ACCESS_EXTENSIONS_USERCLASS.definition();
        assert!(class.accepts(&"A".repeat(64)) && !class.accepts(&"A".repeat(65)));
    }
}
