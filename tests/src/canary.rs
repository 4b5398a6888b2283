//! Secrets that can be found again wherever they leaked to. Here belongs no opinion on where to look.

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine as _, engine::general_purpose};
use regex::bytes::Regex;

use crate::random;

/// A unique secret, and the ways in which a program may have written it.
#[derive(Debug)]
pub struct Canary {
    text: String,
    /// The name of a form and its bytes.
    forms: Vec<(&'static str, Vec<u8>)>,
    /// Any of the forms, in one pass.
    any: Regex,
}

impl Default for Canary {
    fn default() -> Self {
        Self::new()
    }
}

impl Canary {
    pub fn new() -> Self {
        Self::of(format!("CANARY-{}", random::hex()))
    }

    /// To look for a secret that the server made.
    pub fn of(text: impl Into<String>) -> Self {
        let text = text.into();
        assert!(text.len() >= 16, "a short text is found by chance");
        let forms = forms(&text);
        let any = Regex::new(&forms.iter().map(|(_, form)| literally(form)).collect::<Vec<_>>().join("|")).unwrap();
        Self { text, forms, any }
    }

    /// The secret itself.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The form in which `bytes` hold it.
    pub fn find(&self, bytes: &[u8]) -> Option<&'static str> {
        let found = self.any.find(bytes)?;
        self.forms.iter().find(|(_, form)| form == found.as_bytes()).map(|(name, _)| *name)
    }

    /// Every file below `folder` that holds it, and in which form. Panics on what it can't read: a search that skips proves nothing.
    pub fn find_below(&self, folder: &Path) -> Vec<(PathBuf, &'static str)> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let entry = entry.unwrap();
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                found.extend(self.find_below(&entry.path()));
            } else if kind.is_file() {
                let form = self.find(&fs::read(entry.path()).unwrap());
                found.extend(form.map(|form| (entry.path(), form)));
            }
        }
        found
    }
}

/// A pattern of these bytes and nothing else.
fn literally(bytes: &[u8]) -> String {
    let hex = hex::encode(bytes);
    let each: Vec<String> = hex.as_bytes().chunks(2).map(|byte| format!(r"\x{}", String::from_utf8_lossy(byte))).collect();
    format!("(?-u:{})", each.concat())
}

/// A canary has no sign that URLs or JSON must escape: raw finds what escapes only these, the escaped forms what escapes everything.
fn forms(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = text.as_bytes();
    let each = |between: &str, write: fn(&u8) -> String| bytes.iter().map(write).collect::<Vec<_>>().join(between).into_bytes();
    let mut forms = vec![
        ("raw", bytes.to_vec()),
        ("its first half", bytes[..bytes.len().div_ceil(2)].to_vec()),
        ("its second half", bytes[bytes.len() / 2..].to_vec()),
        ("hex", hex::encode(bytes).into_bytes()),
        ("upper-case hex", hex::encode_upper(bytes).into_bytes()),
        ("URL-escaped", each("", |byte| format!("%{byte:02X}"))),
        ("JSON-escaped", each("", |byte| format!("\\u{byte:04x}"))),
        ("a list of bytes", each(", ", u8::to_string)),
        ("a JSON list of bytes", each(",", u8::to_string)),
        ("UTF-16, little end first", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16, big end first", text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
    ];
    // In base64 the neighbours share the first and the last sign: only what lies between is sure.
    for (name, before) in [("base64", 0), ("base64, moved by 1", 1), ("base64, moved by 2", 2)] {
        let moved = [&vec![0; before][..], bytes].concat();
        let sure = (before * 8).div_ceil(6)..moved.len() * 8 / 6;
        forms.push((name, general_purpose::STANDARD.encode(&moved).as_bytes()[sure.clone()].to_vec()));
        forms.push((name, general_purpose::URL_SAFE.encode(&moved).as_bytes()[sure].to_vec()));
    }
    forms
}

#[cfg(test)]
mod test {
    use base64::{Engine as _, engine::general_purpose::STANDARD};

    use super::Canary;

    #[test]
    fn it_is_found_in_every_disguise() {
        let canary = Canary::new();
        let text = canary.text();
        let in_base64 = |before: &str, after: &str| STANDARD.encode(format!("{before}{text}{after}")).into_bytes();
        let disguises: Vec<Vec<u8>> = vec![
            format!("password={text}&").into_bytes(),
            hex::encode(format!("x{text}y")).into_bytes(),
            in_base64("", ""),
            in_base64("u:", "\n"),
            in_base64("user:", "??"),
            in_base64("user", "~"),
            format!("{:?}", text.as_bytes()).into_bytes(),
            serde_json::to_vec(text.as_bytes()).unwrap(),
            format!("€{text}").encode_utf16().flat_map(u16::to_le_bytes).collect(),
            format!(
                "?q=%{}",
                hex::encode_upper(text)
                    .as_bytes()
                    .chunks(2)
                    .map(|two| str::from_utf8(two).unwrap())
                    .collect::<Vec<_>>()
                    .join("%")
            )
            .into_bytes(),
            format!("{}…", &text[..25]).into_bytes(),
        ];
        for disguise in &disguises {
            assert!(canary.find(disguise).is_some(), "{}", String::from_utf8_lossy(disguise));
            assert_eq!(Canary::new().find(disguise), None);
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("below")).unwrap();
        std::fs::write(folder.path().join("below/log"), &disguises[0]).unwrap();
        std::fs::write(folder.path().join("clean"), "nothing").unwrap();
        assert_eq!(canary.find_below(folder.path()), [(folder.path().join("below/log"), "raw")]);
    }
}
