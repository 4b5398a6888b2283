//! The choices that a variable is read as.

use super::definition::Typed;
use crate::session::otp::OnReplay;

/// When a password that several hold at once is changed (`RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RandomizeMode {
    /// When the last of them returns it, or it was unchanged for too long.
    #[default]
    Extend,
    /// Whenever one of them returns it or their time is over.
    Reset,
}

impl RandomizeMode {
    pub(super) const WORDS: &'static [&'static str] = &["EXTEND", "RESET"];
}

impl Typed for RandomizeMode {
    fn read(text: &str) -> Option<Self> {
        match text {
            "EXTEND" => Some(Self::Extend),
            "RESET" => Some(Self::Reset),
            _ => None,
        }
    }
}

pub(super) const ON_REPLAY: &[&str] = &["alarm", "end-sessions", "disable"];

impl Typed for OnReplay {
    fn read(text: &str) -> Option<Self> {
        match text {
            "alarm" => Some(Self::Alarm),
            "end-sessions" => Some(Self::EndSessions),
            "disable" => Some(Self::Disable),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_can_be_read() {
        assert!(RandomizeMode::WORDS.iter().all(|word| RandomizeMode::read(word).is_some()));
        for word in ON_REPLAY {
            let read = OnReplay::read(word).unwrap();
            assert_eq!(serde_json::to_value(read).unwrap(), *word);
        }
    }
}
